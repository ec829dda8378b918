"""The ground of buttons that draw themselves: cards, doors, switches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from booking_desktop.ui.theme import theme


class PaintedButton(QAbstractButton):
    """A button whose subclass paints; it repaints on hover, focus and theme, and Enter presses it like Space.

    ``radius`` shapes the focus ring around it. A checkable one with ``setAutoExclusive(True)`` is spoken as a radio button.
    """

    def __init__(self, parent: QWidget | None = None, *, radius: int = 8) -> None:
        super().__init__(parent)
        self.setProperty("radius", radius)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    @property
    def hovered(self) -> bool:
        """Whether the pointer is over it."""
        return self.underMouse() and self.isEnabled()

    @property
    def rtl(self) -> bool:
        """Whether reading goes right to left here."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def at(self, rect: QRectF) -> QRectF:
        """A rectangle given for left-to-right reading, mirrored where it has to be."""
        if not self.rtl:
            return rect
        return QRectF(QPointF(self.width() - rect.right(), rect.top()), rect.size())

    def painter(self) -> QPainter:
        """A painter that knows the reading direction."""
        made = QPainter(self)
        made.setRenderHint(QPainter.RenderHint.Antialiasing)
        made.setLayoutDirection(self.layoutDirection())
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
