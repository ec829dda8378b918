"""Writing bookings and the occupancies with which the database itself refuses an overlap (PRODUCT B1)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.locks import lock_people
from booking_desktop.backend.database.rows import added_id, booked, booking_rows, to_booking
from booking_desktop.backend.database.schema import bookings, occupancies
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.bookings import Booking, BookingId, Party, Status
from booking_desktop.domain.errors import BookingChanged, NotFound
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.time import Range

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without those that are taken for one another when read out or copied: 0 O, 1 I L, U V."""
_BOOKING = booking_rows().where(bookings.c.id == bindparam("booking"))
_TAKEN_REFERENCES = select(bookings.c.reference).where(
    bookings.c.reference.in_(bindparam("references", expanding=True))
)


@dataclass(frozen=True)
class Terms:
    """What a new booking takes over from the offer, and what its host and attendee are to it."""

    offer: Row[Any]
    attendee: PersonId
    host_zone: str
    attendee_zone: str
    before: int
    after: int
    cancel_window: int
    move_window: int


def read(connection: Connection, booking: BookingId, asker: Person) -> Booking:
    """A booking of one's own, any for the office. Raises NotFound."""
    row = connection.execute(_BOOKING, {"booking": booking}).first()
    found = to_booking(row) if row is not None else None
    if found is None or not (asker.office or asker.id in (found.host.id, found.attendee.id)):
        raise NotFound("booking", str(booking))
    return found


def read_locked(connection: Connection, booking: BookingId, asker: Person) -> Booking:
    """The same, as it stands once nobody else can change what its sides have. Raises NotFound."""
    query = select(bookings.c.host_id, bookings.c.attendee_id).where(bookings.c.id == booking)
    for host, attendee in connection.execute(query).all():
        lock_people(connection, asker.id, host, attendee)
    return read(connection, booking, asker)


def add(
    connection: Connection, slot: Slot, terms: Terms, note: str, now: datetime, host: Party, attendee: Party
) -> Booking:
    """Insert one live booking of those two. The database aborts with Occupied where it would overlap."""
    values = booking_row(slot, terms, note, now) | {"reference": _reference(connection)}
    booking = booked(added_id(connection, bookings, values), values, host, attendee)
    taken = occupancy_rows(booking.id, slot.speaker, terms.attendee, slot.range, terms.before, terms.after)
    connection.execute(insert(occupancies), taken)
    news.record(connection, Topic.CALENDAR, now, slot.speaker, terms.attendee)
    return booking


def booking_row(slot: Slot, terms: Terms, note: str, now: datetime) -> dict[str, Any]:
    """A live booking made ``now`` as it is inserted, but for its reference."""
    offer = terms.offer
    return {
        "uid": str(uuid4()),
        "status": Status.CONFIRMED,
        "starts": slot.start,
        "ends": slot.end,
        "host_id": slot.speaker,
        "host_zone": terms.host_zone,
        "attendee_id": terms.attendee,
        "attendee_zone": terms.attendee_zone,
        "offer_id": offer.id,
        "offer_name": offer.name,
        "minutes": offer.minutes,
        "price": offer.price,
        "currency": offer.currency,
        "cancel_window": terms.cancel_window,
        "move_window": terms.move_window,
        "venue": offer.venue,
        "place": offer.place,
        "buffer_before": terms.before,
        "buffer_after": terms.after,
        "note": note,
        "booked_at": now,
        "changed_at": now,
    }


def occupy(
    connection: Connection, booking: BookingId, host: PersonId, attendee: PersonId, at: Range, before: int, after: int
) -> None:
    """Take the time of both in place of what they took: the host's widened by the buffers, the attendee's bare."""
    release(connection, booking)
    connection.execute(insert(occupancies), occupancy_rows(booking, host, attendee, at, before, after))


def occupancy_rows(
    booking: BookingId, host: PersonId, attendee: PersonId, at: Range, before: int, after: int
) -> list[dict[str, Any]]:
    """The time of both as ``occupy`` takes it."""
    wide = at.widened(before, after)
    return [
        {"booking_id": booking, "person_id": host, "starts": wide.start, "ends": wide.end},
        {"booking_id": booking, "person_id": attendee, "starts": at.start, "ends": at.end},
    ]


def release(connection: Connection, booking: BookingId) -> None:
    """Give the time of both back."""
    connection.execute(delete(occupancies).where(occupancies.c.booking_id == booking))


def change(connection: Connection, booking: Booking, now: datetime, values: Mapping[str, Any]) -> Booking:
    """Compare and swap on the version, raising it by one. Raises BookingChanged with the present state."""
    same = bookings.c.id == booking.id, bookings.c.version == booking.version
    swapped = connection.execute(update(bookings).where(*same).values(version=booking.version + 1, **values))
    row = connection.execute(_BOOKING, {"booking": booking.id}).one()
    if swapped.rowcount != 1:
        raise BookingChanged(to_booking(row))
    news.record(connection, Topic.CALENDAR, now, booking.host.id, booking.attendee.id)
    return to_booking(row)


def buffers(connection: Connection, booking: BookingId) -> tuple[int, int]:
    """Minutes before and after that the host keeps free around it."""
    query = select(bookings.c.buffer_before, bookings.c.buffer_after).where(bookings.c.id == booking)
    before, after = connection.execute(query).one()
    return before, after


def references(connection: Connection, number: int) -> list[str]:
    """So many that no booking has."""
    found: set[str] = set()
    while len(found) < number:
        found |= {_reference_like() for _ in range(number - len(found))}
        found -= set(connection.scalars(_TAKEN_REFERENCES, {"references": list(found)}))
    return sorted(found)


def _reference(connection: Connection) -> str:
    """One that no booking has. Where a call runs again after a clash, the index says so, once in some hundred million bookings."""
    return references(connection, 1)[0] if connection.dialect.name == "sqlite" else _reference_like()


def _reference_like() -> str:
    code = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"PR-{code[:4]}-{code[4:]}"
