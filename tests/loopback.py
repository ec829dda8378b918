"""A real server on a real port of this machine, its clock in hand: what tests of the server and of its client stand on."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import uvicorn

from booking_desktop.backend.database.serving import Serving
from server_stub.app import create_app, open_database
from server_stub.settings import Settings, load

SECRET = "a secret for the tests alone, long enough"


class Loopback:
    """One server in a thread of this process."""

    def __init__(self, settings: Settings, serving: Serving, clock: Callable[[], datetime]) -> None:
        self.settings, self.serving = settings, serving
        self.app = create_app(settings, serving, clock)
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            self.app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=5, ws="none"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.005)
            assert self._thread.is_alive(), "the server did not start"

    def stop(self) -> None:
        self.app.state.closing.set()
        self._server.should_exit = True
        self._thread.join(20)
        assert not self._thread.is_alive(), "the server did not stop"


def settings(folder: Path, url: str = "", **more: Any) -> Settings:
    """Those of a test's server: SQLite in ``folder`` unless ``url`` says else, cheap passwords, no limits."""
    said = {"BOOKING_DATA_DIR": str(folder), "BOOKING_JWT_SECRET": SECRET, "BOOKING_BCRYPT_COST": "4"}
    said |= {"BOOKING_RATE_LIMITS": "off", "BOOKING_CURRENCY": "GBP"}
    return replace(load(said | ({"BOOKING_DATABASE_URL": url} if url else {})), **more)


@contextmanager
def serving(folder: Path, clock: Callable[[], datetime], url: str = "", **more: Any) -> Iterator[Loopback]:
    """A running server until the block ends."""
    chosen = settings(folder, url, **more)
    loopback = Loopback(chosen, open_database(chosen, clock), clock)
    loopback.start()
    try:
        yield loopback
    finally:
        loopback.stop()
