"""Copies of this computer's store that make themselves, off the GUI thread; what fails is told and tried again."""

from __future__ import annotations

import errno
import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from booking_desktop.app.surroundings import Surroundings
from booking_desktop.domain.backups import is_due, name_at, outdated
from booking_desktop.domain.servers import Can
from booking_desktop.jobs import Err, Ok

FOLDER = "backups"
_FIRST_MS = 20_000
"""After the start, when nobody waits for anything."""
_EVERY_MS = 30 * 60 * 1000
log = logging.getLogger("backups")


class BackingUp(QObject):
    """Looks now and then whether a copy is due. Signal: ``failed(DomainError)``."""

    failed = Signal(object)

    def __init__(self, desk: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder: Path = desk.settings.data_dir / FOLDER
        self._running = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin, a while after the start. A server's data is backed up where it is."""
        if Can.BACKUP in self._desk.backend.offers and not self._desk.place.server.is_set:
            self._timer.setInterval(_EVERY_MS)
            self._timer.start()
            QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Make a copy if one is due."""
        days = self._desk.look.preferences.backup_days
        if days and not self._running:
            self._running = True
            self._desk.jobs.run(lambda: self._make(days), self._made, lane="backup")

    def _make(self, days: int) -> str:
        """Copy and clear up; the name of the copy, empty where none was due. Raises as ``Store.backup``."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            names = [file.name for file in self.folder.iterdir()]
        except OSError as error:
            from booking_desktop.domain.errors import DiskFull, StoreReadOnly

            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise (DiskFull if full else StoreReadOnly)(str(self.folder)) from error
        now = self._desk.now()
        if not is_due(names, days, now):
            return ""
        name = name_at(now)
        self._desk.backend.store.backup(str(self.folder / name))
        for old in outdated([*names, name]):
            with suppress(OSError):  # it goes with the next one; the copy that was wanted is there
                (self.folder / old).unlink(missing_ok=True)
        return name

    def _made(self, outcome: Ok[str] | Err) -> None:
        self._running = False
        if isinstance(outcome, Err):
            log.warning("no copy was made: %s", type(outcome.error).__name__)
            self.failed.emit(outcome.error)
        elif outcome.value:
            log.info("copied to %s", outcome.value)
