"""Small strokes everything is drawn with: rounded boxes, hairlines, the hatch, shadows, rings, elided text."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from booking_desktop.ui.drawing.direction import isolated
from booking_desktop.ui.theme import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_WHOLE = Qt.TextFlag.TextDontClip.value


def box(
    painter: QPainter,
    rect: QRectF | QRect,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    width: float = 1.0,
    dash: tuple[float, float] | None = None,
) -> None:
    """A rounded box with its border drawn wholly inside ``rect``; ``dash`` is (on, off) in px."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(line, width)
        if dash is not None:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([dash[0] / width, dash[1] / width])
        painter.setPen(pen)
        half = width / 2
        area.adjust(half, half, -half, -half)
        radius = max(0.0, radius - half)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def rounded_path(rect: QRectF, radius: float) -> QPainterPath:
    """The outline of a rounded box, to clip by."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def line(painter: QPainter, x: float, y: float, length: float, colour: QColor, *, vertical: bool = False) -> None:
    """A line of one hairline (two px in high contrast), snapped to device pixels, from x, y rightwards or downwards."""
    width = hairline(painter) if theme.line_width == 1 else float(theme.line_width)
    rect = QRectF(x, y, width, length) if vertical else QRectF(x, y, length, width)
    painter.fillRect(rect, colour)


def hairline(painter: QPainter) -> float:
    """One px in whole device pixels."""
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    return max(1, round(dpr)) / dpr


def ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The focus ring, drawn inside ``rect``."""
    box(painter, rect, radius, None, theme.tokens.focus, theme.focus_width)


def text(
    painter: QPainter,
    rect: QRectF | QRect,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """One line of text, elided at its end where it doesn't fit; returns the px it took. Align is mirrored by the painter's
    direction. Deep letters and dots may reach out of ``rect``."""
    area = QRectF(rect)
    shown = elided(words, font, area.width())
    painter.setFont(font)
    painter.setPen(colour)
    words = isolated(shown, rtl=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    painter.drawText(area, align.value | _WHOLE, words)
    return QFontMetricsF(font).horizontalAdvance(shown)


def lines_for(words: str, font: QFont, width: float) -> int:
    """One line where the words fit into ``width`` px, else the two that ``prose`` paints."""
    return 1 if QFontMetricsF(font).horizontalAdvance(words) <= width else 2


def prose(painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor) -> None:
    """A sentence in one line, or wrapped over as many as ``rect`` is high for."""
    if lines_for(words, font, rect.width()) == 1:
        text(painter, rect, words, font, colour)
        return
    painter.setFont(font)
    painter.setPen(colour)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextWordWrap), words)


@lru_cache(maxsize=4096)
def _elided(words: str, key: str, font: QFont, width: int) -> str:
    return QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width)


def elided(words: str, font: QFont, width: float) -> str:
    """``words`` cut to ``width`` px with an ellipsis; kept, since a list scrolls over the same rows."""
    return _elided(words, font.key(), font, int(width) + 1)


@lru_cache(maxsize=16)
def _hatch_tile(rgba: int, dpr: float, side: int, width: float) -> QPixmap:
    tile = QPixmap(round(side * dpr), round(side * dpr))
    tile.setDevicePixelRatio(dpr)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(rgba), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    for diagonal in range(-2, 5):
        offset = diagonal * side / 2
        painter.drawLine(QPointF(offset, side), QPointF(offset + side, 0))
    painter.end()
    return tile


def hatch(painter: QPainter, rect: QRectF, radius: float = 6) -> None:
    """Booked hatching over ``rect``: 45 degrees, 6 px apart (8 and bolder in high contrast), one tile per theme.

    A person may do without patterns; the word "Booked" and the fill still tell.
    """
    if not theme.patterns:
        return
    strong = theme.tokens.high_contrast
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    tile = _hatch_tile(theme.tokens.hatch.rgba(), dpr, 23 if strong else 17, 1.5 if strong else 1.0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrushOrigin(rect.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(tile))
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


SHADOW = 28
"""How far a popup's shadow reaches, px."""


@lru_cache(maxsize=8)
def _shadow_patch(radius: int, dark: bool, dpr: float) -> QPixmap:
    side = 2 * (SHADOW + radius) + 8
    patch = QPixmap(round(side * dpr), round(side * dpr))
    patch.setDevicePixelRatio(dpr)
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 0.5 if dark else 0.2
    for reach in range(SHADOW, 0, -1):
        share = 1 - reach / SHADOW
        colour = QColor(0, 0, 0)
        colour.setAlphaF(strength * 2.4 * share * share / SHADOW)
        painter.setBrush(colour)
        area = QRectF(SHADOW, SHADOW, side - 2 * SHADOW, side - 2 * SHADOW)
        spread = reach * 0.9
        painter.drawRoundedRect(area.adjusted(-spread, -spread * 0.7, spread, spread), radius + spread, radius + spread)
    painter.end()
    return patch


def shadow(painter: QPainter, rect: QRectF, radius: int = 12) -> None:
    """A soft shadow around ``rect``, stretched from one kept patch (none in high contrast: popups have an edge there)."""
    if theme.tokens.high_contrast:
        return
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    patch = _shadow_patch(radius, theme.tokens.dark, dpr)
    outer = rect.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)
    corner = SHADOW + radius
    side = patch.width() / dpr
    xs = (outer.left(), outer.left() + corner, outer.right() - corner, outer.right())
    ys = (outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom())
    cuts = (0.0, corner, side - corner, side)
    for row in range(3):
        for column in range(3):
            if row == column == 1:
                continue
            target = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]))
            source = QRectF(
                QPointF(cuts[column] * dpr, cuts[row] * dpr), QPointF(cuts[column + 1] * dpr, cuts[row + 1] * dpr)
            )
            painter.drawPixmap(target, patch, source)
