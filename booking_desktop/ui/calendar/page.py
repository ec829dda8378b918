"""The calendar page: the grid of a speaker or of your own, and the panel beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.agenda import AgendaView
from booking_desktop.ui.calendar.confirm_panel import ConfirmPanel
from booking_desktop.ui.calendar.day import DayView
from booking_desktop.ui.calendar.day_panel import DayPanel
from booking_desktop.ui.calendar.detail_panel import DetailPanel
from booking_desktop.ui.calendar.grid_view import GridView, Index
from booking_desktop.ui.calendar.header import Heads
from booking_desktop.ui.calendar.legend import Legend
from booking_desktop.ui.calendar.month import MonthView
from booking_desktop.ui.calendar.own_week import OwnWeekView
from booking_desktop.ui.calendar.panel_parts import Panel
from booking_desktop.ui.calendar.popovers import DatePopover, TracePopover
from booking_desktop.ui.calendar.sidebar_part import CalendarSidebar
from booking_desktop.ui.calendar.week import WeekView
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.agenda import AgendaRow
from booking_desktop.viewmodels.booking_words import details_text
from booking_desktop.viewmodels.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar_state import CalendarState, Trace
from booking_desktop.viewmodels.month_days import other_party
from booking_desktop.viewmodels.periods import View
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
    ) -> None:
        super().__init__(parent)
        self._calendar, self._session = calendar, session
        self._trace: Trace | None = None
        self._panel: Panel | None = None
        self._arrange(row_height)
        self._connect()
        self._bind(commands)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self._await_minute()
        self._render()

    # --- building ---

    def _arrange(self, row_height: int) -> None:
        calendar = self._calendar
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = Pane("surface", self)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heads = Heads(calendar, self._left)
        column.addWidget(self.heads)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(24, 0, 24, 8)
        self._moving = InfoBar("info", "", self._left, icon="calendar-sync", action=self.tr("Keep the time"))
        self._trouble = InfoBar("warning", "", self._left, icon="cloud-off", action=self.tr("Try again"))
        self._notices.addWidget(self._moving)
        self._notices.addWidget(self._trouble)
        column.addLayout(self._notices)
        self.week, self.day = WeekView(calendar, self), DayView(calendar, self)
        self.month, self.agenda = MonthView(calendar, self), AgendaView(calendar, self)
        self.own = OwnWeekView(calendar, self)
        self._empty = EmptyState("calendar", "", "", self)
        self._find = self._empty.add_action(self.tr("Find a speaker"), self._want_discover, primary=True)
        self._sign_in = self._empty.add_action(self.tr("Sign in"), self._want_sign_in)
        for view in (self.week, self.day, self.own):
            view.set_row_height(row_height)
        self.stack = QStackedWidget(self._left)
        for page in (self.week, self.day, self.month, self.agenda, self.own, self._empty):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self.busy = BusyBar(self.stack)
        self.legend = Legend(self._left)
        column.addWidget(self.legend)
        self._closed = ClosedOverlay(self.stack)
        self.toasts = ToastHost(self._left)
        row.addWidget(self._left, 1)
        self.confirm, self.detail = ConfirmPanel(calendar.form, self), DetailPanel(calendar.detail, self)
        self.day_panel = DayPanel(calendar, self)
        for panel in (self.confirm, self.detail, self.day_panel):
            panel.hide()
            row.addWidget(panel)
        self._sidebar = CalendarSidebar(calendar)

    def _connect(self) -> None:
        calendar = self._calendar
        calendar.changed.connect(self._render)
        calendar.form.changed.connect(self._render)
        calendar.detail.changed.connect(self._render)
        calendar.announced.connect(lambda text: announce(self, text))
        calendar.form.booked.connect(self._was_booked)
        calendar.form.moved.connect(self._was_moved)
        calendar.form.sign_in_wanted.connect(self.sign_in_wanted)
        calendar.detail.cancelled.connect(self._was_cancelled)
        calendar.detail.restored.connect(lambda _: self.toasts.toast(self.tr("Back in your calendar")))
        calendar.detail.failed.connect(self._undo_failed)
        self.heads.header.stepped.connect(calendar.step)
        self.heads.header.today_wanted.connect(calendar.today)
        self.heads.header.view_wanted.connect(self._show_view)
        self.heads.context.discover_wanted.connect(self.discover_wanted)
        self._moving.acted.connect(calendar.end_move)
        self._trouble.acted.connect(calendar.refresh)
        self._closed.acted.connect(calendar.to_next_free)
        for view in (self.week, self.day, self.month, self.own):
            view.pressed_key.connect(calendar.press)
        for view in (self.week, self.day):
            view.entered_key.connect(self._enter)
            view.spaced.connect(calendar.activate)
            view.focused.connect(self._render)
        self.week.pointed.connect(self._point_week)
        self.day.pointed.connect(self._point_day)
        self.month.pointed.connect(lambda index: calendar.point(self.month.day_at(index)))
        self.month.entered_key.connect(self._enter_month)
        self.month.spaced.connect(self._enter_month)
        self.own.opened.connect(self._open_booking)
        self.agenda.opened_row.connect(self._open_row)
        self.agenda.stepped.connect(calendar.step)
        self.confirm.closed.connect(self._close_panel)
        self.confirm.week_wanted.connect(self._see_week)
        self.detail.closed.connect(self._close_panel)
        self.detail.move_wanted.connect(self._move)
        self.detail.copy_wanted.connect(self._copy)
        self.detail.export_wanted.connect(self._export)
        self.day_panel.slot_chosen.connect(self._choose)
        self.day_panel.booking_opened.connect(self._open_booking)
        self.day_panel.closed.connect(lambda: self.month.setFocus(Qt.FocusReason.OtherFocusReason))
        self._sidebar.slot_wanted.connect(self._choose_next_free)

    def _bind(self, commands: Commands) -> None:
        calendar = self._calendar
        for name, handler in {
            "view.day": lambda: self._show_view(View.DAY),
            "view.week": lambda: self._show_view(View.WEEK),
            "view.month": lambda: self._show_view(View.MONTH),
            "view.agenda": lambda: self._show_view(View.AGENDA),
            "period.previous": lambda: calendar.step(-1),
            "period.next": lambda: calendar.step(1),
            "period.today": calendar.today,
            "period.date": self.ask_date,
            "slot.next": lambda: calendar.next_open(1),
            "slot.previous": lambda: calendar.next_open(-1),
            "slot.zone": self.heads.context.open_zones,
            "slot.why": calendar.explain_cursor,
            "booking.cancel": self._cancel,
            "booking.move": self._move,
            "booking.copy": self._copy,
            "booking.export": self._export,
            "booking.print": self._print,
        }.items():
            commands.bind(name, handler, self)
        for view in (self.week, self.day, self.month, self.own, self.agenda):
            commands.letters(view)

    # --- what the window asks ---

    def sidebar_part(self) -> QWidget:
        """The small month and what stands below it."""
        return self._sidebar

    def shown(self) -> None:
        """The page came into view."""
        self._calendar.activated()
        self.focus_grid()

    def refresh(self) -> None:
        """Read again (F5)."""
        self._calendar.refresh()

    def set_preferences(self, *, row_height: int, two_zones: bool) -> None:
        """What Preferences says of the grids."""
        for view in (self.week, self.day, self.own):
            view.two_zones = two_zones
            view.set_row_height(row_height)
        self._render()

    def focus_grid(self) -> None:
        """Put the focus into the view."""
        self.view_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def view_widget(self) -> QWidget:
        """The view in sight."""
        found = self.stack.currentWidget()
        return found if found is not None else self

    # --- rendering ---

    def _render(self) -> None:
        state, form = self._calendar.state, self._calendar.form.state
        chosen = form.picked or (form.draft.slot if form.draft else None)
        self.heads.header.render_state(state)
        self.heads.context.render_state(state, self._session.person)
        self._render_view(state, chosen)
        self._render_notices(state)
        self.busy.set_busy(state.loading)
        self._sidebar.render_state(state)
        self.legend.render_state(state, self._calendar.layouts.own_week(state) if state.own else None)
        self._render_panel(state, chosen)
        self._render_trace(state)

    def _render_view(self, state: CalendarState, chosen: Slot | None) -> None:
        view, opened = self._view_of(state), self._calendar.detail.state.booking
        which = opened.id if opened else None
        if view is self.week:
            self.week.render_state(state, chosen)
        elif view is self.day:
            self.day.render_state(state, chosen)
        elif view is self.month:
            self.month.render_state(state)
        elif view is self.agenda:
            self.agenda.render_state(state, which)
        elif view is self.own:
            self.own.render_state(state, which)
        else:
            self._render_empty(state)
        if self.stack.currentWidget() is not view:
            had = self.stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.stack.setCurrentWidget(view)
            if had:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
        closed = self._is_closed(state, view)
        following = self._calendar.layouts.following(state) if closed else None
        self._closed.render_state(state, closed, view, following)

    def _view_of(self, state: CalendarState) -> QWidget:
        if state.own and state.me is None:
            return self._empty
        if state.view is View.MONTH:
            return self.month
        if state.view is View.AGENDA:
            return self.agenda
        if state.own:
            return self.own
        return self.day if state.view is View.DAY else self.week

    def _is_closed(self, state: CalendarState, view: QWidget) -> bool:
        if not state.ready:
            return False
        if view is self.week:
            return self._calendar.layouts.week(state).closed
        if view is self.day:
            return self._calendar.layouts.day(state).closed
        return view is self.agenda and not self._calendar.layouts.agenda(state)

    def _render_empty(self, state: CalendarState) -> None:
        self._empty.set_words(
            self.tr("Whose calendar?"),
            self.tr("Find a speaker to see when they are free. Your own sessions are here once you are signed in."),
        )
        self._sign_in.setVisible(state.me is None)

    def _render_notices(self, state: CalendarState) -> None:
        moving, formats = state.moving, state.formats
        self._moving.setVisible(moving is not None)
        if moving is not None and state.me is not None:
            name = other_party(moving, state.me).name
            when = formats.when(moving.start)
            self._moving.set_text(self.tr("Choose another time. Now it is {when}.").format(when=when), title=str(name))
        problem = state.problem
        self._trouble.setVisible(problem is not None)
        if isinstance(problem, Unreachable) and state.read_at is not None:
            since = self.tr("Showing times from {time}.").format(time=formats.time(state.read_at))
            self._trouble.set_text(since, title=self.tr("Offline."))
        elif problem is not None:
            self._trouble.set_text(sentence(problem, formats))
        shown = moving is not None or problem is not None
        self._notices.setContentsMargins(24, 0, 24, 8 if shown else 0)

    def _render_panel(self, state: CalendarState, chosen: Slot | None) -> None:
        form, detail = self._calendar.form.state, self._calendar.detail.state
        panel: Panel | None = None
        if form.draft is not None:
            panel = self.confirm
            self.confirm.render_state(form, state.formats, state.own_zone, state.other_zone)
        elif detail.booking is not None:
            panel = self.detail
            self.detail.render_state(detail, state.formats, state.own_zone)
        elif state.view is View.MONTH and self._view_of(state) is self.month:
            panel = self.day_panel
            self.day_panel.render_state(state, chosen)
        self._swap(panel)

    def _swap(self, panel: Panel | None) -> None:
        if panel is self._panel:
            return
        had_focus = self._panel is not None and self.focusWidget() is not None
        had_focus = had_focus and self._panel is not None and self._panel.isAncestorOf(self.focusWidget())
        for each in (self.confirm, self.detail, self.day_panel):
            each.setVisible(each is panel)
        self._panel = panel
        self._fold()
        if had_focus and panel is None:
            self.focus_grid()

    def _fold(self) -> None:
        """A narrow page shows the panel alone; the month's day panel is the one to give way instead."""
        panel = self._panel
        narrow = panel is not None and self.width() - panel.standard_width() < _LEAST_GRID * theme.scale
        if panel is self.day_panel:
            panel.setVisible(not narrow)
            narrow = False
        elif panel is not None:
            panel.stand_alone(narrow)
        self._left.setVisible(not narrow)
        self.busy.setGeometry(0, 0, self.stack.width(), 2)
        self.busy.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it is narrow."""
        super().resizeEvent(event)
        self._fold()

    def _render_trace(self, state: CalendarState) -> None:
        if state.trace is None or state.trace is self._trace:
            return
        self._trace = state.trace
        popover = TracePopover(self)
        popover.show_trace(state.trace, state.formats, state.own_zone)
        popover.closed.connect(self._calendar.close_trace)
        popover.closed.connect(popover.deleteLater)
        view = self.view_widget()
        if isinstance(view, GridView) and view.currentIndex().isValid():
            popover.open_over(view.viewport(), view.visualRect(view.currentIndex()))
        else:
            popover.open_over(self._left, QRect(40, 120, 10, 10))

    # --- gestures ---

    def _show_view(self, view: View) -> None:
        self._calendar.show_view(view)

    def _enter(self) -> None:
        self._calendar.activate()
        self.focus_panel()

    def _enter_month(self) -> None:
        first = self.day_panel.first_time() if self._panel is self.day_panel else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._calendar.state.own:
            self._show_view(View.DAY)

    def focus_panel(self) -> None:
        """Put the focus on the open panel's heading."""
        if self._panel is not None and self._panel is not self.day_panel:
            self._panel.heading().setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _choose(self, slot: Slot) -> None:
        self._calendar.point_at(slot.start, slot.offer)
        self._calendar.choose(slot)
        self.focus_panel()

    def _choose_next_free(self, slot: Slot) -> None:
        self._calendar.point_at(slot.start, slot.offer)
        self.focus_grid()

    def _open_row(self, row: AgendaRow) -> None:
        if row.booking is not None:
            self._open_booking(row.booking)
        elif row.cell is not None:
            self._calendar.point_at(row.cell.slot.start, row.cell.slot.offer)
            self._enter_cell(row)

    def _enter_cell(self, row: AgendaRow) -> None:
        assert row.cell is not None
        if row.cell.open:
            self._calendar.choose(row.cell.slot)
            self.focus_panel()
        elif (booking := self._calendar.state.booking_in(row.cell)) is not None:
            self._open_booking(booking)

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
            self._calendar.point_at(draft.slot.start, draft.slot.offer)
        self.focus_grid()

    def ask_date(self) -> None:
        """Go to any date (Ctrl+G)."""
        state = self._calendar.state
        popover = DatePopover(self, state.formats, state.day, state.today, lambda: self._calendar.state.now)
        popover.chosen.connect(self._calendar.go_to)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self.heads.header.title)

    def _want_discover(self) -> None:
        self.discover_wanted.emit()

    def _want_sign_in(self) -> None:
        self.sign_in_wanted.emit()

    # --- one of your sessions ---

    def _booking(self) -> Booking | None:
        """The session that a booking command is about: the open one, else the one under the cursor."""
        opened = self._calendar.detail.state.booking
        if opened is not None:
            return opened
        state, view = self._calendar.state, self.view_widget()
        if view is self.own:
            return self.own.current_booking()
        if view is self.agenda:
            row = self.agenda.current_row()
            return row.booking if row else None
        cell = None if state.own or view is self.month else self._calendar.layouts.cell(state)
        return state.booking_in(cell) if cell is not None and cell.booking is not None else None

    def _cancel(self) -> None:
        booking = self._booking()
        if booking is None:
            return
        self._calendar.open_booking(booking)
        why = self._calendar.detail.state.why_not_cancel
        if why is not None:
            self.toasts.toast(sentence(why, self._calendar.state.formats), icon="info")
            return
        self._calendar.detail.cancel()

    def _move(self) -> None:
        booking = self._booking()
        if booking is not None:
            self._calendar.begin_move(booking)
            self.focus_grid()

    def _copy(self) -> None:
        booking, state = self._booking(), self._calendar.state
        if booking is not None and state.me is not None:
            QGuiApplication.clipboard().setText(details_text(booking, state.me, state.formats))
            self.toasts.toast(self.tr("Copied"))

    def _export(self) -> None:
        booking = self._booking()
        if booking is not None:
            save_calendar_file(self, booking, self._calendar.calendar_file(booking), self.toasts)

    def _print(self) -> None:
        booking = self._booking()
        if booking is not None:
            self.print_wanted.emit(booking)

    # --- what came of it ---

    def _was_booked(self, booking: Booking) -> None:
        announce(self, self.tr("Booked. Reference {reference}").format(reference=booking.reference), urgent=True)
        self.booked.emit(booking)

    def _was_moved(self, booking: Booking) -> None:
        formats = self._calendar.state.formats
        self.toasts.toast(self.tr("Moved to {when}").format(when=formats.when(booking.start)))
        self.focus_grid()
        self.moved.emit(booking)

    def _was_cancelled(self, booking: Booking) -> None:
        state = self._calendar.state
        name = other_party(booking, state.me).name if state.me is not None else ""
        words = self.tr("Cancelled: {name}, {when}").format(name=name, when=state.formats.when(booking.start))
        self.toasts.toast(words, self.tr("Undo"), lambda: self._calendar.detail.undo(booking), key="Ctrl+Z")

    def _undo_failed(self, error) -> None:  # type: ignore[no-untyped-def]
        self.toasts.toast(sentence(error, self._calendar.state.formats), icon="triangle-alert")

    # --- time ---

    def _await_minute(self) -> None:
        now = QDateTime.currentDateTime().time()
        self._minute.start(60_000 - now.second() * 1000 - now.msec() + 20)

    def _tick(self) -> None:
        self._await_minute()
        self._calendar.tick()


def save_calendar_file(parent: QWidget, booking: Booking, content: bytes, toasts: ToastHost) -> None:
    """Ask where to, and write the .ics file there."""
    name = f"{booking.reference}.ics"
    chosen, _ = QFileDialog.getSaveFileName(parent, parent.tr("Save as calendar file"), name, "iCalendar (*.ics)")
    if not chosen:
        return
    try:
        Path(chosen).write_bytes(content)
    except OSError as error:
        toasts.toast(parent.tr("Not saved: {reason}").format(reason=error.strerror), icon="triangle-alert")
        return
    toasts.toast(parent.tr("Saved {name}").format(name=Path(chosen).name))


class ClosedOverlay(EmptyState):
    """Over a period without a single time: what is next, one press away. Signal: ``acted``."""

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("calendar-off", "", "", parent)
        self._go = self.add_action("", self.acted.emit, primary=True)
        self.hide()

    def render_state(self, state: CalendarState, closed: bool, view: QWidget, following: Slot | None) -> None:
        """Show it over the view's cells where the period is closed."""
        self.setVisible(closed)
        if not closed:
            return
        name = state.profile.name.first if state.profile else ""
        titles = {
            View.DAY: self.tr("Closed that day"),
            View.WEEK: self.tr("Closed all week"),
            View.AGENDA: self.tr("Nothing these days"),
        }
        sentence_ = self.tr("{name} has no times here.").format(name=name) if state.profile else ""
        if state.own:
            sentence_ = self.tr("You have no sessions these days.")
        self.set_words(titles.get(state.view, ""), sentence_)
        self._go.setVisible(following is not None)
        if following is not None:
            self._go.setText(self.tr("Next free: {when}").format(when=state.formats.when(following.start)))
        head = view.horizontalHeader().height() if isinstance(view, GridView) else 0
        self.setGeometry(self._area(head))
        self.raise_()

    def _area(self, head: int) -> QRect:
        parent = self.parentWidget()
        return QRect(0, head, parent.width(), parent.height() - head) if parent is not None else QRect()
