"""What each letter says: Facts -> subject and Body, in English, every time with its place (RULES, Time and Mail)."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from typing import assert_never

from booking_desktop.domain.bookings import Booking, Party, Status
from booking_desktop.domain.letters import Body, Facts, Kind, Moment
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name
from booking_desktop.domain.sign_in import CODE_LIFE
from booking_desktop.domain.speakers import Venue
from booking_desktop.domain.time import MINUTE, city, is_zone, local

# strftime follows the process's locale, which Qt sets; a letter's language must not.
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "January February March April May June July August September October November December".split()
_CODE_MINUTES = int(CODE_LIFE / MINUTE)
_VENUES = {Venue.LINK: "Link", Venue.PLACE: "Place", Venue.PHONE: "Phone"}


def compose(facts: Facts) -> tuple[str, Body]:
    """The subject and the body of the letter that these facts make."""
    match facts.kind:
        case Kind.VERIFY:
            return "OTP Verification for Signup", _verify(facts)
        case Kind.RESET:
            return "Your password reset code", _reset(facts)
        case Kind.ACCOUNT_EXISTS:
            return "You already have an account", _account_exists(facts)
        case Kind.BOOKED | Kind.MOVED | Kind.CANCELLED | Kind.REMINDER:
            if facts.booking is None:
                return "About your session", Body("About your session", "This booking is no longer kept.")
            return _Session(facts, facts.booking).compose()
        case _:
            assert_never(facts.kind)


def plain(text: str) -> str:
    """One line without control characters: safe in a header, a subject and a calendar property."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in text)
    return " ".join(kept.split())


def when(instant: datetime, zone: str) -> str:
    """``Thu 12 March 2026, 14:30`` on a zone's wall clock."""
    wall = local(instant, zone)
    return f"{_DAYS[wall.weekday()]} {wall.day} {_MONTHS[wall.month - 1]} {wall.year}, {wall:%H:%M}"


def price(money: Money) -> str:
    """``120.00 GBP`` or ``Free``."""
    return "Free" if money.is_free else f"{money.plain()}, settled with the speaker"


def _hello(name: Name) -> str:
    return f"Hello {plain(name.first) or 'there'},"


def _unshown(facts: Facts) -> tuple[str, ...]:
    """In the Outbox beside a mail server, where codes are not to be read."""
    return () if facts.code else ("The code stands in the mail alone and is not shown here.",)


def _verify(facts: Facts) -> Body:
    return Body(
        "Your sign-up code",
        f"{_hello(facts.to_name)} type this code into Proactively to finish signing up.",
        code=facts.code or "",
        closing=(
            *_unshown(facts),
            f"It is good for {_CODE_MINUTES} minutes. If you didn't sign up, do nothing: nobody can use your address without it.",
        ),
    )


def _reset(facts: Facts) -> Body:
    return Body(
        "Your reset code",
        f"{_hello(facts.to_name)} type this code into Proactively to choose a new password.",
        code=facts.code or "",
        closing=(
            *_unshown(facts),
            f"It is good for {_CODE_MINUTES} minutes. If you didn't ask for it, your password stays as it is.",
        ),
    )


def _account_exists(facts: Facts) -> Body:
    return Body(
        "You already have an account",
        f"{_hello(facts.to_name)} someone, perhaps you, signed up at Proactively with this address, which has an account.",
        closing=(
            "To get in, sign in with your password, or choose “Forgot password” in the app.",
            "If it wasn't you, do nothing. Nothing was changed.",
        ),
    )


class _Session:
    """The letters about one booking, for one of its two sides."""

    def __init__(self, facts: Facts, booking: Booking) -> None:
        self._facts = facts
        self._booking = booking
        self._other = booking.attendee if facts.to_host else booking.host
        self._zone = known_zone(facts.zone)

    def compose(self) -> tuple[str, Body]:
        subject, title, opening, closing = self._words()
        return plain(subject), Body(
            title,
            f"{_hello(self._facts.to_name)} {opening}",
            moments=self._moments(),
            details=self._details(),
            closing=closing,
            reference=plain(self._booking.reference),
        )

    def _words(self) -> tuple[str, str, str, tuple[str, ...]]:
        """Subject, title, opening and closing sentences."""
        start, name = when(self._booking.start, self._zone), plain(str(self._other.name))
        session = f"session with {name}"
        match self._facts.kind:
            case Kind.MOVED:
                return (
                    f"Your session moved to {start}",
                    "Your session moved",
                    f"your {session} has a new time.",
                    self._rules(),
                )
            case Kind.CANCELLED:
                return f"Cancelled: {start}", "Your session is cancelled", self._cancelled(session), self._reason()
            case Kind.REMINDER:
                return (
                    f"Reminder: {name}, {start}",
                    "Your session is coming up",
                    f"this is a reminder of your {session}.",
                    self._rules(),
                )
            case _ if self._facts.to_host:
                return (
                    f"New booking: {start}",
                    "You have a new booking",
                    f"{name} booked a session with you.",
                    self._rules(),
                )
            case _:
                return (
                    "Session Booking Confirmation",
                    "Your session is booked",
                    f"your {session} is confirmed.",
                    self._rules(),
                )

    def _moments(self) -> tuple[Moment, ...]:
        theirs = known_zone(self._other.zone)
        if theirs == self._zone:
            return (self._moment(self._zone, f"{city(self._zone)} time, for both of you"),)
        owner = plain(self._other.name.first) or "the other side"
        return (
            self._moment(self._zone, f"{city(self._zone)}, your time"),
            self._moment(theirs, f"{city(theirs)}, {owner}’s time"),
        )

    def _moment(self, zone: str, place: str) -> Moment:
        was = self._facts.was if self._facts.kind is Kind.MOVED else None
        return Moment(place, when(self._booking.start, zone), f"was {when(was, zone)}" if was else "")

    def _details(self) -> tuple[tuple[str, str], ...]:
        agreed = self._booking.agreed
        rows = (
            ("With", plain(str(self._other.name))),
            ("Session", f"{plain(agreed.name)}, {agreed.minutes} min"),
            ("Price", price(agreed.price)),
            (_VENUES[agreed.venue], plain(agreed.place)),
            ("Note", plain(self._booking.note)),
        )
        return tuple((label, value) for label, value in rows if value)

    def _rules(self) -> tuple[str, ...]:
        agreed, booking = self._booking.agreed, self._booking
        moving = self._until(booking.move_deadline, agreed.move_window)
        cancelling = self._until(booking.cancel_deadline, agreed.cancel_window)
        rules = f"be moved {moving} and cancelled {cancelling}, in Proactively."
        if not self._facts.to_host:
            return (f"It can {rules}",)
        name = plain(self._other.name.first) or "the other side"
        return (f"For {name} it can {rules} You can do both until it begins.",)

    def _until(self, deadline: datetime, window: int) -> str:
        return f"until {when(deadline, self._zone)} ({city(self._zone)} time)" if window > 0 else "until it begins"

    def _cancelled(self, session: str) -> str:
        by = self._booking.cancelled_by
        if by == self._facts.to_person:
            return f"you cancelled your {session}."
        who = plain(self._other.name.first) if by == self._other.id else "the office"
        return f"{who} cancelled your {session}."

    def _reason(self) -> tuple[str, ...]:
        reason = plain(self._booking.cancel_reason)
        free = "The time is free again; you can book another one in Proactively."
        again = "The time is open for others again." if self._facts.to_host else free
        return (f"Reason given: {reason}", again) if reason else (again,)


def is_cancelled(facts: Facts) -> bool:
    """Whether the calendar part withdraws the session."""
    return facts.kind is Kind.CANCELLED or (facts.booking is not None and facts.booking.status is Status.CANCELLED)


def other_side(facts: Facts) -> Party | None:
    """Whom an answer to the letter should reach."""
    if facts.booking is None:
        return None
    return facts.booking.attendee if facts.to_host else facts.booking.host


def known_zone(zone: str) -> str:
    """A zone this computer knows: a store may come from one with newer time zone data."""
    return zone if is_zone(zone) else "UTC"
