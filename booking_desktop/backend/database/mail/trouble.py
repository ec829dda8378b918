"""Whether mail goes out just now, for whoever has to say so before it has been sent."""

from __future__ import annotations

from sqlalchemy import and_, exists, func, or_, select

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.schema import outbox
from booking_desktop.domain.letters import Delivery


def last_try_failed(database: Database) -> bool:
    """Whether the newest letter that failed waits for its next try and none newer has left.

    Two short reads: letters that wait after a failure are few, and have an index; usually there is none.
    """
    waits = and_(outbox.c.delivery == Delivery.FAILED, outbox.c.due.is_not(None))
    tried_again = and_(outbox.c.delivery == Delivery.SENDING, outbox.c.reason != "")
    with database.read() as connection:
        failed = connection.scalar(select(func.max(outbox.c.id)).where(or_(waits, tried_again)))
        if failed is None:
            return False
        newer = exists(outbox.c.id).where(outbox.c.id > failed, outbox.c.delivery == Delivery.SENT)
        return not connection.scalar(select(newer))
