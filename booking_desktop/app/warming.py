"""Pages open at once because what they are made of has been imported by then: a module at a time, while nobody waits.

A page's modules are imported when it is first wanted, so that a start pays for none of them. All at one blow they would keep
the window from answering for a tenth of a second, just when somebody has pressed a key.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from booking_desktop.jobs import Jobs

_ASIDE = ("booking_desktop.mail.messages", "booking_desktop.mail.route", "booking_desktop.mail.reading")
"""Long ones that know nothing of Qt: off the GUI thread, before those that lean on them."""
_ROOMS = (
    "viewmodels.discover", "ui.discover", "viewmodels.calendar", "ui.drawing", "ui.components", "ui.calendar", "ui.entrance",
    "viewmodels.bookings", "ui.bookings", "viewmodels.office", "ui.office", "viewmodels.speaking", "ui.speaking", "viewmodels",
)  # fmt: skip
"""In the order in which they are likely to be wanted."""
_ALSO = ("booking_desktop.app.health", "booking_desktop.backend.drafts", "booking_desktop.ui.messages")
_FIRST_MS = 300
_PAUSE_MS = 8
"""Between two modules, for whoever came meanwhile."""


class Warming(QObject):
    """Imports what pages are made of. ``over`` once there is nothing left."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._modules = jobs, _modules()
        self.over = False
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin, a moment after what is in sight has been painted."""
        QTimer.singleShot(_FIRST_MS, self, self._aside)

    def _aside(self) -> None:
        self._jobs.run(lambda: [import_module(name) for name in _ASIDE], lambda _: self._timer.start(), lane="warming")

    def _next(self) -> None:
        name = next(self._modules, None)
        if name is None:
            self.over = True
            self._timer.stop()
        else:
            import_module(name)


def _modules() -> Iterator[str]:
    for room in (f"booking_desktop.{room}" for room in _ROOMS):
        package = import_module(room)
        yield from (f"{room}.{found.name}" for found in pkgutil.iter_modules(package.__path__) if not found.ispkg)
    yield from _ALSO
