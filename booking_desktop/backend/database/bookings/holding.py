"""Slots chosen but not booked yet, one a person (PRODUCT B8)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, or_, select

from booking_desktop.backend.database import news
from booking_desktop.backend.database.columns import Instant
from booking_desktop.backend.database.schema import holds
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import HOLD_MINUTES, Hold, Slot
from booking_desktop.domain.time import MINUTE

_TO_DROP = (
    select(holds.c.person_id, holds.c.speaker_id)
    .where(or_(holds.c.person_id == bindparam("person"), holds.c.until <= bindparam("now", type_=Instant())))
    .order_by(holds.c.person_id)
)


def put(connection: Connection, person: PersonId, slot: Slot, now: datetime) -> Hold:
    """Hold a slot for five minutes from now in place of what that person held."""
    drop(connection, person, now)
    hold = Hold(person, slot, now + HOLD_MINUTES * MINUTE)
    row = {"person_id": person, "speaker_id": slot.speaker, "offer_id": slot.offer}
    times = {"starts": slot.start, "ends": slot.end, "until": hold.until}
    connection.execute(insert(holds).values(row | times))
    news.record(connection, Topic.CALENDAR, now, slot.speaker)
    return hold


def drop(connection: Connection, person: PersonId, now: datetime) -> None:
    """End that person's hold, and sweep away what is over by time."""
    # Read first and deleted by key: a delete by time would wait for holds that others are just taking.
    found = connection.execute(_TO_DROP, {"person": person, "now": now}).all()
    if not found:
        return
    mine, over = holds.c.person_id == person, holds.c.until <= now
    keys = holds.c.person_id.in_([row.person_id for row in found])
    connection.execute(delete(holds).where(keys, or_(mine, over)))
    for row in found:
        if row.person_id == person:
            news.record(connection, Topic.CALENDAR, now, PersonId(row.speaker_id))
