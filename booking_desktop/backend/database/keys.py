"""The store's key: a private file beside the store, made on first run (docs/adr/0007)."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.domain.errors import StoreReadOnly

KEY_BYTES = 32


def store_key(database: SqliteDatabase, random_bytes: Callable[[int], bytes] = os.urandom) -> bytes:
    """The key beside that store, made when there is none or when the file holds no key. Raises StoreReadOnly.

    It is made under the store's write lock: two processes that start at once get the same one.
    """
    path = database.path.with_suffix(".key")
    try:
        found = _read(path)
        if found is None:
            with database.write():
                found = _read(path) or _make(path, random_bytes(KEY_BYTES))
    except OSError as error:
        raise StoreReadOnly(str(path)) from error
    return found


def _read(path: Path) -> bytes | None:
    try:
        key = bytes.fromhex(path.read_text("ascii"))
    except (FileNotFoundError, ValueError):  # none yet, or cut short by a full disk
        return None
    return key if len(key) == KEY_BYTES else None


def _make(path: Path, key: bytes) -> bytes:
    partial = path.with_name(path.name + ".part")
    partial.unlink(missing_ok=True)
    file = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w", encoding="ascii") as writing:
        writing.write(key.hex())
        writing.flush()
        os.fsync(writing.fileno())
    os.replace(partial, path)
    return key
