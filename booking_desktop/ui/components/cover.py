"""A card on a scrim over the whole window: the ground of dialogs and of the command palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_POPUP, theme

AROUND = 32
"""Pixels of the window that a card leaves free at its sides, both together."""


class Cover(QDialog):
    """Fills its window whatever size that has; the window's shortcuts wait, and the focus goes back to who opened it.

    Contents stand in ``card``, whose place ``card_place()`` gives.
    """

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)  # a part of the window, but spoken as a dialog
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(name)
        self.card = QWidget(self)
        self._opener: QWidget | None = None
        self.hide()
        window.installEventFilter(self)
        self.card.installEventFilter(self)
        theme.changed.connect(self.update)

    def card_place(self) -> QRect:
        """Where the card stands, in a cover of this size."""
        raise NotImplementedError

    def cover(self, opener: QWidget | None = None) -> None:
        """Come up; ``opener`` (default: what has the focus) gets the focus back."""
        self._opener = opener or QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()

    def done(self, result: int) -> None:
        """Close, and give the focus back."""
        super().done(result)
        opener, self._opener = self._opener, None
        give_back(opener, self.parentWidget())

    def place(self) -> None:
        """Fill the window, and put the card in its place."""
        window = self.parentWidget()
        if window is None:
            return
        if self.geometry() != window.rect():
            self.setGeometry(window.rect())
        self.card.setGeometry(self.card_place())
        self.update()

    def event(self, event: QEvent) -> bool:
        """The window's shortcuts wait while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size of the window, or of what is in the card."""
        resized = watched is self.parent() and event.type() == QEvent.Type.Resize
        refilled = watched is self.card and event.type() == QEvent.Type.LayoutRequest
        if self.isVisible() and (resized or refilled):
            self.place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card in its place."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scrim, shadow, card."""
        tokens = theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.scrim)
        card = QRectF(self.card.geometry())
        shapes.shadow(painter, card, RADIUS_POPUP)
        edge = tokens.line if tokens.high_contrast or tokens.dark else None
        shapes.box(painter, card, RADIUS_POPUP, tokens.raised, edge, theme.line_width)


def give_back(opener: QWidget | None, window: QWidget | None) -> None:
    """Give the focus to what opened a dialog; where that is gone or out of sight, to the window, which knows where it belongs."""
    try:
        if opener is not None and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
            return
    except RuntimeError:  # the opener is gone, as after deleting what it stood for
        pass
    if window is not None:
        window.setFocus(Qt.FocusReason.OtherFocusReason)


def take_away(over: QWidget) -> None:
    """Delete what stands over a page; the focus in it goes to the window, which knows where it belongs."""
    window = over.window()
    held = window.focusWidget()
    over.hide()
    if held is not None and (held is over or over.isAncestorOf(held)):
        window.setFocus(Qt.FocusReason.OtherFocusReason)
    over.deleteLater()
