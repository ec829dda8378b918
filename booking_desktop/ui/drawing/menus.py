"""Menus and the lists of combo boxes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionMenuItem

from booking_desktop.ui import icons
from booking_desktop.ui.drawing import marks, shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme

State = QStyle.StateFlag
Kind = QStyleOptionMenuItem.MenuItemType
ITEM = 32
SEPARATOR = 9
_PADDING = 10
_SHORTCUT_GAP = 28


def panel(painter: QPainter, rect: QRectF) -> None:
    """The ground of a menu."""
    tokens = theme.tokens
    painter.fillRect(rect, tokens.raised)
    edge = tokens.line if tokens.high_contrast else tokens.deco
    shapes.box(painter, rect, 0, tokens.raised, edge, theme.line_width)


def item_size(option: QStyleOptionMenuItem, size: QSize) -> QSize:
    """Room for the mark column, the words, the key and the arrow."""
    if option.menuItemType == Kind.Separator:
        return QSize(size.width(), SEPARATOR)
    words, _, key = option.text.partition("\t")
    metrics = QFontMetricsF(option.font)
    width = metrics.horizontalAdvance(words.replace("&", "")) + 2 * _PADDING + 16
    width += _lead(option)
    if key:
        width += metrics.horizontalAdvance(key) + _SHORTCUT_GAP
    if option.menuItemType == Kind.SubMenu:
        width += 24
    return QSize(round(width), theme.control("standard"))


def _lead(option: QStyleOptionMenuItem) -> int:
    return 24 if option.menuHasCheckableItems or not option.icon.isNull() or option.maxIconWidth > 0 else 0


def item(painter: QPainter, option: QStyleOptionMenuItem) -> None:
    """One line of a menu."""
    tokens = theme.tokens
    rect = QRectF(option.rect)
    if option.menuItemType == Kind.Separator:
        shapes.line(painter, rect.left() + 4, round(rect.center().y()), rect.width() - 8, tokens.line)
        return
    state = option.state
    enabled = bool(state & State.State_Enabled)
    if state & State.State_Selected and enabled:
        edge = tokens.accent if tokens.high_contrast else None
        shapes.box(painter, rect.adjusted(2, 1, -2, -1), RADIUS_CONTROL, tokens.hover, edge, theme.line_width)
    ink = tokens.text if enabled else tokens.tertiary
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    y = round(rect.center().y() - 8)
    lead_x = rect.right() - _PADDING - 16 if rtl else rect.left() + _PADDING
    if option.checkType != QStyleOptionMenuItem.CheckType.NotCheckable:
        if option.checked:
            marks.tick(painter, QRectF(lead_x, y, 16, 16), tokens.accent)
    elif not option.icon.isNull():
        option.icon.paint(painter, round(lead_x), y, 16, 16)
    words, _, key = option.text.partition("\t")
    lead = _lead(option)
    body = rect.adjusted(_PADDING, 0, -_PADDING - lead, 0) if rtl else rect.adjusted(_PADDING + lead, 0, -_PADDING, 0)
    start = shapes.RIGHT if rtl else shapes.LEFT
    absolute = Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(option.font)
    painter.setPen(ink)
    painter.drawText(body, int(start | absolute) | int(Qt.TextFlag.TextHideMnemonic), words)
    if key:
        painter.setPen(tokens.tertiary)
        painter.drawText(body, (shapes.LEFT if rtl else shapes.RIGHT) | absolute, key)
    if option.menuItemType == Kind.SubMenu:
        x = rect.left() + 8 if rtl else rect.right() - 22
        icons.paint(painter, "chevron-right", tokens.tertiary, round(x), round(rect.center().y() - 7), 14)
