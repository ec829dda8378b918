"""Backups that make themselves, on a real store."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from booking_desktop.app.backing_up import FOLDER, BackingUp
from booking_desktop.backend.database.restoring import restore
from booking_desktop.domain.backups import KEPT
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


def test_a_copy_that_cant_be_made_is_told_and_tried_again(qtbot, desk: Desk, tmp_path: Path):
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    with qtbot.waitSignal(desk.copies.failed):
        desk.copies.look()
        desk.jobs.drain()
    (tmp_path / FOLDER).unlink()
    assert len(desk.look_in()) == 1
