"""A store's file through its versions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from booking_desktop.backend.database import opening
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.opening import HEAD, REVISIONS, downgrade, open_store, upgrade
from booking_desktop.backend.database.schema import metadata
from booking_desktop.domain.errors import StoreDamaged, StoreNewer
from tests.contract.world import Clock, open_parts


@pytest.fixture
def empty(tmp_path: Path):
    database = Database(tmp_path / "store.db")
    yield database
    database.close()


def shape(database: Database) -> list[tuple[str, ...]]:
    """Everything that SQLite says of the file's tables, indexes and triggers, columns in any order."""
    query = "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2, 3"
    with database.read() as connection:
        found = [tuple(row) for row in connection.exec_driver_sql(query)]
        for _, table, _ in [row for row in found if row[0] == "table"]:
            columns = connection.exec_driver_sql(f"SELECT * FROM pragma_table_xinfo('{table}') ORDER BY name")
            found += [(table, *map(str, row[1:])) for row in columns]
        return found


def refuses_overlaps(database: Database) -> bool:
    try:
        opening._prove_refusal(database, Clock()())
    except StoreDamaged:
        return False
    return True


def to(database: Database, revision: str, way=upgrade) -> None:
    with database.rebuild() as connection:
        way(connection, revision)


def test_the_newest_revision_is_what_the_tables_say(empty: Database):
    to(empty, "head")
    ours = metadata.tables.keys()
    with empty.read() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or name in ours, "compare_type": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


def test_the_list_of_revisions_is_the_folder(empty: Database):
    with empty.read() as connection:
        script = ScriptDirectory.from_config(opening.alembic_config(connection))
    assert [one.revision for one in reversed(list(script.walk_revisions()))] == list(REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_goes_up_and_the_store_refuses_overlaps(empty: Database, revision: str):
    for step in REVISIONS[: REVISIONS.index(revision) + 1]:
        to(empty, step)
    assert refuses_overlaps(empty)


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_goes_down_and_up_again_unchanged(empty: Database, revision: str):
    to(empty, revision)
    before = shape(empty)
    below = ("base", *REVISIONS)[REVISIONS.index(revision)]
    to(empty, below, downgrade)
    assert below == "base" or refuses_overlaps(empty)
    to(empty, revision)
    assert shape(empty) == before
    assert refuses_overlaps(empty)


def test_the_way_down_leaves_nothing(empty: Database):
    to(empty, "head")
    to(empty, "base", downgrade)
    assert {row[1] for row in shape(empty) if row[0] == "table"} <= {"alembic_version"}


def test_a_store_that_lost_its_triggers_does_not_open(tmp_path: Path):
    path = tmp_path / "store.db"
    open_store(path, Clock()).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER occupancies_insert")
    with pytest.raises(StoreDamaged):
        open_store(path, Clock())


def test_opening_a_store_that_is_up_to_date_imports_no_alembic(tmp_path: Path):
    import subprocess
    import sys

    open_store(tmp_path / "store.db", Clock()).close()
    code = (
        "import sys, pathlib, datetime; from booking_desktop.backend.database.ground import open_ground; "
        "open_ground(pathlib.Path(sys.argv[1]), lambda: datetime.datetime.now(datetime.UTC)); "
        "print([name for name in ('alembic', 'bcrypt', 'jwt', 'email_validator') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "store.db"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- an older and a newer file ---


@pytest.fixture
def older(tmp_path: Path, monkeypatch) -> Path:
    """A store of the last version, with an account, as this version finds it."""
    if len(REVISIONS) == 1:
        pytest.skip("there is no older version yet")
    path = tmp_path / "store.db"
    parts = open_parts(path, Clock())
    parts.store.close()
    database = Database(path)
    to(database, REVISIONS[-2], downgrade)
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO tries (kind, subject, at) VALUES ('kept', 'me', 1)")
        connection.commit()
    return path


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("store-before-*.db"))


def test_an_older_store_is_copied_and_then_migrated(older: Path):
    open_store(older, Clock()).close()
    [copy] = copies(older)
    for file, revision in ((older, HEAD), (copy, REVISIONS[-2])):
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (revision,)
            assert connection.execute("SELECT subject FROM tries").fetchone() == ("me",)
    open_store(older, Clock()).close()
    assert copies(older) == [copy]


def test_a_migration_that_breaks_off_leaves_the_old_store_whole(older: Path, monkeypatch):
    def broken(connection: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "create_triggers", broken)
    with pytest.raises(KeyboardInterrupt):
        open_store(older, Clock())
    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (REVISIONS[-2],)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    monkeypatch.undo()
    open_store(older, Clock()).close()


def test_a_newer_store_is_refused_and_left_as_it_is(tmp_path: Path):
    path = tmp_path / "store.db"
    open_store(path, Clock()).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(StoreNewer) as caught:
        open_store(path, Clock())
    assert (caught.value.path, caught.value.revision) == (str(path), "9999")
    assert path.read_bytes() == before
