"""Where no window can be shown, that is said; Qt alone would end the process by a signal and talk of reinstalling."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_a_start_without_a_screen_ends_with_one_sentence(tmp_path: Path) -> None:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("BOOKING_") and k != "WAYLAND_DISPLAY"}
    environment = kept | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":65432", "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "booking_desktop", "--data-dir", str(tmp_path / "data")]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith(
        "No window can be opened: there is no screen, or a library that it needs is lacking. Qt says:"
    )
    assert ended.stderr.count("\n") == 1
