"""At the next start the app opens where it was closed (PRODUCT W5), and nobody comes to where another one was."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.app import returning
from booking_desktop.app.last_time import OPEN
from booking_desktop.app.main import Launch
from booking_desktop.app.returning import FIRST, HOLDING, PAGES
from booking_desktop.backend.keychain import KeychainSecrets
from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.people import Role
from booking_desktop.settings import Settings
from booking_desktop.viewmodels.calendar.periods import View
from tests.app.people import SOON, come_in, desk_of, launched

Start = Callable[..., Launch]


@pytest.fixture
def start(tmp_path: Path, qtbot: Any) -> Iterator[Start]:
    """Starts the app on the same folder, one after the other."""
    opened: list[Launch] = []

    def begin(**settings: Any) -> Launch:
        for launch in opened:
            launch.window.close()
        launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True, **settings), qtbot)
        opened.append(launch)
        return launch

    yield begin
    for launch in opened:
        launch.window.close()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that come into sight, in order."""
    keys: list[str] = []
    show = Launch._lay_desk

    def lay(self: Launch, *args: Any) -> Any:
        self.window.pageShown.connect(keys.append)
        return show(self, *args)

    monkeypatch.setattr(Launch, "_lay_desk", lay)
    return keys


def close_on(launch: Launch, page: str, qtbot: Any, *, keep: bool = True, role: Role = Role.SPEAKS) -> None:
    """Somebody who speaks signs in, goes to the page and closes the window."""
    come_in(desk_of(launch), qtbot, role=role, keep=keep)
    desk_of(launch).go(page)
    launch.window.close()


@pytest.mark.parametrize("page", PAGES)
def test_who_stays_signed_in_comes_back_to_the_page_and_sees_no_other(
    start: Start, seen: list[str], page: str, qtbot: Any
) -> None:
    close_on(start(), page, qtbot)
    seen.clear()
    launch = start()
    qtbot.waitUntil(lambda: desk_of(launch).session.person is not None, timeout=SOON)
    assert launch.window.current == page
    assert [key for key in seen if key != HOLDING] == [page]


@pytest.mark.parametrize("view", View)
def test_the_calendar_is_seen_as_it_was(start: Start, view: View, qtbot: Any) -> None:
    launch = start()
    desk_of(launch).go("calendar")
    desk_of(launch).pages.calendar.show_view(view)
    close_on(launch, "calendar", qtbot)
    again = desk_of(start()).pages.calendar
    assert again.state.view is view
    assert again.state.own


def test_a_page_without_a_row_of_its_own_leads_to_the_one_before_it(start: Start, qtbot: Any) -> None:
    launch = start()
    come_in(desk_of(launch), qtbot, role=Role.SPEAKS, keep=True)
    desk_of(launch).go("today")
    desk_of(launch).go("preferences")
    assert start().window.current == "today"


def test_who_does_not_stay_signed_in_begins_at_the_list_at_once(start: Start, seen: list[str], qtbot: Any) -> None:
    close_on(start(), "bookings", qtbot, keep=False)
    seen.clear()
    assert start().window.current == FIRST
    assert seen == [FIRST]


def test_who_signed_out_leaves_no_page_behind(start: Start, seen: list[str], qtbot: Any) -> None:
    launch = start()
    come_in(desk_of(launch), qtbot, keep=True)
    desk_of(launch).go("bookings")
    desk_of(launch).sign_out()
    qtbot.waitUntil(lambda: launch.window.current == FIRST, timeout=SOON)
    seen.clear()
    start()
    assert seen == [FIRST]


def test_a_session_that_can_not_be_taken_up_leads_to_the_list(start: Start, tmp_path: Path, qtbot: Any) -> None:
    close_on(start(), "bookings", qtbot)
    KeychainSecrets(tmp_path).put("refresh", "no such token")
    launch = start()
    assert launch.window.current == FIRST
    qtbot.waitUntil(lambda: bool(desk_of(launch).pages.discover.state.rows), timeout=SOON)
    assert desk_of(launch).session.person is None


def test_who_speaks_no_more_comes_to_the_list(start: Start, qtbot: Any) -> None:
    launch = start()
    come_in(desk_of(launch), qtbot, keep=True)  # Ann books; the page was a speaker's
    launch.window.close()
    file = FilePreferences(launch._settings.data_dir)
    file.save(replace(file.load(), last_page="today"))
    again = start()
    assert again.window.current == FIRST
    assert desk_of(again).session.person is not None


def test_the_page_on_one_server_is_none_on_another(start: Start, qtbot: Any) -> None:
    launch = start()
    close_on(launch, "bookings", qtbot)
    file = FilePreferences(launch._settings.data_dir)
    file.save(replace(file.load(), last_place="https://elsewhere.example"))
    assert start().window.current == FIRST


def test_what_is_kept_says_nothing_of_whom(start: Start, tmp_path: Path, qtbot: Any) -> None:
    launch = start()
    come_in(desk_of(launch), qtbot, keep=True)
    desk = desk_of(launch)
    desk.pages.discover.type("lovelace")
    qtbot.waitUntil(
        lambda: desk.pages.discover.state.asked is not None and desk.pages.discover.state.asked.text != "", timeout=SOON
    )
    desk.pages.open_calendar(desk.pages.discover.state.rows[0].id)
    qtbot.waitUntil(lambda: desk.pages.calendar.state.profile is not None, timeout=SOON)
    launch.window.close()
    said = FilePreferences(tmp_path).load()
    assert (said.last_page, said.last_place, said.calendar_view) == ("calendar", "", "week")
    assert "ovelace" not in (tmp_path / "preferences.json").read_text("utf-8")


def test_the_next_one_on_this_computer_finds_no_calendar_of_the_last_one(start: Start, qtbot: Any) -> None:
    launch = start()
    desk = desk_of(launch)
    come_in(desk, qtbot)
    ada = desk.pages.discover.state.rows[0].id
    desk.pages.open_calendar(ada)
    qtbot.waitUntil(lambda: bool(desk.pages.calendar.state.visited), timeout=SOON)
    desk.pages.calendar.show_view(View.MONTH)
    desk.sign_out()
    qtbot.waitUntil(lambda: launch.window.current == FIRST, timeout=SOON)
    come_in(desk, qtbot, "bob")
    desk.go("calendar")
    state = desk.pages.calendar.state
    assert (state.own, state.visited, state.view) == (True, (), View.WEEK)


def test_a_file_that_is_brought_wins(start: Start, seen: list[str], tmp_path: Path, qtbot: Any) -> None:
    close_on(start(), "bookings", qtbot)
    seen.clear()
    launch = start(entry=str(tmp_path / "no.ics"))
    qtbot.waitUntil(lambda: desk_of(launch).pages._entry_dialog is not None, timeout=SOON)
    assert seen == [FIRST]


def test_after_a_fall_it_begins_at_the_list(start: Start, tmp_path: Path, qtbot: Any) -> None:
    close_on(start(), "bookings", qtbot)
    (tmp_path / OPEN).touch()
    assert start().window.current == FIRST


def test_beginning_anew_after_a_defect_begins_at_the_list(
    start: Start, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_on(start(), "bookings", qtbot)
    launch = start()
    monkeypatch.setattr("booking_desktop.app.restarting.start_again", lambda: True)
    monkeypatch.setattr(launch._app, "exit", lambda _: None)
    launch.restart()
    assert FilePreferences(launch._settings.data_dir).load().last_page == ""


def test_who_goes_elsewhere_meanwhile_stays_there(
    start: Start, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    close_on(start(), "bookings", qtbot)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    launch = Launch(app, Settings(tmp_path, tmp_path / "logs", demo=True))
    launch.window.pageShown.connect(lambda key: desk_of(launch).go(FIRST) if key == HOLDING else None)
    with qtbot.waitSignal(launch.ready, timeout=SOON):
        launch.start()
    qtbot.waitUntil(lambda: desk_of(launch).session.person is not None, timeout=SOON)
    assert launch.window.current == FIRST
    launch.window.close()


def test_closing_before_the_page_is_there_keeps_it_for_the_next_time(start: Start, tmp_path: Path, qtbot: Any) -> None:
    close_on(start(), "bookings", qtbot)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    launch = Launch(app, Settings(tmp_path, tmp_path / "logs", demo=True))
    launch.window.pageShown.connect(lambda _: launch.window.close())
    with qtbot.waitSignal(launch.window.closing, timeout=SOON):
        launch.start()
    assert launch.window.current == HOLDING
    assert start().window.current == "bookings"


def test_a_keychain_that_does_not_answer_keeps_nobody_from_the_list(
    start: Start, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_on(start(), "bookings", qtbot)
    answer = threading.Event()
    get = KeychainSecrets.get

    def slow(self: KeychainSecrets, name: str) -> str | None:
        answer.wait(20)
        return get(self, name)

    monkeypatch.setattr(KeychainSecrets, "get", slow)
    monkeypatch.setattr(returning, "_PATIENCE_MS", 200)
    launch = start()
    assert launch.window.current == FIRST
    answer.set()
    qtbot.waitUntil(lambda: desk_of(launch).session.person is not None, timeout=SOON)
    assert launch.window.current == FIRST
