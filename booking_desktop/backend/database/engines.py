"""Opening a SQLite store and the two ways to use it: ``read()`` and ``write()`` (docs/adr/0002)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from booking_desktop.backend.database.failures import translated
from booking_desktop.domain.errors import DomainError, StoreBusy, StoreDamaged

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


class Database:
    """An open store. Threads may share it; each ``read`` and ``write`` is one transaction on a connection of its own."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self.busy_seconds = busy_seconds
        self._engine = _engine(path, busy_seconds)
        self._writing = Lock()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view; never waits for a writer. Raises what ``failures.translated`` lists."""
        with translated(str(self.path)), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, *keeping: type[DomainError]) -> Iterator[Connection]:
        """One transaction that holds the write lock from its first statement; commits at the end, rolls back on any error.

        ``keeping``: errors that undo nothing and go on after the commit: a try that failed has been counted all the same.
        Threads of this process queue for it in fair order instead of polling SQLite's lock. Not to be nested.
        """
        with self._turn(), translated(str(self.path)), self._engine.connect() as connection:
            writing = connection.execution_options(immediate=True)
            with writing.begin() as transaction:
                try:
                    yield writing
                except keeping:
                    transaction.commit()
                    raise

    @contextmanager
    def rebuild(self) -> Iterator[Connection]:
        """A write in which tables may be copied and dropped: foreign keys are off, lest a drop cascades, and checked at the end."""
        with self._turn(), translated(str(self.path)), self._engine.connect() as connection:
            bare = connection.connection.driver_connection
            assert isinstance(bare, sqlite3.Connection)
            bare.execute("PRAGMA foreign_keys = OFF")  # does nothing inside a transaction
            try:
                writing = connection.execution_options(immediate=True)
                with writing.begin():
                    yield writing
                    if writing.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise StoreDamaged(str(self.path), "a row points to nothing")
            finally:
                bare.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._writing.acquire(timeout=max(self.busy_seconds, _QUEUE_SECONDS)):
            raise StoreBusy(str(self.path))
        try:
            yield
        finally:
            self._writing.release()

    def close(self) -> None:
        """Close every idle connection; SQLite then folds the log back into the file."""
        self._engine.dispose()


def _engine(path: Path, busy_seconds: float) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"timeout": busy_seconds}, pool_timeout=30, max_overflow=20)
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
