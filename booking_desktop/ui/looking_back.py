"""What is said over the page with two ways on: that something was left unfinished, that the app closed unexpectedly last time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.drawing.direction import margins

translate = QCoreApplication.translate


class TwoWaysBar(QWidget):
    """An info bar with two ways on. Signals: ``_first``, ``_second``."""

    _first = Signal()
    _second = Signal()

    def __init__(
        self, parent: QWidget, icon: str, title: str, text: str, first: str, second: str, *, kind: str = "info"
    ) -> None:
        super().__init__(parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(margins(24, 12, 16, 12))
        self.bar = InfoBar(kind, text, self, title=title, icon=icon)
        ways = QWidget(self.bar)
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.first, self.second = Link(first, ways), Link(second, ways)
        self.first.clicked.connect(self._first)
        self.second.clicked.connect(self._second)
        row.addWidget(self.first)
        row.addWidget(self.second)
        row.addStretch(1)
        self.bar.body.addWidget(ways)
        around.addWidget(self.bar)
        announce(self, f"{title} {text}".strip())


class UnfinishedBar(TwoWaysBar):
    """Something was being written when the app ended. Signals: ``takenUp``, ``letGo``."""

    takenUp = Signal()
    letGo = Signal()

    def __init__(self, parent: QWidget, *, booking: bool, hours: bool, importing: bool) -> None:
        title = translate("LookingBack", "The app was closed while you were in the middle of something.")
        words = (
            (booking, translate("LookingBack", "A booking is not made yet.")),
            (hours, translate("LookingBack", "Hours are not saved yet.")),
            (importing, translate("LookingBack", "A list is not imported yet.")),
        )
        text = " ".join(sentence for there, sentence in words if there)
        super().__init__(
            parent,
            "pencil",
            title,
            text,
            translate("LookingBack", "Go on with it"),
            translate("LookingBack", "Let it go"),
        )
        self._first.connect(self.takenUp)
        self._second.connect(self.letGo)


class FellBar(TwoWaysBar):
    """The app was not closed as it should be last time. Signal: ``reportWanted``."""

    reportWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        title = translate("LookingBack", "Proactively closed unexpectedly last time.")
        text = translate("LookingBack", "What was booked and saved is safe.")
        super().__init__(
            parent, "info", title, text, translate("LookingBack", "See the report"), translate("LookingBack", "Dismiss")
        )
        self._first.connect(self.reportWanted)
        self._second.connect(self.hide)
