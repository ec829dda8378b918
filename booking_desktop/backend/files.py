"""Small files of this computer, replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from glob import escape
from pathlib import Path

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def unfit(path: Path) -> str | None:
    """Why what stands there is no file to read, as a reason of FileUnreadable; None for a file, whether or not it may be read.

    Asked before it is opened: opening a pipe waits for whoever writes into it.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return "denied" if error.errno in (errno.EACCES, errno.EPERM) else "missing"
    if stat.S_ISDIR(mode):
        return "folder"
    return None if stat.S_ISREG(mode) else "special"


def stands_in_the_way(path: Path) -> bool:
    """Whether what is there is no file that another may take the place of: a folder, a device, a pipe."""
    return unfit(path) in ("folder", "special")


def take_away(path: Path) -> None:
    """Delete the file, and what a ``replace_text`` of it that was cut off has left; silent where there is none. Raises StoreReadOnly."""
    _delete((path, *path.parent.glob(_left_by(escape(path.name)))), path)


def take_all_away(folder: Path, names: str) -> None:
    """The same for every file of a folder whose name fits the pattern, be it there yet or not. Raises StoreReadOnly."""
    _delete((*folder.glob(names), *folder.glob(_left_by(names))), folder)


def _left_by(names: str) -> str:
    return f".{names}.*.tmp"


def _delete(files: Iterable[Path], told: Path) -> None:
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as error:
        from booking_desktop.domain.errors import StoreReadOnly  # as below

        raise StoreReadOnly(str(told)) from error


def replace_text(path: Path, text: str, *, private: bool = False) -> None:
    """Put ``text`` into the file atomically, its folder made where needed; ``private``: for its owner alone (0600).

    Raises StoreReadOnly, DiskFull; the file is then as it was.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            fresh.unlink()
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o644), "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        from booking_desktop.domain.errors import DiskFull, StoreReadOnly  # not at start: this file is read at each

        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise (DiskFull if error.errno in _FULL else StoreReadOnly)(str(path)) from error
