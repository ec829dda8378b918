"""The access token runs out while many calls are under way."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from booking_desktop.domain.errors import DomainError, SignInNeeded, Unreachable
from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.viewmodels.session import Tokens

ADA = Person(PersonId(1), Name("Ada"), "ada@example.org", Role.BOOKS, "UTC")
CROWD = 8


def session(number: int) -> Session:
    return Session(ADA, Access(f"a{number}"), f"r{number}", datetime(2026, 3, 9, 12, tzinfo=UTC))


class Secrets:
    def get(self, name: str) -> None:
        return None

    def put(self, name: str, secret: str | None) -> None:
        pass


class Accounts:
    """Refuses the first token once all have come with it."""

    def __init__(self, failure: DomainError | None = None) -> None:
        self.renewals, self.failure = 0, failure
        self.refused = threading.Barrier(CROWD)

    def refresh(self, refresh: str) -> Session:
        self.renewals += 1
        if self.failure is not None:
            raise self.failure
        return session(self.renewals)

    def ask(self, access: Access) -> Access:
        if access == "a0":
            self.refused.wait(5)
            raise SignInNeeded
        return access


def crowd(accounts: Accounts) -> list[object]:
    tokens = Tokens(accounts, Secrets())  # type: ignore[arg-type]
    tokens.begin(session(0), keep=False)
    with ThreadPoolExecutor(CROWD) as crew:
        calls = [crew.submit(tokens.use, accounts.ask) for _ in range(CROWD)]
        return [call.exception(5) or call.result() for call in calls]


def test_many_calls_that_wait_renew_it_once():
    accounts = Accounts()
    assert crowd(accounts) == ["a1"] * CROWD
    assert accounts.renewals == 1


@pytest.mark.parametrize("failure", [SignInNeeded(), Unreachable("office.example")])
def test_a_renewal_that_fails_is_not_tried_by_each_of_them(failure: DomainError):
    accounts = Accounts(failure)
    assert crowd(accounts) == [failure] * CROWD
    assert accounts.renewals == 1


def test_what_was_begun_is_not_gone_on_with_in_the_name_of_who_signs_in_meanwhile():
    tokens = Tokens(Accounts(), Secrets())  # type: ignore[arg-type]
    tokens.begin(session(0), keep=False)
    accesses = tokens.lasting()
    assert [accesses(None), accesses(Access("a0"))] == ["a0", "a1"]
    tokens.begin(replace(session(7), person=replace(ADA, id=PersonId(2))), keep=False)
    with pytest.raises(SignInNeeded):
        accesses(Access("a1"))


def test_a_wish_is_never_done_in_the_name_of_who_signs_in_meanwhile():
    accounts, asked = Accounts(), []
    tokens = Tokens(accounts, Secrets())  # type: ignore[arg-type]
    tokens.begin(session(0), keep=False)
    bob = replace(session(7), person=replace(ADA, id=PersonId(2)))

    def refused_while_bob_signs_in(access: Access) -> None:
        asked.append(access)
        tokens.begin(bob, keep=False)
        raise SignInNeeded

    with pytest.raises(SignInNeeded):
        tokens.use(refused_while_bob_signs_in, ADA.id)
    with pytest.raises(SignInNeeded):  # it waited in the queue until now
        tokens.use(asked.append, ADA.id)
    assert asked == ["a0"]
    assert tokens.use(lambda access: access, PersonId(2)) == "a7"


def test_who_comes_after_a_failed_renewal_tries_anew():
    accounts = Accounts(Unreachable("office.example"))
    accounts.refused = threading.Barrier(1)
    tokens = Tokens(accounts, Secrets())  # type: ignore[arg-type]
    tokens.begin(session(0), keep=False)
    with pytest.raises(Unreachable):
        tokens.use(accounts.ask)
    accounts.failure = None
    assert tokens.use(accounts.ask) == "a2"
