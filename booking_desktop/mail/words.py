"""What each letter says: Facts -> subject and Body, in the reader's language, every time with its place (RULES, Time and Mail)."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from booking_desktop.domain.bookings import Booking, Party, Status
from booking_desktop.domain.letters import Body, Facts, Kind, Moment
from booking_desktop.domain.people import Name
from booking_desktop.domain.sign_in import CODE_LIFE
from booking_desktop.domain.speakers import Venue
from booking_desktop.domain.time import MINUTE, is_zone
from booking_desktop.mail.catalogue import Catalogue, Said, catalogue
from booking_desktop.mail.lines import plain

_CODE_MINUTES = int(CODE_LIFE / MINUTE)
_VENUES = {Venue.LINK: "details.link", Venue.PLACE: "details.place", Venue.PHONE: "details.phone"}


def compose(facts: Facts) -> tuple[str, Body]:
    """The subject and the body of the letter that these facts make."""
    words = catalogue(facts.language)
    match facts.kind:
        case Kind.VERIFY | Kind.RESET:
            return words.say(f"subject.{facts.kind}"), _code(facts, words)
        case Kind.ACCOUNT_EXISTS:
            closing = (words.say("account_exists.way_in"), words.say("account_exists.not_you"))
            return words.say(f"subject.{facts.kind}"), _body(facts, words, facts.kind, closing=closing)
        case Kind.BOOKED | Kind.MOVED | Kind.CANCELLED | Kind.REMINDER:
            if facts.booking is None:
                return words.say("subject.gone"), _body(facts, words, "gone")
            return _Session(facts, facts.booking, words).compose()
        case _:
            assert_never(facts.kind)


def price(booking: Booking, words: Catalogue) -> Said:
    """``£120.00, settled with the speaker`` or ``Free``."""
    money = booking.agreed.price
    if money.is_free:
        return words.say("details.free")
    return words.say("details.due", price=Said(words.customs.price(money)))


def reference(booking: Booking, words: Catalogue) -> Said:
    """``Reference PR-7K3F-92QD``."""
    return words.say("line.reference", reference=plain(booking.reference))


def _body(
    facts: Facts, words: Catalogue, key: str, *, closing: tuple[str, ...] = (), code: str = "", code_line: str = ""
) -> Body:
    return Body(
        title=words.say(f"title.{key}"),
        opening=words.say(f"opening.{key}", hello=_hello(facts.to_name, words)),
        code=code,
        code_line=code_line,
        closing=closing,
        language=words.language,
        right_to_left=words.right_to_left,
    )


def _hello(name: Name, words: Catalogue) -> Said:
    first = plain(name.first)
    return words.say("hello", name=first) if first else words.say("hello_nobody")


def _code(facts: Facts, words: Catalogue) -> Body:
    """In the Outbox beside a mail server codes are not to be read."""
    code = facts.code or ""
    life = words.say(f"code.{facts.kind}_life", minutes=_number(_CODE_MINUTES, words))
    closing = (life,) if code else (words.say("code.unshown"), life)
    line = words.say("code.line", code=code) if code else ""
    return _body(facts, words, facts.kind, closing=closing, code=code, code_line=line)


def _number(value: int, words: Catalogue) -> Said:
    return Said(words.customs.number(value))


class _Session:
    """The letters about one booking, for one of its two sides."""

    def __init__(self, facts: Facts, booking: Booking, words: Catalogue) -> None:
        self._facts = facts
        self._booking = booking
        self._words = words
        self._other = booking.attendee if facts.to_host else booking.host
        self._zone = known_zone(facts.zone)

    def compose(self) -> tuple[str, Body]:
        """The subject and the body."""
        words, key = self._words, self._key()
        opening = words.say(
            f"opening.{self._cancelled()}" if key is Kind.CANCELLED else f"opening.{key}",
            hello=_hello(self._facts.to_name, words),
            name=plain(str(self._other.name)),
            who=self._canceller(),
        )
        return self._subject(key), Body(
            title=words.say(f"title.{key}"),
            opening=opening,
            moments=self._moments(),
            details=self._details(),
            closing=self._reason() if key is Kind.CANCELLED else self._rules(),
            reference=reference(self._booking, words),
            language=words.language,
            right_to_left=words.right_to_left,
        )

    def _key(self) -> str:
        """A booking is told to its two sides in two ways."""
        return "new_booking" if self._facts.kind is Kind.BOOKED and self._facts.to_host else self._facts.kind

    def _subject(self, key: str) -> str:
        start = self._when(self._booking.start, self._zone)
        said = self._words.say(f"subject.{key}", when=start, name=plain(str(self._other.name)))
        return " ".join(said.split())  # a header has spaces of one kind

    def _when(self, instant: datetime, zone: str) -> Said:
        return Said(self._words.customs.at(instant, zone))

    def _moments(self) -> tuple[Moment, ...]:
        theirs, place, words = known_zone(self._other.zone), self._words.place, self._words
        if theirs == self._zone:
            return (self._moment(self._zone, words.say("moment.shared", city=place(theirs))),)
        owner = plain(self._other.name.first)
        there = (
            words.say("moment.theirs", city=place(theirs), name=owner)
            if owner
            else words.say("moment.other", city=place(theirs))
        )
        here = words.say("moment.yours", city=place(self._zone))
        return self._moment(self._zone, here), self._moment(theirs, there)

    def _moment(self, zone: str, place: str) -> Moment:
        was = self._facts.was if self._facts.kind is Kind.MOVED else None
        before = self._words.say("moment.was", when=self._when(was, zone)) if was else ""
        return Moment(place, self._when(self._booking.start, zone), before)

    def _details(self) -> tuple[tuple[str, str], ...]:
        agreed, words = self._booking.agreed, self._words
        length = _number(agreed.minutes, words)
        rows = (
            ("details.with", plain(str(self._other.name))),
            ("details.session", words.say("details.length", session=plain(agreed.name), minutes=length)),
            ("details.price", price(self._booking, words)),
            (_VENUES[agreed.venue], plain(agreed.place)),
            ("details.note", plain(self._booking.note)),
        )
        return tuple((words.say(label), value) for label, value in rows if value)

    def _rules(self) -> tuple[str, ...]:
        agreed, booking, words = self._booking.agreed, self._booking, self._words
        moving = self._until(booking.move_deadline, agreed.move_window)
        cancelling = self._until(booking.cancel_deadline, agreed.cancel_window)
        if not self._facts.to_host:
            return (words.say("rules.yours", moving=moving, cancelling=cancelling),)
        name = plain(self._other.name.first) or words.say("other_side")
        return (words.say("rules.theirs", name=name, moving=moving, cancelling=cancelling),)

    def _until(self, deadline: datetime, window: int) -> Said:
        if window <= 0:
            return self._words.say("rules.until_begin")
        return self._words.say("rules.until", when=self._when(deadline, self._zone), city=self._words.place(self._zone))

    def _cancelled(self) -> str:
        mine = self._booking.cancelled_by == self._facts.to_person
        return "cancelled_by_you" if mine else "cancelled"

    def _canceller(self) -> str:
        by_them = self._booking.cancelled_by == self._other.id
        if by_them:
            return plain(self._other.name.first) or self._words.say("other_side")
        return self._words.say("office")

    def _reason(self) -> tuple[str, ...]:
        reason, words = plain(self._booking.cancel_reason), self._words
        again = words.say("cancelled.open_again" if self._facts.to_host else "cancelled.free_again")
        return (words.say("cancelled.reason", reason=reason), again) if reason else (again,)


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
