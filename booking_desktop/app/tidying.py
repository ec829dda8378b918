"""Garbage is collected on the GUI thread alone.

Python collects cycles on whichever thread happens to allocate; a widget in a cycle would then be destroyed on a worker's
thread, and Qt crashes. So the automatic collector is off, and a timer of the GUI thread does its work in small pieces.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_WHOLE_EVERY = 120
"""Rounds between two collections of everything."""


class Tidying(QObject):
    """Collects young garbage every second and all of it every two minutes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._round = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tidy)
        self._timer.start()

    def stop(self) -> None:
        """The app is about to end: what is left goes with the process."""
        self._timer.stop()

    def _tidy(self) -> None:
        self._round += 1
        gc.collect(2 if self._round % _WHOLE_EVERY == 0 else 1)
