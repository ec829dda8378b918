"""What a classic booking's speaker is here: the zone of their hours and the offer that stands for the classic session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from booking_desktop.backend.database.moving.known_rows import IN_MOST, batches
from booking_desktop.backend.database.schema import offers, profiles
from booking_desktop.backend.database.speakers import profiles as kept
from booking_desktop.backend.database.speakers.classic_speakers import SESSION
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.speakers import NEW_OFFER, Offer


@dataclass(frozen=True)
class Host:
    """A speaker who can be booked by a classic row; ``offer`` None: a dry run makes none."""

    zone: str
    offer: Row[Any] | None = None


def read_hosts(connection: Connection, persons: Sequence[int], currency: str, *, making: bool) -> dict[int, Host]:
    """The hosts among those people; where a profile has no offer at all a hidden one is made."""
    found: dict[int, Host] = {}
    for some in batches(persons, IN_MOST):
        its = _offers(connection, some)
        rows = connection.execute(select(profiles.c.person_id, profiles.c.zone).where(profiles.c.person_id.in_(some)))
        for row in rows.all():
            offer = its.get(row.person_id)
            if offer is None and making:
                offer = _make(connection, row.person_id, currency)
            found[row.person_id] = Host(row.zone, offer)
    return found


def _offers(connection: Connection, persons: Sequence[int]) -> dict[int, Row[Any]]:
    """Of each the one that comes closest to an hour's session: one that can be booked before a hidden one."""
    query = select(offers).where(offers.c.person_id.in_(persons)).order_by(offers.c.position, offers.c.id)
    found: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.person_id, []).append(row)
    return {person: min(its, key=lambda row: (row.minutes != 60, not row.active)) for person, its in found.items()}


def _make(connection: Connection, person: int, currency: str) -> Row[Any]:
    row = kept.offer_row(PersonId(person), Offer(NEW_OFFER, SESSION, 60, Money(0, currency)), 0) | {"active": False}
    made = connection.execute(insert(offers).values(row)).inserted_primary_key
    assert made is not None
    return connection.execute(select(offers).where(offers.c.id == made.id)).one()
