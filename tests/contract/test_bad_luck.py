"""Bad luck of the embedded store: a sentence for the person, nothing lost, no traceback."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.backend.database.opening import open_store
from booking_desktop.domain.errors import DiskFull, DomainError, StoreBusy, StoreDamaged, StoreReadOnly
from booking_desktop.domain.query import SpeakerQuery
from tests.contract.stage import Stage
from tests.contract.world import Clock, World, open_parts

ROOT = Path(__file__).parents[2]
ADA = "ada@example.org"


def child(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-m", "tests.contract.child", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str]) -> list[str]:
    out, err = process.communicate(timeout=60)
    assert err == ""
    return out.split()


def addresses(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
        return {email for (email,) in connection.execute("SELECT email FROM people")}


# --- a file that is no store ---


def random_bytes(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(50_000))


def a_text(path: Path) -> None:
    path.write_text("Dear diary")


def a_header_and_nothing_else(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 5000)


def half_a_store(path: Path) -> None:
    open_store(path, Clock()).close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def zeros_in_the_middle(path: Path) -> None:
    open_store(path, Clock()).close()
    content = bytearray(path.read_bytes())
    content[4096 : len(content)] = b"\0" * (len(content) - 4096)
    path.write_bytes(content)


def another_programs_store(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (id)")


@pytest.mark.parametrize(
    "ruin",
    [random_bytes, a_text, a_header_and_nothing_else, half_a_store, zeros_in_the_middle, another_programs_store],
)
def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(tmp_path: Path, ruin):
    path = tmp_path / "store.db"
    ruin(path)
    before = path.read_bytes()
    with pytest.raises(StoreDamaged):
        open_store(path, Clock())
    assert path.read_bytes() == before


def test_a_folder_where_the_file_should_be_is_told(tmp_path: Path):
    with pytest.raises(StoreReadOnly):
        open_store(tmp_path, Clock())


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path):
    (tmp_path / "folder").write_text("no")
    with pytest.raises(StoreReadOnly):
        open_store(tmp_path / "folder" / "store.db", Clock())


def test_a_key_cut_short_is_made_anew(tmp_path: Path):
    open_parts(tmp_path / "store.db", Clock()).store.close()
    (tmp_path / "store.key").write_text("12ab")
    world = World(tmp_path / "store.db", Clock())
    assert world.account(ADA).person.email == ADA
    world.server.store.close()


# --- no permission, no room ---


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that others can reach, as pytest's can not be."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        yield folder
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_folder_that_can_not_be_written_is_told():
    with open_folder() as folder:
        folder.chmod(0o555)
        assert said(child("powerless", folder / "store.db", "ada")) == ["StoreReadOnly"]
        assert list(folder.iterdir()) == []


def test_a_store_that_can_not_be_written_is_told_and_left_as_it_is():
    with open_folder() as folder:
        path = folder / "store.db"
        open_parts(path, Clock()).store.close()
        before = path.read_bytes()
        path.chmod(0o444)
        folder.chmod(0o555)
        assert said(child("powerless", path, "ada")) == ["StoreReadOnly"]
        assert path.read_bytes() == before


def test_a_full_disk_is_told_and_what_was_confirmed_is_kept(tmp_path: Path):
    path = tmp_path / "store.db"
    *confirmed, problem = said(child("full", path, 600_000))
    assert problem == "DiskFull"
    assert confirmed
    assert set(confirmed) <= addresses(path)
    open_store(path, Clock()).close()


def test_the_engines_own_word_for_full_is_understood(embedded: World):
    def fill() -> None:
        with embedded.server.ground.database.write() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
            connection.exec_driver_sql("CREATE TABLE more AS SELECT randomblob(100000)")

    with pytest.raises(DiskFull):
        fill()
    assert all(holds for _, holds, _ in embedded.backend.store.check())


# --- others on the same store ---


def test_a_store_locked_by_another_program_is_told_and_can_still_be_read(tmp_path: Path):
    clock, path = Clock(), tmp_path / "store.db"
    parts = open_parts(path, clock, busy_seconds=0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            parts.accounts.resend_code(ADA)
        with pytest.raises(StoreBusy):
            open_store(path, clock, busy_seconds=0.05)
        assert not parts.accounts.any_account()
    parts.accounts.resend_code(ADA)
    parts.store.close()


def test_four_first_starts_at_once_make_one_store(tmp_path: Path):
    path = tmp_path / "store.db"
    starts = [child("once", path, name) for name in "abcd"]
    assert [said(start) for start in starts] == [["done"]] * 4
    assert addresses(path) == {f"{name}@example.org" for name in "abcd"}
    assert sorted(file.name for file in tmp_path.iterdir()) == ["store.db", "store.key"]


def test_two_processes_on_one_store_both_work(tmp_path: Path):
    path = tmp_path / "store.db"
    world = World(path, Clock())
    other = child("sign-up", path, "other")
    heard = [other.stdout.readline().strip() for _ in range(3)]
    for number in range(10):
        world.sign_up(f"here-{number}@example.org")
    other.kill()
    other.communicate()
    world.server.store.close()
    assert set(heard) | {f"here-{number}@example.org" for number in range(10)} <= addresses(path)


LIVES = 8


def look(world: World, query: str) -> list[tuple[Any, ...]]:
    with world.server.ground.database.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def killed_again_and_again(what: str, path: Path) -> list[tuple[str, str]]:
    """What a child said in each of its lives until it was killed, at some moment of its work, as (life, line)."""
    dice, heard = random.Random(what), []
    for life in range(LIVES):
        process = child(what, path, life)
        heard.append((str(life), process.stdout.readline().strip()))
        time.sleep(dice.uniform(0, 0.4))
        process.send_signal(signal.SIGKILL)
        out, err = process.communicate()
        assert err == ""
        heard += [(str(life), line) for line in out.split("\n")[:-1]]
    assert len(heard) > 3 * LIVES
    return heard


@pytest.mark.slow
def test_killed_at_any_moment_no_sign_up_that_was_confirmed_is_lost(path: Path):
    heard = {line for _, line in killed_again_and_again("sign-up", path)}
    open_store(path, Clock()).close()
    assert heard <= addresses(path)


@pytest.mark.slow
def test_killed_at_any_moment_every_booking_is_as_it_was_confirmed_and_whole(path: Path):
    stage = Stage(World(path, Clock()))
    stage.world.server.store.close()
    said_last = {line.split()[0]: line.split()[1:] for _, line in killed_again_and_again("book-and-cancel", path)}
    world = World(path, Clock())
    rows = {str(row[0]): row[1:] for row in look(world, "SELECT id, version, status FROM bookings")}
    for booking, (version, status) in said_last.items():
        # The step after the last one that was told may have been written as well: its answer was killed.
        assert (rows[booking][1] == status and str(rows[booking][0]) == version) or rows[booking][0] > int(version)
    live = [booking for booking, (_, status) in rows.items() if status == "confirmed"]
    assert len(rows) - len(said_last) <= LIVES
    assert look(world, "SELECT count(*) FROM occupancies") == [(2 * len(live),)]
    assert look(world, "SELECT count(*) FROM outbox WHERE kind = 'booked'") == [(2 * len(rows),)]
    assert look(world, "SELECT count(*) FROM requests") == [(len(rows),)]
    world.server.store.close()
    addresses(path)


@pytest.mark.slow
def test_killed_at_any_moment_an_import_has_whole_batches_that_can_be_found(path: Path):
    heard = killed_again_and_again("import", path)
    world = World(path, Clock())
    batches = look(
        world, "SELECT substr(first_name, 1, instr(first_name, ' Speaker')), count(*) FROM people GROUP BY 1"
    )
    assert {count for _, count in batches} == {20}
    assert {f"Life{life} {batch} " for life, batch in heard} <= {name for name, _ in batches}
    found = world.backend.speakers.search(
        SpeakerQuery(f"life3 {heard[0][1]}"), access=world.backend.accounts.local_office()
    )
    assert len(found.rows) == 20
    world.server.store.close()
    addresses(path)


def test_every_error_of_the_store_carries_its_path(tmp_path: Path):
    random_bytes(tmp_path / "store.db")
    with pytest.raises(DomainError) as caught:
        open_store(tmp_path / "store.db", Clock())
    assert os.fspath(tmp_path / "store.db") == caught.value.path
