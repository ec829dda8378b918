"""Sentences about one of my bookings: how its mail stands, who cancelled it, what the rules allow and whom to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.bookings import Booking, Status, When
from booking_desktop.domain.errors import BookingChanged, SlotTaken, TooLate
from booking_desktop.domain.letters import Delivery, Kind
from booking_desktop.ui.office.mail_words import past, short_reason
from booking_desktop.viewmodels.bookings.booking_words import may_still
from booking_desktop.viewmodels.bookings.bookings_state import Action, BookingsState, Trouble, last_letter, permission
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


def mail_fact(state: BookingsState, formats: Formats) -> tuple[str, str, str]:
    """Icon, ink and words of how the latest mail about it stands; no words while nothing is known."""
    row = last_letter(state)
    if row is None or state.now is None:
        return "mail", "secondary", ""
    what = {
        Kind.BOOKED: translate("MyBookings", "Confirmation"),
        Kind.MOVED: translate("MyBookings", "Mail about the move"),
        Kind.CANCELLED: translate("MyBookings", "Mail about the cancel"),
        Kind.REMINDER: translate("MyBookings", "Reminder"),
    }.get(row.kind, translate("MyBookings", "Mail"))
    match row.delivery:
        case Delivery.SENT:
            when = past(row.sent or row.made, formats, state.now)
            return "mail", "secondary", translate("MyBookings", "{mail} sent: {when}").format(mail=what, when=when)
        case Delivery.FAILED:
            why = short_reason(row.reason)
            return (
                "triangle-alert",
                "warning",
                translate("MyBookings", "{mail} not sent yet: {why}").format(mail=what, why=why),
            )
        case Delivery.DROPPED:
            return "mail", "secondary", ""
        case _:
            return "clock", "secondary", translate("MyBookings", "{mail} waits to be sent").format(mail=what)


def cancelled_words(state: BookingsState, booking: Booking, formats: Formats) -> str:
    """Who cancelled it, when and why; nothing for one that stands."""
    if booking.status is not Status.CANCELLED or booking.cancelled_at is None:
        return ""
    when = formats.when(booking.cancelled_at)
    if booking.cancelled_by == state.person:
        said = translate("MyBookings", "Cancelled by you, {when}").format(when=when)
    elif booking.cancelled_by in (booking.host.id, booking.attendee.id):
        said = translate("MyBookings", "Cancelled by {name}, {when}").format(
            name=state.other(booking).name.first, when=when
        )
    else:
        said = translate("MyBookings", "Cancelled by the office, {when}").format(when=when)
    return f"{said}\n“{booking.cancel_reason}”" if booking.cancel_reason else said


def rule_words(state: BookingsState, booking: Booking, formats: Formats) -> str:
    """What may still be done and until when; where nothing may, why, and whom to ask."""
    if state.person is None or state.now is None:
        return ""
    words = may_still(booking, state.person, state.now, formats)
    allowed, email = permission(state, booking), state.other(booking).email
    if isinstance(allowed.cancel, TooLate) and email:
        return f"{words} {email}"
    return words


def own_trouble(trouble: Trouble, formats: Formats) -> str:
    """What went wrong, where it needs other words than the error alone has."""
    if isinstance(trouble.error, BookingChanged) and trouble.action is Action.NOTE:
        return translate("MyBookings", "This booking was changed meanwhile. Your note is kept; save it again.")
    if isinstance(trouble.error, SlotTaken) and trouble.action is Action.UNDO:
        when = formats.when(trouble.error.wished.start)
        return translate("MyBookings", "It stays cancelled: someone else has booked {when}.").format(when=when)
    return ""


@dataclass(frozen=True)
class EmptyWords:
    """What an empty list says, and its one action: "sign_in", "clear" or "find"."""

    icon: str
    title: str
    sentence: str = ""
    action: str = ""
    act: str = ""


def _elsewhere(icon: str, title: str, said: str) -> EmptyWords:
    return EmptyWords(icon, title, said, translate("MyBookings", "See what is ahead"), "ahead")


def empty_words(state: BookingsState) -> EmptyWords:
    """Why there is nothing to see, and what to do."""
    if state.person is None:
        said = translate("MyBookings", "Sign in to see them.")
        return EmptyWords(
            "ticket",
            translate("MyBookings", "Your bookings stand here"),
            said,
            translate("MyBookings", "Sign in"),
            "sign_in",
        )
    if state.find:
        title = translate("MyBookings", "No booking matches “{text}”").format(text=state.find)
        said = translate("MyBookings", "Look for a name, a session or a reference.")
        return EmptyWords("search-x", title, said, translate("MyBookings", "Clear"), "clear")
    match state.when:
        case When.UPCOMING:
            said = translate("MyBookings", "Find a speaker and press an open time.")
            return EmptyWords(
                "ticket",
                translate("MyBookings", "No bookings ahead"),
                said,
                translate("MyBookings", "Find a speaker"),
                "find",
            )
        case When.PAST:
            said = translate("MyBookings", "Sessions stand here once they are over.")
            return _elsewhere("ticket", translate("MyBookings", "No past sessions yet"), said)
        case When.CANCELLED:
            said = translate("MyBookings", "What is cancelled stays here, with who did it and why.")
            return _elsewhere("calendar-x", translate("MyBookings", "Nothing cancelled"), said)
        case _:
            assert_never(state.when)
