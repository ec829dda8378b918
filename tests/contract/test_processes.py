"""Processes that share one SQLite store: each gets its turn, and what one leaves behind holds nobody up."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.processes import ProcessQueue
from booking_desktop.domain.errors import StoreBusy
from tests.contract.world import Clock

HOLDS = """
import sys, time
from pathlib import Path
from booking_desktop.backend.database.processes import ProcessQueue
with ProcessQueue(Path(sys.argv[1])).turn(5):
    print("had", flush=True)
    time.sleep(60)
"""


def test_one_that_comes_again_and_again_lets_one_that_waits_go_first(path: Path):
    busy, waiting = ProcessQueue(path), ProcessQueue(path)
    turns, stop, begun = [0], threading.Event(), threading.Event()

    def again_and_again() -> None:
        while not stop.is_set():
            with busy.turn(5):
                turns[0] += 1
                begun.set()
                stop.wait(0.02)

    thread = threading.Thread(target=again_and_again)
    thread.start()
    assert begun.wait(5)
    passed = []
    for _ in range(20):
        before = turns[0]
        with waiting.turn(5) as had:
            assert had
            passed.append(turns[0] - before)
    stop.set()
    thread.join()
    assert sorted(passed)[10] <= 2  # the one under way, and one that was just ahead
    busy.close()
    waiting.close()


def test_a_killed_process_leaves_its_turn(path: Path):
    with subprocess.Popen([sys.executable, "-c", HOLDS, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"had\n"
        queue = ProcessQueue(path)
        with queue.turn(0.05) as had:
            assert not had
        holder.kill()
        with queue.turn(5) as had:
            assert had
        queue.close()


def test_a_write_that_waits_too_long_for_its_turn_says_that_the_store_is_busy(path: Path):
    store, other = open_store(path, Clock(), busy_seconds=0.05), ProcessQueue(path)
    store.share()
    with other.turn(5), pytest.raises(StoreBusy), store.write():
        raise AssertionError("it was not its turn")
    with store.write():
        pass
    store.close()
    other.close()


def test_where_no_file_can_be_made_sqlite_decides(tmp_path: Path):
    queue = ProcessQueue(tmp_path / "no such folder" / "store.db")
    with queue.turn(0) as had:
        assert had
    queue.close()
