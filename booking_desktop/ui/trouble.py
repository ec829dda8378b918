"""The store can't be opened: a plain sentence and the ways out, in the place where the pages would be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.errors import DomainError, StoreBusy, StoreDamaged, StoreNewer, Unreachable
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Text, Title
from booking_desktop.ui.messages import sentence
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


class TroublePage(Pane):
    """Says why, and offers to try again, to restore a backup (where the file itself is bad) or to quit."""

    againWanted = Signal()
    restoreWanted = Signal()
    quitWanted = Signal()
    hereWanted = Signal()

    def __init__(
        self, error: DomainError, formats: Formats, parent: QWidget | None = None, *, away: bool = False
    ) -> None:
        """``away``: the data is on a server that can be done without."""
        super().__init__("window", parent)
        self._away = away
        column = QVBoxLayout(self)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card(error, formats))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_refused(self, error: DomainError, formats: Formats) -> None:
        """The chosen backup can't be used: say why; the ways out stay."""
        self.refused.set_text(sentence(error, formats))
        self.refused.show()

    def _card(self, error: DomainError, formats: Formats) -> QWidget:
        card = QWidget(self)
        card.setFixedWidth(520)
        column = QVBoxLayout(card)
        column.setSpacing(12)
        on_server = isinstance(error, Unreachable)
        column.addWidget(Sign("server" if on_server else "database", "secondary", card, size=24))
        self.title = Title(_title(error), card)
        column.addWidget(self.title)
        self.words = Text(sentence(error, formats), card, role="reading", token="secondary", wrap=True, selectable=True)
        column.addWidget(self.words)
        self.refused = InfoBar("error", "", card)
        self.refused.hide()
        column.addWidget(self.refused)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        again = Button(self.tr("Try again"), card, kind="primary")
        again.clicked.connect(self.againWanted)
        buttons.addWidget(again)
        if isinstance(error, StoreDamaged):
            restore = Button(self.tr("Restore a backup…"), card)
            restore.clicked.connect(self.restoreWanted)
            buttons.addWidget(restore)
        if self._away:
            here = Button(self.tr("Use this computer for now"), card)
            here.clicked.connect(self.hereWanted)
            buttons.addWidget(here)
        leave = Button(self.tr("Quit"), card, kind="ghost")
        leave.clicked.connect(self.quitWanted)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column.addLayout(buttons)
        again.setFocus()
        return card


def _title(error: DomainError) -> str:
    if isinstance(error, StoreNewer):
        return translate("TroublePage", "This app is older than its data")
    if isinstance(error, Unreachable):
        return translate("TroublePage", "The server can’t be reached")
    if isinstance(error, StoreBusy):
        return translate("TroublePage", "The store is in use")
    return translate("TroublePage", "The store can’t be opened")
