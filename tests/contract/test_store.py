"""The place itself: copies, restoring, checks."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from booking_desktop.backend.database import restoring
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.restoring import restore
from booking_desktop.backend.database.revisions import downgrade
from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.domain.errors import FileUnreadable, SignInNeeded, StoreBusy, StoreNewer, StoreReadOnly
from tests.contract.world import PASSWORD, Clock, World, open_parts

ADA, BOB = "ada@example.org", "bob@example.org"


def addresses(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {email for (email,) in connection.execute("SELECT email FROM people")}


def test_every_check_holds_on_a_new_store(world: World):
    checks = world.server.store.check()
    assert {"overlaps", "version"} <= {name for name, _, _ in checks}
    assert all(holds for _, holds, _ in checks)
    assert world.server.store.place == world.server.ground.database.place


def test_a_files_checks_read_it_whole(embedded: World):
    names = [name for name, _, _ in embedded.backend.store.check()]
    assert names == ["integrity", "references", "overlaps", "log", "version"]


def test_a_copy_made_while_the_store_is_in_use_has_everything_in_one_file(embedded: World, tmp_path: Path):
    embedded.sign_up(ADA)
    assert (tmp_path / "store.db-wal").stat().st_size  # where a copied file would have left her
    target = tmp_path / "kept" / "copy.db"
    target.parent.mkdir()
    embedded.backend.store.backup(str(target))
    assert addresses(target) == {ADA}
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]
    assert target.stat().st_mode & 0o077 == 0


def test_a_copy_that_can_not_be_written_leaves_the_former_one(embedded: World, tmp_path: Path):
    with pytest.raises(StoreReadOnly):
        embedded.backend.store.backup(str(tmp_path / "no such folder" / "copy.db"))
    with pytest.raises(StoreReadOnly):
        embedded.backend.store.backup(str(tmp_path / "store.db"))
    assert all(holds for _, holds, _ in embedded.backend.store.check())


def test_restoring_brings_the_copy_back_and_keeps_the_present_store(embedded: World, tmp_path: Path):
    session = embedded.account(ADA)
    cursor = embedded.backend.changes.cursor()
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    embedded.account(BOB)
    kept = restore(tmp_path / "copy.db", embedded.path, embedded.clock)
    # The store was open all the while, as in another window: it sees the change, whole, and is told to read anew.
    assert addresses(embedded.path) == {ADA}
    assert addresses(kept) == {ADA, BOB}
    assert embedded.backend.changes.after(cursor).gap
    assert all(holds for _, holds, _ in embedded.backend.store.check())
    with pytest.raises(SignInNeeded):
        embedded.backend.accounts.me(session.access)
    embedded.backend.accounts.sign_in(ADA, PASSWORD)
    assert not [path for path in tmp_path.iterdir() if "restoring" in path.name or path.suffix == ".part"]


def test_a_restored_store_on_another_computer_takes_the_passwords_and_no_token(embedded: World, tmp_path: Path):
    session = embedded.account(ADA)
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    elsewhere = tmp_path / "elsewhere" / "store.db"
    assert restore(tmp_path / "copy.db", elsewhere, embedded.clock) is None
    there = open_parts(elsewhere, embedded.clock)
    with pytest.raises(SignInNeeded):
        there.accounts.refresh(session.refresh)
    there.accounts.sign_in(ADA, PASSWORD)
    there.store.close()


@pytest.mark.parametrize("content", [b"", b"not a store", b"SQLite format 3\0" + b"\xff" * 5000, None])
def test_what_is_no_store_is_not_restored(embedded: World, tmp_path: Path, content: bytes | None):
    embedded.sign_up(ADA)
    file = tmp_path / "copy.db"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(FileUnreadable):
        restore(file, embedded.path, embedded.clock)
    assert addresses(embedded.path) == {ADA}


def test_another_programs_database_is_not_restored(embedded: World, tmp_path: Path):
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE recipes (id)")
    with pytest.raises(FileUnreadable):
        restore(tmp_path / "other.db", embedded.path, embedded.clock)


def test_a_newer_copy_is_not_restored(embedded: World, tmp_path: Path):
    embedded.sign_up(ADA)
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()
    with pytest.raises(StoreNewer):
        restore(tmp_path / "copy.db", embedded.path, embedded.clock)
    assert addresses(embedded.path) == {ADA}


def test_a_store_that_another_program_holds_is_told_and_stays(embedded: World, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(restoring, "BUSY_SECONDS", 0.3)
    embedded.sign_up(ADA)
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    embedded.sign_up(BOB)
    with closing(sqlite3.connect(embedded.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            restore(tmp_path / "copy.db", embedded.path, embedded.clock)
    assert addresses(embedded.path) == {ADA, BOB}
    assert leftovers(tmp_path) == []


def test_half_a_copy_is_not_restored(embedded: World, tmp_path: Path):
    embedded.sign_up(ADA)
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    whole = (tmp_path / "copy.db").read_bytes()
    (tmp_path / "copy.db").write_bytes(whole[: len(whole) // 2])
    embedded.sign_up(BOB)
    with pytest.raises(FileUnreadable):
        restore(tmp_path / "copy.db", embedded.path, embedded.clock)
    assert addresses(embedded.path) == {ADA, BOB}
    assert leftovers(tmp_path) == []


def test_an_older_copy_is_brought_to_this_version(embedded: World, tmp_path: Path):
    embedded.account(ADA)
    copy = tmp_path / "copy.db"
    embedded.backend.store.backup(str(copy))
    database = SqliteDatabase(copy)
    with database.rebuild() as connection:
        downgrade(connection, "0003")
    database.close()
    embedded.account(BOB)
    restore(copy, embedded.path, embedded.clock)
    assert addresses(embedded.path) == {ADA}
    assert all(holds for _, holds, _ in embedded.backend.store.check())
    embedded.backend.accounts.sign_in(ADA, PASSWORD)


@pytest.mark.skipif(os.name != "posix", reason="limits of files are POSIX's")
def test_on_a_full_disk_nothing_is_restored_and_nothing_left_behind(embedded: World, tmp_path: Path):
    embedded.sign_up(ADA)
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    embedded.sign_up(BOB)
    embedded.backend.store.close()
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(tmp_path / "copy.db"), str(embedded.path)],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "DiskFull"
    assert addresses(embedded.path) == {ADA, BOB}
    assert leftovers(tmp_path) == []


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if "restoring" in path.name or path.suffix == ".part"]


_FULL = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from booking_desktop.backend.database.restoring import restore
from booking_desktop.domain.faults import DomainError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
try:
    restore(Path(sys.argv[1]), Path(sys.argv[2]), lambda: datetime.now(UTC))
except DomainError as error:
    print(type(error).__name__)
"""


def test_a_damaged_store_is_replaced_and_kept_as_it_was(tmp_path: Path):
    clock, path = Clock(), tmp_path / "store.db"
    parts = open_parts(path, clock)
    parts.store.backup(str(tmp_path / "copy.db"))
    parts.store.close()
    path.write_bytes(b"ruined" * 1000)
    kept = restore(tmp_path / "copy.db", path, clock)
    assert kept.read_bytes() == b"ruined" * 1000
    open_store(path, clock).close()
