"""When mail goes out: a round whenever a letter is due, off the GUI thread, never two at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from booking_desktop.backend.ports import Outbox
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.mail.worker import Round, Sender, send_due
from booking_desktop.viewmodels.base import Clock

_SOON_MS = 200
_AFTER_FAILURE_MS = 30_000
_LONGEST_MS = 60 * 60 * 1000


class MailRounds(QObject):
    """Sends what is due, then sleeps until the next letter is. ``sent`` after a round that moved something."""

    moved = Signal()

    def __init__(
        self, outbox: Outbox, sender: Callable[[], Sender | None], jobs: Jobs, now: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._outbox, self._sender, self._jobs, self._now = outbox, sender, jobs, now
        self._running = self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    def soon(self) -> None:
        """Something may be due: look in a moment."""
        if self._running:
            self._again = True
        else:
            self._timer.start(_SOON_MS)

    def _go(self) -> None:
        self._running, self._again = True, False
        self._jobs.run(self._round, self._done, lane="mail")

    def _round(self) -> tuple[Round, datetime | None]:
        sender = self._sender()
        done = send_due(self._outbox, sender, self._now)
        return done, self._outbox.next_due() if sender is not None else None

    def _done(self, outcome: Ok[tuple[Round, datetime | None]] | Err) -> None:
        self._running = False
        if isinstance(outcome, Err):
            self._timer.start(_AFTER_FAILURE_MS)
            return
        done, due = outcome.value
        if done.sent or done.failed:
            self.moved.emit()
        if self._again:
            self._timer.start(_SOON_MS)
            return
        times = [at for at in (done.again, due) if at is not None]
        if times:
            wait = int((min(times) - self._now()).total_seconds() * 1000)
            self._timer.start(max(_SOON_MS, min(wait, _LONGEST_MS)))
