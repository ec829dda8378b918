"""The Qt binding must survive: PySide6 6.12.0 on CPython 3.11 loses a reference to None at each void call."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["canary", "-platform", "offscreen"])
widget = QWidget()
for _ in range(20_000):
    widget.update()
print("alive")
"""


def test_twenty_thousand_void_calls_leave_the_process_alive():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]
