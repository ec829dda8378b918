"""Requests seen before: the same intent sent twice acts once (RULES, Booking; cal 29291)."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, insert, select

from booking_desktop.backend.database.schema import requests
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.errors import RequestReused
from booking_desktop.domain.people import PersonId

REQUEST_ID_MOST = 80
_KNOWN = select(requests.c.digest, requests.c.booking_id).where(
    requests.c.person_id == bindparam("person"), requests.c.request_id == bindparam("request")
)


def digest(*body: object) -> str:
    """What a request asks for, to tell whether another with its id is the same."""
    return sha256(repr(body).encode()).hexdigest()


def answered(connection: Connection, person: PersonId, request_id: str, body: str) -> BookingId | None:
    """The booking that this request led to before, or None. Raises RequestReused when it asked for something else."""
    row = connection.execute(_KNOWN, {"person": person, "request": request_id}).first()
    if row is None:
        return None
    if row.digest != body:
        raise RequestReused(request_id)
    return BookingId(row.booking_id)


def keep(
    connection: Connection, person: PersonId, request_id: str, body: str, booking: BookingId, now: datetime
) -> None:
    """Remember what a request led to."""
    row = {"person_id": person, "request_id": request_id, "digest": body, "booking_id": booking, "at": now}
    connection.execute(insert(requests), row)
