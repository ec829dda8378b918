"""Slots chosen but not booked yet, one a person (PRODUCT B8)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from booking_desktop.backend.database import news
from booking_desktop.backend.database.schema import holds
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import HOLD_MINUTES, Hold, Slot
from booking_desktop.domain.time import MINUTE


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
    held = connection.scalar(select(holds.c.speaker_id).where(holds.c.person_id == person))
    # Read first and deleted by key: a delete by time would wait for holds that others are just taking.
    over = connection.scalars(select(holds.c.person_id).where(holds.c.until <= now).order_by(holds.c.person_id)).all()
    connection.execute(delete(holds).where(holds.c.person_id == person))
    if over:
        connection.execute(delete(holds).where(holds.c.person_id.in_(over), holds.c.until <= now))
    if held is not None:
        news.record(connection, Topic.CALENDAR, now, PersonId(held))
