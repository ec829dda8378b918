"""What the sidebar counts, and how many letters the bar tells of: upcoming bookings, letters that wait or failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from booking_desktop.domain.bookings import BookingPage, When
from booking_desktop.jobs import Err, Ok

if TYPE_CHECKING:
    from booking_desktop.app.bars import Bars
    from booking_desktop.app.surroundings import Surroundings
    from booking_desktop.domain.letters import OutboxPage


class Counting(QObject):
    """Counts anew when it is asked to; with nobody signed in there is nothing to count."""

    def __init__(self, desk: Surroundings, bars: Bars, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bars = desk, bars
        self._counts: dict[str, int] = {}

    def refresh(self) -> None:
        """Count."""
        session, backend = self._desk.session, self._desk.backend
        if session.person is None:
            self._show({})
            self._bars.show_failed(0)
            return
        session.call(lambda a: backend.bookings.mine(a, When.UPCOMING, limit=1), self._booked, key="count")
        session.call(lambda a: backend.outbox.rows(a, limit=1), self._mailed, key="count-mail")

    def _booked(self, outcome: Ok[BookingPage] | Err) -> None:
        if isinstance(outcome, Ok) and self._desk.session.person is not None:
            self._show(self._counts | {"bookings": outcome.value.upcoming})

    def _mailed(self, outcome: Ok[OutboxPage] | Err) -> None:
        session, outbox = self._desk.session, self._desk.backend.outbox
        if not isinstance(outcome, Ok) or session.person is None:
            return
        self._show(self._counts | {"outbox": outcome.value.waiting + outcome.value.failed})
        if outcome.value.failed:
            from booking_desktop.domain.letters import Delivery  # not with the list

            session.call(lambda a: outbox.rows(a, (Delivery.FAILED,)), self._failed_told, key="failed-mail")
        else:
            self._bars.show_failed(0)

    def _failed_told(self, outcome: Ok[OutboxPage] | Err) -> None:
        """Letters that failed and are tried again; of one that was given up the Outbox alone tells."""
        if isinstance(outcome, Ok) and self._desk.session.person is not None:
            self._bars.show_failed(sum(row.due is not None for row in outcome.value.rows))

    def _show(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._desk.window.set_counts(counts)
