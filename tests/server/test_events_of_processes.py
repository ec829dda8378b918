"""The stream of changes where the server is processes of its own: what one does, those who listen to another hear."""

from __future__ import annotations

import json
import socket
import time
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from statistics import median

import httpx
import pytest

from booking_desktop.backend.database.accounts.tokens import LOCAL_OFFICE, Tokens
from booking_desktop.backend.ports import Topic
from tests.engines import mariadb_url, postgres_url
from tests.listening import SOON, Ear
from tests.loopback import SECRET
from tests.processes import Server, booking_server

PROMISED = 1.0


def set_rules(server: Server, before: int) -> None:
    """Something that everybody may hear of, in the name of whoever has the server's secret."""
    key = sha256(SECRET.encode()).digest()
    access = Tokens(key, lambda: datetime.now(UTC)).access(LOCAL_OFFICE, 0, datetime.now(UTC))
    said, header = {"rules": {"before": before}}, {"Authorization": f"Bearer {access}"}
    answer = httpx.put(server.address + "/v1/office/rules", json=said, headers=header, trust_env=False)
    assert answer.status_code == 204, answer.text


def address(engine: str, folder: Path) -> str:
    return {"sqlite": lambda: f"sqlite:///{folder}/store.db", "postgresql": postgres_url, "mariadb": mariadb_url}[
        engine
    ]()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"])
def test_what_one_process_changes_another_tells_within_a_second(engine: str, tmp_path: Path):
    url = address(engine, tmp_path)
    a, b = tmp_path / "a", tmp_path / "b"
    with booking_server(a, url) as ada, booking_server(b, url) as bob, Ear(bob.port) as ear:
        ear.next()
        took = []
        for turn in range(5):
            began = time.monotonic()
            set_rules(ada, 5 * turn)
            batch = ear.next()
            took.append(time.monotonic() - began)
            assert Topic.CALENDAR in {change.topic for change in batch.changes}
            assert not batch.gap
        assert median(took) < PROMISED


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_streams_end_on_a_signal_and_requests_under_way_finish(engine: str, tmp_path: Path):
    with booking_server(tmp_path / "a", address(engine, tmp_path), workers=2) as server:
        ears = [Ear(server.port) for _ in range(20)]
        for ear in ears:
            ear.next()
        body = json.dumps({"email": "nobody@example.org", "password": "wrong wrong"}).encode()
        with socket.create_connection(("127.0.0.1", server.port), SOON) as line:
            head = "POST /v1/sessions HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nExpect: 100-continue"
            line.sendall(f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode())
            assert line.recv(100).startswith(b"HTTP/1.1 100")  # it is being answered
            began = time.monotonic()
            server.process.terminate()
            for ear in ears:
                assert ear.ended.wait(SOON)
                ear.close()
            line.sendall(body)
            assert line.recv(100).startswith(b"HTTP/1.1 401")
        server.process.wait(SOON)
        assert time.monotonic() - began < 3
        assert "Traceback" not in server.log.read_text()
