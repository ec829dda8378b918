"""What the engines' error codes mean to us, told apart by their numbers: no driver is imported for it."""

from __future__ import annotations

import sqlite3
from enum import Enum, auto

from booking_desktop.backend.database.refusal import OCCUPIED


class Means(Enum):
    """What happened, whichever engine says so."""

    OCCUPIED = auto()
    CLASH = auto()
    BUSY = auto()
    READ_ONLY = auto()
    NO_RIGHT = auto()
    """The account on the database server may not do it."""
    NO_ROOM = auto()
    DAMAGED = auto()
    GONE = auto()
    """The server doesn't answer, or no longer."""
    UNFIT = auto()
    """A value that the engine can't take: a letter without meaning, a number without bounds."""
    DEFECT = auto()


def meaning(error: BaseException) -> Means:
    """What an engine's own error says; DEFECT for whatever should not happen."""
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if isinstance(error, UnicodeEncodeError | OverflowError):
        return Means.UNFIT
    driver = type(error).__module__.partition(".")[0]
    if driver == "psycopg":
        return _of_postgres(error)
    if driver == "pymysql":
        return _of_mariadb(error)
    return Means.DEFECT


# --- SQLite -----------------------------------------------------------------------------------------------------------

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


def _of_sqlite(error: sqlite3.Error) -> Means:
    code: int = getattr(error, "sqlite_errorcode", 0)
    if str(error) == OCCUPIED:
        return Means.OCCUPIED
    if code in _NO_ROOM or code & 0xFF == sqlite3.SQLITE_FULL:
        return Means.NO_ROOM
    for codes, means in ((_BUSY, Means.BUSY), (_READ_ONLY, Means.READ_ONLY), (_DAMAGED, Means.DAMAGED)):
        if code & 0xFF in codes:
            return means
    return Means.DEFECT


# --- PostgreSQL -------------------------------------------------------------------------------------------------------

_POSTGRES = {
    "23P01": Means.OCCUPIED,  # exclusion_violation: there is one such constraint
    "40001": Means.CLASH,  # serialization_failure
    "40P01": Means.CLASH,  # deadlock_detected
    "23505": Means.CLASH,  # unique_violation: someone else has just made the same
    "23503": Means.CLASH,  # foreign_key_violation: someone has just taken it away
    "55P03": Means.BUSY,  # lock_not_available
    "57014": Means.BUSY,  # query_canceled: a time limit of ours
    "25P03": Means.BUSY,  # idle_in_transaction_session_timeout
    "53300": Means.BUSY,  # too_many_connections
    "53200": Means.BUSY,  # out_of_memory
    "25006": Means.READ_ONLY,  # read_only_sql_transaction: a standby
    "42501": Means.NO_RIGHT,  # insufficient_privilege
    "53100": Means.NO_ROOM,  # disk_full
    "XX001": Means.DAMAGED,
    "XX002": Means.DAMAGED,
}
_POSTGRES_CLASSES = {
    "08": Means.GONE,  # connection exceptions
    "57": Means.GONE,  # shut down, starting up, crashed
    "28": Means.GONE,  # wrong name or password
    "3D": Means.GONE,  # no such database
    "22": Means.UNFIT,  # data exceptions
}


def _of_postgres(error: BaseException) -> Means:
    state: str | None = getattr(error, "sqlstate", None)
    if state is not None:
        return _POSTGRES.get(state) or _POSTGRES_CLASSES.get(state[:2], Means.DEFECT)
    name = type(error).__name__
    # Without a state the server never saw it: there is no connection, or a value can't be sent.
    return {"OperationalError": Means.GONE, "DataError": Means.UNFIT}.get(name, Means.DEFECT)


# --- MariaDB, MySQL ---------------------------------------------------------------------------------------------------

_MARIADB = {
    1213: Means.CLASH,  # deadlock
    1020: Means.CLASH,  # changed since last read
    1062: Means.CLASH,  # duplicate entry
    1451: Means.CLASH,  # foreign key: still pointed to
    1452: Means.CLASH,  # foreign key: points to nothing
    1205: Means.BUSY,  # lock wait timeout
    1969: Means.BUSY,  # max_statement_time
    3024: Means.BUSY,  # max_execution_time
    1040: Means.BUSY,  # too many connections
    1203: Means.BUSY,
    1226: Means.BUSY,
    1290: Means.READ_ONLY,  # --read-only
    1792: Means.READ_ONLY,
    1142: Means.NO_RIGHT,  # on a table
    1227: Means.NO_RIGHT,  # SUPER or the like
    1419: Means.NO_RIGHT,  # to make a trigger beside a binary log
    1021: Means.NO_ROOM,
    1114: Means.NO_ROOM,
    1041: Means.BUSY,
    1034: Means.DAMAGED,
    1194: Means.DAMAGED,
    1712: Means.DAMAGED,
    1044: Means.GONE,  # no right to that database
    1045: Means.GONE,  # wrong name or password
    1049: Means.GONE,  # no such database
    1053: Means.GONE,  # shutting down
    1077: Means.GONE,
    1079: Means.GONE,
    1158: Means.GONE,
    1159: Means.GONE,
    1160: Means.GONE,
    1161: Means.GONE,
    1184: Means.GONE,
    1927: Means.GONE,  # killed
    1264: Means.UNFIT,  # out of range
    1366: Means.UNFIT,  # no such letter
    1406: Means.UNFIT,  # too long
    1690: Means.UNFIT,
    1292: Means.UNFIT,
}
_SIGNAL = 1644
_CLIENT = range(2000, 3000)
"""What the driver itself says: no server, lost in the middle."""


def _of_mariadb(error: BaseException) -> Means:
    code = error.args[0] if error.args else None
    if code == _SIGNAL and OCCUPIED in str(error.args[1:]):
        return Means.OCCUPIED
    if code in _MARIADB:
        return _MARIADB[code]
    if code in _CLIENT or (code in (0, None) and type(error).__name__ == "InterfaceError"):
        return Means.GONE
    return Means.DEFECT
