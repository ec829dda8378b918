"""Slots, holds and bookings of a store (PRODUCT B1-B9; RULES, Booking)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from booking_desktop.backend.database.bookings import (
    booking_lists,
    booking_mail,
    booking_rows,
    callers,
    holding,
    requests,
)
from booking_desktop.backend.database.bookings.schedules import load, load_one
from booking_desktop.backend.database.bookings.slot_checks import (
    AGREED,
    ScheduleOver,
    Wish,
    check_open,
    deciding,
    refusing,
)
from booking_desktop.backend.database.bookings.slot_views import SlotViews
from booking_desktop.backend.database.locks import lock_people
from booking_desktop.backend.database.rows import to_person
from booking_desktop.backend.database.schema import people
from booking_desktop.backend.database.schema import requests as request_rows
from booking_desktop.domain.availability import inherited
from booking_desktop.domain.bookings import (
    NOTE_MOST,
    Booking,
    BookingId,
    BookingPage,
    BookingRequest,
    Earnings,
    Party,
    Status,
    When,
    check_may_cancel,
    check_may_edit,
    check_may_move,
    check_may_undo,
)
from booking_desktop.domain.errors import (
    BookingChanged,
    Fault,
    FieldFault,
    InvalidInput,
    NotAllowed,
)
from booking_desktop.domain.openings import cells
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, Hold, Rule, Schedule, Slot
from booking_desktop.domain.speakers import MINUTES_MOST
from booking_desktop.domain.time import MINUTE, Range, is_zone

PAGE_MOST = 500

_LIFETIME = timedelta(days=36_525)


class DatabaseBookings(SlotViews):
    """``ports.Bookings`` on a store: what may be seen of slots is in ``slot_views``, what changes them here."""

    # --- holding ---

    def hold(self, access: Access, slot: Slot) -> Hold:
        """Hold an open slot for five minutes in place of one's former hold.

        Raises SlotTaken, NotOpen, NotFound, InvalidInput, NotAllowed (this computer's office has nothing to attend).
        """
        now = self._clock()
        _check_start(slot.start, now)
        with deciding(self._database) as connection:
            asker = _someone(self._tokens.person(connection, access))
            lock_people(connection, asker.id, slot.speaker)
            # The office may be about to book for a caller, whom its own sessions don't keep from anything.
            excused = (Rule.YOU_FREE,) if asker.office else ()
            check_open(connection, Wish(slot, now, _for_new(slot, asker, asker.id)), excused)
            return holding.put(connection, asker.id, slot, now)

    def release(self, access: Access) -> None:
        """Give one's hold back; silent when there is none."""
        with self._database.write() as connection:
            asker = self._tokens.person(connection, access)
            lock_people(connection, asker.id)
            holding.drop(connection, asker.id, self._clock())

    # --- booking ---

    def book(self, access: Access, request: BookingRequest) -> Booking:
        """Book in one transaction with its mails; the same request again returns the first booking.

        Raises SlotTaken, NotOpen, RequestReused, NotFound, InvalidInput, NotAllowed.
        """
        now, body = self._clock(), requests.digest("book", request)
        _check_request(request)
        _check_start(request.start, now)
        with deciding(self._database) as connection:
            asker = self._tokens.person(connection, access)
            lock_people(
                connection,
                asker.id,
                request.speaker,
                callers.known(connection, request.caller if asker.office else None),
            )
            known = requests.answered(connection, asker.id, request.request_id, body)
            if known is not None:
                return booking_rows.read(connection, known, asker)
            attendee = _attendee(connection, asker, request, now)
            booking = self._book(connection, asker, attendee, request, now)
            requests.keep(connection, asker.id, request.request_id, body, booking.id, now)
            return booking

    def _book(
        self, connection: Connection, asker: Person, attendee: PersonId, request: BookingRequest, now: datetime
    ) -> Booking:
        # As long as any session may be: which offer it is, is only known once it is loaded.
        span = Range(request.start, request.start + MINUTES_MOST * MINUTE)
        known = load_one(connection, request.speaker, asker, span, attendee)
        offer, rules = known.offer(request.offer), known.rules(request.offer)
        end = request.start + offer.minutes * MINUTE
        slot = Slot(request.start, end, request.speaker, request.offer)
        wish = Wish(slot, now, _for_new(slot, asker, attendee))
        check_open(connection, wish, known=known.without_holds_of(asker.id).schedule(request.offer))
        terms = booking_rows.Terms(
            offer=offer,
            attendee=attendee,
            host_zone=known.zone,
            attendee_zone=request.caller.zone if request.caller else request.attendee_zone,
            before=rules.before or 0,
            after=rules.after or 0,
            cancel_window=rules.cancel_window or 0,
            move_window=rules.move_window or 0,
        )
        host = Party(known.speaker, known.name, known.zone, known.email)
        booker = _party(connection, asker, attendee, terms.attendee_zone)
        with refusing(wish):
            booking = booking_rows.add(connection, slot, terms, request.note.strip(), now, host, booker)
        if known.attendee_holds or asker.id != attendee:
            holding.drop(connection, asker.id, now)
        booking_mail.tell_booked(connection, booking, now)
        return booking

    def by_request(self, access: Access, request_id: str) -> Booking | None:
        """What became of a request of one's own, or None."""
        with self._database.read() as connection:
            asker = self._tokens.person(connection, access)
            own = request_rows.c.person_id == asker.id, request_rows.c.request_id == request_id
            known = connection.scalar(select(request_rows.c.booking_id).where(*own))
            return None if known is None else booking_rows.read(connection, BookingId(known), asker)

    # --- changing ---

    def calendar_for_move(self, access: Access, booking: BookingId, span: Range) -> tuple[Cell, ...]:
        """The calendar of a booking's offer with its own time free. Raises NotFound."""
        with self._database.read() as connection:
            asker = self._tokens.person(connection, access)
            found = booking_rows.read(connection, booking, asker)
            return cells(_again(found, asker)(connection, span), span, self._clock())

    def move(self, access: Access, booking: BookingId, version: int, start: datetime, request_id: str) -> Booking:
        """Reschedule in place: same id and UID, sequence + 1; its own old time is no conflict.

        Raises SlotTaken, NotOpen, TooLate, AlreadyBegun, BookingChanged, RequestReused, NotFound.
        """
        _check_id(request_id)
        now, body = self._clock(), requests.digest("move", booking, version, start)
        _check_start(start, now)
        with deciding(self._database) as connection:
            asker = self._tokens.person(connection, access)
            present = booking_rows.read_locked(connection, booking, asker)
            if requests.answered(connection, asker.id, request_id, body) is not None:
                return present
            _check_present(present, version)
            check_may_move(present, _acting(asker, present), now)
            moved = present if start == present.start else self._move(connection, asker, present, start, now)
            requests.keep(connection, asker.id, request_id, body, booking, now)
            return moved

    def _move(self, connection: Connection, asker: Person, present: Booking, start: datetime, now: datetime) -> Booking:
        slot = Slot(start, start + present.agreed.minutes * MINUTE, present.host.id, present.agreed.offer)
        wish = Wish(slot, now, _again(present, asker))
        known = wish.schedule_over(connection, slot.range)
        check_open(connection, wish, known=known)
        rules = inherited(known.rules)
        before, after = rules.before or 0, rules.after or 0
        with refusing(wish):
            booking_rows.occupy(connection, present.id, present.host.id, present.attendee.id, slot.range, before, after)
        times = {"starts": slot.start, "ends": slot.end, "moved_from": present.start, "changed_at": now}
        buffers = {"buffer_before": before, "buffer_after": after}
        values = times | buffers | {"sequence": present.sequence + 1}
        moved = booking_rows.change(connection, present, now, values)
        holding.drop(connection, asker.id, now)
        booking_mail.tell_moved(connection, moved, present.start, now)
        return moved

    def cancel(self, access: Access, booking: BookingId, version: int, reason: str = "") -> Booking:
        """Cancel at once; the mail waits ten seconds for an undo. Cancelling what is cancelled changes nothing.

        Raises TooLate, AlreadyBegun, BookingChanged, InvalidInput, NotFound.
        """
        _check_length("reason", reason)
        now = self._clock()
        with self._database.write() as connection:
            asker = self._tokens.person(connection, access)
            present = booking_rows.read_locked(connection, booking, asker)
            if present.cancelled_by == asker.id and present.version == version + 1:
                return present  # the answer to the first try got lost
            _check_present(present, version)
            check_may_cancel(present, _acting(asker, present), now)
            values = {
                "status": Status.CANCELLED,
                "sequence": present.sequence + 1,
                "cancelled_at": now,
                "cancelled_by": asker.id,
                "cancel_reason": reason.strip(),
                "changed_at": now,
            }
            cancelled = booking_rows.change(connection, present, now, values)
            booking_rows.release(connection, booking)
            booking_mail.tell_cancelled(connection, cancelled, now)
            return cancelled

    def undo_cancel(self, access: Access, booking: BookingId) -> Booking:
        """Withdraw one's own cancel and its mail, re-booking through ``explain``; undoing twice changes nothing.

        What was agreed stays agreed: notice, hours and the like, met when it was booked, are not asked again.
        Raises SlotTaken, NotOpen, TooLate, AlreadyBegun, NotAllowed (someone else cancelled it), NotFound.
        """
        now = self._clock()
        with deciding(self._database) as connection:
            asker = self._tokens.person(connection, access)
            present = booking_rows.read_locked(connection, booking, asker)
            if present.status is Status.CONFIRMED:
                return present
            if present.cancelled_by != asker.id:
                raise NotAllowed("owner")
            check_may_undo(present, now)
            return self._restore(connection, asker, present, now)

    def _restore(self, connection: Connection, asker: Person, present: Booking, now: datetime) -> Booking:
        slot = Slot(present.start, present.end, present.host.id, present.agreed.offer)
        wish = Wish(slot, now, _again(present, asker))
        check_open(connection, wish, AGREED)
        buffers = booking_rows.buffers(connection, present.id)
        with refusing(wish):
            booking_rows.occupy(connection, present.id, present.host.id, present.attendee.id, slot.range, *buffers)
        unknown = booking_mail.take_back_cancelled(connection, present, now)
        values = {
            "status": Status.CONFIRMED,
            "sequence": present.sequence + (-1 if unknown else 1),
            "cancelled_at": None,
            "cancelled_by": None,
            "cancel_reason": "",
            "changed_at": now,
        }
        restored = booking_rows.change(connection, present, now, values)
        booking_mail.tell_restored(connection, restored, not unknown, now)
        return restored

    def edit_note(self, access: Access, booking: BookingId, version: int, note: str) -> Booking:
        """Change the attendee's note. Raises BookingChanged, AlreadyBegun, InvalidInput, NotFound."""
        _check_length("note", note)
        now = self._clock()
        with self._database.write() as connection:
            present = booking_rows.read(connection, booking, self._tokens.person(connection, access))
            if present.status is Status.CONFIRMED and (present.version, present.note) == (version + 1, note.strip()):
                return present  # the answer to the first try got lost
            _check_present(present, version)
            check_may_edit(present, now)
            return booking_rows.change(connection, present, now, {"note": note.strip()})

    # --- lists ---

    def booking(self, access: Access, booking: BookingId) -> Booking:
        """One booking of one's own, any for the office. Raises NotFound."""
        with self._database.read() as connection:
            return booking_rows.read(connection, booking, self._tokens.person(connection, access))

    def mine(
        self, access: Access, when: When, text: str = "", cursor: str | None = None, limit: int = 100
    ) -> BookingPage:
        """One's own bookings, hosted or attended; upcoming soonest first, the others latest first."""
        limit = max(1, min(limit, PAGE_MOST))
        with self._database.read() as connection:
            person = self._tokens.person(connection, access).id
            return booking_lists.mine(connection, person, when, text, cursor, limit, self._clock())

    def between(self, access: Access, span: Range) -> tuple[Booking, ...]:
        """One's own live bookings that touch ``span``, in time order."""
        with self._database.read() as connection:
            return booking_lists.between(connection, self._tokens.person(connection, access).id, span)

    def recent(self, access: Access, since: datetime) -> tuple[Booking, ...]:
        """Hosted bookings made, moved or cancelled since then, latest first."""
        with self._database.read() as connection:
            return booking_lists.recent(connection, self._tokens.person(connection, access).id, since)

    def earnings(self, access: Access) -> Earnings:
        """What one's hosted sessions came to, in the host's zone and calendar month."""
        with self._database.read() as connection:
            return booking_lists.earnings(connection, self._tokens.person(connection, access), self._clock())


# --- whose slots ------------------------------------------------------------------------------------------------------


def _for_new(slot: Slot, asker: Person, attendee: PersonId) -> ScheduleOver:
    """The schedule for a new booking; the asker's own hold is theirs to use."""

    def over(connection: Connection, span: Range) -> Schedule:
        known = load_one(connection, slot.speaker, asker, span, attendee)
        return known.without_holds_of(asker.id).schedule(slot.offer)

    return over


def _again(booking: Booking, asker: Person) -> ScheduleOver:
    """The schedule for a booking that has been made: its own time is free, as long as agreed, even of a draft by now."""

    def over(connection: Connection, span: Range) -> Schedule:
        host, attendee = booking.host.id, booking.attendee.id
        known = load(connection, [host], attendee, span, ignoring=booking.id)[host].without_holds_of(asker.id)
        schedule = known.schedule(booking.agreed.offer, hidden=True)
        return replace(schedule, published=True, minutes=booking.agreed.minutes)

    return over


def _attendee(connection: Connection, asker: Person, request: BookingRequest, now: datetime) -> PersonId:
    if request.caller is None:
        return _someone(asker).id
    if not asker.office:
        raise NotAllowed("office")
    return callers.find_or_make(connection, request.caller, asker.language or "", now)


def _party(connection: Connection, asker: Person, attendee: PersonId, zone: str) -> Party:
    """The attendee as a side of the booking: the asker, or a caller, who may have been known under another name."""
    person = asker
    if attendee != asker.id:
        person = to_person(connection.execute(select(people).where(people.c.id == attendee)).one())
    return Party(person.id, person.name, zone, person.email)


def _someone(asker: Person) -> Person:
    """This computer's office is nobody who could attend. Raises NotAllowed."""
    if not asker.id:
        raise NotAllowed("account")
    return asker


def _acting(asker: Person, booking: Booking) -> PersonId:
    """As whom someone changes a booking: the office, unless it attends, acts for the speaker."""
    return booking.host.id if asker.office and asker.id != booking.attendee.id else asker.id


# --- input ------------------------------------------------------------------------------------------------------------


def _check_present(booking: Booking, version: int) -> None:
    if booking.status is Status.CANCELLED or booking.version != version:
        raise BookingChanged(booking)


def _check_request(request: BookingRequest) -> None:
    """Raise InvalidInput with everything that is wrong."""
    faults = _id_faults(request.request_id)
    zone = request.caller.zone if request.caller else request.attendee_zone
    if not is_zone(zone):
        faults.append(FieldFault("zone", Fault.UNKNOWN_ZONE))
    if len(request.note) > NOTE_MOST:
        faults.append(FieldFault("note", Fault.TOO_LONG, NOTE_MOST))
    if request.caller and not callers.one_line(request.caller.name.first):
        faults.append(FieldFault("first_name", Fault.MISSING))
    if faults:
        raise InvalidInput(tuple(faults))


def _check_start(start: datetime, now: datetime) -> None:
    """Refuse what calendars can't reckon with, at the ends of time."""
    if abs(start - now) > _LIFETIME:
        raise InvalidInput((FieldFault("start", Fault.TOO_LARGE),))


def _check_id(request_id: str) -> None:
    if faults := _id_faults(request_id):
        raise InvalidInput(tuple(faults))


def _id_faults(request_id: str) -> list[FieldFault]:
    if not request_id:
        return [FieldFault("request_id", Fault.MISSING)]
    most = requests.REQUEST_ID_MOST
    return [FieldFault("request_id", Fault.TOO_LONG, most)] if len(request_id) > most else []


def _check_length(field: str, text: str) -> None:
    if len(text) > NOTE_MOST:
        raise InvalidInput((FieldFault(field, Fault.TOO_LONG, NOTE_MOST),))
