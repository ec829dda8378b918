"""A second start while the app runs, with a calendar file and without, and after one that was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from booking_desktop.app.arriving import LOCK, Arriving, claimed, handed_over
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


def test_nobody_there_is_told_so(qapp, tmp_path: Path):
    assert not handed_over(tmp_path)


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
    from PySide6.QtNetwork import QLocalSocket

    from booking_desktop.app.arriving import _name

    for said in (b"rubbish\n", b"[]\n", b'{"file": 5}\n', b"\xff\x00\n"):
        socket = QLocalSocket()
        with qtbot.waitSignal(arriving.raised, timeout=10_000):
            socket.connectToServer(_name(tmp_path))
            assert socket.waitForConnected(2000)
            socket.write(said)
        socket.abort()


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
