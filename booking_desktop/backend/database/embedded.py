"""The embedded backend, put together: one SQLite store and everything that the ports ask of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import cast

from booking_desktop.backend.database.accounts.accounts import DatabaseAccounts
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.bookings.bookings import DatabaseBookings
from booking_desktop.backend.database.changes import DatabaseChanges
from booking_desktop.backend.database.ground import Ground, open_ground
from booking_desktop.backend.database.mail.outbox import DatabaseOutbox
from booking_desktop.backend.database.speakers.speakers import DatabaseSpeakers
from booking_desktop.backend.database.store import DatabaseStore
from booking_desktop.backend.ports import Backend, Speakers


def open_backend(path: Path, clock: Callable[[], datetime], mail_is_set: Callable[[], bool]) -> Backend:
    """Open or make the store at ``path``. While ``mail_is_set`` says no, codes can be read in the outbox.

    Raises StoreNewer, StoreDamaged, StoreBusy, StoreReadOnly, DiskFull.
    """
    return backend_on(open_ground(path, clock), mail_is_set, Passwords())


def backend_on(
    ground: Ground, mail_is_set: Callable[[], bool], passwords: Passwords, *, embedded: bool = True
) -> Backend:
    """The ports on an open store; not ``embedded``: behind a server, where a stranger reads no mail."""
    database, tokens, clock = ground.database, ground.tokens, ground.clock
    speakers = DatabaseSpeakers(database, tokens, clock)
    return Backend(
        accounts=database.guarded(
            DatabaseAccounts(database, tokens, clock, passwords, speakers.renamed, embedded=embedded)
        ),
        speakers=cast("Speakers", database.guarded(speakers)),
        bookings=database.guarded(DatabaseBookings(database, tokens, clock)),
        outbox=database.guarded(DatabaseOutbox(database, tokens, clock, mail_is_set, embedded)),
        changes=database.guarded(DatabaseChanges(database)),
        store=DatabaseStore(database),
    )


def open_speakers(path: str, clock: Callable[[], datetime]) -> Speakers:
    """The directory of the store at ``path``, for an import in a process of its own; the clock travels there by name."""
    ground = open_ground(Path(path), clock)
    return cast("Speakers", DatabaseSpeakers(ground.database, ground.tokens, clock))
