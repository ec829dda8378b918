"""Puts our style and the focus ring on an application, once; the theme then says in which colours they draw."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from booking_desktop.ui.focus import FocusRing
from booking_desktop.ui.style import DeskStyle

_worn: list[tuple[QApplication, DeskStyle, FocusRing]] = []
"""Kept: Qt owns the C++ halves, the overrides live in these."""


def dress(app: QApplication) -> None:
    """Dress the application; a second call changes nothing. Comes before ``theme.apply``."""
    if any(worn is app for worn, _, _ in _worn):
        return
    style = DeskStyle()
    app.setStyle(style)
    _worn.append((app, style, FocusRing(app)))
