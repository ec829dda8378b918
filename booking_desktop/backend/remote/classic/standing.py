"""What every part of the classic backend stands on: the server, the store that stands in for it, and whose a call is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from threading import Lock

from booking_desktop.backend.database.mirror import Mirror
from booking_desktop.backend.remote.classic.reading import Claims, Ground, read_claims
from booking_desktop.backend.remote.classic.server import ClassicServer
from booking_desktop.domain.availability import CLASSIC_WEEK
from booking_desktop.domain.errors import SignInNeeded, Unreachable
from booking_desktop.domain.imports import ImportDefaults
from booking_desktop.domain.money import Money
from booking_desktop.domain.sign_in import Access, Session

_FRESH = timedelta(seconds=30)
"""How long the list is taken as it was; after that the server is asked whether it still is."""
_SOON = timedelta(minutes=5)


class Standing:
    """The list kept fresh, and tokens of the server traded for sessions here. Threads may share it."""

    def __init__(
        self,
        server: ClassicServer,
        mirror: Mirror,
        ground: Ground,
        now: Callable[[], datetime],
        own_zone: Callable[[], str],
    ) -> None:
        self.server, self.mirror, self.ground, self.now = server, mirror, ground, now
        self._own_zone = own_zone
        self._reading, self._trading = Lock(), Lock()
        self._read_at: datetime | None = None
        self._sessions: dict[Access, Session] = {}

    # --- the list ---

    def read(self) -> None:
        """Ask for the list and keep it. Raises Unreachable."""
        with self._reading:
            self._read()

    def freshen(self) -> None:
        """Ask for it when it is old; without an answer the one that is kept stays."""
        if not self._old():
            return
        with self._reading, suppress(Unreachable):
            if self._old():
                self._read_at = self.now()  # a server that hangs is not asked by every key that is typed
                self._read()

    def _old(self) -> bool:
        return self._read_at is None or abs(self.now() - self._read_at) > _FRESH

    def _read(self) -> None:
        read_as = f"{self.ground.zone} {self.ground.currency}"
        known = self.server.speakers(self.ground, self.mirror.etag(read_as))
        if known is not None:
            lines, etag = known
            free = Money(0, self.ground.currency)
            defaults = ImportDefaults(free, self.ground.zone, CLASSIC_WEEK, publish=True)
            self.mirror.keep_list(lines, defaults, etag, read_as)
        self._read_at = self.now()

    # --- whose a call is ---

    def claims(self, access: Access) -> Claims:
        """What a token says. Raises SignInNeeded when it has ended by the server's clock, or is none."""
        behind = self.server.http.clock_skew or timedelta()
        try:
            claims = read_claims(access)
        except ValueError:
            raise SignInNeeded(behind) from None
        if claims.expires <= self.now() + behind:
            raise SignInNeeded(behind)
        return claims

    def session(self, access: Access) -> Session:
        """The session here of a token's bearer. Raises SignInNeeded."""
        claims = self.claims(access)
        with self._trading:
            known = self._sessions.get(access)
            if known is None or known.expires - self.now() < _SOON:
                known = self.mirror.session(claims.email, claims.name, claims.role, self._own_zone())
                self._sessions = {access: known}  # one person at a time
            return known

    def here(self, access: Access) -> Access:
        """A token of the store here for one of the server's. Raises SignInNeeded."""
        return self.session(access).access

    def maybe(self, access: Access | None) -> Access | None:
        """The same for a call that a stranger may make too."""
        return None if access is None else self.here(access)
