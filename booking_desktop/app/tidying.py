"""Garbage is collected on the GUI thread alone.

Python collects cycles on whichever thread happens to allocate; a widget in a cycle would then be destroyed on a worker's
thread, and Qt crashes. So the automatic collector is off, and a timer of the GUI thread does its work in small pieces.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 1000
_OLD_EVERY = 120
"""Rounds between two collections of all that is not set aside."""
_WHOLE_AFTER = 30 * 60
"""Rounds after which what was set aside is looked through as well, though somebody may be working in the window."""
_A_FEW = 20
"""Modules that are looked through as well as anything: the great imports are those of a start."""


class Tidying(QObject):
    """Collects young garbage every second, and older garbage every two minutes.

    Modules stay, and looking through what they are made of takes a tenth of a second: after imports a round sets everything aside instead.
    What was set aside and has become garbage since goes while nobody works in the window, or after half an hour.
    """

    _modules = 0
    """How many there were when everything was last set aside, by whichever window of this process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rounds = self._since_whole = 0
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
        self._rounds += 1
        self._since_whole += 1
        if len(sys.modules) > Tidying._modules + _A_FEW:
            Tidying._modules = len(sys.modules)
            gc.freeze()
        elif self._rounds % _OLD_EVERY:
            gc.collect(1)
        elif self._since_whole > _WHOLE_AFTER or not _in_use():
            self.whole()
        else:
            gc.collect()

    def whole(self) -> None:
        """Look through everything, and set aside what stays."""
        self._since_whole = 0
        gc.unfreeze()
        gc.collect()
        gc.freeze()


def _in_use() -> bool:
    from PySide6.QtCore import Qt  # brings all of Qt's enumerations to life: not with the first paint

    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
