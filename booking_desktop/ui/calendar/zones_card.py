"""A session's times for both sides, each with its place and offset."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.domain import time
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.formats import Formats


@dataclass(frozen=True)
class Side:
    """A zone and whose it is: ``Kolkata, your time``."""

    zone: str
    whose: str


class ZonesCard(QWidget):
    """Two rows in a card; one where both sides share a zone. ``show_times(start, end, sides, formats)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def show_times(self, start: datetime, end: datetime, sides: tuple[Side, ...], formats: Formats) -> None:
        """Show a session for these sides, your own first."""
        first = formats.day_of(start, sides[0].zone)
        self._rows = []
        for side in sides if len({s.zone for s in sides}) > 1 else sides[:1]:
            day = formats.day_of(start, side.zone)
            times = formats.times(start, end, side.zone)
            place = self.tr("{place}, {whose}").format(place=formats.city(side.zone), whose=side.whose)
            if day != first:
                place = self.tr("{place}, {day}").format(place=formats.city(side.zone), day=formats.day_short(day))
            self._rows.append((times, place, time.offset_text(start, side.zone)))
        self.setAccessibleName("; ".join(", ".join(row) for row in self._rows))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return theme.line("subtitle") + theme.line("caption") + 19

    def sizeHint(self) -> QSize:
        return QSize(240, max(1, len(self._rows)) * self._row() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        area = QRectF(self.rect())
        shapes.box(painter, area, RADIUS_ROW, tokens.surface, tokens.deco, theme.line_width)
        small, high = theme.font("caption", tabular=True), self._row()
        for n, (times, place, offset) in enumerate(self._rows):
            box = Box(QRectF(area.left(), area.top() + n * high, area.width(), high), rtl=rtl)
            font = theme.font("subtitle" if n == 0 else "reading_medium", tabular=True)
            wide = text_width(small, offset) + 1
            shapes.text(painter, box.span(13, 9, 20 + wide, theme.line("subtitle")), times, font, tokens.text)
            low = box.span(13, 9 + theme.line("subtitle"), 20 + wide, theme.line("caption"))
            shapes.text(painter, low, place, small, tokens.secondary)
            shapes.text(painter, box.from_end(13, 0, wide, high), offset, small, tokens.tertiary, shapes.RIGHT)
            if n:
                shapes.line(painter, 13, box.rect.top(), area.width() - 26, tokens.line)
