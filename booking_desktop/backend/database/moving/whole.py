"""A whole store from one engine to another: every row with its id, in one transaction, counted and summed (docs/adr/0108)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, exists, insert, select
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.failure_codes import Means, meaning
from booking_desktop.backend.database.moving.known_rows import batches
from booking_desktop.backend.database.moving.sequences import go_on_after, largest_ids
from booking_desktop.backend.database.moving.sums import TableSum, Values, rows_of, sum_of
from booking_desktop.backend.database.schema import (
    answers,
    code_issues,
    metadata,
    outbox,
    profiles,
    sessions,
    turns,
    watch,
)
from booking_desktop.backend.database.speakers import profiles as kept
from booking_desktop.domain.errors import FileUnreadable, StoreDamaged
from booking_desktop.domain.letters import Delivery
from booking_desktop.domain.people import PersonId

LEFT_BEHIND = (sessions, watch, answers, turns)
"""Sealed by the key of the place that is left, or its own affair: everyone signs in again."""
TABLES: tuple[Table, ...] = tuple(table for table in metadata.sorted_tables if table not in LEFT_BEHIND)
_INDEXED = 500
_UNFIT = (Means.OCCUPIED, Means.CLASH, Means.UNFIT)

Progress = Callable[[str, int], None]
"""Which table, and how many rows of it are there."""


@dataclass
class Carried:
    """What was carried: each table's sum, and what could not stay as it was."""

    sums: dict[str, TableSum] = field(default_factory=dict)
    void_codes: int = 0
    """Codes of sign-ups and resets that were mailed and had not been used: no longer good."""
    cut_letters: int = 0
    """Texts with a NUL, which PostgreSQL can't hold; it was taken out."""


def refuse_unless_empty(database: Database) -> None:
    """Raise FileUnreadable when anything is in it."""
    with database.read() as connection:
        used = [table.name for table in metadata.sorted_tables if table is not turns and _any(connection, table)]
    if used:
        raise FileUnreadable(database.place, f"it is not empty, there are rows in {', '.join(used)}")


def carry(source: Database, target: Database, progress: Progress = lambda _table, _rows: None) -> Carried:
    """Copy everything into an empty database, or nothing: what fails is undone whole.

    Raises FileUnreadable for a target that is not empty or a value that it can't hold, StoreDamaged when the two differ in
    the end, and what reading and writing raise.
    """
    refuse_unless_empty(target)
    with ExitStack() as looking:
        reading = looking.enter_context(source.read())
        with target.write() as writing:
            go_on_after(writing, largest_ids(reading))
        with target.write() as writing:
            carrier = _Carrier(writing, target.place, progress)
            carrier.copy(reading)
            looking.close()  # a server ends what idles for a minute, and the rest may take longer
            return carrier.checked()


class _Carrier:
    def __init__(self, writing: Connection, place: str, progress: Progress) -> None:
        self._writing = writing
        self._place, self._progress = place, progress
        self._carried = Carried()

    def copy(self, reading: Connection) -> None:
        """Every table that is not left behind."""
        unsent = set(reading.scalars(_unsent_codes()))
        for table in TABLES:
            self._carried.sums[table.name] = self._copy(reading, table, unsent)

    def checked(self) -> Carried:
        """Compare what is there with what was read, and index it."""
        self._compare()
        self._index()
        return self._carried

    def _copy(self, reading: Connection, table: Table, unsent: set[int]) -> TableSum:
        total = TableSum()
        for batch in rows_of(reading, table):
            rows = [self._fit(table, row, unsent) for row in batch]
            try:
                self._writing.execute(insert(table), rows)
            except DBAPIError as error:
                if error.orig is None or meaning(error.orig) not in _UNFIT:
                    raise
                raise FileUnreadable(self._place, f"a row of {table.name} can't be held there") from error
            for row in rows:
                total = total.plus(row)
            self._progress(table.name, total.rows)
        return total

    def _fit(self, table: Table, row: Values, unsent: set[int]) -> Values:
        if table is code_issues and not row["used"] and row["id"] not in unsent:
            row["used"] = True
            self._carried.void_codes += 1
        if self._writing.dialect.name == "postgresql":
            for name, value in row.items():
                if isinstance(value, str) and "\0" in value:
                    row[name] = value.replace("\0", "")
                    self._carried.cut_letters += 1
        return row

    def _compare(self) -> None:
        for table in TABLES:
            found, wanted = sum_of(self._writing, table), self._carried.sums[table.name]
            if found != wanted:
                what = f"{table.name} differs: {found.rows} rows ({found}), {wanted.rows} ({wanted}) were read"
                raise StoreDamaged(self._place, what)

    def _index(self) -> None:
        done = 0
        for some in batches(self._writing.scalars(select(profiles.c.person_id)).all(), _INDEXED):
            kept.index(self._writing, [PersonId(person) for person in some], ())
            done += len(some)
            self._progress("search", done)


def _any(connection: Connection, table: Table) -> bool:
    return bool(connection.scalar(select(exists(select(table.primary_key.columns[0]).select_from(table)))))


def _unsent_codes() -> Any:
    """Codes that nobody was told yet: their letters are rendered when they leave, with the new place's key."""
    gone = select(outbox.c.issue_id).where(
        outbox.c.issue_id.is_not(None), outbox.c.delivery.in_((Delivery.SENDING, Delivery.SENT))
    )
    waiting = outbox.c.issue_id.is_not(None), outbox.c.delivery.in_((Delivery.QUEUED, Delivery.FAILED))
    return select(outbox.c.issue_id).where(*waiting, outbox.c.issue_id.not_in(gone))
