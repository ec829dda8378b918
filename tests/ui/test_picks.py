"""A row or cell that assistive technology picks is pressed; moving by keys or by our own code is not."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtWidgets import QLabel, QWidget

from booking_desktop.ui.calendar.grid_view import GridView
from booking_desktop.ui.components.grounds import ScrollPane
from booking_desktop.ui.components.mini_month import MiniMonth
from booking_desktop.ui.components.rows import RowView
from booking_desktop.ui.nav import NavItem, NavList


def pick(view: QWidget, name: str) -> None:
    """What a screen reader does: the one action that an item has."""
    top = QAccessible.queryAccessibleInterface(view)
    items = (top.child(n) for n in range(top.childCount()))
    item = next(i for i in items if i is not None and i.text(QAccessible.Text.Name) == name)
    actions = item.actionInterface()
    actions.doAction(actions.actionNames()[0])


@pytest.fixture
def rows(qtbot):
    view = RowView(name="Speakers")
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["Ada", "Emmy", "Alan"], view))
    view.show()
    return view


def test_a_picked_row_is_clicked_and_current(qtbot, rows):
    with qtbot.waitSignal(rows.clicked) as clicked:
        pick(rows, "Emmy")
    assert clicked.args[0].data() == "Emmy"
    assert rows.currentIndex().data() == "Emmy"


def test_a_row_reached_by_keys_or_by_code_is_not_clicked(qtbot, rows):
    clicked = []
    rows.clicked.connect(clicked.append)
    rows.setCurrentIndex(rows.model().index(0, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().data() == "Emmy"
    with qtbot.waitSignal(rows.clicked):
        pick(rows, "Alan")  # comes after anything that was on its way
    assert [index.data() for index in clicked] == ["Alan"]


def test_a_picked_page_is_opened(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    pages = NavList(parent)
    pages.rows.show([NavItem("discover", "Discover"), NavItem("bookings", "My bookings", count=2)])
    pages.mark("discover")
    with qtbot.waitSignal(pages.chosen) as chosen:
        pick(pages, "My bookings, 2")
    assert chosen.args == ["bookings"]


@pytest.mark.parametrize("name", ["nine", "ten"])
def test_a_picked_cell_is_pressed_the_one_with_the_cursor_too(qtbot, name):
    grid = GridView(name="Week")
    qtbot.addWidget(grid)
    model = QStandardItemModel(2, 1, grid)
    for row, text in enumerate(("nine", "ten")):
        model.setData(model.index(row, 0), text)
    grid.setModel(model)
    grid.put_cursor(0, 0)
    with qtbot.waitSignal(grid.pointed) as pointed:
        pick(grid, name)
    assert pointed.args[0].data() == name
    assert not grid.selectionModel().hasSelection()


def test_a_picked_day_is_chosen(qtbot):
    month = MiniMonth()
    qtbot.addWidget(month)
    month.show_month(date(2026, 3, 1))
    month.set_chosen(date(2026, 3, 10))
    with qtbot.waitSignal(month.dayChosen) as chosen:
        pick(month._table, _day_name(month, date(2026, 3, 12)))
    assert chosen.args == [date(2026, 3, 12)]


def test_the_page_that_was_open_can_be_picked_from_one_outside_the_list(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    nav = NavList(parent)
    nav.rows.show([NavItem("discover", "Discover")])
    nav.mark("discover")
    nav.mark("preferences")
    with qtbot.waitSignal(nav.chosen) as chosen:
        pick(nav, "Discover")
    assert chosen.args == ["discover"]


def _day_name(month: MiniMonth, day: date) -> str:
    return str(month._model.data(month._model.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def test_a_scrolling_pane_has_one_accessible_child_whether_its_bar_is_in_sight_or_not(qtbot):
    """Asked for a second that has gone, Qt reads beyond the end of its list and the program ends."""
    pane = ScrollPane()
    qtbot.addWidget(pane)
    pane.resize(200, 100)
    spoken = QAccessible.queryAccessibleInterface(pane)
    pane.column.addWidget(QLabel("\n" * 60))
    pane.show()
    qtbot.waitUntil(lambda: pane._bar.isVisible())
    assert spoken.childCount() == 1
    pane.keep_room()
    assert spoken.childCount() == 1
    pane.hide()
    assert spoken.childCount() == 1


def test_the_bar_and_the_pane_scroll_each_other(qtbot):
    pane = ScrollPane()
    qtbot.addWidget(pane)
    pane.resize(200, 100)
    pane.column.addWidget(QLabel("\n" * 60))
    pane.show()
    qtbot.waitUntil(lambda: pane._bar.isVisible())
    pane._bar.setValue(40)
    assert pane.verticalScrollBar().value() == 40
    pane.verticalScrollBar().setValue(10)
    assert pane._bar.value() == 10
