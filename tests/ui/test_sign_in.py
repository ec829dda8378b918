"""The ways in, by keys and clicks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.errors import Throttled, WrongCredentials
from booking_desktop.domain.people import Role
from booking_desktop.domain.preferences import Clock
from booking_desktop.ui.entrance.first_run import FirstRunPage
from booking_desktop.ui.entrance.sign_in import SignInPage
from booking_desktop.ui.entrance.time_side import waking
from booking_desktop.viewmodels.first_run import FirstRunViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.sign_in import SignInState, SignInViewModel, Step
from tests.drained_jobs import DrainedJobs
from tests.journeys.driver import Driver
from tests.viewmodels.test_sign_in import JANAKI, NOW, OneAccount, Pocket

FORMATS = Formats("Asia/Kolkata", Clock.H24)


@pytest.fixture
def stage(qtbot):
    accounts, jobs = OneAccount(), DrainedJobs()
    session = SessionViewModel(accounts, Pocket(), jobs)
    model = SignInViewModel(accounts, session, jobs, lambda: NOW, lambda: "Asia/Kolkata")
    page = SignInPage(model, lambda: FORMATS, lambda: NOW, "Europe/London", lambda: True)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.shown()
    return accounts, jobs, session, model, Driver(page)


def test_signing_up_by_keys_alone_ends_signed_in(stage, qtbot):
    _, jobs, session, model, driver = stage
    driver.press("Create an account")
    for text in ("Janaki", "Ammal", "janaki@jic.example", "correct horse"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    driver.press("Create account")
    jobs.drain()
    assert model.state.step is Step.CODE
    qtbot.keyClicks(QApplication.focusWidget(), "407219")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    jobs.drain()
    assert session.person == JANAKI


def test_the_first_field_with_a_fault_takes_the_focus_and_says_why(stage):
    _, _, _, model, driver = stage
    driver.press("Create an account")
    driver.press("Create account")
    assert [f.field for f in model.state.faults] == ["first_name", "email", "password"]
    focused = QApplication.focusWidget()
    assert (focused.accessibleName(), focused.accessibleDescription()) == ("First name", "Enter a name.")


def test_a_wrong_pair_is_one_neutral_sentence_and_what_was_typed_stays(stage):
    accounts, jobs, _, model, driver = stage
    field = driver.type("Email", "janaki@jic.example")
    driver.type("Password", "not this one")
    driver.press("Sign in")
    jobs.drain()
    assert model.state.problem == WrongCredentials()
    assert driver.says("Email and password don’t match.")
    assert field.text() == "janaki@jic.example"
    assert accounts.verified is False


def test_a_throttled_page_counts_down(stage):
    *_, model, driver = stage
    model._failed(Throttled(timedelta(minutes=3)))
    assert driver.says("Try again in 3 min.")


def test_without_a_mail_server_nothing_claims_to_be_on_its_way(stage, qtbot):
    *_, model, driver = stage
    model._become(SignInState(Step.CODE, "janaki@jic.example", code_ends=NOW + timedelta(minutes=1)))
    assert driver.says("A six-digit code waits in the Outbox for")
    assert driver.says("Works for one more minute")
    page = driver.window
    with qtbot.waitSignal(page.outboxWanted):
        driver.press("Open Outbox")


def test_an_account_for_a_speaker_comes_with_the_role_chosen(stage):
    *_, driver = stage
    driver.window.open(Step.SIGN_UP, Role.SPEAKS)
    assert driver.find("I speak and am booked").isChecked()


def test_the_first_door_has_the_focus_and_leads_where_it_says(qtbot):
    jobs = DrainedJobs()
    page = FirstRunPage(FirstRunViewModel(None, jobs), lambda: FORMATS, lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.shown()
    assert QApplication.focusWidget().accessibleName() == "Look around"
    driver = Driver(page)
    with qtbot.waitSignal(page.importWanted):
        driver.press("Import speakers")
    driver.press("Look around")
    assert jobs.waiting == 1
    assert driver.find("Look around").accessibleDescription() == "Putting sample speakers in…"


def test_shared_waking_hours_are_reckoned_across_zones():
    found = waking(datetime(2026, 3, 10, 10, 42, tzinfo=UTC), "Asia/Kolkata", "Europe/London")
    assert found.shared == ((27, 44),)  # 13:30 to 22:00 in Kolkata
    assert (found.awake[0], found.awake[10], found.awake[30]) == (1, 0, 2)


def test_a_server_without_mail_says_that_no_code_can_come_and_whom_to_ask(qtbot):
    accounts, jobs = OneAccount(), DrainedJobs()
    session = SessionViewModel(accounts, Pocket(), jobs)
    model = SignInViewModel(accounts, session, jobs, lambda: NOW, lambda: "Asia/Kolkata")
    page = SignInPage(model, lambda: FORMATS, lambda: NOW, "Europe/London", lambda: False, mails=False)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    driver = Driver(page)
    words = "This server sends no mail. No code can reach you. Ask whoever runs it."
    assert page._no_mail.isHidden()
    for step in (Step.SIGN_UP, Step.CODE, Step.FORGOT, Step.RESET):
        model.show(step, "janaki@jic.example")
        assert page._no_mail.isVisible()
        assert page._no_mail.accessibleName() == words
    model.show(Step.CODE, "janaki@jic.example")
    assert driver.says("A six-digit code can’t be mailed to")
    assert not driver.says("A six-digit code is on its way to")
