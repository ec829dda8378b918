"""Killed, cut off, full, hung: no booking is lost or doubled, and everything goes on by itself (docs/storms.md)."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_server

import pytest
from sqlalchemy import NullPool, create_engine, text

from tests import engines
from tests.storms.aftermath import Aftermath, findings
from tests.storms.blowing import URLS, blowing
from tests.storms.clients import Outcome
from tests.storms.process import ServerProcess, running
from tests.storms.town import Town, settle

pytestmark = pytest.mark.slow
CLIENTS = 8
PATIENCE = 60
"""Seconds for which a client asks again: under a key, so that a repeat does nothing twice."""
SERVERS: dict[str, Callable[[], engines.EngineServer]] = {
    "postgresql": engines.postgres,
    "mariadb": engines.mariadb,
}


class Place:
    """A server with people who are about to book on it."""

    def __init__(self, url: str, town: Town, server: ServerProcess) -> None:
        self.url, self.town, self.server = url, town, server

    @contextmanager
    def load(self, seconds: float = 4, **more: object) -> Iterator[list[Outcome]]:
        """Clients at work while the block runs, at work for sure when it begins."""
        with blowing(self.server, self.town, seconds=seconds, patience=PATIENCE, **more) as outcomes:
            self.until(lambda: len(self.after().bookings) > 2)
            yield outcomes

    def until(self, holds: Callable[[], bool], seconds: float = 30) -> None:
        give_up = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < give_up, self.server.said()
            time.sleep(0.05)

    def after(self) -> Aftermath:
        return Aftermath(self.url)

    def all_is_well(self, outcomes: list[Outcome]) -> bool:
        """Everybody got an answer in the end, and the database says the same."""
        assert [o for o in outcomes if o["status"] == 0] == []
        assert findings(self.after(), outcomes, self.town.people) == [], self.server.said()
        return True


@contextmanager
def place(folder: Path, engine: str, **more: object) -> Iterator[Place]:
    url = URLS[engine](folder)
    town = settle(folder, url, CLIENTS)
    with running(folder, url, **more) as server:
        yield Place(url, town, server)


@pytest.mark.parametrize("engine", SERVERS)
def test_a_database_that_is_killed_and_started_again_loses_and_doubles_nothing(tmp_path: Path, engine: str):
    with place(tmp_path, engine) as there:
        database = SERVERS[engine]()
        with there.load() as outcomes:
            database.kill()
            database.start()
        assert there.all_is_well(outcomes)
        there.server.stop()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_server_that_is_killed_and_started_again_loses_and_doubles_nothing(tmp_path: Path, engine: str):
    with place(tmp_path, engine) as there:
        with there.load() as outcomes:
            there.server.kill()
            there.server.start()
        assert there.all_is_well(outcomes)
        there.server.stop()


def test_a_worker_that_is_killed_is_replaced_and_loses_and_doubles_nothing(tmp_path: Path):
    with place(tmp_path, "sqlite") as there:
        with there.load() as outcomes:
            killed = there.server.kill_worker()
            there.until(lambda: len(there.server.workers()) == 2 and killed not in there.server.workers())
        assert there.all_is_well(outcomes)
        there.server.stop()


def test_workers_whose_parent_was_killed_end_and_leave_the_port_to_the_next(tmp_path: Path):
    with place(tmp_path, "sqlite") as there:
        with there.load() as outcomes:
            left = there.server.kill_parent()
            there.until(lambda: not any(alive(worker) for worker in left))
            there.server.start()
        assert there.all_is_well(outcomes)
        there.server.stop()


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("workers", [1, 2])
def test_a_stop_under_load_answers_whatever_it_has_taken_and_ends_in_time(tmp_path: Path, workers: int):
    with place(tmp_path, "sqlite", workers=workers, drain_seconds=10) as there:
        with blowing(there.server, there.town, seconds=1.5, patience=0) as outcomes:
            there.until(lambda: len(there.after().bookings) > 2)
            assert there.server.stop() < 12
        answered = {o["key"] for o in outcomes if o["what"] == "book" and o["status"] == 200}
        assert set(there.after().requests) - {o["key"] for o in outcomes if o["what"] == "move"} == answered
        assert {o["status"] for o in outcomes} <= {200, 409, 0}
        assert "Traceback" not in there.server.said()


@pytest.mark.parametrize("engine", URLS)
def test_two_servers_started_at_once_on_a_new_database_make_it_once(tmp_path: Path, engine: str):
    url = URLS[engine](tmp_path)
    servers = [ServerProcess(tmp_path / name, url, workers=1) for name in ("one", "two")]
    try:
        for server in servers:
            server.launch()
        for server in servers:
            server.wait()
            server.stop()
    finally:
        for server in servers:
            server.end()
    database = create_engine(url, poolclass=NullPool)
    with database.connect() as connection:
        assert len(connection.execute(text("SELECT version_num FROM alembic_version")).all()) == 1
    database.dispose()


def test_without_room_a_server_says_so_does_nothing_by_halves_and_goes_on_when_there_is_room(tmp_path: Path):
    with place(tmp_path, "sqlite") as there:
        store = tmp_path / "store.sqlite"
        for worker in there.server.workers():
            resource.prlimit(worker, resource.RLIMIT_FSIZE, (store.stat().st_size, resource.RLIM_INFINITY))
        with blowing(there.server, there.town, seconds=1.5, patience=0) as outcomes:
            pass
        full = [o for o in outcomes if o["status"] == 503]
        assert {o["code"] for o in full} == {"disk_full"}
        booked = [o for o in outcomes if o["status"] != 503]
        assert findings(there.after(), booked, there.town.people) == []
        for worker in there.server.workers():
            resource.prlimit(worker, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        with blowing(there.server, there.town, seconds=1, patience=0, seed=2) as later:
            pass
        assert any(o["status"] == 200 for o in later)
        assert findings(there.after(), booked + later, there.town.people) == []


def test_a_mail_server_that_hangs_slows_no_booking_and_no_stop(tmp_path: Path):
    with create_server(("127.0.0.1", 0)) as silent:
        mail = {"smtp_url": f"smtp://127.0.0.1:{silent.getsockname()[1]}", "mail_from": "office@example.org"}
        with place(tmp_path, "sqlite", drain_seconds=2, **mail) as there:
            with blowing(there.server, there.town, seconds=2, patience=0) as outcomes:
                silent.settimeout(20)
                line, _ = silent.accept()  # a letter has begun to leave, and never arrives
            with line:
                assert there.all_is_well(outcomes)
                assert sum(o["status"] == 200 for o in outcomes) > 5
                assert max(o["ms"] for o in outcomes) < 10_000
                assert there.server.stop() < 10
