"""One migrated database on each server for the whole run, emptied before each test: making one takes longer than most tests."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path

from sqlalchemy import inspect, text

from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.ground import Ground
from booking_desktop.backend.database.server_opening import open_server_database
from booking_desktop.backend.database.servers import ServerDatabase, server_url
from tests import engines
from tests.contract.world import SERVER_KEY, Clock, World

SERVERS = {"postgresql": engines.postgres_url, "mariadb": engines.mariadb_url}
_KEPT = ("alembic_version", "turns")


def world_on(engine: str, clock: Clock, *, remote: bool = False, folder: Path | None = None) -> World:
    """A world in an empty database, which is shared and stays open; ``remote``: behind a server with that folder."""
    url = _url(engine)
    database = _database(url)
    _empty(database)
    return World(url, clock, ground=Ground(database, Tokens(SERVER_KEY, clock), clock), remote=remote, folder=folder)


@cache
def _url(engine: str) -> str:
    return SERVERS[engine]()


@cache
def _database(url: str) -> ServerDatabase:
    database = open_server_database(server_url(url))
    atexit.register(database.close)
    return database


def _empty(database: ServerDatabase) -> None:
    """Deleting from many small tables is forty times as fast as truncating them."""
    mysql = database.url.get_backend_name() == "mysql"
    off, on = ("SET FOREIGN_KEY_CHECKS = 0", "SET FOREIGN_KEY_CHECKS = 1") if mysql else ("SELECT 1", "SELECT 1")
    with database.write() as connection:
        connection.execute(text(off))
        for table in _tables(database):
            connection.execute(text(f"DELETE FROM {table}"))
        connection.execute(text(on))


@cache
def _tables(database: ServerDatabase) -> tuple[str, ...]:
    """Those that point to others first."""
    with database.read() as connection:
        ordered = inspect(connection).get_sorted_table_and_fkc_names()
    return tuple(table for table, _ in reversed(ordered) if table and table not in _KEPT)
