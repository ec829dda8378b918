"""Buttons. One filled primary per view; a ghost at a right edge is laid out 12 px further out, so that its text aligns."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.theme import ICON, LEAST_TARGET, theme

_ONCE = frozenset({"primary", "danger"})


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press a button like Space, on every system and outside dialogs too; whether this key did."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not plain:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A button: ``Button(text, parent, kind="standard", icon="", size="standard", icon_size=16)``.

    ``kind``: primary, standard, ghost, link, danger, soft, danger_link, warning_link. ``size``: small 28, standard 32,
    field 36, large 40. Signal: ``clicked``. It never becomes a dialog's automatic default.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "standard",
        icon: str = "",
        size: str = "standard",
        icon_size: int = ICON,
    ) -> None:
        super().__init__(text, parent)
        self._waits_with_focus = False
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        self.setProperty("control_size", size)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind.endswith("link"):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_icon(icon, icon_size)
        self._set_font()
        theme.metricsChanged.connect(self._set_font)

    def set_icon(self, name: str, size: int = ICON) -> None:
        """Change the icon; "" for none."""
        self.setProperty("icon_name", name or None)
        if name:
            self.setIcon(icons.icon(name, "text", size))
            self.setIconSize(QSize(size, size))
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        """Change the kind, for a primary that steps back while a popover has one."""
        self.setProperty("kind", kind)
        self._set_font()
        self.update()

    def setEnabled(self, on: bool) -> None:
        """A button that waits for an answer keeps the focus for its return; Qt would give it to the next control."""
        if not on and self.hasFocus():
            self._waits_with_focus = True
            self.clearFocus()
        super().setEnabled(on)
        if on and self._waits_with_focus:
            self._waits_with_focus = False
            if self.isVisible() and self.window().focusWidget() is None:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click presses a primary button once: by the second press it may say something else."""
        if self.property("kind") not in _ONCE:
            super().mouseDoubleClickEvent(event)

    def _set_font(self) -> None:
        large = self.property("control_size") in {"large", "field"}
        kind = self.property("kind")
        role = "name" if large and kind == "primary" else "strong" if kind == "primary" else "control"
        self.setFont(theme.font(role, tabular=True))
        self.updateGeometry()


class Link(Button):
    """Accent text that goes somewhere, flush with the text around it: ``Link(text, parent, icon="", kind="link")``."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "", kind: str = "link") -> None:
        super().__init__(text, parent, kind=kind, icon=icon, size="small")
        self.setProperty("flush", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as its words, and never too small to be hit."""
        return super().sizeHint().expandedTo(QSize(LEAST_TARGET, LEAST_TARGET))


class IconButton(QToolButton):
    """A square button with an icon alone: ``IconButton(icon, name, parent, size="standard", icon_size=16, key="")``.

    ``name`` is spoken and shown as the tooltip, with ``key`` (such as "Ctrl+P") behind it. Signal: ``clicked``.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        size: str = "standard",
        icon_size: int = ICON,
        key: str = "",
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ghost")
        self.setProperty("control_size", size)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_icon(icon, icon_size)
        self.set_name(name, key)
        self._set_font()
        theme.metricsChanged.connect(self._set_font)

    def _set_font(self) -> None:
        self.setFont(theme.font("control"))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def set_icon(self, name: str, size: int = ICON) -> None:
        """Change the icon."""
        self.setProperty("icon_name", name)
        self.setIcon(icons.icon(name, "text", size))
        self.setIconSize(QSize(size, size))
        self.update()

    def set_name(self, name: str, key: str = "") -> None:
        """Change what it is called."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {key}".strip())


class MenuButton(Button):
    """A button that opens a menu below itself: ``MenuButton(text, menu, parent, kind="ghost", icon="")``.

    The menu may be filled on its own ``aboutToShow``.
    """

    def __init__(
        self,
        text: str,
        menu: QMenu,
        parent: QWidget | None = None,
        *,
        kind: str = "ghost",
        icon: str = "",
        size: str = "standard",
    ) -> None:
        super().__init__(text, parent, kind=kind, icon=icon, size=size)
        menu.setParent(self, menu.windowFlags())
        self.setMenu(menu)


def open_below(menu: QMenu, opener: QWidget) -> None:
    """Show a menu under a widget, at the edge where reading starts."""
    rtl = opener.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = opener.width() - menu.sizeHint().width() if rtl else 0
    menu.popup(opener.mapToGlobal(QPoint(x, opener.height() + 4)))
