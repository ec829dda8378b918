"""Letters to test with: the story of the mockups, and any facts at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from booking_desktop.domain.bookings import Agreed, Booking, BookingId, Party, Status
from booking_desktop.domain.letters import Facts, Kind, LetterId
from booking_desktop.domain.money import CURRENCIES, Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.speakers import OfferId, Venue
from booking_desktop.domain.time import zone_names

ADA = Party(PersonId(1), Name("Ada", "Lovelace"), "Europe/London", "ada@lovelace.example")
JANAKI = Party(PersonId(2), Name("Janaki", "Ammal"), "Asia/Kolkata", "janaki.ammal@jic.example")
START = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
MADE = datetime(2026, 3, 10, 10, 44, tzinfo=UTC)


def booking(**changes: Any) -> Booking:
    agreed = Agreed(
        OfferId(1), "Working session", 60, Money(12000, "GBP"), 24 * 60, 12 * 60, Venue.LINK, "https://meet.example/ada"
    )
    base = Booking(
        BookingId(7), "PR-7K3F-92QD", "7k3f92qd@proactively", 0, 1, Status.CONFIRMED,
        START, START + timedelta(hours=1), ADA, JANAKI, agreed, booked_at=MADE,
    )  # fmt: skip
    return replace(base, **changes)


def facts(kind: Kind = Kind.BOOKED, to: Party = JANAKI, **changes: Any) -> Facts:
    has_booking = kind in (Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.REMINDER)
    base = Facts(
        LetterId(1), kind, "<1.abc@proactively>", to.id, to.name, to.email or "", to.zone, MADE,
        booking=booking() if has_booking else None,
    )  # fmt: skip
    return replace(base, **changes)


_text = st.text(max_size=60)
_names = st.builds(Name, _text, _text)
_zones = st.sampled_from(zone_names())
_instants = st.datetimes(datetime(1975, 1, 1), datetime(2120, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_ids = st.integers(1, 3).map(PersonId)
_parties = st.builds(Party, _ids, _names, _zones, st.none() | st.emails())
_agreed = st.builds(
    Agreed, st.just(OfferId(1)), _text, st.integers(5, 480),
    st.builds(Money, st.integers(0, 10**9), st.sampled_from(CURRENCIES)),
    st.integers(0, 20000), st.integers(0, 20000), st.sampled_from(Venue), _text,
)  # fmt: skip
_bookings = st.builds(
    lambda start, minutes, **rest: Booking(start=start, end=start + timedelta(minutes=minutes), **rest),
    start=_instants, minutes=st.integers(5, 480), id=st.just(BookingId(1)), reference=_text, uid=st.uuids().map(str),
    sequence=st.integers(0, 99), version=st.integers(1, 99), status=st.sampled_from(Status), host=_parties,
    attendee=_parties, agreed=_agreed, note=_text, booked_at=st.none() | _instants, moved_from=st.none() | _instants,
    cancelled_at=st.none() | _instants, cancelled_by=st.none() | _ids, cancel_reason=_text,
)  # fmt: skip
any_facts = st.builds(
    Facts, st.just(LetterId(1)), st.sampled_from(Kind), st.just("<1.abc@proactively>"), _ids, _names, st.emails(),
    _zones, _instants, st.none() | _bookings, st.none() | st.from_regex(r"[0-9]{6}", fullmatch=True), st.none() | _instants,
)  # fmt: skip
