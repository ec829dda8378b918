"""Access and refresh tokens of a store, and the one place that says whose a call is (RULES, Accounts)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, bindparam, select

from booking_desktop.backend.database.columns import to_ticks
from booking_desktop.backend.database.rows import to_person
from booking_desktop.backend.database.schema import people, sessions, watch
from booking_desktop.backend.database.watch import LEEWAY, behind
from booking_desktop.domain.errors import SignInNeeded
from booking_desktop.domain.people import UNKNOWN_PERSON, Name, Person, Role
from booking_desktop.domain.sign_in import ACCESS_LIFE, Access

LOCAL_OFFICE = Person(UNKNOWN_PERSON, Name(""), None, Role.BOOKS, "UTC", office=True, language="")
"""Who ``Accounts.local_office`` acts as: whoever has the computer has the store. It has no row and books nothing for itself."""
_ALGORITHM = "HS256"
_SIGNED_IN = (
    select(people, sessions.c.issued, select(watch.c.latest).scalar_subquery().label("latest"))
    .join(sessions, sessions.c.person_id == people.c.id)
    .where(sessions.c.id == bindparam("session"), people.c.id == bindparam("person"))
)
"""Every call asks it: one statement, built once."""
_LARGEST = 2**37
"""Beyond every id, and every time that a calendar knows."""


@dataclass(frozen=True)
class Refresh:
    """A refresh token as read: its session, how often that had been refreshed, and the seal over both."""

    session: int
    serial: int
    seal: str


class Tokens:
    """Makes and reads tokens. The key is the store's (``keys.py``); nothing made here is kept anywhere."""

    def __init__(self, key: bytes, clock: Callable[[], datetime]) -> None:
        self._key = key
        self._clock = clock

    def access(self, person: Person, session: int, now: datetime) -> Access:
        """A signed token of one hour with the classic claims and the session's id."""
        import jwt  # a tenth of a second: not at start

        claims = {
            "id": person.id,
            "userType": person.role,
            "firstName": person.name.first,
            "lastName": person.name.last,
            "email": person.email,
            "iat": int(now.timestamp()),
            "exp": int((now + ACCESS_LIFE).timestamp()),
            "sid": session,
        }
        return Access(jwt.encode(claims, self._signing_key, _ALGORITHM))

    def person(self, connection: Connection, access: Access) -> Person:
        """Whose a call is. Raises SignInNeeded for a forged, expired or ended token, and behind a clock set back."""
        return self.bearer(connection, access)[0]

    def asker(self, connection: Connection, access: Access | None) -> Person | None:
        """Whose a call is where a stranger may call too: None without a token. Raises SignInNeeded for a bad one."""
        return None if access is None else self.person(connection, access)

    def bearer(self, connection: Connection, access: Access) -> tuple[Person, int]:
        """The person and the session of a token. Raises SignInNeeded."""
        claims, now = self._claims(access), self._clock()
        issued = datetime.fromtimestamp(claims["iat"], UTC)
        if not issued - LEEWAY <= now < datetime.fromtimestamp(claims["exp"], UTC):
            raise SignInNeeded
        if claims["sid"] == 0 and claims["id"] == UNKNOWN_PERSON:
            return LOCAL_OFFICE, 0
        row = connection.execute(_SIGNED_IN, {"session": claims["sid"], "person": claims["id"]}).first()
        if row is None or behind(row.latest, now):
            raise SignInNeeded
        if row.role != claims["userType"] or issued < row.issued.replace(microsecond=0):
            raise SignInNeeded
        return to_person(row), claims["sid"]

    def refresh(self, session: int, serial: int, issued: datetime) -> str:
        """The refresh token of a session after ``serial`` refreshes: derived, so that none has to be kept."""
        text = f"{session}.{serial}"
        seal = hmac.digest(self._refresh_key, f"{text}.{to_ticks(issued)}".encode(), sha256).hex()
        return f"{text}.{seal}"

    def read_refresh(self, token: str) -> Refresh:
        """Take a refresh token apart, its seal not checked yet. Raises SignInNeeded for anything else."""
        match token.split("."):
            case [session, serial, seal] if (
                token.isascii() and session.isdecimal() and serial.isdecimal() and len(token) < 200
            ):
                return Refresh(int(session), int(serial), seal)
        raise SignInNeeded

    def sealed(self, token: str, session: int, serial: int, issued: datetime) -> bool:
        """Whether this store made that refresh token, compared in constant time."""
        return hmac.compare_digest(token.encode(), self.refresh(session, serial, issued).encode())

    @property
    def code_key(self) -> bytes:
        """The key that codes are derived with."""
        return self._derived("code")

    @property
    def _signing_key(self) -> bytes:
        return self._derived("access")

    @property
    def _refresh_key(self) -> bytes:
        return self._derived("refresh")

    def _derived(self, use: str) -> bytes:
        return hmac.digest(self._key, use.encode(), sha256)

    def _claims(self, access: Access) -> dict[str, Any]:
        import jwt

        # Times are checked against the injected clock, not against PyJWT's.
        options: Any = {"verify_exp": False, "verify_iat": False, "require": ["id", "userType", "iat", "exp", "sid"]}
        try:
            claims: dict[str, Any] = jwt.decode(access, self._signing_key, [_ALGORITHM], options=options)
        except jwt.InvalidTokenError as error:
            raise SignInNeeded from error
        if any(
            type(claims[name]) is not int or not 0 <= claims[name] < _LARGEST for name in ("id", "iat", "exp", "sid")
        ):
            raise SignInNeeded
        return claims
