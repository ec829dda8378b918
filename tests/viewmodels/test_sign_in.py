"""The sign-in page as steps: what is asked next, what is kept, what is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from booking_desktop.domain.errors import (
    CodeWrong,
    Fault,
    FieldFault,
    InvalidInput,
    NotVerified,
    SignInNeeded,
    Throttled,
    WrongCredentials,
)
from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.sign_in import SignInViewModel, Step, digits
from tests.drained_jobs import DrainedJobs

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
JANAKI = Person(PersonId(1), Name("Janaki", "Ammal"), "janaki@jic.example", Role.BOOKS, "Asia/Kolkata")


class OneAccount:
    """An account that becomes verified by 407219; access tokens run out when ``stale`` says so."""

    def __init__(self) -> None:
        self.verified = False
        self.password = "correct horse"
        self.stale: set[str] = set()
        self.refreshed = 0
        self.asked: list[str] = []

    def sign_up(self, request) -> None:
        self.asked.append(f"sign up {request.email} {request.role}")

    def verify(self, email: str, code: str) -> None:
        if code != "407219":
            raise CodeWrong(4)
        self.verified = True

    def resend_code(self, email: str) -> None:
        self.asked.append(f"resend {email}")

    def request_reset(self, email: str) -> None:
        self.asked.append(f"reset {email}")

    def reset_password(self, email: str, code: str, password: str) -> None:
        self.password = password

    def sign_in(self, email: str, password: str) -> Session:
        if password != self.password:
            raise WrongCredentials
        if not self.verified:
            raise NotVerified(email)
        return self._session()

    def refresh(self, refresh: str) -> Session:
        if refresh == "stolen":
            raise SignInNeeded
        self.refreshed += 1
        return self._session()

    def sign_out(self, refresh: str) -> None:
        self.asked.append(f"sign out {refresh}")

    def _session(self) -> Session:
        n = self.refreshed
        return Session(JANAKI, Access(f"access-{n}"), f"refresh-{n}", NOW + timedelta(hours=1))


class Pocket:
    """Secrets in memory."""

    def __init__(self, **kept: str) -> None:
        self.kept = dict(kept)

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str | None) -> None:
        if secret is None:
            self.kept.pop(name, None)
        else:
            self.kept[name] = secret


@pytest.fixture
def world(qapp):
    accounts, jobs, secrets, clock = OneAccount(), DrainedJobs(), Pocket(), [NOW]
    session = SessionViewModel(accounts, secrets, jobs)
    page = SignInViewModel(accounts, session, jobs, lambda: clock[0], lambda: "Asia/Kolkata")
    return SimpleNamespace(accounts=accounts, jobs=jobs, secrets=secrets, clock=clock, session=session, page=page)


def test_signing_up_then_the_code_signs_in_without_typing_the_password_again(world):
    world.page.sign_up("Janaki", "Ammal", "janaki@jic.example", "correct horse", Role.BOOKS)
    world.jobs.drain()
    assert world.page.state.step is Step.CODE
    world.page.verify("Your OTP is: 407 219")
    world.jobs.drain()
    assert world.session.person == JANAKI
    assert world.secrets.kept == {"refresh": "refresh-0"}


def test_a_short_password_and_a_missing_name_are_told_before_anything_is_sent(world):
    world.page.sign_up("", "Ammal", "janaki@jic.example", "short", Role.BOOKS)
    assert world.page.state.problem == InvalidInput(
        (FieldFault("first_name", Fault.MISSING), FieldFault("password", Fault.TOO_SHORT, 8))
    )
    assert world.jobs.waiting == 0


def test_an_unverified_account_with_the_right_password_goes_on_to_its_code(world):
    world.page.sign_in("janaki@jic.example", "correct horse", keep=True)
    world.jobs.drain()
    assert world.page.state.step is Step.CODE
    assert world.page.state.code_ends == NOW + timedelta(minutes=15)


def test_a_wrong_code_tells_the_tries_left_and_stays(world):
    world.page.show(Step.CODE, "janaki@jic.example")
    world.page.verify("111111")
    world.jobs.drain()
    assert (world.page.state.step, world.page.state.tries_left) == (Step.CODE, 4)


def test_a_new_code_can_be_asked_for_only_after_the_cool_down(world):
    world.page.sign_up("Janaki", "", "janaki@jic.example", "correct horse", Role.BOOKS)
    world.jobs.drain()
    world.page.resend()
    assert world.jobs.waiting == 0
    world.clock[0] = NOW + timedelta(seconds=61)
    world.page.resend()
    world.jobs.drain()
    assert world.accounts.asked[-1] == "resend janaki@jic.example"
    assert world.page.state.notice == "resent"


def test_a_reset_signs_in_with_the_new_password(world):
    world.accounts.verified = True
    world.page.forgot("janaki@jic.example")
    world.jobs.drain()
    world.page.reset("407219", "a new password")
    world.jobs.drain()
    assert world.session.person == JANAKI


def test_a_throttled_page_says_until_when(world, monkeypatch):
    def throttled(email: str, password: str) -> Session:
        raise Throttled(timedelta(minutes=3))

    monkeypatch.setattr(world.accounts, "sign_in", throttled)
    world.page.sign_in("janaki@jic.example", "correct horse", keep=True)
    world.jobs.drain()
    assert world.page.state.blocked_until == NOW + timedelta(minutes=3)


def test_a_stale_access_token_is_renewed_once_and_the_work_done(world):
    world.accounts.verified = True
    world.session.sign_in("janaki@jic.example", "correct horse", True, lambda _: None)
    world.jobs.drain()

    def work(access: Access) -> str:
        if access == "access-0":
            raise SignInNeeded
        return access

    seen: list[object] = []
    world.session.call(work, seen.append)
    world.session.call(work, seen.append)
    world.jobs.drain()
    assert seen == [Ok("access-1"), Ok("access-1")]
    assert world.accounts.refreshed == 1


def test_a_session_that_is_over_signs_out_and_says_so(world, qtbot):
    world.accounts.verified = True
    world.session.sign_in("janaki@jic.example", "correct horse", True, lambda _: None)
    world.jobs.drain()

    def over(access: Access) -> None:
        raise SignInNeeded

    seen: list[object] = []
    with qtbot.waitSignal(world.session.expired):
        world.session.call(over, seen.append)
        world.jobs.drain()
    assert world.session.person is None
    assert seen == [Err(SignInNeeded())]


def test_a_kept_session_is_taken_up_again_and_a_dead_one_forgotten(world):
    world.secrets.kept["refresh"] = "refresh-0"
    world.session.restore()
    world.jobs.drain()
    assert world.session.person == JANAKI
    world.secrets.kept["refresh"] = "stolen"
    again = SessionViewModel(world.accounts, world.secrets, world.jobs)
    again.restore()
    world.jobs.drain()
    assert again.person is None
    assert world.secrets.kept == {}


def test_who_signs_in_while_the_kept_session_is_looked_for_stays_signed_in(world):
    world.accounts.verified = True
    world.session.restore()
    world.session.sign_in("janaki@jic.example", "correct horse", False, lambda _: None)
    world.session.restore()
    world.jobs.drain()
    assert world.session.person == JANAKI
    world.session.restore()
    world.jobs.drain()
    assert world.session.person == JANAKI


@pytest.mark.parametrize(
    "typed", ["407219", " 407 219 ", "407-219", "Your OTP is: 407219.", "OTP 407219, valid 15 minutes"]
)
def test_a_code_is_found_among_the_words_around_it(typed):
    assert digits(typed) == "407219"
