"""One computer, two people: what the one leaves is not for the other, and what ended by itself waits for who comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.app.desk import Desk
from booking_desktop.app.main import Launch
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.time import Range
from booking_desktop.settings import Settings

PASSWORD = "two purple brinjals"
NOTE = "Between Ada and me."


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    """The app on sample speakers, with two people who have accounts."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    launch = Launch(app, Settings(tmp_path, tmp_path / "logs", demo=True))
    with qtbot.waitSignal(launch.ready, timeout=20_000):
        launch.start()
    assert launch.desk is not None
    accounts, outbox = launch.desk.backend.accounts, launch.desk.backend.outbox
    for name in ("ann", "bob"):
        accounts.sign_up(SignUp(name.title(), "Lee", f"{name}@x.example", PASSWORD, Role.BOOKS, "Europe/London"))
        letter = next(row for row in outbox.rows(None).rows if row.to_email == f"{name}@x.example")
        accounts.verify(f"{name}@x.example", outbox.facts(None, letter.id).code)
    yield launch.desk
    launch.window.close()


def come_in(desk: Desk, name: str, qtbot: Any) -> None:
    desk.session.sign_in(f"{name}@x.example", PASSWORD, False, lambda _: None)
    qtbot.waitUntil(lambda: desk.session.person is not None and desk.session.person.email == f"{name}@x.example")


def write_a_draft(desk: Desk, qtbot: Any) -> None:
    ada = desk.backend.speakers.search(SpeakerQuery("Lovelace"), limit=1).rows[0].id
    offer = desk.backend.speakers.profile(ada).offers[0].id
    span = Range(desk.now(), desk.now() + timedelta(days=7))
    cell = next(cell for cell in desk.backend.bookings.calendar(ada, (offer,), span) if cell.open)
    desk.pages.open_slot(cell.slot)
    form = desk.pages.calendar.form
    qtbot.waitUntil(lambda: form.state.held_until is not None)
    form.write_note(NOTE)


def test_who_signs_out_takes_their_draft_and_their_search_along(desk: Desk, qtbot: Any) -> None:
    come_in(desk, "ann", qtbot)
    desk.pages.discover.type("lace")
    write_a_draft(desk, qtbot)
    desk.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    come_in(desk, "bob", qtbot)
    form = desk.pages.calendar.form
    assert form.state.draft is None
    assert desk.pages.discover.state.query.text == ""
    assert desk.pages.sign_in.state.email == ""
    write_a_draft(desk, qtbot)
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE


def test_a_session_that_ends_by_itself_keeps_the_draft_for_its_writer_alone(desk: Desk, qtbot: Any) -> None:
    come_in(desk, "ann", qtbot)
    write_a_draft(desk, qtbot)
    desk.session.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    form = desk.pages.calendar.form
    come_in(desk, "ann", qtbot)
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE
    desk.session.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    come_in(desk, "bob", qtbot)
    assert form.state.draft is None
