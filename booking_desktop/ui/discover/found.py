"""A line of text with what was searched for on a soft ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextLine, QTextOption

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import reads_rtl


def span_edges(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """Left and right x of a run of characters in a laid-out QTextLine."""
    runs = line.glyphRuns(start, end - start)  # directions may change within the line: no two places of a cursor tell
    inks = [run.boundingRect() for run in runs]
    return min((ink.left() for ink in inks), default=0.0), max((ink.right() for ink in inks), default=0.0)


def paint_found(
    painter: QPainter,
    rect: QRectF,
    words: str,
    spans: Sequence[tuple[int, int]],
    font: QFont,
    ink: QColor,
    ground: QColor,
) -> None:
    """Paint one line, elided, with grounds behind ``spans``. The text is laid out whole: letters that join stay joined."""
    if not spans:
        shapes.text(painter, rect, words, font, ink)
        return
    shown = shapes.elided(words, font, rect.width())
    readable = len(shown) if shown == words else len(shown) - 1
    layout = QTextLayout(shown, font)
    option = QTextOption(_side(painter) | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    rtl = reads_rtl(shown)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    top = rect.top() + (rect.height() - line.height()) / 2
    for start, end in spans:
        if start < readable:
            left, right = span_edges(line, start, min(end, readable))
            shapes.box(painter, QRectF(rect.left() + left - 1, top, right - left + 2, line.height()), 3, ground)
    painter.setPen(ink)
    line.draw(painter, QPointF(rect.left(), top))


def _side(painter: QPainter) -> Qt.AlignmentFlag:
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
