"""A second start while the app runs, with a calendar file and without, and after one that was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from booking_desktop.app.arriving import CALLS, LOCK, Arriving, called, claimed, handed_over
from booking_desktop.commands.options import parse

ROOT = Path(__file__).parents[2]


@pytest.fixture
def arriving(qapp, tmp_path: Path):
    found = Arriving(tmp_path, qapp)
    assert found.listen()
    yield found
    found.deleteLater()


def second_start(folder: Path, file: str = "") -> subprocess.Popen[str]:
    code = f"from pathlib import Path\nfrom booking_desktop.app.arriving import *\nprint(claimed(Path({str(folder)!r})), handed_over(Path({str(folder)!r}), {file!r}))"
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_a_second_start_raises_the_first_and_brings_its_file(qtbot, arriving: Arriving, tmp_path: Path):
    lock = claimed(tmp_path)
    assert lock is not None
    brought: list[str] = []
    arriving.fileBrought.connect(brought.append)
    with qtbot.waitSignals([arriving.raised, arriving.fileBrought], timeout=20_000):
        second = second_start(tmp_path, "some.ics")
    said, _ = second.communicate(timeout=30)
    assert (second.returncode, said.strip()) == (0, "None True")
    assert brought == [str(ROOT / "some.ics")]


def test_other_data_is_another_window(tmp_path: Path):
    first, second = claimed(tmp_path / "one"), claimed(tmp_path / "two")
    assert first is not None
    assert second is not None


def test_a_killed_one_leaves_the_place_free(tmp_path: Path):
    code = f"from pathlib import Path\nfrom booking_desktop.app.arriving import claimed\nlock = claimed(Path({str(tmp_path)!r}))\nprint('held', flush=True)\nimport time\ntime.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        assert claimed(tmp_path) is None
        os.kill(child.pid, signal.SIGKILL)
    assert (tmp_path / LOCK).exists()
    assert claimed(tmp_path) is not None


def test_rubbish_from_whoever_connects_harms_nothing(qtbot, arriving: Arriving, tmp_path: Path):
    brought: list[str] = []
    arriving.fileBrought.connect(brought.append)
    for said in (b"rubbish", b"[]", b'{"file": 5}', b"\xff\x00", b'{"file": "' + b"a" * 100_000):
        with qtbot.waitSignal(arriving.raised, timeout=10_000):
            (tmp_path / CALLS / "1.json").write_bytes(said)
    assert not list((tmp_path / CALLS).iterdir())
    assert not brought


def test_who_called_before_the_first_one_listens_is_heard(qapp, tmp_path: Path):
    call = called(tmp_path, "some.ics")
    found, brought = Arriving(tmp_path, qapp), []
    found.fileBrought.connect(brought.append)
    assert found.listen()
    assert not call.exists()
    assert brought == [str(Path("some.ics").resolve())]
    found.deleteLater()


def test_a_call_of_yesterday_opens_nothing(qapp, tmp_path: Path):
    call = called(tmp_path, "some.ics")
    os.utime(call, (1, 1))
    found, raised = Arriving(tmp_path, qapp), []
    found.raised.connect(lambda: raised.append(True))
    assert found.listen()
    assert not call.exists()
    assert not raised
    found.deleteLater()


def test_a_call_that_nobody_answers_is_taken_back(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("booking_desktop.app.arriving._PATIENCE_SECONDS", 0.1)
    assert not handed_over(tmp_path, "some.ics")
    assert not list((tmp_path / CALLS).iterdir())


def test_a_call_says_to_nobody_else_what_is_opened(tmp_path: Path):
    call = called(tmp_path, "some.ics")
    assert call.stat().st_mode & 0o077 == 0 or os.name == "nt"


@pytest.mark.parametrize(
    ("argv", "entry"),
    [
        (["a.ics"], "a.ics"),
        (["--demo", "B.ICS"], "B.ICS"),
        ([], ""),
        (["backup", "x.ics"], ""),
        (["--data-dir", "d"], ""),
        (["a.ics", "--data-dir", "d"], "a.ics"),
        (["--data-dir", "d.ics"], ""),
    ],
)
def test_a_calendar_file_is_the_word_that_ends_so(argv: list[str], entry: str):
    assert parse(argv, lambda: "1").entry == entry


def test_a_call_that_can_not_be_read_hinders_no_other(qtbot, arriving: Arriving, tmp_path: Path):
    (tmp_path / CALLS / "0.json").mkdir()
    brought: list[str] = []
    arriving.fileBrought.connect(brought.append)
    with qtbot.waitSignal(arriving.raised, timeout=10_000):
        call = called(tmp_path, "some.ics")
    assert not call.exists()
    assert brought == [str(Path("some.ics").resolve())]


def test_a_disk_whose_clock_is_behind_hides_no_call(qtbot, arriving: Arriving, tmp_path: Path):
    """A folder on another computer: what is left there now looks a minute old here."""
    behind = time.time() - 60
    staged = tmp_path / "staged"
    staged.write_text("{}")
    os.utime(staged, (behind, behind))
    with qtbot.waitSignal(arriving.raised, timeout=10_000):
        staged.rename(tmp_path / CALLS / "1.json")


def test_a_call_of_who_has_long_gone_raises_nothing(qtbot, qapp, tmp_path: Path):
    call = called(tmp_path, "some.ics")
    os.utime(call, (time.time() - 60, time.time() - 60))
    found = Arriving(tmp_path, qapp)
    with qtbot.assertNotEmitted(found.raised):
        assert found.listen()
    assert not list((tmp_path / CALLS).iterdir())
    found.deleteLater()
