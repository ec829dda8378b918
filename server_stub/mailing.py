"""The mail worker of a server: one thread beside the requests. Letters are claimed by lease, so any number of workers may send."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

from booking_desktop.backend.ports import Outbox
from booking_desktop.domain.errors import DomainError
from booking_desktop.mail.smtp import SmtpSender
from booking_desktop.mail.worker import Sender, send_due
from booking_desktop.settings import Mail

log = logging.getLogger("booking.mail")
EVERY = 1.0
"""Seconds between two looks: another worker may have queued a letter."""
AFTER_FAILURE = 15.0
GIVES_WAY = 0.1
"""Seconds that a letter waits at most for requests under way: whoever asks has it quick, and letters still go."""
GIVES_WAY_FRESH = 0.5
"""The same of one that has only just become due: a burst of bookings is over by the time that anybody misses its letters."""
FRESH = timedelta(seconds=5)
_LOOKS = 0.01


def sender_of(mail: Mail | None) -> Sender | None:
    """What sends letters; None: no server is set, and they wait."""
    return None if mail is None else SmtpSender(mail.server, mail.password)


class MailWorker:
    """Sends what is due until it is stopped; a letter that has begun to leave leaves whole."""

    def __init__(
        self,
        outbox: Outbox,
        sender: Sender | None,
        clock: Callable[[], datetime],
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        self._outbox, self._sender, self._clock, self._busy = outbox, sender, clock, busy
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; without a mail server there is nothing to do."""
        if self._sender is not None:
            self._thread = threading.Thread(target=self._run, name="mail", daemon=True)
            self._thread.start()

    def stop(self, timeout: float) -> bool:
        """End after the letter under way; False when it took longer than ``timeout`` seconds (its lease then runs out)."""
        self._stop.set()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        wait = 0.0
        while not self._stop.wait(wait):
            wait = self._round()

    def _round(self) -> float:
        """One go; gives the seconds until the next."""
        try:
            waiting = cast("Outbox", _Until(self._outbox, self._stop, self._busy, self._clock))
            done = send_due(waiting, self._sender, self._clock)
        except DomainError as error:
            log.warning("the outbox gives no answer: %s", type(error).__name__)
            return AFTER_FAILURE
        except Exception:
            log.exception("a round of mail failed")
            return AFTER_FAILURE
        if done.sent or done.failed:
            log.info("letters", extra={"facts": {"sent": done.sent, "failed": done.failed}})
        return AFTER_FAILURE if done.stopped else EVERY


class _Until:
    """The outbox, which gives way to requests, with nothing due once the worker is to stop."""

    def __init__(
        self, outbox: Outbox, stop: threading.Event, busy: Callable[[], bool], clock: Callable[[], datetime]
    ) -> None:
        self._outbox, self._stop, self._busy, self._clock = outbox, stop, busy, clock

    def __getattr__(self, name: str) -> Any:
        return getattr(self._outbox, name)

    def next_due(self) -> datetime | None:
        """As the outbox says, until the stop."""
        self._give_way(GIVES_WAY)
        if self._stop.is_set():
            return None
        due = self._outbox.next_due()
        if due is not None and timedelta(0) <= self._clock() - due < FRESH:
            self._give_way(GIVES_WAY_FRESH - GIVES_WAY)
        return None if self._stop.is_set() else due

    def _give_way(self, seconds: float) -> None:
        looks = round(seconds / _LOOKS)
        while looks and self._busy() and not self._stop.wait(_LOOKS):
            looks -= 1
