"""Scroll bars, sliders and progress: thin, without chrome at rest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme

State = QStyle.StateFlag
EXTENT = 11
"""Width of a scroll bar's own strip; the thumb in it is 5 px, 9 under the pointer."""
GROOVE = 4
KNOB = 18


def thumb_rect(option: QStyleOptionSlider) -> QRect:
    """Where a scroll bar's thumb is."""
    rect: QRect = option.rect
    vertical = option.orientation == Qt.Orientation.Vertical
    length = rect.height() if vertical else rect.width()
    span = option.maximum - option.minimum
    page = max(option.pageStep, 1)
    size = length if span <= 0 else max(32, length * page // (span + page))
    size = min(size, length)
    offset = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    if vertical:
        return QRect(rect.x(), rect.y() + offset, rect.width(), size)
    return QRect(rect.x() + offset, rect.y(), size, rect.height())


def scroll_bar(painter: QPainter, option: QStyleOptionSlider) -> None:
    """The thumb alone; nothing where everything is in view."""
    if option.maximum <= option.minimum:
        return
    tokens = theme.tokens
    hovered = bool(option.state & (State.State_MouseOver | State.State_Sunken))
    thick = 9 if hovered else 5
    thumb = QRectF(thumb_rect(option))
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    if option.orientation == Qt.Orientation.Vertical:
        margin = (EXTENT - thick) / 2
        x = thumb.left() + margin if hovered or rtl else thumb.right() - 3 - thick
        area = QRectF(x, thumb.top() + 2, thick, thumb.height() - 4)
    else:
        area = QRectF(thumb.left() + 2, thumb.center().y() - thick / 2, thumb.width() - 4, thick)
    shapes.box(painter, area, thick / 2, tokens.control_line if hovered else tokens.button_line)


def slider_knob(option: QStyleOptionSlider) -> QRect:
    """Where a slider's knob is."""
    rect: QRect = option.rect
    horizontal = option.orientation == Qt.Orientation.Horizontal
    room = (rect.width() if horizontal else rect.height()) - KNOB
    at = QStyle.sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room, option.upsideDown)
    if horizontal:
        return QRect(rect.x() + at, rect.center().y() - KNOB // 2, KNOB, KNOB)
    return QRect(rect.center().x() - KNOB // 2, rect.y() + at, KNOB, KNOB)


def slider(painter: QPainter, option: QStyleOptionSlider) -> None:
    """A horizontal slider: groove, the part before the knob in accent, ticks below, knob."""
    tokens = theme.tokens
    enabled = bool(option.state & State.State_Enabled)
    rect: QRect = option.rect
    knob = QRectF(slider_knob(option))
    middle = knob.center().y()
    groove = QRectF(rect.left() + KNOB / 2, middle - GROOVE / 2, rect.width() - KNOB, GROOVE)
    shapes.box(painter, groove, GROOVE / 2, tokens.deco)
    done = QRectF(groove)
    done.setLeft(knob.center().x()) if option.upsideDown else done.setRight(knob.center().x())
    shapes.box(painter, done, GROOVE / 2, tokens.accent if enabled else tokens.control_line)
    if option.tickPosition != QSlider.TickPosition.NoTicks and option.tickInterval > 0:
        _ticks(painter, option, groove)
    line = tokens.accent if enabled else tokens.control_line
    shapes.box(painter, knob, KNOB / 2, tokens.surface, line, 2 if theme.tokens.high_contrast else 1.5)


def _ticks(painter: QPainter, option: QStyleOptionSlider, groove: QRectF) -> None:
    span = option.maximum - option.minimum
    for value in range(option.minimum, option.maximum + 1, option.tickInterval):
        share = (value - option.minimum) / span if span else 0
        x = groove.right() - share * groove.width() if option.upsideDown else groove.left() + share * groove.width()
        painter.fillRect(QRectF(round(x), groove.bottom() + 4, 1, 4), theme.tokens.control_line)


def progress(painter: QPainter, rect: QRectF, share: float, rtl: bool) -> None:
    """A bar of 6 px filled to ``share`` (0 to 1)."""
    tokens = theme.tokens
    area = QRectF(rect.left(), round(rect.center().y() - 3), rect.width(), 6)
    shapes.box(painter, area, 3, tokens.sunken, tokens.line if tokens.high_contrast else None)
    done = QRectF(area)
    width = max(6.0, area.width() * min(max(share, 0), 1)) if share > 0 else 0
    done.setLeft(area.right() - width) if rtl else done.setRight(area.left() + width)
    if width:
        shapes.box(painter, done, 3, tokens.accent)
