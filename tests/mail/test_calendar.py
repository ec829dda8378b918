from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from booking_desktop.domain.bookings import Booking, Status
from booking_desktop.domain.letters import Kind
from booking_desktop.domain.time import local, zone, zone_names
from booking_desktop.mail.calendar import calendar_part, ics_file, vtimezone
from tests.mail.letters import ADA, JANAKI, START, booking, facts

SENDER = "bookings@office.example"


def parsed(booked: Booking, kind: Kind = Kind.BOOKED) -> Any:
    part = calendar_part(facts(kind, booking=booked), SENDER)
    assert part is not None
    return Calendar.from_ical(part[0])


def event_of(booked: Booking, kind: Kind = Kind.BOOKED) -> Any:
    return parsed(booked, kind).walk("VEVENT")[0]


def test_a_booked_session_is_a_request_from_the_office_to_both_sides() -> None:
    calendar, event = parsed(booking()), event_of(booking())
    assert calendar["METHOD"] == "REQUEST"
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("7k3f92qd@proactively", 0, "CONFIRMED")
    assert event["ORGANIZER"] == "mailto:bookings@office.example"
    assert event["ORGANIZER"].params["CN"] == "Ada Lovelace"
    assert [str(a) for a in event["ATTENDEE"]] == ["mailto:ada@lovelace.example", "mailto:janaki.ammal@jic.example"]
    assert event["SUMMARY"] == "Working session with Ada Lovelace"
    assert event["LOCATION"] == event["URL"] == "https://meet.example/ada"


def test_the_entry_is_in_the_readers_language() -> None:
    part = calendar_part(facts(booking=booking(note="Bis bald"), language="de"), SENDER)
    assert part is not None
    event: Any = Calendar.from_ical(part[0]).walk("VEVENT")[0]
    assert event["SUMMARY"] == "Working session mit Ada Lovelace"
    assert event["DESCRIPTION"].split("\n") == [
        "Referenz PR-7K3F-92QD", "Preis: 120,00\u00a0£, Zahlung direkt an die Fachperson", "Notiz: Bis bald",
    ]  # fmt: skip
    saved: Any = Calendar.from_ical(ics_file(booking(), JANAKI.id, "de")).walk("VEVENT")[0]
    assert saved["SUMMARY"] == event["SUMMARY"]


def test_a_move_keeps_the_uid_and_raises_the_sequence() -> None:
    moved = event_of(booking(sequence=1, start=START + timedelta(days=1)), Kind.MOVED)
    assert (moved["UID"], moved["SEQUENCE"]) == ("7k3f92qd@proactively", 1)


def test_a_cancellation_withdraws_the_session() -> None:
    gone = booking(sequence=2, status=Status.CANCELLED)
    assert parsed(gone, Kind.CANCELLED)["METHOD"] == "CANCEL"
    assert event_of(gone, Kind.CANCELLED)["STATUS"] == "CANCELLED"


def test_the_other_sides_address_stays_out_where_the_reader_may_not_know_it() -> None:
    event = event_of(booking(host=replace(ADA, email=None)))
    assert str(event["ATTENDEE"]) == "mailto:janaki.ammal@jic.example"


def test_times_are_the_speakers_wall_clock_with_its_zone() -> None:
    event = event_of(booking(start=datetime(2026, 7, 1, 8, 0, tzinfo=UTC), end=datetime(2026, 7, 1, 9, 0, tzinfo=UTC)))
    assert event["DTSTART"].to_ical() == b"20260701T090000"
    assert event["DTSTART"].params["TZID"] == "Europe/London"
    assert event["DTEND"].to_ical() == b"20260701T100000"


def test_the_second_reading_of_a_repeated_hour_is_written_in_utc() -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)  # 01:30 in London for the second time
    event = event_of(booking(start=second, end=second + timedelta(hours=1)))
    assert event["DTSTART"].to_ical() == b"20261025T013000Z"
    assert event["DTSTART"].dt == second


def test_the_file_of_the_receipt_reads_back() -> None:
    calendar = Calendar.from_ical(ics_file(booking(), JANAKI.id))
    event: Any = calendar.walk("VEVENT")[0]
    assert calendar["METHOD"] == "PUBLISH"
    assert event["DTSTART"].dt == START
    assert event["SUMMARY"] == "Working session with Ada Lovelace"
    assert b"\r\n" in ics_file(booking(), JANAKI.id)
    assert ics_file(booking(), JANAKI.id) == ics_file(booking(), JANAKI.id)


def _offset_by(component: Any, wall: datetime) -> timedelta:
    """The offset that RFC 5545 reads from a VTIMEZONE at a wall-clock time: the latest onset not after it."""
    onsets = [(part["DTSTART"].dt, part["TZOFFSETTO"].td) for part in component.subcomponents]
    return max(o for o in onsets if o[0] <= wall)[1]


@pytest.mark.parametrize(
    "name", ["Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Europe/Dublin"]
)
def test_the_zones_definition_holds_on_both_sides_of_every_change(name: str) -> None:
    component = vtimezone(name, START)
    for hours in range(-24 * 180, 24 * 180):
        instant = START + timedelta(hours=hours)
        wall = local(instant, name)
        if not wall.fold:
            assert _offset_by(component, wall.replace(tzinfo=None)) == wall.utcoffset()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(zone_names()), st.integers(0, 40 * 366 * 24))
def test_in_any_zone_a_reader_gets_the_instant_back(name: str, hours: int) -> None:
    start = datetime(1990, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
    booked = booking(start=start, end=start + timedelta(minutes=45), host=replace(ADA, zone=name))
    calendar = parsed(booked)
    event = calendar.walk("VEVENT")[0]
    zones = calendar.walk("VTIMEZONE")
    if zones:
        wall = event["DTSTART"].dt.replace(tzinfo=None)
        assert zones[0]["TZID"] == event["DTSTART"].params["TZID"] == name
        assert (wall - _offset_by(zones[0], wall)).replace(tzinfo=UTC) == start
        assert event["DTSTART"].dt.replace(tzinfo=zone(name)) == start
    else:
        assert event["DTSTART"].dt == start
