"""One day of a speaker as a table: a column an offer, rows of the offers' common step (VISUAL §10, 19)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import pairwise
from math import gcd

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.domain.speakers import Offer, OfferId
from booking_desktop.domain.time import MINUTE
from booking_desktop.viewmodels.calendar.cells import as_of
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate

_LEAST_STEP = 5


@dataclass(frozen=True)
class OfferHead:
    """The head of a column."""

    offer: OfferId
    name: str
    price: str
    length: str
    caption: str
    """``2 free``, ``1 held for you``, ``Full today``, ``Closed``."""
    live: bool = False
    """Whether there is something to book."""


@dataclass(frozen=True)
class Block:
    """A cell and the rows that it covers."""

    cell: Cell
    row: int
    rows: int


@dataclass(frozen=True)
class RulerMark:
    """A label on the upper boundary of a row."""

    row: int
    label: str
    other: str


@dataclass(frozen=True)
class DayGrid:
    """The whole table: row 0 begins at ``start``, each row is ``step`` minutes."""

    day: date
    start: datetime
    step: int
    row_count: int
    heads: tuple[OfferHead, ...]
    blocks: Mapping[int, tuple[Block, ...]]
    """By column, in time order."""
    marks: tuple[RulerMark, ...]
    zone: str
    other_zone: str

    @cached_property
    def _at(self) -> dict[tuple[int, int], Block]:
        return {(b.row + n, column): b for column, blocks in self.blocks.items() for b in blocks for n in range(b.rows)}

    def block_at(self, row: int, column: int) -> Block | None:
        """What covers a place, or None where it is closed."""
        return self._at.get((row, column))

    def find(self, slot: Slot) -> tuple[int, int] | None:
        """The row and column of a slot."""
        for column, blocks in self.blocks.items():
            for block in blocks:
                if block.cell.slot == slot:
                    return block.row, column
        return None

    def now_at(self, now: datetime) -> float | None:
        """How many rows down the present is; None when it is not shown."""
        rows = (now - self.start) / (self.step * MINUTE)
        return rows if 0 <= rows < self.row_count else None

    @property
    def closed(self) -> bool:
        """Whether nothing starts that day."""
        return not any(self.blocks.values())


def day_grid(
    cells: Sequence[Cell], day: date, offers: Sequence[Offer], formats: Formats, other_zone: str, now: datetime
) -> DayGrid:
    """Lay out the cells that start on ``day`` (of ``formats.zone``), a column for each of ``offers``."""
    live = [as_of(c, now) for c in cells if c.state is not CellState.CLOSED and formats.day_of(c.slot.start) == day]
    start, step, count = _frame(live, day, offers, formats.zone)
    unit = step * MINUTE
    blocks = {n: _laid((c for c in live if c.slot.offer == o.id), start, unit) for n, o in enumerate(offers)}
    heads = tuple(
        _head(o, [b.cell for b in blocks[n]], day == formats.day_of(now), formats) for n, o in enumerate(offers)
    )
    marks = _marks(start, step, count, formats, other_zone) if live else ()
    return DayGrid(day, start, step, count, heads, blocks, marks, formats.zone, other_zone)


def _laid(cells: Iterable[Cell], start: datetime, unit: timedelta) -> tuple[Block, ...]:
    """Blocks of one column. Where starts are closer than the session is long, each reaches down to the next one only."""
    ordered = sorted(cells, key=lambda c: c.slot.start)
    ends = [min(a.slot.end, b.slot.start) for a, b in pairwise(ordered)] + [c.slot.end for c in ordered[-1:]]
    return tuple(
        Block(c, (c.slot.start - start) // unit, max(1, (end - c.slot.start) // unit))
        for c, end in zip(ordered, ends, strict=True)
    )


def _frame(cells: Sequence[Cell], day: date, offers: Sequence[Offer], zone: str) -> tuple[datetime, int, int]:
    """Where the table begins, its step in minutes and its rows, one hour of closed ground at either end."""
    if not cells:
        return time.day_start(day, zone), 30, 0
    first, last = min(c.slot.start for c in cells), max(c.slot.end for c in cells)
    step = gcd(*(o.minutes for o in offers), *((c.slot.start - first) // MINUTE for c in cells))
    step = max(step, _LEAST_STEP)
    edge = -(-60 // step)
    return first - edge * step * MINUTE, step, (last - first) // (step * MINUTE) + 2 * edge


def _marks(start: datetime, step: int, count: int, formats: Formats, other_zone: str) -> tuple[RulerMark, ...]:
    """A label each hour, counted from the first session."""
    every = max(1, 60 // step)
    other = other_zone != formats.zone
    return tuple(
        RulerMark(row, formats.time(at), formats.time(at, other_zone) if other else "")
        for row in range(every, count, every)
        for at in (start + row * step * MINUTE,)
    )


def _head(offer: Offer, cells: Sequence[Cell], today: bool, formats: Formats) -> OfferHead:
    caption, live = _caption(cells, today, formats)
    return OfferHead(
        offer.id, offer.name, formats.money(offer.price, trim=True), formats.minutes(offer.minutes), caption, live
    )


def _caption(cells: Sequence[Cell], today: bool, formats: Formats) -> tuple[str, bool]:
    free = sum(c.state is CellState.FREE for c in cells)
    if any(c.state is CellState.HELD_BY_YOU for c in cells):
        return translate("Calendar", "1 held for you"), True
    if free:
        return translate("Calendar", "{n} free", "", free).format(n=formats.number(free)), True
    if not cells:
        return translate("Calendar", "Closed"), False
    return (translate("Calendar", "Full today") if today else translate("Calendar", "Full")), False
