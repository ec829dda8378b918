"""Who waits for whom where several write at once (docs/adr/0081). SQLite has one writer and ignores all of it.

Locks are taken in one order, lest two wait for each other: a turn by number, people by id, then what hangs on them, and
the turn of the news last.
"""

from __future__ import annotations

from enum import IntEnum
from zlib import crc32

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, select

from booking_desktop.backend.database.schema import people, turns
from booking_desktop.domain.people import PersonId


class Turn(IntEnum):
    """What is done by one at a time and has no row of its own to lock: the numbers of rows in ``turns``."""

    NEWS = 0
    OFFICE = 1
    """The first account, imports, samples, the office's rules."""


_ADDRESSES = range(2, 66)
"""Turns that addresses share: a lock per address, for as many addresses as there may be, without a row for each."""
_SWEPT = 200
SWEPT_EVERY = 17
"""What is over is looked for when a new row's number is a multiple of it, not with every row: a prime, since
numbers may go in steps. Rows that stay push the numbers on."""
TURNS = range(_ADDRESSES.stop)
_TURN = select(turns.c.id).where(turns.c.id == bindparam("turn")).with_for_update()
_PEOPLE = (
    select(people.c.id)
    .where(people.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(people.c.id)
    .with_for_update(key_share=True)  # not their keys: rows that point to them may be added meanwhile
)


def take_turn(connection: Connection, turn: int) -> None:
    """Wait until nobody else has that turn; it ends with the transaction."""
    if connection.dialect.name != "sqlite":
        connection.execute(_TURN, {"turn": int(turn)})


def take_turn_of(connection: Connection, address: str) -> None:
    """Wait until nobody else is at work on that folded address, be there an account of it or not."""
    take_turn(connection, _ADDRESSES[crc32(address.encode("utf-8", "surrogatepass")) % len(_ADDRESSES)])


def lock_people(connection: Connection, *ids: PersonId) -> None:
    """Wait until nobody else changes what those people have; in the order of their ids, whatever order they come in."""
    if connection.dialect.name != "sqlite":
        connection.execute(_PEOPLE, {"ids": sorted({id_ for id_ in ids if id_})}).all()


def sweep(connection: Connection, table: Table, over: ColumnElement[bool]) -> None:
    """Take away rows whose time is over, some at a time: read first and deleted by key.

    A delete by time also locks the first row that stays (MariaDB), and everyone would wait for whoever sweeps.
    """
    keys = list(table.primary_key)
    rows = connection.execute(select(*keys).where(over).limit(_SWEPT)).all()
    if rows:
        one = [key == bindparam(f"key_{n}") for n, key in enumerate(keys)]
        by_key = [{f"key_{n}": value for n, value in enumerate(row)} for row in sorted(map(tuple, rows))]
        connection.execute(delete(table).where(*one), by_key)
