"""At the real desk: the language of letters goes from the window to the account."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.desk import Desk
from booking_desktop.domain.people import Role
from booking_desktop.settings import Settings
from booking_desktop.viewmodels.sign_in import Step
from tests.app.people import come_in, desk_of, launched


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    """The app on sample speakers, in the end in English again: what follows reads it."""
    launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    found = desk_of(launch)
    yield found
    found.pages.preferences.set(language="")
    launch.window.close()


def language(desk: Desk) -> str:
    return desk.session.person.language if desk.session.person else ""


def test_who_signs_in_without_one_has_the_apps_and_then_what_they_choose(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    qtbot.waitUntil(lambda: language(desk) == "en")
    desk.pages.preferences.set(language="de")
    qtbot.waitUntil(lambda: language(desk) == "de")
    desk.pages.preferences.set(two_zones=False)
    access = desk.session.access
    assert access is not None
    assert desk.backend.accounts.me(access).language == "de"


def test_a_sign_up_says_the_language_of_the_app(desk: Desk, qtbot: Any) -> None:
    desk.pages.preferences.set(language="fr")
    desk.pages.sign_in.sign_up("Ada", "", "ada@example.org", "correct horse", Role.BOOKS)
    qtbot.waitUntil(lambda: desk.pages.sign_in.state.step is Step.CODE)
    outbox = desk.backend.outbox
    [row] = outbox.rows(None).rows
    assert outbox.facts(None, row.id).language == "fr"
