"""One cell of a speaker's calendar: what it is by now, what it says, and what a screen reader says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.domain.speakers import Profile
from booking_desktop.domain.time import MINUTE
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


def as_of(cell: Cell, now: datetime) -> Cell:
    """What time alone has made of a cell since it was read: holds that ended, free times that passed."""
    if cell.until is not None and cell.until <= now:
        cell = replace(cell, state=CellState.FREE, until=None)
    if cell.slot.start > now or cell.past:
        return cell
    gone = cell.state not in (CellState.BOOKED, CellState.YOURS, CellState.CLOSED)
    return replace(cell, past=True, state=CellState.PAST if gone else cell.state)


def nearest(cells: Iterable[Cell], slot: Slot, count: int = 3) -> tuple[Slot, ...]:
    """The open times of the same offer that lie closest to a slot, in time order; of two as close, the earlier."""
    open_ones = [c.slot for c in cells if c.open and c.slot.offer == slot.offer and c.slot != slot]
    open_ones.sort(key=lambda s: (abs(s.start - slot.start), s.start))
    return tuple(sorted(open_ones[:count]))


def state_words(cell: Cell, now: datetime) -> str:
    """The state as a word or two: for the cell itself, and the legend."""
    match cell.state:
        case CellState.FREE:
            return translate("Calendar", "Free")
        case CellState.YOURS:
            return translate("Calendar", "Yours")
        case CellState.BOOKED:
            return translate("Calendar", "Booked")
        case CellState.HELD_BY_YOU:
            return translate("Calendar", "Held {n} min", "", minutes_left(cell.until, now)).format(
                n=minutes_left(cell.until, now)
            )
        case CellState.HELD:
            return translate("Calendar", "Held")
        case CellState.TOO_SOON:
            return translate("Calendar", "Too soon")
        case CellState.TOO_FAR:
            return translate("Calendar", "Too far")
        case CellState.CAPPED:
            return translate("Calendar", "Day is full")
        case CellState.CLASH:
            return translate("Calendar", "You’re busy")
        case CellState.PAST:
            return translate("Calendar", "Past")
        case CellState.CLOSED:
            return translate("Calendar", "Closed")
        case _:
            assert_never(cell.state)


def spoken_state(cell: Cell, now: datetime, formats: Formats) -> str:
    """The state as a screen reader says it."""
    match cell.state:
        case CellState.FREE:
            return translate("Calendar", "open")
        case CellState.YOURS:
            return translate("Calendar", "past, yours") if cell.past else translate("Calendar", "yours")
        case CellState.BOOKED:
            return translate("Calendar", "past, booked") if cell.past else translate("Calendar", "booked")
        case CellState.HELD_BY_YOU:
            left = minutes_left(cell.until, now)
            return translate("Calendar", "held for you, {n} minutes left", "", left).format(n=formats.number(left))
        case CellState.HELD:
            until = formats.time(cell.until) if cell.until else ""
            return translate("Calendar", "held by someone until {time}").format(time=until)
        case CellState.TOO_SOON:
            return translate("Calendar", "too soon to book")
        case CellState.TOO_FAR:
            return translate("Calendar", "too far ahead to book")
        case CellState.CAPPED:
            return translate("Calendar", "no more sessions that day")
        case CellState.CLASH:
            return translate("Calendar", "you have something else then")
        case CellState.PAST:
            return translate("Calendar", "past")
        case CellState.CLOSED:
            return translate("Calendar", "closed")
        case _:
            assert_never(cell.state)


def spoken(cell: Cell, profile: Profile, formats: Formats, own_zone: str, now: datetime, *, chosen: bool) -> str:
    """``Tuesday 10 March 2026, 10:00 to 11:00 Europe/London, 15:30 your time, open, £120`` (UX, Screen readers)."""
    offer = profile.offer(cell.slot.offer)
    parts = [
        *spoken_time(cell.slot.start, cell.slot.end, profile.zone, own_zone, formats),
        translate("Calendar", "selected") if chosen else "",
        spoken_state(cell, now, formats),
        formats.money(offer.price, trim=True) if offer and cell.open else "",
    ]
    return ", ".join(p for p in parts if p)


def spoken_time(start: datetime, end: datetime, zone: str, own_zone: str, formats: Formats) -> list[str]:
    """The date and times of a range in one zone, and when it starts in the person's own."""
    day = formats.day_of(start, zone)
    there = translate("Calendar", "{start} to {end} {zone}").format(
        start=formats.time(start, zone), end=formats.time(end, zone), zone=zone
    )
    parts = [formats.day_long(day, year=True), there]
    if own_zone != zone:
        here = translate("Calendar", "{time} your time").format(time=formats.time(start, own_zone))
        own_day = formats.day_of(start, own_zone)
        parts.append(here if own_day == day else f"{here} {formats.day_long(own_day)}")
    return parts


def minutes_left(until: datetime | None, now: datetime) -> int:
    """Whole minutes until an instant, rounded up: never zero while it lasts."""
    return max(0, -(-(until - now) // MINUTE)) if until else 0


def offsets(instant: datetime, zone: str, other: str) -> timedelta:
    """How far the other zone's clock is ahead of the first one's at an instant."""
    here, there = time.local(instant, zone).utcoffset(), time.local(instant, other).utcoffset()
    return (there or timedelta()) - (here or timedelta())
