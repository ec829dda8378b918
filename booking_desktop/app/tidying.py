"""Garbage is collected on the GUI thread alone.

Python collects cycles on whichever thread happens to allocate; a widget in a cycle would then be destroyed on a worker's
thread, and Qt crashes. So the automatic collector is off, and a timer of the GUI thread does its work in small pieces.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_WHOLE_EVERY = 120
"""Rounds between two collections of everything."""
_A_FEW = 20
"""Modules that are looked through as well as anything: the great imports are those of a start."""


class Tidying(QObject):
    """Collects young garbage every second and all of it every two minutes.

    Modules stay, and looking through what they are made of takes a tenth of a second: after imports a round sets everything
    aside for good instead. Cycles that were garbage in that very second are what this costs.
    """

    _modules = 0
    """How many there were when everything was last set aside, by whichever window of this process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._round = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def stop(self) -> None:
        """The app is about to end: what is left goes with the process."""
        self._timer.stop()

    def tidy(self) -> None:
        """One round."""
        self._round += 1
        if len(sys.modules) > Tidying._modules + _A_FEW:
            Tidying._modules = len(sys.modules)
            gc.freeze()
        else:
            gc.collect(2 if self._round % _WHOLE_EVERY == 0 else 1)
