"""What moves where a page or a panel comes (VISUAL 8): a picture of what was or is there, over what can be used already.

The widgets themselves stand where they belong from the first moment: focus, presses and screen readers find them there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPointF, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.theme import ENTER_MS, FADE_MS, theme

Painting = Callable[[QPainter, float], None]


def fade_from(host: QWidget, before: QPixmap) -> None:
    """What was seen in ``host`` before fades over what is in it now."""

    def paint(painter: QPainter, share: float) -> None:
        painter.setOpacity(1 - share)
        painter.drawPixmap(0, 0, before)

    Over(host, FADE_MS, QEasingCurve(QEasingCurve.Type.Linear), paint)


def slide_in(panel: QWidget) -> None:
    """A panel that has just taken its place comes in from the end edge."""
    if not theme.animated or not panel.isVisible():
        return
    _take_places(panel)
    after, wide = panel.grab(), panel.width()
    way = -wide if panel.layoutDirection() == Qt.LayoutDirection.RightToLeft else wide

    def paint(painter: QPainter, share: float) -> None:
        painter.fillRect(panel.rect(), theme.tokens.surface)
        painter.drawPixmap(round(way * (1 - share)), 0, after)

    Over(panel, ENTER_MS, arriving(), paint)


def _take_places(widget: QWidget) -> None:
    """Let every layout around it do now what it would do in a moment."""
    parent = widget.parentWidget()
    if parent is not None:
        _take_places(parent)
        layout = parent.layout()
        if layout is not None:
            layout.activate()


def arriving() -> QEasingCurve:
    """Fast at first, then coming to rest."""
    curve = QEasingCurve(QEasingCurve.Type.BezierSpline)
    curve.addCubicBezierSegment(QPointF(0, 0), QPointF(0, 1), QPointF(1, 1))
    return curve


class Over(QWidget):
    """Lies over all of a widget for so many ms, for the eye alone; only the latest one does."""

    def __init__(self, host: QWidget, lasting: int, curve: QEasingCurve, paint: Painting) -> None:
        for before in host.findChildren(Over, options=Qt.FindChildOption.FindDirectChildrenOnly):
            before.end()
        super().__init__(host)
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(QRect(0, 0, host.width(), host.height()))
        self._moving = QVariantAnimation(self)
        self._moving.setDuration(lasting)
        self._moving.setEasingCurve(curve)
        self._moving.setStartValue(0.0)
        self._moving.setEndValue(1.0)
        self._moving.valueChanged.connect(self._step)
        self._moving.finished.connect(self.end)
        self.show()
        self.raise_()
        self._moving.start()

    def _step(self, _: float) -> None:
        self.update()

    def end(self) -> None:
        """It has done its work, or another takes its place."""
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, float(self._moving.currentValue() or 0.0))
