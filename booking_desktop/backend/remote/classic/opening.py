"""Opening the backend on a classic server."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from booking_desktop.backend.database.mirror import Mirror
from booking_desktop.backend.ports import Backend
from booking_desktop.backend.remote.classic.accounts import ClassicAccounts
from booking_desktop.backend.remote.classic.bookings import ClassicBookings
from booking_desktop.backend.remote.classic.reading import Ground
from booking_desktop.backend.remote.classic.rest import ClassicOutbox, ClassicStore
from booking_desktop.backend.remote.classic.server import ClassicServer
from booking_desktop.backend.remote.classic.speakers import ClassicSpeakers
from booking_desktop.backend.remote.classic.standing import Standing
from booking_desktop.backend.remote.http import Http
from booking_desktop.domain.servers import without_scheme


def open_classic(
    http: Http,
    folder: Path,
    now: Callable[[], datetime],
    ground: Ground | None = None,
    own_zone: Callable[[], str] = lambda: "UTC",
) -> Backend:
    """The backend on the classic server behind ``http``, its list read and kept in ``folder``.

    ``own_zone``: that of a person who is first seen here; such a server knows none. Raises Unreachable, and what a store raises.
    """
    mirror = Mirror(folder / stand_in(http.address), now)
    standing = Standing(ClassicServer(http), mirror, ground or Ground(), now, own_zone)
    try:
        standing.read()
    except BaseException:
        mirror.close()
        raise
    return Backend(
        accounts=ClassicAccounts(standing),
        speakers=ClassicSpeakers(standing),
        bookings=ClassicBookings(standing),
        outbox=ClassicOutbox(),
        changes=mirror.parts.changes,
        store=ClassicStore(standing),
        offers=frozenset(),
    )


def stand_in(address: str) -> str:
    """The name of the file that stands in for the server at an address."""
    return f"classic-{re.sub(r'[^a-z0-9.-]', '_', without_scheme(address).lower())[:100]}.sqlite"
