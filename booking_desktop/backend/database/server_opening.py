"""Bringing a server's database to this version, once however many workers start (docs/adr/0080)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from zlib import crc32

from sqlalchemy import URL, Connection, inspect, text

from booking_desktop.backend.database.failures import translated
from booking_desktop.backend.database.refusal import stands
from booking_desktop.backend.database.revisions import HEAD, REVISIONS, revision_of, upgrade
from booking_desktop.backend.database.servers import ServerDatabase, bare_engine, shown
from booking_desktop.domain.errors import StoreBusy, StoreDamaged, StoreNewer

_LOCK = "proactively-migration"
_LOCK_SECONDS = 600
_LOCKS = {
    "postgresql": ("SELECT 1 FROM pg_advisory_lock(:number)", "SELECT pg_advisory_unlock(:number)"),
    "mysql": (f"SELECT GET_LOCK(CAST(:number AS CHAR), {_LOCK_SECONDS})", "SELECT RELEASE_LOCK(CAST(:number AS CHAR))"),
}


def open_server_database(url: URL) -> ServerDatabase:
    """Open the database, migrated to this version and known to refuse overlaps.

    Raises Unreachable, StoreNewer, StoreDamaged, StoreBusy, StoreReadOnly, DiskFull.
    """
    database = ServerDatabase(url)
    try:
        with database.read() as connection:
            revision = revision_of(connection)
        if revision != HEAD:
            migrate(url)  # what it is else is told there: another may be at work on it just now
        with database.read() as connection:
            if not stands(connection)[0]:
                raise StoreDamaged(database.place, "the refusal of overlaps is missing")
    except BaseException:
        database.close()
        raise
    return database


def migrate(url: URL) -> None:
    """Upgrade, while other workers that start wait. PostgreSQL does it whole or not at all; MariaDB step by step."""
    place, engine = shown(url), bare_engine(url)
    with translated(place), engine.connect() as connection, _alone(connection, place), connection.begin():
        if _known_revision(connection, place) != HEAD:
            prepare(connection)
            upgrade(connection, "head")


def _known_revision(connection: Connection, place: str) -> str | None:
    """Raises StoreNewer, and StoreDamaged for another program's database."""
    revision = revision_of(connection)
    if revision is not None and revision not in REVISIONS:
        raise StoreNewer(place, revision)
    if revision is None and inspect(connection).get_table_names():
        raise StoreDamaged(place, "not a database of this app")
    return revision


@contextmanager
def _alone(connection: Connection, place: str) -> Iterator[None]:
    """Hold a lock of the session's that isn't any table's."""
    name = f"{_LOCK}-{connection.engine.url.database}"
    take, give = _LOCKS[connection.dialect.name]
    number = {"number": crc32(name.encode())}
    with connection.begin():
        if connection.scalar(text(take), number) != 1:
            raise StoreBusy(place)
    try:
        yield
    finally:
        with connection.begin():
            connection.execute(text(give), number)


def prepare(connection: Connection) -> None:
    """Make a database ready for our tables.

    On MariaDB they take after it: text compares letter by letter, as everywhere else. And a trigger is tried there before
    the first table is made: who may not make one would be left with half a database.
    """
    if connection.dialect.name != "mysql":
        return
    collation = "utf8mb4_nopad_bin" if getattr(connection.dialect, "is_mariadb", False) else "utf8mb4_0900_bin"
    connection.execute(text(f"ALTER DATABASE CHARACTER SET utf8mb4 COLLATE {collation}"))
    connection.execute(text("CREATE TABLE IF NOT EXISTS trial (id INTEGER)"))
    try:
        connection.execute(text("CREATE TRIGGER trial BEFORE INSERT ON trial FOR EACH ROW SET NEW.id = 1"))
    finally:
        connection.execute(text("DROP TABLE trial"))
