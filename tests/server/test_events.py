"""The stream of changes, heard over a bare socket (PRODUCT B9)."""

from __future__ import annotations

import json
import socket
import threading
import time
from statistics import median
from typing import Any

import httpx
import pytest

from booking_desktop.backend.database import changes, hearing, news
from booking_desktop.backend.ports import Change, ChangeBatch, Topic
from booking_desktop.backend.wire.calls import EVENTS
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.people import PersonId
from server_stub import feed
from tests.listening import SOON, Ear
from tests.loopback import Loopback, serving

ADA, BOB = PersonId(7), PersonId(8)
PROMISED = 1.0


def note(server: Loopback, *people: PersonId, topic: Topic = Topic.CALENDAR) -> None:
    with server.serving.ground.database.write() as connection:
        news.record(connection, topic, server.serving.ground.clock(), *people)


def until(holds: Any) -> None:
    ends = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < ends, "it did not come true"
        time.sleep(0.01)


def test_a_stream_says_first_where_it_stands_and_then_what_changes(server: Loopback):
    note(server, ADA)
    with Ear(server.port) as ear:
        assert ear.next() == ChangeBatch(1)
        note(server, ADA, BOB)
        assert ear.next() == ChangeBatch(3, (Change(Topic.CALENDAR, ADA), Change(Topic.CALENDAR, BOB)))
        note(server, topic=Topic.SPEAKERS)
        assert ear.next().changes == (Change(Topic.SPEAKERS, PersonId(0)),)


def test_a_change_is_told_within_a_second(server: Loopback):
    with Ear(server.port) as ear:
        ear.next()
        took = []
        for _ in range(5):
            began = time.monotonic()
            note(server, ADA)
            ear.next()
            took.append(time.monotonic() - began)
        assert median(took) < PROMISED


def test_what_another_clients_call_changes_is_told(server: Loopback, caller):
    with Ear(server.port) as ear:
        ear.next()
        ada = caller.account("ada@example.org")
        said = {"name": {"first": "Augusta", "last": ""}, "zone": "Europe/London"}
        assert caller.http.put("/v1/me", json=said, headers=ada).status_code == 200
        assert Topic.CALENDAR in {change.topic for change in ear.next().changes}


def test_it_goes_on_after_the_last_event_heard(server: Loopback):
    for _ in range(3):
        note(server, ADA)
    note(server, BOB)
    with Ear(server.port, Last_Event_ID="3") as ear:
        assert ear.next() == ChangeBatch(4, (Change(Topic.CALENDAR, BOB),))
    with Ear(server.port, f"{EVENTS}?after=3") as ear:
        assert ear.next() == ChangeBatch(4, (Change(Topic.CALENDAR, BOB),))
    with Ear(server.port, f"{EVENTS}?after=0", Last_Event_ID="4") as ear:
        assert ear.next() == ChangeBatch(4)


def test_who_missed_too_much_is_told_to_read_everything(server: Loopback, monkeypatch):
    monkeypatch.setattr(changes, "_BATCH", 5)
    for _ in range(9):
        note(server, ADA)
    with Ear(server.port, Last_Event_ID="1") as ear:
        assert ear.next() == ChangeBatch(9, gap=True)
        note(server, ADA)
        assert ear.next() == ChangeBatch(10, (Change(Topic.CALENDAR, ADA),))


def test_a_cursor_of_another_store_is_a_gap(server: Loopback):
    note(server, ADA)
    with Ear(server.port, Last_Event_ID="77") as ear:
        assert ear.next() == ChangeBatch(1, gap=True)


def test_it_goes_on_after_a_restart_of_the_server_without_a_gap(tmp_path, clock):
    with serving(tmp_path / "server", clock) as server:
        note(server, ADA)
        with Ear(server.port) as ear:
            heard = ear.next().cursor
    assert ear.ended.is_set()
    with serving(tmp_path / "server", clock) as server:
        note(server, BOB)
        with Ear(server.port, Last_Event_ID=str(heard)) as ear:
            assert ear.next() == ChangeBatch(heard + 1, (Change(Topic.CALENDAR, BOB),))


def test_nothing_is_lost_or_told_twice_while_many_write_and_readers_come_and_go(server: Loopback):
    def write() -> None:
        for _ in range(100):
            note(server, ADA)

    writers = [threading.Thread(target=write) for _ in range(2)]
    cursor = 0
    for writer in writers:
        writer.start()
    while cursor < 200:
        with Ear(server.port, Last_Event_ID=str(cursor)) as ear:
            for _ in range(3):
                if cursor < 200:
                    batch = ear.next()
                    assert not batch.gap
                    assert (batch.cursor > cursor) == bool(batch.changes)
                    cursor = batch.cursor
    for writer in writers:
        writer.join()
    assert cursor == 200


def test_what_it_is_made_of(server: Loopback):
    note(server, ADA)
    asked = {"Last-Event-ID": "0", "Accept-Encoding": "gzip"}
    with httpx.stream("GET", server.address + EVENTS, headers=asked, trust_env=False) as answer:
        said = b""
        for piece in answer.iter_raw():
            said += piece
            if b"data:" in said:
                break
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert {name: answer.headers.get(name) for name in ("cache-control", "x-accel-buffering", "content-encoding")} == {
        "cache-control": "no-store",
        "x-accel-buffering": "no",
        "content-encoding": None,
    }
    opening, event, rest = said.decode().split("\n\n")
    id_, data = event.split("\n")
    assert (opening, id_, rest) == ("retry: 2000", "id: 1", "")
    told = {"cursor": 1, "changes": [{"topic": "calendar", "person": 7}], "gap": False}
    assert json.loads(data.removeprefix("data: ")) == told


@pytest.mark.parametrize("said", ["x", "-1", "1.5", "9" * 30, "1 2", "²"])
def test_a_cursor_that_is_none_is_refused(server: Loopback, said: str):
    answer = httpx.get(server.address + EVENTS, params={"after": said}, trust_env=False)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_input")


def test_a_quiet_stream_gives_a_sign_of_life(tmp_path, clock):
    with serving(tmp_path / "server", clock, event_heartbeat=0.1) as server, Ear(server.port) as ear:
        ear.next()
        for _ in range(3):
            ear.alive()
        note(server, ADA)
        assert ear.next().cursor == 1


def test_there_are_so_many_places_and_no_more(tmp_path, clock):
    with serving(tmp_path / "server", clock, event_streams=4) as server:  # two for one address
        with Ear(server.port) as one, Ear(server.port) as two:
            one.next(), two.next()
            refused = httpx.get(server.address + EVENTS, trust_env=False)
            assert (refused.status_code, refused.json()["code"], refused.headers["retry-after"]) == (503, "busy", "10")
        until(lambda: httpx.get(server.address + "/healthz", trust_env=False).status_code == 200 and free(server))


def free(server: Loopback) -> bool:
    with Ear(server.port) as ear:
        return ear.answer.status == 200


def test_two_hundred_streams_hear_of_one_change_and_one_thread_looks_for_all(tmp_path, clock):
    with serving(tmp_path / "server", clock, event_streams=1000) as server:
        note(server, ADA)
        lines = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(200)]
        asked = f"GET {EVENTS} HTTP/1.1\r\nHost: here\r\n\r\n".encode()
        for line in lines:
            line.settimeout(SOON)
            line.sendall(asked)
        for line in lines:
            read_until(line, b"id: 1\n")
        assert [t.name for t in threading.enumerate()].count("events") == 1
        began = time.monotonic()
        note(server, BOB)
        for line in lines:
            read_until(line, b"id: 2\n")
        assert time.monotonic() - began < 2 * PROMISED
        for line in lines:
            line.close()
        until(lambda: "events" not in [t.name for t in threading.enumerate()])


def read_until(line: socket.socket, wanted: bytes) -> bytes:
    found = b""
    while wanted not in found:
        piece = line.recv(65536)
        assert piece, "the stream ended"
        found += piece
    return found


def test_one_who_reads_nothing_costs_no_memory_and_then_hears_of_a_gap(server: Loopback, monkeypatch):
    for where, name, value in ((hearing, "EVERY", 0.01), (feed, "TOGETHER", 0.01), (feed, "RECENT", 8)):
        monkeypatch.setattr(where, name, value)
    server._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)  # of every line that it accepts
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.connect(("127.0.0.1", server.port))
    line.settimeout(SOON)
    line.sendall(f"GET {EVENTS} HTTP/1.1\r\nHost: here\r\n\r\n".encode())
    read_until(line, b"id: 0\n")
    crowd = tuple(PersonId(n) for n in range(1, 400))
    with Ear(server.port) as ear:
        standing = ear.next().cursor
        while standing < 60 * 399:  # some 800 KB of events, far more than all the buffers between the two
            note(server, *crowd)
            standing = ear.next().cursor
    told = 0
    found = b""
    while b'"gap":true' not in found[-100_000:]:
        piece = line.recv(65536)
        assert piece, "the stream ended"
        told += len(piece)
        found = (found + piece)[-200_000:]
    assert told < 400_000
    line.close()


def test_streams_end_at_once_when_the_server_stops(server: Loopback):
    ears = [Ear(server.port) for _ in range(5)]
    for ear in ears:
        ear.next()
    began = time.monotonic()
    server.app.state.closing.set()
    for ear in ears:
        assert ear.ended.wait(SOON)
        ear.close()
    assert time.monotonic() - began < PROMISED
    assert httpx.get(server.address + EVENTS, trust_env=False).status_code == 503


def test_a_database_that_gives_no_answer_for_a_while_loses_nothing(server: Loopback, monkeypatch):
    monkeypatch.setattr(feed, "AFTER_FAILURE", 0.05)
    source = server.serving.backend.changes
    with Ear(server.port) as ear:
        ear.next()
        after, failed = source.after, threading.Event()

        def failing(cursor: int) -> ChangeBatch:
            failed.set()
            raise Unreachable("here", "test")

        monkeypatch.setattr(source, "after", failing)
        assert failed.wait(SOON)
        note(server, ADA)
        monkeypatch.setattr(source, "after", after)
        assert ear.next() == ChangeBatch(1, (Change(Topic.CALENDAR, ADA),))


def test_nobody_looks_while_nobody_listens(server: Loopback, monkeypatch):
    waits: list[int] = []
    wait = hearing.Hearing.wait
    monkeypatch.setattr(hearing.Hearing, "wait", lambda self: waits.append(1) or wait(self))
    with Ear(server.port) as ear:
        ear.next()
        until(lambda: waits)
    until(lambda: "events" not in [t.name for t in threading.enumerate()])


def test_openapi_tells_what_it_is(server: Loopback):
    said = httpx.get(server.address + "/openapi.json", trust_env=False).json()["paths"][EVENTS]["get"]
    assert list(said["responses"]["200"]["content"]) == ["text/event-stream"]
    assert [(p["name"], p["in"]) for p in said["parameters"]] == [("Last-Event-ID", "header"), ("after", "query")]
