"""The backend that a server stands on: the same store, in whichever engine the address names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import make_url

from booking_desktop.backend.database.accounts.networks import Networks
from booking_desktop.backend.database.accounts.offices import Offices
from booking_desktop.backend.database.accounts.passwords import COST, Passwords
from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.answers import Answers
from booking_desktop.backend.database.embedded import backend_on
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.ground import Ground
from booking_desktop.backend.database.hearing import Hearing, hearing_on
from booking_desktop.backend.database.mail.trouble import last_try_failed
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.server_opening import open_server_database
from booking_desktop.backend.database.servers import server_url
from booking_desktop.backend.database.speakers.classic_speakers import ClassicSpeakers
from booking_desktop.backend.ports import Backend


@dataclass(frozen=True)
class Serving:
    """An open database with what only a server asks of it beside the ports."""

    ground: Ground
    backend: Backend
    answers: Answers
    networks: Networks
    offices: Offices
    classic: ClassicSpeakers
    mail_fails: Callable[[], bool]
    """Whether letters can't be sent just now."""
    hear: Callable[[], Hearing]
    """Makes what tells when to look for changes."""


def open_serving(
    url: str,
    key: bytes,
    clock: Callable[[], datetime],
    mail_is_set: Callable[[], bool],
    *,
    bcrypt_cost: int = COST,
    currency: str = "USD",
) -> Serving:
    """Everything that a server stands on; ``currency``: of the classic calls. Raises as ``open_server_backend``."""
    ground = open_server_ground(url, key, clock)
    backend = backend_on(ground, mail_is_set, Passwords(bcrypt_cost), embedded=False)
    return serving_on(ground, key, backend, currency)


def serving_on(ground: Ground, key: bytes, backend: Backend, currency: str = "USD") -> Serving:
    """The same on an open database."""
    database, clock = ground.database, ground.clock
    return Serving(
        ground=ground,
        backend=backend,
        answers=database.guarded(Answers(database, key, clock)),
        networks=database.guarded(Networks(database, key, clock)),
        offices=database.guarded(Offices(database)),
        classic=database.guarded(ClassicSpeakers(database, ground.tokens, clock, currency)),
        mail_fails=partial(last_try_failed, database),
        hear=partial(hearing_on, database),
    )


def open_server_backend(
    url: str,
    key: bytes,
    clock: Callable[[], datetime],
    mail_is_set: Callable[[], bool],
    *,
    bcrypt_cost: int = COST,
) -> Backend:
    """The ports on the database at ``url``, migrated to this version; ``key`` is what tokens and codes are made from.

    Raises Unreachable, StoreNewer, StoreDamaged, StoreBusy, StoreReadOnly, DiskFull.
    """
    return open_serving(url, key, clock, mail_is_set, bcrypt_cost=bcrypt_cost).backend


def open_server_ground(url: str, key: bytes, clock: Callable[[], datetime]) -> Ground:
    """Open the database at ``url`` with a key from outside: several workers share it. Raises as ``open_server_backend``."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        store = open_store(Path(parsed.database), clock)
        store.share()
        database: Database = store
    else:
        database = open_server_database(server_url(url))
    return Ground(database, Tokens(key, clock), clock)
