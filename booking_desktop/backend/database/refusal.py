"""The overlap refusal inside the database (PRODUCT B1): no write, by whatever code, gives a person two things at once.

SQLite and MariaDB have triggers for it, PostgreSQL an exclusion constraint (docs/adr/0080).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

OCCUPIED = "occupied"
"""What the triggers say when they abort."""

_NAMES = "occupancies_insert", "occupancies_update"


@dataclass(frozen=True)
class Refusal:
    """How one engine refuses: statements that make each part by name, and how to find what is there."""

    parts: Mapping[str, str]
    present: str
    before: str = ""
    """What has to be there first."""


# --- SQLite -----------------------------------------------------------------------------------------------------------

_SQLITE = f"""
CREATE TRIGGER {{name}} BEFORE {{event}} ON occupancies
WHEN EXISTS (
    SELECT 1 FROM occupancies AS other
    WHERE other.person_id = NEW.person_id AND other.ends > NEW.starts AND other.starts < NEW.ends{{but_itself}}
)
BEGIN
    SELECT RAISE(ABORT, '{OCCUPIED}');
END
"""

# --- MariaDB ----------------------------------------------------------------------------------------------------------

# Two that insert for one person at once wait for each other at that person's row, and what is there is read as it is
# now: an older view, which a transaction may have, would not show what was committed meanwhile.
_MARIADB = f"""
CREATE TRIGGER {{name}} BEFORE {{event}} ON occupancies FOR EACH ROW
BEGIN
    DECLARE found INTEGER;
    SELECT COUNT(*) INTO found FROM people WHERE people.id = NEW.person_id FOR UPDATE;
    SELECT COUNT(*) INTO found FROM occupancies AS other
    WHERE other.person_id = NEW.person_id AND other.ends > NEW.starts AND other.starts < NEW.ends{{but_itself}}
    LOCK IN SHARE MODE;
    IF found > 0 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '{OCCUPIED}';
    END IF;
END
"""
_BUT_ITSELF = " AND NOT (other.booking_id = OLD.booking_id AND other.person_id = OLD.person_id)"


def _triggers(pattern: str) -> dict[str, str]:
    events = ("INSERT", ""), ("UPDATE", _BUT_ITSELF)
    return {
        name: pattern.format(name=name, event=event, but_itself=but_itself)
        for name, (event, but_itself) in zip(_NAMES, events, strict=True)
    }


_REFUSALS = {
    "sqlite": Refusal(
        _triggers(_SQLITE),
        present="SELECT name FROM sqlite_master WHERE type = 'trigger'",
    ),
    "mysql": Refusal(
        _triggers(_MARIADB),
        present="SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()",
    ),
    "postgresql": Refusal(
        {
            "occupancies_apart": "ALTER TABLE occupancies ADD CONSTRAINT occupancies_apart"
            " EXCLUDE USING gist (person_id WITH =, int8range(starts, ends) WITH &&)"
        },
        present="SELECT conname FROM pg_constraint WHERE contype = 'x' AND conrelid = to_regclass('occupancies')",
        before="CREATE EXTENSION IF NOT EXISTS btree_gist",
    ),
}


def create_refusal(connection: Connection) -> None:
    """Make what is missing: Alembic's batch copy of a table drops its triggers without a word."""
    refusal = _refusal(connection)
    if refusal.before:
        connection.execute(text(refusal.before))
    for name in refusal.parts.keys() - _present(connection):
        connection.exec_driver_sql(refusal.parts[name])


def stands(connection: Connection) -> tuple[bool, str]:
    """Whether every part of it is there, and which are."""
    wanted, present = _refusal(connection).parts.keys(), _present(connection)
    return present >= wanted, ", ".join(sorted(present & wanted))


def _present(connection: Connection) -> set[str]:
    return set(connection.scalars(text(_refusal(connection).present)))


def _refusal(connection: Connection) -> Refusal:
    return _REFUSALS[connection.dialect.name]
