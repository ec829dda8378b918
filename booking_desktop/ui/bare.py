"""The first paint of the window, before anything else is known: its grounds and the mark, where they will be.

Here alone colours are painted as pixmaps: a brush, a pen or a fill brings all of Qt's enumerations to life, a tenth of the start.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from booking_desktop.paths import resource
from booking_desktop.ui.theme import NARROW, SIDEBAR, SIDEBAR_COLLAPSED, theme
from booking_desktop.ui.tokens import Tokens

_MARK, _TOP = 26, 15


def folds(width: int, by_hand: bool) -> bool:
    """Whether the sidebar is folded in a window of this width."""
    return by_hand or width < theme.wide(NARROW)


def paint(window: QWidget, folded: bool) -> None:
    """Paint the bare window; ``folded``: the sidebar was folded by hand."""
    painter, tokens, rtl = QPainter(window), theme.tokens, window.isRightToLeft()
    narrow = folds(window.width(), folded)
    wide, inset = (SIDEBAR_COLLAPSED, 14) if narrow else (theme.wide(SIDEBAR), 16)
    sidebar = QRect(window.width() - wide if rtl else 0, 0, wide, window.height())
    edge = QRect(sidebar.left() if rtl else sidebar.right(), 0, 1, window.height())
    for rect, colour in ((window.rect(), tokens.surface), (sidebar, tokens.sidebar), (edge, tokens.line)):
        painter.drawPixmap(rect, _swatch(colour))
    x = sidebar.right() + 1 - inset - _MARK if rtl else inset
    painter.drawPixmap(QRect(x, _TOP, _MARK, _MARK), _mark(tokens, window.devicePixelRatioF()))


def _swatch(colour: QColor) -> QPixmap:
    made = QPixmap(1, 1)
    made.fill(colour)
    return made


def _mark(tokens: Tokens, ratio: float) -> QPixmap:
    drawing = resource("icons", "logo.svg").read_text("utf-8")
    size = round(_MARK * ratio)
    for shipped, ours in (
        ("#2456C7", tokens.accent.name()),
        ("#FFFFFF", tokens.on_accent.name()),
        ('width="28" height="28" viewBox', f'width="{size}" height="{size}" viewBox'),
    ):
        drawing = drawing.replace(shipped, ours)
    made = QPixmap()
    made.loadFromData(drawing.encode())
    return made
