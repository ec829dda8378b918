"""What stands between a client and its server on a bad day: a forwarder on loopback that loses, hangs, cuts and garbles."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from select import select

_PIECE = 64 * 1024


class Between:
    """Forwards to a port of this machine. What is ordered by ``lose`` happens to the next requests, one each, in that order."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._lost: list[str] = []
        self._down = False
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def lose(self, *what: str) -> None:
        """Lose the next requests, one each: "request" before it arrives, "answer" after it was acted on.

        "hang": the request arrives and its answer never comes; "garble": its answer is not HTTP.
        """
        with self._lock:
            self._lost.extend(what)

    def cut(self) -> None:
        """Break off every line there is; new ones may be opened."""
        with self._lock:
            lines = tuple(self._open)
        for line in lines:
            _close(line)

    def down(self, down: bool) -> None:
        """Take no line while down."""
        self._down = down
        if down:
            self.cut()

    def close(self) -> None:
        self._down = True
        _close(self._listener)
        self.cut()
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            if self._down:
                _close(line)
                continue
            with self._lock:
                self._open.add(line)
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        """One line of a client: its requests, told apart by the pause in which it waits for an answer."""
        there: socket.socket | None = None
        try:
            while piece := line.recv(_PIECE):
                with self._lock:
                    order = self._lost.pop(0) if self._lost else ""
                if order:
                    self._spoil(order, piece, line)
                    return
                if there is None:
                    there = self._connected()
                    threading.Thread(target=self._bring_back, args=(there, line), daemon=True).start()
                there.sendall(piece)
        except OSError:
            pass
        finally:
            for each in (line, there):
                if each is not None:
                    self._forget(each)

    def _connected(self) -> socket.socket:
        there = socket.create_connection(("127.0.0.1", self._target))
        with self._lock:
            self._open.add(there)
        return there

    def _spoil(self, order: str, piece: bytes, line: socket.socket) -> None:
        """The request goes by a line of its own, so that nobody else brings its answer back."""
        if order == "request":
            return
        there = self._connected()
        try:
            there.sendall(piece)
            while there not in select([line, there], [], [])[0]:
                piece = line.recv(_PIECE)  # the rest of a request that comes in pieces
                if not piece:
                    return
                there.sendall(piece)
            there.recv(_PIECE)  # it has been acted on
            if order == "garble":
                line.sendall(b"\x00\x01 this is no HTTP \xff\r\n\r\n")
            if order == "hang":
                line.recv(_PIECE)  # until the client goes
        finally:
            self._forget(there)

    def _bring_back(self, there: socket.socket, line: socket.socket) -> None:
        with suppress(OSError):
            while piece := there.recv(_PIECE):
                line.sendall(piece)
        self._forget(line)
        self._forget(there)

    def _forget(self, line: socket.socket) -> None:
        with self._lock:
            self._open.discard(line)
        _close(line)


def _close(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    with suppress(OSError):
        line.close()
