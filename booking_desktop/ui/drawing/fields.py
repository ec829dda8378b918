"""Text fields, combo boxes, spin boxes: one frame that tells its state by border and ground.

A field's property ``invalid`` = True paints the danger border; a read-only one is "locked" (window ground, deco border).
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QStyleOptionComboBox, QTextEdit, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme

State = QStyle.StateFlag
PADDING = 12


def is_locked(widget: QWidget | None) -> bool:
    """Whether a field only shows its value."""
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) and widget.isReadOnly()


def frame(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, widget: QWidget | None) -> None:
    """The frame of a field; focus and error thicken the border in place, so nothing moves."""
    tokens = theme.tokens
    enabled = bool(state & State.State_Enabled) and not is_locked(widget)
    invalid = widget is not None and bool(widget.property("invalid"))
    focused = bool(state & State.State_HasFocus)
    ground, border, width = tokens.surface, tokens.control_line, float(theme.line_width)
    if not enabled:
        ground, border = tokens.window, tokens.deco
    if invalid:
        border, width = tokens.danger, float(theme.line_width + 1)
    if focused and not invalid:
        border, width = tokens.focus, float(theme.focus_width)
    elif focused:
        width = float(theme.focus_width)
    shapes.box(painter, rect, RADIUS_CONTROL, ground, border, width)


def combo(painter: QPainter, option: QStyleOptionComboBox, widget: QWidget | None) -> None:
    """A combo box: the field's frame and a chevron."""
    rect = QRectF(option.rect)
    state = option.state
    frame(painter, rect, state, widget)
    if not state & State.State_Enabled:
        return  # locked: there is nothing to open
    ink: QColor = theme.tokens.secondary
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    x = rect.left() + 10 if rtl else rect.right() - 26
    icons.paint(painter, "chevron-down", ink, round(x), round(rect.center().y() - 8))
