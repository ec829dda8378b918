"""Reminders of sessions in the window itself: always there, whether or not the desktop shows notifications."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.cover import take_away
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.reminder_words import reminder_words
from booking_desktop.viewmodels.reminders import RemindersViewModel


class ReminderBars(QWidget):
    """``ReminderBars(view_model, formats, person, parent)``: one bar a session that is about to begin.

    Signal: ``openWanted(Booking)``.
    """

    openWanted = Signal(object)

    def __init__(
        self,
        view_model: RemindersViewModel,
        formats: Callable[[], Formats],
        person: Callable[[], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model, self._formats, self._person = view_model, formats, person
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(24, 12, 16, 12))
        self._column.setSpacing(8)
        self._bars: dict[int, InfoBar] = {}
        view_model.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        shown = {booking.id: booking for booking in self._model.state.shown}
        for gone in self._bars.keys() - shown.keys():
            take_away(self._bars.pop(gone))
        for id_, booking in shown.items():
            if id_ not in self._bars:
                self._bars[id_] = self._bar(booking)
        self.setVisible(bool(shown))

    def _bar(self, booking: Booking) -> InfoBar:
        words = reminder_words(booking, self._person(), self._formats(), self._model.now())
        bar = InfoBar("info", words.text, self, title=words.title, icon="bell", action=self.tr("Open"))
        bar.acted.connect(lambda: self.openWanted.emit(booking))
        more = QWidget(bar)
        row = QHBoxLayout(more)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for text, act in (
            (self.tr("Remind again in 5 minutes"), self._model.snooze),
            (self.tr("Dismiss"), self._model.dismiss),
        ):
            link = Link(text, more)
            link.clicked.connect(lambda _=False, act=act: act(booking.id))
            row.addWidget(link)
        row.addStretch(1)
        bar.body.addWidget(more)
        self._column.addWidget(bar)
        announce(self, f"{words.title} {words.text}")
        return bar
