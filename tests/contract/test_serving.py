"""The backend as a server opens it: by an address, with a key from outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database.serving import open_server_backend, open_server_ground
from booking_desktop.backend.ports import Backend
from booking_desktop.domain.errors import SignInNeeded
from booking_desktop.domain.people import Role, SignUp
from tests.contract.world import CHEAP, PASSWORD, Clock

KEY = b"k" * 32


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite:///{path}"


def opened(url: str, clock: Clock, key: bytes = KEY) -> Backend:
    return open_server_backend(url, key, clock, lambda: False, bcrypt_cost=CHEAP)


def test_two_workers_with_one_key_take_each_others_tokens(url: str, clock: Clock) -> None:
    first, second = opened(url, clock), opened(url, clock)
    access = first.accounts.local_office()
    second.speakers.known(access, [])
    first.store.close()
    second.store.close()


def test_another_key_takes_no_token_of_this_one(url: str, clock: Clock) -> None:
    first, other = opened(url, clock), opened(url, clock, b"o" * 32)
    with pytest.raises(SignInNeeded):
        other.accounts.me(first.accounts.local_office())
    first.store.close()
    other.store.close()


def test_a_stranger_reads_no_mail_behind_a_server(url: str, clock: Clock) -> None:
    backend = opened(url, clock)
    backend.accounts.sign_up(SignUp("Ada", "", "ada@example.org", PASSWORD, Role.BOOKS, "UTC"))
    assert backend.outbox.rows(None).rows == ()
    assert backend.store.check()
    backend.store.close()


def test_an_error_of_the_database_does_not_say_what_was_typed(url: str, clock: Clock) -> None:
    ground = open_server_ground(url, KEY, clock)
    try:
        with ground.database.read() as connection, pytest.raises(DBAPIError) as caught:
            connection.execute(text("SELECT :typed FROM no_such_table"), {"typed": "my divorce"})
        assert "divorce" not in str(caught.value)
    finally:
        ground.database.close()
