"""Your own week, time-proportional: sessions as blocks, and the ground outside your hours (VISUAL §10, 21)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.time import DAY, MINUTE, Range
from booking_desktop.viewmodels.calendar.cells import offsets
from booking_desktop.viewmodels.calendar.month_days import other_party
from booking_desktop.viewmodels.calendar.periods import Period
from booking_desktop.viewmodels.calendar.week_grid import DAY_MINUTES, DayHead
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate

ROW_MINUTES = 15


@dataclass(frozen=True)
class OwnBlock:
    """A session; ``start`` and ``end`` are minutes of its column's day."""

    booking: Booking
    column: int
    start: int
    end: int
    hosting: bool
    past: bool
    name: str
    times: str
    there: str
    offer: str
    said: str


@dataclass(frozen=True)
class OwnWeek:
    """The table: columns are days, the ruler runs from 0 to 1440."""

    days: tuple[DayHead, ...]
    blocks: tuple[OwnBlock, ...]
    hours: tuple[tuple[tuple[int, int], ...], ...] | None
    """Per column the minutes inside your hours; None where you keep none: then no ground is closed."""
    zone: str
    other_zone: str
    ahead: timedelta
    """What the other zone's clock is ahead by (the ruler's second column)."""
    hosted: int
    """Minutes hosted in these days."""
    attended: int

    def block_at(self, minute: int, column: int) -> OwnBlock | None:
        """The session that covers a minute of a day."""
        return next((b for b in self.blocks if b.column == column and b.start <= minute < b.end), None)

    def now_at(self, now: datetime) -> tuple[int, int] | None:
        """Today's column and the present minute; None when today is not shown."""
        here = time.local(now, self.zone)
        column = next((n for n, d in enumerate(self.days) if d.day == here.date()), None)
        return None if column is None else (column, here.hour * 60 + here.minute)

    @property
    def first_minute(self) -> int:
        """Where the day should be scrolled to at first: 08:00, or what begins earlier."""
        starts = [b.start for b in self.blocks] + [h[0] for day in self.hours or () for h in day]
        return min([8 * 60, *starts]) // 60 * 60


def own_week(
    sessions: Sequence[Booking],
    shown: Period,
    me: PersonId,
    availability: Availability | None,
    formats: Formats,
    other_zone: str,
    now: datetime,
) -> OwnWeek:
    """Lay out the sessions that touch the days of ``shown``; one over midnight has a block on either day."""
    blocks = [b for n, day in enumerate(shown.days) for s in sessions for b in _blocks(s, n, day, me, formats, now)]
    hours = None if availability is None else tuple(_hours(availability, d, formats.zone) for d in shown.days)
    noon = time.starts_at(shown.first, DAY_MINUTES // 2, formats.zone)
    return OwnWeek(
        tuple(_head(d, sessions, hours[n] if hours else None, formats, now) for n, d in enumerate(shown.days)),
        tuple(sorted(blocks, key=lambda b: (b.column, b.start))),
        hours,
        formats.zone,
        other_zone,
        offsets(noon, formats.zone, other_zone),
        sum(s.range.minutes for s in sessions if s.hosted_by(me)),
        sum(s.range.minutes for s in sessions if not s.hosted_by(me)),
    )


def _blocks(
    booking: Booking, column: int, day: date, me: PersonId, formats: Formats, now: datetime
) -> tuple[OwnBlock, ...]:
    whole = time.days_range(day, 1, formats.zone)
    if not booking.range.overlaps(whole):
        return ()
    start = _minute(max(booking.start, whole.start), formats.zone)
    length = (min(booking.end, whole.end) - max(booking.start, whole.start)) // MINUTE
    other = other_party(booking, me)
    times, there = formats.times(booking.start, booking.end), formats.time_there(booking.start, other.zone)
    hosting, past = booking.hosted_by(me), booking.end <= now
    role = translate("Calendar", "hosting") if hosting else translate("Calendar", "attending")
    said = [formats.day_long(day, year=True), times, str(other.name), booking.agreed.name, role]
    return (
        OwnBlock(
            booking, column, start, min(start + length, DAY_MINUTES), hosting, past, str(other.name), times, there,
            booking.agreed.name, ", ".join([*said, translate("Calendar", "past")] if past else said),
        ),
    )  # fmt: skip


def _minute(instant: datetime, zone: str) -> int:
    there = time.local(instant, zone)
    return there.hour * 60 + there.minute


def _hours(availability: Availability, day: date, zone: str) -> tuple[tuple[int, int], ...]:
    """The minutes of a day of ``zone`` that lie inside the speaker's own hours."""
    whole = time.days_range(day, 1, zone)
    found = []
    for theirs in (day - DAY, day, day + DAY):
        for hours in availability.hours_on(theirs):
            start = time.starts_at(theirs, hours.start, availability.zone)
            end = time.ends_at(theirs, hours.end, availability.zone)
            if start < end and Range(start, end).overlaps(whole):
                begins = _minute(start, zone) if start > whole.start else 0
                found.append((begins, _minute(end, zone) if end < whole.end else DAY_MINUTES))
    return tuple(sorted(found))


def _head(
    day: date, sessions: Sequence[Booking], hours: tuple[tuple[int, int], ...] | None, formats: Formats, now: datetime
) -> DayHead:
    count = sum(formats.day_of(s.start) == day for s in sessions)
    captions = {0: translate("Calendar", "Nothing"), 1: translate("Calendar", "1 session")}
    caption = captions.get(count, translate("Calendar", "{n} sessions", "", count).format(n=formats.number(count)))
    today = formats.day_of(now)
    closed = hours == () and not count
    return DayHead(
        day, formats.weekday(day), formats.number(day.day), caption, day == today, day < today, closed, count
    )
