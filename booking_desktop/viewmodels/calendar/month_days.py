"""A month as six weeks of days: what is free, what is yours, when clocks change (VISUAL §5, month cell)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.bookings import Booking, Party
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Cell, CellState
from booking_desktop.viewmodels.calendar.cells import as_of
from booking_desktop.viewmodels.calendar.periods import Period
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


class Dash(Enum):
    """One slot at the foot of a day."""

    FREE = "free"
    TAKEN = "taken"
    YOURS = "yours"


@dataclass(frozen=True)
class Pill:
    """One of your sessions that day."""

    text: str
    past: bool


@dataclass(frozen=True)
class MonthDay:
    """A day of the grid."""

    day: date
    number: str
    """``12``, and ``1 Apr`` where a month begins."""
    in_month: bool
    today: bool
    past: bool
    closed: bool
    """Nothing starts that day: closed ground."""
    free: int = 0
    caption: str = ""
    """``5 free``, ``Full``, ``Away``."""
    dashes: tuple[Dash, ...] = ()
    pills: tuple[Pill, ...] = ()
    clock_change: str = ""
    """``London clocks go forward``."""


def month_days(
    cells: Iterable[Cell], sessions: Sequence[Booking], shown: Period, day: date, formats: Formats, other_zone: str,
    now: datetime,
) -> tuple[MonthDay, ...]:  # fmt: skip
    """The 42 days of ``shown`` around the month of ``day``, for the cells of one offer and your sessions with its speaker."""
    by_day: dict[date, list[Cell]] = defaultdict(list)
    for cell in cells:
        if cell.state is not CellState.CLOSED:
            by_day[formats.day_of(cell.slot.start)].append(as_of(cell, now))
    pills = own_pills(sessions, formats, now, name=lambda _: translate("Calendar", "Yours"))
    changes = clock_changes(shown, (formats.zone, other_zone), formats)
    working = {d.weekday() for d in by_day}
    return tuple(
        _month_day(d, by_day.get(d, []), pills.get(d, ()), changes.get(d, ""), day, working, formats, now)
        for d in shown.days
    )


def own_month_days(
    sessions: Sequence[Booking], shown: Period, day: date, formats: Formats, now: datetime, me: PersonId
) -> tuple[MonthDay, ...]:
    """The 42 days with your own sessions, across speakers."""
    pills = own_pills(sessions, formats, now, name=lambda b: str(other_party(b, me).name))
    changes = clock_changes(shown, (formats.zone,), formats)
    today = formats.day_of(now)
    return tuple(
        MonthDay(
            d, _number(d, formats), _same_month(d, day), d == today, d < today, closed=False,
            pills=pills.get(d, ()), clock_change=changes.get(d, ""),
        )
        for d in shown.days
    )  # fmt: skip


def own_pills(
    sessions: Sequence[Booking], formats: Formats, now: datetime, name: Callable[[Booking], str]
) -> Mapping[date, tuple[Pill, ...]]:
    """Sessions by the day they start on."""
    pills: dict[date, tuple[Pill, ...]] = {}
    for booking in sessions:
        day = formats.day_of(booking.start)
        text = f"{formats.time(booking.start)} {name(booking)}"
        pills[day] = (*pills.get(day, ()), Pill(text, booking.end <= now))
    return pills


def clock_changes(shown: Period, zones: Sequence[str], formats: Formats) -> Mapping[date, str]:
    """The days on which clocks of one of the zones change, and what they do."""
    found: dict[date, str] = {}
    span = shown.span(formats.zone)
    for name in dict.fromkeys(zones):
        change = time.next_clock_change(name, span.start, shown.count + 1)
        if change is not None and change.at < span.end:
            words = (
                translate("Calendar", "{city} clocks go forward")
                if change.shift.total_seconds() > 0
                else translate("Calendar", "{city} clocks go back")
            )
            found[formats.day_of(change.at)] = words.format(city=formats.city(name))
    return found


def other_party(booking: Booking, me: PersonId) -> Party:
    """The other side of a booking."""
    return booking.attendee if booking.host.id == me else booking.host


def spoken_day(day: MonthDay, formats: Formats) -> str:
    """``Thursday 12 March 2026, 5 free``."""
    words = [formats.day_long(day.day, year=True), translate("Calendar", "today") if day.today else ""]
    closed = translate("Calendar", "closed") if day.closed and not day.caption else ""
    words += [day.caption or closed, *(p.text for p in day.pills), day.clock_change]
    return ", ".join(w for w in words if w)


def _month_day(
    d: date, cells: Sequence[Cell], pills: tuple[Pill, ...], change: str, day: date, working: set[int],
    formats: Formats, now: datetime,
) -> MonthDay:  # fmt: skip
    today = formats.day_of(now)
    free = sum(c.open for c in cells)
    base = MonthDay(
        d, _number(d, formats), _same_month(d, day), d == today, d < today, not cells, free,
        _caption(d, cells, free, working, today, formats), pills=pills, clock_change=change,
    )  # fmt: skip
    if d < today or not cells:
        return base
    return _with_dashes(base, cells)


def _with_dashes(day: MonthDay, cells: Sequence[Cell]) -> MonthDay:
    kinds = {CellState.FREE: Dash.FREE, CellState.HELD_BY_YOU: Dash.FREE, CellState.YOURS: Dash.YOURS}
    dashes = tuple(kinds.get(c.state, Dash.TAKEN) for c in sorted(cells, key=lambda c: c.slot.start))
    return replace(day, dashes=dashes)


def _caption(d: date, cells: Sequence[Cell], free: int, working: set[int], today: date, formats: Formats) -> str:
    if d < today:
        return ""
    if free:
        return translate("Calendar", "{n} free", "", free).format(n=formats.number(free))
    if not cells:
        # The same weekday has hours in another week: only an exception closes a single date.
        return translate("Calendar", "Away") if d.weekday() in working else ""
    return (
        translate("Calendar", "Not open yet")
        if any(c.state is CellState.TOO_FAR for c in cells)
        else translate("Calendar", "Full")
    )


def _number(d: date, formats: Formats) -> str:
    return formats.day_of_month(d) if d.day == 1 else formats.number(d.day)


def _same_month(d: date, day: date) -> bool:
    return (d.year, d.month) == (day.year, day.month)
