"""Which engine keeps the full-text index, and its tables made and dropped by the migrations."""

from __future__ import annotations

from sqlalchemy import Connection

from booking_desktop.backend.database.search.index import Index


def index_of(connection: Connection) -> Index:
    """The index of the engine at hand."""
    match connection.dialect.name:
        case "sqlite":
            from booking_desktop.backend.database.search import sqlite_words

            return sqlite_words.INDEX
        case "postgresql":
            from booking_desktop.backend.database.search import postgres_words

            return postgres_words.INDEX
        case "mysql" | "mariadb":
            from booking_desktop.backend.database.search import mariadb_words

            return mariadb_words.INDEX
        case unknown:
            raise NotImplementedError(unknown)


def create_index(connection: Connection) -> None:
    """Make the full-text tables of the engine at hand (for a migration)."""
    for statement in index_of(connection).tables:
        connection.exec_driver_sql(statement)


def drop_index(connection: Connection) -> None:
    """Drop them (for a migration's way down)."""
    for table in ("vocabulary", "speaker_words"):
        connection.exec_driver_sql(f"DROP TABLE {table}")
