"""The views of the calendar page, one in sight at a time, and what pressing in them means."""

from __future__ import annotations

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
        self.week, self.day = WeekView(calendar, self), DayView(calendar, self)
        self.month, self.agenda = MonthView(calendar, self), AgendaView(calendar, self)
        self.own = OwnWeekView(calendar, self)
        self._empty = EmptyState(
            "calendar",
            self.tr("Whose calendar?"),
            self.tr("Find a speaker to see when they are free. Your own sessions are here once you are signed in."),
            self,
        )
        self._empty.add_action(self.tr("Find a speaker"), self.discover_wanted.emit, primary=True)
        self._empty.add_action(self.tr("Sign in"), self.sign_in_wanted.emit)
        for view in (self.week, self.day, self.month, self.agenda, self.own, self._empty):
            self.addWidget(view)
        self._closed = ClosedOverlay(self)
        self.busy = BusyBar(self)
        self._connect()

    def _connect(self) -> None:
        calendar = self._calendar
        for view in (self.week, self.day, self.month, self.own):
            view.pressed_key.connect(calendar.press)
        for grid in (self.week, self.day):
            grid.entered_key.connect(self._enter)
            grid.spaced.connect(calendar.activate)
            grid.focused.connect(self.focused)
        self.week.pointed.connect(self._point_week)
        self.day.pointed.connect(self._point_day)
        self.month.pointed.connect(lambda index: calendar.point(self.month.day_at(index)))
        self.month.entered_key.connect(self.day_entered)
        self.month.spaced.connect(self.day_entered)
        self.own.opened.connect(self.booking_opened)
        self.agenda.opened_row.connect(self._open_row)
        self.agenda.stepped.connect(calendar.step)
        self._closed.acted.connect(calendar.to_next_free)

    def letters(self, commands: Commands) -> None:
        """Let the commands' single letters work in each view."""
        for view in (self.week, self.day, self.month, self.own, self.agenda):
            commands.letters(view)

    def set_preferences(self, *, row_height: int, two_zones: bool) -> None:
        """What Preferences says of the grids."""
        for view in (self.week, self.day, self.own):
            view.two_zones = two_zones
            view.set_row_height(row_height)

    # --- showing ---

    def render_state(self, state: CalendarState, chosen: Slot | None, opened: BookingId | None) -> None:
        """Show a state in its view; the focus stays in the grid when the view changes."""
        view = self.view_of(state)
        if view is self.week:
            self.week.render_state(state, chosen)
        elif view is self.day:
            self.day.render_state(state, chosen)
        elif view is self.month:
            self.month.render_state(state)
        elif view is self.agenda:
            self.agenda.render_state(state, opened)
        elif view is self.own:
            self.own.render_state(state, opened)
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
        if view is self.week:
            return self._calendar.layouts.week(state).closed
        if view is self.day:
            return self._calendar.layouts.day(state).closed
        return view is self.agenda and not self._calendar.layouts.agenda(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The thin bar lies over the top edge and moves nothing."""
        super().resizeEvent(event)
        self.busy.setGeometry(0, 0, self.width(), 2)
        self.busy.raise_()

    # --- gestures ---

    def current_booking(self) -> Booking | None:
        """Your session under the cursor."""
        state, view = self._calendar.state, self.currentWidget()
        if view is self.own:
            return self.own.current_booking()
        if view is self.agenda:
            row = self.agenda.current_row()
            return row.booking if row else None
        cell = None if state.own or view is self.month else self._calendar.layouts.cell(state)
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
