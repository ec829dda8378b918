"""The engines' errors as the domain's, in one place."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from booking_desktop.backend.database.failure_codes import Means, meaning
from booking_desktop.domain.errors import (
    DiskFull,
    DomainError,
    Fault,
    FieldFault,
    InvalidInput,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    Unreachable,
)


class Occupied(Exception):
    """The database refused an overlap; ``bookings`` turns it into SlotTaken."""


class Clash(Exception):
    """Undone whole because another transaction was in the way (a deadlock, the same new row twice): it may run again."""


def says_occupied(error: DBAPIError) -> bool:
    """Whether it is the database's own refusal of an overlap."""
    return error.orig is not None and meaning(error.orig) is Means.OCCUPIED


def domain_error(error: BaseException, place: str) -> DomainError | None:
    """What a person can act on, or None when the error is a defect of ours."""
    match meaning(error):
        case Means.BUSY:
            return StoreBusy(place)
        case Means.READ_ONLY:
            return StoreReadOnly(place)
        case Means.NO_ROOM:
            return DiskFull(place)
        case Means.DAMAGED:
            return StoreDamaged(place, str(error))
        case Means.NO_RIGHT:
            return StoreDamaged(place, _short(error))
        case Means.GONE:
            return Unreachable(place, _short(error))
        case Means.UNFIT:
            return InvalidInput((FieldFault("text", Fault.UNKNOWN_CHOICE),))
    return None


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Raise Occupied, Clash or what ``domain_error`` gives in place of the driver's errors."""
    try:
        yield
    except DBAPIError as error:
        problem = _instead(error.orig or error, place, gone=error.connection_invalidated)
        if problem is None:
            raise
        raise problem from error
    except (sqlite3.Error, UnicodeEncodeError, OverflowError) as error:
        problem = _instead(error, place)
        if problem is None:
            raise
        raise problem from error
    except PoolTimeout as error:
        raise StoreBusy(place) from error


def _instead(error: BaseException, place: str, gone: bool = False) -> Exception | None:
    means = meaning(error)
    if means is Means.OCCUPIED:
        return Occupied()
    if means is Means.CLASH:
        return Clash()
    return domain_error(error, place) or (Unreachable(place, _short(error)) if gone else None)


def _short(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0][:200]
