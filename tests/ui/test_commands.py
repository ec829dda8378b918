"""The keyboard map: unique, remappable, heard where it should be and nowhere else."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QListView, QMainWindow, QWidget

from booking_desktop.ui.commands import Commands
from booking_desktop.ui.keymap import BY_NAME, COMMANDS, Scope, is_letter
from booking_desktop.ui.shortcuts import ShortcutsDialog, window_menu

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QWidget())
    made.field, made.list = QLineEdit(made.centralWidget()), QListView(made.centralWidget())
    made.list.move(0, 60)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.commands, made.done = Commands(), []
    return made


def test_no_two_commands_that_are_heard_together_share_a_key():
    nested = {Scope.CALENDAR, Scope.GRID}
    for one, other in combinations(COMMANDS, 2):
        together = (
            one.scope is other.scope or Scope.APP in (one.scope, other.scope) or {one.scope, other.scope} == nested
        )
        if together:
            assert not set(one.keys) & set(other.keys), f"{one.name} and {other.name}"


def test_every_key_is_one_that_qt_knows_and_none_uses_ctrl_alt():
    for command in COMMANDS:
        for key in command.keys:
            assert "Ctrl+Alt" not in key
            assert is_letter(key) or QKeySequence(key).toString() == key, key


def test_names_are_unique():
    assert len(BY_NAME) == len(COMMANDS)


def test_a_chord_works_while_typing_and_a_letter_only_in_a_list(qtbot, window):
    window.commands.bind("search", lambda: window.done.append("search"), window)
    window.commands.letters(window.list)
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    qtbot.keyClicks(window.field, "/")
    assert (window.field.text(), window.done) == ("/", [])
    qtbot.keyClick(window.field, Key.Key_F, Mod.ControlModifier)
    assert window.done == ["search"]
    qtbot.keyClicks(window.list, "/")
    assert window.done == ["search", "search"]


def test_a_command_of_a_part_is_not_heard_outside_it(qtbot, window):
    window.commands.bind("booking.cancel", lambda: window.done.append("cancel"), window.list)
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    qtbot.keyClick(window.field, Key.Key_Delete)
    assert window.done == []
    window.list.setFocus()
    qtbot.keyClick(window.list, Key.Key_Delete)
    assert window.done == ["cancel"]


def test_own_keys_replace_the_built_in_ones_in_shortcut_tooltip_and_letter(qtbot, window):
    action = window.commands.bind("refresh", lambda: window.done.append("refresh"), window)
    window.commands.letters(window.list)
    window.commands.remap({"refresh": "Ctrl+Shift+R; X", "gone": "F2"})
    assert ([s.toString() for s in action.shortcuts()], action.toolTip()) == (
        ["Ctrl+Shift+R"],
        "Refresh (Ctrl+Shift+R)",
    )
    qtbot.keyClicks(window.list, "x")
    qtbot.keyClick(window.list, Key.Key_F5)
    assert window.done == ["refresh"]
    window.commands.remap({})
    assert window.commands.key_text("refresh") == "F5"


def test_a_key_that_is_taken_names_who_has_it(window):
    assert window.commands.taken_by("refresh", "Ctrl+K") is BY_NAME["palette"]
    assert window.commands.taken_by("refresh", "f5") is None
    assert window.commands.taken_by("slot.why", "D") is BY_NAME["view.day"]
    assert window.commands.taken_by("booking.print", "Alt+1") is None


def test_only_what_can_be_done_now_is_listed(window):
    page = QWidget(window)
    window.commands.bind("booking.print", lambda: None, page)
    refresh = window.commands.bind("refresh", lambda: None, window)
    assert [e.name for e in window.commands.entries()] == ["refresh"]
    page.show()
    refresh.setEnabled(False)
    assert [e.name for e in window.commands.entries()] == ["booking.print"]


def test_the_menu_offers_them_with_their_keys(window):
    window.commands.bind("refresh", lambda: window.done.append("refresh"), window)
    menu = window_menu(window.commands, window)
    (action,) = [a for a in menu.actions() if not a.isSeparator()]
    action.trigger()
    assert (action.text(), action.shortcut().toString(), window.done) == ("Refresh", "F5", ["refresh"])


def test_the_overview_reads_every_command_with_its_keys(qtbot, window):
    dialog = ShortcutsDialog(window.commands, window)
    dialog.ask()
    read = {w.accessibleName() for w in dialog.findChildren(QWidget)}
    assert {"Go to anything: Ctrl+K", "Search speakers: Ctrl+F or /", "Why can’t this be booked?: ?"} <= read
    dialog.done(0)
