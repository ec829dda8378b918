"""Noticing a clock that was set back (RULES, Accounts; docs/adr/0006)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from booking_desktop.backend.database.schema import code_issues, sessions, watch

LEEWAY = timedelta(seconds=2)
"""How far a clock may step back unnoticed: what a time server's small correction amounts to."""


def set_back(connection: Connection, now: datetime) -> bool:
    """Whether the clock stands behind the last time that somebody signed in or was given or tried a code."""
    return behind(connection.scalar(select(watch.c.latest)), now)


def behind(latest: datetime | None, now: datetime) -> bool:
    """The same of a latest time that has been read."""
    return latest is not None and now < latest - LEEWAY


def advance(connection: Connection, now: datetime) -> None:
    """Remember that it has been ``now``. After a set-back nothing issued before may come to life again, so it all ends.

    ``now`` is read just before: time spent waiting for a lock must not look like a clock that was set back.
    """
    latest = connection.scalar(select(watch.c.latest))
    if latest is None:
        connection.execute(insert(watch).values(id=1, latest=now))
    elif now < latest - LEEWAY:
        _end_all(connection, now)
    elif now > latest:
        connection.execute(update(watch).where(watch.c.latest < now).values(latest=now))


def _end_all(connection: Connection, now: datetime) -> None:
    """Once, of many who notice it at a time."""
    if connection.execute(update(watch).where(watch.c.latest > now + LEEWAY).values(latest=now)).rowcount:
        connection.execute(delete(sessions))
        connection.execute(update(code_issues).values(used=True))
