"""The tables and lists of the calendar page, laid out from its State and kept while their part of it stays the same."""

from __future__ import annotations

from datetime import datetime

from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import MINUTE
from booking_desktop.viewmodels.calendar.agenda import AgendaRow, session_rows, slot_rows
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.cells import as_of
from booking_desktop.viewmodels.calendar.cursor import nearest_block
from booking_desktop.viewmodels.calendar.day_grid import DayGrid, day_grid
from booking_desktop.viewmodels.calendar.month_days import MonthDay, month_days, own_month_days
from booking_desktop.viewmodels.calendar.own_week import OwnWeek, own_week
from booking_desktop.viewmodels.calendar.periods import View
from booking_desktop.viewmodels.calendar.remembered import Remembered
from booking_desktop.viewmodels.calendar.week_grid import WeekGrid, week_grid


class Layouts:
    """Lays out whatever state it is asked about."""

    def __init__(self) -> None:
        self._remembered = Remembered()

    def week(self, s: CalendarState) -> WeekGrid:
        """The week of a speaker's offer."""
        offer = s.chosen_offer
        minutes, which = (offer.minutes, offer.id) if offer else (60, None)
        key = (s.slots, which, minutes, s.period, s.formats, s.other_zone, s.now)
        return self._remembered(
            "week", key, lambda: week_grid(s.cells(offer=which), s.period, s.formats, s.other_zone, minutes, s.now)
        )

    def day(self, s: CalendarState) -> DayGrid:
        """The day of a speaker, a column an offer."""
        key = (s.slots, s.day, s.day_offers, s.formats, s.other_zone, s.now)
        return self._remembered(
            "day", key, lambda: day_grid(s.cells(), s.day, s.day_offers, s.formats, s.other_zone, s.now)
        )

    def month(self, s: CalendarState) -> tuple[MonthDay, ...]:
        """Six weeks of a speaker's offer, or of your own sessions."""
        offer = s.chosen_offer
        which = offer.id if offer else None
        own = (s.me, s.show_hosting, s.show_attending)
        first = s.day.replace(day=1)
        key = (s.slots, s.sessions, which, s.period, first, s.formats, s.other_zone, s.now, s.profile, own)

        def make() -> tuple[MonthDay, ...]:
            if s.profile is None and s.me is not None:
                return own_month_days(s.own_sessions(), s.period, first, s.formats, s.now, s.me)
            sessions, other = s.own_sessions(), s.other_zone
            return month_days(s.cells(offer=which), sessions, s.period, first, s.formats, other, s.now)

        return self._remembered("month", key, make)

    def agenda(self, s: CalendarState) -> tuple[AgendaRow, ...]:
        """Your sessions, or a speaker's open times, by day."""
        offer = s.chosen_offer
        which = offer.id if offer else None
        own = (s.me, s.show_hosting, s.show_attending)
        key = (s.slots, s.sessions, which, s.period, s.formats, s.own_zone, s.other_zone, s.now, s.profile, own)

        def make() -> tuple[AgendaRow, ...]:
            if s.profile is not None:
                return slot_rows(s.cells(offer=which), s.profile, s.formats, s.own_zone, s.other_zone, s.now)
            return session_rows(s.own_sessions(), s.me, s.formats, s.now) if s.me is not None else ()

        return self._remembered("agenda", key, make)

    def own_week(self, s: CalendarState) -> OwnWeek | None:
        """Your own days, time-proportional; None where nobody is signed in."""
        me = s.me
        if me is None:
            return None
        own = (me, s.show_hosting, s.show_attending, s.hours)
        key = (s.sessions, s.period, s.formats, s.other_zone, s.now, own)
        return self._remembered(
            "own", key, lambda: own_week(s.own_sessions(), s.period, me, s.hours, s.formats, s.other_zone, s.now)
        )

    def day_column(self, s: CalendarState) -> int:
        """The cursor's column in Day."""
        return next((n for n, o in enumerate(s.day_offers) if o.id == s.column), 0)

    def cell(self, s: CalendarState) -> Cell | None:
        """The cell under the cursor in Week or Day; closed ground is a cell too, with the session that would be there."""
        if s.view is View.DAY:
            return self._day_cell(s)
        grid, offer = self.week(s), s.chosen_offer
        column = grid.column(s.day)
        if s.profile is None or offer is None or column is None or not grid.rows:
            return None
        row = grid.row_at(s.wall)
        place = grid.place_at(row, column)
        start = s.on(s.day, grid.rows[row].wall).cursor_instant
        closed = Slot(start, start + offer.minutes * MINUTE, s.profile.id, offer.id)
        return place.cell if place else Cell(closed, CellState.CLOSED, past=start <= s.now)

    def _day_cell(self, s: CalendarState) -> Cell | None:
        blocks = self.day(s).blocks.get(self.day_column(s), ())
        at = nearest_block(blocks, s.cursor_instant)
        return None if at is None else blocks[at].cell

    def next_open(self, s: CalendarState, by: int) -> Slot | None:
        """The next (``by`` 1) or previous (-1) open time that is loaded, from the cursor on; in Day of every offer shown."""
        offers = self._cursor_offers(s)
        here = (s.cursor_instant, offers[self.day_column(s) if s.view is View.DAY else 0] if offers else 0)
        found = [c.slot for c in s.slots.all() if c.slot.offer in offers and as_of(c, s.now).open]
        if by > 0:
            return min((f for f in found if _order(f) > here), key=_order, default=None)
        return max((f for f in found if _order(f) < here), key=_order, default=None)

    def following(self, s: CalendarState) -> Slot | None:
        """Where a period without a time points to: the next open time after it, else the very next one."""
        offer, end = s.chosen_offer, s.span.end
        after = (c for c in s.slots.all() if offer and c.slot.offer == offer.id and c.slot.start >= end)
        return min((c.slot for c in after if as_of(c, s.now).open), default=None) or next(iter(s.next_free), None)

    def _cursor_offers(self, s: CalendarState) -> list[OfferId]:
        if s.view is View.DAY:
            return [o.id for o in s.day_offers]
        return [s.chosen_offer.id] if s.chosen_offer else []


def _order(slot: Slot) -> tuple[datetime, int]:
    return slot.start, slot.offer
