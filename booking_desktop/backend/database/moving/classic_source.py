"""Reading a classic database: MySQL or MariaDB, in one view of a moment that can't write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import URL, Connection, NullPool, Row, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from booking_desktop.backend.database.moving.classic import BookingRow, SpeakerRow, UserRow
from booking_desktop.domain.errors import FileUnreadable, Unreachable
from booking_desktop.domain.moving import Part

_REFUSED = (1044, 1045, 1049, 1130, 1142, 1143)
"""MySQL: that user, password or database is not for you."""
_NO_COLUMN = 1054
_CHUNK = 1000
_CONNECT_SECONDS = 10
_PATIENCE = 3600
"""Seconds that the source waits for us between two rows: what is read is written before more is read."""


class ClassicSource:
    """An open view of a classic database."""

    def __init__(self, connection: Connection, where: str) -> None:
        self._connection = connection
        self._tables = _tables(connection, where)

    def users(self) -> list[UserRow]:
        """All of ``Users``."""
        rows = self._rows(Part.USERS, "id, firstName, lastName, email, password, userType, isVerified, createdAt")
        return [
            UserRow(
                id=row.id,
                first_name=_text(row.firstName),
                last_name=_text(row.lastName),
                email=_text(row.email),
                password=_text(row.password),
                role=_text(row.userType),
                verified=_flag(row.isVerified),
                made=_instant(row.createdAt),
            )
            for row in rows
        ]

    def speakers(self) -> list[SpeakerRow]:
        """All of ``speakers``; a FLOAT is read as it is kept, not as MySQL shows it (six digits)."""
        price = "sessionPrice + 0e0 AS price"
        rows = self._rows(Part.SPEAKERS, f"id, firstName, lastName, email, expertise, {price}, createdAt")
        return [
            SpeakerRow(
                id=row.id,
                first_name=_text(row.firstName),
                last_name=_text(row.lastName),
                email=_text(row.email),
                expertise=_text(row.expertise),
                price=row.price,
                made=_instant(row.createdAt),
            )
            for row in rows
        ]

    def count(self, part: Part) -> int:
        """How many rows a table has."""
        return int(self._connection.execute(text(f"SELECT COUNT(*) FROM `{self._tables[part]}`")).scalar_one())

    def bookings(self) -> Iterator[BookingRow]:
        """All of ``bookings`` in the order in which they were made."""
        order = "ORDER BY createdAt IS NULL, createdAt, id"
        for row in self._rows(Part.BOOKINGS, "id, userId, speakerId, date, timeSlot, createdAt", order):
            yield BookingRow(
                row.id,
                _number(row.userId),
                _number(row.speakerId),
                _text(row.date),
                _text(row.timeSlot),
                _instant(row.createdAt),
            )

    def _rows(self, part: Part, columns: str, order: str = "") -> Iterator[Row[Any]]:
        query = text(f"SELECT {columns} FROM `{self._tables[part]}` {order}")
        streaming = self._connection.execution_options(stream_results=True, yield_per=_CHUNK)
        yield from streaming.execute(query)


@contextmanager
def open_classic(url: str) -> Iterator[ClassicSource]:
    """Open the classic database at ``mysql://user:password@host/name``, to read and never to write.

    Raises ValueError for an address that is none, Unreachable, FileUnreadable for a database that is none of these.
    """
    place = _place(url)
    where = place.set(username=None, password=None, drivername="mysql").render_as_string()
    options = {"connect_timeout": _CONNECT_SECONDS, "read_timeout": _PATIENCE, "charset": "utf8mb4"}
    engine = create_engine(place, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args=options)
    with _told(where), engine.connect() as connection:
        connection.exec_driver_sql(f"SET SESSION net_write_timeout = {_PATIENCE}")
        connection.exec_driver_sql("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        connection.exec_driver_sql("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
        yield ClassicSource(connection, where)


def _place(url: str) -> URL:
    try:
        place = make_url(url)
    except (ArgumentError, ValueError):  # a port that is no number
        raise ValueError("is no address such as mysql://user:password@host/name") from None
    if place.get_backend_name() not in ("mysql", "mariadb") or not place.database:
        raise ValueError("must be an address such as mysql://user:password@host/name")
    return place.set(drivername="mysql+pymysql")


@contextmanager
def _told(where: str) -> Iterator[None]:
    """What a person can act on in place of the driver's errors, those of the source alone."""
    try:
        yield
    except DBAPIError as error:
        code = error.orig.args[0] if error.orig is not None and error.orig.args else 0
        if not _ours(error):
            raise
        if code in _REFUSED:
            raise FileUnreadable(where, "the server refuses this user, password or database") from error
        if code == _NO_COLUMN:
            raise FileUnreadable(where, f"it is no classic database: {error.orig.args[1]}") from error  # type: ignore[union-attr]
        if error.connection_invalidated or code in (2003, 2006, 2013):
            raise Unreachable(where, str(error.orig.args[-1])[:200]) from error  # type: ignore[union-attr]
        raise


def _ours(error: DBAPIError) -> bool:
    return error.orig is not None and type(error.orig).__module__.startswith("pymysql")


def _tables(connection: Connection, where: str) -> dict[Part, str]:
    """The tables by part, however the server spells them."""
    found = {str(name).casefold(): str(name) for name in connection.execute(text("SHOW TABLES")).scalars()}
    missing = [part for part in Part if part.casefold() not in found]
    if missing:
        raise FileUnreadable(where, f"it is no classic database: there is no table {', '.join(missing)}")
    return {part: found[part.casefold()] for part in Part}


# --- values of which nothing is certain -------------------------------------------------------------------------------


def _text(value: Any) -> str | None:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return None if value is None else str(value)


def _number(value: Any) -> int | None:
    match value:
        case bool() | None:
            return None
        case int():
            return value
        case str() if value.strip().isascii() and value.strip().isdecimal():
            return int(value)
    return None


def _flag(value: Any) -> bool:
    return value in (1, True, b"\x01", "1")


def _instant(value: Any) -> datetime | None:
    """A DATETIME of the classic server, which writes UTC; zero dates are none."""
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else None
