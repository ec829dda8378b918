"""What others see or find on this computer: kept words go when they are not to be kept, and a note of the desktop names nobody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from booking_desktop import desktop_notes
from booking_desktop.app.desk import Desk
from booking_desktop.app.main import Launch
from booking_desktop.backend.drafts import FOLDER
from booking_desktop.backend.unfinished import FILE
from booking_desktop.domain.people import Role
from booking_desktop.domain.preferences import Clock
from booking_desktop.presets import Presets
from booking_desktop.settings import Settings
from booking_desktop.ui.crash import CrashDialog
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.preferences import Category
from booking_desktop.viewmodels.reminder_words import discreet_words
from tests.app.people import NOTE, come_in, desk_of, launched, write_a_draft
from tests.app.test_locked import WHO
from tests.domain.test_reminders import session

OFF = Presets({"keep_unfinished": False}, frozenset({"keep_unfinished"}))
AT_HOME = replace(session().agreed, place="Rose Street 5")


@pytest.fixture
def launch(tmp_path: Path, qtbot: Any) -> Iterator[Launch]:
    launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    yield launch
    launch.window.close()


def switch(desk: Desk, name: str) -> None:
    """Press the row of that name in Preferences, Privacy."""
    desk.pages._open_preferences(Category.PRIVACY)
    page = desk.window.page("preferences")
    getattr(page.privacy, name).control.click()  # type: ignore[union-attr]


def write_a_profile(desk: Desk, qtbot: Any, folder: Path) -> list[Path]:
    """The drafts that are there when the app has kept one."""
    profile = desk.pages.profile
    profile.open_own()
    qtbot.waitUntil(lambda: profile.state.draft is not None)
    profile.set_headline("Engines that weave")
    profile.keep()
    qtbot.waitUntil(lambda: profile.state.kept_at is not None)
    return list((folder / FOLDER).iterdir())


def files_are_written(desk: Desk, qtbot: Any) -> None:
    """Wait for all that was to be written so far."""
    done: list[object] = []
    desk.jobs.run(lambda: None, done.append, lane="files")
    qtbot.waitUntil(lambda: bool(done))


def notes(desk: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch, **later: float) -> list[tuple[str, str]]:
    """What the desktop is given for a session that begins so much later."""
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(desktop_notes, "show", lambda title, text: shown.append((title, text)))
    desk.reminding.model.due.emit(replace(session(desk.now() + timedelta(**later)), agreed=AT_HOME))
    qtbot.waitUntil(lambda: bool(shown))
    return shown


def test_turned_off_it_deletes_what_was_kept_and_keeps_no_more(launch: Launch, qtbot: Any, tmp_path: Path) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot, role=Role.SPEAKS)
    [draft] = write_a_profile(desk, qtbot, tmp_path)
    write_a_draft(desk, qtbot)
    desk.recovering.keep_now()
    assert NOTE in (tmp_path / FILE).read_text("utf-8")
    switch(desk, "unfinished")
    qtbot.waitUntil(lambda: not (tmp_path / FILE).exists() and not draft.exists())
    qtbot.waitUntil(lambda: desk.pages.profile.state.kept_at is None)
    desk.pages.profile.set_headline("Engines that knit")
    desk.pages.profile.keep()
    desk.recovering.keep_now()
    desk.recovering._keep_soon()
    files_are_written(desk, qtbot)
    assert not (tmp_path / FILE).exists()
    assert list((tmp_path / FOLDER).iterdir()) == []
    form = desk.pages.calendar.form
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE  # what is in the window stays there


def test_turned_on_again_what_is_in_hand_is_kept_at_once(launch: Launch, qtbot: Any, tmp_path: Path) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot, role=Role.SPEAKS)
    [draft] = write_a_profile(desk, qtbot, tmp_path)
    switch(desk, "unfinished")
    qtbot.waitUntil(lambda: not draft.exists())
    switch(desk, "unfinished")
    qtbot.waitUntil(draft.exists)
    assert "Engines that weave" in draft.read_text("utf-8")


def test_an_office_that_turns_it_off_deletes_what_was_kept_before(tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / FILE).write_text(json.dumps([{"place": "", "person": 1, "note": NOTE}]), "utf-8")
    (tmp_path / FOLDER).mkdir()
    for name in ("profile-3.json", "profile-3.77.tmp", ".profile-3.json.77.tmp"):
        (tmp_path / FOLDER / name).write_text(NOTE, "utf-8")
    cut_off = tmp_path / f".{FILE}.77.tmp"
    cut_off.write_text(NOTE, "utf-8")
    launch = launched(Settings(tmp_path, tmp_path / "logs", presets=OFF, set_by=WHO, demo=True), qtbot)
    desk = desk_of(launch)
    qtbot.waitUntil(lambda: not (tmp_path / FILE).exists() and list((tmp_path / FOLDER).iterdir()) == [])
    assert not cut_off.exists()
    switch(desk, "unfinished")  # it can't be
    assert not desk.look.preferences.keep_unfinished
    assert desk.window.page("preferences").privacy.unfinished.help.text() == f"Set by {WHO}"  # type: ignore[union-attr]
    launch.window.close()


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (True, "kept on this computer: after a restart you can go on with it."),
        (False, "not kept on this computer: save it before you restart."),
    ],
)
def test_a_crash_promises_nothing_that_is_not_kept(qtbot: Any, kept: bool, words: str) -> None:
    dialog = CrashDialog("", kept=kept)
    qtbot.addWidget(dialog)
    assert words in dialog.words.text()


def test_what_can_not_be_deleted_is_told(launch: Launch, qtbot: Any, tmp_path: Path) -> None:
    desk = desk_of(launch)
    desk.recovering._timer.stop()
    (tmp_path / FILE).mkdir()  # a folder can't be unlinked, whoever runs this
    told: list[str] = []
    desk.tell = told.append  # type: ignore[method-assign]
    switch(desk, "unfinished")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("What was being written could not be deleted: ")


def test_a_note_of_the_desktop_says_who_what_and_where(launch: Launch, qtbot: Any, monkeypatch: Any) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot)
    [(title, text)] = notes(desk, qtbot, monkeypatch, minutes=10)
    assert title == "Hour with Ada"
    assert text.endswith("Rose Street 5")


@pytest.mark.parametrize(
    ("later", "title"),
    [
        ({"minutes": 10}, "A session begins in 10 min"),
        ({"seconds": 9 * 60 + 40}, "A session begins in 10 min"),
        ({"minutes": 60}, "A session begins in 1 h"),
        ({"seconds": -10}, "A session begins now"),
        ({"minutes": -5}, "A session has begun"),
    ],
)
def test_without_names_it_says_only_that_a_session_begins(
    qapp: Any, monkeypatch: Any, later: dict[str, float], title: str
) -> None:
    now = datetime(2026, 3, 10, 10, tzinfo=UTC)
    booking = replace(session(now + timedelta(**later)), agreed=AT_HOME)
    words = discreet_words(booking, Formats("UTC", Clock.H24), now)
    assert words.title == title
    time = f"{booking.start:%H:%M}"
    assert words.text == (f"Began at {time}." if "begun" in title else f"Begins at {time}.")


def test_turned_off_the_desktop_gets_no_name_and_the_window_still_has_it(
    launch: Launch, qtbot: Any, monkeypatch: Any
) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot)
    switch(desk, "names")
    [(title, text)] = notes(desk, qtbot, monkeypatch, minutes=10)
    assert title.startswith("A session begins in ")
    for told in ("Ada", "Bob", "Hour", "Rose Street"):
        assert told not in title + text
    model = desk.reminding.model
    model._become(replace(model.state, shown=(session(desk.now() + timedelta(minutes=10)),)))
    [bar] = desk.reminding._bars._bars.values()
    assert any("Hour with Ada" in label.text() for label in bar.findChildren(QLabel))
