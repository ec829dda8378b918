"""How a page of fields is laid out: side by side, in fewer columns where the text is large; and where its focus rests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from booking_desktop.ui.theme import SPACE_3, SPACE_4, theme

_LARGE = 1.15
"""From this text size on half the columns have to do."""


class Columns(QWidget):
    """``Columns(widgets, columns, parent)``: a grid of equal columns, half as many where the text is large."""

    def __init__(self, widgets: Sequence[QWidget], columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets, self._columns = list(widgets), columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_4)
        theme.metricsChanged.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._columns if theme.scale <= _LARGE else max(1, self._columns // 2)
        for n, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, n // columns, n % columns, Qt.AlignmentFlag.AlignTop)
        for n in range(self._columns):
            self._grid.setColumnStretch(n, int(n < columns))


def rest_focus(page: QWidget) -> None:
    """A page that comes into sight begins at its beginning: Tab goes to its first field, and no ring stands on another."""
    now = QApplication.focusWidget()
    if now is None or page.isAncestorOf(now):
        page.setFocus(Qt.FocusReason.OtherFocusReason)
