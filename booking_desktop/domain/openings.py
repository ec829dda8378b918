"""Which slots are open, and why the others are not (RULES, Open slots).

``open_slots`` and ``cells`` walk the grid with the very tests that ``explain`` words, so the picker and the submit can't
disagree. Inside, instants are integer ticks, sorted once for a span.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from booking_desktop.domain.ground import Stretches, day_stretches, days_around
from booking_desktop.domain.rulings import MINUTE_TICKS, Blocking, own_hold, rulings_of, step_minutes
from booking_desktop.domain.slots import Busy, Cell, CellState, Hold, Rule, Schedule, Slot, Verdict
from booking_desktop.domain.time import MINUTE, Range, instant_of, ticks_of

_NEAR, _FAR = timedelta(days=7), timedelta(days=28)
NEAREST_REACH = _FAR
"""How far to either side of the wish a schedule must know what is busy for ``nearest``."""

_STATES = {
    Rule.PUBLISHED: CellState.CLOSED,
    Rule.FREE: CellState.BOOKED,
    Rule.YOU_FREE: CellState.CLASH,
    Rule.NOTICE: CellState.TOO_SOON,
    Rule.HORIZON: CellState.TOO_FAR,
    Rule.CAPS: CellState.CAPPED,
    Rule.HELD: CellState.HELD,
}


def open_slots(schedule: Schedule, span: Range, now: datetime) -> tuple[Slot, ...]:
    """The slots that start in ``span`` and can be booked, in time order: the grid's places whose every verdict is ok."""
    openings = _Openings(schedule, span, now)
    return tuple(openings.slot(start) for start in openings.places() if openings.is_open(start))


def explain(schedule: Schedule, slot: Slot, now: datetime) -> tuple[Verdict, ...]:
    """What each rule says of any slot, on the grid or not, in the order of ``Rule``."""
    start, end = ticks_of(slot.start), ticks_of(slot.end)
    return tuple(ruling.verdict(start, end) for ruling in _Openings(schedule, slot.range, now).rulings.values())


def nearest(schedule: Schedule, slot: Slot, now: datetime, count: int = 3) -> tuple[Slot, ...]:
    """Up to ``count`` open slots closest to the wish, in time order; at most ``NEAREST_REACH`` away from it."""
    found: tuple[Slot, ...] = ()
    for reach in (_NEAR, _FAR):
        found = open_slots(schedule, Range(slot.start - reach, slot.start + reach + MINUTE), now)
        if len(found) >= count:
            break
    closest = sorted(found, key=lambda s: (abs(s.start - slot.start), s.start))
    return tuple(sorted(closest[:count]))


def cells(schedule: Schedule, span: Range, now: datetime) -> tuple[Cell, ...]:
    """What a calendar shows of ``span``, in time order.

    One cell for each live booking that touches the span, at its own time, be it off the grid: others' only where they
    touch the hours (what a speaker does beside them is nobody's business), yours everywhere; and one for each place of the
    grid that starts in the span and isn't under a booking. For the hours see ``ground.grounds``.
    """
    openings = _Openings(schedule, span, now)
    hours = Stretches(openings.origins)
    yours = {busy.booking for busy in (schedule.busy if _own(schedule) else schedule.attendee_busy)} - {None}
    booked = [
        _booked(schedule, busy, busy.booking in yours, now)
        for busy in schedule.busy
        if busy.range.overlaps(span) and (busy.booking in yours or hours.touch(*_ticks(busy.range)))
    ]
    under = Stretches((ticks_of(cell.slot.start), ticks_of(cell.slot.end)) for cell in booked)
    hold = own_hold(schedule, now)
    free = (openings.cell(s, hold) for s in openings.places() if not under.touch(s, s + openings.length))
    return tuple(sorted([*booked, *free], key=lambda cell: (cell.slot.start, cell.slot.end)))


def _ticks(time: Range) -> tuple[int, int]:
    return ticks_of(time.start), ticks_of(time.end)


def _own(schedule: Schedule) -> bool:
    return schedule.attendee == schedule.speaker


def _booked(schedule: Schedule, busy: Busy, yours: bool, now: datetime) -> Cell:
    slot = Slot(busy.range.start, busy.range.end, schedule.speaker, schedule.offer)
    past = slot.end <= now
    return Cell(slot, CellState.YOURS, past, booking=busy.booking) if yours else Cell(slot, CellState.BOOKED, past)


class _Openings:
    """A schedule made ready to judge what starts in one span."""

    def __init__(self, schedule: Schedule, span: Range, now: datetime) -> None:
        self._schedule, self._session = schedule, schedule.minutes * MINUTE
        self._low, self._high, self._now = ticks_of(span.start), ticks_of(span.end), ticks_of(now)
        self._step, self.length = step_minutes(schedule) * MINUTE_TICKS, schedule.minutes * MINUTE_TICKS
        whole = Range(span.start, span.end + self._session)
        self.origins = day_stretches(schedule.availability, *days_around(schedule.availability, whole))
        self.rulings = rulings_of(schedule, self.origins, whole, now)
        # A place is on the grid and inside the hours by how it is found; the other rules are asked of each. For speed, what
        # blocks is asked at once, and which rule it was only when something does.
        self._asked = {rule: r for rule, r in self.rulings.items() if rule not in (Rule.HOURS, Rule.GRID)}
        blocking = [ruling for ruling in self._asked.values() if isinstance(ruling, Blocking)]
        blocked = Blocking(stretch for ruling in blocking for stretch in ruling.stretches)
        self._quick = (blocked.ok, *(r.ok for r in self._asked.values() if not isinstance(r, Blocking)))

    def places(self) -> Iterator[int]:
        """Every start on the grid in the span whose slot fits the hours, in time order, without repeats."""
        starts: set[int] = set()
        for low, high in self.origins:
            first = low + max(0, -((low - self._low) // self._step)) * self._step
            starts.update(range(first, min(high, self._high), self._step))
        fits, length = self.rulings[Rule.HOURS].ok, self.length
        return (start for start in sorted(starts) if fits(start, start + length))

    def is_open(self, start: int) -> bool:
        """Whether no rule forbids a place."""
        end = start + self.length
        return all(ok(start, end) for ok in self._quick)

    def refusal(self, start: int) -> Rule | None:
        """The first rule that forbids a place, or None when it is open."""
        if self.is_open(start):
            return None
        end = start + self.length
        return next(rule for rule, ruling in self._asked.items() if not ruling.ok(start, end))

    def slot(self, start: int) -> Slot:
        """A place as a value."""
        begin = instant_of(start)
        return Slot(begin, begin + self._session, self._schedule.speaker, self._schedule.offer)

    def cell(self, start: int, hold: Hold | None) -> Cell:
        """A place as a calendar shows it; that it is past says more than any rule but FREE."""
        rule, slot, past = self.refusal(start), self.slot(start), start < self._now
        if past and rule is not Rule.FREE:
            return Cell(slot, CellState.PAST, past=True)
        if rule is not None:
            until = self.rulings[rule].verdict(start, start + self.length).until if rule is Rule.HELD else None
            return Cell(slot, _STATES[rule], past, until)
        if hold is not None and hold.slot.start == slot.start:
            return Cell(slot, CellState.HELD_BY_YOU, until=hold.until)
        return Cell(slot, CellState.FREE)
