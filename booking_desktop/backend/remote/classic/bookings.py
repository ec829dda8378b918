"""Bookings with a classic server: sent once, kept here, and marked as what they are: as sent from this computer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from threading import Lock

from booking_desktop.backend.ports import Bookings
from booking_desktop.backend.remote.classic.reading import id_of, time_slot
from booking_desktop.backend.remote.classic.standing import Standing
from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import (
    Booking,
    BookingId,
    BookingPage,
    BookingRequest,
    Earnings,
    Sent,
    SentBooking,
    When,
)
from booking_desktop.domain.errors import (
    DomainError,
    Fault,
    FieldFault,
    InvalidInput,
    NotFound,
    Reach,
    Unavailable,
    Unreachable,
)
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, Hold, Slot, Verdict
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import Range

_MAY_HAVE_ARRIVED = (Reach.TIMED_OUT, Reach.BROKEN_OFF, Reach.GARBLED, Reach.BUSY)
_NEVER_LEFT = ("ConnectTimeout", "PoolTimeout")


class ClassicBookings:
    """``ports.Bookings``."""

    def __init__(self, standing: Standing) -> None:
        self._standing, self._mirror = standing, standing.mirror
        self._here: Bookings = standing.mirror.parts.bookings
        self._sending = Lock()

    # --- slots, as far as this computer knows ---

    def calendar(
        self, speaker: PersonId, offers: Sequence[OfferId], span: Range, access: Access | None = None
    ) -> tuple[Cell, ...]:
        """The seven hours of each day, less what was booked from here. Raises NotFound."""
        return self._here.calendar(speaker, offers, span, self._standing.maybe(access))

    def explain(self, slot: Slot, access: Access | None = None) -> tuple[Verdict, ...]:
        """What the rules say of a slot here. Raises NotFound."""
        return self._here.explain(slot, self._standing.maybe(access))

    def terms(self, speaker: PersonId, offer: OfferId, access: Access | None = None) -> Rules:
        """Those of every such server: it knows no windows, so nothing may be changed once it is booked. Raises NotFound."""
        return self._here.terms(speaker, offer, self._standing.maybe(access))

    def release(self, access: Access) -> None:
        """There is never a hold."""

    # --- booking ---

    def book(self, access: Access, request: BookingRequest) -> Booking:
        """Keep it here, send it once, and keep what came of it.

        The same request id again gives what is known of the first: it is never sent again, for that would book twice.
        Raises SlotTaken, NotOpen, NotFound, InvalidInput, RequestReused, Unavailable (for a caller); Unreachable where
        nothing was sent, and where no answer came: then ``by_request`` has it, unanswered.
        """
        if request.caller is not None:
            raise Unavailable(Can.OFFICE)
        if (before := self.by_request(access, request.request_id)) is not None:
            return before
        self._standing.claims(access)
        slot = self._told(request)
        with self._sending:
            booking = self._here.book(self._standing.here(access), request)
            if not self._mirror.claim(booking.id):
                return self._all_marked([booking])[0]
            return self._sent(access, booking, *slot)

    def _told(self, request: BookingRequest) -> tuple[int, str, str]:
        key = self._mirror.key_of(request.speaker)
        if key is None:
            raise NotFound("speaker", str(request.speaker))
        told = time_slot(request.start, self._standing.ground.zone)
        if told is None:
            raise InvalidInput((FieldFault("start", Fault.UNKNOWN_CHOICE),))
        return id_of(key), *told

    def _sent(self, access: Access, booking: Booking, speaker: int, date: str, slot: str) -> Booking:
        """Whatever stops the app in here leaves it kept, as one that nobody answered."""
        try:
            sent = self._standing.server.book(access, speaker, date, slot)
        except Unreachable as problem:
            if problem.reach not in _MAY_HAVE_ARRIVED or problem.detail in _NEVER_LEFT:
                self._mirror.forget(booking.id)
            raise
        except DomainError:
            self._mirror.forget(booking.id)
            raise
        self._mirror.mark(booking.id, sent)
        return _marked(booking, sent)

    def by_request(self, access: Access, request_id: str) -> Booking | None:
        """What is known here of a request; None when it was never sent."""
        found = self._here.by_request(self._standing.here(access), request_id)
        return None if found is None else self._all_marked([found])[0]

    # --- lists: what was sent from here ---

    def booking(self, access: Access, booking: BookingId) -> Booking:
        """One that was sent from here. Raises NotFound."""
        return self._all_marked([self._here.booking(self._standing.here(access), booking)])[0]

    def mine(
        self, access: Access, when: When, text: str = "", cursor: str | None = None, limit: int = 100
    ) -> BookingPage:
        """Those sent from here."""
        page = self._here.mine(self._standing.here(access), when, text, cursor, limit)
        return replace(page, bookings=self._all_marked(page.bookings))

    def between(self, access: Access, span: Range) -> tuple[Booking, ...]:
        """Those sent from here that touch ``span``."""
        return self._all_marked(self._here.between(self._standing.here(access), span))

    def recent(self, access: Access, since: datetime) -> tuple[Booking, ...]:
        """None: nobody tells a speaker who booked them but the mail."""
        self._standing.claims(access)
        return ()

    def earnings(self, access: Access) -> Earnings:
        """Unknown, for the same reason."""
        self._standing.claims(access)
        return Earnings()

    def _all_marked(self, found: Iterable[Booking]) -> tuple[Booking, ...]:
        several = tuple(found)
        marks = self._mirror.marks(booking.id for booking in several)
        return tuple(_marked(booking, marks[booking.id]) for booking in several)

    # --- what nobody answered may be taken off the list here ---

    def cancel(self, access: Access, booking: BookingId, version: int, reason: str = "") -> Booking:
        """Take one off that nobody answered; the server is told nothing. Raises Unavailable for any other, NotFound."""
        self._check_unanswered(access, booking)
        here = self._standing.here(access)
        return self._all_marked([self._here.cancel(here, booking, version, reason)])[0]

    def undo_cancel(self, access: Access, booking: BookingId) -> Booking:
        """Put it back. Raises Unavailable, NotFound."""
        self._check_unanswered(access, booking)
        return self._all_marked([self._here.undo_cancel(self._standing.here(access), booking)])[0]

    def _check_unanswered(self, access: Access, booking: BookingId) -> None:
        found = self.booking(access, booking)
        if isinstance(found, SentBooking) and found.sent is not Sent.UNANSWERED:
            raise Unavailable(Can.CANCEL)

    # --- what it can't do ---

    def hold(self, access: Access, slot: Slot) -> Hold:
        """Raises Unavailable."""
        raise Unavailable(Can.HOLDS)

    def preview(
        self, access: Access, speaker: PersonId, offer: OfferId, availability: Availability, span: Range
    ) -> tuple[Cell, ...]:
        """Raises Unavailable."""
        raise Unavailable(Can.AVAILABILITY)

    def explain_preview(self, access: Access, slot: Slot, availability: Availability) -> tuple[Verdict, ...]:
        """Raises Unavailable."""
        raise Unavailable(Can.AVAILABILITY)

    def move(self, access: Access, booking: BookingId, version: int, start: datetime, request_id: str) -> Booking:
        """Raises Unavailable."""
        raise Unavailable(Can.MOVE)

    def calendar_for_move(self, access: Access, booking: BookingId, span: Range) -> tuple[Cell, ...]:
        """Raises Unavailable."""
        raise Unavailable(Can.MOVE)

    def edit_note(self, access: Access, booking: BookingId, version: int, note: str) -> Booking:
        """Raises Unavailable."""
        raise Unavailable(Can.NOTES)


def _marked(booking: Booking, sent: Sent) -> SentBooking:
    return SentBooking(**{f.name: getattr(booking, f.name) for f in fields(Booking)}, sent=sent)
