"""Text as it may stand in a letter: on one line, and with its own direction kept from the words around it."""

from __future__ import annotations

import unicodedata

_AWAY = ("Cc", "Cs", "Zl", "Zp")
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks that turn the direction of what follows them: from whoever is named they could reach into our words."""
FIRST_STRONG, POP = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL", "AN")
_LEFT_TO_RIGHT = ("L", "EN")


def plain(text: str) -> str:
    """One line without control characters: safe in a header, a subject and a calendar property."""
    kept = "".join(" " if unicodedata.category(c) in _AWAY else c for c in text.translate(_TURNING))
    return " ".join(kept.split())


def isolated(text: str, *, right_to_left: bool) -> str:
    """The text as it stands among words of a direction: one that runs the other way is kept together, and turns nothing around it.

    The marks (first-strong isolate and its end) are there only where they are needed.
    """
    against = _LEFT_TO_RIGHT if right_to_left else _RIGHT_TO_LEFT
    if not any(unicodedata.bidirectional(c) in against for c in text):
        return text
    gap = " " if "://" in text else ""  # or mail programs take the mark for a part of the address
    return f"{FIRST_STRONG}{text}{gap}{POP}"
