"""Lucide icons in the colours of the theme, sharp at every size and mirrored where reading goes right to left."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from booking_desktop.paths import resource
from booking_desktop.ui.theme import theme

MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "panel-left", "corner-down-left", "undo-2", "redo-2"}
    | {"log-out", "log-in", "external-link", "send"}
)
"""Drawn the other way round where text runs right to left; clocks, checks, search and compass are not."""


def stroke_width(size: int) -> float:
    """In units of the 24 grid: 2 at 16 px and below, 1.75 from 18 px on."""
    return 2.0 if size <= 16 else 1.75


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _rendered(name: str, size: int, rgba: int, dpr: float, stroke: float, mirrored: bool) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    drawing = _drawing(name).replace("currentColor", colour.name())
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, colour: QColor, size: int = 16, dpr: float = 1.0, *, stroke: float = 0.0) -> QPixmap:
    """A drawn icon, kept by name, size, colour and device pixel ratio. ``stroke`` (24 grid) replaces the size's own.

    Raises FileNotFoundError for a name that is not in resources/icons.
    """
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _rendered(name, size, colour.rgba(), dpr, stroke or stroke_width(size), mirrored)


def paint(
    painter: QPainter, name: str, colour: QColor, x: float, y: float, size: int = 16, stroke: float = 0.0
) -> None:
    """Paint an icon with its top left corner at x, y."""
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    painter.drawPixmap(QPointF(x, y), pixmap(name, colour, size, dpr, stroke=stroke))


class _ThemedEngine(QIconEngine):
    """Asks the theme for the colour each time it paints, so an icon outlives a theme switch."""

    def __init__(self, name: str, token: str, size: int) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size

    def _colour(self, mode: QIcon.Mode) -> QColor:
        return theme.colour("tertiary" if mode == QIcon.Mode.Disabled else self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        x, y = rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2
        paint(painter, self._name, self._colour(mode), x, y, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._colour(mode), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Qt hands over device pixels here
        side = round(min(size.width(), size.height()) / scale)
        return pixmap(self._name, self._colour(mode), side, scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def clone(self) -> QIconEngine:
        made = _ThemedEngine(self._name, self._token, self._size)
        _CLONES.append(made)
        return made


_CLONES: list[QIconEngine] = []
"""A clone is owned by Qt, but its Python half must live as long: icons are few and live as long as the window."""


@lru_cache(maxsize=512)
def icon(name: str, token: str = "secondary", size: int = 16) -> QIcon:
    """An icon in the colour of a theme token; it follows the theme by itself.

    Raises FileNotFoundError for an unknown icon and KeyError for an unknown token.
    """
    theme.colour(token)
    _drawing(name)
    return QIcon(_ThemedEngine(name, token, size))


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own mark."""
    return QIcon(str(resource("icons", "logo.svg")))


def paint_logo(painter: QPainter, rect: QRectF) -> None:
    """The mark in the theme's accent: a rounded square with two pills."""
    unit = rect.width() / 28
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setBrush(theme.tokens.accent)
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7)
    ink = QColor(theme.tokens.on_accent)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(6, 8, 11, 5), 2.5, 2.5)
    ink.setAlphaF(0.6)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(10.5, 15, 11, 5), 2.5, 2.5)
    painter.restore()
