"""Sessions of a store: opened, traded on, ended (docs/adr/0008). Each function acts inside its caller's transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.locks import SWEPT_EVERY, sweep
from booking_desktop.backend.database.rows import added_id, to_person
from booking_desktop.backend.database.schema import people, sessions
from booking_desktop.backend.database.watch import advance, set_back
from booking_desktop.domain.errors import SignInNeeded
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.sign_in import ACCESS_LIFE, REFRESH_GRACE, REFRESH_LIFE, Session


class Sessions:
    """What ``sessions`` rows and the tokens made from them say together."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def open(self, connection: Connection, person: PersonId, now: datetime) -> Session:
        """A new session of that person."""
        return self.open_of(
            connection, to_person(connection.execute(select(people).where(people.c.id == person)).one()), now
        )

    def open_of(self, connection: Connection, person: Person, now: datetime) -> Session:
        """The same of one who has been read; now and then, sessions that ran out are swept away on the way."""
        values = {"person_id": person.id, "issued": now, "refreshed": now, "expires": now + REFRESH_LIFE}
        advance(connection, now)
        session = added_id(connection, sessions, values)
        if session % SWEPT_EVERY == 0:
            sweep(connection, sessions, sessions.c.expires <= now)
        return self._session(person, session, 0, now, now)

    def trade(self, connection: Connection, refresh: str, clock: Callable[[], datetime]) -> Session:
        """New tokens for a refresh token. Raises SignInNeeded; a copy ends its session (keep the transaction)."""
        token = self._tokens.read_refresh(refresh)
        # Two that trade one token at once: the second sees what the first made of it.
        row = connection.execute(select(sessions).where(sessions.c.id == token.session).with_for_update()).first()
        now = clock()  # not before: time spent waiting must not look like a clock that was set back
        if row is None or not self._tokens.sealed(refresh, row.id, token.serial, row.issued):
            raise SignInNeeded
        if not row.issued <= now < row.expires or set_back(connection, now):
            raise SignInNeeded
        if token.serial == row.serial - 1 and now < row.refreshed + REFRESH_GRACE:
            return self._session(_whose(connection, row.id), row.id, row.serial, row.issued, now)
        if token.serial != row.serial:
            connection.execute(delete(sessions).where(sessions.c.id == row.id))
            raise SignInNeeded
        advance(connection, now)
        values = {"serial": row.serial + 1, "refreshed": now, "expires": now + REFRESH_LIFE}
        connection.execute(update(sessions).where(sessions.c.id == row.id).values(values))
        return self._session(_whose(connection, row.id), row.id, row.serial + 1, row.issued, now)

    def end(self, connection: Connection, refresh: str) -> None:
        """End the session of a refresh token, traded or not; silent for any other text."""
        try:
            token = self._tokens.read_refresh(refresh)
        except SignInNeeded:
            return
        row = connection.execute(select(sessions).where(sessions.c.id == token.session)).first()
        if row is not None and self._tokens.sealed(refresh, row.id, token.serial, row.issued):
            connection.execute(delete(sessions).where(sessions.c.id == row.id))

    def end_all(self, connection: Connection, person: PersonId, but: int = 0) -> None:
        """End every session of a person, except the one numbered ``but``; their access tokens end with them."""
        connection.execute(delete(sessions).where(sessions.c.person_id == person, sessions.c.id != but))

    def _session(self, person: Person, session: int, serial: int, issued: datetime, now: datetime) -> Session:
        return Session(
            person=person,
            access=self._tokens.access(person, session, now),
            refresh=self._tokens.refresh(session, serial, issued),
            expires=now + ACCESS_LIFE,
        )


def _whose(connection: Connection, session: int) -> Person:
    query = select(people).join(sessions, sessions.c.person_id == people.c.id).where(sessions.c.id == session)
    return to_person(connection.execute(query).one())
