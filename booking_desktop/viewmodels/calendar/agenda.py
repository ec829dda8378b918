"""A calendar as a list grouped by day: your sessions, or a speaker's open times (VISUAL §10, 20)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.slots import Cell, CellState
from booking_desktop.domain.speakers import Profile
from booking_desktop.viewmodels.calendar.cells import as_of, spoken, spoken_time, state_words
from booking_desktop.viewmodels.calendar.month_days import other_party
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True)
class AgendaRow:
    """A line. The first one of a day carries the day's head, the last one closes the group."""

    day: date
    times: str
    there: str
    """When it starts for the other side, ``17:30 Kolkata``."""
    title: str
    caption: str
    state: str = ""
    """``Done``, ``Now, until 11:00``, ``Yours``."""
    hosting: bool | None = None
    """Your role; None for a speaker's open time."""
    past: bool = False
    running: bool = False
    person: PersonId | None = None
    name: Name | None = None
    booking: Booking | None = None
    cell: Cell | None = None
    head: str = ""
    """``Today``, ``In 2 days``: only in the first row of a day."""
    first: bool = False
    last: bool = False
    said: str = ""
    """What a screen reader says."""


def session_rows(sessions: Iterable[Booking], me: PersonId, formats: Formats, now: datetime) -> tuple[AgendaRow, ...]:
    """Your sessions, hosted and attended."""
    return _grouped([_session_row(b, me, formats, now) for b in sessions], formats, now)


def slot_rows(
    cells: Sequence[Cell], profile: Profile, formats: Formats, own_zone: str, other_zone: str, now: datetime
) -> tuple[AgendaRow, ...]:
    """What can be booked of a speaker, and what is yours already."""
    live = (as_of(c, now) for c in cells)
    shown = (c for c in live if (c.open or c.state is CellState.YOURS) and not c.past)
    return _grouped([_slot_row(c, profile, formats, own_zone, other_zone, now) for c in shown], formats, now)


def _session_row(booking: Booking, me: PersonId, formats: Formats, now: datetime) -> AgendaRow:
    other, hosting = other_party(booking, me), booking.hosted_by(me)
    past, running = booking.end <= now, booking.start <= now < booking.end
    row = AgendaRow(
        formats.day_of(booking.start),
        formats.times(booking.start, booking.end),
        formats.time_there(booking.start, other.zone),
        str(other.name),
        booking.agreed.name,
        _session_state(booking, past, running, formats),
        hosting,
        past,
        running,
        other.id,
        other.name,
        booking,
    )
    role = translate("Calendar", "hosting") if hosting else translate("Calendar", "attending")
    when = spoken_time(booking.start, booking.end, formats.zone, formats.zone, formats)
    said = ", ".join(w for w in (*when, row.title, row.caption, role, row.state) if w)
    return replace(row, said=said)


def _session_state(booking: Booking, past: bool, running: bool, formats: Formats) -> str:
    if past:
        return translate("Calendar", "Done")
    return translate("Calendar", "Now, until {time}").format(time=formats.time(booking.end)) if running else ""


def _slot_row(
    cell: Cell, profile: Profile, formats: Formats, own_zone: str, other_zone: str, now: datetime
) -> AgendaRow:
    offer = profile.offer(cell.slot.offer)
    free = cell.state is CellState.FREE
    return AgendaRow(
        formats.day_of(cell.slot.start),
        formats.times(cell.slot.start, cell.slot.end),
        formats.time_there(cell.slot.start, other_zone) if other_zone != formats.zone else "",
        offer.name if offer else "",
        formats.money(offer.price, trim=True) if offer else "",
        "" if free else state_words(cell, now),
        cell=cell,
        said=spoken(cell, profile, formats, own_zone, now, chosen=False),
    )


def _grouped(rows: Sequence[AgendaRow], formats: Formats, now: datetime) -> tuple[AgendaRow, ...]:
    today = formats.day_of(now)
    marked = []
    for n, row in enumerate(rows):
        first = n == 0 or rows[n - 1].day != row.day
        last = n == len(rows) - 1 or rows[n + 1].day != row.day
        head = formats.relative_day(row.day, today) if first else ""
        marked.append(replace(row, head=head, first=first, last=last))
    return tuple(marked)
