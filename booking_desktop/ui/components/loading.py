"""What stands in while something loads: bones on a first load, a thin bar over what is there already."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import BUSY_MS, theme

_BONES = ((76, 179, 115), (58, 161, 101), (84, 192, 115), (65, 153, 108))
"""Widths of the three lines of a row, one row after the other."""


class Skeleton(QWidget):
    """The bones of a list before its first load: ``Skeleton(parent, row=80)``. Fades downwards; unspoken."""

    def __init__(self, parent: QWidget | None = None, *, row: int = 80) -> None:
        super().__init__(parent)
        self._row = row
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, self._row * 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if rtl:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        rows = self.height() // self._row + 1
        for row in range(rows):
            painter.setOpacity(max(0.12, 1 - row / max(rows, 5)))
            self._bones(painter, row * self._row + 12, _BONES[row % len(_BONES)])

    def _bones(self, painter: QPainter, y: float, widths: tuple[int, int, int]) -> None:
        bone = theme.tokens.sunken if not theme.tokens.dark else theme.tokens.hover
        edge = theme.tokens.deco if theme.tokens.high_contrast else None
        shapes.box(painter, QRectF(12, y, 40, 40), 20, bone, edge)
        for line, (width, height) in enumerate(zip(widths, (11, 9, 8), strict=True)):
            shapes.box(painter, QRectF(64, y + line * 19, width, height), 4, bone, edge)
        right = self.width() - 12
        shapes.box(painter, QRectF(right - 64, y, 64, 11), 4, bone, edge)
        shapes.box(painter, QRectF(right - 52, y + 38, 52, 8), 4, bone, edge)


class BusyBar(QWidget):
    """A thin bar over a collection that loads anew: ``BusyBar(parent)``; ``set_busy(True)`` shows it after ``delay_ms``.

    2 px, a loop of 1.2 s; static where motion is off. It keeps its place, so nothing jumps.
    """

    def __init__(self, parent: QWidget | None = None, *, delay_ms: int = 1000) -> None:
        super().__init__(parent)
        self.setFixedHeight(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._visible = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(delay_ms)
        self._delay.timeout.connect(self._begin)
        self._tick = QTimer(self)
        self._tick.setInterval(33)
        self._tick.timeout.connect(self.update)
        self._clock = QElapsedTimer()

    @property
    def shown(self) -> bool:
        """Whether the bar is in sight."""
        return self._visible

    def set_busy(self, busy: bool) -> None:
        """Begin waiting, or stop."""
        if busy and not self._visible and not self._delay.isActive():
            self._delay.start()
        elif not busy:
            self._delay.stop()
            self._tick.stop()
            self._visible = False
            self.update()

    def _begin(self) -> None:
        self._visible = True
        self._clock.start()
        if theme.animated:
            self._tick.start()
        self.setAccessibleName(self.tr("Loading"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._visible:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens.soft)
        width = self.width() * 0.38
        share = (self._clock.elapsed() % BUSY_MS) / BUSY_MS if theme.animated else 0.4
        x = share * (self.width() + width) - width
        painter.fillRect(QRectF(x, 0, width, 2), theme.tokens.accent)
