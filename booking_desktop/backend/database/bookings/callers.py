"""People whom the office books for: found by address, or made (PRODUCT A5)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select

from booking_desktop.backend.database.accounts.addresses import checked_address
from booking_desktop.backend.database.schema import people
from booking_desktop.domain.bookings import Caller
from booking_desktop.domain.people import PersonId, Role
from booking_desktop.domain.sign_in import fold_email


def find_or_make(connection: Connection, caller: Caller, now: datetime) -> PersonId:
    """The person of that address; known ones keep the name and zone they gave themselves. Raises InvalidInput."""
    email = checked_address(caller.email)
    known = connection.scalar(select(people.c.id).where(people.c.email_folded == fold_email(email)))
    if known is not None:
        return PersonId(known)
    values = {
        "first_name": one_line(caller.name.first),
        "last_name": one_line(caller.name.last),
        "email": email,
        "email_folded": fold_email(email),
        "role": Role.BOOKS,
        "zone": caller.zone,
        "created_at": now,
    }
    made = connection.execute(insert(people).values(values)).inserted_primary_key
    assert made is not None
    return PersonId(made.id)


def one_line(name: str) -> str:
    """A name without line breaks or control letters: it goes into mail headers and calendar parts."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
