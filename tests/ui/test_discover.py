"""Discover by keys alone, and what it says to who can't see it."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from booking_desktop.domain.errors import StoreBusy
from booking_desktop.domain.money import Money
from booking_desktop.domain.query import Sort
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.cards import TimeCard
from booking_desktop.ui.discover.discover import DiscoverPage
from booking_desktop.viewmodels.discover.discover import DiscoverViewModel
from booking_desktop.viewmodels.formats import Formats
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, EVERYONE, KOLKATA, finding

Key = Qt.Key


@pytest.fixture
def world(qtbot):
    return opened(qtbot)


def opened(qtbot, everyone=EVERYONE, width: int = 1060) -> SimpleNamespace:
    world = finding(DrainedJobs(), everyone)
    world.jobs.drain()
    world.vm = DiscoverViewModel(
        world.directory, world.diary, world.session, lambda: world.clock[0], lambda: KOLKATA, pause_ms=0
    )
    world.commands = Commands()
    world.page = DiscoverPage(world.vm, lambda: Formats(KOLKATA), world.commands)
    qtbot.addWidget(world.page)
    world.page.resize(width, 800)
    world.page.show()
    qtbot.waitExposed(world.page)
    world.page.shown()
    world.jobs.drain()
    return world


def typed(qtbot, world, text: str) -> None:
    qtbot.keyClicks(world.page.search, text)
    world.jobs.drain()


def buttons(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text()]


def test_three_letters_and_the_arrows_lead_to_a_speaker(qtbot, world):
    world.page.activateWindow()
    qtbot.waitUntil(world.page.search.hasFocus)
    typed(qtbot, world, "mat")
    qtbot.keyClick(world.page.search, Key.Key_Down)
    qtbot.waitUntil(world.page.list.hasFocus)
    qtbot.keyClick(world.page.list, Key.Key_Down)
    world.jobs.drain()
    assert world.vm.state.detail.profile == EVERYONE[1]
    qtbot.keyClick(world.page.list, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(world.page.window().focusWidget(), TimeCard))


def test_a_row_says_everything_it_shows(world):
    index = world.page.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Ada Lovelace, Notes, programs and the analytical engine, £120 for 60 min, "
        "next free Tue 10 March, 19:30, Algorithms, Mathematics, Technical writing"
    )


def test_the_count_tells_how_many_of_all_and_when(qtbot, world):
    assert world.page.count.accessibleName() == "8 speakers"
    typed(qtbot, world, "thu 14-16")
    assert world.page.count.accessibleName() == "1 of 8 speakers free Thu 12 March, 14:00–16:00"


def test_a_typed_time_becomes_a_chip_that_delete_removes(qtbot, world):
    typed(qtbot, world, "thu 14-16")
    qtbot.keyClick(world.page.search, Key.Key_Return)
    chip = world.page.filters.chips["free"]
    assert (world.page.search.text(), chip.accessibleName()) == ("", "Time: Thu 14–16")
    qtbot.keyClick(chip, Key.Key_Delete)
    world.jobs.drain()
    assert world.page.rows.rowCount() == 8


def test_choices_are_counted_and_taken_by_key(qtbot, world):
    chip = world.page.filters.chips["topics"]
    qtbot.keyClick(chip, Key.Key_Return)
    popup = world.page.filters.popup("topics")
    assert popup.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Mathematics, 4"
    popup.list.setCurrentIndex(popup.rows.index(0))
    qtbot.keyClick(popup.list, Key.Key_Space)
    world.jobs.drain()
    assert popup.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Mathematics, 4, chosen"
    assert chip.accessibleName() == "Topic: Mathematics"
    popup.close()


def test_a_time_typed_into_its_chip_is_taken_or_explained(qtbot, world):
    popup = world.page.filters.popup("free")
    qtbot.keyClick(world.page.filters.chips["free"], Key.Key_Return)
    popup.entered.emit("some day")
    assert popup.isVisible()
    popup.entered.emit("thu 14-16")
    world.jobs.drain()
    assert not popup.isVisible()
    assert world.vm.state.query.free is not None


def test_nobody_found_offers_to_drop_the_filter_in_the_way(qtbot, world):
    world.vm.filter(replace(world.vm.state.filters, price_to=Money(5000, "GBP")))
    typed(qtbot, world, "thu 14-16")
    empty = world.page._empty
    assert "No one is free Thu 14–16 under £50" in words_of(empty)
    assert "Without the price limit, 1 speaker matches." in words_of(empty)
    assert buttons(empty) == ["Drop price limit", "Clear filters"]


def words_of(widget: QWidget) -> list[str]:
    return [child.text() for child in widget.findChildren(QWidget) if hasattr(child, "text") and child.isVisible()]


def test_a_word_that_could_be_a_day_asks_whether_it_is(qtbot, world):
    typed(qtbot, world, "sun")
    assert buttons(world.page._empty) == ["Show who is free Sun 15 March", "Clear filters"]


def test_an_empty_store_offers_to_import_where_that_can_be_done(qtbot):
    world = opened(qtbot, ())
    assert "No speakers yet" in words_of(world.page._empty)
    assert buttons(world.page._empty) == []
    world.commands.bind("import", lambda: None, world.page)
    world.page._nobody = None
    world.vm.refresh()
    world.jobs.drain()
    world.page.render_state()
    assert buttons(world.page._empty) == ["Import speakers"]


def test_a_failure_is_said_above_the_list_that_stays(qtbot, world):
    world.directory.fails = StoreBusy("booking.sqlite")
    world.vm.refresh()
    world.jobs.drain()
    assert world.page._problem.isVisible()
    assert world.page.rows.rowCount() == 8
    world.directory.fails = None
    world.page._problem.acted.emit()
    world.jobs.drain()
    assert not world.page._problem.isVisible()


def test_refreshing_keeps_the_selection_and_resets_nothing(qtbot, world):
    world.page.list.setCurrentIndex(world.page.rows.index(3))
    world.jobs.drain()
    resets = []
    world.page.rows.modelReset.connect(lambda: resets.append(1))
    world.directory.everyone.insert(0, replace(ADA, id=99))
    world.vm.refresh()
    world.jobs.drain()
    assert (world.page.list.currentIndex().row(), world.vm.state.chosen, resets) == (4, EVERYONE[3].id, [])


def test_a_first_load_that_takes_long_shows_bones_and_later_loads_never_do(qtbot, world):
    world.vm.refresh()
    world.page._show_bones()
    assert world.page.list.isVisible()
    fresh = DiscoverPage(
        DiscoverViewModel(
            world.directory, world.diary, world.session, lambda: world.clock[0], lambda: KOLKATA, pause_ms=0
        ),
        lambda: Formats(KOLKATA),
        world.commands,
    )
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.shown()
    fresh._show_bones()
    assert fresh._bones.isVisible()
    world.jobs.drain()
    assert fresh.list.isVisible()


def test_a_chip_with_a_single_choice_is_left_out(qtbot):
    one = [replace(p, languages=("eng",), offers=p.offers[:1]) for p in EVERYONE[1:3]]
    world = opened(qtbot, one)
    shown = [name for name, chip in world.page.filters.chips.items() if chip.isVisible()]
    assert shown == ["free", "topics", "price"]


def test_sorting_from_the_menu(qtbot, world):
    action = next(a for a in world.page._sort_group.actions() if a.text() == "Name")
    action.trigger()
    world.jobs.drain()
    assert (world.vm.state.sort, world.page._sort.text()) == (Sort.NAME, "Name")


def test_a_narrow_window_shows_one_pane_and_the_way_back(qtbot):
    world = opened(qtbot, width=664)
    assert not world.page.detail.isVisible()
    world.page.list.setFocus()
    qtbot.keyClick(world.page.list, Key.Key_Return)
    assert world.page.detail.isVisible()
    assert not world.page.list.isVisible()
    qtbot.mouseClick(world.page._back, Qt.MouseButton.LeftButton)
    assert world.page.list.isVisible()


def test_letters_of_commands_fire_in_the_list_and_never_in_the_search_field(qtbot, world):
    done = []
    world.commands.bind("booking.new", lambda: done.append("new"), world.page)
    qtbot.keyClicks(world.page.search, "c")
    assert done == []
    qtbot.keyClicks(world.page.list, "c")
    assert done == ["new"]


def test_everything_that_takes_the_focus_has_a_name(world):
    nameless = [
        type(w).__name__
        for w in world.page.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.accessibleName() and not spoken_text(w)
    ]
    assert nameless == []


def spoken_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
