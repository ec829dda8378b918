"""Processes that write to one SQLite store take turns: SQLite itself lets whoever happens to ask at the right moment go first (docs/adr/0159)."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType

try:
    import fcntl as _fcntl
except ImportError:  # Windows: processes ask again and again there, as SQLite makes them
    _locks: ModuleType | None = None
else:
    _locks = _fcntl

_LOOKS = 0.001
"""Seconds between two tries. Only one thread of a process tries at a time."""


class ProcessQueue:
    """A turn that is handed on: who has just had it can't take it again before one that waits.

    Two files are locked for it. Whoever holds ``next`` waits for ``turn``, and lets go of ``next`` when it has it: so a process
    that comes again stands behind one that was there before. A killed process lets go of both.
    """

    def __init__(self, store: Path) -> None:
        self._files = tuple(_opened(store.with_name(f"{store.name}-{name}"), store) for name in ("next", "turn"))

    @contextmanager
    def turn(self, seconds: float) -> Iterator[bool]:
        """Have the turn inside; False when it did not come in time. Without locks or files nobody waits, and SQLite decides."""
        next_, turn = self._files
        if _locks is None or next_ is None or turn is None:
            yield True
            return
        give_up = time.monotonic() + seconds
        if not _take(next_, give_up):
            yield False
            return
        try:
            taken = _take(turn, give_up)
        finally:
            _locks.flock(next_, _locks.LOCK_UN)
        try:
            yield taken
        finally:
            if taken:
                _locks.flock(turn, _locks.LOCK_UN)

    def close(self) -> None:
        """Let go of the files."""
        files, self._files = self._files, (None, None)
        for file in files:
            if file is not None:
                os.close(file)


def _opened(path: Path, store: Path) -> int | None:
    """The file, for the store's owner alone; None where none can be made: the write itself tells why."""
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return None
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # root's command must not keep the service out (docs/adr/0163)
        with suppress(OSError):
            owner = store.stat()
            os.fchown(file, owner.st_uid, owner.st_gid)
    return file


def _take(file: int, give_up: float) -> bool:
    assert _locks is not None
    while True:
        try:
            _locks.flock(file, _locks.LOCK_EX | _locks.LOCK_NB)
            return True
        except BlockingIOError:
            if time.monotonic() >= give_up:
                return False
            time.sleep(_LOOKS)
