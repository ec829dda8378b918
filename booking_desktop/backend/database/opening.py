"""Bringing a store's file to this version, with a copy before each change (docs/adr/0003).

Alembic is imported only when there is something to migrate: a start-up with nothing to do costs two small reads.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.copies import copy_store
from booking_desktop.backend.database.failures import Occupied, translated
from booking_desktop.backend.database.revisions import HEAD, REVISIONS, revision_of, upgrade
from booking_desktop.backend.database.sqlite import BUSY_SECONDS, SqliteDatabase
from booking_desktop.domain.errors import StoreDamaged, StoreNewer, StoreReadOnly


def open_store(path: Path, clock: Callable[[], datetime], busy_seconds: float = BUSY_SECONDS) -> SqliteDatabase:
    """Open or create the store at ``path``, migrated to this version and proven to refuse overlaps.

    Raises StoreNewer, StoreDamaged, StoreBusy, StoreReadOnly, DiskFull; the file is then as it was.
    """
    _make_private(path)
    with translated(str(path)):
        revision = _revision(path, busy_seconds)
        if revision is not None and revision not in REVISIONS:
            raise StoreNewer(str(path), revision)
        _write_ahead(path, busy_seconds)
    database = SqliteDatabase(path, busy_seconds)
    try:
        if revision != HEAD:
            _migrate(database, clock)
        _prove_refusal(database, clock())
    except BaseException:
        database.close()
        raise
    return database


def _make_private(path: Path) -> None:
    """A new store is its owner's alone: addresses and passwords' hashes are in it. SQLite gives its log the same rights."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return  # it keeps the rights that somebody gave it
    except OSError as error:
        raise StoreReadOnly(str(path)) from error


def _write_ahead(path: Path, busy_seconds: float) -> None:
    """Set WAL once. Two first starts at once can both be refused here, and SQLite does not wait for this one lock."""
    give_up = time.monotonic() + busy_seconds
    with closing(sqlite3.connect(path, timeout=busy_seconds)) as connection:
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                    raise
                time.sleep(0.02)


def _revision(path: Path, busy_seconds: float) -> str | None:
    """The revision that the file says it has; None for an empty file. Raises StoreDamaged for another program's file."""
    with closing(sqlite3.connect(path, timeout=busy_seconds)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" in tables:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
    if tables:
        raise StoreDamaged(str(path), "not a store of this app")
    return None


def _migrate(database: SqliteDatabase, clock: Callable[[], datetime]) -> None:
    """Upgrade in one transaction: killed in the middle, the old store is still there whole; a second process waits here."""
    with database.rebuild() as connection:
        present = revision_of(connection)
        if present == HEAD:
            return  # another process was faster
        if present is not None:
            stamp = f"{clock():%Y%m%dT%H%M%SZ}"
            copy_store(database.path, database.path.with_name(f"{database.path.stem}-before-{HEAD}-{stamp}.db"))
        upgrade(connection, "head")


def _prove_refusal(database: SqliteDatabase, now: datetime) -> None:
    """Try one deliberate overlap and roll it back: a store that lost its triggers must not open."""
    try:
        with database.write() as connection:
            _overlap(connection, now)
            raise StoreDamaged(str(database.path), "the overlap triggers are missing")
    except Occupied:
        return


def _overlap(connection: Connection, now: datetime) -> None:
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # neither booking exists
    for booking in (-1, -2):
        row = {"booking_id": booking, "person_id": -1, "starts": now, "ends": now + timedelta(hours=1)}
        connection.execute(insert(schema.occupancies).values(row))
