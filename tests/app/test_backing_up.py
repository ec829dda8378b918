"""Backups that make themselves, on a real store."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from booking_desktop.app.backing_up import FOLDER, BackingUp
from booking_desktop.backend.database.restoring import restore
from booking_desktop.domain.backups import KEPT
from booking_desktop.domain.errors import DiskFull
from booking_desktop.domain.preferences import Preferences
from booking_desktop.domain.servers import EVERYTHING
from booking_desktop.settings import Settings
from tests.contract.world import Clock, open_parts
from tests.drained_jobs import DrainedJobs


class Desk:
    def __init__(self, folder: Path, qapp, days: int = 1) -> None:
        self.now, self.jobs = Clock(), DrainedJobs()
        self.settings = Settings(folder, folder)
        self.backend = open_parts(self.settings.store, self.now)
        self.backend.offers = EVERYTHING
        self.look = SimpleNamespace(preferences=Preferences(backup_days=days))
        self.place = SimpleNamespace(server=SimpleNamespace(is_set=False))
        self.copies = BackingUp(self, qapp)  # type: ignore[arg-type]

    def look_in(self, **later: float) -> list[str]:
        self.now.forward(**later)
        self.copies.look()
        self.jobs.drain()
        folder = self.settings.data_dir / FOLDER
        return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def desk(tmp_path: Path, qapp):
    found = Desk(tmp_path, qapp)
    yield found
    found.backend.store.close()


def test_one_is_made_a_day_and_the_last_seven_stay(desk: Desk):
    assert len(desk.look_in()) == 1
    assert len(desk.look_in(hours=23)) == 1
    assert len(desk.look_in(hours=1)) == 2
    for _ in range(KEPT + 2):
        names = desk.look_in(days=1)
    assert len(names) == KEPT


def test_what_was_copied_can_be_restored(desk: Desk, tmp_path: Path):
    desk.backend.accounts.local_office()
    [name] = desk.look_in()
    into = tmp_path / "elsewhere" / "store.sqlite"
    into.parent.mkdir()
    restore(tmp_path / FOLDER / name, into, desk.now)
    parts = open_parts(into, desk.now)
    assert all(good for _, good, _ in parts.store.check())
    parts.store.close()


def test_nobody_who_did_not_ask_gets_one(desk: Desk):
    desk.look.preferences = Preferences()
    assert desk.look_in(days=9) == []


def test_a_folder_that_is_gone_is_made_again(desk: Desk, tmp_path: Path):
    [first] = desk.look_in()
    shutil.rmtree(tmp_path / FOLDER)
    [second] = desk.look_in(minutes=30)
    assert second > first


def test_a_disk_that_is_full_is_told_and_tried_again(qtbot, desk: Desk, tmp_path: Path):
    store = desk.backend.store
    desk.backend.store = Full()
    for _ in range(2):
        with qtbot.waitSignal(desk.copies.failed) as told:
            assert desk.look_in() == []
        assert told.args == [DiskFull(str(tmp_path / FOLDER))]
    desk.backend.store = store
    assert len(desk.look_in()) == 1


def test_an_old_copy_that_cant_be_taken_away_is_no_reason_to_fail(desk: Desk, tmp_path: Path):
    for n in range(KEPT):
        (tmp_path / FOLDER / f"proactively-2020010{n + 1}T000000Z.sqlite").mkdir(parents=True)
    assert len(desk.look_in()) == KEPT + 1  # folders can't be unlinked, whoever runs this


class Full:
    """A store whose copies find no room."""

    def backup(self, target: str) -> None:
        raise DiskFull(str(Path(target).parent))


def test_a_copy_that_cant_be_made_is_told_and_tried_again(qtbot, desk: Desk, tmp_path: Path):
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    with qtbot.waitSignal(desk.copies.failed):
        desk.copies.look()
        desk.jobs.drain()
    (tmp_path / FOLDER).unlink()
    assert len(desk.look_in()) == 1
