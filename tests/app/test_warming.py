"""Once a window has settled, opening a page imports nothing any more: that would keep it from answering."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_VISIT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from booking_desktop.app.main import Launch
from booking_desktop.settings import Settings
app = QApplication([])
launch = Launch(app, Settings(Path(sys.argv[1]), Path(sys.argv[1]) / "logs", demo=True))
def warm():
    if not getattr(launch, "warming", None) or not launch.warming.over or not launch.jobs.idle:
        return
    watch.stop()
    imported = {}
    for key in ("preferences", "calendar", "availability", "today", "profile", "bookings", "outbox", "sign_in", "import", "palette"):
        before = set(sys.modules)
        launch.desk.pages.open_palette() if key == "palette" else launch.window.show_page(key)
        app.processEvents()
        if new := sorted(m for m in set(sys.modules) - before if m.startswith("booking_desktop.")):
            imported[key] = new
    print(json.dumps(imported), flush=True)
    launch.window.close()
watch = QTimer(interval=20)
watch.timeout.connect(warm)
watch.start()
launch.start()
app.exec()
"""


def test_pages_find_what_they_are_made_of_imported(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _VISIT, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, timeout=90, check=True
    )  # fmt: skip
    assert json.loads(done.stdout) == {}
