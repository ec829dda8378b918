"""Stands where a page will be while it is not known yet who is here: its ground, and a thin bar where that takes long."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.components.loading import BusyBar


class ReturningPage(Pane):
    """The sidebar beside it can be used meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.busy = BusyBar(self)
        column.addWidget(self.busy)
        column.addStretch(1)
        self.busy.set_busy(True)
