"""The migrations: which there are, where a database stands, and the way up and down (docs/adr/0003, 0080).

Alembic is imported only when there is something to migrate: a start-up with nothing to do costs two small reads.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from booking_desktop.backend.database.migrations import HEAD as HEAD
from booking_desktop.backend.database.migrations import REVISIONS as REVISIONS
from booking_desktop.backend.database.refusal import create_refusal

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).with_name("migrations")


def revision_of(connection: Connection) -> str | None:
    """The revision that a database says it has; None for one without."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return str(row[0]) if row else None


def upgrade(connection: Connection, revision: str) -> None:
    """Run migrations up to ``revision`` and restore the refusal of overlaps; on SQLite within ``rebuild``."""
    from alembic import command

    command.upgrade(alembic_config(connection), revision)
    create_refusal(connection)


def downgrade(connection: Connection, revision: str) -> None:
    """Run migrations down to ``revision`` ("base": an empty database)."""
    from alembic import command

    command.downgrade(alembic_config(connection), revision)
    if revision != "base":
        create_refusal(connection)


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for one connection; the scripts are found beside this file, frozen or not."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
