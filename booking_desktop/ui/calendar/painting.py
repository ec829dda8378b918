"""One slot, painted: for the grids, the month's day panel and the legend. Always ground, line, then words on a plate."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from booking_desktop.ui import icons
from booking_desktop.ui.calendar.looks import Kind, Look
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, RADIUS_ROW, theme
from booking_desktop.ui.typography import text_width

_WIDE_PAD, _NARROW_PAD, _PAD_Y, _PLATE = 9.0, 5.0, 7.0, 3.0
_NARROW = 72
"""Below this width a slot's words stand nearer to its edge, and its sign goes."""
_ONE_LINE = 43
"""Below this height a slot has one line: title, and the note at its end."""


def slot_rect(cell: QRectF) -> QRectF:
    """Where a slot stands in its cell."""
    if theme.tokens.high_contrast:
        return cell.adjusted(4, 3, -4, -3)
    return cell.adjusted(4, 2, -3, -2)


def paint_ground(
    painter: QPainter, rect: QRectF, kind: Kind, *, hovered: bool = False, radius: float = RADIUS_CONTROL
) -> None:
    """Fill, pattern and border."""
    tokens, strong, thin = theme.tokens, theme.tokens.high_contrast, theme.line_width
    match kind:
        case Kind.FREE:
            fill, line = (tokens.soft, tokens.soft_line) if hovered else (tokens.free, tokens.free_line)
            shapes.box(painter, rect, radius, fill, line, thin)
        case Kind.SELECTED:
            shapes.box(painter, rect, radius, tokens.soft, tokens.accent, 4 if strong else 2)
        case Kind.HELD_BY_YOU:
            shapes.box(painter, rect, radius, tokens.soft, tokens.accent, 3 if strong else 1.5, (5, 4))
        case Kind.YOURS:
            shapes.box(painter, rect, radius, tokens.accent)
        case Kind.BOOKED:
            shapes.box(painter, rect, radius, tokens.booked)
            shapes.hatch(painter, rect, radius)
        case Kind.BOOKED_PAST | Kind.YOURS_PAST:
            if not strong:
                shapes.box(painter, rect, radius, tokens.booked)
        case Kind.HELD:
            dash = (2, 3) if strong else (5, 4)
            shapes.box(painter, rect, radius, None, tokens.control_line, 2 if strong else 1.5, dash)
        case Kind.DASHED | Kind.STALE:
            shapes.box(painter, rect, radius, None, tokens.button_line, 2 if strong else 1, (3, 3))
        case _:
            pass


def plate_of(kind: Kind) -> QColor | None:
    """The fill that words need under them so that neither hatch nor now-line crosses letters."""
    tokens = theme.tokens
    fills = {
        Kind.FREE: tokens.free,
        Kind.SELECTED: tokens.soft,
        Kind.HELD_BY_YOU: tokens.soft,
        Kind.YOURS: tokens.accent,
        Kind.BOOKED: tokens.booked,
        Kind.BOOKED_PAST: tokens.booked,
        Kind.YOURS_PAST: tokens.booked,
    }
    return fills.get(kind, tokens.surface)


def ink_of(kind: Kind) -> QColor:
    """The ink of a slot's title."""
    return _inks(Look(kind))[0]


def paint_words(painter: QPainter, rect: QRectF, look: Look, *, plate: bool = False, rtl: bool = False) -> None:
    """Title, note, end and icon. ``plate`` puts the slot's own fill under them even where there is no hatch."""
    ink, quiet, font, small = _inks(look)
    under = plate_of(look.kind) if plate or look.kind is Kind.BOOKED else None
    box, high = Box(rect, rtl=rtl), theme.line("ui")
    one_line = rect.height() < _ONE_LINE * max(1.0, theme.scale)
    narrow = rect.width() < _NARROW * max(1.0, theme.scale)
    pad_x = _NARROW_PAD if narrow else _WIDE_PAD
    title = look.plain if look.plain and theme.tokens.high_contrast else look.title
    icon = "" if narrow or text_width(font, title) > rect.width() - 2 * pad_x - 18 else look.icon
    top = (rect.height() - high) / 2 if one_line else _PAD_Y
    inset = pad_x + (20 if icon else 0)
    end = look.end or (look.note if one_line else "")
    if one_line and end and text_width(font, title) + text_width(small, end) + 8 > rect.width() - pad_x - inset:
        end = ""  # the time goes before its state, which border and icon tell too
    end_wide = text_width(small, end) + 8 if end else 0
    if look.kind is Kind.CLOSED and not theme.tokens.high_contrast:
        return
    _line(painter, box.span(pad_x, top, inset + end_wide, high), title, font, ink, under, rtl=rtl)
    if end:
        _line(painter, box.from_end(inset, top, end_wide - 7, high), end, small, quiet, under, rtl=rtl)
    if look.note and not one_line:
        low = box.span(pad_x, _PAD_Y + high, pad_x, theme.line("caption"))
        _line(painter, low, look.note, small, quiet, under, rtl=rtl)
    if icon:
        size = 16 if look.kind is Kind.SELECTED else 14
        at = box.from_end(pad_x, top + (high - size) / 2, size, size)
        icons.paint(painter, icon, ink, round(at.left()), round(at.top()), size)


def _line(
    painter: QPainter, rect: QRectF, words: str, font: QFont, ink: QColor, under: QColor | None, *, rtl: bool
) -> None:
    if under is not None and words:
        wide = min(text_width(font, words), rect.width())
        left = rect.right() - wide if rtl else rect.left()
        painter.fillRect(QRectF(left - _PLATE, rect.top(), wide + 2 * _PLATE, rect.height()), under)
    align = (shapes.RIGHT if rtl else shapes.LEFT) | Qt.AlignmentFlag.AlignAbsolute
    shapes.text(painter, rect, words, font, ink, align)


def _inks(look: Look) -> tuple[QColor, QColor, QFont, QFont]:
    tokens = theme.tokens
    medium, strong = theme.font("control", tabular=True), theme.font("strong", tabular=True)
    plain, caption = theme.font("ui", tabular=True), theme.font("caption", tabular=True)
    small_medium = theme.font("caption_medium", tabular=True)
    match look.kind:
        case Kind.FREE:
            font = strong if tokens.high_contrast else medium
            return tokens.soft_text, tokens.tertiary, font, caption
        case Kind.SELECTED | Kind.HELD_BY_YOU:
            return tokens.soft_text, tokens.soft_text, strong, caption
        case Kind.YOURS:
            return tokens.on_accent, tokens.on_accent, strong, small_medium
        case Kind.BOOKED | Kind.BOOKED_PAST | Kind.YOURS_PAST:
            return tokens.booked_text, tokens.booked_text, plain, caption
        case Kind.HELD:
            return tokens.secondary, tokens.secondary, plain, caption
        case Kind.STALE:
            return tokens.tertiary, tokens.tertiary, medium, caption
        case Kind.DASHED:
            return tokens.tertiary, tokens.tertiary, plain if look.end else caption, caption
        case _:
            return tokens.faint, tokens.faint, plain, caption


def paint_focus(painter: QPainter, cell: QRectF) -> None:
    """The keyboard's ring, round the slot and inside its cell."""
    shapes.ring(painter, cell.adjusted(1, 0, 0, 0), RADIUS_ROW)
