"""The overlap refusal inside the database (PRODUCT B1): no write, by whatever code, gives a person two things at once."""

from __future__ import annotations

from sqlalchemy import Connection

OCCUPIED = "occupied"
"""What the triggers say when they abort."""

_REFUSAL = """
CREATE TRIGGER IF NOT EXISTS {name} BEFORE {event} ON occupancies
WHEN EXISTS (
    SELECT 1 FROM occupancies AS other
    WHERE other.person_id = NEW.person_id AND other.ends > NEW.starts AND other.starts < NEW.ends{but_itself}
)
BEGIN
    SELECT RAISE(ABORT, '{message}');
END
"""
_BUT_ITSELF = " AND NOT (other.booking_id = OLD.booking_id AND other.person_id = OLD.person_id)"

TRIGGERS = {
    "occupancies_insert": _REFUSAL.format(name="occupancies_insert", event="INSERT", but_itself="", message=OCCUPIED),
    "occupancies_update": _REFUSAL.format(
        name="occupancies_update", event="UPDATE", but_itself=_BUT_ITSELF, message=OCCUPIED
    ),
}


def create_triggers(connection: Connection) -> None:
    """Create those that are missing: Alembic's batch copy of a table drops its triggers without a word."""
    for statement in TRIGGERS.values():
        connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    """Drop them, for the way down."""
    for name in TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
