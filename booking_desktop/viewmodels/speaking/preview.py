"""What bookers would see of hours being edited: a small week grid in a chosen zone, and why a cell is not open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QTimer

from booking_desktop.backend.ports import Bookings
from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Cell, CellState, Rule, Slot, Verdict
from booking_desktop.domain.speakers import OfferId
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel

TYPING_PAUSE = 150
"""Milliseconds without an edit before the store is asked."""
_MOST_ROWS = 48


@dataclass(frozen=True)
class PreviewRow:
    """One start time on the viewer's clock; ``cells`` are the seven days', None where the grid has nothing."""

    wall: datetime
    """A wall-clock time of the row, on the first day it occurs (naive day, aware zone)."""
    cells: tuple[Cell | None, ...]


def preview_rows(cells: Sequence[Cell], zone: str, first_day: date) -> tuple[PreviewRow, ...]:
    """Lay cells out by own-zone start and day; a fold's hour has two rows, regular gaps between rows are filled."""
    placed: dict[tuple[int, int], dict[int, Cell]] = {}
    walls: dict[tuple[int, int], datetime] = {}
    for cell in cells:
        wall = time.local(cell.slot.start, zone)
        day = (wall.date() - first_day).days
        if 0 <= day < 7:
            key = (wall.hour * 60 + wall.minute, wall.fold)
            placed.setdefault(key, {}).setdefault(day, cell)
            walls.setdefault(key, wall)
    _fill_gaps(placed, walls)
    return tuple(PreviewRow(walls[k], tuple(placed[k].get(d) for d in range(7))) for k in sorted(placed))


def _fill_gaps(placed: dict[tuple[int, int], dict[int, Cell]], walls: dict[tuple[int, int], datetime]) -> None:
    minutes = sorted({m for m, _ in placed})
    steps = [b - a for a, b in zip(minutes, minutes[1:], strict=False)]
    step = min(steps, default=0)
    if not step or any(s % step for s in steps) or (minutes[-1] - minutes[0]) // step >= _MOST_ROWS:
        return
    for minute in range(minutes[0], minutes[-1], step):
        if minute not in minutes:
            wall = walls[min(walls)]
            walls[(minute, 0)] = wall.replace(hour=minute // 60, minute=minute % 60, fold=0)
            placed[(minute, 0)] = {}


@dataclass(frozen=True)
class PreviewState:
    """The pane. Old cells stay while new ones are on their way."""

    speaker: PersonId | None = None
    offer: OfferId | None = None
    hours: Availability | None = None
    zone: str = "UTC"
    first_day: date = date.min
    """First day shown, in ``zone``."""
    today: date = date.min
    cells: tuple[Cell, ...] = ()
    known: bool = False
    loading: bool = False
    problem: DomainError | None = None
    focus: Slot | None = None
    trace: tuple[Verdict, ...] = ()

    @property
    def rows(self) -> tuple[PreviewRow, ...]:
        """The grid."""
        return preview_rows(self.cells, self.zone, self.first_day)

    def slot_at(self, row: PreviewRow, day: int) -> Slot | None:
        """The slot of a place in the grid, one where nothing is offered included: that too can be explained."""
        cell = row.cells[day]
        if cell is not None:
            return cell.slot
        if not self.cells or self.speaker is None or self.offer is None:
            return None
        length = self.cells[0].slot.end - self.cells[0].slot.start
        minute = row.wall.hour * 60 + row.wall.minute
        start = time.starts_at(self.first_day + timedelta(days=day), minute, self.zone)
        return Slot(start, start + length, self.speaker, self.offer)


class PreviewViewModel(ViewModel[PreviewState]):
    """Asks for the preview a moment after the last edit, and for the trace of the cell in focus."""

    def __init__(
        self,
        bookings: Bookings,
        session: SessionViewModel,
        now: Clock,
        pause: int = TYPING_PAUSE,
        week_start: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(PreviewState(zone="UTC"))
        self._week_start = week_start
        self._bookings = bookings
        self._session = session
        self._now = now
        self._later = QTimer(self, singleShot=True, interval=pause)
        self._later.timeout.connect(self._ask)

    def begin(self, speaker: PersonId, offer: OfferId | None, hours: Availability, zone: str) -> None:
        """Show a speaker from a zone, this week."""
        today = time.local(self._now(), zone).date()
        first_day = time.week_start(today, self._week_start())
        self._become(PreviewState(speaker, offer, hours, zone, first_day, today))
        self._ask()

    def show(self, hours: Availability) -> None:
        """The hours were edited."""
        if hours != self.state.hours:
            self._become(replace(self.state, hours=hours))
            self._ask_soon()

    def refresh(self) -> None:
        """Somebody booked or cancelled: ask again for what is shown."""
        self._ask()

    def from_zone(self, zone: str) -> None:
        """Look from another place; the same week there."""
        today = time.local(self._now(), zone).date()
        self._become(replace(self.state, zone=zone, today=today))
        self._ask_soon()

    def choose_offer(self, offer: OfferId) -> None:
        """Show another kind of session."""
        self._become(replace(self.state, offer=offer, focus=None, trace=()))
        self._ask_soon()

    def turn(self, weeks: int) -> None:
        """Show an earlier or later week; 0 is this one."""
        if self.state.speaker is None:
            return
        first_day = (
            self.state.first_day + timedelta(weeks=weeks)
            if weeks
            else time.week_start(self.state.today, self._week_start())
        )
        self._become(replace(self.state, first_day=first_day, focus=None, trace=()))
        self._ask_soon()

    def focus(self, slot: Slot | None) -> None:
        """Explain a cell."""
        if slot != self.state.focus:
            self._become(replace(self.state, focus=slot))
            self._ask_trace()

    def _ask_soon(self) -> None:
        if self._later.interval():
            self._later.start()
        else:
            self._ask()

    def _ask(self) -> None:
        s = self.state
        if s.speaker is None or s.offer is None or s.hours is None:
            return
        speaker, offer, hours, span = s.speaker, s.offer, s.hours, time.days_range(s.first_day, 7, s.zone)
        self._become(replace(s, loading=True))
        self._session.call(
            lambda access: self._bookings.preview(access, speaker, offer, hours, span),
            self._answered,
            lane="preview",
            key="preview",
        )

    def _answered(self, outcome: Ok[tuple[Cell, ...]] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, loading=False, problem=outcome.error))
            return
        span = time.days_range(self.state.first_day, 7, self.state.zone)
        focus = self.state.focus
        if focus is None or focus.offer != self.state.offer or not span.start <= focus.start < span.end:
            focus = _worth_explaining(outcome.value)
        self._become(
            replace(self.state, cells=outcome.value, known=True, loading=False, problem=None, focus=focus),
        )
        self._ask_trace()

    def _ask_trace(self) -> None:
        s = self.state
        if s.focus is None or s.hours is None:
            self._become(replace(s, trace=()))
            return
        slot, hours = s.focus, s.hours
        self._session.call(
            lambda access: self._bookings.explain_preview(access, slot, hours),
            lambda outcome: self._traced(slot, outcome),
            lane="preview",
            key="preview.trace",
        )

    def _traced(self, slot: Slot, outcome: Ok[tuple[Verdict, ...]] | Err) -> None:
        if slot == self.state.focus and isinstance(outcome, Ok):
            self._become(replace(self.state, trace=outcome.value))


def _worth_explaining(cells: Sequence[Cell]) -> Slot | None:
    """Which cell to explain unasked: the first to come that is not open."""
    missing = (c for c in cells if not c.open and not c.past and c.state is not CellState.CLOSED)
    chosen = next(missing, None)
    return chosen.slot if chosen else None


_WORTH_TELLING = frozenset({Rule.HOURS, Rule.FREE, Rule.NOTICE})
"""Rules that are told although they are kept; the others only where they forbid."""


def told(trace: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts that explain a cell: what forbids it, and of what is kept only what a speaker would ask first.

    Outside the hours there is no grid to be off.
    """
    closed = any(v.rule is Rule.HOURS and not v.ok for v in trace)
    shown = (v for v in trace if not v.ok or v.rule in _WORTH_TELLING)
    return tuple(v for v in shown if not (closed and v.rule is Rule.GRID))
