"""A backend on a server of ours, put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import cast

from booking_desktop.backend.ports import Accounts, Backend, Bookings, Outbox, Speakers, Store
from booking_desktop.backend.remote.calling import Caller
from booking_desktop.backend.remote.changes import RemoteChanges
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.parts import (
    RemoteAccounts,
    RemoteBookings,
    RemoteOutbox,
    RemoteSpeakers,
    RemoteStore,
)
from booking_desktop.domain.servers import EVERYTHING, Can


def open_remote(address: str, now: Callable[[], datetime], *, proxy: str = "", ca_file: str = "") -> Backend:
    """The backend at ``address``; nothing is asked yet. Raises FileUnreadable for ``ca_file``."""
    return backend_over(Http(address, now=now, proxy=proxy, ca_file=ca_file), now)


def backend_over(http: Http, now: Callable[[], datetime]) -> Backend:
    """The ports over one set of connections."""
    caller = Caller(http, now)
    return Backend(
        accounts=cast("Accounts", RemoteAccounts(caller)),
        speakers=cast("Speakers", RemoteSpeakers(caller)),
        bookings=cast("Bookings", RemoteBookings(caller)),
        outbox=cast("Outbox", RemoteOutbox(caller)),
        changes=RemoteChanges(caller),
        store=cast("Store", RemoteStore(caller)),
        offers=EVERYTHING - {Can.BACKUP},
    )


def open_remote_speakers(address: str, now: Callable[[], datetime], proxy: str = "", ca_file: str = "") -> Speakers:
    """The directory on a server, for an import in a process of its own; the clock travels there by name."""
    return open_remote(address, now, proxy=proxy, ca_file=ca_file).speakers
