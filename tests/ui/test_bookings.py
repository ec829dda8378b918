"""My bookings in the hand: read, cancel and take back, note, files, by keys and by ear."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from booking_desktop.domain.bookings import Party, When
from booking_desktop.domain.errors import SlotTaken, StoreBusy
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.ui.bookings.bookings import BookingsPage
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.toast import said
from booking_desktop.viewmodels.bookings.bookings import BookingsViewModel
from booking_desktop.viewmodels.formats import Formats
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, BOOKINGS, JANAKI, KOLKATA, NOW, at, finding, slot

Key, Mod = Qt.Key, Qt.KeyboardModifier


def opened(qtbot, tmp_path, person=JANAKI, change=lambda world: None, width: int = 1060) -> SimpleNamespace:
    world = finding(DrainedJobs(), person=person)
    world.jobs.drain()
    change(world)
    world.vm = BookingsViewModel(world.diary, world.post, world.session, lambda: world.clock[0], lambda: KOLKATA)
    world.commands, world.printed = Commands(), []
    world.page = BookingsPage(
        world.vm,
        lambda: Formats(KOLKATA),
        world.commands,
        print_booking=world.printed.append,
        ask_where=lambda _, name: str(tmp_path / name),
    )
    qtbot.addWidget(world.page)
    world.page.resize(width, 800)
    world.page.show()
    qtbot.waitExposed(world.page)
    world.page.activateWindow()
    world.page.shown()
    world.jobs.drain()
    return world


@pytest.fixture
def world(qtbot, tmp_path):
    return opened(qtbot, tmp_path)


def spoken(world) -> list[str]:
    rows = world.page.rows
    return [rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(rows.rowCount())]


def press(qtbot, world, key, modifier=Mod.NoModifier) -> None:
    world.page.list.setFocus()
    qtbot.waitUntil(world.page.list.hasFocus)
    qtbot.keyClick(world.page.list, key, modifier)
    world.jobs.drain()


def visible(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text()]


def words(widget: QWidget) -> str:
    return " | ".join(
        c.text() for c in widget.findChildren(QWidget) if hasattr(c, "text") and c.isVisible() and c.text()
    )


def test_days_and_bookings_are_read_out_whole(world):
    assert spoken(world)[:2] == [
        "Thursday 12 March, In 2 days",
        "Thursday 12 March, 14:30 – 15:30 your time, 09:00 London, Working session with Ada Lovelace, Confirmed",
    ]
    assert spoken(world)[5] == (
        "Wednesday 18 March, 14:30 – 15:30 your time, 10:00 Vienna, "
        "Working session, moved from Wed 11 with Hedy Lamarr, Confirmed, mail waiting"
    )


def test_arrows_pass_over_the_days(qtbot, world):
    press(qtbot, world, Key.Key_Down)
    assert world.vm.state.chosen == 2
    press(qtbot, world, Key.Key_Up)
    assert world.vm.state.chosen == 1


def test_the_first_booking_of_a_day_comes_into_sight_with_the_day(qtbot, world):
    world.page.resize(1060, 330)
    for _ in range(3):
        press(qtbot, world, Key.Key_Down)
    view = world.page.list
    assert view.visualRect(world.page.rows.index(0)).top() < 0
    for _ in range(3):
        press(qtbot, world, Key.Key_Up)
    assert view.visualRect(world.page.rows.index(0)).top() >= 0


def test_delete_cancels_at_once_and_ctrl_z_takes_it_back(qtbot, world):
    press(qtbot, world, Key.Key_Delete)
    assert said.latest[-1] == "Cancelled: Ada Lovelace, Thu 12 March, 14:30"
    assert world.vm.state.counts.upcoming == 3
    press(qtbot, world, Key.Key_Z, Mod.ControlModifier)
    assert said.latest[-1] == "It stands again: Thu 12 March, 14:30"
    assert world.vm.state.counts.upcoming == 4


def test_taking_back_what_someone_else_has_booked_meanwhile_is_explained(qtbot, world):
    press(qtbot, world, Key.Key_Delete)
    world.diary.fails = SlotTaken(slot(ADA, at(12, 9)), ())
    press(qtbot, world, Key.Key_Z, Mod.ControlModifier)
    assert said.latest[-1] == "It stays cancelled: someone else has booked Thu 12 March, 14:30."


def test_a_cancel_that_failed_says_so_on_its_row_and_is_tried_again_there(qtbot, world):
    world.diary.fails = StoreBusy("booking.sqlite")
    press(qtbot, world, Key.Key_Delete)
    assert spoken(world)[1].endswith("Confirmed, Not cancelled")
    assert "Another program is using the store" in words(world.page.detail)
    world.diary.fails = None
    rect = world.page.list.visualRect(world.page.rows.index(1))
    qtbot.mouseClick(
        world.page.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=rect.center() + (rect.topRight() - rect.topLeft()) * 0.45,
    )
    world.jobs.drain()
    assert world.vm.state.counts.cancelled == 1


def test_too_late_to_cancel_says_whom_to_ask_and_offers_nothing(qtbot, tmp_path):
    def soon(world):
        start = NOW + timedelta(hours=2)
        world.diary.kept[1] = replace(BOOKINGS[0], start=start, end=start + timedelta(hours=1))

    world = opened(qtbot, tmp_path, change=soon)
    assert "Too late to move or cancel. Ask Ada directly. ada@example.org" in words(world.page.detail)
    buttons = {b.text(): b.isEnabled() for b in world.page.detail.findChildren(QAbstractButton) if b.isVisible()}
    assert (buttons["Move…"], buttons["Cancel booking"]) == (False, False)
    assert "Cancel with a reason…" not in buttons


def test_a_speaker_sees_what_they_host_with_the_booker_as_the_other_side(qtbot, tmp_path):
    def host(world):
        grace = Party(PersonId(3), Name("Grace", "Hopper"), "America/New_York", "grace@example.org")
        mine = Party(JANAKI.id, JANAKI.name, KOLKATA)
        world.diary.kept = {1: replace(BOOKINGS[0], host=mine, attendee=grace)}

    world = opened(qtbot, tmp_path, change=host)
    assert spoken(world)[1] == (
        "Thursday 12 March, 14:30 – 15:30 your time, 05:00 New York, "
        "Working session, you host with Grace Hopper, Confirmed"
    )
    assert "Note from Grace" in words(world.page.detail)
    assert "Edit note" not in visible(world.page.detail)


def test_the_note_is_edited_in_place(qtbot, world):
    edit = next(b for b in world.page.detail.findChildren(QAbstractButton) if b.text() == "Edit note")
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    area = world.page.detail._note._area
    area.selectAll()
    qtbot.keyClicks(area, "Bring the herbarium.")
    save = next(b for b in world.page.detail.findChildren(QAbstractButton) if b.text() == "Save note")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    world.jobs.drain()
    assert world.diary.kept[1].note == "Bring the herbarium."
    assert "Bring the herbarium." in words(world.page.detail)
    assert not area.isVisible()


def test_copy_file_and_print(qtbot, world, tmp_path):
    press(qtbot, world, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Working session with Ada Lovelace\nThursday 12 March 2026")
    press(qtbot, world, Key.Key_E, Mod.ControlModifier)
    assert (tmp_path / "PR-7K3F-0001.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    press(qtbot, world, Key.Key_P, Mod.ControlModifier)
    assert world.printed == [BOOKINGS[0]]


def test_export_writes_all_that_is_shown(qtbot, world, tmp_path):
    qtbot.mouseClick(world.page._export, Qt.MouseButton.LeftButton)
    world.jobs.drain()
    assert (tmp_path / "bookings.ics").read_bytes().count(b"BEGIN:VEVENT") == 4


def test_moving_is_handed_on(qtbot, world):
    with qtbot.waitSignal(world.page.move_wanted) as heard:
        world.page.detail.move_wanted.emit()
    assert heard.args == [BOOKINGS[0]]


def test_each_empty_list_says_what_to_do(qtbot, tmp_path):
    world = opened(qtbot, tmp_path, change=lambda world: world.diary.kept.clear())
    assert (words(world.page._empty), visible(world.page._empty)) == (
        "No bookings ahead | Find a speaker and press an open time. | Find a speaker", ["Find a speaker"]
    )  # fmt: skip
    world.vm.show(When.CANCELLED)
    world.jobs.drain()
    assert "Nothing cancelled" in words(world.page._empty)
    assert visible(world.page._empty) == ["See what is ahead"]
    world.page._empty.findChild(QPushButton).click()
    world.jobs.drain()
    assert world.vm.state.when is When.UPCOMING
    world.vm.show(When.PAST)
    world.jobs.drain()
    assert visible(world.page._empty) == ["See what is ahead"]
    world.page.search.setText("zzz")
    world.jobs.drain()
    assert visible(world.page._empty) == ["Clear"]


def test_signed_out_it_asks_to_sign_in(qtbot, tmp_path):
    world = opened(qtbot, tmp_path, person=None)
    with qtbot.waitSignal(world.page.sign_in_wanted):
        qtbot.mouseClick(world.page._empty.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)


def test_everything_that_takes_the_focus_has_a_name(world):
    nameless = [
        type(w).__name__
        for w in world.page.findChildren(QWidget)
        if w.isVisible()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.accessibleName()
        and not (isinstance(w, QAbstractButton) and w.text())
    ]
    assert nameless == []
