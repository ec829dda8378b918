"""Copies of a store: made by SQLite's backup API, checked afterwards, put back atomically (docs/adr/0004)."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from booking_desktop.backend.database.failures import translated
from booking_desktop.backend.files import stands_in_the_way
from booking_desktop.domain.errors import StoreDamaged, StoreReadOnly


def copy_store(source: Path, target: Path) -> None:
    """Copy a live store to one file, whole or not at all; what was at ``target`` stays until the copy has been checked.

    Copying the file itself would lose what is still in the log. Raises StoreReadOnly, DiskFull, StoreDamaged.
    """
    partial = target.with_name(target.name + ".part")
    try:
        if stands_in_the_way(target) or (target.exists() and os.path.samefile(source, target)):
            raise StoreReadOnly(str(target))  # a store is no copy of itself, and a device must stay one
        _copy(source, partial, target)
        verify(partial)
        os.replace(partial, target)
    except OSError as error:
        raise StoreReadOnly(str(target)) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _copy(source: Path, partial: Path, target: Path) -> None:
    partial.unlink(missing_ok=True)
    with (
        translated(str(target)),
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as reading,
        closing(sqlite3.connect(partial)) as writing,
    ):
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
    os.chmod(partial, 0o600)


def verify(path: Path) -> None:
    """Raise StoreDamaged unless the file is a whole store of this app; StoreReadOnly when it can't be read."""
    if not path.is_file():
        raise StoreDamaged(str(path), "no such file")
    with translated(str(path)), closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as reading:
        finding = str(reading.execute("PRAGMA integrity_check(1)").fetchone()[0])
        known = reading.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if finding != "ok" or known is None:
        raise StoreDamaged(str(path), finding if finding != "ok" else "not a store of this app")
