"""People whom the office books for: found by address, or made (PRODUCT A5)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from booking_desktop.backend.database.accounts.addresses import checked_address
from booking_desktop.backend.database.rows import added_id
from booking_desktop.backend.database.schema import people
from booking_desktop.domain.bookings import Caller
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId, Role
from booking_desktop.domain.sign_in import fold_email


def known(connection: Connection, caller: Caller | None) -> PersonId:
    """Who has that address already, or nobody. Raises InvalidInput."""
    if caller is None:
        return UNKNOWN_PERSON
    folded = fold_email(checked_address(caller.email))
    found = connection.scalar(select(people.c.id).where(people.c.email_folded == folded))
    return UNKNOWN_PERSON if found is None else PersonId(found)


def find_or_make(connection: Connection, caller: Caller, language: str, now: datetime) -> PersonId:
    """The person of that address; known ones keep the name, zone and language they gave themselves. Raises InvalidInput."""
    person = known(connection, caller)
    if person != UNKNOWN_PERSON:
        return person
    email = checked_address(caller.email)
    values = {
        "first_name": one_line(caller.name.first),
        "last_name": one_line(caller.name.last),
        "email": email,
        "email_folded": fold_email(email),
        "role": Role.BOOKS,
        "zone": caller.zone,
        "language": language,
        "created_at": now,
    }
    return PersonId(added_id(connection, people, values))


def one_line(name: str) -> str:
    """A name without line breaks or control letters: it goes into mail headers and calendar parts."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
