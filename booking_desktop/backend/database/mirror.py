"""A store on this computer that stands in for a classic server: its list as published speakers, and what was sent from here.

Search, facets, free times, calendars and the rules of slots run on it by the very same code as on an office's own store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.accounts.sessions import Sessions
from booking_desktop.backend.database.embedded import backend_on
from booking_desktop.backend.database.ground import open_ground
from booking_desktop.backend.database.schema import bookings, offers, people, profiles
from booking_desktop.backend.database.speakers import profiles as kept
from booking_desktop.backend.database.speakers import speaker_hours
from booking_desktop.backend.database.speakers.speaker_lines import take
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.availability import Rules
from booking_desktop.domain.bookings import BookingId, Sent
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.sign_in import Session, fold_email

_OWN_TABLES = (
    "CREATE TABLE IF NOT EXISTS mirrored (id INTEGER PRIMARY KEY, etag TEXT NOT NULL, read_as TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS sent_bookings (booking_id INTEGER PRIMARY KEY "
    "REFERENCES bookings (id) ON DELETE CASCADE, sent TEXT NOT NULL)",
)
_NO_WINDOWS = Rules(cancel_window=0, move_window=0)
"""What was never answered may be taken off the list until it would begin."""
_BATCH = 500


class Mirror:
    """The stand-in's store. ``parts``: its ports, for whoever is signed in by ``session``."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self._ground = open_ground(path, clock)
        self._database, self._clock = self._ground.database, clock
        with self._database.write() as connection:
            for table in _OWN_TABLES:
                connection.exec_driver_sql(table)
            speaker_hours.write_office_rules(connection, _NO_WINDOWS)
        self.parts = backend_on(self._ground, lambda: True, Passwords(), embedded=False)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    # --- people ---

    def session(self, email: str, name: Name, role: Role, zone: str) -> Session:
        """A session here of somebody whom the server knows: who they are here is found by address."""
        now, folded = self._clock(), fold_email(email)
        said = {"first_name": name.first, "last_name": name.last, "role": role}
        with self._database.write() as connection:
            person = connection.scalar(select(people.c.id).where(people.c.email_folded == folded))
            if person is None:
                new = {"email": email, "email_folded": folded, "zone": zone, "created_at": now, "verified_at": now}
                connection.execute(insert(people).values(said | new))
                person = connection.scalar(select(people.c.id).where(people.c.email_folded == folded))
            else:
                connection.execute(update(people).where(people.c.id == person).values(said | {"verified_at": now}))
            assert person is not None
            return Sessions(self._ground.tokens).open(connection, PersonId(person), now)

    def key_of(self, speaker: PersonId) -> str | None:
        """The key of a speaker's line in the list, or None when it is no longer in it."""
        with self._database.read() as connection:
            query = select(profiles.c.import_key).where(profiles.c.person_id == speaker, profiles.c.published)
            return connection.scalar(query)

    # --- the list ---

    def etag(self, read_as: str) -> str:
        """That of the list kept here; empty when none is, or when it was read in another way."""
        with self._database.read() as connection:
            query = "SELECT etag FROM mirrored WHERE read_as = ?"
            return connection.exec_driver_sql(query, (read_as,)).scalar() or ""

    def keep_list(self, lines: Sequence[SpeakerLine], defaults: ImportDefaults, etag: str, read_as: str) -> None:
        """Make the list what it is on the server now; where a line says nothing new, nothing is written."""
        now = self._clock()
        with self._database.write() as connection:
            known = _known(connection)
            changed = [line for line in lines if known.get(line.key) != _facts(line)]
            for some in _batches(changed):
                take(connection, some, defaults, now)
                _give_keys(connection, some)
            gone = _gone(connection, {line.key for line in lines})
            _hide(connection, gone)
            connection.exec_driver_sql("REPLACE INTO mirrored VALUES (1, ?, ?)", (etag, read_as))
            if changed or gone:
                news.record(connection, Topic.SPEAKERS, now)
                news.record(connection, Topic.CALENDAR, now)

    # --- what was sent from here ---

    def claim(self, booking: BookingId) -> bool:
        """Whether it is the caller's to send: true once for each booking, in whatever thread or window."""
        with self._database.write() as connection:
            query = "INSERT OR IGNORE INTO sent_bookings VALUES (?, ?)"
            return connection.exec_driver_sql(query, (booking, Sent.UNANSWERED.value)).rowcount > 0

    def mark(self, booking: BookingId, sent: Sent) -> None:
        """Keep what is known of a booking."""
        with self._database.write() as connection:
            connection.exec_driver_sql("REPLACE INTO sent_bookings VALUES (?, ?)", (booking, sent.value))

    def marks(self, ids: Iterable[BookingId]) -> Mapping[BookingId, Sent]:
        """What is known of those bookings; of one that a crash left unmarked, nothing."""
        wanted = list(ids)
        with self._database.read() as connection:
            rows = connection.exec_driver_sql("SELECT booking_id, sent FROM sent_bookings").all()
        known = {BookingId(row[0]): Sent(row[1]) for row in rows}
        return {booking: known.get(booking, Sent.UNANSWERED) for booking in wanted}

    def forget(self, booking: BookingId) -> None:
        """Take out a booking that the server refused."""
        now = self._clock()
        with self._database.write() as connection:
            row = connection.execute(select(bookings).where(bookings.c.id == booking)).first()
            if row is not None:
                connection.execute(delete(bookings).where(bookings.c.id == booking))
                news.record(connection, Topic.CALENDAR, now, row.host_id, row.attendee_id)


_Facts = tuple[Any, ...]


def _known(connection: Connection) -> dict[str, _Facts]:
    """What is kept of each line, by its key."""
    query = (
        select(
            profiles.c.import_key, people.c.first_name, people.c.last_name, people.c.email_folded, profiles.c.headline,
            offers.c.price, offers.c.currency, profiles.c.zone, profiles.c.published,
        )
        .join_from(profiles, people)
        .join(offers, offers.c.id == profiles.c.lead_offer)
        .where(profiles.c.import_key.is_not(None))
    )  # fmt: skip
    return {row[0]: tuple(row[1:]) for row in connection.execute(query)}


def _facts(line: SpeakerLine) -> _Facts:
    assert line.price is not None
    address = fold_email(line.email) if line.email else None
    price, name = line.price, line.name
    return name.first, name.last, address, line.headline, price.minor, price.currency, line.zone, True


def _give_keys(connection: Connection, lines: Sequence[SpeakerLine]) -> None:
    """Whoever was found by address has the key of their newest line."""
    addresses = {fold_email(line.email): line.key for line in lines if line.email}
    query = select(people.c.id, people.c.email_folded).where(people.c.email_folded.in_(addresses))
    owners = {row.id: addresses[row.email_folded] for row in connection.execute(query)}
    keys = list(owners.values())
    connection.execute(update(profiles).where(profiles.c.import_key.in_(keys)).values(import_key=None))
    for person, key in owners.items():
        connection.execute(update(profiles).where(profiles.c.person_id == person).values(import_key=key))


def _gone(connection: Connection, keys: set[str]) -> list[PersonId]:
    query = select(profiles.c.person_id, profiles.c.import_key).where(profiles.c.published)
    rows = connection.execute(query).all()
    return [PersonId(row.person_id) for row in rows if row.import_key not in keys]


def _hide(connection: Connection, gone: Sequence[PersonId]) -> None:
    """Whoever is no longer listed can't be found or booked; what was booked with them stays."""
    for some in _batches(gone):
        former = kept.places(connection, some)
        connection.execute(update(profiles).where(profiles.c.person_id.in_(some)).values(published=False))
        kept.index(connection, some, former)


def _batches(items: Sequence[Any]) -> Iterable[list[Any]]:
    return (list(items[start : start + _BATCH]) for start in range(0, len(items), _BATCH))
