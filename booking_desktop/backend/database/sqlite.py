"""The SQLite store: a file, one writer at a time, readers that never wait (docs/adr/0002)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from booking_desktop.backend.database.copies import copy_store
from booking_desktop.backend.database.engines import Check, Component, Database, P, Result
from booking_desktop.backend.database.failures import translated
from booking_desktop.backend.database.processes import ProcessQueue
from booking_desktop.backend.database.refusal import stands
from booking_desktop.backend.database.revisions import HEAD, revision_of
from booking_desktop.domain.errors import StoreBusy, StoreDamaged

BUSY_SECONDS = 5.0
"""How long a writer waits for another process."""
_QUEUE_SECONDS = 30.0

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",  # a confirmed booking survives the power cut
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
    "PRAGMA trusted_schema = OFF",
)


class SqliteDatabase(Database):
    """An open store."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self.place = str(path)
        self.busy_seconds = busy_seconds
        self._engine = _engine(path, busy_seconds)
        self._turn_of_threads = Lock()
        self._queue: ProcessQueue | None = None

    def share(self) -> None:
        """Other processes are about to write to it all the time: take turns with them."""
        self._queue = ProcessQueue(self.path)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Holds the write lock from its first statement.

        Threads of this process queue for it in fair order instead of polling SQLite's lock; processes do once it is shared.
        """
        with self._turn(), self._engine.connect() as connection:
            yield connection.execution_options(immediate=True)

    @contextmanager
    def rebuild(self) -> Iterator[Connection]:
        """A write in which tables may be copied and dropped: foreign keys are off, lest a drop cascades, and checked at the end."""
        with self._turn(), translated(self.place), self._engine.connect() as connection:
            bare = connection.connection.driver_connection
            assert isinstance(bare, sqlite3.Connection)
            bare.execute("PRAGMA foreign_keys = OFF")  # does nothing inside a transaction
            try:
                writing = connection.execution_options(immediate=True)
                with writing.begin():
                    yield writing
                    if writing.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise StoreDamaged(self.place, "a row points to nothing")
            finally:
                bare.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._turn_of_threads.acquire(timeout=max(self.busy_seconds, _QUEUE_SECONDS)):
            raise StoreBusy(self.place)
        try:
            if self._queue is None:
                yield
                return
            with self._queue.turn(self.busy_seconds) as had:
                if not had:
                    raise StoreBusy(self.place)
                yield
        finally:
            self._turn_of_threads.release()

    def repeated(self, call: Callable[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Call it: with one writer nothing deadlocks."""
        return call(*args, **kwargs)

    def guarded(self, component: Component) -> Component:
        """The component itself."""
        return component

    def backup(self, target: str) -> None:
        """Copy the live store to one file; what was there is replaced only by a copy that has been checked."""
        copy_store(self.path, Path(target))

    def check(self) -> tuple[Check, ...]:
        """ "integrity", "references", "overlaps" (the database refuses them), "log" (write-ahead) and "version"."""
        with self.read() as connection:
            ask = connection.exec_driver_sql
            integrity = str(ask("PRAGMA quick_check(1)").scalar())
            orphans = len(ask("PRAGMA foreign_key_check").all())
            refused, finding = stands(connection)
            log = str(ask("PRAGMA journal_mode").scalar())
            revision = str(revision_of(connection))
        return (
            ("integrity", integrity == "ok", integrity),
            ("references", orphans == 0, str(orphans)),
            ("overlaps", refused, finding),
            ("log", log == "wal", log),
            ("version", revision == HEAD, revision),
        )

    def close(self) -> None:
        """Close every idle connection; SQLite then folds the log back into the file."""
        self._engine.dispose()
        if self._queue is not None:
            self._queue.close()


def _engine(path: Path, busy_seconds: float) -> Engine:
    url = URL.create("sqlite", database=str(path))
    connect = {"timeout": busy_seconds}
    # Errors come into the log: what people typed must not.
    engine = create_engine(url, hide_parameters=True, connect_args=connect, pool_timeout=30, max_overflow=20)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver must not open transactions of its own
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
