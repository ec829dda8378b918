"""The parts of a backend that a classic server has next to nothing of: its mail, its changes, itself as a place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from booking_desktop.backend.remote.classic.standing import Standing
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.errors import NotFound, Unavailable, Unreachable
from booking_desktop.domain.letters import Delivery, Facts, LetterId, OutboxPage
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access


class ClassicOutbox:
    """``ports.Outbox``: the server mails by itself and says nothing of it."""

    def rows(
        self, access: Access | None, deliveries: Sequence[Delivery] = (), cursor: str | None = None, limit: int = 100
    ) -> OutboxPage:
        """None are known."""
        return OutboxPage((), 0, 0, 0)

    def facts(self, access: Access | None, letter: LetterId) -> Facts:
        """Raises NotFound."""
        raise NotFound("letter", str(letter))

    def for_booking(self, access: Access, booking: BookingId) -> OutboxPage:
        """None are known."""
        return OutboxPage((), 0, 0, 0)

    def retry(self, access: Access, letter: LetterId) -> None:
        """Raises NotFound."""
        raise NotFound("letter", str(letter))

    def discard(self, access: Access, letter: LetterId) -> None:
        """Raises NotFound."""
        raise NotFound("letter", str(letter))

    def claim(self, now: datetime, lease: timedelta, limit: int = 20) -> tuple[Facts, ...]:
        """Nothing is sent from here."""
        return ()

    def mark_sent(self, letter: LetterId, at: datetime) -> None:
        """Nothing is sent from here."""

    def mark_failed(self, letter: LetterId, at: datetime, reason: str, next_try: datetime | None) -> None:
        """Nothing is sent from here."""

    def next_due(self) -> datetime | None:
        """Never."""
        return None


class ClassicStore:
    """``ports.Store``: the server's address, and the store that stands in for it."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    @property
    def place(self) -> str:
        """The server's address."""
        return self._standing.server.http.address

    def backup(self, target: str) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.BACKUP)

    def check(self) -> tuple[tuple[str, bool, str], ...]:
        """ "answers" (it does), "server_mail" (it always sends its own), and what the stand-in says of itself."""
        try:
            self._standing.read()
            answers = ("answers", True, "classic")
        except Unreachable as problem:
            answers = ("answers", False, problem.reach.value)
        return (answers, ("server_mail", True, ""), *self._standing.mirror.parts.store.check())

    def close(self) -> None:
        """Hang up, and let go of the stand-in's file."""
        self._standing.server.http.close()
        self._standing.mirror.close()
