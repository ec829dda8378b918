"""The palette by keys: what it understands, what it says, where the focus goes."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.chips import Tag
from booking_desktop.ui.discover.palette import Palette
from booking_desktop.ui.discover.palette_words import reason
from booking_desktop.viewmodels.discover.palette import PaletteViewModel
from booking_desktop.viewmodels.discover.palette_state import Became, BookEntry
from booking_desktop.viewmodels.formats import Formats
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, KOLKATA, at, finding, slot

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def world(qtbot) -> SimpleNamespace:
    world = finding(DrainedJobs())
    world.jobs.drain()
    world.window, world.commands, world.done = QWidget(), Commands(), []
    qtbot.addWidget(world.window)
    world.window.resize(1280, 800)
    world.opener = QLineEdit(world.window)
    world.window.show()
    qtbot.waitExposed(world.window)
    world.window.activateWindow()
    world.opener.setFocus()
    qtbot.waitUntil(world.opener.hasFocus)
    for name in ("go.outbox", "refresh"):
        world.commands.bind(name, lambda name=name: world.done.append(name), world.window)
    world.vm = PaletteViewModel(
        world.directory, world.diary, world.session, lambda: world.clock[0], lambda: KOLKATA, world.commands.entries
    )
    world.palette = Palette(world.vm, lambda: Formats(KOLKATA), world.commands, world.window)
    world.palette.open_palette()
    qtbot.waitUntil(world.palette.field.hasFocus)
    return world


def typed(qtbot, world, text: str) -> list[str]:
    qtbot.keyClicks(world.palette.field, text)
    world.jobs.drain()
    rows = world.palette.rows
    return [rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(rows.rowCount())]


def test_a_phrase_is_understood_and_the_reason_is_printed(qtbot, world):
    assert typed(qtbot, world, "ada thu 3pm") == [
        "Book",
        "Thu 12 March, 14:30 – 15:30 with Ada Lovelace, "
        "09:00 in London. Ada starts on the half hour here, so 15:00 became 14:30., 60 min, £120.00",
        "Thu 12 March, 15:30, 10:00 in London, 60 min, £120.00",
        "Thu 12 March, 18:30, 13:00 in London, 60 min, £120.00",
        "Go to",
        "Ada Lovelace, Notes, programs and the analytical engine",
        "Ada’s calendar, week of 9 March",
        "Everyone free Thu 12 March at 15:00, 8 speakers",
    ]
    tags = [tag.text for tag in world.palette.findChildren(Tag) if tag.isVisible()]
    assert tags == ["Ada Lovelace", "Thu 12 March", "15:00 Kolkata"]


def test_enter_reviews_the_top_hit_and_gives_the_focus_back(qtbot, world):
    typed(qtbot, world, "ada thu 3pm")
    with qtbot.waitSignal(world.vm.book_wanted) as heard:
        qtbot.keyClick(world.palette.field, Key.Key_Return)
    assert heard.args == [slot(ADA, at(12, 9))]
    assert not world.palette.isVisible()
    qtbot.waitUntil(world.opener.hasFocus)


def test_ctrl_enter_opens_the_calendar_at_the_entry(qtbot, world):
    typed(qtbot, world, "ada thu 3pm")
    qtbot.keyClick(world.palette.field, Key.Key_Down)
    with qtbot.waitSignal(world.vm.calendar_wanted) as heard:
        qtbot.keyClick(world.palette.field, Key.Key_Return, Mod.ControlModifier)
    assert heard.args[0] == ADA.id


def test_a_command_is_found_and_done(qtbot, world):
    assert typed(qtbot, world, "ref")[:2] == ["Commands", "Refresh, F5"]
    qtbot.keyClick(world.palette.field, Key.Key_Return)
    assert world.done == ["refresh"]


def test_escape_closes_and_the_focus_goes_back(qtbot, world):
    qtbot.keyClick(world.palette.field, Key.Key_Escape)
    assert not world.palette.isVisible()
    qtbot.waitUntil(world.opener.hasFocus)


def test_tab_and_the_windows_shortcuts_stay_inside(qtbot, world):
    qtbot.keyClick(world.palette.field, Key.Key_Tab)
    qtbot.keyClick(world.palette.field, Key.Key_F5)
    assert world.palette.field.hasFocus()
    assert (world.vm.state.current, world.done) == (1, [])


def test_a_press_beside_it_closes_and_a_press_on_an_entry_takes_it(qtbot, world):
    typed(qtbot, world, "outbox")
    row = world.palette.list.visualRect(world.palette.rows.index(1))
    qtbot.mouseClick(world.palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert world.done == ["go.outbox"]
    world.palette.open_palette()
    qtbot.mouseClick(world.palette, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not world.palette.isVisible()


def test_nothing_found_is_said(qtbot, world):
    assert typed(qtbot, world, "zzzz") == []
    assert world.palette._nothing.text() == "Nothing found for “zzzz”."
    assert world.palette._nothing.isVisible()


def test_opening_again_begins_afresh(qtbot, world):
    typed(qtbot, world, "ada")
    qtbot.keyClick(world.palette.field, Key.Key_Escape)
    world.palette.open_palette()
    assert (world.palette.field.text(), world.vm.state.people) == ("", ())


@pytest.mark.parametrize(
    ("minute", "words"),
    [
        (0, "Ada starts on the hour here, so 15:00 became 14:30."),
        (None, "Ada doesn’t start at 15:00, so 15:00 became 14:30."),
    ],
)
def test_the_reason_names_where_starts_lie(minute, words):
    entry = BookEntry(slot(ADA, at(12, 9)), ADA, ADA.offers[1], top=True)
    assert reason(Became(at(12, 9, 30), None, minute), entry, Formats(KOLKATA)) == words
