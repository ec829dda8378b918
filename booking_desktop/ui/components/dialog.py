"""A question that can't be undone, asked over the window: a card on a scrim."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.text import Text, Title
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_POPUP, theme

WIDTH = 544
TOP = 196
_INSET = 28


class Dialog(QDialog):
    """A dialog inside the window: ``Dialog(title, window, sentence="", width=544)``.

    Put things into ``.body`` (a column) and buttons into the footer by ``add_button(text, kind, accepts=True)``; ``footer`` is
    its row, notes go to its start. ``ask(opener=None)`` shows it; ``accepted``, ``rejected`` and ``finished(int)`` are QDialog's.
    Escape rejects; the focus stays inside and goes back to the opener. The window's shortcuts wait meanwhile.
    """

    def __init__(self, title: str, window: QWidget, *, sentence: str = "", width: int = WIDTH) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)  # a part of the window, but spoken as a dialog
        self._wide = width
        self._opener: QWidget | None = None
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._card = QWidget(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.setSpacing(4)
        self.title = Title(title, self._card, wrap=True)
        head.addWidget(self.title)
        self.sentence = Text(sentence, self._card, token="secondary", wrap=True)
        self.sentence.setVisible(bool(sentence))
        head.addWidget(self.sentence)
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(_INSET, 16, _INSET, 20)
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self._footer = QWidget(self._card)
        self.footer = QHBoxLayout(self._footer)
        self.footer.setContentsMargins(_INSET, 16, _INSET, 16)
        self.footer.setSpacing(8)
        self.footer.addStretch(1)
        column.addWidget(self._footer)
        self.hide()
        window.installEventFilter(self)
        self._card.installEventFilter(self)
        theme.changed.connect(self.update)

    def add_button(self, text: str, kind: str = "ghost", *, accepts: bool = False, icon: str = "") -> Button:
        """Add a button at the footer's end: "primary" or "danger" ones accept, ghost ones reject."""
        button = Button(text, self._footer, kind=kind, icon=icon)
        button.clicked.connect(self.accept if accepts else self.reject)
        self.footer.addWidget(button)
        return button

    def ask(self, opener: QWidget | None = None) -> None:
        """Show the question; ``opener`` (default: what has the focus) gets the focus back."""
        self._opener = opener or QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        first = self._ring()
        editable = [widget for widget in first if not isinstance(widget, Button)]
        primary = [w for w in first if isinstance(w, Button) and w.property("kind") == "primary"]
        start = (editable or primary or first or [self])[0]
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        super().done(result)
        opener, self._opener = self._opener, None
        give_back(opener, self.parentWidget())

    # --- the focus stays inside ---

    def _ring(self) -> list[QWidget]:
        return [
            child
            for child in _chain(self)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.isVisible()
        ]

    def focusNextPrevChild(self, forward: bool) -> bool:
        ring = self._ring()
        if not ring:
            return True
        now = QApplication.focusWidget()
        at = ring.index(now) if now in ring else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if forward else -1)) % len(ring)].setFocus(reason)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the scrim: neither through nor away

    # --- place and ground ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        if event.type() == QEvent.Type.LayoutRequest and watched is self._card:
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(self._wide, self.width() - 32)
        layout = self._card.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1
        height = min(wanted if wanted > 0 else self._card.sizeHint().height(), self.height() - 48)
        top = max(24, min(TOP, (self.height() - height) // 2))
        self._card.setGeometry(QRect(QPoint((self.width() - width) // 2, top), self._card.size()))
        self._card.resize(width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.scrim)
        card = QRectF(self._card.geometry())
        shapes.shadow(painter, card, RADIUS_POPUP)
        edge = tokens.line if tokens.high_contrast or tokens.dark else None
        shapes.box(painter, card, RADIUS_POPUP, tokens.raised, edge, theme.line_width)
        y = card.top() + self._footer.y()
        shapes.line(painter, card.left(), y, card.width(), tokens.line)


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


def _chain(top: QWidget) -> list[QWidget]:
    """The widgets inside ``top`` in the order of Tab."""
    found: list[QWidget] = []
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        if top.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
