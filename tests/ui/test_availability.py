"""The Availability page by hand and by key."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.availability import DateException, Hours
from booking_desktop.ui.speaking.impact_dialog import ImpactDialog
from booking_desktop.ui.speaking.preview_grid import PreviewGrid
from booking_desktop.ui.speaking.zone_list import ZoneList
from tests.speaking import HOURS
from tests.ui.speaking_pages import HoursStage, unnamed


@pytest.fixture
def stage(qtbot: Any) -> HoursStage:
    return HoursStage(qtbot)


def field(stage: HoursStage, day: int, place: int = 0) -> Any:
    return stage.page._week.rows[day].ranges.fields[place]


def write(stage: HoursStage, editor: Any, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    stage.qtbot.keyClicks(editor, text)
    stage.qtbot.keyClick(editor, key)
    stage.settle()


def test_hours_are_typed_as_they_are_said_and_saved(stage: HoursStage) -> None:
    write(stage, field(stage, 0), "8-11")
    assert field(stage, 0).text() == "08:00 – 11:00"
    stage.press("Save hours")
    assert stage.stored.week[0] == (Hours(480, 660), Hours(780, 960))
    assert "Hours saved" in stage.words()


def test_what_was_saved_is_undone_from_the_toast(stage: HoursStage) -> None:
    write(stage, field(stage, 0), "8-11")
    stage.press("Save hours")
    stage.press("Undo")
    assert stage.stored.week == HOURS.week


def test_ctrl_z_takes_back_an_edit_from_anywhere_on_the_page(stage: HoursStage) -> None:
    stage.press("Monday")
    assert not stage.vm.state.draft.days[0].open
    stage.qtbot.keyClick(field(stage, 1), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.vm.state.draft.days[0].open


def test_escape_puts_back_what_stood_in_a_field(stage: HoursStage) -> None:
    editor = field(stage, 0)
    write(stage, editor, "7", Qt.Key.Key_Escape)
    assert editor.text() == "09:00 – 12:00"
    assert not stage.vm.state.dirty


def test_a_fault_is_told_under_its_day_and_mended_by_a_press(stage: HoursStage) -> None:
    write(stage, field(stage, 0), "16:00-09:00")
    assert "Ends before it starts." in stage.words()
    stage.press("Save hours")
    assert stage.stored == HOURS
    assert "Some hours can’t be saved yet" in stage.words()
    stage.press("Swap the two")
    assert field(stage, 0).text() == "09:00 – 16:00"
    stage.press("Join them")
    assert "can’t be saved" not in stage.words()


def test_the_impact_is_asked_and_going_back_saves_nothing(stage: HoursStage) -> None:
    write(stage, field(stage, 4), "9-11")
    stage.press("Save hours")
    words = stage.words()
    assert "2 bookings would fall outside your new hours" in words
    assert "Charles Babbage" in words
    stage.press("Go back")
    assert stage.stored == HOURS
    stage.press("Save hours")
    dialog = stage.page.window().findChild(ImpactDialog)
    stage.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    stage.settle()
    assert stage.stored.week[4] == (Hours(540, 660),)
    assert dialog is not None


def test_a_listed_booking_can_be_opened(stage: HoursStage) -> None:
    opened: list[object] = []
    stage.page.bookingWanted.connect(opened.append)
    write(stage, field(stage, 4), "9-11")
    stage.press("Save hours")
    stage.press("Open the booking of Janaki Ammal")
    assert opened == [10]
    assert stage.vm.state.asking is None


def test_a_day_off_is_added_from_the_popover(stage: HoursStage) -> None:
    stage.press("Add a day")
    popover = stage.page._popover
    assert popover.isVisible()
    popover.month.dayChosen.emit(date(2026, 3, 17))
    stage.settle()
    stage.qtbot.keyClicks(popover.note, "Travelling")
    stage.press("Add this day", popover)
    assert DateException(date(2026, 3, 17), (), "Travelling") in stage.stored.exceptions
    assert not popover.isVisible()
    assert stage.button("Tuesday 17 March, Away, Travelling")


def test_other_hours_tell_while_typing_who_would_lie_outside(stage: HoursStage) -> None:
    stage.vm.begin_exception(date(2026, 3, 13))
    stage.settle()
    popover = stage.page._popover
    stage.press("Other hours", popover)
    editor = popover.ranges.fields[0]
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    stage.qtbot.keyClicks(editor, "9-11")
    stage.settle()
    assert editor.text() == "9-11"
    assert popover.impact.isVisible()
    assert "2 bookings would fall outside these hours" in popover.impact.accessibleName()
    stage.qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "09:00 – 11:00"


def test_a_closed_popover_keeps_what_was_typed_and_gives_the_focus_back(stage: HoursStage) -> None:
    stage.press("Add a day")
    popover = stage.page._popover
    stage.qtbot.keyClicks(popover.note, "School visit")
    stage.qtbot.keyClick(popover.note, Qt.Key.Key_Escape)
    stage.settle()
    assert not popover.isVisible()
    stage.press("Add a day")
    assert popover.note.text() == "School visit"


def test_a_day_is_removed_and_back_by_the_toast(stage: HoursStage) -> None:
    stage.press("Usual hours again on Fri 3 April")
    assert len(stage.stored.exceptions) == 2
    stage.press("Undo")
    assert stage.stored.exceptions == HOURS.exceptions


def test_hours_are_copied_to_ticked_days(stage: HoursStage) -> None:
    row = stage.page._week.rows[4]
    from booking_desktop.ui.speaking.week_table import CopyMenu

    row.copy.click()
    menu = row.findChild(CopyMenu)
    weekend = [a for a in menu.days if a.text() in ("Saturday", "Sunday")]
    for action in weekend:
        action.toggle()
    menu._apply.click()
    stage.settle()
    assert stage.vm.state.draft.availability().week[6] == (Hours(540, 780),)


def test_a_rule_is_chosen_from_its_list(stage: HoursStage) -> None:
    box = stage.page._rules.boxes["notice"]
    box.setFocus()
    stage.qtbot.keyClick(box, Qt.Key.Key_Home)
    stage.qtbot.keyClick(box, Qt.Key.Key_Down)
    stage.settle()
    stage.press("Save hours")
    assert stage.stored.rules.notice == 0


def test_the_zone_is_found_by_its_first_letters(stage: HoursStage) -> None:
    stage.press("Time zone: London")
    zones = QApplication.activePopupWidget() or stage.page.findChild(ZoneList).window()
    search = zones.findChild(ZoneList).search
    stage.qtbot.keyClicks(search, "kolk")
    stage.qtbot.keyClick(search, Qt.Key.Key_Return)
    stage.settle()
    assert stage.vm.state.draft.zone == "Asia/Kolkata"


def test_the_preview_is_walked_by_arrows_and_explains_each_cell(stage: HoursStage) -> None:
    grid = stage.page.findChild(PreviewGrid)
    stage.vm.preview.from_zone("Asia/Kolkata")
    stage.settle()
    index = grid.model().index(0, 2)
    grid.setCurrentIndex(index)
    stage.settle()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Wednesday 11 March 2026, 14:30 Kolkata, Free"
    assert "Wednesday 11 March, 09:00 London" in stage.words()
    stage.qtbot.keyClick(grid, Qt.Key.Key_Left)
    stage.settle()
    assert "Tuesday 10 March, 09:00 London" in stage.words()
    grid.setCurrentIndex(grid.model().index(0, 6))
    stage.settle()
    assert "Sunday 15 March, 09:00 London" in stage.words()


def test_saved_elsewhere_is_told_and_theirs_can_be_taken(stage: HoursStage) -> None:
    stage.press("Saturday")
    stage.backend.speakers.elsewhere(HOURS)
    stage.press("Save hours")
    assert "changed elsewhere" in stage.page._elsewhere.accessibleName()
    stage.press("Take theirs")
    assert not stage.vm.state.draft.days[5].open


def test_everything_that_can_be_reached_has_a_name(stage: HoursStage) -> None:
    assert unnamed(stage.page) == []


def test_a_narrow_window_keeps_the_way_to_save(stage: HoursStage) -> None:
    stage.page.resize(700, 700)
    stage.settle()
    write(stage, field(stage, 0), "8-11")
    stage.press("Save hours")
    assert stage.stored.week[0][0] == Hours(480, 660)
