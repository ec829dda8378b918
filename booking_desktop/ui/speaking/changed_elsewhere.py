"""Somebody saved the same thing meanwhile: keep mine, or take theirs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.notices import InfoBar


class ChangedElsewhere(InfoBar):
    """``ChangedElsewhere(words, parent)``; signals ``mine`` and ``theirs``."""

    mine = Signal()
    theirs = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("warning", words, parent)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 2)
        self.keep = Button(self.tr("Keep mine"), self, size="small")
        self.take = Button(self.tr("Take theirs"), self, kind="ghost", size="small")
        self.keep.clicked.connect(self.mine)
        self.take.clicked.connect(self.theirs)
        row.addWidget(self.keep)
        row.addWidget(self.take)
        row.addStretch(1)
        self.body.addLayout(row)
        self.hide()
