"""Where a command writes: looked at before anything is done."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from booking_desktop.backend.files import unfit
from booking_desktop.commands.options import UsageError

_SQLITE = b"SQLite format 3\0"
_OF_A_STORE = ("-wal", "-shm", "-journal")


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
    if not _may_give_way(path):
        raise UsageError(f"{path} can't be the backup: it is there already and is no backup. Name another file.")
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


def _may_give_way(path: Path) -> bool:
    """Whether nothing is lost with what is there: nothing, an empty file, or a backup of another day."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) in (b"", _SQLITE)
    except FileNotFoundError:
        return True


def is_same(one: Path, other: Path) -> bool:
    """Whether both are the same file, by whatever names."""
    with suppress(OSError):  # one of them is not there
        return os.path.samefile(one, other)
    return False
