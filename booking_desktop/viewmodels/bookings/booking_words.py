"""What applies to a session, in words: before booking, on the receipt, and in its panel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.bookings import Booking, Sent, SentBooking
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.servers import Can
from booking_desktop.domain.speakers import Venue
from booking_desktop.domain.time import MINUTE
from booking_desktop.viewmodels.bookings.booking_draft import BookingFormState
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.month_days import other_party
from booking_desktop.viewmodels.formats import Formats, listed

translate = QCoreApplication.translate


class Topic(Enum):
    """What a line is about; the window draws an icon for each."""

    NO_CLASH = "no_clash"
    CANCEL = "cancel"
    MOVE = "move"
    LINK = "link"
    PLACE = "place"
    PHONE = "phone"
    TOO_CLOSE = "too_close"


@dataclass(frozen=True)
class Line:
    """One promise or fact."""

    topic: Topic
    text: str


@dataclass(frozen=True)
class Until:
    """A step of "If plans change": what holds until an instant, or after the last one (None)."""

    topic: Topic | None
    when: str
    what: str


def promises(state: BookingFormState, formats: Formats) -> tuple[Line, ...]:
    """The rules that will apply to the draft, once they are known."""
    draft, terms = state.draft, state.terms
    if draft is None:
        return ()
    lines = []
    if state.signed_in and draft.caller is None:
        lines.append(Line(Topic.NO_CLASH, translate("Booking", "No clash with your sessions")))
    if Can.CANCEL not in state.offers:
        name = called(draft.profile.name)
        stands = translate(
            "Booking",
            "A classic server can’t cancel or move: once booked, only {name} can. Ask them, too, where you meet.",
        )
        return (*lines, Line(Topic.TOO_CLOSE, stands.format(name=name)))
    if terms is not None and draft.moving is None:
        start = draft.slot.start
        cancel, move = start - (terms.cancel_window or 0) * MINUTE, start - (terms.move_window or 0) * MINUTE
        lines += _windows(cancel, move, state.now, formats)
    if draft.moving is not None:
        lines.append(Line(Topic.MOVE, translate("Booking", "The same booking; both sides are told by mail")))
    return (*lines, where(draft.offer.venue, draft.offer.place, known=False))


def _windows(cancel: datetime, move: datetime, now: datetime, formats: Formats) -> list[Line]:
    if cancel <= now and move <= now:
        return [Line(Topic.TOO_CLOSE, translate("Booking", "Too close to cancel or move once it is booked."))]
    lines = []
    if cancel > now:
        lines.append(
            Line(Topic.CANCEL, translate("Booking", "Free to cancel until {when}").format(when=_short(cancel, formats)))
        )
    if move > now:
        lines.append(
            Line(Topic.MOVE, translate("Booking", "Free to move until {when}").format(when=_short(move, formats)))
        )
    return lines


def where(venue: Venue, place: str, *, known: bool = True) -> Line:
    """How the two meet. A link is known to the two only, once booked."""
    match venue:
        case Venue.PLACE:
            return Line(Topic.PLACE, place or translate("Booking", "The place comes by mail"))
        case Venue.PHONE:
            text = (
                translate("Booking", "By phone, {number}").format(number=place)
                if known and place
                else translate("Booking", "By phone")
            )
            return Line(Topic.PHONE, text)
        case Venue.LINK:
            return Line(
                Topic.LINK, place if known and place else translate("Booking", "By call, the link comes by mail")
            )


def where_of(booking: Booking) -> Line:
    """How the two of a booking meet."""
    if isinstance(booking, SentBooking):
        ask = translate("Booking", "Ask {name} where you meet").format(name=called(booking.host.name))
        return Line(Topic.PLACE, ask)
    return where(booking.agreed.venue, booking.agreed.place)


def plans_change(booking: Booking, me: PersonId, formats: Formats) -> tuple[Until, ...]:
    """Until when the reader may cancel and move, and what holds after that, in time order."""
    other = called(other_party(booking, me).name)
    price = formats.money(booking.agreed.price)
    if isinstance(booking, SentBooking):
        once = translate("Booking", "From now on")
        return (Until(None, once, sent_rule(booking, me)),)
    if booking.hosted_by(me):
        until = translate("Booking", "Until it starts, {when}").format(when=formats.when(booking.start))
        return (
            Until(
                Topic.CANCEL,
                until,
                translate("Booking", "You may move or cancel it. {name} is told by mail.").format(name=other),
            ),
        )
    steps = [
        (
            booking.cancel_deadline,
            Topic.CANCEL,
            translate("Booking", "Cancel free, {price} is not due").format(price=price),
        ),
        (booking.move_deadline, Topic.MOVE, translate("Booking", "Move it at no cost")),
    ]
    lines = [
        Until(topic, translate("Booking", "Until {when}").format(when=formats.when(at)), what)
        for at, topic, what in sorted(steps, key=lambda step: step[0])
    ]
    return (
        *lines,
        Until(
            None,
            translate("Booking", "After that"),
            translate("Booking", "It stands; ask {name} directly").format(name=other),
        ),
    )


def may_still(booking: Booking, me: PersonId, now: datetime, formats: Formats) -> str:
    """Above the panel's buttons: what the reader may still do, and until when."""
    other = called(other_party(booking, me).name)
    if booking.start <= now:
        return translate("Booking", "This session has begun and can’t be changed any more.")
    if isinstance(booking, SentBooking):
        return sent_rule(booking, me)
    if booking.hosted_by(me):
        return translate("Booking", "You may move or cancel until it starts. {name} is told by mail.").format(
            name=other
        )
    cancel, move = booking.cancel_deadline, booking.move_deadline
    if now > cancel and now > move:
        return translate("Booking", "Too late to move or cancel. Ask {name} directly.").format(name=other)
    parts = []
    if now <= cancel:
        parts.append(translate("Booking", "Free to cancel until {when}.").format(when=formats.when(cancel)))
    if now <= move:
        parts.append(translate("Booking", "Free to move until {when}.").format(when=formats.when(move)))
    return " ".join(parts)


def sent_rule(booking: SentBooking, me: PersonId) -> str:
    """What holds for a booking that only this computer remembers, and whom to write to."""
    other = other_party(booking, me)
    words = translate("Booking", "This is a classic server: it can’t cancel or move. Write to {name}.")
    if booking.sent is Sent.UNANSWERED:
        words = translate(
            "Booking", "Cancelling takes it off this list alone. If it arrived it stands there: ask {name}."
        )
    return " ".join(part for part in (words.format(name=called(other.name)), other.email) if part)


def sent_words(booking: Booking) -> str:
    """What is known of a booking that a server without a list was sent; nothing for any other."""
    if not isinstance(booking, SentBooking):
        return ""
    match booking.sent:
        case Sent.ACCEPTED:
            return translate("Booking", "As sent from this computer. The server took it and mailed both of you.")
        case Sent.UNMAILED:
            return translate(
                "Booking", "As sent from this computer. The server took it, but its mail failed: tell {name}."
            ).format(name=called(booking.host.name))
        case Sent.UNANSWERED:
            return translate(
                "Booking", "As sent from this computer. No answer came: ask {name} whether it arrived."
            ).format(name=called(booking.host.name))
        case _:
            assert_never(booking.sent)


def details_text(booking: Booking, me: PersonId, formats: Formats) -> str:
    """The booking as plain text, for the clipboard."""
    other = other_party(booking, me)
    mine = translate("Booking", "{times} {zone}").format(
        times=formats.times(booking.start, booking.end), zone=formats.zone
    )
    theirs = translate("Booking", "{times} {zone}").format(
        times=formats.times(booking.start, booking.end, other.zone), zone=other.zone
    )
    lines = [
        translate("Booking", "{offer} with {name}").format(offer=booking.agreed.name, name=other.name),
        listed((formats.day_long(formats.day_of(booking.start), year=True), mine)),
        theirs if other.zone != formats.zone else "",
        where_of(booking).text,
        translate("Booking", "{price} agreed").format(price=formats.money(booking.agreed.price)),
        translate("Booking", "Reference {reference}").format(reference=booking.reference),
    ]
    return "\n".join(line for line in lines if line)


def clock_note(zone: str, other: str, after: datetime, within_days: int, formats: Formats) -> str:
    """How the other zone's next clock change shifts its times on the reader's clock, or nothing."""
    if zone == other:
        return ""
    change = time.next_clock_change(other, after, within_days)
    mine = time.next_clock_change(zone, after, within_days)
    if change is None or (mine is not None and mine.at == change.at):
        return ""
    pattern = (
        translate("Booking", "From {day} these times fall {length} earlier in {city}.")
        if change.shift.total_seconds() > 0
        else translate("Booking", "From {day} these times fall {length} later in {city}.")
    )
    day = formats.day_of(change.at)
    length = formats.length(abs(int(change.shift.total_seconds() // 60)))
    return pattern.format(day=formats.day(day), length=length, city=formats.city(zone))


def _short(instant: datetime, formats: Formats) -> str:
    """``Wed 11, 14:30``: the panel is narrow, and the month stands above."""
    return listed((formats.day_short(formats.day_of(instant)), formats.time(instant)))
