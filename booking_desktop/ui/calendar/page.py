"""The calendar page: the grid of a speaker or of your own, and the panel beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDateTime, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.bars import CalendarBars
from booking_desktop.ui.calendar.day_panel import DayPanel
from booking_desktop.ui.calendar.grid_view import GridView
from booking_desktop.ui.calendar.header import Heads
from booking_desktop.ui.calendar.legend import Legend
from booking_desktop.ui.calendar.popovers import DatePopover, TracePopover
from booking_desktop.ui.calendar.session_actions import SessionActions
from booking_desktop.ui.calendar.side import Side
from booking_desktop.ui.calendar.sidebar_part import CalendarSidebar
from booking_desktop.ui.calendar.views import CalendarViews
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState, Trace
from booking_desktop.viewmodels.calendar.periods import View
from booking_desktop.viewmodels.session import SessionViewModel

_LEAST_GRID = 560
"""Narrower than this beside a panel, the grid steps aside."""


class CalendarPage(QWidget):
    """The page: ``CalendarPage(calendar, session, commands)``.

    Signals: ``booked(Booking)`` show its receipt; ``moved(Booking)``; ``sign_in_wanted`` (the draft waits);
    ``discover_wanted`` (find a speaker); ``print_wanted(Booking)``.
    """

    booked = Signal(object)
    moved = Signal(object)
    sign_in_wanted = Signal()
    discover_wanted = Signal()
    print_wanted = Signal(object)

    def __init__(
        self,
        calendar: CalendarViewModel,
        session: SessionViewModel,
        commands: Commands,
        parent: QWidget | None = None,
        *,
        row_height: int = 66,
        two_zones: bool = True,
    ) -> None:
        super().__init__(parent)
        self._calendar, self._session = calendar, session
        self._trace: Trace | None = None
        self._why: TracePopover | None = None
        self._arrange()
        self.views.set_preferences(row_height=row_height, two_zones=two_zones)
        self.actions_of = SessionActions(calendar, self.booking, self.toasts, self)
        self._connect_calendar()
        self._connect_parts()
        self._bind(commands)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self._await_minute()
        self._render()

    # --- building ---

    def _arrange(self) -> None:
        calendar = self._calendar
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._main = Pane("surface", self)
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heads, self._bars = Heads(calendar, self._main), CalendarBars(self._main)
        self.views, self.legend = CalendarViews(calendar, self._main), Legend(self._main)
        column.addWidget(self.heads)
        column.addWidget(self._bars)
        column.addWidget(self.views, 1)
        column.addWidget(self.legend)
        self.toasts = ToastHost(self._main)
        self.side = Side(calendar, self)
        row.addWidget(self._main, 1)
        row.addWidget(self.side)
        self._sidebar = CalendarSidebar(calendar)

    def _connect_calendar(self) -> None:
        calendar = self._calendar
        for model in (calendar, calendar.form, calendar.detail):
            model.changed.connect(self._render)
        calendar.announced.connect(self._announce)
        calendar.form.booked.connect(self._was_booked)
        calendar.form.moved.connect(self._was_moved)
        calendar.form.sign_in_wanted.connect(self.sign_in_wanted)
        self.heads.header.stepped.connect(calendar.step)
        self.heads.header.today_wanted.connect(calendar.today)
        self.heads.header.view_wanted.connect(calendar.show_view)
        self._bars.kept.connect(calendar.end_move)
        self._bars.retried.connect(calendar.refresh)

    def _connect_parts(self) -> None:
        views, side, actions = self.views, self.side, self.actions_of
        for part in (views, self.heads.context):
            part.discover_wanted.connect(self.discover_wanted)
        views.sign_in_wanted.connect(self.sign_in_wanted)
        views.acted.connect(self.focus_panel)
        views.focused.connect(self._render)
        views.booking_opened.connect(self._open_booking)
        views.day_entered.connect(self._enter_day)
        side.changed.connect(self._fold)
        side.left.connect(self.focus_grid)
        side.closed.connect(self._close_panel)
        side.week_wanted.connect(self._see_week)
        side.move_wanted.connect(actions.move)
        side.copy_wanted.connect(actions.copy)
        side.export_wanted.connect(actions.export)
        side.slot_chosen.connect(self._choose)
        side.booking_opened.connect(self._open_booking)
        self._sidebar.slot_wanted.connect(self._go_to_slot)
        actions.print_wanted.connect(self.print_wanted)
        actions.moving.connect(self.focus_grid)

    def _bind(self, commands: Commands) -> None:
        calendar = self._calendar
        for view in View:
            commands.bind(f"view.{view}", partial(calendar.show_view, view), self)
        commands.bind("period.previous", lambda: calendar.step(-1), self._main)  # Page Down belongs to a note, too
        commands.bind("period.next", lambda: calendar.step(1), self._main)
        commands.bind("undo", self.toasts.act, self)
        commands.bind("period.today", calendar.today, self)
        commands.bind("period.date", self.ask_date, self)
        commands.bind("slot.next", lambda: calendar.next_open(1), self._main)
        commands.bind("slot.previous", lambda: calendar.next_open(-1), self._main)
        commands.bind("slot.zone", self.heads.context.open_zones, self._main)
        commands.bind("slot.why", calendar.explain_cursor, self._main)
        # On the grid and an open session, not where a draft is written: Delete must never reach a session from there.
        self.actions_of.bind(commands, self._main)
        self.side.detail_made.connect(partial(self.actions_of.bind, commands))
        self.views.letters(commands)

    # --- what the window asks ---

    def sidebar_part(self) -> QWidget:
        """The small month and what stands below it."""
        return self._sidebar

    def shown(self) -> None:
        """The page came into view: back to a draft that waited, else to the grid."""
        if self._calendar.form.state.draft is not None:
            self.focus_panel()
        else:
            self.focus_grid()

    def refresh(self) -> None:
        """Read again (F5)."""
        self._calendar.refresh()

    def set_preferences(self, *, row_height: int, two_zones: bool) -> None:
        """What Preferences says of the grids."""
        self.views.set_preferences(row_height=row_height, two_zones=two_zones)
        self._render()

    def focus_grid(self) -> None:
        """Put the focus into the view."""
        self.view_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_panel(self) -> None:
        """Put the focus on the open panel's heading."""
        panel = self.side.panel
        if panel is not None and not isinstance(panel, DayPanel):
            panel.heading().setFocus(Qt.FocusReason.OtherFocusReason)

    def view_widget(self) -> QWidget:
        """The view in sight."""
        return self.views.currentWidget() or self

    def booking(self) -> Booking | None:
        """The session that a booking command is about: the open one, else the one under the cursor."""
        return self._calendar.detail.state.booking or self.views.current_booking()

    # --- rendering ---

    def _render(self) -> None:
        state, form = self._calendar.state, self._calendar.form.state
        opened = self._calendar.detail.state.booking
        chosen = form.picked or (form.draft.slot if form.draft else None)
        self.heads.header.render_state(state)
        self.heads.context.render_state(state, self._session.person)
        self._bars.render_state(state)
        self.views.render_state(state, chosen, opened.id if opened else None)
        self._sidebar.render_state(state)
        self.legend.render_state(state, self._calendar.layouts.own_week(state) if state.own else None)
        self.side.render_state(state, chosen)
        self._render_trace(state)

    def _render_trace(self, state: CalendarState) -> None:
        if state.trace is self._trace:
            return
        self._trace, before = state.trace, self._why
        self._why = None
        if before is not None:
            before.close()
        if state.trace is None:
            return
        popover = self._why = TracePopover(self)
        popover.show_trace(state.trace, state.formats, state.own_zone)
        popover.closed.connect(partial(self._why_read, popover))
        popover.closed.connect(popover.deleteLater)
        view = self.view_widget()
        if isinstance(view, GridView) and view.currentIndex().isValid():
            popover.open_over(view.viewport(), view.visualRect(view.currentIndex()))
        else:
            popover.open_over(self._main, QRect(40, 120, 10, 10))

    def _why_read(self, popover: TracePopover) -> None:
        if popover is self._why:  # not one that another answer has taken the place of
            self._calendar.close_trace()

    def _fold(self) -> None:
        self._main.setVisible(not self.side.fold(self.width(), _LEAST_GRID * theme.scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it is narrow."""
        super().resizeEvent(event)
        self._fold()

    # --- gestures ---

    def _enter_day(self) -> None:
        panel = self.side.panel
        first = panel.first_time() if isinstance(panel, DayPanel) else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._calendar.state.own:
            self._calendar.show_view(View.DAY)

    def _choose(self, slot: Slot) -> None:
        self._calendar.point_at(slot.start, slot.offer)
        self._calendar.choose(slot)
        self.focus_panel()

    def _go_to_slot(self, slot: Slot) -> None:
        self._calendar.point_at(slot.start, slot.offer)
        self.focus_grid()

    def _open_booking(self, booking: Booking) -> None:
        self._calendar.open_booking(booking)
        self.focus_panel()

    def _close_panel(self) -> None:
        self._calendar.form.discard()
        self._calendar.detail.close()
        self.focus_grid()

    def _see_week(self) -> None:
        draft = self._calendar.form.state.draft
        self._calendar.form.put_aside()
        if draft is not None:
            self._go_to_slot(draft.slot)

    def ask_date(self) -> None:
        """Go to any date (Ctrl+G)."""
        state = self._calendar.state
        popover = DatePopover(self, state.formats, state.day, state.today, lambda: self._calendar.state.now)
        popover.chosen.connect(self._calendar.go_to)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self.heads.header.title)

    # --- what came of it ---

    def _announce(self, text: str) -> None:
        announce(self, text)

    def _was_booked(self, booking: Booking) -> None:
        announce(self, self.tr("Booked. Reference {reference}").format(reference=booking.reference), urgent=True)
        self.booked.emit(booking)

    def _was_moved(self, booking: Booking) -> None:
        formats = self._calendar.state.formats
        self.toasts.toast(self.tr("Moved to {when}").format(when=formats.when(booking.start)))
        self.focus_grid()
        self.moved.emit(booking)

    # --- time ---

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: what got stale is read."""
        super().showEvent(event)
        self._calendar.activated()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: nothing is read for it."""
        super().hideEvent(event)
        self._calendar.deactivated()

    def _await_minute(self) -> None:
        now = QDateTime.currentDateTime().time()
        self._minute.start(60_000 - now.second() * 1000 - now.msec() + 20)

    def _tick(self) -> None:
        self._await_minute()
        self._calendar.tick()
