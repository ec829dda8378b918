"""When in the week a speaker tends to be free: the heat strip of Discover (7 weekdays x 9 parts of the day)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from booking_desktop.domain.slots import Slot
from booking_desktop.domain.time import Range, days_range, local

PARTS = 9
WEEKS = 4
_DAY, _HALF_HOUR = 1440, 30


@dataclass(frozen=True)
class Rhythm:
    """``levels``: for each weekday, Monday first, nine parts of the shared day, 0 (never free) to 4 (free every week)."""

    levels: tuple[tuple[int, ...], ...] = ()
    start: int = 0
    """Where the first part begins, minutes after midnight in the reader's zone."""
    part: int = 60
    """Minutes that a part lasts."""


def rhythm_span(today: date, zone: str) -> Range:
    """The four weeks from a date on whose open slots make a rhythm."""
    return days_range(today, WEEKS * 7, zone)


def rhythm(slots: Sequence[Slot], zone: str) -> Rhythm:
    """The rhythm of the open slots of four weeks, as ``zone`` reads them: a level counts the weeks in which a part was open."""
    pieces = [piece for slot in slots for piece in _pieces(slot, zone)]
    if not pieces:
        return Rhythm(tuple((0,) * PARTS for _ in range(7)))
    start, part = _window(min(p[1] for p in pieces), max(p[2] for p in pieces))
    open_on: list[list[set[date]]] = [[set() for _ in range(PARTS)] for _ in range(7)]
    for day, low, high in pieces:
        for n in range(max(0, (low - start) // part), min(PARTS, -((start - high) // part))):
            open_on[day.weekday()][n].add(day)
    levels = tuple(tuple(min(WEEKS, len(days)) for days in parts) for parts in open_on)
    return Rhythm(levels, start, part)


def _pieces(slot: Slot, zone: str) -> Iterable[tuple[date, int, int]]:
    """A slot as wall-clock minutes of the days it touches."""
    start, minutes = local(slot.start, zone), slot.range.minutes
    low, day = start.hour * 60 + start.minute, start.date()
    while minutes > 0:
        taken = min(minutes, _DAY - low)
        yield day, low, low + taken
        minutes, low, day = minutes - taken, 0, day + timedelta(days=1)


def _window(low: int, high: int) -> tuple[int, int]:
    """Nine parts of whole half hours, an hour at least, that cover ``low`` to ``high`` with the rest on both sides."""
    part = max(60, -(-(high - low) // (PARTS * _HALF_HOUR)) * _HALF_HOUR)
    if PARTS * part > _DAY:
        return 0, _DAY // PARTS
    start = (low - (PARTS * part - (high - low)) // 2) // _HALF_HOUR * _HALF_HOUR
    start = min(max(start, 0), _DAY - PARTS * part)
    return (start, part) if start <= low and high <= start + PARTS * part else (0, _DAY // PARTS)
