"""A small form or list that opens at a control and closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_POPUP, theme

GAP = 4


class Popover(QFrame):
    """A popup: ``Popover(parent, padding=20)``; put things into ``.column``; ``open_at(opener, end=False, above=False)``.

    It stands 4 px under its opener (over it where there is no room; where there is none either, over the opener), edges aligned
    at the start, or at the ``end``, and never leaves the screen, even as it grows. Escape
    and a press outside close it; the focus goes back to the opener. What was typed stays. Signal: ``closed``.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, padding: int = 20) -> None:
        super().__init__(
            parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._opener: QWidget | None = None
        spare = shapes.SHADOW
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(spare + padding, spare + padding, spare + padding, spare + padding)
        self.column.setSpacing(12)
        theme.changed.connect(self.update)

    def open_at(self, opener: QWidget, *, end: bool = False, above: bool = False) -> None:
        """Show it at a control and put the focus into it."""
        self._opener = opener
        self.setLayoutDirection(opener.layoutDirection())
        self.adjustSize()
        self.move(self._corner(opener, end, above))
        self.show()
        first = self.focusWidget() or self.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _corner(self, opener: QWidget, end: bool, above: bool) -> QPoint:
        spare = shapes.SHADOW
        at_right = end != (opener.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = opener.width() + spare - self.width() if at_right else -spare
        low = opener.mapToGlobal(QPoint(x, opener.height() + GAP - spare))
        high = opener.mapToGlobal(QPoint(x, spare - GAP - self.height()))
        room = self.room()
        fits_low = low.y() + self.height() - spare <= room.bottom()
        fits_high = high.y() + spare >= room.top()
        return self._within(high if (above and fits_high) or (not fits_low and fits_high) else low)

    def room(self) -> QRect:
        """The part of the screen that it may take; its shadow may reach beyond."""
        screen = (self._opener or self).screen() or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def _within(self, corner: QPoint) -> QPoint:
        """The same corner, moved so far that all of it stands on the screen; its top does where it is too high."""
        room, spare = self.room(), shapes.SHADOW
        x = max(room.left() - spare, min(corner.x(), room.right() + spare - self.width()))
        y = max(room.top() - spare, min(corner.y(), room.bottom() + 1 + spare - self.height()))
        return QPoint(x, y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self.move(self._within(self.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        opener, self._opener = self._opener, None
        if opener is not None:
            try:
                opener.setFocus(Qt.FocusReason.PopupFocusReason)
            except RuntimeError:
                pass  # the opener is gone with what it stood for
        self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._body().contains(event.position()):
            self.close()
            return
        super().mousePressEvent(event)

    def _body(self) -> QRectF:
        spare = shapes.SHADOW
        return QRectF(self.rect()).adjusted(spare, spare, -spare, -spare)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = QPainter(self)
        body = self._body()
        shapes.shadow(painter, body, RADIUS_POPUP)
        edge = tokens.line if tokens.high_contrast else tokens.deco
        shapes.box(painter, body, RADIUS_POPUP, tokens.raised, edge, theme.line_width)
