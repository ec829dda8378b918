"""Counting tries in the store, so that neither a restart nor a second process frees anyone (RULES, Accounts)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from booking_desktop.backend.database.locks import SWEPT_EVERY, sweep, take_turn_of
from booking_desktop.backend.database.schema import tries
from booking_desktop.backend.database.watch import LEEWAY
from booking_desktop.domain.sign_in import Throttle, check_throttle

_KEPT = timedelta(hours=2)
_OWN = select(tries.c.id, tries.c.at).where(tries.c.kind == bindparam("kind"), tries.c.subject == bindparam("subject"))


def take(connection: Connection, kind: str, subjects: Iterable[str], now: datetime, *throttles: Throttle) -> None:
    """Count one more try of ``kind`` by each subject. Raises Throttled when one of them has none left (keep the transaction).

    Counted before the try is made: of many at once none slips through.
    """
    for subject in subjects:
        take_turn_of(connection, subject)
        rows = connection.execute(_OWN, {"kind": kind, "subject": subject}).all()
        before = _brought_back(connection, rows, now)
        for throttle in throttles:
            check_throttle(throttle, before, now)
        made = connection.execute(insert(tries).values(kind=kind, subject=subject, at=now)).inserted_primary_key
        if made is not None and made.id % SWEPT_EVERY == 0:
            sweep(connection, tries, tries.c.at < now - _KEPT)


def forgive(connection: Connection, kind: str, subject: str) -> None:
    """Forget the tries of a subject that got it right."""
    connection.execute(delete(tries).where(tries.c.kind == kind, tries.c.subject == subject))


def _brought_back(connection: Connection, rows: Sequence[Row[Any, Any]], now: datetime) -> tuple[datetime, ...]:
    """When those tries were. Those from before the clock was set back count from now on: they free nobody, and bar nobody for years.

    One's own alone: somebody else's may be newer only because this one has waited, and are theirs to change.
    """
    ahead = [row.id for row in rows if row.at > now + LEEWAY]
    if ahead:
        connection.execute(update(tries).where(tries.c.id.in_(ahead)).values(at=now))
    return tuple(now if row.id in ahead else row.at for row in rows)
