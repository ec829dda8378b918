"""Where the arrow keys lead in each view; across the edge of a period they lead into the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import Enum

from booking_desktop.domain.time import Range
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.day_grid import Block, DayGrid
from booking_desktop.viewmodels.calendar.own_week import OwnWeek
from booking_desktop.viewmodels.calendar.week_grid import DAY_MINUTES, Ground, Wall, WeekGrid


class Key(Enum):
    """A key that moves the cursor."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    HOME = "home"
    END = "end"


_DAYS = {Key.LEFT: -1, Key.RIGHT: 1}
_WEEKS = {Key.UP: -7, Key.DOWN: 7}
_UP_DOWN = {Key.UP: -1, Key.DOWN: 1}


def in_week(state: CalendarState, grid: WeekGrid, key: Key) -> CalendarState:
    """Left and right go by day, up and down from start to start."""
    if key in _DAYS:
        return state.on(state.day + timedelta(days=_DAYS[key]))
    if key in _UP_DOWN:
        starts = [n for n, row in enumerate(grid.rows) if row.ground is Ground.STARTS]
        if not starts:
            return state
        at = starts.index(grid.row_at(state.wall)) + _UP_DOWN[key]
        return state.on(state.day, grid.rows[starts[min(max(at, 0), len(starts) - 1)]].wall)
    return state.on(state.period.first if key is Key.HOME else state.period.last)


def in_month(state: CalendarState, key: Key) -> CalendarState:
    """By day and by week; Home and End are the ends of the row."""
    if key in _DAYS or key in _WEEKS:
        return state.on(state.day + timedelta(days=_DAYS.get(key, 0) + _WEEKS.get(key, 0)))
    into = (state.day - state.period.first).days % 7
    return state.on(state.day + timedelta(days=-into if key is Key.HOME else 6 - into))


def in_day(state: CalendarState, grid: DayGrid, key: Key, column: int) -> CalendarState:
    """Up and down go by session, left and right by offer; beyond the edge lies the neighbouring day."""
    if key in _UP_DOWN:
        return _along_day(state, grid, _UP_DOWN[key], column)
    if not grid.heads:
        return state.on(state.day + timedelta(days=_DAYS.get(key, 0)))
    to = {Key.HOME: 0, Key.END: len(grid.heads) - 1}.get(key, column + _DAYS.get(key, 0))
    beyond = -1 if to < 0 else 1 if to >= len(grid.heads) else 0
    return state.on(state.day + timedelta(days=beyond), column=grid.heads[to % len(grid.heads)].offer)


def _along_day(state: CalendarState, grid: DayGrid, by: int, column: int) -> CalendarState:
    blocks = grid.blocks.get(column, ())
    here = nearest_block(blocks, state.cursor_instant)
    to = -1 if here is None else here + by
    if blocks and 0 <= to < len(blocks):
        return state.at(blocks[to].cell.slot.start)
    return state.on(state.day + timedelta(days=by), Wall(0) if by > 0 else Wall(DAY_MINUTES - 1))


def nearest_block(blocks: Sequence[Block], instant: datetime) -> int | None:
    """The session of a column that an instant lies in, or the nearest one."""
    if not blocks:
        return None
    return min(range(len(blocks)), key=lambda n: _distance(blocks[n].cell.slot.range, instant))


def _distance(of: Range, instant: datetime) -> timedelta:
    if of.start <= instant < of.end:
        return timedelta()
    return of.start - instant if of.start > instant else instant - of.end + timedelta(microseconds=1)


def in_own_week(state: CalendarState, week: OwnWeek, key: Key) -> CalendarState:
    """Left and right go by day; up and down by the hour, stopping at each session."""
    if key in _DAYS:
        day = state.day + timedelta(days=_DAYS[key])
        return state.on(day)
    if key in (Key.HOME, Key.END):
        return state.on(state.period.first if key is Key.HOME else state.period.last)
    column = (state.day - state.period.first).days
    inside = [(b.start, b.end) for b in week.blocks if b.column == column]
    hours = [h for h in range(0, DAY_MINUTES, 60) if not any(a < h < b for a, b in inside)]
    stops = sorted({*hours, *(a for a, _ in inside)})
    return state.on(state.day, Wall(_next(stops, state.wall.minute, _UP_DOWN[key])))


def _next(stops: Sequence[int], minute: int, by: int) -> int:
    beyond: Callable[[int], bool] = (lambda s: s > minute) if by > 0 else (lambda s: s < minute)
    ahead = [s for s in (stops if by > 0 else reversed(stops)) if beyond(s)]
    return ahead[0] if ahead else minute
