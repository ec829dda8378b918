"""The app on a classic server: what it can't do is said before anyone tries, and what was sent is told as what it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from booking_desktop.app.main import Launch
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.bookings import Sent, SentBooking
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.servers import Can
from booking_desktop.domain.time import Range
from booking_desktop.settings import Settings
from booking_desktop.ui.unavailable import no_day_to_show, unavailable
from booking_desktop.viewmodels.bookings.booking_draft import Stage
from booking_desktop.viewmodels.sign_in import Step
from tests.classic.server import ClassicServer, Office
from tests.journeys.driver import Driver

PASSWORD = "two purple brinjals"
HASTE = Patience(read=0.5, total=8)


class OnClassic:
    """The app signed in on a classic server."""

    def __init__(self, folder: Path, server: ClassicServer, qtbot: Any, role: Role) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.office, self.qtbot = server.office, qtbot
        self.launch = Launch(app, Settings(folder, folder / "logs", proxy="none", server=server.address))
        self.driver = Driver(self.launch.window)
        with qtbot.waitSignal(self.launch.ready, timeout=20_000):
            self.launch.start()
        assert self.launch.desk is not None
        self.desk = self.launch.desk
        accounts = self.desk.backend.accounts
        accounts.sign_up(SignUp("Bo", "Lind", "bo@example.org", PASSWORD, role, "Europe/London"))
        accounts.verify("bo@example.org", self.office.mails[-1][2])
        self.desk.session.sign_in("bo@example.org", PASSWORD, False, lambda _: None)
        qtbot.waitUntil(lambda: self.desk.session.person is not None)

    def choose_a_time(self) -> None:
        desk = self.desk
        (ada,) = desk.backend.speakers.search(SpeakerQuery("Ada")).rows
        span = Range(desk.now() + timedelta(days=1), desk.now() + timedelta(days=3))
        cell = next(cell for cell in desk.backend.bookings.calendar(ada.id, (), span) if cell.open)
        desk.pages.open_slot(cell.slot)
        self.qtbot.waitUntil(lambda: desk.pages.calendar.form.state.draft is not None)

    def book(self) -> Any:
        self.choose_a_time()
        self.driver.press("Book for $120.00")
        self.qtbot.waitUntil(lambda: self.desk.window.current == "receipt", timeout=15_000)
        return self.desk.pages.receipt.state.booking


@pytest.fixture
def role() -> Role:
    return Role.BOOKS


@pytest.fixture
def stage(tmp_path: Path, qtbot: Any, role: Role, monkeypatch: pytest.MonkeyPatch) -> Iterator[OnClassic]:
    monkeypatch.setattr("booking_desktop.backend.remote.http.Patience", lambda: HASTE)
    office = Office()
    office.speaker("Ada")
    server = ClassicServer(office)
    made = OnClassic(tmp_path, server, qtbot, role)
    yield made
    made.launch.window.close()
    server.stop()


def test_before_booking_it_says_what_can_not_be_done_after(stage: OnClassic):
    stage.choose_a_time()
    assert stage.driver.says("A classic server can’t cancel or move: once booked, only Ada can.")
    assert stage.driver.says("it passes no note on")
    assert not stage.driver.find("Note for Ada", QPlainTextEdit).isEnabled()
    assert stage.driver.seek("Held for you") is None


def test_what_was_booked_is_told_as_sent_from_this_computer(stage: OnClassic):
    booking = stage.book()
    assert isinstance(booking, SentBooking)
    assert stage.driver.says("As sent from this computer. The server took it and mailed both of you.")
    assert stage.driver.says("Write to Ada. ada@example.org")
    stage.desk.go("bookings")
    assert stage.driver.says(unavailable(Can.LIST))
    for words in ("Move…", "Cancel booking"):
        assert not stage.driver.find(words).isEnabled()
    assert stage.driver.seek("Add a note") is None


def test_a_mail_that_failed_is_told_with_whom_to_write_to(stage: OnClassic):
    stage.office.mail_down = True
    assert stage.book().sent is Sent.UNMAILED
    assert stage.driver.says("Booked. The server’s mail failed")
    assert stage.driver.says("its mail failed: tell Ada.")


def test_without_an_answer_it_is_sent_once_and_told_as_unanswered(stage: OnClassic):
    stage.office.hang_after = "/bookings/book"
    assert stage.book().sent is Sent.UNANSWERED
    assert stage.driver.says("Sent, and not answered")
    assert stage.driver.says("ask Ada whether it arrived")
    assert stage.office.asked.count(("POST", "/bookings/book")) == 1
    assert stage.desk.pages.calendar.form.state.stage is Stage.WRITING
    stage.desk.go("bookings")
    stage.qtbot.waitUntil(lambda: stage.driver.says("Cancelling takes it off this list alone."))
    assert not stage.driver.find("Move…").isEnabled()
    stage.driver.press("Cancel booking")
    stage.qtbot.waitUntil(lambda: stage.desk.pages.bookings.state.counts.upcoming == 0)
    assert stage.office.asked.count(("POST", "/bookings/book")) == 1


def test_a_session_that_ended_says_so_and_names_a_wrong_clock(stage: OnClassic):
    stage.office.now = lambda: datetime.now(UTC) + timedelta(hours=2)
    stage.desk.backend.store.check()  # an answer tells the server's time
    stage.desk.counting.refresh()
    stage.qtbot.waitUntil(lambda: stage.desk.window.current == "sign_in")
    assert stage.driver.says("You have been signed out. This computer’s clock is 2 h behind the server’s.")


def test_a_new_password_is_not_promised(stage: OnClassic):
    stage.desk.sign_out()
    stage.qtbot.waitUntil(lambda: stage.desk.session.person is None)
    stage.desk.sign_in_for(None)
    stage.driver.press("Forgot it?")
    assert stage.driver.says(unavailable(Can.RESET))
    assert stage.desk.pages.sign_in.state.step is Step.SIGN_IN


def test_a_code_is_not_promised_twice(stage: OnClassic):
    stage.desk.sign_out()
    stage.qtbot.waitUntil(lambda: stage.desk.session.person is None)
    stage.desk.sign_in_for(None)
    stage.desk.pages.sign_in.sign_up("Cy", "Ng", "cy@example.org", PASSWORD, Role.BOOKS)
    stage.qtbot.waitUntil(lambda: stage.desk.pages.sign_in.state.step is Step.CODE)
    assert stage.driver.says("It comes only once")
    assert stage.driver.seek("Send a new code") is None
    assert stage.driver.says("A six-digit code is on its way to")


def test_preferences_leave_the_account_and_the_backup_to_the_office(stage: OnClassic):
    stage.desk.pages._open_preferences("privacy")
    assert stage.driver.says(unavailable(Can.ACCOUNT))
    assert stage.driver.seek("Change password") is None
    stage.desk.pages._open_preferences("data")
    assert stage.driver.says(unavailable(Can.BACKUP))
    assert not stage.driver.find("Back up now").isEnabled()
    assert stage.driver.says("Sent by the server")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("today", no_day_to_show()),
        ("availability", unavailable(Can.AVAILABILITY)),
        ("outbox", unavailable(Can.OUTBOX)),
        ("import", unavailable(Can.OFFICE)),
        ("profile", unavailable(Can.PROFILE)),
    ],
)
@pytest.mark.parametrize("role", [Role.SPEAKS])
def test_a_page_that_can_not_be_filled_says_why(stage: OnClassic, key: str, words: str):
    stage.desk.go(key)
    stage.qtbot.waitUntil(lambda: stage.driver.says(words))


@pytest.mark.parametrize("role", [Role.SPEAKS])
def test_commands_that_lead_nowhere_are_offered_to_nobody(stage: OnClassic):
    commands = stage.desk.commands
    assert [commands.action(name) for name in ("import", "backup", "sign_out.everywhere")] == [None] * 3
    assert commands.action("sign_out") is not None
