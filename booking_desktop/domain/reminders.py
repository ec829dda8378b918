"""When a session is reminded of on the screen: decided when it is due, from the bookings as they are then (cal 7225, 17806)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from booking_desktop.domain.bookings import Booking, BookingId, Status
from booking_desktop.domain.time import MINUTE, local

SNOOZE_MINUTES = 5
LATE_MINUTES = 10
"""A computer that slept through the beginning still tells of it for so long."""
LEADS = (0, 5, 10, 15, 30, 60)
"""Minutes before a session that one may choose to be reminded; 0 is at its start."""
Seen = Mapping[BookingId, tuple[datetime, datetime]]
"""By booking: the start that was reminded of, and when to remind again (never: the start itself has passed by then)."""


@dataclass(frozen=True)
class Quiet:
    """Hours in which nothing pops up, minutes after midnight on the clock of a zone; may cross it. Equal ends: none."""

    start: int = 0
    end: int = 0

    def holds(self, now: datetime, zone: str) -> bool:
        """Whether it is quiet then."""
        if self.start == self.end:
            return False
        wall = local(now, zone)
        here = wall.hour * 60 + wall.minute
        if self.start < self.end:
            return self.start <= here < self.end
        return here >= self.start or here < self.end


NO_QUIET = Quiet()


def due(bookings: Iterable[Booking], seen: Seen, lead: int, now: datetime) -> tuple[Booking, ...]:
    """The sessions to remind of now, soonest first: not told already, not begun more than ``LATE_MINUTES`` ago.

    One that was moved is told anew; one snoozed is told when its pause is over, if it has not begun by then.
    """
    found = [b for b in bookings if b.status is Status.CONFIRMED and _is_due(b, seen.get(b.id), lead, now)]
    return tuple(sorted(found, key=lambda b: (b.start, b.id)))


def _is_due(booking: Booking, told: tuple[datetime, datetime] | None, lead: int, now: datetime) -> bool:
    if not booking.start - lead * MINUTE <= now < min(booking.start + LATE_MINUTES * MINUTE, booking.end):
        return False
    if told is None or told[0] != booking.start:
        return True
    return told[1] <= now < booking.start + MINUTE and told[1] < booking.start


def snoozed_until(booking: Booking, now: datetime) -> datetime:
    """When to remind again: in five minutes, but not later than a minute before it begins."""
    return min(now + SNOOZE_MINUTES * MINUTE, max(booking.start - MINUTE, now + MINUTE))


def watched(now: datetime, lead: int) -> tuple[datetime, datetime]:
    """The span of starts that may have to be reminded of before the next look, a generous one."""
    return now - timedelta(minutes=LATE_MINUTES + 2), now + timedelta(minutes=lead + 30)
