"""A booking put straight into the tables, for tests of what hangs on one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import exists, insert, select, update

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.mail.queueing import queue
from booking_desktop.domain.bookings import BookingId, Status
from booking_desktop.domain.letters import Kind
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.speakers import Venue
from tests.contract.world import World


def put_booking(world: World, host: PersonId, attendee: PersonId, start: datetime) -> BookingId:
    """One live hour, with no mail."""
    with world.server.ground.database.write() as connection:
        offer = _offer(connection, host, world.clock.now)
        values = {
            "reference": uuid4().hex[:12],
            "uid": uuid4().hex,
            "status": Status.CONFIRMED,
            "starts": start,
            "ends": start + timedelta(hours=1),
            "host_id": host,
            "host_zone": "Asia/Seoul",
            "attendee_id": attendee,
            "attendee_zone": "Europe/London",
            "offer_id": offer,
            "offer_name": "Session",
            "minutes": 60,
            "price": 12000,
            "currency": "GBP",
            "cancel_window": 0,
            "move_window": 0,
            "venue": Venue.LINK,
            "booked_at": world.clock.now,
            "changed_at": world.clock.now,
        }
        return BookingId(_put(connection, schema.bookings, values))


def _offer(connection: Any, host: PersonId, now: datetime) -> int:
    if not connection.scalar(select(exists(schema.profiles.c.person_id).where(schema.profiles.c.person_id == host))):
        values = {"person_id": host, "zone": "Asia/Seoul", "updated_at": now}
        connection.execute(insert(schema.profiles).values(values))
    terms = {"minutes": 60, "price": 12000, "currency": "GBP", "venue": Venue.LINK, "rules": {}}
    return _put(connection, schema.offers, {"person_id": host, "position": 0, "name": "Session", **terms})


def _put(connection: Any, table: Any, values: dict[str, Any]) -> int:
    return int(connection.execute(insert(table).values(values)).inserted_primary_key[0])


def put_letter(world: World, kind: Kind, person: PersonId, booking: BookingId, **facts: Any) -> None:
    with world.server.ground.database.write() as connection:
        queue(connection, kind, person, world.clock.now, booking=booking, **facts)


def change_booking(world: World, booking: BookingId, **values: Any) -> None:
    with world.server.ground.database.write() as connection:
        connection.execute(update(schema.bookings).where(schema.bookings.c.id == booking).values(**values))
