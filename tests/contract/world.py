"""A store with its clock in hand, seen directly or through a fake network: what the contract tests stand in."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from booking_desktop.backend.database.accounts.offices import Offices
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.embedded import backend_on
from booking_desktop.backend.database.ground import open_ground
from booking_desktop.domain.errors import DomainError, NotAllowed, Unreachable
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.sign_in import Session

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
"""A Monday."""
PASSWORD = "correct horse"
CHEAP = 4
"""bcrypt's least cost."""


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
    path: Path,
    clock: Clock,
    *,
    mail_is_set: Callable[[], bool] = lambda: False,
    embedded: bool = True,
    busy_seconds: float = 5,
) -> Parts:
    """A store with cheap passwords."""
    ground = open_ground(path, clock, busy_seconds=busy_seconds)
    backend = backend_on(ground, mail_is_set, Passwords(CHEAP), embedded=embedded)
    return Parts(ground=ground, **vars(backend))


class Network:
    """A fake one: it takes time, can lose a request or an answer, and carries nothing but pickled values."""

    def __init__(self) -> None:
        self.latency = 0.0
        self._lost: list[str] = []

    def lose(self, *what: str) -> None:
        """Lose the next calls, one each: "request" before it arrives, "answer" after it was acted on."""
        self._lost.extend(what)

    def call(self, method: Any, args: Any, kwargs: Any) -> Any:
        time.sleep(self.latency)
        lost = self._lost.pop(0) if self._lost else ""
        if lost == "request":
            raise Unreachable("fake", "the request got lost")
        args, kwargs = carried((args, kwargs))
        try:
            return carried(method(*args, **kwargs))
        except DomainError as error:
            raise carried(error) from None
        finally:
            if lost == "answer":
                raise Unreachable("fake", "the answer got lost")


def carried(value: Any) -> Any:
    """What arrives at the other end: an equal value that shares nothing with the one sent."""
    return pickle.loads(pickle.dumps(value))


class Remote:
    """One component behind a network."""

    def __init__(self, component: Any, network: Network) -> None:
        self._component, self._network = component, network

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._component, name)
        if not callable(found):
            return found
        return lambda *args, **kwargs: self._network.call(found, args, kwargs)


class RemoteAccounts(Remote):
    def any_account(self) -> bool:
        return True

    def local_office(self) -> Any:
        raise NotAllowed("office")


class World:
    """``backend`` as the app sees it, ``server`` where the data is: the same thing for an embedded store."""

    def __init__(self, path: Path, clock: Clock, network: Network | None = None) -> None:
        self.path, self.clock, self.network = path, clock, network
        self.mail_is_set = self._office_is_run = False
        self.server = open_parts(path, clock, mail_is_set=lambda: self.mail_is_set, embedded=network is None)
        self.backend = self.server if network is None else self._behind(network)

    def _behind(self, network: Network) -> Parts:
        parts = {name: Remote(part, network) for name, part in vars(self.server).items() if name != "ground"}
        return Parts(**parts | {"accounts": RemoteAccounts(self.server.accounts, network)})

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
        if self.network is not None and not self._office_is_run:
            Offices(self.server.ground.database).grant(email)
        self._office_is_run = True

    def account(self, email: str, first: str = "Ada", role: Role = Role.BOOKS) -> Session:
        """A verified account, signed in."""
        self.sign_up(email, first, role)
        self.backend.accounts.verify(email, self.code(email))
        self._run_the_office(email)
        session: Session = self.backend.accounts.sign_in(email, PASSWORD)
        return session
