"""One of your sessions beside the calendar: what was agreed, and moving, cancelling and undoing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Backend
from booking_desktop.domain.bookings import Booking, check_may_cancel, check_may_move
from booking_desktop.domain.errors import AlreadyBegun, BookingChanged, DomainError, TooLate, Unavailable
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel


@dataclass(frozen=True)
class BookingDetailState:
    """The panel; no booking, no panel."""

    now: datetime
    me: PersonId = UNKNOWN_PERSON
    booking: Booking | None = None
    busy: bool = False
    problem: DomainError | None = None

    @property
    def hosting(self) -> bool:
        """Whether you are the speaker of it."""
        return self.booking is not None and self.booking.hosted_by(self.me)

    @property
    def why_not_cancel(self) -> DomainError | None:
        """What keeps you from cancelling, or None."""
        return self._why_not(check_may_cancel)

    @property
    def why_not_move(self) -> DomainError | None:
        """What keeps you from moving it, or None."""
        return self._why_not(check_may_move)

    def _why_not(self, check: Callable[[Booking, PersonId, datetime], None]) -> DomainError | None:
        if self.booking is None:
            return None
        try:
            check(self.booking, self.me, self.now)
        except (AlreadyBegun, TooLate, Unavailable) as error:
            return error
        return None


class BookingDetailViewModel(ViewModel[BookingDetailState]):
    """Steps of the panel."""

    cancelled = Signal(object)
    """A Booking that is cancelled now; for ten seconds ``undo`` brings it back."""
    restored = Signal(object)
    failed = Signal(object)
    """Undoing a cancel failed with this DomainError."""

    def __init__(self, backend: Backend, session: SessionViewModel, now: Clock) -> None:
        super().__init__(BookingDetailState(now()))
        self._bookings = backend.bookings
        self._session = session
        self._now = now

    def open(self, booking: Booking) -> None:
        """Show a booking."""
        person = self._session.person
        self._become(BookingDetailState(self._now(), person.id if person else UNKNOWN_PERSON, booking))

    def close(self) -> None:
        """Show none."""
        self._become(BookingDetailState(self._now()))

    def tick(self) -> None:
        """A minute went by."""
        self._become(replace(self.state, now=self._now()))

    def seen(self, sessions: tuple[Booking, ...]) -> None:
        """The calendar was read again: show the booking as it is now."""
        shown = self.state.booking
        fresh = next((b for b in sessions if shown and b.id == shown.id), None)
        if fresh is not None and not self.state.busy:
            self._become(replace(self.state, booking=fresh))

    def cancel(self, reason: str = "") -> None:
        """Cancel it at once; undo brings it back while its mail waits."""
        booking = self.state.booking
        if booking is None or self.state.busy or self.state.why_not_cancel is not None:
            return
        self._become(replace(self.state, busy=True, problem=None))
        self._session.call(
            lambda access: self._bookings.cancel(access, booking.id, booking.version, reason), self._was_cancelled
        )

    def undo(self, booking: Booking) -> None:
        """Take a cancel back."""
        self._session.call(lambda access: self._bookings.undo_cancel(access, booking.id), self._was_restored)

    def _was_cancelled(self, outcome: Ok[Booking] | Err) -> None:
        if isinstance(outcome, Ok):
            self.close()
            self.cancelled.emit(outcome.value)
            return
        changed = outcome.error if isinstance(outcome.error, BookingChanged) else None
        booking = changed.present if changed else self.state.booking
        self._become(replace(self.state, booking=booking, busy=False, problem=outcome.error))

    def _was_restored(self, outcome: Ok[Booking] | Err) -> None:
        if isinstance(outcome, Ok):
            self.restored.emit(outcome.value)
        else:
            self.failed.emit(outcome.error)
