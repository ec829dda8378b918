"""How soon the window is there and how much memory it takes, against a bare PySide6 window in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.table import Row

ROUNDS = 7

_BARE = """
import sys, time, resource
begun = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        at = time.time() - begun
        print(at, at, at, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(["bare"])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

_APP = """
import sys, time, resource
begun, folder = float(sys.argv[1]), sys.argv[2]
sys.argv = ["booking-desktop", "--data-dir", folder]
import gc
gc.disable()  # this and the next as __main__ begins: here the window is imported before it, to be watched
from booking_desktop.app.unread import leave_sources_unread
leave_sources_unread()
from booking_desktop.__main__ import main
from booking_desktop.app import main as starting
from PySide6.QtCore import QEvent, QObject
shell = []
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not shell:
            shell.append(time.time() - begun)
        return False
class Launch(starting.Launch):
    def start(self):
        self.eye = Eye()
        self.window.installEventFilter(self.eye)
        self.ready.connect(self.listed)
        super().start()
    def listed(self):
        self._app.processEvents()
        self.listed_at = time.time() - begun
        self.desk.pages.discover.changed.connect(self.counted)
    def counted(self):
        state = self.desk.pages.discover.state
        if state.facets is not None and state.times:
            self._app.processEvents()
            used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(shell[0], self.listed_at, time.time() - begun, used, flush=True)
            self.jobs.close()
            self._app.quit()
starting.Launch = Launch
main()
"""

_FILL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from booking_desktop.settings import Settings
from booking_desktop.backend.database.embedded import open_backend
backend = open_backend(Settings(Path(sys.argv[1]), Path(sys.argv[1])).store, lambda: datetime.now(UTC), lambda: False)
backend.speakers.add_samples(backend.accounts.local_office())
"""


def _once(compiled: Path, script: str, *arguments: str) -> tuple[float, float, float, float]:
    """Milliseconds to the shell, to the list and until the store has told the rest; megabytes then."""
    # as it runs when installed: every module compiled, whatever is set here
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", script, repr(time.time()), *arguments],
        capture_output=True, text=True, timeout=60, check=True, env=bare | {"PYTHONPYCACHEPREFIX": str(compiled)},
    )  # fmt: skip
    shell, listed, counted, kilobytes = (float(part) for part in done.stdout.split()[-4:])
    return shell * 1000, listed * 1000, counted * 1000, kilobytes / 1024


def rows() -> Iterator[Row]:
    """Start and memory, the two taken in turn so that both meet the same machine."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as kept:
        compiled = Path(kept)
        subprocess.run([sys.executable, "-c", _FILL, folder], check=True, cwd=Path(__file__).parents[2])
        _once(compiled, _BARE), _once(compiled, _APP, folder)
        bare, app = zip(*((_once(compiled, _BARE), _once(compiled, _APP, folder)) for _ in range(ROUNDS)), strict=True)
    floor = statistics.median(b[0] for b in bare)
    memory = statistics.median(b[3] for b in bare)
    shell, listed, counted, used = (statistics.median(a[n] for a in app) for n in range(4))
    yield Row("start to painted shell", shell, "ms", floor, "a bare window", 1.5)
    yield Row("start to the list from the store", listed, "ms", floor, "a bare window", 3)
    yield Row("start to counts and next times beside it, the store open", counted, "ms", floor, "a bare window")
    yield Row("memory then", used, "MB", memory, "a bare window", 3)
