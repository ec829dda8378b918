"""Bookings: what was agreed, who may change it and until when (RULES, Booking)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from booking_desktop.domain.faults import AlreadyBegun, TooLate
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.servers import Can, Unavailable
from booking_desktop.domain.speakers import OfferId, Venue
from booking_desktop.domain.time import MINUTE, Range

BookingId = NewType("BookingId", int)
NOTE_MOST = 2000
UNDO_WINDOW = timedelta(seconds=10)
"""How long a cancel's mail waits, and so how long undo can withdraw it."""
UNDO_MOST = timedelta(minutes=5)
"""How long a cancel can be undone at all; past ``UNDO_WINDOW`` its mail may have left, and another one follows."""


class Status(StrEnum):
    """Where a booking stands; "past" is not a status but the clock's business."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Party:
    """One side of a booking as the other side may see it; ``email`` only where the reader may know it."""

    id: PersonId
    name: Name
    zone: str
    email: str | None = None


@dataclass(frozen=True)
class Agreed:
    """The snapshot of what was agreed when it was booked; later edits of the offer don't change it."""

    offer: OfferId
    name: str
    minutes: int
    price: Money
    cancel_window: int
    """Minutes before the start until which the attendee may cancel."""
    move_window: int
    venue: Venue = Venue.LINK
    place: str = ""


@dataclass(frozen=True)
class Booking:
    """One session. Times are UTC; each party carries the zone it was booked in. ``uid`` is the calendar UID, for ever."""

    id: BookingId
    reference: str
    """For people to say on the phone: ``PR-7K3F-92QD``."""
    uid: str
    sequence: int
    version: int
    status: Status
    start: datetime
    end: datetime
    host: Party
    attendee: Party
    agreed: Agreed
    note: str = ""
    booked_at: datetime | None = None
    moved_from: datetime | None = None
    """The start before the last move (UTC)."""
    cancelled_at: datetime | None = None
    cancelled_by: PersonId | None = None
    cancel_reason: str = ""

    @property
    def range(self) -> Range:
        """Its instants."""
        return Range(self.start, self.end)

    @property
    def cancel_deadline(self) -> datetime:
        """Until when the attendee may cancel (UTC)."""
        return self.start - self.agreed.cancel_window * MINUTE

    @property
    def move_deadline(self) -> datetime:
        """Until when the attendee may move it (UTC)."""
        return self.start - self.agreed.move_window * MINUTE

    def hosted_by(self, person: PersonId) -> bool:
        """Whether that person is the speaker of it."""
        return self.host.id == person


class Sent(StrEnum):
    """What is known of a booking that was sent to a server which keeps no list."""

    ACCEPTED = "accepted"
    """The server said yes, and mailed both."""
    UNMAILED = "unmailed"
    """The server said yes, but its mail failed: the speaker may not know."""
    UNANSWERED = "unanswered"
    """No answer came: it may be booked or not, and sending it again might book it twice."""


@dataclass(frozen=True)
class SentBooking(Booking):
    """A booking as this computer sent it and alone remembers it; whether it was changed elsewhere nobody can tell."""

    sent: Sent = Sent.ACCEPTED


@dataclass(frozen=True)
class BookingRequest:
    """The intent to book one slot. ``request_id`` is made once per intent: the same id books once."""

    request_id: str
    speaker: PersonId
    offer: OfferId
    start: datetime
    attendee_zone: str
    note: str = ""
    caller: Caller | None = None
    """Set when the office books for someone who called."""


@dataclass(frozen=True)
class Caller:
    """A person for whom the office books, by name and address (PRODUCT A5)."""

    name: Name
    email: str
    zone: str


@dataclass(frozen=True)
class BookingPage:
    """A person's bookings of one kind with the counts of all three."""

    bookings: tuple[Booking, ...]
    upcoming: int
    past: int
    cancelled: int
    cursor: str | None = None


class When(StrEnum):
    """Which of a person's bookings."""

    UPCOMING = "upcoming"
    PAST = "past"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Earnings:
    """What a speaker's sessions came to, by currency: held this month, booked ahead, and week by week (oldest first)."""

    month: tuple[Money, ...] = ()
    ahead: tuple[Money, ...] = ()
    weeks: tuple[tuple[datetime, Money], ...] = field(default=())


def check_may_cancel(booking: Booking, by: PersonId, now: datetime) -> None:
    """Raise AlreadyBegun or, for the attendee, TooLate when the window has closed; the speaker is exempt.

    Unavailable for one that was sent to a server which can't.
    """
    _check(booking, by, now, "cancel", booking.cancel_deadline)
    _check_kept(booking, Can.CANCEL)


def check_may_move(booking: Booking, by: PersonId, now: datetime) -> None:
    """Raise AlreadyBegun or, for the attendee, TooLate when the window has closed; the speaker is exempt."""
    _check(booking, by, now, "move", booking.move_deadline)
    _check_kept(booking, Can.MOVE)


def check_may_edit(booking: Booking, now: datetime) -> None:
    """Raise AlreadyBegun: what was said before a session stays as it was. Unavailable as in ``check_may_cancel``."""
    if booking.start <= now:
        raise AlreadyBegun(booking.start)
    _check_kept(booking, Can.NOTES)


def check_may_undo(booking: Booking, now: datetime) -> None:
    """Raise AlreadyBegun, or TooLate ("undo") once ``UNDO_MOST`` has passed since the cancel."""
    if booking.start <= now:
        raise AlreadyBegun(booking.start)
    deadline = (booking.cancelled_at or now) + UNDO_MOST
    if now > deadline:
        raise TooLate("undo", deadline)


def _check_kept(booking: Booking, what: Can) -> None:
    """One that nobody answered may be taken off the list: whether it is booked is known to nobody."""
    taking_off = what is Can.CANCEL and isinstance(booking, SentBooking) and booking.sent is Sent.UNANSWERED
    if isinstance(booking, SentBooking) and not taking_off:
        raise Unavailable(what)


def _check(booking: Booking, by: PersonId, now: datetime, action: str, deadline: datetime) -> None:
    if booking.start <= now:
        raise AlreadyBegun(booking.start)
    if not booking.hosted_by(by) and now > deadline and not isinstance(booking, SentBooking):
        raise TooLate(action, deadline)
