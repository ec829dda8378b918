"""Where numbers go on: an id that was given once is never given again, in whichever engine."""

from __future__ import annotations

from sqlalchemy import Connection, Integer, Table, func, select, text

from booking_desktop.backend.database.schema import metadata


def counted_tables() -> list[Table]:
    """Those whose ids the engine counts."""
    return [
        table
        for table in metadata.sorted_tables
        if len(table.primary_key.columns) == 1
        and (column := next(iter(table.primary_key))).autoincrement is not False
        and isinstance(column.type, Integer)
        and not column.foreign_keys
    ]


def largest_ids(connection: Connection) -> dict[str, int]:
    """By table, the largest id that was ever given."""
    found = {}
    for table in counted_tables():
        present = connection.scalar(select(func.max(table.c.id))) or 0
        found[table.name] = max(present, _counter(connection, table.name))
    return found


def go_on_after(connection: Connection, ids: dict[str, int]) -> None:
    """Let the tables, still empty, count on after these. On MariaDB this commits."""
    for name, last in ids.items():
        match connection.dialect.name:
            case "sqlite":
                connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
                row = {"name": name, "last": last}
                if _is_counted_by_sqlite(name):
                    connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), row)
            case "postgresql":
                after = {"name": name, "last": last + 1}
                connection.execute(text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last, false)"), after)
            case _:
                connection.execute(text(f"ALTER TABLE {name} AUTO_INCREMENT = {last + 1}"))


def _counter(connection: Connection, name: str) -> int:
    match connection.dialect.name:
        case "sqlite":
            found = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": name})
            return int(found or 0)
        case "postgresql":
            sequence = connection.scalar(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": name})
            row = connection.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()
            return int(row.last_value) if row.is_called else int(row.last_value) - 1
    query = (
        "SELECT auto_increment FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = :name"
    )
    return int(connection.scalar(text(query), {"name": name}) or 1) - 1


def _is_counted_by_sqlite(name: str) -> bool:
    return bool(metadata.tables[name].dialect_options["sqlite"]["autoincrement"])
