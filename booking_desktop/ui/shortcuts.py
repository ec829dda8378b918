"""The shortcuts overview (Ctrl+?) and the window's menu (F10), both read from the commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.grounds import ScrollPane
from booking_desktop.ui.components.keys import KeyHint
from booking_desktop.ui.components.text import Caption, Elided, Section
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.keymap import COMMANDS, FIXED, Scope, fixed_title, is_letter, scope_title, title_of
from booking_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, theme

_WIDTH, _HEIGHT = 560, 460
_AROUND = 280
"""What title, note and buttons need beside the keys."""
_SEPARATED_AFTER = ("go.profile", "redo", "shortcuts", "pane.previous", "sign_out.everywhere", "about", "theme.system")


class ShortcutsDialog(Dialog):
    """Every key there is: ``ShortcutsDialog(commands, window)``, then ``ask()``. Accepted: somebody wants to change them."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__("", window, width=_WIDTH)
        title = self.tr("Keyboard shortcuts")
        self.title.setText(title)
        self.setAccessibleName(title)
        self._commands = commands
        pane = ScrollPane(self, ground="raised")
        pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pane.setAccessibleName(title)
        pane.setMinimumHeight(min(_HEIGHT, window.height() - round(_AROUND * theme.scale)))
        pane.column.setContentsMargins(margins(0, 0, SPACE_4, 0))
        for scope in Scope:
            self._add_scope(pane, scope)
        pane.column.addStretch(1)
        self.body.addWidget(pane)
        note = self.tr("Single letters work while a grid or a list has the focus.")
        self.body.addWidget(Caption(note, self, wrap=True))
        self.add_button(self.tr("Change…"), "ghost", accepts=True)
        self.add_button(self.tr("Close"), "standard")

    def _add_scope(self, pane: ScrollPane, scope: Scope) -> None:
        rows = [(title_of(c), self._commands.keys(c.name)) for c in COMMANDS if c.scope is scope]
        rows += [(fixed_title(words), keys) for where, keys, words in FIXED if where is scope]
        label = Section(scope_title(scope), pane.body)
        pane.column.addWidget(label)
        pane.column.addSpacing(SPACE_2)
        for words, keys in rows:
            if keys:
                pane.column.addWidget(_Line(words, keys, pane.body))
        pane.column.addSpacing(SPACE_4)


class _Line(QWidget):
    """What it does, and the keys for it."""

    def __init__(self, words: str, keys: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(SPACE_3)
        label = Elided(words, self, token="secondary")
        shown = [_shown(key) for key in keys]
        label.setAccessibleName(f"{words}: {self.tr(' or ').join(shown)}")
        row.addWidget(label, 1)
        for key in shown:
            row.addWidget(KeyHint(key, self))


def _shown(key: str) -> str:
    return key if is_letter(key) else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def window_menu(commands: Commands, parent: QWidget) -> QMenu:
    """Everything that can be done now, with its keys; ready to pop up."""
    menu = QMenu(parent)
    for command in COMMANDS:
        action = commands.action(command.name)
        if action is not None and command.name != "menu":
            menu.addAction(action)
        if command.name in _SEPARATED_AFTER and not menu.isEmpty():
            menu.addSeparator()
    return menu
