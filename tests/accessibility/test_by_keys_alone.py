"""The main job by keys alone, from the first start to a session that is booked, cancelled and taken back: no mouse anywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from booking_desktop.app.main import Launch
from booking_desktop.domain.bookings import Status, When
from tests.accessibility import spoken
from tests.accessibility.stage import Stage
from tests.journeys.story import told
from tests.journeys.tour import JANAKI, PASSWORD


@pytest.fixture
def stage(qapp, tmp_path, monkeypatch) -> Iterator[Stage]:
    reports: list[str] = []
    monkeypatch.setattr(Launch, "show_crash", lambda _, report: reports.append(report))
    with told(tmp_path / "data", None) as story:
        story.start()
        story.launch.window.activateWindow()
        yield Stage(story)
    assert reports == []


def tab_to(stage: Stage, name: str) -> None:
    """Press Tab until the focus is on what is called so."""
    for _ in range(80):
        here = stage.focus()
        if spoken.name(here).startswith(name):
            return
        QTest.keyClick(here, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to “{name}”")


def enter(stage: Stage, name: str) -> None:
    """Go to what is called so, and press Enter on it."""
    tab_to(stage, name)
    stage.press("Return")


def fill(stage: Stage, name: str, words: str) -> None:
    tab_to(stage, name)
    stage.write(words)


def get_in(stage: Stage) -> None:
    """Past the doors, sign up, code."""
    assert spoken.name(stage.focus()) == "Look around"
    stage.press("Return")
    stage.until(lambda: stage.pages.discover.state.rows, "the sample speakers")
    enter(stage, "Sign in")
    enter(stage, "Create an account")
    fill(stage, "First name", "Janaki")
    fill(stage, "Last name", "Ammal")
    fill(stage, "Email", JANAKI)
    fill(stage, "Password", PASSWORD)
    enter(stage, "Create account")
    code = stage.story.code(JANAKI)
    fill(stage, "Code", code)
    enter(stage, "Confirm address")
    stage.until(lambda: stage.desk.session.person, "being signed in")


def find_ada(stage: Stage) -> None:
    stage.press("Ctrl+F")
    stage.write("lovelace")
    stage.until(lambda: [str(r.name) for r in stage.pages.discover.state.rows] == ["Ada Lovelace"], "Ada")
    tab_to(stage, "Speakers")
    stage.press("Home", "Return")
    enter(stage, "See all times")
    stage.until(lambda: stage.pages.calendar.state.ready, "the calendar")


def book(stage: Stage) -> None:
    """The third time that is open, with a note."""
    stage.press("Ctrl+Down", "Ctrl+Down", "Ctrl+Down", "Return")
    stage.until(lambda: stage.pages.calendar.form.state.held_until, "the hold")
    fill(stage, "Note for Ada", "By keys alone.")
    enter(stage, "Book for £")
    stage.until(lambda: stage.desk.window.current == "receipt", "the receipt")


@pytest.mark.slow
def test_a_session_is_booked_cancelled_and_taken_back_by_keys_alone(stage):
    get_in(stage)
    find_ada(stage)
    book(stage)
    mine = [b for b in stage.backend.bookings.mine(stage.access, When.UPCOMING).bookings if b.note == "By keys alone."]
    assert [(str(b.host.name), b.note, b.status) for b in mine] == [
        ("Ada Lovelace", "By keys alone.", Status.CONFIRMED)
    ]
    assert mine[0].reference in spoken.name(stage.focus()) or stage.driver.says(mine[0].reference)
    stage.press("Ctrl+3")
    tab_to(stage, "Bookings")
    while (chosen := stage.pages.bookings.state.booking) is None or chosen.id != mine[0].id:
        stage.press("Down")
    stage.press("Del")
    stage.until(lambda: _status(stage, mine[0].id) is Status.CANCELLED, "the cancel")
    stage.press("Ctrl+Z")
    stage.until(lambda: _status(stage, mine[0].id) is Status.CONFIRMED, "the undo")


def _status(stage: Stage, booking) -> Status:
    return stage.backend.bookings.booking(stage.access, booking).status
