"""What stands over a period without a single time."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.grid_view import GridView
from booking_desktop.ui.components.notices import EmptyState
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.periods import View


class ClosedOverlay(EmptyState):
    """Over a period without a single time: what is next, one press away. Signals: ``acted``; ``discover_wanted`` in your own."""

    acted = Signal()
    discover_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("calendar-off", "", "", parent)
        self._go = self.add_action("", self.acted.emit, primary=True)
        self._find = self.add_action(self.tr("Find a speaker"), self.discover_wanted.emit, primary=True)
        self.hide()

    def render_state(self, state: CalendarState, closed: bool, view: QWidget, following: Slot | None) -> None:
        """Show it over the view's cells where the period is closed."""
        self.setVisible(closed)
        if not closed:
            return
        name = called(state.profile.name) if state.profile else ""
        titles = {
            View.DAY: self.tr("Closed that day"),
            View.WEEK: self.tr("Closed all week"),
            View.AGENDA: self.tr("Nothing these days"),
        }
        words = self.tr("{name} has no times here.").format(name=name) if state.profile else ""
        if state.profile is not None and not state.profile.offers:
            words = self.tr("{name} has no sessions to book yet.").format(name=name)
        if state.own:
            words = self.tr("You have no sessions these days.")
        self.set_words(titles.get(state.view, ""), words)
        self._find.setVisible(state.own)
        self._go.setVisible(following is not None)
        if following is not None:
            self._go.setText(self.tr("Next free: {when}").format(when=state.formats.when(following.start)))
        head = view.horizontalHeader().height() if isinstance(view, GridView) else 0
        self.setGeometry(self._area(head))
        self.raise_()

    def _area(self, head: int) -> QRect:
        parent = self.parentWidget()
        return QRect(0, head, parent.width(), parent.height() - head) if parent is not None else QRect()
