"""The store as a place: where it is, a copy of it, whether it is well (PRODUCT D6)."""

from __future__ import annotations

from pathlib import Path

from booking_desktop.backend.database.copies import copy_store
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.opening import HEAD
from booking_desktop.backend.database.triggers import TRIGGERS

Check = tuple[str, bool, str]


class DatabaseStore:
    """``ports.Store`` on a SQLite store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def place(self) -> str:
        """The file's path."""
        return str(self._database.path)

    def backup(self, target: str) -> None:
        """Copy the live store to one file; what was there is replaced only by a copy that has been checked."""
        copy_store(self._database.path, Path(target))

    def check(self) -> tuple[Check, ...]:
        """ "integrity", "references", "overlaps" (the database refuses them), "log" (write-ahead) and "version"."""
        with self._database.read() as connection:
            ask = connection.exec_driver_sql
            integrity = str(ask("PRAGMA quick_check(1)").scalar())
            orphans = len(ask("PRAGMA foreign_key_check").all())
            triggers = set(ask("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars())
            log = str(ask("PRAGMA journal_mode").scalar())
            revision = str(ask("SELECT version_num FROM alembic_version").scalar())
        return (
            ("integrity", integrity == "ok", integrity),
            ("references", orphans == 0, str(orphans)),
            ("overlaps", triggers >= TRIGGERS.keys(), ", ".join(sorted(triggers & TRIGGERS.keys()))),
            ("log", log == "wal", log),
            ("version", revision == HEAD, revision),
        )

    def close(self) -> None:
        """Let go of the file; the store can't be used afterwards."""
        self._database.close()
