"""What others changed: a short log in the store itself, so that it works across windows and processes (PRODUCT B9)."""

from __future__ import annotations

from sqlalchemy import func, select

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.schema import changes
from booking_desktop.backend.ports import Change, ChangeBatch, Topic
from booking_desktop.domain.people import PersonId

_BATCH = 500


class DatabaseChanges:
    """``ports.Changes`` on a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cursor(self) -> int:
        """Where the stream of changes stands now."""
        with self._database.read() as connection:
            return connection.scalar(select(func.max(changes.c.id))) or 0

    def after(self, cursor: int) -> ChangeBatch:
        """Changes since then; ``gap`` when some are pruned already, too many, or the store was replaced by an older one."""
        with self._database.read() as connection:
            newest = connection.scalar(select(func.max(changes.c.id))) or 0
            if newest == cursor:
                return ChangeBatch(cursor)
            if newest < cursor or newest - cursor > _BATCH:
                return ChangeBatch(newest, gap=True)
            rows = connection.execute(select(changes).where(changes.c.id > cursor).order_by(changes.c.id)).all()
        news = tuple(dict.fromkeys(Change(Topic(row.topic), PersonId(row.person_id)) for row in rows))
        return ChangeBatch(newest, news, gap=len(rows) < newest - cursor)
