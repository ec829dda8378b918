"""Check boxes, radios, switches and the tick, at their own sizes whatever the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme

State = QStyle.StateFlag
SIDE = 16


def tick(painter: QPainter, rect: QRectF, colour: QColor, width: float = 1.8) -> None:
    """A check mark filling ``rect``; never mirrored."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    unit = rect.width() / 16
    corner = rect.topLeft()
    points = [corner + QPointF(x * unit, y * unit) for x, y in ((3.9, 8.3), (6.7, 11.1), (12.1, 5.3))]
    painter.drawPolyline(points)
    painter.restore()


def check(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """A check box of 16 px centred in ``rect``."""
    tokens = theme.tokens
    area = _centred(rect)
    on = bool(state & (State.State_On | State.State_NoChange))
    if not state & State.State_Enabled:
        shapes.box(painter, area, 4, tokens.sunken, tokens.deco, theme.line_width)
        if on:
            tick(painter, area, tokens.tertiary)
        return
    if not on:
        ground = tokens.hover if state & State.State_MouseOver else tokens.surface
        shapes.box(painter, area, 4, ground, tokens.control_line, theme.line_width)
        return
    shapes.box(painter, area, 4, tokens.accent_hover if state & State.State_MouseOver else tokens.accent)
    if state & State.State_NoChange:
        painter.fillRect(QRectF(area.left() + 4, area.center().y() - 1, 8, 2), tokens.on_accent)
    else:
        tick(painter, area, tokens.on_accent)


def radio(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """A radio button of 16 px centred in ``rect``."""
    tokens = theme.tokens
    area = _centred(rect)
    on, enabled = bool(state & State.State_On), bool(state & State.State_Enabled)
    if not on:
        ground = tokens.hover if enabled and state & State.State_MouseOver else tokens.surface
        line = tokens.control_line if enabled else tokens.deco
        shapes.box(painter, area, 8, ground, line, theme.line_width)
        return
    shapes.box(painter, area, 8, tokens.accent if enabled else tokens.deco)
    shapes.box(painter, area.adjusted(5, 5, -5, -5), 3, tokens.on_accent if enabled else tokens.tertiary)


def switch(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """A switch of 32 x 18 centred in ``rect``; its knob sits at the end when on, so it mirrors."""
    tokens = theme.tokens
    centre = rect.center()
    area = QRectF(round(centre.x() - 16), round(centre.y() - 9), 32, 18)
    on, enabled = bool(state & State.State_On), bool(state & State.State_Enabled)
    rtl = bool(state & State.State_Horizontal)  # the caller sets this where text runs right to left
    knob_x = area.right() - 16 if on != rtl else area.left() + 2
    knob = QRectF(knob_x, area.top() + 2, 14, 14)
    if not enabled:
        shapes.box(painter, area, 9, tokens.deco)
        shapes.box(painter, knob, 7, tokens.surface)
    elif on:
        shapes.box(painter, area, 9, tokens.accent_hover if state & State.State_MouseOver else tokens.accent)
        shapes.box(painter, knob, 7, tokens.on_accent)
    else:
        shapes.box(painter, area, 9, tokens.surface, tokens.control_line, max(1.5, theme.line_width))
        shapes.box(painter, knob.adjusted(1, 1, -1, -1), 6, tokens.control_line)


def _centred(rect: QRectF) -> QRectF:
    centre = rect.center()
    return QRectF(round(centre.x() - SIDE / 2), round(centre.y() - SIDE / 2), SIDE, SIDE)
