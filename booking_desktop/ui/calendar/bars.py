"""The info bars under the head: a session is being moved; the last reading failed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.domain.errors import Unreachable
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.messages import sentence
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.month_days import other_party


class CalendarBars(QWidget):
    """Signals: ``kept`` leave the session where it is; ``retried`` read again."""

    kept = Signal()
    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 8)
        column.setSpacing(8)
        self._moving = InfoBar("info", "", self, icon="calendar-sync", action=self.tr("Keep the time"))
        self._moving.acted.connect(self.kept)
        self._trouble = InfoBar("warning", "", self, icon="cloud-off", action=self.tr("Try again"))
        self._trouble.acted.connect(self.retried)
        column.addWidget(self._moving)
        column.addWidget(self._trouble)

    def render_state(self, state: CalendarState) -> None:
        """Show what there is to say."""
        moving, problem, formats = state.moving, state.problem, state.formats
        self._moving.setVisible(moving is not None)
        if moving is not None and state.me is not None:
            words = self.tr("Choose another time. Now it is {when}.").format(when=formats.when(moving.start))
            self._moving.set_text(words, title=str(other_party(moving, state.me).name))
        self._trouble.setVisible(problem is not None)
        if isinstance(problem, Unreachable) and state.read_at is not None:
            since = self.tr("Showing times from {time}.").format(time=formats.time(state.read_at))
            self._trouble.set_text(since, title=self.tr("Offline."))
        elif problem is not None:
            self._trouble.set_text(sentence(problem, formats))
        self.setVisible(moving is not None or problem is not None)
