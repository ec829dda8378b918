from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from booking_desktop.backend.keychain import PrivateFile
from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.domain.letters import Delivery, Kind
from booking_desktop.domain.preferences import MailServer, Preferences
from booking_desktop.mail.route import MailRoute
from booking_desktop.viewmodels.office.outbox import OutboxViewModel, Tab
from booking_desktop.viewmodels.session import SessionViewModel
from tests.drained_jobs import DrainedJobs
from tests.mail.office import Office

SERVER = MailServer("smtp.office.example", sender="Office <bookings@office.example>")


@dataclass
class Kept:
    """Preferences in memory."""

    preferences: Preferences = Preferences()

    def load(self) -> Preferences:
        return self.preferences

    def save(self, preferences: Preferences) -> None:
        self.preferences = preferences


class Page:
    """An Outbox over a real store."""

    def __init__(self, folder: Path) -> None:
        self.office = Office(folder)
        self.jobs, self.kept, self.rounds = DrainedJobs(), Kept(), 0
        self.session = SessionViewModel(self.office.accounts, PrivateFile(folder / "secrets"), self.jobs)
        secrets = PrivateFile(folder / "secrets")
        route = MailRoute(self.kept, secrets, self.office.clock)
        self.model = OutboxViewModel(
            self.office.outbox, route, self._round, self.session, self.office.clock, lambda: "Asia/Kolkata"
        )

    def _round(self) -> None:
        self.rounds += 1

    @property
    def state(self):
        return self.model.state

    def refresh(self) -> None:
        self.model.refresh()
        self.jobs.drain()

    def sign_in(self, email: str) -> None:
        self.session.sign_in(email, "a long password", False, lambda _: None)
        self.jobs.drain()


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    made = Page(tmp_path)
    yield made
    made.office.close()


def test_without_a_mail_server_a_code_can_be_read_before_signing_in(page: Page) -> None:
    page.office.sign_up("ada@lovelace.example")
    page.refresh()
    assert (page.state.server_set, page.state.may_send, page.state.unsent) == (False, False, 1)
    assert page.state.reading.kind is Kind.VERIFY
    assert len(page.state.reading.letter.body.code) == 6


def test_with_a_mail_server_a_code_is_not_shown(page: Page) -> None:
    page.kept.preferences = Preferences(mail=SERVER)
    page.office.mail_is_set = True
    page.office.sign_up("ada@lovelace.example")
    page.refresh()
    assert (page.state.server_set, page.state.may_send) == (True, True)
    assert page.state.reading.letter.body.code == ""
    assert page.state.reading.sender == "Office <bookings@office.example>"


def test_a_failed_letter_is_tried_again_at_once(page: Page) -> None:
    page.kept.preferences = Preferences(mail=SERVER)
    page.office.member("ada@lovelace.example")
    page.office.accounts.request_reset("ada@lovelace.example")
    page.sign_in("ada@lovelace.example")
    (newest, *_) = page.state.rows
    page.office.outbox.mark_failed(newest.id, page.office.clock(), "550 no", None)
    page.refresh()
    assert page.state.may_retry
    page.model.retry()
    page.jobs.drain()
    assert page.rounds == 1
    assert page.state.row.delivery is Delivery.QUEUED
    assert not page.state.may_retry


def test_a_discarded_letter_leaves_the_list_and_the_next_is_looked_at(page: Page) -> None:
    page.office.member("ada@lovelace.example")
    page.office.accounts.request_reset("ada@lovelace.example")
    page.sign_in("ada@lovelace.example")
    first, second = (row.id for row in page.state.rows)
    page.model.choose(first)
    page.jobs.drain()
    page.model.discard()
    page.jobs.drain()
    assert [row.id for row in page.state.rows] == [second]
    assert page.state.chosen == page.state.reading.id == second


def test_send_now_tries_every_failed_letter_once_more(page: Page) -> None:
    page.kept.preferences = Preferences(mail=SERVER)
    page.office.member("ada@lovelace.example")
    page.office.accounts.request_reset("ada@lovelace.example")
    page.sign_in("ada@lovelace.example")
    for row in page.state.rows:
        page.office.outbox.mark_failed(row.id, page.office.clock(), "452 full", None)
    page.refresh()
    page.model.send_now()
    page.jobs.drain()
    assert page.rounds == 1
    assert [row.delivery for row in page.state.rows] == [Delivery.QUEUED, Delivery.QUEUED]


def test_the_tabs_list_what_they_count(page: Page) -> None:
    page.office.member("ada@lovelace.example")
    page.sign_in("ada@lovelace.example")
    assert page.state.counts == {Tab.ALL: 1, Tab.WAITING: 1, Tab.FAILED: 0, Tab.SENT: 0}
    page.model.show(Tab.SENT)
    page.jobs.drain()
    assert page.state.rows == ()
    assert page.state.answered


def test_a_letter_is_saved_as_a_file_that_mail_programs_open(page: Page, tmp_path: Path) -> None:
    page.office.sign_up("ada@lovelace.example")
    page.refresh()
    saved: list[str] = []
    page.model.saved.connect(saved.append)
    page.model.save(str(tmp_path / "letter.eml"))
    page.jobs.drain()
    assert saved == [str(tmp_path / "letter.eml")]
    assert b"Subject: OTP Verification for Signup\r\n" in (tmp_path / "letter.eml").read_bytes()
    page.model.save(str(tmp_path / "none" / "letter.eml"))
    page.jobs.drain()
    assert page.state.problem == FileUnreadable(str(tmp_path / "none" / "letter.eml"), "not_writable")


def test_signing_out_takes_the_letters_out_of_sight(page: Page) -> None:
    page.office.member("ada@lovelace.example")
    page.office.sign_up("grace@hopper.example")
    page.sign_in("ada@lovelace.example")
    page.session.sign_out()
    page.jobs.drain()
    assert not page.state.signed_in
    assert {row.kind for row in page.state.rows} <= {Kind.VERIFY, Kind.RESET}
