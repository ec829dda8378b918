"""Each cell of a speaker's calendar says when it is, on both clocks, and how it stands; nothing is told by colour alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.slots import Cell, CellState
from booking_desktop.viewmodels.calendar.calendar_state import View
from tests.accessibility.stage import Stage, set_up
from tests.journeys.tour import JANAKI, PASSWORD

_WHEN = r"\w+day \d+ March 2026, \d\d:\d\d to \d\d:\d\d Europe/London, \d\d:\d\d your time, "


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory) -> Iterator[Stage]:
    with set_up(tmp_path_factory.mktemp("cells")) as made:
        yield made


def heard(view: QWidget) -> list[str]:
    """What the table says of its cells, asked as a screen reader asks."""
    table = QAccessible.queryAccessibleInterface(view)
    return [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]


def open_cells(stage: Stage) -> list[Cell]:
    state = stage.pages.calendar.state
    cells = state.cells(offer=state.offer)
    return [c for c in cells if c.state is CellState.FREE and c.slot.start.day == 12]


@pytest.mark.slow
def test_open_held_yours_and_closed_are_told_by_words(stage):
    backend = stage.backend
    backend.accounts.sign_up(SignUp("Janaki", "Ammal", JANAKI, PASSWORD, Role.BOOKS, "Asia/Kolkata"))
    stage.desk.mailing.soon()
    backend.accounts.verify(JANAKI, stage.story.code(JANAKI))
    other = backend.accounts.sign_in(JANAKI, PASSWORD).access
    stage.book()
    stage.grid()
    free = open_cells(stage)[0]
    backend.bookings.hold(other, free.slot)
    stage.until(lambda: free.slot not in [c.slot for c in open_cells(stage)], "the change to be seen")
    said = " | ".join(heard(stage.focus()))
    for state in ("open, £120", r"held by someone until \d\d:\d\d", "yours", "too soon to book"):
        assert re.search(_WHEN + state, said), state
    assert re.search(r"Monday 9 March 2026, closed", said)


@pytest.mark.slow
def test_a_closed_place_of_a_day_says_of_which_session_and_which_day(stage):
    stage.grid(View.DAY)
    closed = [said for said in heard(stage.focus()) if said.endswith("closed")]
    assert closed
    assert [said for said in closed if not re.match(r"[\w ]+, Tuesday 10 March 2026, ", said)] == []
