"""An embedded store into a server's database and back (PRODUCT D5)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from booking_desktop.backend.database.copies import copy_store, verify
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.moving.whole import Carried, Progress, carry, refuse_unless_empty
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.files import unfit
from booking_desktop.domain.errors import FileUnreadable, StoreDamaged, StoreReadOnly

_UNFIT = {
    "missing": "there is no such file",
    "folder": "it is a folder",
    "special": "it is not an ordinary file",
    "denied": "it may not be read",
}


def load_store(file: Path, target: Database, clock: Callable[[], datetime], progress: Progress) -> Carried:
    """Copy the store in ``file``, which may be in use and stays as it is, into an empty database.

    Raises FileUnreadable, StoreNewer for a later version's, and what ``carry`` does.
    """
    refuse_unless_empty(target)
    if reason := unfit(file):
        raise FileUnreadable(str(file), _UNFIT[reason])
    try:
        verify(file)
    except StoreDamaged as error:
        raise FileUnreadable(str(file), "not a store of this app") from error
    except StoreReadOnly as error:
        raise FileUnreadable(str(file), _UNFIT["denied"]) from error
    with tempfile.TemporaryDirectory(prefix="booking-load-") as folder:
        copy = Path(folder) / "store.sqlite"  # brought to this version without touching theirs
        copy_store(file, copy)
        source = open_store(copy, clock)
        try:
            return carry(source, target, progress)
        finally:
            source.close()


def dump_store(source: Database, file: Path, clock: Callable[[], datetime], progress: Progress) -> Carried:
    """Write everything as an embedded store that the app opens; ``file`` must not be there yet.

    Raises FileUnreadable, StoreReadOnly, DiskFull, and what ``carry`` does.
    """
    if file.exists():
        raise FileUnreadable(str(file), "it is there already")
    partial = file.with_name(file.name + ".dumping")
    try:
        partial.unlink(missing_ok=True)
        target = open_store(partial, clock)
        try:
            carried = carry(source, target, progress)
        finally:
            target.close()
        copy_store(partial, file)  # checked, and one file without a log beside it
    except OSError as error:
        raise StoreReadOnly(str(file)) from error
    finally:
        for end in ("", "-wal", "-shm"):
            partial.with_name(partial.name + end).unlink(missing_ok=True)
    return carried
