"""When a session is reminded of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.domain.bookings import Agreed, Booking, BookingId, Party, Status
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.reminders import NO_QUIET, Quiet, due, snoozed_until
from booking_desktop.domain.speakers import OfferId

TEN = datetime(2026, 3, 10, 10, tzinfo=UTC)


def session(start: datetime = TEN, id_: int = 1) -> Booking:
    host, guest = (Party(PersonId(n), Name(w), "UTC") for n, w in ((1, "Ada"), (2, "Bob")))
    agreed = Agreed(OfferId(1), "Hour", 60, Money(0, "GBP"), 0, 0)
    status = Status.CONFIRMED
    return Booking(BookingId(id_), "PR", "uid", 0, 1, status, start, start + timedelta(hours=1), host, guest, agreed)


def at(minutes: float) -> datetime:
    """So many minutes before ten; below zero: after."""
    return TEN - timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("before", "told"), [(15.1, False), (15, True), (1, True), (0, True), (-9.9, True), (-10, False)]
)
def test_a_session_is_told_from_its_lead_on_and_a_little_late_where_the_computer_slept(before: float, told: bool):
    assert bool(due([session()], {}, 15, at(before))) is told


def test_without_a_lead_it_is_told_when_it_begins():
    assert [bool(due([session()], {}, 0, at(m))) for m in (1, 0)] == [False, True]


def test_it_is_told_once():
    assert due([session()], {BookingId(1): (TEN, TEN)}, 15, at(10)) == ()


def test_a_short_one_that_is_over_is_not_told():
    short = replace(session(), end=TEN + timedelta(minutes=5))
    assert [bool(due([short], {}, 15, at(m))) for m in (-4, -5)] == [True, False]


def test_a_snooze_that_was_slept_through_stays_put_off():
    seen = {BookingId(1): (TEN, at(5))}
    assert due([session()], seen, 15, at(-3)) == ()


def test_a_clock_set_back_tells_nothing_twice():
    assert due([session()], {BookingId(1): (TEN, TEN)}, 15, at(14)) == ()


def test_one_that_was_moved_is_told_anew():
    moved = session(TEN + timedelta(hours=1))
    assert due([moved], {BookingId(1): (TEN, TEN)}, 15, at(-50)) == (moved,)


def test_a_cancelled_one_is_not_told():
    assert due([replace(session(), status=Status.CANCELLED)], {}, 15, at(10)) == ()


def test_a_snoozed_one_is_told_again_when_its_pause_is_over():
    again = snoozed_until(session(), at(12))
    assert again == at(7)
    seen = {BookingId(1): (TEN, again)}
    assert [bool(due([session()], seen, 15, at(m))) for m in (8, 7)] == [False, True]


def test_a_snooze_never_sleeps_past_the_beginning():
    assert snoozed_until(session(), at(4)) == at(1)


def test_several_come_soonest_first():
    later, sooner = session(TEN + timedelta(minutes=5), 1), session(TEN, 2)
    assert due([later, sooner], {}, 60, at(10)) == (sooner, later)


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 2879))
def test_quiet_hours_hold_exactly_between_their_ends_across_midnight_too(start: int, end: int, minute: int):
    now = datetime(2026, 1, 15, tzinfo=UTC) + timedelta(minutes=minute)
    length = (end - start) % 1440
    expected = (minute % 1440 - start) % 1440 < length
    assert Quiet(start, end).holds(now, "UTC") is expected


def test_quiet_hours_are_on_the_persons_clock():
    half_past_ten_at_night = datetime(2026, 3, 10, 17, tzinfo=UTC)
    night = Quiet(22 * 60, 7 * 60)
    assert night.holds(half_past_ten_at_night, "Asia/Kolkata")
    assert not night.holds(half_past_ten_at_night, "Europe/London")
    assert not NO_QUIET.holds(half_past_ten_at_night, "UTC")
