"""Two windows that share one store and one keychain."""

from __future__ import annotations

from pathlib import Path

import pytest

from booking_desktop.domain.people import PersonId
from booking_desktop.viewmodels.session import Tokens
from tests.contract.world import Clock, World


class Keychain:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str | None) -> None:
        self.kept.pop(name, None)
        if secret is not None:
            self.kept[name] = secret


@pytest.fixture
def world(tmp_path: Path):
    world = World(tmp_path / "store.db", Clock())
    yield world
    world.server.store.close()


def who(tokens: Tokens, world: World) -> PersonId:
    world.clock.forward(minutes=1)  # not at the same instant: nothing is forgiven
    return tokens.use(world.backend.accounts.me).id


def test_both_stay_signed_in_over_the_hours(world: World):
    keychain, accounts = Keychain(), world.backend.accounts
    here, there = Tokens(accounts, keychain), Tokens(accounts, keychain)
    here.begin(world.account("ada@example.org"), keep=True)
    ada = there.restore().id
    for _ in range(3):
        world.clock.forward(hours=2)
        assert (who(here, world), who(there, world)) == (ada, ada)


def test_two_people_in_two_windows_each_stay_who_they_are(world: World):
    keychain, accounts = Keychain(), world.backend.accounts
    here, there = Tokens(accounts, keychain), Tokens(accounts, keychain)
    ada, bob = world.account("ada@example.org"), world.account("bob@example.org")
    here.begin(ada, keep=True)
    there.begin(bob, keep=True)
    for _ in range(3):
        world.clock.forward(hours=2)
        assert (who(here, world), who(there, world)) == (ada.person.id, bob.person.id)
    assert Tokens(accounts, keychain).restore() == bob.person
