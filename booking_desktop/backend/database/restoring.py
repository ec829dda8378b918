"""Putting a copy back in the store's place (docs/adr/0004)."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, func, insert, select, update

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.copies import copy_store, verify
from booking_desktop.backend.database.failures import translated
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.sqlite import BUSY_SECONDS
from booking_desktop.backend.files import unfit
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.errors import FileUnreadable, StoreBusy, StoreDamaged, StoreNewer, StoreReadOnly
from booking_desktop.domain.people import UNKNOWN_PERSON

_LEAP = 1_000_000
"""How far the log of changes jumps, so that every open window sees a gap and reads everything again."""


def _check_copy(file: Path) -> None:
    if reason := unfit(file):
        raise FileUnreadable(str(file), reason)
    if not os.access(file, os.R_OK):
        raise FileUnreadable(str(file), "denied")
    try:
        verify(file)
    except StoreDamaged as error:
        raise FileUnreadable(str(file), "not_a_store") from error


def restore(file: Path, into: Path, clock: Callable[[], datetime]) -> Path | None:
    """Replace the store at ``into`` by the copy in ``file``; where the present one was kept aside, None when there was none.

    Everyone has to sign in again, and codes mailed before are void. Windows that are open see the restored store.
    Raises FileUnreadable for a file that is no copy of a store and StoreNewer for a later version's, with ``into``
    untouched; StoreBusy, StoreReadOnly, DiskFull.
    """
    _check_copy(file)
    prepared = into.with_name(into.name + ".restoring")
    try:
        into.parent.mkdir(parents=True, exist_ok=True)
        copy_store(file, prepared)
        _make_ready(prepared, clock, file)
        aside = _keep_aside(into, f"{clock():%Y%m%dT%H%M%SZ}")
        _put(prepared, into)
    except (OSError, StoreReadOnly) as error:
        raise StoreReadOnly(str(into)) from error
    finally:
        for leftover in _with_logs(prepared):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return aside


def _make_ready(prepared: Path, clock: Callable[[], datetime], file: Path) -> None:
    """Bring the copy to this version and end what was signed in or mailed when it was made."""
    try:
        database = open_store(prepared, clock)
    except StoreNewer as error:
        raise StoreNewer(str(file), error.revision) from None
    try:
        with database.write() as connection:
            connection.execute(delete(schema.sessions))
            connection.execute(delete(schema.watch))
            connection.execute(update(schema.code_issues).values(used=True))
            newest = connection.scalar(select(func.max(schema.changes.c.id))) or 0
            leap = {"id": newest + _LEAP, "topic": Topic.SPEAKERS, "person_id": UNKNOWN_PERSON, "at": clock()}
            connection.execute(insert(schema.changes).values(leap))
    finally:
        database.close()


def _keep_aside(into: Path, stamp: str) -> Path | None:
    if not into.exists():
        return None
    aside = into.with_name(f"{into.stem}-before-restore-{stamp}{into.suffix}")
    try:
        copy_store(into, aside)
    except StoreDamaged:  # nothing to copy: keep the file itself with its log
        for present, kept in zip(_with_logs(into), _with_logs(aside), strict=True):
            if present.exists():
                os.replace(present, kept)
    return aside


def _put(prepared: Path, into: Path) -> None:
    if not into.exists():
        copy_store(prepared, into)
        return
    # Through SQLite rather than over it: other processes have the file open, and a kill in the middle rolls back.
    give_up = time.monotonic() + BUSY_SECONDS

    def progress(status: int, _remaining: int, _total: int) -> None:
        # By what SQLite says of this step: until the first has succeeded, nothing is told to remain.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > give_up:
            raise StoreBusy(str(into))

    with (
        translated(str(into)),
        closing(sqlite3.connect(prepared)) as reading,
        closing(sqlite3.connect(into, timeout=BUSY_SECONDS)) as writing,
    ):
        reading.backup(writing, progress=progress)


def _with_logs(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + end) for end in ("", "-wal", "-shm"))
