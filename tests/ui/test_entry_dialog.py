"""The dialog over a calendar file: what it says, and how it lies to one's own sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from booking_desktop.domain.entries import Entry, placed
from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.ui.calendar.entry_dialog import EntryDialog
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.viewmodels.calendar.entries import EntriesState, EntriesViewModel
from booking_desktop.viewmodels.formats import Formats
from tests.domain.test_reminders import TEN, session
from tests.drained_jobs import DrainedJobs
from tests.speaking import signed_in
from tests.viewmodels.test_reminders import Sessions

ENTRY = Entry("other@x", "Planning", TEN, TEN + timedelta(hours=1), "Emmy Noether", "Room 4")


@pytest.fixture
def window(qtbot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(900, 700)
    found.show()
    return found


def said(dialog: EntryDialog) -> str:
    words = [label.text() for label in dialog.findChildren(QLabel)]
    return " | ".join([*words, *(bar.accessibleName() for bar in dialog.findChildren(InfoBar))])


def opened(window: QWidget, state: EntriesState) -> EntryDialog:
    dialog = EntryDialog(state, lambda: Formats("Asia/Kolkata"), window)
    dialog.ask()
    return dialog


def test_an_entry_is_said_in_ones_own_time(window: QWidget):
    words = said(opened(window, EntriesState("/x/some.ics", placed([ENTRY], ()), checked=True)))
    for part in (
        "Planning",
        "10 March 2026",
        "15:30",
        "16:30",
        "Room 4",
        "From Emmy Noether",
        "You have no session then.",
    ):
        assert part in words


def test_what_stands_in_its_way_is_named(window: QWidget):
    words = said(opened(window, EntriesState("/x/some.ics", placed([ENTRY], [session()]), checked=True)))
    assert "You have something else then:" in words
    assert "Hour, 15:30 – 16:30" in words


def test_a_neighbour_stands_in_nobodys_way(window: QWidget):
    after = replace(ENTRY, start=TEN + timedelta(hours=1), end=TEN + timedelta(hours=2))
    assert "You have no session then." in said(
        opened(window, EntriesState("/x/some.ics", placed([after], [session()]), checked=True))
    )


def test_ones_own_booking_is_known_by_its_uid_and_leads_there(qtbot, window: QWidget):
    own = session()
    dialog = opened(window, EntriesState("/x/a.ics", placed([replace(ENTRY, uid=own.uid)], [own]), checked=True))
    assert "This is your booking PR." in said(dialog)
    with qtbot.waitSignal(dialog.openWanted) as wanted:
        dialog._open(own)
    assert wanted.args == [own]


def test_a_file_that_cant_be_read_says_why(window: QWidget):
    problem = FileUnreadable("/x/a.ics", "not_a_calendar")
    assert "it is not a calendar file" in said(opened(window, EntriesState("/x/a.ics", problem=problem)))


def test_a_file_is_held_against_the_calendar_of_whoever_is_signed_in(qapp):
    jobs = DrainedJobs()
    who = signed_in(jobs)
    jobs.drain()
    model = EntriesViewModel(Sessions(session()), who, jobs, lambda path: (ENTRY,))
    model.open("/x/a.ics")
    jobs.drain()
    [found] = model.state.entries
    assert (model.state.checked, found.clashes) == (True, (session(),))
