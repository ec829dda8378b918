"""Who comes while the app runs: a second start raises this window instead, and brings the calendar file it was given.

It leaves a call, a small file, in a folder beside the store; the window that runs takes it away, which is the answer. Sockets would do the same
with two more libraries, a name that others could take first, and a way of their own on each system.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from booking_desktop.backend.files import replace_text
from booking_desktop.domain.faults import DomainError

LOCK = "window.lock"
CALLS = "window.calls"
_PATIENCE_SECONDS = 4.0
_STEP_SECONDS = 0.02
_EVERY_MS = 1000
"""How often to look all the same: some file systems tell of nothing."""
_MOST = 64 * 1024


def claimed(data_dir: Path) -> QLockFile | None:
    """The lock of the one window on that data; None: another has it. One that was killed leaves none behind."""
    with suppress(OSError):
        data_dir.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(data_dir / LOCK))
    lock.setStaleLockTime(0)  # it holds for as long as its process lives, however long that is
    if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
        return lock  # a folder that can't be written is told later, by whoever needs it
    return None


def handed_over(data_dir: Path, file: str = "") -> bool:
    """Ask the window that runs to come forward, with that file; False: it gives no answer."""
    ends = time.monotonic() + _PATIENCE_SECONDS  # the first one may be on its way: it looks once its list is in sight
    try:
        call = called(data_dir, file)
    except DomainError:
        return False
    while call.exists():
        if time.monotonic() > ends:
            return not _taken_back(call)
        time.sleep(_STEP_SECONDS)
    return True


def _taken_back(call: Path) -> bool:
    """Whether the call had not been heard up to now."""
    try:
        call.unlink()
    except FileNotFoundError:
        return False
    except OSError:
        pass
    return True


def called(data_dir: Path, file: str = "") -> Path:
    """Leave a call; it is gone once it has been heard. Raises as ``replace_text``."""
    call = data_dir / CALLS / f"{os.getpid()}.json"
    said = {"file": str(Path(file).resolve()) if file else ""}
    replace_text(call, json.dumps(said), private=True)
    return call


class Arriving(QObject):
    """Hears second starts. Signals: ``raised``, ``fileBrought(str)``."""

    raised = Signal()
    fileBrought = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._calls = data_dir / CALLS
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def listen(self) -> bool:
        """Begin, with who has called meanwhile; False where there can be no calls."""
        with suppress(OSError):
            self._calls.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._watcher.addPath(str(self._calls))
        self._timer.start()
        self._forget_old()
        self.look()
        return self._calls.is_dir()

    def leave(self) -> None:
        """Listen no more: another takes over."""
        self._timer.stop()
        self._watcher.removePaths(self._watcher.directories())

    def look(self) -> None:
        """Answer every call that is there; one that can't be read hinders no other."""
        for call in self._waiting():
            with suppress(OSError):
                self._answer(call)

    def _waiting(self) -> list[Path]:
        with suppress(OSError):
            return sorted(self._calls.glob("*.json"))
        return []

    def _answer(self, call: Path) -> None:
        with call.open("rb") as opened:
            said = opened.read(_MOST)
        call.unlink()
        self.raised.emit()
        self._bring(said)

    def _forget_old(self) -> None:
        """Calls of who has long gone, by the clock of the disk that they are on: a network's may be another than this computer's."""
        for call in self._waiting():
            with suppress(OSError), NamedTemporaryFile(dir=self._calls) as now:
                if os.stat(now.name).st_mtime - call.stat().st_mtime > 2 * _PATIENCE_SECONDS:
                    call.unlink()

    def _bring(self, said: bytes) -> None:
        with suppress(ValueError, AttributeError):
            file = json.loads(said).get("file", "")
            if isinstance(file, str) and file:
                self.fileBrought.emit(file)


def bring_forward(window: QWidget) -> None:
    """Into sight and to the front, whatever state it is in."""
    from PySide6.QtCore import Qt  # brings all of Qt's enumerations to life: not before the first paint

    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
