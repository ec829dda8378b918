"""The bar that says that letters could not be sent. It comes and goes with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.looking_back import TwoWaysBar

translate = QCoreApplication.translate


class MailBar(TwoWaysBar):
    """``MailBar(parent, count)``. Signals: ``outboxWanted``, ``putAway``."""

    outboxWanted = Signal()
    putAway = Signal()

    def __init__(self, parent: QWidget, count: int) -> None:
        title = translate("MailBar", "A letter could not be sent.")
        if count > 1:
            title = translate("MailBar", "{n} letters could not be sent.", "", count).format(
                n=QLocale().toString(count)
            )
        text = translate("MailBar", "The Outbox says why, and when it is tried again. Bookings stand.")
        ways = translate("MailBar", "Open Outbox"), translate("MailBar", "Not now")
        super().__init__(parent, "mail", title, text, *ways, kind="warning")
        self._first.connect(self.outboxWanted)
        self._second.connect(self.putAway)
