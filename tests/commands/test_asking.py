"""What is missing is asked on a terminal: a pseudo-terminal stands in for one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.test_commands import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")


def test_what_is_missing_is_asked_until_it_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name\nAda Lovelace\n", "utf-8")
    ours, theirs = os.openpty()
    environment = os.environ | {"BOOKING_DATA_DIR": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-m", "booking_desktop", "import", str(path)],
        cwd=ROOT, env=environment, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        os.write(ours, b"pounds\nGBP\n120\nKolkata\n\ny\n")
        out, err = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert (out, process.returncode) == ("1 new.\n", 0)
    questions = [
        "Currency of prices",
        "Pounds is not one of",
        "Price of a session in GBP",
        "Time zone",
        "Weekly hours",
        "Show new",
    ]
    places = [err.casefold().find(question.casefold()) for question in questions]
    assert places == sorted(places)
    assert -1 not in places
