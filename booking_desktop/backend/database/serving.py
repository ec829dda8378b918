"""The backend that a server stands on: the same store, in whichever engine the address names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url

from booking_desktop.backend.database.accounts.passwords import COST, Passwords
from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.embedded import backend_on
from booking_desktop.backend.database.ground import Ground
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.ports import Backend


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
    ground = open_server_ground(url, key, clock)
    return backend_on(ground, mail_is_set, Passwords(bcrypt_cost), embedded=False)


def open_server_ground(url: str, key: bytes, clock: Callable[[], datetime]) -> Ground:
    """Open the database at ``url`` with a key from outside: several workers share it. Raises as ``open_server_backend``."""
    place = make_url(url)
    if place.get_backend_name() != "sqlite" or not place.database:
        raise ValueError(f"not an engine that the server runs on: {place.render_as_string()}")
    return Ground(open_store(Path(place.database), clock), Tokens(key, clock), clock)
