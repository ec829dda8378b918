"""The week of a speaker as a table: a column a day, a row for each own-zone start there is (VISUAL §6, 04)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.domain.time import MINUTE
from booking_desktop.viewmodels.calendar.cells import as_of, offsets
from booking_desktop.viewmodels.calendar.periods import Period
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate

DAY_MINUTES = 1440


@dataclass(frozen=True, order=True)
class Wall:
    """A wall-clock start: minutes after midnight, and which reading of it on the day that the clocks go back."""

    minute: int
    fold: int = 0


def wall_of(instant: datetime, zone: str) -> Wall:
    """The instant's reading on the clocks of a zone."""
    there = time.local(instant, zone)
    return Wall(there.hour * 60 + there.minute, there.fold)


class Ground(Enum):
    """What a row is for."""

    STARTS = "starts"
    GAP = "gap"
    """Between two ranges of hours: closed ground of no particular height."""
    EDGE = "edge"
    """Above the first and below the last start."""


@dataclass(frozen=True)
class Row:
    """A row; its label stands on its upper boundary. ``minute`` may pass 1440 at the foot."""

    ground: Ground
    minute: int
    fold: int = 0
    label: str = ""
    other: str = ""
    """The same boundary on the other zone's clock, as most days of the week have it."""

    @property
    def wall(self) -> Wall:
        """The start that belongs here."""
        return Wall(self.minute, self.fold)


@dataclass(frozen=True)
class DayHead:
    """The head of a column."""

    day: date
    weekday: str
    number: str
    caption: str
    """``5 free``, ``Closed``, ``Past``, ``Full``."""
    today: bool = False
    past: bool = False
    closed: bool = False
    free: int = 0


@dataclass(frozen=True)
class Place:
    """A cell in its place; ``other_time`` where that day's offset differs from the ruler's."""

    cell: Cell
    rows: int = 1
    """How many rows it covers: a booking may be longer than a session of this offer."""
    other_time: str = ""


@dataclass(frozen=True)
class WeekGrid:
    """The whole table. A place that is not in ``places`` is closed."""

    days: tuple[DayHead, ...]
    rows: tuple[Row, ...]
    places: Mapping[tuple[int, int], Place]
    zone: str
    other_zone: str
    minutes: int

    @property
    def closed(self) -> bool:
        """Whether nothing at all starts this week."""
        return not self.places

    @property
    def free(self) -> int:
        """Open times of the week."""
        return sum(d.free for d in self.days)

    @cached_property
    def _covers(self) -> dict[tuple[int, int], tuple[int, int]]:
        return {(row + n, column): (row, column) for (row, column), p in self.places.items() for n in range(p.rows)}

    def place_at(self, row: int, column: int) -> Place | None:
        """What stands in a place or covers it from above; None where it is closed."""
        at = self._covers.get((row, column))
        return None if at is None else self.places[at]

    @cached_property
    def _of_slot(self) -> dict[Slot, tuple[int, int]]:
        return {place.cell.slot: at for at, place in self.places.items()}

    def find(self, slot: Slot) -> tuple[int, int] | None:
        """Where a slot stands, as row and column."""
        return self._of_slot.get(slot)

    def column(self, day: date) -> int | None:
        """The column of a day."""
        return next((n for n, head in enumerate(self.days) if head.day == day), None)

    def row_at(self, wall: Wall) -> int:
        """The row of starts nearest to a wall-clock time; 0 when there is none."""
        starts = [n for n, row in enumerate(self.rows) if row.ground is Ground.STARTS]
        return min(starts, key=lambda n: (abs(self.rows[n].minute - wall.minute), self.rows[n].fold), default=0)

    def now_at(self, now: datetime) -> tuple[int, float] | None:
        """The column of today and how many rows down the present is; None when today is not shown."""
        here = time.local(now, self.zone)
        column, minute = self.column(here.date()), here.hour * 60 + here.minute
        if column is None:
            return None
        for n, row in enumerate(self.rows):
            end = self.rows[n + 1].minute if n + 1 < len(self.rows) else row.minute + self.minutes
            if row.minute <= minute < end:
                return column, n + (minute - row.minute) / (end - row.minute)
        return None


def week_grid(
    cells: Sequence[Cell], shown: Period, formats: Formats, other_zone: str, minutes: int, now: datetime
) -> WeekGrid:
    """Lay out the cells of one offer of ``minutes`` that start within ``shown`` (days of ``formats.zone``)."""
    zone = formats.zone
    column_of = {day: n for n, day in enumerate(shown.days)}
    cells = [as_of(c, now) for c in cells if c.state is not CellState.CLOSED]
    cells = [c for c in cells if formats.day_of(c.slot.start) in column_of]
    ahead = _usual_offset(cells, shown, zone, other_zone)
    rows = _rows(_starts(cells, minutes, zone), minutes, formats, ahead if other_zone != zone else None)
    places: dict[tuple[int, int], Place] = {}
    for cell in cells:
        column = column_of[formats.day_of(cell.slot.start)]
        first, count = _rows_of(cell, rows, zone)
        differs = offsets(cell.slot.start, zone, other_zone) != ahead
        there = formats.time(cell.slot.start, other_zone) if differs else ""
        _put(places, first, column, Place(cell, count, there))
    heads = _heads(cells, shown, formats, now)
    return WeekGrid(heads, rows, places, zone, other_zone, minutes)


def _starts(cells: Sequence[Cell], minutes: int, zone: str) -> list[Wall]:
    """The rows there are: the grid's starts, and those of bookings that lie in no row of the grid."""
    grid = {wall_of(c.slot.start, zone) for c in cells if c.state not in _BOOKINGS}
    ordered = sorted(grid)
    step = min((b.minute - a.minute for a, b in pairwise(ordered) if b.minute > a.minute), default=minutes)
    for wall in sorted(wall_of(c.slot.start, zone) for c in cells if c.state in _BOOKINGS):
        if not any(s.fold == wall.fold and s.minute <= wall.minute < s.minute + min(step, minutes) for s in grid):
            grid.add(wall)
    return sorted(grid, key=_in_time(grid))


_BOOKINGS = (CellState.BOOKED, CellState.YOURS)


def _rows_of(cell: Cell, rows: Sequence[Row], zone: str) -> tuple[int, int]:
    """The first row of a cell and how many it covers."""
    wall = wall_of(cell.slot.start, zone)
    end = wall.minute + cell.slot.range.minutes
    starts = [n for n, r in enumerate(rows) if r.ground is Ground.STARTS]
    first = max((n for n in starts if rows[n].fold == wall.fold and rows[n].minute <= wall.minute), default=starts[0])
    if cell.state not in _BOOKINGS:
        return first, 1
    count = 1
    while first + count < len(rows) - 1 and rows[first + count].minute < end:
        count += 1
    return first, count


def _put(places: dict[tuple[int, int], Place], row: int, column: int, place: Place) -> None:
    """Two short bookings may share a row: yours is the one to show, else the later reaches as far as both."""
    for n in range(place.rows):
        for (r, c), there in list(places.items()):
            if c == column and r <= row + n < r + there.rows:
                kept = there if there.cell.state is CellState.YOURS else place
                del places[r, c]
                top = min(r, row)
                places[top, column] = replace(kept, rows=max(r + there.rows, row + place.rows) - top)
                return
    places[row, column] = place


def _usual_offset(cells: Sequence[Cell], shown: Period, zone: str, other: str) -> timedelta:
    """What the ruler counts with: the difference that most of the days have."""
    days = {time.local(c.slot.start, zone).date(): offsets(c.slot.start, zone, other) for c in cells}
    if not days:
        return offsets(time.starts_at(shown.first, DAY_MINUTES // 2, zone), zone, other)
    return Counter(days.values()).most_common(1)[0][0]


def _rows(starts: Sequence[Wall], minutes: int, formats: Formats, ahead: timedelta | None) -> tuple[Row, ...]:
    if not starts:
        return ()
    step = min((b.minute - a.minute for a, b in pairwise(starts) if b.minute > a.minute), default=minutes)
    step = min(step, 2 * minutes)  # two lonely starts hours apart are no step
    rows = [Row(Ground.EDGE, starts[0].minute - min(step, minutes))]
    for start in starts:
        if rows[-1].ground is Ground.STARTS and start.minute - rows[-1].minute > max(step, minutes):
            rows.append(Row(Ground.GAP, rows[-1].minute + minutes))
        rows.append(Row(Ground.STARTS, start.minute, start.fold))
    rows.append(Row(Ground.EDGE, rows[-1].minute + minutes))
    return rows[0], *(_labelled(row, formats, ahead) for row in rows[1:])


def _labelled(row: Row, formats: Formats, ahead: timedelta | None) -> Row:
    label = _clock(row.minute, formats)
    return replace(row, label=label, other=_clock(row.minute + ahead // MINUTE, formats) if ahead is not None else "")


def _clock(minute: int, formats: Formats) -> str:
    return formats.clock_time(datetime(2000, 1, 1) + (minute % DAY_MINUTES) * MINUTE)  # noqa: DTZ001 - a wall clock


def _in_time(walls: set[Wall]) -> Callable[[Wall], tuple[int, int, int]]:
    """Order starts as they come: within the hour that happens twice, all first readings before all second ones."""
    second = [w.minute for w in walls if w.fold]
    low, high = (min(second), max(second)) if second else (DAY_MINUTES, -1)
    return lambda w: (low, w.fold, w.minute) if low <= w.minute <= high else (w.minute, 0, w.minute)


def _heads(cells: Sequence[Cell], shown: Period, formats: Formats, now: datetime) -> tuple[DayHead, ...]:
    by_day: dict[date, list[Cell]] = {day: [] for day in shown.days}
    for cell in cells:
        by_day[formats.day_of(cell.slot.start)].append(cell)
    today = formats.day_of(now)
    return tuple(_head(day, by_day[day], today, formats) for day in shown.days)


def _head(day: date, cells: Sequence[Cell], today: date, formats: Formats) -> DayHead:
    free = sum(c.open for c in cells)
    caption = day_caption(day, cells, today, formats)
    return DayHead(
        day, formats.weekday(day), formats.number(day.day), caption, day == today, day < today, not cells, free
    )


def day_caption(day: date, cells: Sequence[Cell], today: date, formats: Formats) -> str:
    """What a day has to offer, in a word or two."""
    free = sum(c.open for c in cells)
    if free:
        return translate("Calendar", "{n} free", "", free).format(n=formats.number(free))
    if not cells:
        return translate("Calendar", "Closed")
    if day < today:
        return translate("Calendar", "Past")
    return (
        translate("Calendar", "Not open yet")
        if any(c.state is CellState.TOO_FAR for c in cells)
        else translate("Calendar", "Full")
    )
