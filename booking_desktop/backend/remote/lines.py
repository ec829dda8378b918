"""The sockets to a server: each call keeps to its deadline, and all of them can be cut at once from another thread."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpcore

_PIECE = 64 * 1024


class Lines(httpcore.NetworkBackend):
    """Opens lines. A server that drips a byte at a time wears out a timeout for each reading, but not a deadline."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        self._plain = httpcore.SyncBackend()
        self._ticks = ticks
        self._call = threading.local()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._cut = False

    @contextmanager
    def until(self, ends: float) -> Iterator[None]:
        """What this thread does inside has to be over by then."""
        self._call.ends = ends
        try:
            yield
        finally:
            del self._call.ends

    def cut(self) -> None:
        """Break every line off, and open no more: whoever waits on one is told at once."""
        with self._lock:
            self._cut = True
            lines = tuple(self._open)
        for line in lines:
            cut_off(line)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a line."""
        left = self.left(timeout, httpcore.ConnectTimeout)
        stream = self._plain.connect_tcp(host, port, left, local_address, socket_options)
        self.take(stream.get_extra_info("socket"))
        return _Line(stream, self)

    def left(self, timeout: float | None, late: type[Exception]) -> float | None:
        """The part of a timeout that the deadline leaves; raises ``late`` when that is none."""
        ends = getattr(self._call, "ends", None)
        if ends is None:
            return timeout
        left = float(ends - self._ticks())
        if left <= 0:
            raise late("deadline")
        return left if timeout is None else min(timeout, left)

    def take(self, line: socket.socket) -> None:
        """Remember a line to cut; it is cut at once when all have been."""
        with self._lock:
            self._open.add(line)
            cut = self._cut
        if cut:
            cut_off(line)

    def let_go(self, line: socket.socket) -> None:
        """Forget a line."""
        with self._lock:
            self._open.discard(line)


def cut_off(line: socket.socket) -> None:
    """Break one line off: who waits on it is told at once."""
    with suppress(OSError):  # gone meanwhile
        # Not by a TLS line's own shutdown, which takes TLS away first: another thread's bytes would go out in the clear.
        socket.socket.shutdown(line, socket.SHUT_RDWR)


class _Line(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, lines: Lines) -> None:
        self._stream, self._lines = stream, lines

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._lines.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, self._lines.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._lines.let_go(self._stream.get_extra_info("socket"))
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        plain = self._stream.get_extra_info("socket")
        spare = plain.dup()  # the plain socket is empty while its successor shakes hands
        self._lines.let_go(plain)
        self._lines.take(spare)
        try:
            left = self._lines.left(timeout, httpcore.ConnectTimeout)
            stream = self._stream.start_tls(ssl_context, server_hostname, left)
        finally:
            self._lines.let_go(spare)
            spare.close()
        self._lines.take(stream.get_extra_info("socket"))
        return _Line(stream, self._lines)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
