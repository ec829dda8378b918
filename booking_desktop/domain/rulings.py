"""The rules of RULES, Open slots, one class each: prepared once for a span, then asked often.

``ok`` is the test that the list of open slots runs; ``verdict`` words the same test with its facts. Times are ticks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Protocol

from booking_desktop.domain.availability import NEXT_DAY, inherited
from booking_desktop.domain.ground import Stretch, Stretches
from booking_desktop.domain.slots import HOLD_MINUTES, Busy, Hold, Rule, Schedule, Verdict
from booking_desktop.domain.time import MINUTE, Range, day_start, each_day, instant_of, local, ticks_of, week_start

MINUTE_TICKS = 60_000_000
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)


def step_minutes(schedule: Schedule) -> int:
    """Minutes between the starts of the grid: the step that was set, else the offer's length."""
    return schedule.rules.step or schedule.minutes


def rulings_of(schedule: Schedule, origins: Sequence[Stretch], span: Range, now: datetime) -> dict[Rule, Ruling]:
    """Every rule in order, made ready for slots inside ``span``; ``origins`` are the days' own ranges around it."""
    rules, zone, minutes = inherited(schedule.rules), schedule.availability.zone, schedule.minutes
    before, after = rules.before or 0, rules.after or 0
    prepared: dict[Rule, Ruling] = {
        Rule.PUBLISHED: Published(schedule),
        Rule.HOURS: InHours(origins, zone),
        Rule.GRID: OnGrid(origins, step_minutes(schedule) * MINUTE_TICKS, minutes * MINUTE_TICKS),
        Rule.FREE: Free(Rule.FREE, schedule.busy, before, after, span),
        Rule.YOU_FREE: Free(Rule.YOU_FREE, schedule.attendee_busy, 0, 0, span),
        Rule.NOTICE: Notice(rules.notice or 0, zone, now),
        Rule.HORIZON: Horizon(rules.horizon or 0, zone, now),
        Rule.CAPS: Caps(schedule, rules.per_day or 0, rules.per_week or 0, span),
        Rule.HELD: Held(schedule, before, after, now),
    }
    return {rule: prepared[rule] for rule in Rule}


class Ruling(Protocol):
    """One rule made ready for one schedule, span and now."""

    def ok(self, start: int, end: int) -> bool:
        """Whether the rule allows a slot."""
        ...

    def verdict(self, start: int, end: int) -> Verdict:
        """The same with facts."""
        ...


class Blocking:
    """A rule that is broken by touching any of some stretches of time."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self.stretches = Stretches(stretches)

    def ok(self, start: int, end: int) -> bool:
        """Whether a slot touches none of them."""
        return not self.stretches.touch(start, end)


class Published:
    """PUBLISHED: seen by searchers, and nobody books themselves."""

    def __init__(self, schedule: Schedule) -> None:
        own = schedule.attendee == schedule.speaker
        self._detail = "own" if own else "" if schedule.published else "draft"

    def ok(self, start: int, end: int) -> bool:
        """The same for every slot."""
        return not self._detail

    def verdict(self, start: int, end: int) -> Verdict:
        """With ``detail`` "own" or "draft"."""
        return Verdict(Rule.PUBLISHED, not self._detail, detail=self._detail)


class InHours:
    """HOURS: whole inside the hours, those of neighbouring days joined where they touch."""

    def __init__(self, origins: Sequence[Stretch], zone: str) -> None:
        self._runs = Stretches(origins)
        self._zone = zone

    def ok(self, start: int, end: int) -> bool:
        """Whether the slot fits."""
        return self._runs.hold(start, end)

    def verdict(self, start: int, end: int) -> Verdict:
        """With ``detail`` "closed" when the speaker has no hours at all on that day, else "outside"."""
        ok = self.ok(start, end)
        return Verdict(Rule.HOURS, ok, detail="" if ok else "outside" if self._works_on(start) else "closed")

    def _works_on(self, start: int) -> bool:
        day = local(instant_of(start), self._zone).date()
        return self._runs.touch(ticks_of(day_start(day, self._zone)), ticks_of(day_start(day + _A_DAY, self._zone)))


class OnGrid:
    """GRID: as long as the offer, and a multiple of the step after the start of a range of its date."""

    def __init__(self, origins: Sequence[Stretch], step: int, length: int) -> None:
        self._origins, self._step, self._length = origins, step, length

    def ok(self, start: int, end: int) -> bool:
        """Whether it stands on the grid."""
        return end - start == self._length and any(
            low <= start < high and (start - low) % self._step == 0 for low, high in self._origins
        )

    def verdict(self, start: int, end: int) -> Verdict:
        """With the step in ``minutes``; ``detail`` "length" when it is not as long as the offer."""
        detail = "" if end - start == self._length else "length"
        return Verdict(Rule.GRID, self.ok(start, end), minutes=self._step // MINUTE_TICKS, detail=detail)


class Free(Blocking):
    """FREE and YOU_FREE: nothing of one person touches it, buffers widening both ways."""

    def __init__(self, rule: Rule, busy: Iterable[Busy], before: int, after: int, span: Range) -> None:
        self._rule, self._before, self._after = rule, before, after
        margin = before + after + max((b.before + b.after for b in busy), default=0)
        low, high = span.start - margin * MINUTE, span.end + margin * MINUTE
        self._near = [b for b in busy if b.range.start < high and b.range.end > low]
        super().__init__(_block(b, before, after) for b in self._near)

    def verdict(self, start: int, end: int) -> Verdict:
        """With when the last thing in the way ends; ``detail`` "buffer" when only buffers touch."""
        blocks = ((_block(b, self._before, self._after), b.range) for b in self._near)
        in_the_way = [range_ for (low, high), range_ in blocks if low < end and start < high]
        if not in_the_way:
            return Verdict(self._rule, True)
        slot = Range(instant_of(start), instant_of(end))
        bare = any(r.overlaps(slot) for r in in_the_way)
        return Verdict(self._rule, False, until=max(r.end for r in in_the_way), detail="" if bare else "buffer")


def _block(busy: Busy, before: int, after: int) -> Stretch:
    """What it takes from the starts and ends of a session that has buffers of its own (ea 1224, cal 24253)."""
    low = ticks_of(busy.range.start) - (busy.before + after) * MINUTE_TICKS
    return low, ticks_of(busy.range.end) + (busy.after + before) * MINUTE_TICKS


class Notice:
    """NOTICE: so many minutes ahead, or not before the speaker's next calendar day; never in the past."""

    def __init__(self, minutes: int, zone: str, now: datetime) -> None:
        self._minutes, self._now = minutes, ticks_of(now)
        if minutes == NEXT_DAY:
            self._earliest = ticks_of(day_start(local(now, zone).date() + _A_DAY, zone))
        else:
            self._earliest = self._now + minutes * MINUTE_TICKS

    def ok(self, start: int, end: int) -> bool:
        """Whether it is late enough."""
        return start >= self._earliest

    def verdict(self, start: int, end: int) -> Verdict:
        """With the minutes that it is ahead (negative: past) and those asked."""
        ahead = (start - self._now) // MINUTE_TICKS
        return Verdict(Rule.NOTICE, self.ok(start, end), minutes=ahead, limit=self._minutes)


class Horizon:
    """HORIZON: at most so many of the speaker's calendar days ahead, the last one whole."""

    def __init__(self, days: int, zone: str, now: datetime) -> None:
        self._days, self._zone = days, zone
        self._today = local(now, zone).date()
        self._closed_from = ticks_of(day_start(self._today + timedelta(days=days + 1), zone))

    def ok(self, start: int, end: int) -> bool:
        """Whether it is near enough."""
        return start < self._closed_from

    def verdict(self, start: int, end: int) -> Verdict:
        """With the days that it is ahead, in ``minutes``, and those allowed."""
        ahead = (local(instant_of(start), self._zone).date() - self._today).days
        return Verdict(Rule.HORIZON, self.ok(start, end), minutes=ahead, limit=self._days)


class Caps(Blocking):
    """CAPS: sessions a day and an ISO week of the speaker; one across midnight counts on both sides (cal 15360)."""

    def __init__(self, schedule: Schedule, per_day: int, per_week: int, span: Range) -> None:
        self._caps = _reached(schedule, per_day, per_week, span) if per_day or per_week else []
        super().__init__(full for periods, _, _ in self._caps for full in periods)

    def verdict(self, start: int, end: int) -> Verdict:
        """With the cap that is reached, of a "day" or a "week"."""
        for periods, cap, detail in self._caps:
            if any(low < end and start < high for low, high in periods):
                return Verdict(Rule.CAPS, False, limit=cap, detail=detail)
        return Verdict(Rule.CAPS, True)


def _reached(schedule: Schedule, per_day: int, per_week: int, span: Range) -> list[tuple[list[Stretch], int, str]]:
    """For each cap the days or weeks about the span that are full."""
    zone = schedule.availability.zone
    first, last = local(span.start, zone).date(), local(span.end, zone).date()
    periods = (per_day, each_day(first, last + _A_DAY), "day"), (per_week, _mondays(first, last), "week")
    sessions = _Sessions(schedule.hosted)
    return [(sessions.fill(dates, zone, cap), cap, detail) for cap, dates, detail in periods if cap]


def _mondays(first: date, last: date) -> Iterator[date]:
    """The Mondays of the ISO weeks of two dates and all between, and the one after."""
    return (day for day in each_day(week_start(first), last + _A_WEEK) if day.weekday() == 0)


class _Sessions:
    """Sessions to be counted by period: those that touch one have begun before its end, and not ended before its start."""

    def __init__(self, sessions: Sequence[Range]) -> None:
        self._starts = sorted([s.start for s in sessions])
        self._ends = sorted([s.end for s in sessions])

    def fill(self, dates: Iterable[date], zone: str, cap: int) -> list[Stretch]:
        """The periods between these dates that have reached the cap."""
        bounds = [day_start(day, zone) for day in dates]
        full = ((low, high) for low, high in pairwise(bounds) if self._touching(low, high) >= cap)
        return [(ticks_of(low), ticks_of(high)) for low, high in full]

    def _touching(self, low: datetime, high: datetime) -> int:
        return bisect_left(self._starts, high) - bisect_right(self._ends, low)


class Held(Blocking):
    """HELD: nobody else is about to book it; a hold blocks what its booking would, and ends by time alone."""

    def __init__(self, schedule: Schedule, before: int, after: int, now: datetime) -> None:
        self._holds = [
            (*_block(Busy(hold.slot.range, before, after), before, after), hold.until)
            for hold in _live(schedule.holds, now)
            if hold.person != schedule.attendee
        ]
        super().__init__((low, high) for low, high, _ in self._holds)

    def verdict(self, start: int, end: int) -> Verdict:
        """With when it frees itself."""
        ends = [until for low, high, until in self._holds if low < end and start < high]
        return Verdict(Rule.HELD, not ends, until=max(ends, default=None))


def own_hold(schedule: Schedule, now: datetime) -> Hold | None:
    """The asker's own live hold with this offer."""
    own = (h for h in _live(schedule.holds, now) if h.person == schedule.attendee and h.slot.offer == schedule.offer)
    return next(own, None)


def _live(holds: Iterable[Hold], now: datetime) -> Iterator[Hold]:
    """Those not over; one that ends later than it ever could was made before the clock was set back."""
    return (hold for hold in holds if now < hold.until <= now + HOLD_MINUTES * MINUTE)
