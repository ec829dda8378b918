"""The app's own window on a bench store, driven by real keys and timed from a gesture to what is painted after it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from booking_desktop.app.main import Launch
from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.preferences import Clock, Preferences, ThemeChoice
from booking_desktop.settings import Settings
from tests.bench.crowd import NOW
from tests.journeys.driver import let_run
from tests.journeys.story import StoryClock

_PATIENCE = 30.0


class Window:
    """The window at 1280 by 800, light, nobody signed in."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        light = Preferences(theme=ThemeChoice.LIGHT, clock=Clock.H24, zone="Asia/Kolkata", week_start=0)
        FilePreferences(folder).save(light)
        clock = StoryClock(NOW - datetime.now(UTC))
        self.launch = Launch(app, Settings(folder, folder / "logs"), now=clock)
        self._awake = QTimer()  # an event loop that waits for events must see the time pass
        self._awake.start(20)

    @property
    def desk(self) -> Any:
        return self.launch.desk

    @property
    def pages(self) -> Any:
        return self.desk.pages

    def open(self) -> None:
        """Start, and wait for the list."""
        listed: list[bool] = []
        self.launch.ready.connect(lambda: listed.append(True))
        self.launch.start()
        self.until(lambda: listed)
        self.rest()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the app work until the condition holds, asleep between events."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self, milliseconds: int = 150) -> None:
        """Let everything that a gesture set off come to its end."""
        let_run(milliseconds)
        self.until(lambda: self.launch.jobs.idle)
        let_run(30)

    def timed(self, gesture: Callable[[], object], shown: Callable[[], object] = lambda: True) -> float:
        """Milliseconds from a gesture until what it leads to is ``shown`` and painted."""
        begun = time.perf_counter()
        gesture()
        self.until(shown)
        self.app.processEvents()  # what has been asked to repaint is painted here
        return (time.perf_counter() - begun) * 1000


@contextmanager
def opened(folder: Path) -> Iterator[Window]:
    """The app on the store of a folder, closed again at the end."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    window = Window(app, folder)
    try:
        window.open()
        yield window
    finally:
        window.launch.window.close()
        let_run(50)
