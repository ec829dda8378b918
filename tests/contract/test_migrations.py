"""The tables through their versions, on each engine; a SQLite store's file, and a server's database."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from booking_desktop.backend.database import revisions
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.refusal import stands
from booking_desktop.backend.database.revisions import HEAD, REVISIONS, downgrade, upgrade
from booking_desktop.backend.database.schema import metadata
from booking_desktop.backend.database.server_opening import open_server_database, prepare
from booking_desktop.backend.database.servers import bare_engine, server_url
from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.domain.errors import StoreDamaged, StoreNewer
from tests import engines
from tests.contract.world import Clock, open_parts

Way = Callable[[Connection, str], None]


class Empty:
    """An empty database on one engine."""

    def __init__(self, begin: Callable[[], AbstractContextManager[Connection]]) -> None:
        self.begin = begin

    def to(self, revision: str, way: Way = upgrade) -> None:
        with self.begin() as connection:
            prepare(connection)
            way(connection, revision)

    def refuses_overlaps(self) -> bool:
        with self.begin() as connection:
            return stands(connection)[0]

    def shape(self) -> dict[str, Any]:
        """Everything that the engine says of its tables, columns in any order."""
        with self.begin() as connection:
            seen = inspect(connection)
            tables = {table: _shape(seen, table) for table in seen.get_table_names() if table != "alembic_version"}
            return tables | {"refusal": stands(connection)}


# SQLite's search has an index on an expression, which isn't reflected.
pytestmark = pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")


def _shape(seen: Any, table: str) -> list[str]:
    columns = seen.get_columns(table)
    rest = seen.get_indexes(table), seen.get_foreign_keys(table), seen.get_unique_constraints(table)
    checks = seen.get_check_constraints(table)
    return sorted(map(str, [*columns, *(one for kind in rest for one in kind), *checks, seen.get_pk_constraint(table)]))


@pytest.fixture(params=["sqlite", "postgres", "mariadb"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Empty]:
    if request.param == "sqlite":
        database = SqliteDatabase(tmp_path / "store.db")
        yield Empty(database.rebuild)
        database.close()
    else:
        server: engines.EngineServer = getattr(engines, request.param)()
        url = server.new_database()
        engine: Engine = bare_engine(url)
        yield Empty(engine.begin)
        server.drop(url)


def test_the_newest_revision_is_what_the_tables_say(empty: Empty):
    empty.to("head")
    ours = metadata.tables.keys()
    with empty.begin() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or name in ours, "compare_type": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


def test_the_list_of_revisions_is_the_folder():
    script = ScriptDirectory(str(revisions.MIGRATIONS))
    assert [one.revision for one in reversed(list(script.walk_revisions()))] == list(REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_goes_up_and_the_store_refuses_overlaps(empty: Empty, revision: str):
    for step in REVISIONS[: REVISIONS.index(revision) + 1]:
        empty.to(step)
    assert empty.refuses_overlaps()


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_goes_down_and_up_again_unchanged(empty: Empty, revision: str):
    empty.to(revision)
    before = empty.shape()
    below = ("base", *REVISIONS)[REVISIONS.index(revision)]
    empty.to(below, downgrade)
    assert below == "base" or empty.refuses_overlaps()
    empty.to(revision)
    assert empty.shape() == before
    assert empty.refuses_overlaps()


def test_the_way_down_leaves_nothing(empty: Empty):
    empty.to("head")
    empty.to("base", downgrade)
    assert empty.shape() == {"refusal": (False, "")}


# --- a server's database ---


@pytest.fixture(params=["postgres", "mariadb"])
def server(request: pytest.FixtureRequest) -> engines.EngineServer:
    found: engines.EngineServer = getattr(engines, request.param)()
    return found


def test_workers_that_start_at_once_migrate_once(server: engines.EngineServer):
    url = server.new_database()
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: open_server_database(url), range(4)))
    for database in opened:
        assert ("version", True, HEAD) in database.check()
        database.close()
    server.drop(url)


def test_a_newer_database_is_refused_and_left_as_it_is(server: engines.EngineServer):
    url = server.new_database()
    database = open_server_database(url)
    database.close()
    with bare_engine(url).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreNewer) as caught:
        open_server_database(url)
    assert (caught.value.path, caught.value.revision) == (database.place, "9999")
    server.drop(url)


def test_another_programs_database_is_left_as_it_is(server: engines.EngineServer):
    url = server.new_database()
    with bare_engine(url).begin() as connection:
        connection.execute(text("CREATE TABLE theirs (id INTEGER)"))
    with pytest.raises(StoreDamaged):
        open_server_database(url)
    with bare_engine(url).begin() as connection:
        assert inspect(connection).get_table_names() == ["theirs"]
    server.drop(url)


def test_an_account_that_lacks_a_right_leaves_nothing_behind(server: engines.EngineServer):
    url = server.new_database()
    if url.get_backend_name() == "postgresql":
        server.administer(f"CREATE ROLE clerk_{url.database} LOGIN")
    else:
        server.administer(f"CREATE USER clerk_{url.database}@'127.0.0.1'")
        server.administer(f"GRANT ALL ON {url.database}.* TO clerk_{url.database}@'127.0.0.1'")
        server.administer(f"REVOKE TRIGGER ON {url.database}.* FROM clerk_{url.database}@'127.0.0.1'")
    with pytest.raises(StoreDamaged, match="denied"):
        open_server_database(url.set(username=f"clerk_{url.database}"))
    with bare_engine(url).begin() as connection:
        assert inspect(connection).get_table_names() == []
    server.drop(url)


def test_a_database_without_its_refusal_does_not_open(server: engines.EngineServer):
    url = server.new_database()
    open_server_database(url).close()
    with bare_engine(url).begin() as connection:
        revisions_drop = {
            "postgresql": "ALTER TABLE occupancies DROP CONSTRAINT occupancies_apart",
            "mysql": "DROP TRIGGER occupancies_insert",
        }
        connection.execute(text(revisions_drop[connection.dialect.name]))
    with pytest.raises(StoreDamaged):
        open_server_database(url)
    server.drop(url)


def test_an_address_is_shown_without_its_password():
    database = "postgresql://booking:secret@db.example/proactively?sslmode=require"
    from booking_desktop.backend.database.servers import shown

    assert shown(server_url(database)) == "postgresql+psycopg://booking@db.example/proactively"


# --- a SQLite store's file ---


def test_a_store_that_lost_its_triggers_does_not_open(tmp_path: Path):
    path = tmp_path / "store.db"
    open_store(path, Clock()).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER occupancies_insert")
    with pytest.raises(StoreDamaged):
        open_store(path, Clock())


def test_opening_a_store_that_is_up_to_date_imports_no_alembic(tmp_path: Path):
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
    database = SqliteDatabase(path)
    Empty(database.rebuild).to(REVISIONS[-2], downgrade)
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

    monkeypatch.setattr(revisions, "create_refusal", broken)
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
