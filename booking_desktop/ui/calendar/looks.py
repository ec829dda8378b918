"""What a cell of a speaker's calendar looks like: its kind and its words (VISUAL §5, §10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.slots import Cell, CellState
from booking_desktop.viewmodels.calendar.cells import minutes_left, state_words
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


class Kind(Enum):
    """A way to paint a slot."""

    FREE = "free"
    SELECTED = "selected"
    HELD_BY_YOU = "held_by_you"
    YOURS = "yours"
    YOURS_PAST = "yours_past"
    BOOKED = "booked"
    BOOKED_PAST = "booked_past"
    HELD = "held"
    DASHED = "dashed"
    STALE = "stale"
    PAST = "past"
    CLOSED = "closed"


@dataclass(frozen=True)
class Look:
    """How a slot is painted. ``note`` stands under the title (beside it in a low slot), ``end`` at the end of its line."""

    kind: Kind
    title: str = ""
    note: str = ""
    end: str = ""
    icon: str = ""
    plain: str = ""
    """Said instead of the title where no ink is faint (high contrast)."""


CLOSED = Look(Kind.CLOSED)
_ICONS = {Kind.SELECTED: "circle-check", Kind.HELD_BY_YOU: "hourglass", Kind.YOURS: "check", Kind.HELD: "hourglass"}


def look_of(
    cell: Cell, formats: Formats, now: datetime, *, chosen: bool = False, aside: bool = False, whole: bool = False,
    other_time: str = "", stale: bool = False,
) -> Look:  # fmt: skip
    """The look of a cell. ``chosen``: it is the draft's; ``aside``: the cursor is elsewhere; ``whole``: print start and end;
    ``stale``: as it was when the store could last be read.
    """
    kind = _kind(cell, now, chosen=chosen, aside=aside)
    if stale and kind is Kind.FREE:
        kind = Kind.STALE
    slot = cell.slot
    time = formats.times(slot.start, slot.end) if whole else formats.time(slot.start)
    title, note = _words(kind, cell, time, formats, now, whole=whole)
    end = state_words(cell, now) if kind is Kind.DASHED and whole else ""
    plain = translate("Calendar", "Past") if kind is Kind.PAST else ""
    return Look(kind, title, note or other_time, end, _ICONS.get(kind, ""), plain)


def _kind(cell: Cell, now: datetime, *, chosen: bool, aside: bool) -> Kind:
    if chosen and cell.open:
        return Kind.HELD_BY_YOU if aside and cell.state is CellState.HELD_BY_YOU else Kind.SELECTED
    begun = cell.past or cell.slot.start <= now
    kinds = {
        CellState.FREE: Kind.FREE,
        CellState.HELD_BY_YOU: Kind.HELD_BY_YOU,
        CellState.YOURS: Kind.YOURS_PAST if cell.slot.end <= now else Kind.YOURS,
        CellState.BOOKED: Kind.BOOKED_PAST if begun else Kind.BOOKED,
        CellState.HELD: Kind.HELD,
        CellState.PAST: Kind.PAST,
        CellState.CLOSED: Kind.CLOSED,
    }
    return kinds.get(cell.state, Kind.DASHED)


def _words(kind: Kind, cell: Cell, time: str, formats: Formats, now: datetime, *, whole: bool) -> tuple[str, str]:
    match kind:
        case Kind.SELECTED:
            return time, translate("Calendar", "Selected")
        case Kind.HELD_BY_YOU:
            left = minutes_left(cell.until, now)
            pattern = translate("Calendar", "Held for you, {n} min", "", left)
            if not whole:
                pattern = translate("Calendar", "Held {n} min", "", left)
            return time, pattern.format(n=formats.number(left))
        case Kind.YOURS | Kind.YOURS_PAST:
            return time, translate("Calendar", "Yours")
        case Kind.BOOKED | Kind.BOOKED_PAST:
            return translate("Calendar", "Booked"), ""
        case Kind.HELD:
            until = formats.time(cell.until) if cell.until else ""
            if whole:
                return translate("Calendar", "Held until {time}").format(time=until), ""
            return translate("Calendar", "Held"), translate("Calendar", "until {time}").format(time=until)
        case Kind.DASHED:
            return (time if whole else state_words(cell, now)), ""
        case _:
            return time, ""


def closed_day() -> Look:
    """The first cell of a day without any time: where no ground is grey, it says so in words."""
    return Look(Kind.CLOSED, plain=translate("Calendar", "Closed"))
