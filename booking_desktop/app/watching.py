"""Seeing what others change (PRODUCT B9, docs/adr/0104): a server tells it, the store on this computer is asked twice a second."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from booking_desktop.backend.ports import SILENCE, ChangeBatch, Changes, PushedChanges
from booking_desktop.domain.faults import DomainError
from booking_desktop.jobs import Err, Jobs, Listening, Ok, ThreadJobs
from booking_desktop.viewmodels.connection import ConnectionViewModel

_EVERY_MS = 500
_LONGEST_WAIT = 10.0
_PULSE_MS = 5_000
_SLEPT = timedelta(seconds=30)
"""A gap between two beats of the pulse so long is no busy computer, but one that slept."""
_STEADY_MS = 10_000
"""A stream that lasted so long has not been lost again: the next loss begins with a short wait."""


def watch_on(
    changes: Changes, jobs: ThreadJobs, connection: ConnectionViewModel, parent: QObject
) -> ChangeWatch | LiveWatch:
    """What watches those changes."""
    if isinstance(changes, PushedChanges):
        return LiveWatch(changes, jobs, connection, parent)
    return ChangeWatch(changes, jobs, parent)


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


class LiveWatch(QObject):
    """The same on a server that tells by itself. A lost stream is taken up again after a while, longer from time to time."""

    seen = Signal(object)

    def __init__(
        self,
        changes: PushedChanges,
        jobs: Listening,
        connection: ConnectionViewModel,
        parent: QObject,
        chance: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(parent)
        self._changes, self._jobs, self._connection, self._chance = changes, jobs, connection, chance
        self._cursor: int | None = None
        self._losses = 0
        self._listens = self._stopped = False
        self._again = _once(self, self._listen)
        self._steady = _once(self, self._forget_losses)
        connection.again.connect(self._listen)
        self._beat_at = connection.now()
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to listen."""
        self._pulse.start()
        self._listen()

    def beat(self) -> None:
        """After a sleep of this computer don't wait until the silence shows that the line is dead."""
        before, self._beat_at = self._beat_at, self._connection.now()
        if self._beat_at - before < _SLEPT:
            return
        if self._listens:
            self._changes.renew()
        self._listen()

    def stop(self) -> None:
        """Listen no more; the line is cut at once."""
        self._stopped = True
        for timer in (self._again, self._steady, self._pulse):
            timer.stop()
        self._changes.leave()

    def _listen(self) -> None:
        if self._listens or self._stopped:
            return
        self._again.stop()
        self._listens, cursor = True, self._cursor
        self._jobs.listen(lambda: self._changes.wait(cursor), self._heard, self._changes.leave)

    def _heard(self, outcome: Ok[ChangeBatch] | Err) -> None:
        self._listens = False
        if self._stopped:
            return
        if isinstance(outcome, Ok):
            self._take(outcome.value)
            self._listen()
        else:
            self._lose(outcome.error)

    def _take(self, batch: ChangeBatch) -> None:
        anew = self._cursor is None or self._connection.state.is_lost
        self._cursor = batch.cursor
        self._connection.found()
        if self._losses and not self._steady.isActive():
            self._steady.start(_STEADY_MS)
        if anew:  # what was read before the stream began, or could not be read meanwhile, is read again
            batch = replace(batch, gap=True)
        if batch.changes or batch.gap:
            self.seen.emit(batch)

    def _lose(self, error: DomainError) -> None:
        from booking_desktop.domain.errors import Reach, Unreachable

        self._steady.stop()
        self._losses += 1
        silent = isinstance(error, Unreachable) and error.reach is Reach.TIMED_OUT
        self._connection.broke_off(SILENCE if silent else timedelta())
        if self._losses > 1:  # back at the first try: not worth a word
            self._connection.lost()
        self._again.start(round(1000 * pause(self._losses, self._chance())))

    def _forget_losses(self) -> None:
        self._losses = 0


def pause(losses: int, chance: float) -> float:
    """Seconds before the next try: 1, 2, 4 ... 30, shortened by up to a half so that many windows don't come at once."""
    return float(min(_LONGEST_WAIT, 2 ** min(losses - 1, 10)) * (1 - chance / 2))


def _once(parent: QObject, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    return timer
