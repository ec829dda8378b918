"""Calendar entries that come as files from anywhere: what they say, and how they lie to one's own sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.time import Range


@dataclass(frozen=True)
class Entry:
    """One entry of a calendar file; instants are UTC."""

    uid: str
    title: str
    start: datetime
    end: datetime
    organizer: str = ""
    place: str = ""
    cancelled: bool = False
    all_day: bool = False
    repeats: bool = False
    """Only its first time is looked at."""

    @property
    def range(self) -> Range:
        """Its instants."""
        return Range(self.start, self.end)


@dataclass(frozen=True)
class Placed:
    """An entry beside one's own calendar."""

    entry: Entry
    own: Booking | None = None
    """The booking that it tells of."""
    clashes: tuple[Booking, ...] = ()
    """Sessions of one's own at that time, soonest first."""


def placed(entries: Sequence[Entry], bookings: Sequence[Booking]) -> tuple[Placed, ...]:
    """Each entry beside live bookings of one's own: found by UID, or standing in its way."""
    by_uid = {booking.uid: booking for booking in bookings}
    found = []
    for entry in sorted(entries, key=lambda e: (e.start, e.uid)):
        own = by_uid.get(entry.uid)
        over = (
            tuple(b for b in bookings if b.range.overlaps(entry.range)) if own is None and not entry.cancelled else ()
        )
        found.append(Placed(entry, own, over))
    return tuple(found)
