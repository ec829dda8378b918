"""What became of classic rows before: the table that makes moving again add nothing twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, insert, select

from booking_desktop.backend.database.schema import bookings, classic_rows, people
from booking_desktop.domain.moving import Part

T = TypeVar("T")
IN_MOST = 500
"""Values of one IN."""


def batches(items: Iterable[T], size: int) -> Iterable[list[T]]:
    """The items in lists of that size."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def known(connection: Connection, part: Part, ids: Collection[int]) -> dict[int, int | None]:
    """Whom or what each of those rows became; None: left out for good. Rows whose person is gone are not known."""
    found: dict[int, int | None] = {}
    table = bookings if part is Part.BOOKINGS else people
    query = select(classic_rows.c.classic_id, classic_rows.c.ours).where(classic_rows.c.part == part)
    for some in batches(ids, IN_MOST):
        became = {row[0]: row[1] for row in connection.execute(query.where(classic_rows.c.classic_id.in_(some)))}
        # Asked apart: joined, a table that has just grown is read whole by an engine that has not counted it yet.
        there = set(connection.scalars(select(table.c.id).where(table.c.id.in_(set(became.values()) - {None}))))
        found |= {row: ours for row, ours in became.items() if ours is None or ours in there}
    return found


def keep(connection: Connection, part: Part, rows: Mapping[int, tuple[int | None, datetime | None]]) -> None:
    """Remember what new rows became, and when each was made there."""
    values: list[dict[str, Any]] = [
        {"part": part, "classic_id": row, "ours": ours, "made": made} for row, (ours, made) in rows.items()
    ]
    if values:
        stale = classic_rows.c.part == part, classic_rows.c.classic_id.in_(rows)  # whose person is gone
        connection.execute(delete(classic_rows).where(*stale))
        connection.execute(insert(classic_rows), values)


def of_another(connection: Connection, part: Part, made: Mapping[int, datetime | None]) -> int:
    """How many of those rows are known here as rows made at another time: they are another database's."""
    query = select(classic_rows.c.classic_id, classic_rows.c.made).where(classic_rows.c.part == part)
    return sum(
        made[row.classic_id] != row.made
        for some in batches(made, IN_MOST)
        for row in connection.execute(query.where(classic_rows.c.classic_id.in_(some)))
    )
