"""What a receipt says, line by line: for the page, for paper and for a screen reader."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.bookings import Booking, Party, Sent, SentBooking, Status
from booking_desktop.domain.letters import Delivery, Kind, OutboxRow
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.viewmodels.bookings.booking_words import sent_words, where_of
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.month_days import other_party
from booking_desktop.viewmodels.formats import Formats, listed

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Clock:
    """One side's times."""

    place: str
    times: str
    offset: str


@dataclass(frozen=True)
class ReceiptText:
    """A receipt without its looks."""

    person: PersonId
    name: Name
    what: str
    status: str
    day: str
    clocks: tuple[Clock, ...]
    rows: tuple[tuple[str, str], ...]
    """Label and value; the first is the reference."""
    sure: bool = True
    """False: nobody knows whether it is booked, or the other side may not know of it."""

    @property
    def said(self) -> str:
        """All of it in one sentence after another."""
        clocks = "; ".join(listed((c.place, c.times, c.offset)) for c in self.clocks)
        rows = ". ".join(f"{label}: {value}" for label, value in self.rows)
        return f"{self.status}. {listed((str(self.name), self.what))}. {self.day}. {clocks}. {rows}"


@dataclass(frozen=True)
class MailLine:
    """A letter about the booking and how it stands."""

    icon: str
    ink: str
    """A colour token."""
    what: str
    state: str


def receipt_text(booking: Booking, me: PersonId, formats: Formats) -> ReceiptText:
    """The receipt for one side of a booking, on the clocks of ``formats.zone`` first."""
    other = other_party(booking, me)
    first = called(other.name)
    mine = _clock(booking, formats.zone, translate("Receipt", "{place}, your time"), formats)
    theirs = _clock(
        booking, other.zone, translate("Receipt", "{place}, {name}’s time").replace("{name}", first), formats
    )
    price = translate("Receipt", "{price}, settled with {name}").format(
        price=formats.money(booking.agreed.price), name=first
    )
    rows = [
        (translate("Receipt", "Reference"), booking.reference),
        (
            translate("Receipt", "Agreed"),
            translate("Receipt", "Free of charge") if booking.agreed.price.is_free else price,
        ),
        (translate("Receipt", "Where"), where_of(booking).text),
    ]
    if sent := sent_words(booking):
        rows.append((translate("Receipt", "Server"), sent))
    if booking.note:
        label = (
            translate("Receipt", "{name}’s note").format(name=first)
            if booking.hosted_by(me)
            else translate("Receipt", "Your note")
        )
        rows.append((label, booking.note))
    length = formats.minutes(booking.agreed.minutes)
    return ReceiptText(
        other.id,
        other.name,
        translate("Receipt", "{offer}, {length}").format(offer=booking.agreed.name, length=length),
        _status(booking),
        formats.day_long(formats.day_of(booking.start), year=True),
        (mine, theirs) if other.zone != formats.zone else (mine,),
        tuple(rows),
        sure=not (isinstance(booking, SentBooking) and booking.sent is not Sent.ACCEPTED),
    )


def _status(booking: Booking) -> str:
    if booking.status is Status.CANCELLED:
        return translate("Receipt", "Cancelled")
    if isinstance(booking, SentBooking):
        return {
            Sent.ACCEPTED: translate("Receipt", "As sent from here"),
            Sent.UNMAILED: translate("Receipt", "Mail failed"),
            Sent.UNANSWERED: translate("Receipt", "Not answered"),
        }[booking.sent]
    return translate("Receipt", "Confirmed")


def _clock(booking: Booking, zone: str, pattern: str, formats: Formats) -> Clock:
    place = pattern.replace("{place}", formats.city(zone))
    day, own = formats.day_of(booking.start, zone), formats.day_of(booking.start)
    if day != own:
        place = listed((place, formats.day_short(day)))
    return Clock(place, formats.times(booking.start, booking.end, zone), time.offset_text(booking.start, zone))


def mail_line(row: OutboxRow, booking: Booking, me: PersonId, formats: Formats) -> MailLine:
    """One letter: to whom, and sent, waiting or failed; nothing says "sent" before it is (RULES, Mail)."""
    what = _what(row, booking, me)
    match row.delivery:
        case Delivery.SENT:
            at = formats.time(row.sent) if row.sent else ""
            return MailLine("check", "success", what, translate("Receipt", "Sent {time}").format(time=at))
        case Delivery.FAILED:
            return MailLine(
                "triangle-alert",
                "warning",
                what,
                translate("Receipt", "Not sent yet, tried {n} times", "", row.tries).format(n=row.tries),
            )
        case Delivery.DROPPED:
            return MailLine("x", "tertiary", what, translate("Receipt", "Not needed"))
        case _ if row.kind is Kind.REMINDER:
            return MailLine("clock", "secondary", what, formats.when(row.due) if row.due else "")
        case _:
            return MailLine("clock", "secondary", what, translate("Receipt", "Waiting"))


def _reader(row: OutboxRow, booking: Booking, me: PersonId) -> Party:
    """Whom a letter goes to; the other side's address may be hidden from the reader."""
    known = next((p for p in (booking.attendee, booking.host) if p.email == row.to_email), None)
    return known or (booking.host if booking.attendee.id == me else booking.attendee)


def _what(row: OutboxRow, booking: Booking, me: PersonId) -> str:
    reader = _reader(row, booking, me)
    words = {
        Kind.BOOKED: (translate("Receipt", "Confirmation to you"), translate("Receipt", "Notice to {name}")),
        Kind.MOVED: (translate("Receipt", "Change to you"), translate("Receipt", "Change to {name}")),
        Kind.CANCELLED: (translate("Receipt", "Cancellation to you"), translate("Receipt", "Cancellation to {name}")),
        Kind.REMINDER: (translate("Receipt", "Reminder"), translate("Receipt", "Reminder to {name}")),
    }
    to_me, to_other = words.get(row.kind, (translate("Receipt", "Mail to you"), translate("Receipt", "Mail to {name}")))
    return to_me if reader.id == me else to_other.format(name=called(reader.name))
