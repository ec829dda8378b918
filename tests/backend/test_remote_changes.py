"""Hearing what changes on a server, over a line that breaks (PRODUCT B9)."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from booking_desktop.backend.database import hearing, news
from booking_desktop.backend.ports import Change, ChangeBatch, PushedChanges, Topic
from booking_desktop.backend.remote import changes as remote
from booking_desktop.backend.remote.calling import Caller
from booking_desktop.backend.remote.changes import RemoteChanges
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.people import PersonId
from tests.contract.world import Clock
from tests.listening import SOON, Line
from tests.loopback import Loopback, serving

ADA = PersonId(7)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(tmp_path: Path, clock: Clock) -> Iterator[Loopback]:
    with serving(tmp_path / "server", clock, event_heartbeat=0.1) as found:
        yield found


@pytest.fixture
def line(server: Loopback) -> Iterator[Line]:
    with Line(server.port) as found:
        yield found


@pytest.fixture
def caller(line: Line, clock: Clock) -> Iterator[Caller]:
    http = Http(f"http://127.0.0.1:{line.port}", now=clock, patience=Patience(tries=1, read=5))
    yield Caller(http, clock)
    http.close()


@pytest.fixture
def changes(caller: Caller) -> Iterator[RemoteChanges]:
    found = RemoteChanges(caller, quiet=SOON)
    yield found
    found.leave()


def note(server: Loopback, person: int = ADA) -> None:
    with server.serving.ground.database.write() as connection:
        news.record(connection, Topic.CALENDAR, server.serving.ground.clock(), PersonId(person))


def test_it_is_a_place_that_tells_by_itself(changes: RemoteChanges):
    assert isinstance(changes, PushedChanges)


def test_it_says_first_where_it_stands_and_then_what_changes(server: Loopback, changes: RemoteChanges):
    note(server)
    assert changes.wait(None) == ChangeBatch(1)
    note(server)
    began = time.monotonic()
    assert changes.wait(1) == ChangeBatch(2, (Change(Topic.CALENDAR, ADA),))
    assert time.monotonic() - began < 1


def test_a_stream_that_is_cut_again_and_again_loses_nothing_and_tells_nothing_twice(
    server: Loopback, line: Line, changes: RemoteChanges, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(hearing, "EVERY", 0.01)
    cursor = changes.wait(None).cursor
    told: list[int] = []
    losses = 0
    for turn in range(60):
        note(server, turn + 1)
        if turn % 7 == 3:
            line.cut()
        while len(told) <= turn:
            try:
                batch = changes.wait(cursor)
            except Unreachable:
                losses += 1
                continue
            assert not batch.gap
            cursor = batch.cursor
            told += [change.person for change in batch.changes]
    assert told == list(range(1, 61))
    assert losses > 0


def test_a_stream_that_hangs_counts_as_lost_and_is_taken_up_again(server: Loopback, line: Line, caller: Caller):
    changes = RemoteChanges(caller, quiet=0.5)
    assert changes.wait(None) == ChangeBatch(0)
    line.hang()
    note(server)
    with pytest.raises(Unreachable) as caught:
        changes.wait(0)
    assert caught.value.reach is Reach.TIMED_OUT
    line.cut()
    line.flow()
    assert changes.wait(0) == ChangeBatch(1, (Change(Topic.CALENDAR, ADA),))
    changes.leave()


def test_a_server_that_restarts_breaks_it_off_and_takes_it_up(tmp_path: Path, clock: Clock):
    with serving(tmp_path / "server", clock) as server, Line(server.port) as line:
        http = Http(f"http://127.0.0.1:{line.port}", now=clock, patience=Patience(tries=1))
        changes = RemoteChanges(Caller(http, clock), quiet=SOON)
        assert changes.wait(None) == ChangeBatch(0)
        note(server)
        assert changes.wait(0).cursor == 1
        server.stop()
        with pytest.raises(Unreachable):
            changes.wait(1)
    with serving(tmp_path / "server", clock) as server, Line(server.port) as line:
        note(server)
        http.close()
        http = Http(f"http://127.0.0.1:{line.port}", now=clock, patience=Patience(tries=1))
        assert RemoteChanges(Caller(http, clock), quiet=SOON).wait(1) == ChangeBatch(2, (Change(Topic.CALENDAR, ADA),))
        http.close()


def test_leaving_ends_the_wait_at_once_and_for_good(changes: RemoteChanges):
    changes.wait(None)
    threading.Timer(0.1, changes.leave).start()
    began = time.monotonic()
    with pytest.raises(Unreachable):
        changes.wait(0)
    assert time.monotonic() - began < 1
    with pytest.raises(Unreachable):
        changes.wait(0)


def test_renewing_ends_the_wait_as_a_loss_after_which_it_is_taken_up(server: Loopback, changes: RemoteChanges):
    changes.wait(None)
    threading.Timer(0.1, changes.renew).start()
    with pytest.raises(Unreachable):
        changes.wait(0)
    note(server)
    assert changes.wait(0) == ChangeBatch(1, (Change(Topic.CALENDAR, ADA),))


def test_nobody_there_is_unreachable(line: Line, changes: RemoteChanges):
    line.refuses = True
    with pytest.raises(Unreachable):
        changes.wait(None)


def test_a_server_without_a_place_left_is_busy(tmp_path: Path, clock: Clock):
    with serving(tmp_path / "server", clock, event_streams=1) as server:
        http = Http(server.address, now=clock, patience=Patience(tries=1))
        first, second = (RemoteChanges(Caller(http, clock), quiet=SOON) for _ in range(2))
        first.wait(None)
        with pytest.raises(Unreachable) as caught:
            second.wait(None)
        assert caught.value.reach is Reach.BUSY
        first.leave()
        http.close()


def test_where_no_event_comes_through_it_asks_instead(
    server: Loopback, line: Line, caller: Caller, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(remote, "ASKED_EVERY", 0.05)
    line.withholds = b"GET /v1/events"
    changes = RemoteChanges(caller, quiet=0.3)
    with pytest.raises(Unreachable):
        changes.wait(None)
    assert changes.wait(None) == ChangeBatch(0)
    note(server)
    assert changes.wait(0) == ChangeBatch(1, (Change(Topic.CALENDAR, ADA),))
    threading.Timer(0.1, changes.leave).start()
    with pytest.raises(Unreachable):
        changes.wait(1)


def test_what_is_remembered_is_good_only_while_the_stream_runs(
    server: Loopback, line: Line, caller: Caller, changes: RemoteChanges
):
    memory = caller.memory
    changes.wait(None)
    before = memory.serial
    note(server)
    changes.wait(0)
    assert memory.serial > before
    assert memory._live
    line.cut()
    with pytest.raises(Unreachable):
        changes.wait(1)
    assert not memory._live
