"""Rows of the classic database into what they mean here, or the reason why they can't: pure, no database at hand.

The rows hold whatever was ever stored: nothing of them is trusted. See docs/moving.md for what each reason says.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from booking_desktop.backend.database.accounts.addresses import checked_address
from booking_desktop.backend.database.forms import NAME_MOST, clean_name
from booking_desktop.backend.database.search.marks import topic_key
from booking_desktop.backend.database.speakers.profiles import TOPICS_MOST
from booking_desktop.domain.errors import InvalidInput
from booking_desktop.domain.money import Money, decimals
from booking_desktop.domain.moving import Reason
from booking_desktop.domain.people import Name, Role
from booking_desktop.domain.sign_in import fold_email
from booking_desktop.domain.time import starts_at

SLOTS = {
    "09:00 AM - 10:00 AM": 9,
    "10:00 AM - 11:00 AM": 10,
    "11:00 AM - 12:00 PM": 11,
    "12:00 PM - 01:00 PM": 12,
    "01:00 PM - 02:00 PM": 13,
    "02:00 PM - 03:00 PM": 14,
    "03:00 PM - 04:00 PM": 15,
}
"""The seven times that a classic server sells, and the hour that each begins at."""
SESSION = timedelta(hours=1)
TOPIC_MOST = 40
"""Letters of what can be a topic; a longer expertise is a headline alone."""
HEADLINE_MOST = 2_000
_FAR = timedelta(days=36_525)
_PRICE_MOST = 10**12
_FLOAT_NOISE = 2.0**-22
"""By how much a FLOAT misses the price that was typed, as a part of it; with room for one more rounding."""
_HASH = re.compile(r"\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}")
_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?", re.ASCII)


class Unfit(Exception):
    """What keeps a value from being ours; ``value`` is what stood there."""

    def __init__(self, reason: Reason, value: object = "") -> None:
        super().__init__(reason)
        self.reason, self.value = reason, str(value)[:200]


@dataclass(frozen=True)
class UserRow:
    """A row of ``Users``."""

    id: int
    first_name: str | None
    last_name: str | None
    email: str | None
    password: str | None
    role: str | None
    verified: bool
    made: datetime | None


@dataclass(frozen=True)
class SpeakerRow:
    """A row of ``speakers``."""

    id: int
    first_name: str | None
    last_name: str | None
    email: str | None
    expertise: str | None
    price: float | None
    made: datetime | None


@dataclass(frozen=True)
class BookingRow:
    """A row of ``bookings``."""

    id: int
    user: int | None
    speaker: int | None
    date: str | None
    slot: str | None
    made: datetime | None


def address_of(text: str | None) -> str:
    """The one mail address of a field. Raises Unfit."""
    try:
        return checked_address(text or "")
    except InvalidInput:
        many = (text or "").count("@") > 1
        raise Unfit(Reason.TWO_ADDRESSES if many else Reason.BAD_ADDRESS, text or "") from None


def address_key(text: str | None) -> str | None:
    """What makes two rows one person's: the address, or, where it is none, the same text; None where there is nothing."""
    try:
        return fold_email(address_of(text))
    except Unfit:
        return fold_email(text or "") or None


def name_of(first: str | None, last: str | None, email: str | None, otherwise: str) -> tuple[Name, Reason | None]:
    """The name on one line and no longer than ours may be; what had to be done to it, if anything."""
    name = clean_name(first or "", last or "")
    if not name.first:
        name = Name(name.last)
    if not name.first:
        local = clean_name((email or "").partition("@")[0], "").first
        return Name((local or otherwise)[:NAME_MOST]), Reason.NO_NAME
    if max(len(name.first), len(name.last)) > NAME_MOST:
        return Name(name.first[:NAME_MOST].rstrip(), name.last[:NAME_MOST].rstrip()), Reason.TOO_LONG
    return name, None


def role_of(text: str | None) -> Role:
    """The role that was meant. Raises Unfit for what a classic server stores but never heard of."""
    try:
        return Role((text or "").strip().lower())
    except ValueError:
        raise Unfit(Reason.ODD_ROLE, text or "") from None


def hash_of(text: str | None) -> str:
    """A password's hash that our sign-in can check. Raises Unfit, and repeats nothing of what stood there."""
    if not _HASH.fullmatch(text or ""):
        raise Unfit(Reason.NO_PASSWORD)
    return text or ""


def price_of(amount: float | None, currency: str) -> tuple[Money, Reason | None]:
    """A FLOAT as money, and ROUNDED where more than its noise went. Raises Unfit for what can't be a price."""
    if amount is None or not math.isfinite(amount) or amount < 0:
        raise Unfit(Reason.BAD_PRICE, "" if amount is None else amount)
    minor = round(Decimal(amount).scaleb(decimals(currency)))
    if minor > _PRICE_MOST:
        raise Unfit(Reason.BAD_PRICE, amount)
    missed = abs(amount - float(Decimal(minor).scaleb(-decimals(currency))))
    return Money(minor, currency), Reason.ROUNDED if missed > amount * _FLOAT_NOISE else None


def headline_of(expertise: str | None) -> tuple[str, Reason | None]:
    """The expertise on one line, and TOO_LONG where it had to be cut."""
    whole = clean_name(expertise or "", "").first
    return whole[:HEADLINE_MOST].rstrip(), Reason.TOO_LONG if len(whole) > HEADLINE_MOST else None


def topics_of(headline: str) -> tuple[str, ...]:
    """An expertise that is a word or a list of words as topics, each once; a sentence is none."""
    parts = [part for part in map(str.strip, re.split(r"[,;|]", headline)) if part]
    if any(len(part) > TOPIC_MOST for part in parts):
        return ()
    return tuple({topic_key(part): part for part in reversed(parts)}.values())[::-1][:TOPICS_MOST]


def start_of(day: str | None, slot: str | None, zone: str, now: datetime) -> datetime:
    """When a booked session begins (UTC). Raises Unfit."""
    hour = SLOTS.get((slot or "").strip())
    if hour is None:
        raise Unfit(Reason.BAD_SLOT, slot or "")
    found = _day(day or "")
    if not abs(found - now.date()) < _FAR:
        raise Unfit(Reason.FAR_DATE, day)
    return starts_at(found, hour * 60, zone)


def _day(text: str) -> date:
    """Year, month, day in that order; any other order could be meant in two ways."""
    match = _DATE.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        raise Unfit(Reason.BAD_DATE, text) from None
