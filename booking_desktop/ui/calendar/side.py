"""The place beside the grid: the confirm panel, one of your sessions, or the day of a month."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.confirm_panel import ConfirmPanel
from booking_desktop.ui.calendar.day_panel import DayPanel
from booking_desktop.ui.calendar.detail_panel import DetailPanel
from booking_desktop.ui.calendar.panel_parts import Panel
from booking_desktop.ui.components.motion import slide_in
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.periods import View


class Side(QWidget):
    """One panel at a time, or none; each is built when it is first needed.

    Signals: ``changed`` another panel or none; ``left`` the panel with the focus went; ``closed`` a panel's cross or Escape;
    ``detail_made(DetailPanel)``; the others are the panels' own.
    """

    changed = Signal()
    left = Signal()
    closed = Signal()
    week_wanted = Signal()
    move_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    slot_chosen = Signal(object)
    booking_opened = Signal(object)
    detail_made = Signal(object)

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.panel: Panel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    @cached_property
    def confirm(self) -> ConfirmPanel:
        """A chosen time."""
        panel = ConfirmPanel(self._calendar.form, self)
        panel.week_wanted.connect(self.week_wanted)
        self._add(panel)
        return panel

    @cached_property
    def detail(self) -> DetailPanel:
        """One of your sessions."""
        panel = DetailPanel(self._calendar.detail, self)
        panel.move_wanted.connect(self.move_wanted)
        panel.copy_wanted.connect(self.copy_wanted)
        panel.export_wanted.connect(self.export_wanted)
        self._add(panel)
        self.detail_made.emit(panel)
        return panel

    @cached_property
    def day_panel(self) -> DayPanel:
        """The day of a month."""
        panel = DayPanel(self._calendar, self)
        panel.slot_chosen.connect(self.slot_chosen)
        panel.booking_opened.connect(self.booking_opened)
        self._add(panel)
        return panel

    def _add(self, panel: Panel) -> None:
        panel.hide()
        panel.closed.connect(self.closed)
        self._row.addWidget(panel)

    def render_state(self, state: CalendarState, chosen: Slot | None) -> None:
        """Show the draft, else the open session, else the day of a month."""
        form, detail = self._calendar.form.state, self._calendar.detail.state
        panel: Panel | None = None
        if form.draft is not None:
            panel = self.confirm
            self.confirm.render_state(form, state.formats, state.own_zone, state.other_zone)
        elif detail.booking is not None:
            panel = self.detail
            self.detail.render_state(detail, state.formats, state.own_zone)
        elif state.view is View.MONTH and not (state.own and state.me is None):
            panel = self.day_panel
            self.day_panel.render_state(state, chosen)
        if panel is not self.panel:
            self._swap(panel)

    def _swap(self, panel: Panel | None) -> None:
        focus = self.window().focusWidget()
        had_focus = self.panel is not None and focus is not None and self.panel.isAncestorOf(focus)
        if self.panel is not None:
            self.panel.hide()
        self.panel = panel
        if panel is not None:
            panel.show()
        self.setVisible(panel is not None)
        self.changed.emit()
        if panel is not None and not isinstance(panel, DayPanel):  # that one comes with its grid, and grids don't move
            slide_in(panel)
        if had_focus and panel is None:
            self.left.emit()

    def fold(self, room: int, least: float) -> bool:
        """Fit beside a grid that needs ``least`` of ``room`` px; true when the grid has to step aside for the panel.

        The day of a month is the one to give way instead.
        """
        panel = self.panel
        narrow = panel is not None and room - panel.standard_width() < least
        if isinstance(panel, DayPanel):
            self.setVisible(not narrow)
            return False
        if panel is not None:
            panel.stand_alone(narrow)
            policy = QSizePolicy.Policy.Expanding if narrow else QSizePolicy.Policy.Maximum
            self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        return narrow
