"""When a speaker can be booked: weekly hours, exceptions by date, and rules that inherit (RULES, Open slots)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from booking_desktop.domain.faults import Fault, FieldFault, InvalidInput

DAY_MINUTES = 1440


@dataclass(frozen=True, order=True)
class Hours:
    """Wall-clock minutes after midnight of the date it starts on: ``start`` 0-1439, ``end`` up to 2880 (past 1440 = next day)."""

    start: int
    end: int


@dataclass(frozen=True)
class DateException:
    """A calendar date that replaces the weekly hours that start on it; no hours = closed (away)."""

    day: date
    hours: tuple[Hours, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Rules:
    """What limits bookings. None inherits: office -> speaker -> offer, see ``inherited``."""

    step: int | None = None
    """Minutes between starts; None at every level: the offer's length."""
    before: int | None = None
    """Buffer before a session, minutes."""
    after: int | None = None
    """Buffer after a session, minutes."""
    notice: int | None = None
    """Minutes ahead at least; ``NEXT_DAY``: not before the next calendar day of the speaker."""
    horizon: int | None = None
    """Days ahead at most, the speaker's calendar days."""
    per_day: int | None = None
    """Sessions a day at most; 0 = no cap."""
    per_week: int | None = None
    """Sessions an ISO week at most; 0 = no cap."""
    cancel_window: int | None = None
    """Minutes before the start until which the attendee may cancel."""
    move_window: int | None = None
    """Minutes before the start until which the attendee may move it."""


NEXT_DAY = -1
"""A notice that means: not before the speaker's next calendar day."""

FALLBACK = Rules(None, 0, 0, 0, 365, 0, 0, 24 * 60, 12 * 60)
"""What holds where office, speaker and offer say nothing."""


@lru_cache(maxsize=4096)
def inherited(*levels: Rules) -> Rules:
    """Merge rules, later levels winning over earlier ones, an empty setting inheriting; FALLBACK comes first."""
    merged = FALLBACK
    for level in levels:
        said = {f.name: getattr(level, f.name) for f in fields(level) if getattr(level, f.name) is not None}
        merged = replace(merged, **said)
    return merged


CLASSIC_WEEK: Mapping[int, tuple[Hours, ...]] = MappingProxyType({d: (Hours(9 * 60, 16 * 60),) for d in range(7)})
"""The classic platform's seven one-hour slots from 09:00, every day: for a speaker who never set hours."""


@dataclass(frozen=True)
class Availability:
    """A speaker's own settings. ``week`` maps ISO weekday 0 (Monday) to 6 to ranges; None = never set, the classic week."""

    zone: str
    week: Mapping[int, tuple[Hours, ...]] | None = None
    exceptions: tuple[DateException, ...] = ()
    rules: Rules = field(default_factory=Rules)
    version: int = 0

    def hours_on(self, day: date) -> tuple[Hours, ...]:
        """The ranges that start on a date, its exception replacing the weekday."""
        for exception in self.exceptions:
            if exception.day == day:
                return exception.hours
        week = CLASSIC_WEEK if self.week is None else self.week
        return tuple(week.get(day.weekday(), ()))


def check_week(week: Mapping[int, tuple[Hours, ...]]) -> None:
    """Raise InvalidInput for ranges that are empty, too long or overlap on a day (``where`` = weekday)."""
    faults: list[FieldFault] = []
    for day, ranges in week.items():
        for hours in ranges:
            if not 0 <= hours.start < DAY_MINUTES or hours.end <= hours.start or hours.end > 2 * DAY_MINUTES:
                faults.append(FieldFault("hours", Fault.ENDS_BEFORE_START, where=day))
        ordered = sorted(ranges)
        if any(a.end > b.start for a, b in zip(ordered, ordered[1:], strict=False)):
            faults.append(FieldFault("hours", Fault.OVERLAPS, where=day))
    if faults:
        raise InvalidInput(tuple(faults))
