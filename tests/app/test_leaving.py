"""One computer, two people: what the one leaves is not for the other, and what ended by itself waits for who comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.desk import Desk
from booking_desktop.settings import Settings
from tests.app.people import NOTE, come_in, desk_of, launched, write_a_draft


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    """The app on sample speakers."""
    launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    yield desk_of(launch)
    launch.window.close()


def test_who_signs_out_takes_their_draft_and_their_search_along(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    desk.pages.discover.type("lace")
    write_a_draft(desk, qtbot)
    desk.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    come_in(desk, qtbot, "bob")
    form = desk.pages.calendar.form
    assert form.state.draft is None
    assert desk.pages.discover.state.query.text == ""
    assert desk.pages.sign_in.state.email == ""
    write_a_draft(desk, qtbot)
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE


def test_a_session_that_ends_by_itself_keeps_the_draft_for_its_writer_alone(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    write_a_draft(desk, qtbot)
    desk.session.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    form = desk.pages.calendar.form
    come_in(desk, qtbot, "ann")
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE
    desk.session.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    come_in(desk, qtbot, "bob")
    assert form.state.draft is None
