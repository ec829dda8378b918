"""A list becomes another list by small edits, whatever both hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QListView

from booking_desktop.ui.keyed_list import ItemRole, KeyedListModel, kept_in_place

KEYS = st.lists(st.integers(0, 12), unique=True)


def model(keys: list[int]) -> KeyedListModel[tuple[int, str]]:
    made: KeyedListModel[tuple[int, str]] = KeyedListModel(lambda item: item[0], lambda item: item[1])
    made.show([(k, "old") for k in keys])
    return made


@given(KEYS, KEYS)
def test_any_list_becomes_any_other(old, new):
    rows = model(old)
    rows.show([(k, "new") for k in new])
    assert [rows.data(rows.index(n), ItemRole) for n in range(rows.rowCount())] == [(k, "new") for k in new]


@given(KEYS, KEYS)
def test_rows_that_stay_in_order_keep_their_place_in_the_eyes_of_the_view(old, new):
    rows = model(old)
    kept = kept_in_place(old, new)
    watched = {key: QPersistentModelIndex(rows.index(old.index(key))) for key in kept}
    rows.show([(k, "new") for k in new])
    assert {key: index.row() for key, index in watched.items()} == {key: new.index(key) for key in kept}


def test_nothing_is_reset_and_only_what_differs_is_repainted(qtbot):
    rows = model([1, 2, 3])
    painted: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: painted.append((first.row(), last.row())))
    rows.modelReset.connect(lambda: painted.append((-1, -1)))
    rows.show([(1, "old"), (2, "changed"), (3, "old"), (4, "new")])
    assert painted == [(1, 1)]


def test_a_row_that_the_view_makes_current_while_rows_leave_is_known_from_a_chosen_one(qtbot):
    rows, view = model([1, 2, 3]), QListView()
    qtbot.addWidget(view)
    view.setModel(rows)
    view.setCurrentIndex(rows.index(1))
    moved: list[bool] = []
    view.selectionModel().currentChanged.connect(lambda *_: moved.append(rows.changing))
    rows.show([(1, "old"), (3, "old")])
    view.setCurrentIndex(rows.index(0) if view.currentIndex().row() else rows.index(1))
    assert moved[0] is True
    assert moved[-1] is False
