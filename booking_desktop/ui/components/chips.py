"""Filter chips and tags."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CHIP, RADIUS_TAG, theme


class Chip(PaintedButton):
    """A filter: ``Chip(text, parent)``; ``set_value("Up to £150")`` turns it on with these words, ``set_value("")`` off.

    Signals: ``opened`` (show its popup; also by Enter, Space), ``cleared`` (its cross, Delete or Backspace).
    """

    opened = Signal()
    cleared = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_CHIP)
        self._value = ""
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.opened)
        self._name()

    @property
    def on(self) -> bool:
        """Whether it filters."""
        return bool(self._value)

    def set_value(self, words: str) -> None:
        """What it filters by, in words; "" turns it off."""
        self._value = words
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        words = f"{self.text()}: {self._value}" if self._value else self.text()
        self.setAccessibleName(words)
        hint = self.tr("Delete removes this filter") if self._value else self.tr("Opens the choices of this filter")
        self.setAccessibleDescription(hint)

    @property
    def _words(self) -> str:
        return self._value or self.text()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme.font("control", tabular=True)).horizontalAdvance(self._words)
        return QSize(round(width) + 10 + 6 + 16 + 10, max(28, theme.control("small")))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self.at(QRectF(self.width() - 28, 0, 28, self.height())).contains(event.position())
        if self.on and on_cross and self.isDown() and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.on and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = self.painter()
        rect = QRectF(self.rect())
        ground = tokens.soft if self.on else tokens.hover if self.hovered else tokens.surface
        edge = tokens.soft_line if self.on else tokens.button_line
        ink = tokens.soft_text if self.on else tokens.secondary
        shapes.box(painter, rect, rect.height() / 2, ground, edge, theme.line_width)
        words = self.at(QRectF(11, 0, rect.width() - 37, rect.height()))
        shapes.text(painter, words, self._words, theme.font("control", tabular=True), ink)
        sign = self.at(QRectF(rect.width() - 26, (rect.height() - 16) / 2, 16, 16))
        icons.paint(painter, "x" if self.on else "chevron-down", ink, sign.left(), sign.top())


_TAGS = {
    "neutral": ("sunken", "secondary"),
    "soft": ("soft", "soft_text"),
    "success": ("success_soft", "success"),
    "warning": ("warning_soft", "warning"),
    "danger": ("danger_soft", "danger"),
}


class Tag(QWidget):
    """A short word about a state: ``Tag(text, parent, kind="neutral", icon="")``.

    Kinds: neutral, soft, success, warning, danger. ``set(text, kind, icon)`` changes it. 22 high.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, kind: str = "neutral", icon: str = "") -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon = text, kind, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    def set(self, text: str, kind: str = "neutral", icon: str = "") -> None:
        """Change word, kind and icon."""
        self._text, self._kind, self._icon = text, kind, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._text, self._icon), tag_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_tag(painter, QRectF(self.rect()), self._text, self._kind, self._icon)


def tag_width(text: str, icon: str = "") -> int:
    """Px a tag takes."""
    words = QFontMetricsF(theme.font("caption_medium", tabular=True)).horizontalAdvance(text)
    return round(words) + 16 + (18 if icon else 0)


def tag_height() -> int:
    """22 at 100 % text."""
    return round(22 + 16 * (theme.scale - 1))


def paint_tag(painter: QPainter, rect: QRectF, text: str, kind: str = "neutral", icon: str = "") -> None:
    """Paint a tag filling ``rect``; delegates use it with ``tag_width`` and ``tag_height``."""
    ground, ink = _TAGS[kind]
    edge = theme.tokens.deco if theme.tokens.high_contrast else None
    shapes.box(painter, rect, RADIUS_TAG, theme.colour(ground), edge, 1)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    body = rect.adjusted(8, 0, -7, 0)
    if icon:
        x = rect.right() - 8 - 14 if rtl else rect.left() + 8
        icons.paint(painter, icon, theme.colour(ink), x, rect.center().y() - 7, 14)
        body = rect.adjusted(8, 0, -26, 0) if rtl else rect.adjusted(26, 0, -7, 0)
    shapes.text(painter, body, text, theme.font("caption_medium", tabular=True), theme.colour(ink))
