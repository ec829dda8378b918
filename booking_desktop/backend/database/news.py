"""Noting what a transaction changes, written at its very end (docs/adr/0083)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from booking_desktop.backend.database.locks import Turn, take_turn
from booking_desktop.backend.database.schema import changes, turns
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId

KEPT = 10_000
"""Changes kept; a reader further behind reads everything again."""
SWEPT_EVERY = 256
"""Old changes go in batches: taking one away with each new one would cost every booking a delete."""
CHANNEL = "booking_news"
"""On which PostgreSQL tells at the commit that there is news; nothing else can."""
_TURN_AND_NOTICE = select(func.pg_notify(CHANNEL, "")).where(turns.c.id == int(Turn.NEWS)).with_for_update()
"""The turn on PostgreSQL, and the notice, which leaves with the commit: one statement instead of two."""
_PENDING = "news"
_HUSHED = "hushed"
_NEWEST = select(func.max(changes.c.id))


def record(connection: Connection, topic: Topic, at: datetime, *people: PersonId) -> None:
    """Note a change inside the transaction that makes it; no people: it concerns anyone."""
    if topic in connection.info[_HUSHED]:
        return
    pending: dict[tuple[Topic, PersonId], datetime] = connection.info[_PENDING]
    for person in people or (UNKNOWN_PERSON,):
        pending[topic, person] = at


def begin(connection: Connection) -> None:
    """Start with nothing noted, whatever a transaction that failed on this connection had."""
    connection.info[_PENDING] = {}
    connection.info[_HUSHED] = set()


def hush(connection: Connection, topic: Topic) -> None:
    """From here on this transaction tells nothing of that topic: strangers hear the news, and that there is any can tell too much."""
    connection.info[_HUSHED].add(topic)


def noted(connection: Connection) -> tuple[dict[tuple[Topic, PersonId], datetime], set[Topic]]:
    """What stands noted so far, for ``back_to``."""
    return dict(connection.info[_PENDING]), set(connection.info[_HUSHED])


def back_to(connection: Connection, before: tuple[dict[tuple[Topic, PersonId], datetime], set[Topic]]) -> None:
    """Forget what was noted since: a part of the transaction was undone."""
    connection.info[_PENDING], connection.info[_HUSHED] = before


def tell(connection: Connection) -> None:
    """Write what was noted, as the last thing before the commit.

    Writers take turns for it, so numbers become visible in order, without a gap: a reader who has seen one has seen all
    before it. On a server a sequence would hand them out in one order and show them in another.
    """
    pending: dict[tuple[Topic, PersonId], datetime] = connection.info.pop(_PENDING, {})
    if not pending:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(_TURN_AND_NOTICE)
    else:
        take_turn(connection, Turn.NEWS)
    newest: int = connection.scalar(_NEWEST) or 0
    rows: list[dict[str, Any]] = [
        {"id": number, "topic": topic, "person_id": person, "at": at}
        for number, ((topic, person), at) in enumerate(pending.items(), newest + 1)
    ]
    connection.execute(insert(changes), rows)
    last = newest + len(rows)
    if last // SWEPT_EVERY > newest // SWEPT_EVERY:
        connection.execute(delete(changes).where(changes.c.id <= last - KEPT))
