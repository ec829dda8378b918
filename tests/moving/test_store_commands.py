"""``booking-server load`` and ``dump`` as an office types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from booking_desktop.backend.database.ground import open_ground
from booking_desktop.backend.database.speakers import samples
from server_stub.commands import run
from server_stub.settings import SETTINGS
from tests import engines
from tests.contract.world import Clock
from tests.loopback import SECRET


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a store, and a server on PostgreSQL."""
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:
        monkeypatch.setenv(setting.variable, "")
    for name, value in (("DATA_DIR", str(tmp_path / "server")), ("JWT_SECRET", SECRET)):
        monkeypatch.setenv(f"BOOKING_{name}", value)
    monkeypatch.setenv("BOOKING_DATABASE_URL", engines.postgres_url())
    ground = open_ground(tmp_path / "store.db", Clock())
    with ground.database.write() as connection:
        samples.add(connection, Clock()())
    ground.database.close()
    return tmp_path


def test_a_store_goes_there_and_back_with_the_same_sums(office: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["load", "store.db"]) == 0
    there = capsys.readouterr().out
    assert "Each table was counted and summed on both sides and is the same." in there
    assert "Everyone signs in again." in there
    assert run(["dump", "back.db"]) == 0
    back = capsys.readouterr().out
    assert there.splitlines()[:10] == back.splitlines()[:10]
    assert any(line.startswith("bookings ") and line.split()[1] != "0" for line in back.splitlines())


def test_a_database_in_use_is_one_sentence(office: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["load", "store.db"]) == 0
    capsys.readouterr()
    assert run(["load", "store.db"]) == 1
    told = capsys.readouterr()
    assert "it is not empty, there are rows in" in told.err
    assert told.out == ""


def test_a_file_that_is_none_is_one_sentence(office: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["load", "missing.db"]) == 1
    assert "there is no such file" in capsys.readouterr().err
    assert run(["dump", "store.db"]) == 1
    assert "it is there already" in capsys.readouterr().err
