"""Who runs the office of a server: given and taken on its command line, never over the wire (PRODUCT A5)."""

from __future__ import annotations

from sqlalchemy import select, update

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.rows import to_person
from booking_desktop.backend.database.schema import people
from booking_desktop.domain.errors import NotFound
from booking_desktop.domain.people import Person
from booking_desktop.domain.sign_in import fold_email


class Offices:
    """Gives the office role."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def grant(self, email: str, office: bool = True) -> Person:
        """Give or take the role of the verified account of that address. Raises NotFound."""
        account = people.c.email_folded == fold_email(email), people.c.verified_at.is_not(None)
        with self._database.write() as connection:
            if connection.execute(update(people).where(*account).values(office=office)).rowcount == 0:
                raise NotFound("account", email)
            return to_person(connection.execute(select(people).where(*account)).one())

    def everyone(self) -> tuple[Person, ...]:
        """Who has it."""
        with self._database.read() as connection:
            rows = connection.execute(select(people).where(people.c.office).order_by(people.c.id))
            return tuple(to_person(row) for row in rows)
