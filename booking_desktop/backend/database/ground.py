"""What every component of an open store stands on."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.keys import store_key
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.sqlite import BUSY_SECONDS


@dataclass(frozen=True)
class Ground:
    """The open database, whose calls are, and what time it is (aware, UTC)."""

    database: Database
    tokens: Tokens
    clock: Callable[[], datetime]


def open_ground(
    path: Path,
    clock: Callable[[], datetime],
    random_bytes: Callable[[int], bytes] = os.urandom,
    busy_seconds: float = BUSY_SECONDS,
) -> Ground:
    """Open the store at ``path`` (made, migrated) and its key. Raises as ``open_store``."""
    database = open_store(path, clock, busy_seconds)
    try:
        return Ground(database, Tokens(store_key(database, random_bytes), clock), clock)
    except BaseException:
        database.close()
        raise
