"""Where a command writes: looked at before anything is done."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path

from booking_desktop.backend.files import unfit
from booking_desktop.commands.options import UsageError

_SQLITE = b"SQLite format 3\0"
_OF_A_STORE = ("-wal", "-shm", "-journal")
_HEAD = 20
_WITH_LOG = b"\2\2"
"""Of SQLite's header, after its page size: a log is written, as by every store and by no backup."""
_OURS = {"alembic_version", "people"}
_NO_BACKUP = "it is there already and is no backup"


def check_report(target: str, source: str) -> None:
    """Raise UsageError where the report of an import of ``source`` can't go."""
    path = Path(target)
    if reason := _unusable(path):
        raise UsageError(f"--report {target}: {reason}.")
    if is_same(path, Path(source)):
        raise UsageError(f"--report {target}: that is the list itself. Name another file.")
    trial = Path(target + ".part")
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise UsageError(f"--report {target} can't be written: {error.strerror}.") from None


def backup_place(said: str, store: Path) -> Path:
    """The file that a backup of ``store`` is written to, links followed. Raises UsageError where it may not be written over."""
    path = Path(os.path.realpath(said))
    if reason := _unusable(path):
        raise UsageError(f"{path} can't be the backup: {reason}.")
    if is_same(path, store):
        raise UsageError("A store can't be backed up onto itself.")
    if path.parent == store.resolve().parent and path.name.startswith(store.name) and path.name.endswith(_OF_A_STORE):
        raise UsageError(f"{path} can't be the backup: it is a part of the store. Name another file.")
    if reason := _must_stay(path):
        raise UsageError(f"{path} can't be the backup: {reason}. Name another file.")
    return path


def _unusable(path: Path) -> str | None:
    if not path.name:
        return "it has no name"
    match unfit(path):
        case "folder":
            return "it is a folder. Name a file in it"
        case "special":
            return "it is not an ordinary file"
    return None if path.parent.is_dir() else f"there is no folder {path.parent}"


def _must_stay(path: Path) -> str | None:
    """Why what is there must not be written over; None for nothing, an empty file, and a backup of another day."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError:
        return None
    if not head:
        return None
    if not head.startswith(_SQLITE):
        return _NO_BACKUP
    if any(os.path.lexists(f"{path}{end}") for end in _OF_A_STORE):  # a backup is one file; this one may be open
        return "it is there already and may be in use, for a log stands beside it"
    if not _is_ours(path):
        return _NO_BACKUP
    return "it is a store that people work with, no backup" if _WITH_LOG in head[len(_SQLITE) :] else None


def _is_ours(path: Path) -> bool:
    """Whether that database has this app's tables; read without leaving a trace beside it."""
    import sqlite3

    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as reading:
            named = reading.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return {name for (name,) in named} >= _OURS
    except sqlite3.Error:
        return False


def is_same(one: Path, other: Path) -> bool:
    """Whether both are the same file, by whatever names."""
    with suppress(OSError):  # one of them is not there
        return os.path.samefile(one, other)
    return False
