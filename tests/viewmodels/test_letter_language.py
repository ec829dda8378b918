"""The language of letters follows what its owner chooses, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.people import Name
from booking_desktop.viewmodels.letter_language import LetterLanguage
from booking_desktop.viewmodels.session import SessionViewModel
from tests.contract.world import PASSWORD, Clock, World
from tests.drained_jobs import DrainedJobs
from tests.speaking import Pocket

ADA = "ada@example.org"


class Computer:
    """One of Ada's computers, whose app speaks a language."""

    def __init__(self, world: World, language: str, accounts: object = None) -> None:
        self.jobs, self.spoken, self.parent = DrainedJobs(), language, QObject()
        accounts = accounts or world.backend.accounts
        self.session = SessionViewModel(accounts, Pocket(), self.jobs)  # type: ignore[arg-type]
        self.letters = LetterLanguage(accounts, self.session, lambda: self.spoken, self.parent)  # type: ignore[arg-type]
        self.failures: list[object] = []
        self.letters.failed.connect(self.failures.append)

    def sign_in(self) -> str:
        self.session.sign_in(ADA, PASSWORD, True, lambda _: None)
        self.jobs.drain()
        return self.language

    def choose(self, language: str) -> str:
        self.spoken = language
        self.letters.follow()
        self.jobs.drain()
        return self.language

    @property
    def language(self) -> str:
        assert self.session.person is not None
        return self.session.person.language


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> World:
    world = World(tmp_path / "store.db", Clock())
    world.account(ADA)
    return world


def test_an_account_without_a_language_takes_the_apps_at_the_next_sign_in(world: World) -> None:
    assert Computer(world, "de").sign_in() == "de"


def test_two_computers_in_two_languages_leave_each_other_alone(world: World) -> None:
    german, french = Computer(world, "de"), Computer(world, "fr")
    assert [german.sign_in(), french.sign_in(), german.sign_in()] == ["de", "de", "de"]


def test_what_is_chosen_is_the_accounts_and_keeps_a_name_changed_elsewhere(world: World) -> None:
    here = Computer(world, "de")
    here.sign_in()
    access = here.session.access
    assert access is not None
    world.backend.accounts.update_me(access, Name("Augusta"), "Asia/Kathmandu")
    assert here.choose("ar") == "ar"
    person = world.backend.accounts.me(access)
    assert (person.name, person.zone, person.language) == (Name("Augusta"), "Asia/Kathmandu", "ar")


def test_choosing_with_nobody_signed_in_says_nothing_to_anybody(world: World) -> None:
    here = Computer(world, "de")
    here.letters.follow()
    assert not here.jobs.waiting
    assert not here.failures


class OfBefore:
    """A server that knows of no language: it answers without one, whatever it is told."""

    def __init__(self, accounts: object) -> None:
        self._accounts, self.told = accounts, 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._accounts, name)

    def update_me(self, access, name, zone, language=None):  # type: ignore[no-untyped-def]
        self.told += 1
        return self._accounts.update_me(access, name, zone)  # type: ignore[attr-defined]


def test_a_server_that_keeps_none_is_told_once_a_sign_in(world: World) -> None:
    server = OfBefore(world.backend.accounts)
    here = Computer(world, "de", server)
    assert here.sign_in() == ""
    here.jobs.drain()
    assert server.told == 1


class OutOfReach(OfBefore):
    """Gone when something is to be changed."""

    def update_me(self, access, name, zone, language=None):  # type: ignore[no-untyped-def]
        raise Unreachable("https://office.example")


def test_a_choice_that_did_not_reach_the_account_is_told(world: World) -> None:
    here = Computer(world, "de", OutOfReach(world.backend.accounts))
    here.sign_in()
    assert here.failures == []
    assert here.choose("fr") == ""
    assert [type(error) for error in here.failures] == [Unreachable]
