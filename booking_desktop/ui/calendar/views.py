"""The views of the calendar page, one in sight at a time, and what pressing in them means."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from booking_desktop.domain.bookings import Booking, BookingId
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.agenda import AgendaView
from booking_desktop.ui.calendar.closed_overlay import ClosedOverlay
from booking_desktop.ui.calendar.day import DayView
from booking_desktop.ui.calendar.grid_view import Index
from booking_desktop.ui.calendar.month import MonthView
from booking_desktop.ui.calendar.own_week import OwnWeekView
from booking_desktop.ui.calendar.week import WeekView
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import EmptyState
from booking_desktop.viewmodels.calendar.agenda import AgendaRow
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.periods import View

V = TypeVar("V", bound=QWidget)


class CalendarViews(QStackedWidget):
    """Week, Day, Month, Agenda, your own days, and what stands where there is no calendar yet.

    Signals: ``acted`` a cell was entered (a panel may have opened); ``booking_opened(Booking)``; ``day_entered`` Enter on a
    day of the month; ``focused`` the focus came or went between cells; ``discover_wanted``; ``sign_in_wanted``.
    """

    acted = Signal()
    booking_opened = Signal(object)
    day_entered = Signal()
    focused = Signal()
    discover_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._commands: Commands | None = None
        self._grids_said: tuple[bool, int] | None = None
        self._empty = EmptyState(
            "calendar",
            self.tr("Whose calendar?"),
            self.tr("Find a speaker to see when they are free. Your own sessions are here once you are signed in."),
            self,
        )
        self._empty.add_action(self.tr("Find a speaker"), self.discover_wanted.emit, primary=True)
        self._empty.add_action(self.tr("Sign in"), self.sign_in_wanted.emit)
        self.addWidget(self._empty)
        self._closed = ClosedOverlay(self)
        self._closed.acted.connect(calendar.to_next_free)
        self._closed.discover_wanted.connect(self.discover_wanted)
        self.busy = BusyBar(self)

    # --- the views, each made when it is first shown ---

    @cached_property
    def week(self) -> WeekView:
        """A speaker's week."""
        view = WeekView(self._calendar, self)
        view.pointed.connect(self._point_week)
        self._connect_grid(view)
        return self._equipped(view)

    @cached_property
    def day(self) -> DayView:
        """A speaker's day, an offer a column."""
        view = DayView(self._calendar, self)
        view.pointed.connect(self._point_day)
        self._connect_grid(view)
        return self._equipped(view)

    @cached_property
    def month(self) -> MonthView:
        """A speaker's month, or your own."""
        view = MonthView(self._calendar, self)
        view.pressed_key.connect(self._calendar.press)
        view.pointed.connect(lambda index: self._calendar.point(view.day_at(index)))
        view.entered_key.connect(self.day_entered)
        view.spaced.connect(self.day_entered)
        return self._equipped(view)

    @cached_property
    def agenda(self) -> AgendaView:
        """What comes, line by line."""
        view = AgendaView(self._calendar, self)
        view.opened_row.connect(self._open_row)
        view.stepped.connect(self._calendar.step)
        return self._equipped(view)

    @cached_property
    def own(self) -> OwnWeekView:
        """Your own days."""
        view = OwnWeekView(self._calendar, self)
        view.pressed_key.connect(self._calendar.press)
        view.opened.connect(self.booking_opened)
        return self._equipped(view)

    def _connect_grid(self, grid: WeekView | DayView) -> None:
        grid.pressed_key.connect(self._calendar.press)
        grid.entered_key.connect(self._enter)
        grid.spaced.connect(self._calendar.activate)
        grid.focused.connect(self.focused)

    def _equipped(self, view: V) -> V:
        self.addWidget(view)
        if self._commands is not None:
            self._commands.letters(view)
        self._set_grid(view)
        self._closed.raise_()
        self.busy.raise_()
        return view

    def letters(self, commands: Commands) -> None:
        """Let the commands' single letters work in each view."""
        self._commands = commands
        for view in self._made():
            commands.letters(view)

    def set_preferences(self, *, row_height: int, two_zones: bool) -> None:
        """What Preferences says of the grids."""
        self._grids_said = (two_zones, row_height)
        for view in self._made():
            self._set_grid(view)

    def _made(self) -> list[QWidget]:
        return [made for name in ("week", "day", "month", "agenda", "own") if (made := self.__dict__.get(name))]

    def _set_grid(self, view: QWidget) -> None:
        if self._grids_said is not None and isinstance(view, WeekView | DayView | OwnWeekView):
            view.two_zones, height = self._grids_said
            view.set_row_height(height)

    # --- showing ---

    def render_state(self, state: CalendarState, chosen: Slot | None, opened: BookingId | None) -> None:
        """Show a state in its view; the focus stays in the grid when the view changes."""
        view = self.view_of(state)
        if isinstance(view, WeekView | DayView):
            view.render_state(state, chosen)
        elif isinstance(view, MonthView):
            view.render_state(state)
        elif isinstance(view, AgendaView | OwnWeekView):
            view.render_state(state, opened)
        self._bring(view)
        self.busy.set_busy(state.loading)
        closed = self._is_closed(state, view)
        self._closed.render_state(state, closed, view, self._calendar.layouts.following(state) if closed else None)

    def view_of(self, state: CalendarState) -> QWidget:
        """The view that a state is shown in."""
        if state.own and state.me is None:
            return self._empty
        if state.view is View.MONTH:
            return self.month
        if state.view is View.AGENDA:
            return self.agenda
        if state.own:
            return self.own
        return self.day if state.view is View.DAY else self.week

    def _bring(self, view: QWidget) -> None:
        if self.currentWidget() is view:
            return
        window = self.window().focusWidget()
        had = window is not None and self.isAncestorOf(window)
        self.setCurrentWidget(view)
        if had:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_closed(self, state: CalendarState, view: QWidget) -> bool:
        if not state.ready:
            return False
        if isinstance(view, WeekView):
            return self._calendar.layouts.week(state).closed
        if isinstance(view, DayView):
            return self._calendar.layouts.day(state).closed
        return isinstance(view, AgendaView) and not self._calendar.layouts.agenda(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The thin bar lies over the top edge and moves nothing."""
        super().resizeEvent(event)
        self.busy.setGeometry(0, 0, self.width(), 2)
        self.busy.raise_()

    # --- gestures ---

    def current_booking(self) -> Booking | None:
        """Your session under the cursor."""
        state, view = self._calendar.state, self.currentWidget()
        if isinstance(view, OwnWeekView):
            return view.current_booking()
        if isinstance(view, AgendaView):
            row = view.current_row()
            return row.booking if row else None
        cell = None if state.own or isinstance(view, MonthView) else self._calendar.layouts.cell(state)
        return state.booking_in(cell) if cell is not None and cell.booking is not None else None

    def _enter(self) -> None:
        self._calendar.activate()
        self.acted.emit()

    def _point_week(self, index: Index) -> None:
        grid = self.week.slots.grid
        if grid is None:
            return
        place = grid.place_at(index.row(), index.column())
        self._calendar.point(grid.days[index.column()].day, grid.rows[index.row()].wall)
        if place is not None and not place.cell.past:
            self._enter()

    def _point_day(self, index: Index) -> None:
        block = self.day.slots.block(index)
        if block is None:
            return
        self._calendar.point_at(block.cell.slot.start, block.cell.slot.offer)
        if not block.cell.past:
            self._enter()

    def _open_row(self, row: AgendaRow) -> None:
        if row.cell is not None:
            self._calendar.point_at(row.cell.slot.start, row.cell.slot.offer)
        booking = row.booking or (self._calendar.state.booking_in(row.cell) if row.cell else None)
        if booking is not None:
            self.booking_opened.emit(booking)
        elif row.cell is not None and row.cell.open:
            self._calendar.choose(row.cell.slot)
            self.acted.emit()
