"""A server on a real loopback socket that does what a test tells it to, well or badly."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """One request as it arrived, and the number of the connection that it came on."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    line: int


class Line:
    """One connection, as an act sees it."""

    def __init__(self, plain: socket.socket, over: threading.Event) -> None:
        self.socket, self.over = plain, over

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)


Act = Callable[[Line], bool]
"""Does something with a connection whose request has been read; gives whether to keep it."""


def says(status: int = 200, body: bytes = b"{}", **headers: str) -> Act:
    def act(line: Line) -> bool:
        told = {"Content-Length": str(len(body)), "Content-Type": "application/json"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
        line.send(f"HTTP/1.1 {status} Word\r\n{head}\r\n".encode() + body)
        return True

    return act


def sends(raw: bytes) -> Act:
    """Sends these bytes and hangs up."""

    def act(line: Line) -> bool:
        line.send(raw)
        return False

    return act


def hangs_up(line: Line) -> bool:
    return False


def resets(line: Line) -> bool:
    line.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    return False


def hangs(line: Line) -> bool:
    line.over.wait(30)
    return False


def drips(raw: bytes, every: float) -> Act:
    """A byte at a time, for ever."""

    def act(line: Line) -> bool:
        line.send(raw)
        while not line.over.wait(every):
            line.send(b"x")
        return False

    return act


class ScriptedServer:
    """Plays one act per request, the last one over and over."""

    def __init__(self, *acts: Act, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.asked: list[Asked] = []
        self._acts, self._tls = list(acts), tls
        self._lock, self._over = threading.Lock(), threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.address = f"{'https' if tls else 'http'}://{host}:{self.port}"
        self._threads = [threading.Thread(target=self._accept)]
        self._lines: list[socket.socket] = []
        self._threads[0].start()

    def __enter__(self) -> ScriptedServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for line in self._lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def drop_idle(self) -> None:
        """Close every connection, as a server does with those that have been quiet for long."""
        for line in self._lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        number = 0
        while not self._over.is_set():
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            number += 1
            self._lines.append(plain)
            thread = threading.Thread(target=self._serve, args=(plain, number))
            self._threads.append(thread)
            thread.start()

    def _serve(self, plain: socket.socket, number: int) -> None:
        with suppress(OSError), plain:
            opened = self._tls.wrap_socket(plain, server_side=True) if self._tls else plain
            with opened, opened.makefile("rb") as reading:
                while (asked := _read(reading, number)) is not None:
                    if not self._next(asked)(Line(opened, self._over)):
                        return

    def _next(self, asked: Asked) -> Act:
        with self._lock:
            self.asked.append(asked)
            return self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]


def _read(reading: object, number: int) -> Asked | None:
    first = reading.readline().decode("latin-1").split()  # type: ignore[attr-defined]
    if len(first) != 3:
        return None
    headers = {}
    while line := reading.readline().strip().decode("latin-1"):  # type: ignore[attr-defined]
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = reading.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]
    return Asked(first[0], first[1], headers, body, number)
