"""A booking's receipt: what was agreed, how its mails stand, and until when plans may change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from booking_desktop.backend.ports import Backend, ChangeBatch, Topic
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.letters import Delivery, Kind, OutboxPage, OutboxRow
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId
from booking_desktop.jobs import Err, Ok
from booking_desktop.mail.calendar import ics_file
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel


@dataclass(frozen=True)
class ReceiptState:
    """The page; no booking, nothing to show."""

    now: datetime
    me: PersonId = UNKNOWN_PERSON
    booking: Booking | None = None
    fresh: bool = False
    """Just booked: the heading says so."""
    mails: tuple[OutboxRow, ...] = ()
    problem: DomainError | None = None

    @property
    def mail_waits(self) -> bool:
        """Whether a confirmation could not be sent so far: the booking stands all the same."""
        return any(m.delivery is Delivery.FAILED and m.kind is not Kind.REMINDER for m in self.mails)


class ReceiptViewModel(ViewModel[ReceiptState]):
    """Steps of the receipt."""

    def __init__(self, backend: Backend, session: SessionViewModel, now: Clock) -> None:
        super().__init__(ReceiptState(now()))
        self._outbox = backend.outbox
        self._session = session
        self._now = now

    def show(self, booking: Booking, *, fresh: bool = False) -> None:
        """Show a booking's receipt; ``fresh`` right after booking."""
        person = self._session.person
        me = person.id if person else UNKNOWN_PERSON
        self._become(ReceiptState(self._now(), me, booking, fresh))
        self._read_mails()

    def changes_seen(self, batch: ChangeBatch) -> None:
        """A mail may have gone out."""
        if self.state.booking and (batch.gap or any(c.topic is Topic.OUTBOX for c in batch.changes)):
            self._read_mails()

    def calendar_file(self) -> bytes:
        """The session as an .ics file."""
        assert self.state.booking is not None
        return ics_file(self.state.booking, self.state.me, self._session.language)

    def _read_mails(self) -> None:
        booking = self.state.booking
        if booking is not None and self._session.person is not None:
            self._session.call(
                lambda access: self._outbox.for_booking(access, booking.id),
                lambda outcome: self._mails_came(booking, outcome),
                key="receipt-mails",
            )

    def _mails_came(self, booking: Booking, outcome: Ok[OutboxPage] | Err) -> None:
        if self.state.booking is None or self.state.booking.id != booking.id:
            return
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error))
        else:
            oldest_first = tuple(reversed(outcome.value.rows))
            self._become(replace(self.state, now=self._now(), mails=oldest_first, problem=None))
