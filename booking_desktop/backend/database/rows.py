"""Rows into the frozen values that leave this package: people and bookings, for every component here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, insert, select

from booking_desktop.backend.database.schema import bookings, people
from booking_desktop.domain.bookings import Agreed, Booking, BookingId, Party, Status
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.speakers import OfferId, Venue

_host, _attendee = people.alias("host"), people.alias("attendee")


def added_id(connection: Connection, table: Table, values: Mapping[str, Any]) -> int:
    """Insert one row; the id that it got."""
    made = connection.execute(insert(table), dict(values)).inserted_primary_key
    assert made is not None
    return int(made.id)


def added_ids(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert many; their ids in the same order. MySQL can't tell them from one statement."""
    if not connection.dialect.insert_executemany_returning:
        return [added_id(connection, table, row) for row in rows]
    adding = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return list(connection.execute(adding, [dict(row) for row in rows]).scalars()) if rows else []


def to_person(row: Row[Any]) -> Person:
    """A row with the columns of ``people``."""
    return Person(
        id=PersonId(row.id),
        name=Name(row.first_name, row.last_name),
        email=row.email,
        role=Role(row.role),
        zone=row.zone,
        office=row.office,
        verified=row.verified_at is not None,
        language=row.language,
    )


def booking_rows() -> Select[Any]:
    """The query of whole bookings for ``to_booking``; narrow it with ``where`` on ``schema.bookings``."""
    return select(
        bookings,
        _host.c.first_name.label("host_first"),
        _host.c.last_name.label("host_last"),
        _host.c.email.label("host_email"),
        _attendee.c.first_name.label("attendee_first"),
        _attendee.c.last_name.label("attendee_last"),
        _attendee.c.email.label("attendee_email"),
    ).select_from(
        bookings.join(_host, _host.c.id == bookings.c.host_id).join(_attendee, _attendee.c.id == bookings.c.attendee_id)
    )


def booked(id_: int, values: Mapping[str, Any], host: Party, attendee: Party) -> Booking:
    """A booking that was just inserted with those values, as ``booking_rows`` would read it back."""
    fresh = {"sequence": 0, "version": 1, "moved_from": None, "cancelled_at": None, "cancelled_by": None}
    sides = {
        f"{side}_{part}": value
        for side, party in (("host", host), ("attendee", attendee))
        for part, value in (("first", party.name.first), ("last", party.name.last), ("email", party.email))
    }
    return to_booking(SimpleNamespace(id=id_, cancel_reason="", **fresh, **values, **sides))


def to_booking(row: Row[Any] | SimpleNamespace) -> Booking:
    """A row of ``booking_rows``. Both sides' addresses are in it: whoever may read a booking may write to the other."""
    return Booking(
        id=BookingId(row.id),
        reference=row.reference,
        uid=row.uid,
        sequence=row.sequence,
        version=row.version,
        status=Status(row.status),
        start=row.starts,
        end=row.ends,
        host=Party(PersonId(row.host_id), Name(row.host_first, row.host_last), row.host_zone, row.host_email),
        attendee=Party(
            PersonId(row.attendee_id),
            Name(row.attendee_first, row.attendee_last),
            row.attendee_zone,
            row.attendee_email,
        ),
        agreed=_agreed(row),
        note=row.note,
        booked_at=row.booked_at,
        moved_from=row.moved_from,
        cancelled_at=row.cancelled_at,
        cancelled_by=None if row.cancelled_by is None else PersonId(row.cancelled_by),
        cancel_reason=row.cancel_reason,
    )


def _agreed(row: Row[Any] | SimpleNamespace) -> Agreed:
    return Agreed(
        offer=OfferId(row.offer_id),
        name=row.offer_name,
        minutes=row.minutes,
        price=Money(row.price, row.currency),
        cancel_window=row.cancel_window,
        move_window=row.move_window,
        venue=Venue(row.venue),
        place=row.place,
    )
