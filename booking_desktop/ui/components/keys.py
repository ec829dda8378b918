"""A key as it stands on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_KEY, theme

_HEIGHT = 18


def key_hint_height() -> int:
    """Px a key hint is high, at this text size."""
    return max(_HEIGHT, theme.line("key") + 4)


def native(key: str) -> str:
    """A key sequence in the words of this system and language: ``PgUp``, in German ``Bild auf``."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_hint_width(words: str) -> int:
    """Px a key hint takes."""
    return max(_HEIGHT, round(QFontMetricsF(theme.font("key")).horizontalAdvance(words)) + 10)


def paint_key_hint(
    painter: QPainter, x: float, y: float, words: str, ink: QColor | None = None, edge: QColor | None = None
) -> float:
    """Paint a key with its top left corner at x, y; returns its width."""
    width = key_hint_width(words)
    rect = QRectF(x, y, width, key_hint_height())
    tokens = theme.tokens
    shapes.box(painter, rect, RADIUS_KEY, None, edge or tokens.button_line, 1)
    shapes.text(painter, rect, words, theme.font("key"), ink or tokens.secondary, shapes.CENTRE)
    return width


class KeyHint(QWidget):
    """A key or chord beside what it does: ``KeyHint("Ctrl K", parent)``. Left to right in every language; not spoken."""

    def __init__(
        self, words: str, parent: QWidget | None = None, *, ink: str = "secondary", edge: str = "button_line"
    ) -> None:
        super().__init__(parent)
        self._words, self._ink, self._edge = words, ink, edge
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """Another key."""
        self._words = words
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(key_hint_width(self._words), key_hint_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key_hint(QPainter(self), 0, 0, self._words, theme.colour(self._ink), theme.colour(self._edge))
