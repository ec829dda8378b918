"""Seeing what others change: the stream of changes is asked twice a second, which costs next to nothing (PRODUCT B9)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from booking_desktop.backend.ports import ChangeBatch, Changes
from booking_desktop.jobs import Err, Jobs, Ok

_EVERY_MS = 500


class ChangeWatch(QObject):
    """Emits ``seen(ChangeBatch)`` for what this or another window, process or client changed."""

    seen = Signal(object)

    def __init__(self, changes: Changes, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._changes, self._jobs = changes, jobs
        self._cursor: int | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin where the stream stands now."""
        self._jobs.run(self._changes.cursor, self._begun, lane="changes")

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask once; a question still under way is enough."""
        cursor = self._cursor
        if cursor is None or self._asking:
            return
        self._asking = True
        self._jobs.run(lambda: self._changes.after(cursor), self._answered, lane="changes")

    def _begun(self, outcome: Ok[int] | Err) -> None:
        if isinstance(outcome, Ok):
            self._cursor = outcome.value
        self._timer.start()

    def _answered(self, outcome: Ok[ChangeBatch] | Err) -> None:
        self._asking = False
        if isinstance(outcome, Err):
            return  # a busy store answers next time; nothing is lost, the cursor stands
        batch = outcome.value
        self._cursor = batch.cursor
        if batch.changes or batch.gap:
            self.seen.emit(batch)
