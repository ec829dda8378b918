"""A store with its clock in hand, seen directly or through a fake network: what the contract tests stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from booking_desktop.backend.database.accounts.offices import Offices
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.embedded import backend_on
from booking_desktop.backend.database.ground import Ground, open_ground
from booking_desktop.backend.database.serving import open_server_ground, serving_on
from booking_desktop.backend.ports import Backend
from booking_desktop.backend.remote.connecting import backend_over
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.sign_in import Session
from tests.between import Between

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
"""A Monday."""
PASSWORD = "correct horse"
CHEAP = 4
"""bcrypt's least cost."""
SERVER_KEY = b"what a server of these tests seals with"


class Clock:
    """The time that tests set."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)

    def back(self, **span: float) -> None:
        self.now -= timedelta(**span)


class Parts:
    """A backend's parts by name, as far as a test needs them."""

    def __init__(self, **parts: Any) -> None:
        self.__dict__.update(parts)


def open_parts(
    place: Path | str,
    clock: Clock,
    *,
    mail_is_set: Callable[[], bool] = lambda: False,
    embedded: bool = True,
    busy_seconds: float = 5,
) -> Parts:
    """A store, or the database at an address, with cheap passwords."""
    if isinstance(place, str):
        return parts_on(open_server_ground(place, SERVER_KEY, clock), mail_is_set, embedded=False)
    return parts_on(open_ground(place, clock, busy_seconds=busy_seconds), mail_is_set, embedded=embedded)


def parts_on(ground: Ground, mail_is_set: Callable[[], bool], *, embedded: bool) -> Parts:
    """The parts of what is open already."""
    return Parts(ground=ground, **vars(backend_on(ground, mail_is_set, Passwords(CHEAP), embedded=embedded)))


class _Shared:
    """A store that others go on using: it is not closed with the server."""

    def __init__(self, store: Any) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def close(self) -> None:
        """Nothing."""


class World:
    """``backend`` as the app sees it, ``server`` where the data is: the same thing for an embedded store.

    ``place`` is a store's file or the address of an empty database, ``ground`` what others have open there already.
    ``remote``: the backend is a client of a real server on loopback, with ``network`` between the two; ``folder`` is that
    server's, where the place is none on this computer.
    """

    def __init__(
        self,
        place: Path | str,
        clock: Clock,
        *,
        remote: bool = False,
        ground: Ground | None = None,
        folder: Path | None = None,
    ) -> None:
        self.place, self.clock, self._folder = place, clock, folder
        self.embedded = isinstance(place, Path) and not remote
        self.mail_is_set = self._office_is_run = False
        self._shared = ground is not None
        opened = ground or open_parts(place, clock).ground
        self.server = parts_on(opened, lambda: self.mail_is_set, embedded=self.embedded)
        self.network: Between | None = None
        self.backend = self._far_away() if remote else self.server

    @property
    def path(self) -> Path:
        """Of a world on SQLite."""
        assert isinstance(self.place, Path)
        return self.place

    def _far_away(self) -> Any:
        """A server on the store, and a client that tries each call once: what became of it is the test's business."""
        from tests.loopback import Loopback, settings

        ground = self.server.ground
        backend = Backend(**{part.name: getattr(self.server, part.name) for part in fields(Backend)})
        if self._shared:
            backend = replace(backend, store=_Shared(backend.store))
        serving = serving_on(ground, SERVER_KEY, backend)
        self._loopback = Loopback(settings(self._folder or self.path.parent), serving, self.clock)
        self._loopback.start()
        self.network = Between(self._loopback.port)
        http = Http(self.network.address, now=self.clock, patience=Patience(tries=1, read=5))
        return backend_over(http, self.clock)

    def close(self) -> None:
        if self.network is not None:
            self.backend.store.close()
            self._loopback.stop()  # which closes the store
            self.network.close()
        elif not self._shared:
            self.server.store.close()

    def mail(self) -> list[Any]:
        """Everything the mail worker would send now; it is then sent."""
        letters = list(self.server.outbox.claim(self.clock.now, timedelta(minutes=1)))
        for letter in letters:
            self.server.outbox.mark_sent(letter.id, self.clock.now)
        return letters

    def code(self, email: str) -> str:
        """The newest code mailed to an address."""
        return str([letter.code for letter in self.mail() if letter.to_email == email][-1])

    def sign_up(self, email: str, first: str = "Ada", role: Role = Role.BOOKS, zone: str = "Europe/London") -> None:
        self.backend.accounts.sign_up(SignUp(first, "", email, PASSWORD, role, zone))

    def _run_the_office(self, email: str) -> None:
        """On a server the first account has no role by being first: there it is granted from outside."""
        if not self.embedded and not self._office_is_run:
            Offices(self.server.ground.database).grant(email)
        self._office_is_run = True

    def account(self, email: str, first: str = "Ada", role: Role = Role.BOOKS) -> Session:
        """A verified account, signed in."""
        self.sign_up(email, first, role)
        self.backend.accounts.verify(email, self.code(email))
        self._run_the_office(email)
        session: Session = self.backend.accounts.sign_in(email, PASSWORD)
        return session
