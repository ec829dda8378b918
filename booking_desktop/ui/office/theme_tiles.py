"""The four themes as small pictures of the app, chosen like radio buttons."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QStyle, QWidget

from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import marks, shapes
from booking_desktop.ui.theme import SPACE_2, theme
from booking_desktop.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

_PICTURE = QSize(142, 84)
_SIGN = 24
"""Of a name, for the radio button before it."""
_LOCKED = 0.4
"""Of the picture, where the office has set the theme."""
_SPARE = 5
"""Room for the ring of the chosen one."""


class ThemeTiles(QWidget):
    """The choice of a theme: ``ThemeTiles(parent)``, ``set_value(choice)``; in two rows where their names need it.

    Signal: ``chosen(str)``.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_2)
        self._group = QButtonGroup(self)
        self._tiles: dict[ThemeChoice, _Tile] = {}
        for choice, words in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        ):
            tile = self._tiles[choice] = _Tile(choice, words, self)
            self._group.addButton(tile)
            tile.toggled.connect(self._report)
        self._value = ThemeChoice.SYSTEM
        self._columns = 0
        self._place()
        theme.metricsChanged.connect(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """All beside each other, or two and two where a name would be cut."""
        widest = max(tile.wanted for tile in self._tiles.values())
        columns = 4 if self.width() >= 4 * widest + 3 * SPACE_2 else 2
        if columns != self._columns:
            self._columns = columns
            for n, tile in enumerate(self._tiles.values()):
                self._grid.addWidget(tile, n // columns, n % columns)

    def tile(self, choice: ThemeChoice) -> PaintedButton:
        """The tile of a theme."""
        return self._tiles[choice]

    def set_value(self, choice: ThemeChoice) -> None:
        """Show which theme is chosen, silently."""
        self._value = choice
        self._tiles[choice].setChecked(True)

    def lock(self, words: str) -> None:
        """They can't be chosen from, as ``words`` say."""
        self.setEnabled(False)
        for tile in self._tiles.values():
            tile.setAccessibleDescription(words)

    def _report(self, on: bool) -> None:
        now = next((choice for choice, tile in self._tiles.items() if tile.isChecked()), self._value)
        if on and now is not self._value:
            self._value = now
            self.chosen.emit(now)


class _Tile(PaintedButton):
    def __init__(self, choice: ThemeChoice, words: str, parent: QWidget) -> None:
        super().__init__(parent, radius=10)
        self._choice = choice
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def wanted(self) -> int:
        """Px that its name takes, chosen or not."""
        return _SIGN + ceil(QFontMetricsF(theme.font("control")).horizontalAdvance(self.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self.wanted <= self.width() else self.text())

    def sizeHint(self) -> QSize:
        return QSize(_PICTURE.width() + 2 * _SPARE, _PICTURE.height() + 2 * _SPARE + 8 + theme.control("small"))

    def minimumSizeHint(self) -> QSize:
        return QSize(84, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        width = min(self.width() - 2 * _SPARE, _PICTURE.width())
        picture = QRectF((self.width() - width) / 2, _SPARE, width, _PICTURE.height())
        painter.save()
        painter.setOpacity(1.0 if self.isEnabled() else _LOCKED)
        if self.rtl:  # a window that is read from the right has its sidebar there
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_picture(painter, picture)
        painter.restore()
        if self.isChecked():
            edge = theme.tokens.accent if self.isEnabled() else theme.tokens.control_line
            shapes.box(painter, picture.adjusted(-4, -4, 4, 4), 9, None, edge, 2)
        self._paint_words(painter, picture.bottom() + _SPARE + 8)

    def _paint_words(self, painter: QPainter, top: float) -> None:
        on = self.isChecked()
        font = theme.font("control" if on else "ui")
        height = theme.control("small")
        wide = _SIGN + QFontMetricsF(font).horizontalAdvance(self.text())
        left = max(0.0, (self.width() - wide) / 2)
        state = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        if self.isEnabled():
            state |= QStyle.StateFlag.State_Enabled
        if self.hovered:
            state |= QStyle.StateFlag.State_MouseOver
        marks.radio(painter, self.at(QRectF(left, top + (height - 16) / 2, 16, 16)), state)
        shapes.text(
            painter,
            self.at(QRectF(left + _SIGN, top, self.width() - left - _SIGN, height)),
            self.text(),
            font,
            theme.tokens.text if self.isEnabled() else theme.tokens.tertiary,
        )

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        tokens = {ThemeChoice.DARK: DARK, ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST}.get(self._choice, LIGHT)
        _paint_app(painter, rect, tokens)
        if self._choice is ThemeChoice.SYSTEM:
            painter.save()
            painter.setClipPath(_lower_half(rect))
            _paint_app(painter, rect, DARK)
            painter.restore()
        shapes.box(painter, rect, 6, None, theme.tokens.deco, 1)


def _lower_half(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    for n, (x, y) in enumerate(((0.7, 0.0), (1.0, 0.0), (1.0, 1.0), (0.3, 1.0))):
        point = QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y)
        if n:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def _paint_app(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """A sidebar with three rows, a title and six cells, one of them chosen."""
    painter.save()
    painter.setClipPath(shapes.rounded_path(rect, 6), Qt.ClipOperation.IntersectClip)
    side = rect.width() * 0.34
    painter.fillRect(rect, tokens.surface)
    painter.fillRect(QRectF(rect.left(), rect.top(), side, rect.height()), tokens.sidebar)
    painter.fillRect(QRectF(rect.left() + side, rect.top(), 1, rect.height()), tokens.line)
    for n, colour in enumerate((tokens.accent, tokens.deco, tokens.deco)):
        shapes.box(painter, QRectF(rect.left() + 8, rect.top() + 10 + n * 10, side - 16, 5), 2.5, colour)
    left = rect.left() + side + 10
    shapes.box(painter, QRectF(left, rect.top() + 10, 38, 6), 3, tokens.text)
    wide = (rect.right() - left - 10 - 8) / 3
    for n in range(6):
        cell = QRectF(left + (n % 3) * (wide + 4), rect.top() + 25 + (n // 3) * 23, wide, 18)
        chosen = n == 1
        shapes.box(painter, cell, 3, tokens.accent if chosen else None, None if chosen else tokens.deco, 1)
    painter.restore()
