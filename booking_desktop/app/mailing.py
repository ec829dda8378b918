"""When mail goes out: a round whenever a letter is due, off the GUI thread, never two at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from booking_desktop.backend.ports import Outbox
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import Clock

if TYPE_CHECKING:
    from booking_desktop.domain.letters import Round
    from booking_desktop.mail.worker import Sender

_SOON_MS = 200
_AFTER_FAILURE_MS = 30_000
_LONGEST_MS = 60 * 60 * 1000


class MailRounds(QObject):
    """Sends what is due, then sleeps until the next letter is. ``moved`` after a round that sent or failed to."""

    moved = Signal()

    def __init__(
        self, outbox: Outbox, sender: Callable[[], Sender | None], jobs: Jobs, now: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._outbox, self._sender, self._jobs, self._now = outbox, sender, jobs, now
        self._running = self._again = False
        self._not_before: datetime | None = None
        """The server has just failed: until then no letter would get through."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    def soon(self) -> None:
        """Something may be due: look in a moment, unless the server has just failed."""
        if self._not_before is None or self._now() >= self._not_before:
            self._start_soon()

    def send_now(self) -> None:
        """A person asks, or the server's settings changed: look whatever the server did last."""
        self._not_before = None
        self._start_soon()

    def stop(self) -> None:
        """Start no round any more."""
        self._timer.stop()

    def _start_soon(self) -> None:
        if self._running:
            self._again = True
        else:
            self._timer.start(_SOON_MS)

    def _go(self) -> None:
        self._running, self._again = True, False
        self._jobs.run(self._round, self._done, lane="mail")

    def _round(self) -> Round:
        from booking_desktop.mail.worker import send_due

        return send_due(self._outbox, self._sender(), self._now)

    def _done(self, outcome: Ok[Round] | Err) -> None:
        self._running = False
        if isinstance(outcome, Err):
            self._timer.start(_AFTER_FAILURE_MS)
            return
        done = outcome.value
        if done.sent or done.failed:
            self.moved.emit()
        self._not_before = done.again if done.stopped else None
        if done.again is not None:
            wait = int((done.again - self._now()).total_seconds() * 1000)
            self._timer.start(max(_SOON_MS, min(wait, _LONGEST_MS)))
        if self._again:
            self.soon()
