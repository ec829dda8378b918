"""A page that the place where the data lives can't fill: says why, in the page's stead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.components.notices import EmptyState
from booking_desktop.ui.components.text import Title
from booking_desktop.ui.theme import HEADER, INSET


class UnavailablePage(Pane):
    """``UnavailablePage(title, icon, why)``."""

    def __init__(self, title: str, icon: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head = Title(title, self)
        head.setFixedHeight(HEADER)
        head.setContentsMargins(INSET, 0, INSET, 0)
        column.addWidget(head)
        column.addWidget(EmptyState(icon, self.tr("Not on this server"), why, self), 1)
