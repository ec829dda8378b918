"""The impact list of an edit of hours, and the weekly rhythm."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from booking_desktop.domain.availability import Availability, DateException, Hours
from booking_desktop.domain.bookings import Agreed, Booking, BookingId, Party, Status
from booking_desktop.domain.ground import outside_hours
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.rhythm import Rhythm, rhythm, rhythm_span
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import OfferId

ADA, YOU, OFFER = PersonId(1), PersonId(2), OfferId(7)


def booked(id_: int, start: datetime, minutes: int = 60) -> Booking:
    agreed = Agreed(OFFER, "Working session", minutes, Money(12000, "GBP"), 1440, 720)
    host, guest = Party(ADA, Name("Ada"), "Europe/London"), Party(YOU, Name("You"), "UTC")
    end = start + timedelta(minutes=minutes)
    return Booking(BookingId(id_), f"R{id_}", f"u{id_}", 0, 1, Status.CONFIRMED, start, end, host, guest, agreed)


def test_an_edit_of_hours_lists_the_bookings_that_it_leaves_outside_in_time_order():
    hours = Availability(
        "Europe/London",
        {d: (Hours(540, 720), Hours(720, 780)) for d in range(7)},
        (DateException(date(2026, 3, 11)),),
    )
    inside = booked(1, datetime(2026, 3, 10, 11, 30, tzinfo=UTC))  # over the seam of two ranges
    late = booked(2, datetime(2026, 3, 10, 12, 30, tzinfo=UTC))
    away = booked(3, datetime(2026, 3, 11, 10, tzinfo=UTC))
    assert outside_hours(hours, (away, late, inside)) == (late, away)


def slots(*starts: datetime) -> list[Slot]:
    return [Slot(s, s + timedelta(hours=1), ADA, OFFER) for s in starts]


def test_the_rhythm_counts_the_weeks_in_which_a_part_of_the_day_is_open():
    span = rhythm_span(date(2026, 3, 9), "UTC")
    mondays = [datetime(2026, 3, 9, 10, tzinfo=UTC) + timedelta(weeks=n) for n in range(4)]
    found = rhythm(slots(*mondays, datetime(2026, 3, 13, 15, tzinfo=UTC)), "UTC")
    assert span.end - span.start == timedelta(weeks=4)
    assert (found.start, found.part) == (8 * 60 + 30, 60)
    assert found.levels[0] == (0, 4, 4, 0, 0, 0, 0, 0, 0)  # 10:00 to 11:00 touches two of the shared parts
    assert found.levels[4] == (0, 0, 0, 0, 0, 0, 1, 1, 0)
    assert found.levels[6] == (0,) * 9


def test_the_rhythm_is_read_on_the_clock_of_whoever_looks():
    london_hours = slots(*(datetime(2026, 3, 9, hour, tzinfo=UTC) for hour in range(9, 16)))
    found = rhythm(london_hours, "Asia/Kolkata")
    assert (found.start, found.part) == (13 * 60 + 30, 60)  # 13:30-22:30 each day


def test_hours_around_the_clock_spread_over_the_whole_day():
    day = slots(*(datetime(2026, 3, 9, hour, tzinfo=UTC) for hour in range(24)))
    found = rhythm(day, "UTC")
    assert (found.start, found.part * 9) == (0, 1440)
    assert found.levels[0] == (1,) * 9


def test_nothing_open_is_a_flat_rhythm():
    assert rhythm([], "UTC") == Rhythm(((0,) * 9,) * 7)
