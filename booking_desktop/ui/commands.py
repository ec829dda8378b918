"""Commands as QActions: one place that menus, tooltips, the palette and the shortcuts overview all read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.keymap import BY_NAME, COMMANDS, Command, Scope, is_letter, title_of

if TYPE_CHECKING:
    from booking_desktop.viewmodels.discover.palette_state import CommandEntry


class Commands(QObject):
    """Binds the keyboard map to handlers. A command that nobody has bound is nowhere to be seen."""

    changed = Signal()
    """Shortcuts were remapped, or something was bound."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, list[QAction]] = {}
        self._remapped: dict[str, str] = {}

    def bind(self, name: str, handler: Callable[[], object], owner: QWidget) -> QAction:
        """Make the command's action, alive as long as ``owner``: the window for APP commands, else the part it acts on.

        Raises KeyError for a name that is not in the keyboard map.
        """
        command = BY_NAME[name]
        action = QAction(title_of(command), owner)
        action.setObjectName(name)
        whole = command.scope is Scope.APP
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WindowShortcut if whole else context.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: handler())
        self._equip(action, command)
        owner.addAction(action)
        self._actions.setdefault(name, []).append(action)
        action.destroyed.connect(lambda: self._forget(name, action))
        self.changed.emit()
        return action

    def is_bound(self, name: str) -> bool:
        """Whether something of the app does this command."""
        return bool(self._actions.get(name))

    def action(self, name: str) -> QAction | None:
        """The command's action that would act now, or None when nobody offers it."""
        return next((a for a in self._actions.get(name, ()) if _acts(a)), None)

    def unbind(self) -> None:
        """Take every command out of the window: its place is another's."""
        for action in [action for several in self._actions.values() for action in several]:
            owner = action.parent()
            if isinstance(owner, QWidget):
                owner.removeAction(action)
            action.deleteLater()
        self._actions.clear()

    def enable(self, name: str, enabled: bool) -> None:
        """Offer a command, or take it out of sight until it can be done."""
        for action in self._actions.get(name, ()):
            action.setEnabled(enabled)

    def trigger(self, name: str) -> bool:
        """Do it, when it can be done now; says whether it could."""
        action = self.action(name)
        if action is not None:
            action.trigger()
        return action is not None

    # --- keys ------------------------------------------------------------------------------------------------------------

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys in force, portable text, the one to show first."""
        said = self._remapped.get(name)
        if said is None:
            return tuple(_mirrored(key) for key in BY_NAME[name].keys)
        return tuple(key.strip() for key in said.split("; ") if key.strip())

    def key_text(self, name: str) -> str:
        """The key to show beside the command in this system's words (``Ctrl+K``), or nothing."""
        return next((_native(key) for key in self.keys(name)), "")

    def hint(self, name: str) -> str:
        """The key as it stands on a key hint (``Ctrl K``), or nothing."""
        return self.key_text(name).replace("+", " ")

    def tooltip(self, name: str) -> str:
        """``Refresh (F5)``."""
        key, title = self.key_text(name), title_of(BY_NAME[name])
        return f"{title} ({key})" if key else title

    def say_again(self) -> None:
        """Titles and tooltips in the language that is in force now."""
        for name, actions in self._actions.items():
            for action in actions:
                action.setText(title_of(BY_NAME[name]))
                self._equip(action, BY_NAME[name])

    def remap(self, shortcuts: Mapping[str, str]) -> None:
        """Put a person's own keys in force; names that are not in the map are passed over."""
        self._remapped = {name: keys for name, keys in shortcuts.items() if name in BY_NAME}
        for name, actions in self._actions.items():
            for action in actions:
                self._equip(action, BY_NAME[name])
        self.changed.emit()

    def taken_by(self, name: str, key: str) -> Command | None:
        """The command that has this key already, where both could hear it at once."""
        scope = BY_NAME[name].scope
        wanted = _normal(key)
        for other in COMMANDS:
            heard = Scope.APP in (scope, other.scope) or scope is other.scope or {scope, other.scope} == _NESTED
            if other.name != name and heard and wanted in map(_normal, self.keys(other.name)):
                return other
        return None

    def letters(self, view: QWidget) -> None:
        """Let the commands' single letters fire while this grid or list has the focus."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter pressed in a grid or list: do its command."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            bare = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if not bare and self._letter(event.text(), watched):
                return True
        return super().eventFilter(watched, event)

    def _letter(self, text: str, view: QWidget) -> bool:
        if len(text) != 1 or not text.isprintable() or text.isspace():
            return False
        for name, actions in self._actions.items():
            if not any(is_letter(key) and key.lower() == text.lower() for key in self.keys(name)):
                continue
            for action in actions:
                owner = action.parent()
                if _acts(action) and isinstance(owner, QWidget) and (owner is view or owner.isAncestorOf(view)):
                    action.trigger()
                    return True
        return False

    # --- what the palette and menus list ---------------------------------------------------------------------------------

    def entries(self) -> tuple[CommandEntry, ...]:
        """Every command that could be done now, with its key, in the order of the map."""
        from booking_desktop.viewmodels.discover.palette_state import CommandEntry

        listed = (c for c in COMMANDS if c.name not in ("palette",) and self.action(c.name) is not None)
        return tuple(CommandEntry(c.name, title_of(c), self.key_text(c.name), c.icon) for c in listed)

    def _equip(self, action: QAction, command: Command) -> None:
        keys = [key for key in self.keys(command.name) if not is_letter(key)]
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(self.tooltip(command.name))

    def _forget(self, name: str, action: QAction) -> None:
        self._actions[name] = [a for a in self._actions.get(name, ()) if a is not action]


_NESTED = {Scope.CALENDAR, Scope.GRID}
"""The grid lies inside the calendar, so it hears the calendar's keys too."""


def _acts(action: QAction) -> bool:
    owner = action.parent()
    return action.isEnabled() and (not isinstance(owner, QWidget) or owner.isWindow() or owner.isVisible())


def _native(key: str) -> str:
    return key if is_letter(key) else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _mirrored(key: str) -> str:
    """Left is back where reading goes to the right, and forward where it goes to the left."""
    if QGuiApplication.isLeftToRight():
        return key
    return {"Alt+Left": "Alt+Right", "Alt+Right": "Alt+Left"}.get(key, key)


def _normal(key: str) -> str:
    return key.upper() if is_letter(key) else QKeySequence(key).toString()
