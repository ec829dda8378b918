"""Tab leads through every page and out of it again: nobody who can't use a mouse is ever shut in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from booking_desktop.domain.people import Role, SignUp
from tests.journeys.story import Story, told

ADDRESS, PASSWORD = "tove@lindqvist.example", "two purple brinjals"
PAGES = ("discover", "calendar", "bookings", "outbox", "today", "availability", "profile", "preferences", "import")


@pytest.fixture(scope="module")
def story(qapp, tmp_path_factory):
    with told(Path(tmp_path_factory.mktemp("tab")) / "data", None) as stage:
        stage.start()
        backend = stage.desk.backend
        backend.speakers.add_samples(backend.accounts.local_office())
        backend.accounts.sign_up(SignUp("Tove", "Lindqvist", ADDRESS, PASSWORD, Role.SPEAKS, "Europe/Oslo"))
        stage.desk.mailing.soon()
        backend.accounts.verify(ADDRESS, stage.code(ADDRESS))
        stage.desk.session.sign_in(ADDRESS, PASSWORD, False, lambda _: stage.desk.begin("discover"))
        stage.driver.wait(lambda: stage.desk.session.person, "being signed in")
        yield stage


def walked(story: Story) -> list[QWidget]:
    """The widgets that Tab comes to, once round."""
    seen: list[QWidget] = []
    for _ in range(250):
        here = QApplication.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return seen


@pytest.mark.parametrize("key", PAGES)
def test_tab_comes_round_by_the_sidebar_and_through_the_page(story, key):
    story.desk.go(key)
    for _ in range(4):  # what is read may lead to more being read
        QTest.qWait(60)
        story.driver.wait(lambda: story.launch.jobs.idle, "the page")
    window = story.launch.window
    window.activateWindow()
    window.sidebar.nav.setFocus()
    seen = walked(story)
    page = window.stack.currentWidget()
    inside = [w for w in seen if page.isAncestorOf(w)]
    assert window.sidebar.account in seen
    assert inside
    assert all(w.accessibleName() or getattr(w, "text", str)() for w in seen), [
        type(w).__name__ for w in seen if not w.accessibleName()
    ]
