"""Hours as people type them, and the editor's draft of a week: pure steps without widgets or store."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLocale

from booking_desktop.domain.availability import (
    CLASSIC_WEEK,
    DAY_MINUTES,
    Availability,
    DateException,
    Hours,
    Rules,
)
from booking_desktop.domain.errors import Fault, FieldFault

LONGEST_NIGHT = 12 * 60
"""An end before its start means the next day up to this many minutes; beyond, it is taken for a slip (ADR 0050)."""

_TIME = r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(?<=\d\d)(\d{2}))?\s*([ap])?\.?(?:m\b\.?)?"
_RANGE = re.compile(rf"\s*{_TIME}\s*(?:-|–|—|−|~|\bto\b|\s)\s*{_TIME}\s*(\+\s*1)?\s*", re.IGNORECASE)


@dataclass(frozen=True)
class RangeDraft:
    """One range field: ``hours`` where it can be read, else what was ``typed`` and why not."""

    hours: Hours | None
    typed: str = ""
    fault: Fault | None = None
    swapped: Hours | None = None
    """ENDS_BEFORE_START: the two ends the other way round."""


def read_range(text: str) -> RangeDraft:
    """Read ``9-12``, ``09:00 – 12:00``, ``0900-1200``, ``9-5``, ``9am-5:30pm``, ``22-2`` (next day), ``18-18 +1``."""
    found = _RANGE.fullmatch(_with_halves(text))
    if found is None:
        return RangeDraft(None, text, Fault.MISSING if not text.strip() else Fault.NOT_A_NUMBER)
    h1, m1, n1, half1, h2, m2, n2, half2, next_day = found.groups()
    start, end = _minutes(h1, m1 or n1, half1), _minutes(h2, m2 or n2, half2)
    if start is None or end is None or start >= DAY_MINUTES:
        return RangeDraft(None, text, Fault.NOT_A_NUMBER)
    if half2 and not half1 and int(h1) <= 12:
        start = _same_half(start, end, half2)
    elif not (half1 or half2 or m1 or n1 or m2 or n2) and start < 13 * 60 and end <= start < end + 720:
        end += 720  # "9-5": both hours read off a twelve-hour dial
    return _ranged(text, start, end, bool(next_day))


def _with_halves(text: str) -> str:
    """The text with this locale's words for the halves of a day as ``am`` and ``pm``: so they stand in the field."""
    locale = QLocale()
    for own, known in ((locale.amText(), "am"), (locale.pmText(), "pm")):
        text = text.replace(own, known).replace(own.lower(), known)
    return text


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    h, m = int(hour), int(minute or 0)
    if half:
        if not 1 <= h <= 12:
            return None
        h = h % 12 + (12 if half.lower() == "p" else 0)
    return h * 60 + m if m < 60 and h * 60 + m <= DAY_MINUTES else None


def _same_half(start: int, end: int, half: str) -> int:
    """The start of ``9-5pm`` (morning) and of ``1-3pm`` (afternoon): the same half unless that would end before it starts."""
    same = start % 720 + (720 if half.lower() == "p" else 0)
    return same if same < end else start % 720


def _ranged(text: str, start: int, end: int, next_day: bool) -> RangeDraft:
    if next_day:
        return RangeDraft(Hours(start, end + DAY_MINUTES))
    end = end or DAY_MINUTES  # "20:00 – 00:00" ends with the day
    if end > start:
        return RangeDraft(Hours(start, end))
    if end < start and end + DAY_MINUTES - start <= LONGEST_NIGHT:
        return RangeDraft(Hours(start, end + DAY_MINUTES))
    swapped = Hours(end, start) if end < start else None
    return RangeDraft(None, text, Fault.ENDS_BEFORE_START, swapped)


@dataclass(frozen=True)
class DayDraft:
    """A weekday's row. A day that is switched off keeps its ranges, to have them again."""

    open: bool
    ranges: tuple[RangeDraft, ...] = ()

    @property
    def hours(self) -> tuple[Hours, ...]:
        """The ranges that can be read, in order; none when the day is off."""
        return tuple(sorted(r.hours for r in self.ranges if r.hours)) if self.open else ()


@dataclass(frozen=True)
class HoursDraft:
    """The whole of the Availability page as it is being edited; ``days`` are Monday to Sunday."""

    zone: str
    days: tuple[DayDraft, ...]
    exceptions: tuple[DateException, ...] = ()
    rules: Rules = Rules()

    def availability(self, version: int = 0) -> Availability:
        """What it says, fields that can't be read left out."""
        week = {n: day.hours for n, day in enumerate(self.days) if day.hours}
        return Availability(self.zone, week, self.exceptions, self.rules, version)

    @property
    def minutes(self) -> int:
        """Open minutes a week."""
        return sum(h.end - h.start for day in self.days for h in day.hours)


def draft_of(availability: Availability) -> HoursDraft:
    """The draft that says what was saved; a week never set begins as the classic one."""
    week = CLASSIC_WEEK if availability.week is None else availability.week
    days = tuple(DayDraft(bool(week.get(n)), _drafts(week.get(n, ()))) for n in range(7))
    exceptions = tuple(sorted(availability.exceptions, key=lambda e: e.day))
    return HoursDraft(availability.zone, days, exceptions, availability.rules)


def _drafts(hours: Iterable[Hours]) -> tuple[RangeDraft, ...]:
    return tuple(RangeDraft(h) for h in sorted(hours))


def range_faults(ranges: tuple[RangeDraft, ...], where: int) -> tuple[FieldFault, ...]:
    """What is wrong with the fields of one day; ``limit`` is the field's place, ``where`` the weekday."""
    faults = [FieldFault("hours", r.fault, n, where) for n, r in enumerate(ranges) if r.fault]
    ordered = sorted((r.hours, n) for n, r in enumerate(ranges) if r.hours)
    for (a, _), (b, place) in zip(ordered, ordered[1:], strict=False):
        if a.end > b.start:
            faults.append(FieldFault("hours", Fault.OVERLAPS, place, where))
    return tuple(faults)


def draft_faults(draft: HoursDraft) -> tuple[FieldFault, ...]:
    """Everything that keeps the draft from being saved."""
    return tuple(f for n, day in enumerate(draft.days) if day.open for f in range_faults(day.ranges, n))


# --- steps on the ranges of a day or of an exception ---


def typed(ranges: tuple[RangeDraft, ...], place: int, text: str) -> tuple[RangeDraft, ...]:
    """Write into a field; emptying it takes the range away."""
    if not text.strip():
        return without(ranges, place)
    return (*ranges[:place], read_range(text), *ranges[place + 1 :])


def without(ranges: tuple[RangeDraft, ...], place: int) -> tuple[RangeDraft, ...]:
    """Take one range away."""
    return ranges[:place] + ranges[place + 1 :]


def with_one_more(ranges: tuple[RangeDraft, ...]) -> tuple[RangeDraft, ...]:
    """Add a range after the last: an hour's break, then as long as fits of three hours; 9 to 12 on an empty day."""
    ends = [r.hours.end for r in ranges if r.hours]
    if not ends:
        return (*ranges, RangeDraft(Hours(9 * 60, 12 * 60)))
    start = max(ends) + 60
    if start >= DAY_MINUTES:
        return (*ranges, RangeDraft(None, "", Fault.MISSING))
    return (*ranges, RangeDraft(Hours(start, min(start + 180, DAY_MINUTES))))


def swapped(ranges: tuple[RangeDraft, ...], place: int) -> tuple[RangeDraft, ...]:
    """Put the two ends of a range the right way round."""
    turned = ranges[place].swapped
    return ranges if turned is None else (*ranges[:place], RangeDraft(turned), *ranges[place + 1 :])


def joined(ranges: tuple[RangeDraft, ...]) -> tuple[RangeDraft, ...]:
    """Make ranges that overlap one."""
    unread = tuple(r for r in ranges if r.hours is None)
    merged: list[Hours] = []
    for hours in sorted(r.hours for r in ranges if r.hours):
        if merged and hours.start < merged[-1].end:
            merged[-1] = Hours(merged[-1].start, max(merged[-1].end, hours.end))
        else:
            merged.append(hours)
    return _drafts(merged) + unread


# --- steps on the week ---


def with_ranges(draft: HoursDraft, day: int, ranges: tuple[RangeDraft, ...]) -> HoursDraft:
    """Replace a weekday's ranges; a day left without any is off."""
    return _with_day(draft, day, DayDraft(bool(ranges), ranges))


def switched(draft: HoursDraft, day: int, on: bool) -> HoursDraft:
    """Open or close a weekday; one that never had hours opens with the day before's, or 9 to 12."""
    ranges = draft.days[day].ranges
    if on and not ranges:
        before = draft.days[day - 1]
        ranges = before.ranges if day and before.hours else with_one_more(())
    return _with_day(draft, day, DayDraft(on, ranges))


def copied(draft: HoursDraft, day: int, targets: Iterable[int]) -> HoursDraft:
    """Give other weekdays the same hours."""
    for target in targets:
        draft = _with_day(draft, target, draft.days[day])
    return draft


def _with_day(draft: HoursDraft, day: int, row: DayDraft) -> HoursDraft:
    return replace(draft, days=(*draft.days[:day], row, *draft.days[day + 1 :]))


def with_exception(draft: HoursDraft, exception: DateException, instead_of: date | None = None) -> HoursDraft:
    """Add a day that differs, or replace the one it was before it was edited."""
    kept = [e for e in draft.exceptions if e.day not in (exception.day, instead_of)]
    return replace(draft, exceptions=tuple(sorted((*kept, exception), key=lambda e: e.day)))


def without_exception(draft: HoursDraft, day: date) -> HoursDraft:
    """Let a day be as usual again."""
    return replace(draft, exceptions=tuple(e for e in draft.exceptions if e.day != day))


@dataclass(frozen=True)
class DayChange:
    """A line of the impact dialog: ``day`` is a weekday 0-6 or a date; hours before and after."""

    day: int | date
    before: tuple[Hours, ...]
    after: tuple[Hours, ...]


def changed_days(before: Availability, after: Availability) -> tuple[DayChange, ...]:
    """Weekdays, then dates, whose hours differ between two settings."""
    was, now = _week(before), _week(after)
    week = [DayChange(n, was.get(n, ()), now.get(n, ())) for n in range(7) if was.get(n, ()) != now.get(n, ())]
    days = sorted({e.day for e in (*before.exceptions, *after.exceptions)})
    dates = [DayChange(d, before.hours_on(d), after.hours_on(d)) for d in days]
    own = {e.day: e.hours for e in before.exceptions}, {e.day: e.hours for e in after.exceptions}
    return (*week, *(c for c in dates if isinstance(c.day, date) and own[0].get(c.day) != own[1].get(c.day)))


def _week(availability: Availability) -> Mapping[int, tuple[Hours, ...]]:
    return CLASSIC_WEEK if availability.week is None else availability.week
