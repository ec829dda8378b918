"""The focus ring: one frame for the whole program that goes round whatever the keyboard is on.

A widget can't paint outside itself, and the ring stands 2 px outside the control; Qt's own QFocusFrame solves just that.
Fields and views draw their focus themselves.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QSlider,
    QStyle,
    QStyleOption,
    QStylePainter,
    QWidget,
)

from booking_desktop.ui.theme import theme


class _Ring(QFocusFrame):
    """Painted here rather than by QFocusFrame, so that the style sees whose radius it follows."""

    def paintEvent(self, event: QPaintEvent) -> None:
        target = cast("QWidget | None", self.widget())
        if target is None:
            return
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawControl(QStyle.ControlElement.CE_FocusFrame, option, painter, target)


def _is_shown(old: QWidget | None, new: QWidget) -> bool:
    """Not after a press of the mouse, nor on what was hidden while its page was out of sight, nor on what merely comes first when a window opens (doors ask for it there)."""
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton or not new.isVisibleTo(new.window()):
        return False
    by_key = new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return old is not None or by_key or bool(new.property("ring_at_once"))


class FocusRing(QObject):
    """Follows the keyboard focus: ``FocusRing(app)``, once. A press of the mouse shows no ring."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: _Ring | None = None
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self._repaint)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if isinstance(new, QAbstractButton | QSlider) and _is_shown(old, new) else None
        if wanted is None:
            self._leave()
            return
        try:
            if self._frame is None:
                self._frame = _Ring()
            self._frame.setWidget(wanted)
        except RuntimeError:  # the window it lived in is gone, and it with it
            self._frame = _Ring()
            self._frame.setWidget(wanted)
        self._frame.update()

    def _leave(self) -> None:
        try:
            if self._frame is not None and self._frame.widget() is not None:
                self._frame.hide()
                self._frame.setWidget(None)  # type: ignore[arg-type]
        except RuntimeError:
            self._frame = None

    def _repaint(self) -> None:
        try:
            if self._frame is not None:
                self._frame.update()
        except RuntimeError:
            self._frame = None
