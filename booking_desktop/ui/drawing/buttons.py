"""Push and tool buttons: one box per kind, an icon and a text.

Kinds, by the property ``kind``: primary (filled accent), standard, ghost (no ground until hovered), link (accent text),
danger (standard with danger text), soft (free fill, accent text). Sizes, by the property ``control_size``: small, standard, field, large.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionToolButton, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import BUTTON_PADDING, ICON_GAP, RADIUS_CONTROL, theme

State = QStyle.StateFlag
LINKS = {"link": "accent", "danger_link": "danger", "warning_link": "warning", "toast_link": "toast_action"}
"""Kinds without ground or border, and the token of their text."""


@dataclass(frozen=True)
class Look:
    """Ground, border and ink of a button in one state; None = not drawn."""

    ground: QColor | None
    border: QColor | None
    ink: QColor


def kind_of(widget: QWidget | None) -> str:
    """The kind set on a widget, "standard" where none is."""
    return str((widget.property("kind") if widget is not None else None) or "standard")


def size_of(widget: QWidget | None) -> str:
    """The size set on a widget, "standard" where none is."""
    return str((widget.property("control_size") if widget is not None else None) or "standard")


def look(kind: str, state: QStyle.StateFlag) -> Look:
    """How a button of this kind looks in this state."""
    enabled, hovered = bool(state & State.State_Enabled), bool(state & State.State_MouseOver)
    down = bool(state & State.State_Sunken)
    marked = bool(state & State.State_On)
    tokens = theme.tokens
    if not enabled:
        return _disabled(kind)
    if kind == "primary":
        return Look(tokens.accent_hover if hovered or down else tokens.accent, None, tokens.on_accent)
    ground = tokens.pressed if down else tokens.nav_selected if marked else tokens.hover if hovered else None
    if kind in LINKS:
        ink = tokens.accent_hover if hovered and kind == "link" else theme.colour(LINKS[kind])
        return Look(tokens.soft if kind == "link" and (down or marked) else None, None, ink)
    if kind == "ghost":
        return Look(ground, None, tokens.text if marked or hovered else tokens.secondary)
    if kind == "soft":
        return Look(tokens.soft if hovered or down else tokens.free, tokens.soft_line, tokens.soft_text)
    ink = tokens.danger if kind == "danger" else tokens.text
    return Look(ground or tokens.raised, tokens.button_line, ink)


def _disabled(kind: str) -> Look:
    tokens = theme.tokens
    ghostly = kind == "ghost" or kind in LINKS
    border = tokens.deco if tokens.high_contrast and not ghostly else None
    return Look(None if ghostly else tokens.sunken, border, tokens.tertiary)


def push_size(option: QStyleOptionButton, widget: QWidget | None) -> QSize:
    """The size a push button asks for."""
    return _size(option.text, option.icon, option.iconSize, widget, bool(option.features & _MENU))


_MENU = QStyleOptionButton.ButtonFeature.HasMenu


def _size(text: str, icon: QIcon, icon_size: QSize, widget: QWidget | None, menu: bool) -> QSize:
    size = size_of(widget)
    height = theme.control(size)
    width = 0.0
    if text and widget is not None:
        width = QFontMetricsF(widget.font()).horizontalAdvance(_plain(text))
    if not icon.isNull():
        width += icon_size.width() + (ICON_GAP if text else 0)
    if menu:
        width += ICON_GAP + 14
    if not text and not icon.isNull():
        return QSize(height, height)
    flush = widget is not None and bool(widget.property("flush"))
    padding = 0 if flush else BUTTON_PADDING[size]
    return QSize(round(width + 2 * padding + 0.5), height)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def draw_push(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    """A push button, ground and label."""
    drawn = look(kind_of(widget), option.state)
    _ground(painter, QRectF(option.rect), drawn)
    _label(painter, option, option.text, option.icon, option.iconSize, drawn, bool(option.features & _MENU), widget)


def draw_tool(painter: QPainter, option: QStyleOptionToolButton, widget: QWidget | None) -> None:
    """A tool button: ghost unless it says otherwise."""
    kind = str((widget.property("kind") if widget is not None else None) or "ghost")
    drawn = look(kind, option.state)
    _ground(painter, QRectF(option.rect), drawn)
    features = QStyleOptionToolButton.ToolButtonFeature
    menu = bool(option.features & (features.HasMenu | features.MenuButtonPopup)) and bool(option.text)
    style = option.toolButtonStyle
    text = "" if style == Qt.ToolButtonStyle.ToolButtonIconOnly else option.text
    icon = QIcon() if style == Qt.ToolButtonStyle.ToolButtonTextOnly else option.icon
    _label(painter, option, text, icon, option.iconSize, drawn, menu, widget)


def tool_size(option: QStyleOptionToolButton, widget: QWidget | None) -> QSize:
    """The size a tool button asks for."""
    style = option.toolButtonStyle
    text = "" if style == Qt.ToolButtonStyle.ToolButtonIconOnly else option.text
    icon = QIcon() if style == Qt.ToolButtonStyle.ToolButtonTextOnly else option.icon
    menu = bool(option.features & QStyleOptionToolButton.ToolButtonFeature.HasMenu) and bool(text)
    return _size(text, icon, option.iconSize, widget, menu)


def _ground(painter: QPainter, rect: QRectF, drawn: Look) -> None:
    if drawn.ground is None and drawn.border is None:
        return
    shapes.box(painter, rect, RADIUS_CONTROL, drawn.ground, drawn.border, theme.line_width)


def _label(
    painter: QPainter,
    option: QStyleOptionButton | QStyleOptionToolButton,
    text: str,
    icon: QIcon,
    icon_size: QSize,
    drawn: Look,
    menu: bool,
    widget: QWidget | None,
) -> None:
    """Icon, text and menu arrow as one group, centred (or at the start, by the property ``align`` = "start")."""
    from booking_desktop.ui import icons

    rect = QRectF(option.rect)
    font = widget.font() if widget is not None else theme.font("control")
    metrics = QFontMetricsF(font)
    gap = ICON_GAP if text and not icon.isNull() else 0
    picture = 0 if icon.isNull() else icon_size.width()
    arrow = ICON_GAP + 14 if menu else 0
    room = rect.width() - picture - gap - arrow
    words = metrics.horizontalAdvance(_plain(text)) if text else 0.0
    shown = text if words <= room + 1 else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    words = min(words, max(room, 0.0))
    total = picture + gap + words + arrow
    start = (rect.width() - total) / 2
    if widget is not None and widget.property("align") == "start":
        start = float(widget.property("inset") or BUTTON_PADDING[size_of(widget)])
    rtl = option.direction == Qt.LayoutDirection.RightToLeft

    def place(offset: float, width: float) -> QRectF:
        x = rect.right() - start - offset - width if rtl else rect.left() + start + offset
        return QRectF(x, rect.top(), width, rect.height())

    if picture:
        name = widget.property("icon_name") if widget is not None else None
        area = place(0, picture)
        y = round(area.center().y() - picture / 2)
        if name:
            token_ink = widget.property("icon_token") if widget is not None else None
            enabled = bool(option.state & State.State_Enabled)
            ink = theme.colour(str(token_ink)) if token_ink and enabled else drawn.ink
            icons.paint(painter, str(name), ink, round(area.left()), y, picture)
        else:
            icon.paint(painter, round(area.left()), y, picture, picture)
    if text:
        if kind_of(widget) == "danger_link":
            font = QFont(font)
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(drawn.ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        area = place(picture + gap, words).adjusted(-1, 0, 2, 0).translated(1, 0)
        hide = int(Qt.TextFlag.TextHideMnemonic)
        painter.drawText(area, int(flags) | hide | int(Qt.TextFlag.TextSingleLine), shown)
    if menu:
        area = place(picture + gap + words + ICON_GAP, 14)
        icons.paint(painter, "chevron-down", drawn.ink, round(area.left()), round(area.center().y() - 7), 14)
