"""Ctrl+C reaches a program in the foreground alone: a script starts those beside it with it ignored."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_START = """
import atexit, runpy, signal, sys
if sys.argv[2] == "beside":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
atexit.register(lambda: print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN))
name, sys.argv = sys.argv[1], sys.argv[1:2] + ["--help"]
runpy.run_module(name, run_name="__main__")
"""


@pytest.mark.parametrize("name", ["booking_desktop", "server_stub"])
@pytest.mark.parametrize("started", ["beside", "before"])
def test_what_a_script_started_beside_itself_does_not_end_by_its_ctrl_c(name: str, started: str) -> None:
    command = [sys.executable, "-c", "import signal; signal.signal(signal.SIGINT, signal.SIG_DFL)\n" + _START]
    done = subprocess.run([*command, name, started], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == str(started == "beside")


@pytest.mark.parametrize("before", [signal.SIG_IGN, signal.default_int_handler])
def test_nor_does_the_window(before: signal.Handlers) -> None:
    from booking_desktop.app.main import _close_when_asked

    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        signal.signal(signal.SIGINT, before)
        _close_when_asked(None)  # type: ignore[arg-type]
        assert (signal.getsignal(signal.SIGINT) is signal.SIG_IGN) is (before is signal.SIG_IGN)
        assert signal.getsignal(signal.SIGTERM) is not kept[signal.SIGTERM]
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
