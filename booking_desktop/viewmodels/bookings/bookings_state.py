"""My bookings as values: the page's state and its pure steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from booking_desktop.domain.bookings import (
    Booking,
    BookingId,
    Party,
    Status,
    When,
    check_may_cancel,
    check_may_move,
)
from booking_desktop.domain.errors import AlreadyBegun, BookingChanged, DomainError, TooLate, Unavailable
from booking_desktop.domain.letters import Delivery, Kind, OutboxRow
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.time import local

PAGE = 100
_UNSENT = (Delivery.QUEUED, Delivery.SENDING, Delivery.FAILED)


class Action(StrEnum):
    """What was tried on a booking, to try it again."""

    CANCEL = "cancel"
    UNDO = "undo"
    NOTE = "note"


@dataclass(frozen=True)
class Trouble:
    """Something tried on one booking did not go through."""

    action: Action
    error: DomainError


@dataclass(frozen=True)
class NoteDraft:
    """A note being written; kept until it is saved or given up."""

    booking: BookingId
    text: str
    saving: bool = False


@dataclass(frozen=True)
class Withdrawable:
    """A cancel that can still be undone, and until when (UTC)."""

    booking: Booking
    until: datetime


@dataclass(frozen=True)
class Counts:
    """How many bookings each list has."""

    upcoming: int = 0
    past: int = 0
    cancelled: int = 0

    def of(self, when: When) -> int:
        """The count of one list."""
        return {When.UPCOMING: self.upcoming, When.PAST: self.past, When.CANCELLED: self.cancelled}[when]


@dataclass(frozen=True)
class BookingsState:
    """The page. ``person`` is whose bookings they are; None: nobody is signed in."""

    person: PersonId | None = None
    zone: str = "UTC"
    now: datetime | None = None
    when: When = When.UPCOMING
    find: str = ""
    bookings: tuple[Booking, ...] = ()
    counts: Counts = Counts()
    cursor: str | None = None
    shown: tuple[When, str] | None = None
    """Which list and text the bookings answer; None until the first answer."""
    loading: bool = False
    last: Booking | None = None
    """The latest past session, for the foot of the upcoming list."""
    unsent: frozenset[BookingId] = frozenset()
    """Bookings with mail that still waits."""
    chosen: BookingId | None = None
    letters: tuple[OutboxRow, ...] = ()
    """Mails of the chosen booking, newest first."""
    busy: frozenset[BookingId] = frozenset()
    troubles: Mapping[BookingId, Trouble] = field(default_factory=dict)
    note: NoteDraft | None = None
    withdrawable: Withdrawable | None = None
    again: BookingId | None = None
    """The cancel that was undone last, for redo."""
    problem: DomainError | None = None

    @property
    def booking(self) -> Booking | None:
        """The booking looked at."""
        return next((b for b in self.bookings if b.id == self.chosen), None)

    @property
    def empty(self) -> bool:
        """Whether the answer in hand is that there are none."""
        return self.shown is not None and not self.bookings

    def other(self, booking: Booking) -> Party:
        """The other side of a booking, seen from the person whose list it is."""
        return booking.attendee if booking.hosted_by(self.person or PersonId(0)) else booking.host

    def hosts(self, booking: Booking) -> bool:
        """Whether the person is the speaker of it."""
        return self.person is not None and booking.hosted_by(self.person)


@dataclass(frozen=True)
class Permission:
    """What the rules allow with a booking now: the failures, or None where it is allowed."""

    cancel: DomainError | None
    move: DomainError | None


def permission(state: BookingsState, booking: Booking) -> Permission:
    """Ask the domain's own checks; the store asks them again."""
    if booking.status is Status.CANCELLED:
        gone = BookingChanged(booking)
        return Permission(gone, gone)
    by, now = state.person or PersonId(0), state.now or booking.start
    return Permission(
        _refusal(lambda: check_may_cancel(booking, by, now)), _refusal(lambda: check_may_move(booking, by, now))
    )


def _refusal(check: Callable[[], None]) -> DomainError | None:
    try:
        check()
    except (AlreadyBegun, TooLate, Unavailable) as refused:
        return refused
    return None


def days(state: BookingsState) -> tuple[tuple[date, tuple[Booking, ...]], ...]:
    """The bookings under the days they start on, in the viewer's zone, in the order given."""
    found: list[tuple[date, list[Booking]]] = []
    for booking in state.bookings:
        day = local(booking.start, state.zone).date()
        if not found or found[-1][0] != day:
            found.append((day, []))
        found[-1][1].append(booking)
    return tuple((day, tuple(bookings)) for day, bookings in found)


def with_booking(state: BookingsState, booking: Booking) -> BookingsState:
    """A booking as it is now, in place of what was shown of it."""
    bookings = tuple(booking if b.id == booking.id else b for b in state.bookings)
    return replace(state, bookings=bookings)


def with_cancelled(state: BookingsState, booking: Booking) -> BookingsState:
    """A booking leaves the upcoming list for the cancelled one; the next row is looked at."""
    before = [b.id for b in state.bookings]
    kept = tuple(b for b in state.bookings if b.id != booking.id or state.when is not When.UPCOMING)
    at = before.index(booking.id) if booking.id in before else 0
    neighbour = kept[min(at, len(kept) - 1)].id if kept else None
    counts = replace(state.counts, upcoming=max(0, state.counts.upcoming - 1), cancelled=state.counts.cancelled + 1)
    chosen = neighbour if state.chosen == booking.id else state.chosen
    return with_booking(replace(state, bookings=kept, counts=counts, chosen=chosen), booking)


def last_letter(state: BookingsState) -> OutboxRow | None:
    """The mail to tell of: one's own latest that waits or failed, else the latest that went. Reminders wait by nature."""
    booking = state.booking
    own = [r for r in state.letters if booking is not None and r.to_host == state.hosts(booking)]
    news = [row for row in own if row.kind is not Kind.REMINDER]
    waiting = [row for row in news if row.delivery in _UNSENT]
    told = waiting or [row for row in news if row.delivery is Delivery.SENT]
    return told[0] if told else None


def unsent_news(rows: Sequence[OutboxRow]) -> frozenset[BookingId]:
    """The bookings that someone still has to be told of; a reminder waits for its day."""
    return frozenset(row.booking.id for row in rows if row.booking is not None and row.kind is not Kind.REMINDER)
