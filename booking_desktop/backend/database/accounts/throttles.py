"""Counting tries in the store, so that neither a restart nor a second process frees anyone (RULES, Accounts)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from booking_desktop.backend.database.locks import sweep, take_turn_of
from booking_desktop.backend.database.schema import tries
from booking_desktop.backend.database.watch import LEEWAY
from booking_desktop.domain.sign_in import Throttle, check_throttle

_KEPT = timedelta(hours=2)


def take(connection: Connection, kind: str, subjects: Iterable[str], now: datetime, *throttles: Throttle) -> None:
    """Count one more try of ``kind`` by each subject. Raises Throttled when one of them has none left (keep the transaction).

    Counted before the try is made: of many at once none slips through.
    """
    sweep(connection, tries, tries.c.at < now - _KEPT)
    for subject in subjects:
        take_turn_of(connection, subject)
        own = tries.c.kind == kind, tries.c.subject == subject
        _bring_back(connection, own, now)
        rows = connection.scalars(select(tries.c.at).where(*own))
        before = tuple(at for at in rows if at is not None)
        for throttle in throttles:
            check_throttle(throttle, before, now)
        connection.execute(insert(tries).values(kind=kind, subject=subject, at=now))


def forgive(connection: Connection, kind: str, subject: str) -> None:
    """Forget the tries of a subject that got it right."""
    connection.execute(delete(tries).where(tries.c.kind == kind, tries.c.subject == subject))


def _bring_back(connection: Connection, own: tuple[ColumnElement[bool], ...], now: datetime) -> None:
    """Tries from before the clock was set back count from now on: they free nobody, and bar nobody for years.

    One's own alone: somebody else's may be newer only because this one has waited, and are theirs to change.
    """
    ahead = connection.scalars(select(tries.c.id).where(*own, tries.c.at > now + LEEWAY)).all()
    if ahead:
        connection.execute(update(tries).where(tries.c.id.in_(ahead)).values(at=now))
