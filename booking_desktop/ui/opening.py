"""A server is being opened: says which, and offers to stay on this computer instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.domain.servers import without_scheme
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.components.text import Subtitle


class OpeningPage(Pane):
    """In the place where the pages will be. Signal: ``hereWanted``."""

    hereWanted = Signal()

    def __init__(self, address: str, *, managed: bool, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Sign("server", "secondary", self, size=24), 0, Qt.AlignmentFlag.AlignHCenter)
        words = self.tr("Connecting to {where}…").format(where=without_scheme(address))
        column.addWidget(Subtitle(words, self), 0, Qt.AlignmentFlag.AlignHCenter)
        if not managed:
            here = Button(self.tr("Use this computer instead"), self, kind="ghost")
            here.clicked.connect(self.hereWanted)
            column.addWidget(here, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        announce(self, words)
