"""SQLite's errors as the domain's, in one place."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from booking_desktop.backend.database.triggers import OCCUPIED
from booking_desktop.domain.errors import DiskFull, DomainError, StoreBusy, StoreDamaged, StoreReadOnly


class Occupied(Exception):
    """The database refused an overlap; ``bookings`` turns it into SlotTaken."""


_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_READ_ONLY = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FORMAT)
# A quota or a file-size limit shows as a failed write, not as SQLITE_FULL.
_NO_ROOM = (
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
)


def domain_error(error: sqlite3.Error, path: str) -> DomainError | None:
    """What a person can act on, or None when the error is a defect of ours."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code in _NO_ROOM or code & 0xFF == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if code & 0xFF in _BUSY:
        return StoreBusy(path)
    if code & 0xFF in _READ_ONLY:
        return StoreReadOnly(path)
    if code & 0xFF in _DAMAGED:
        return StoreDamaged(path, str(error))
    return None


@contextmanager
def translated(path: str) -> Iterator[None]:
    """Raise Occupied, StoreBusy, StoreReadOnly, DiskFull or StoreDamaged in place of the driver's errors."""
    try:
        yield
    except IntegrityError as error:
        if str(error.orig) == OCCUPIED:
            raise Occupied from error
        raise
    except DBAPIError as error:
        problem = domain_error(error.orig, path) if isinstance(error.orig, sqlite3.Error) else None
        if problem is None:
            raise
        raise problem from error
    except sqlite3.Error as error:
        problem = domain_error(error, path)
        if problem is None:
            raise
        raise problem from error
    except PoolTimeout as error:
        raise StoreBusy(path) from error
