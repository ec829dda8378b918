"""Alembic's entry: runs inside the transaction that ``opening`` holds, on the connection it hands over."""

from __future__ import annotations

from alembic import context

from booking_desktop.backend.database.schema import metadata


def ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave full-text tables and their shadows out of autogenerate: they are made by hand in their migration."""
    return kind != "table" or name in metadata.tables


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=ours,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
