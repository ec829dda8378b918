"""The language of letters follows what its owner chooses, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from booking_desktop.backend.wire import values
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.people import Name, Person
from booking_desktop.domain.sign_in import Access, Session
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

    def sign_in(self) -> str | None:
        self.session.sign_in(ADA, PASSWORD, True, lambda _: None)
        self.jobs.drain()
        return self.language

    def choose(self, language: str) -> str | None:
        self.spoken = language
        self.letters.follow()
        self.jobs.drain()
        return self.language

    @property
    def language(self) -> str | None:
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


class Watched:
    """A server that counts what it is told."""

    def __init__(self, accounts: Any) -> None:
        self._accounts, self.told = accounts, 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._accounts, name)

    def update_me(self, access, name, zone, language=None):  # type: ignore[no-untyped-def]
        self.told += 1
        return self._accounts.update_me(access, name, zone)


class OfBefore(Watched):
    """A server that knows of no language: its answers hold none, as they come over the wire."""

    def sign_in(self, email: str, password: str) -> Session:
        session = self._accounts.sign_in(email, password)
        return replace(session, person=_of_before(session.person))

    def me(self, access: Access) -> Person:
        return _of_before(self._accounts.me(access))


def _of_before(person: Person) -> Person:
    said = values.plain(Person, person)
    del said["language"]
    found: Person = values.of_plain(Person, said)
    return found


def test_a_server_that_keeps_none_is_told_nothing_that_would_undo_a_change_made_elsewhere(world: World) -> None:
    server = OfBefore(world.backend.accounts)
    here = Computer(world, "de", server)
    assert here.sign_in() is None
    assert here.choose("fr") is None
    assert (server.told, here.failures) == (0, [])


class OutOfReach(Watched):
    """Gone when something is to be changed."""

    def update_me(self, access, name, zone, language=None):  # type: ignore[no-untyped-def]
        raise Unreachable("https://office.example")


def test_a_choice_that_did_not_reach_the_account_is_told(world: World) -> None:
    here = Computer(world, "de", OutOfReach(world.backend.accounts))
    here.sign_in()
    assert here.failures == []
    assert here.choose("fr") == ""
    assert [type(error) for error in here.failures] == [Unreachable]
