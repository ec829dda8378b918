"""When to look for changes: PostgreSQL says so, elsewhere a moment passes."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from booking_desktop.backend.database import hearing, news
from booking_desktop.backend.database.hearing import Hearing, PostgresHearing, hearing_on
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.server_opening import open_server_database
from booking_desktop.backend.database.servers import ServerDatabase, server_url
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.people import PersonId
from tests.contract.world import NOON, Clock
from tests.engines import mariadb_url, postgres_url

LONG, SOON = 60.0, 5.0
END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
 WHERE pid <> pg_backend_pid() AND datname = current_database()
"""


@pytest.fixture(scope="module")
def database() -> Iterator[ServerDatabase]:
    found = open_server_database(server_url(postgres_url()))
    yield found
    found.close()


@pytest.fixture
def heard(database: ServerDatabase) -> Iterator[Hearing]:
    found = hearing_on(database)
    assert isinstance(found, PostgresHearing)
    yield found
    found.close()


def note(database: ServerDatabase) -> None:
    with database.write() as connection:
        news.record(connection, Topic.SPEAKERS, NOON, PersonId(1))


def took(hear: Hearing) -> float:
    began = time.monotonic()
    hear.wait()
    return time.monotonic() - began


def test_a_commit_with_news_is_heard_at_once(database, heard, monkeypatch):
    monkeypatch.setattr(hearing, "EVERY", LONG)
    with heard.listening():
        for _ in range(3):
            note(database)
            assert took(heard) < SOON


def test_until_a_first_notice_came_it_looks_as_where_none_come(database, heard, monkeypatch):
    monkeypatch.setattr(hearing, "EVERY", 0.01)
    monkeypatch.setattr(hearing, "UNSAID", 1.0)
    with heard.listening():
        assert took(heard) < 1.0
        note(database)
        heard.wait()
        assert took(heard) >= 0.9


def test_what_is_rolled_back_is_not_heard(database, heard, monkeypatch):
    monkeypatch.setattr(hearing, "EVERY", 0.3)
    with heard.listening():
        with suppress(KeyboardInterrupt), database.write() as connection:
            news.record(connection, Topic.SPEAKERS, NOON)
            raise KeyboardInterrupt
        assert took(heard) >= 0.25


def test_a_lost_connection_is_unreachable_and_can_be_taken_up_again(database, heard, monkeypatch):
    monkeypatch.setattr(hearing, "EVERY", LONG)
    with heard.listening():
        with database.read() as connection:
            connection.exec_driver_sql(END_OTHERS)
        with pytest.raises(Unreachable):  # noqa: PT012
            for _ in range(3):  # the server's last words may come first
                heard.wait()
    with heard.listening():
        note(database)
        assert took(heard) < SOON


def test_no_server_is_unreachable(tmp_path: Path):
    found = PostgresHearing(server_url(f"postgresql://nobody@/none?host={tmp_path}"))
    with pytest.raises(Unreachable), found.listening():
        pass
    found.close()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"])
def test_it_is_stopped_from_another_thread_at_once(engine: str, database, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(hearing, "EVERY", LONG)
    opened = {"postgresql": lambda: database, "sqlite": lambda: open_store(tmp_path / "s.db", Clock())}
    place = opened.get(engine, lambda: open_server_database(server_url(mariadb_url())))()
    found = hearing_on(place)
    with found.listening():
        threading.Timer(0.05, found.stop).start()
        assert took(found) < SOON
        assert not found.wait()
        assert not found.pause(LONG)
    found.close()
    found.stop()
    if place is not database:
        place.close()
