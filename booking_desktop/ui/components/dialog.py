"""A question that can't be undone, asked over the window: a card on a scrim."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.cover import AROUND, Cover
from booking_desktop.ui.components.text import Text, Title
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme

WIDTH = 544
TOP = 196
_INSET = 28


class Dialog(Cover):
    """A dialog inside the window: ``Dialog(title, window, sentence="", width=544)``.

    Put things into ``.body`` (a column) and buttons into the footer by ``add_button(text, kind, accepts=True)``; ``footer`` is
    its row, notes go to its start. ``ask(opener=None)`` shows it; ``accepted``, ``rejected`` and ``finished(int)`` are QDialog's.
    Escape rejects; the focus stays inside and goes back to the opener. The window's shortcuts wait meanwhile.
    """

    def __init__(self, title: str, window: QWidget, *, sentence: str = "", width: int = WIDTH) -> None:
        super().__init__(window, title)
        self._wide = width
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.setSpacing(4)
        self.title = Title(title, self.card, wrap=True)
        head.addWidget(self.title)
        self.sentence = Text(sentence, self.card, token="secondary", wrap=True)
        self.sentence.setVisible(bool(sentence))
        head.addWidget(self.sentence)
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(_INSET, 16, _INSET, 20)
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self._footer = QWidget(self.card)
        self.footer = QHBoxLayout(self._footer)
        self.footer.setContentsMargins(_INSET, 16, _INSET, 16)
        self.footer.setSpacing(8)
        self.footer.addStretch(1)
        column.addWidget(self._footer)

    def add_button(self, text: str, kind: str = "ghost", *, accepts: bool = False, icon: str = "") -> Button:
        """Add a button at the footer's end: "primary" or "danger" ones accept, ghost ones reject."""
        button = Button(text, self._footer, kind=kind, icon=icon)
        button.clicked.connect(self.accept if accepts else self.reject)
        self.footer.addWidget(button)
        return button

    def ask(self, opener: QWidget | None = None) -> None:
        """Show the question; ``opener`` (default: what has the focus) gets the focus back."""
        self.cover(opener)
        first = self._ring()
        editable = [widget for widget in first if not isinstance(widget, Button)]
        primary = [w for w in first if isinstance(w, Button) and w.property("kind") == "primary"]
        start = (editable or primary or first or [self])[0]
        start.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the scrim: neither through nor away

    # --- place and ground ---

    def card_place(self) -> QRect:
        """As high as its contents, in the upper part of the window."""
        width = min(self._wide, self.width() - AROUND)
        layout = self.card.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1
        height = min(wanted if wanted > 0 else self.card.sizeHint().height(), self.height() - 48)
        top = max(24, min(TOP, (self.height() - height) // 2))
        return QRect((self.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line over the footer."""
        super().paintEvent(event)
        place = self.card.geometry()
        shapes.line(QPainter(self), place.left(), place.top() + self._footer.y(), place.width(), theme.tokens.line)


def _chain(top: QWidget) -> list[QWidget]:
    """The widgets inside ``top`` in the order of Tab."""
    found: list[QWidget] = []
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        if top.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
