"""Reading tables whole, in batches, and a sum of each that is the same on every engine and in any order of rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, or_, select

from booking_desktop.backend.database.columns import to_ticks
from booking_desktop.backend.database.schema import photos

BATCH = 1000
_PICTURES = 20
"""Rows of pictures at once: each can be half a megabyte."""
_MODULUS = 1 << 64

Values = dict[str, Any]


@dataclass(frozen=True)
class TableSum:
    """How many rows a table has and what they come to."""

    rows: int = 0
    sum: int = 0

    def plus(self, row: Mapping[str, Any]) -> TableSum:
        """With one row more."""
        return TableSum(self.rows + 1, (self.sum + digest(row)) % _MODULUS)

    def __str__(self) -> str:
        """Sixteen signs to compare by eye."""
        return f"{self.sum:016x}"


def digest(row: Mapping[str, Any]) -> int:
    """A number for a row: its values by column name, as they mean the same on every engine."""
    told = json.dumps({name: _plain(value) for name, value in row.items()}, sort_keys=True, ensure_ascii=True)
    return int.from_bytes(blake2b(told.encode(), digest_size=8).digest())


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return to_ticks(value)
        case date():
            return value.isoformat()
        case bytes():
            return blake2b(value, digest_size=16).hexdigest()
    return value


def rows_of(connection: Connection, table: Table) -> Iterator[list[Values]]:
    """All rows by primary key, a batch at a time, each batch a short query of its own: a server ends long ones."""
    size = _PICTURES if table is photos else BATCH
    query = select(table).order_by(*table.primary_key).limit(size)
    last: tuple[Any, ...] | None = None
    while True:
        narrowed = query if last is None else query.where(_after(table, last))
        batch = [dict(row) for row in connection.execute(narrowed).mappings()]
        if batch:
            yield batch
        if len(batch) < size:
            return
        last = tuple(batch[-1][column.name] for column in table.primary_key)


def _after(table: Table, last: tuple[Any, ...]) -> ColumnElement[bool]:
    """What comes after a key, said so that every engine walks its index."""
    columns = list(table.primary_key)
    after = [
        and_(*(columns[k] == last[k] for k in range(n)), columns[n] > last[n]) for n in reversed(range(len(columns)))
    ]
    return and_(columns[0] >= last[0], or_(*after))


def sum_of(connection: Connection, table: Table) -> TableSum:
    """Count and sum of a table."""
    total = TableSum()
    for batch in rows_of(connection, table):
        for row in batch:
            total = total.plus(row)
    return total
