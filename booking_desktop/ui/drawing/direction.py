"""Which way a text and a layout read: a name in another script keeps its own direction wherever it stands."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication

_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"


_TALL = re.compile("[\u0590-\u1cff]")


def tall(words: str) -> bool:
    """Whether a text has letters that reach further down than Latin ones: Arabic, Devanagari, Thai and their like."""
    return _TALL.search(words) is not None


@lru_cache(maxsize=4096)
def reads_rtl(words: str) -> bool:
    """Whether a text's own direction, by its first letter that has one, is right to left."""
    kinds = (bidirectional(letter) for letter in words)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def isolated(words: str, *, rtl: bool) -> str:
    """The text set apart from surroundings that read the other way, so that its signs and dots stay on its own side."""
    own = reads_rtl(words)
    if own == rtl or not any(letter.isalpha() for letter in words):
        return words
    return f"{_RLI if own else _LRI}{words}{_PDI}"


def at_start(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where reading starts, in the middle of the height; absolute, whatever the painter's own direction."""
    side = Qt.AlignmentFlag.AlignLeft if direction is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def at_end(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where reading ends, in the middle of the height; absolute."""
    side = Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins for ``setContentsMargins``, which knows left and right alone: start and end trade places right to left."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QMargins(end, top, start, bottom) if rtl else QMargins(start, top, end, bottom)
