"""Someone who listens to a server's stream of changes over a bare socket, and a line between the two that can be cut."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from types import TracebackType
from typing import Any

from booking_desktop.backend.ports import ChangeBatch
from booking_desktop.backend.wire.calls import EVENTS
from booking_desktop.backend.wire.events import batches

SOON = 10.0
"""Seconds after which a test gives up: far beyond what is promised, for a busy machine."""


class Ear:
    """Listens on a thread of its own; what it heard waits in order, None for a sign of life."""

    def __init__(self, port: int, path: str = EVENTS, **headers: str) -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=60)
        self._connection.request("GET", path, headers={key.replace("_", "-"): text for key, text in headers.items()})
        self._line = self._connection.sock  # the answer takes it over
        self.answer = self._connection.getresponse()
        self.heard: queue.SimpleQueue[tuple[float, ChangeBatch | None]] = queue.SimpleQueue()
        self.ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def next(self, timeout: float = SOON) -> ChangeBatch:
        """The next batch, with or without news."""
        while True:
            _, batch = self.heard.get(timeout=timeout)
            if batch is not None:
                return batch

    def alive(self, timeout: float = SOON) -> None:
        """Wait for a sign of life."""
        while self.heard.get(timeout=timeout)[1] is not None:
            pass

    def close(self) -> None:
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._thread.join(SOON)
        self.answer.close()
        self._connection.close()

    def __enter__(self) -> Ear:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _listen(self) -> None:
        with suppress(OSError, HTTPException, ValueError):
            for batch in batches(self._pieces()):
                self.heard.put((time.monotonic(), batch))
        self.ended.set()

    def _pieces(self) -> Iterator[bytes]:
        while piece := self.answer.read1(65536):
            yield piece


class Line:
    """A forwarder to a port that can cut what it carries, hang, or refuse."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._ends: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._flows = threading.Event()
        self._flows.set()
        self.refuses = False
        self.withholds = b""
        """What is asked with these letters in it is answered never."""
        self.taken = 0
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def cut(self) -> None:
        """Break off everything that is open."""
        with self._lock:
            ends, self._ends = self._ends, set()
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def hang(self) -> None:
        """Carry nothing more, without a word."""
        self._flows.clear()

    def flow(self) -> None:
        """Carry again, what was kept back first."""
        self._flows.set()

    def close(self) -> None:
        self.refuses = True
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._flows.set()
        self.cut()
        for thread in self._threads:
            thread.join(SOON)

    def __enter__(self) -> Line:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                self.taken += 1
                self._start(self._carry, near)

    def _start(self, work: Callable[..., None], *arguments: Any) -> threading.Thread:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()
        return thread

    def _carry(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            if self.refuses:
                return
            with socket.create_connection(("127.0.0.1", self._to)) as far:
                with self._lock:
                    self._ends |= {near, far}
                back = self._start(self._pass, far, near)
                self._pass(near, far)
                back.join(SOON)

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(65536):
                self._flows.wait()
                if not (self.withholds and self.withholds in piece):
                    target.sendall(piece)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
