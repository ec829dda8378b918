"""Sends what is due. Owns no thread and no clock: whoever calls it does so off the GUI thread, when ``Round.again`` has come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from booking_desktop.backend.ports import Outbox
from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.letters import Facts, Round

LEASE = timedelta(minutes=2)
"""Longer than a letter can take (``smtp.TIMEOUT``); after it another worker may send the letter again."""
BACK_OFF = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
THEN_EVERY = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=3)
MOST = 200
"""Letters a round, so that a round ends."""


class Sender(Protocol):
    """What hands one letter to a mail server."""

    def send(self, facts: Facts) -> None:
        """Send it, within a bounded time. Raises MailRefused."""
        ...


def send_due(outbox: Outbox, sender: Sender | None, now: Callable[[], datetime]) -> Round:
    """Send the letters that are due, one lease at a time; without a sender (no mail server set) touch nothing.

    A server that can't be used ends the round: no other letter would get through either.
    """
    if sender is None:
        return Round()
    sent = failed = 0
    for _ in range(MOST):
        due = outbox.next_due()
        if due is None or due > now():
            return Round(sent, failed, due)
        for facts in outbox.claim(now(), LEASE, limit=1):
            refusal = _try(outbox, sender, facts, now)
            sent, failed = (sent + 1, failed) if refusal is None else (sent, failed + 1)
            if refusal is not None and refusal.server:
                return Round(sent, failed, now() + BACK_OFF[0], stopped=True)
    return Round(sent, failed, now())


def _try(outbox: Outbox, sender: Sender, facts: Facts, now: Callable[[], datetime]) -> MailRefused | None:
    try:
        sender.send(facts)
    except MailRefused as refusal:
        reason = f"{refusal.code} {refusal.text}" if refusal.code else refusal.text
        outbox.mark_failed(facts.id, now(), reason, None if refusal.permanent else next_try(facts.tries, now()))
        return refusal
    outbox.mark_sent(facts.id, now())
    return None


def next_try(tries: int, now: datetime) -> datetime | None:
    """When to try again after the ``tries``-th try failed: in 1, 5, 15 minutes, then hourly; None after three days of it."""
    if tries <= len(BACK_OFF):
        return now + BACK_OFF[max(tries, 1) - 1]
    waited = sum(BACK_OFF, timedelta()) + (tries - len(BACK_OFF)) * THEN_EVERY
    return now + THEN_EVERY if waited <= GIVE_UP_AFTER else None
