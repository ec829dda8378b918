"""The defaults of an import as they are typed: on the command line, else asked for on a terminal."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from booking_desktop.commands.options import UsageError
from booking_desktop.domain.availability import CLASSIC_WEEK, Hours, check_week
from booking_desktop.domain.errors import InvalidInput
from booking_desktop.domain.imports import ImportDefaults
from booking_desktop.domain.money import CURRENCIES, Money, parse_money
from booking_desktop.domain.places import zone_of

T = TypeVar("T")
Ask = Callable[[str], str]
"""Puts a question and gives the answer; raises EOFError when nobody is there any more."""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PART = re.compile(r"([a-z]+)(?:\s*[-–]\s*([a-z]+))?\s+(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_SAYABLE = ("price", "currency", "zone", "hours")


def read_defaults(said: argparse.Namespace, ask: Ask | None) -> ImportDefaults:
    """The defaults from the options, asking for what is missing; ``ask`` None: nobody can be asked. Raises UsageError."""
    missing = [f"--{name}" for name in _SAYABLE[:3] if getattr(said, name) is None]
    if ask is None and missing:
        listed = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
        raise UsageError(f"Nobody can be asked here: give {listed} as well.")
    currency = _value(said.currency, "currency", "Currency of prices, such as GBP", currency_of, ask)
    price = _value(said.price, "price", f"Price of a session in {currency}", lambda t: _price(t, currency), ask)
    zone = _value(said.zone, "zone", "Time zone, such as Europe/London, or a city", zone_from, ask)
    hours = said.hours if said.hours is not None or ask is not None else "classic"
    week = _value(hours, "hours", "Weekly hours (Enter for every day 09:00-16:00)", week_of, ask)
    return ImportDefaults(price, zone, week, _minutes(said.minutes), not said.no_update, _publish(said, ask))


def _value(said: str | None, name: str, question: str, read: Callable[[str], T], ask: Ask | None) -> T:
    if said is not None:
        try:
            return read(said)
        except ValueError as error:
            raise UsageError(f"--{name}: {error}.") from None
    assert ask is not None
    while True:
        try:
            return read(ask(f"{question}: "))
        except ValueError as error:
            question = f"{str(error)[:1].upper()}{str(error)[1:]}. Again"


def _publish(said: argparse.Namespace, ask: Ask | None) -> bool:
    if said.publish is not None or ask is None:
        return bool(said.publish)
    return ask("Show new speakers to searchers at once? (y/N): ").strip().lower() in ("y", "yes")


def currency_of(text: str) -> str:
    """An ISO 4217 code that prices may have. Raises ValueError with a sentence, as all of these do."""
    code = text.strip().upper()
    if code not in CURRENCIES:
        raise ValueError(f"{code or 'nothing'} is not one of {', '.join(CURRENCIES)}")
    return code


def _price(text: str, currency: str) -> Money:
    try:
        return parse_money(text, currency)
    except InvalidInput:
        raise ValueError(f"{text.strip() or 'nothing'} is not a price in {currency}") from None


def zone_from(text: str) -> str:
    """The IANA zone of a zone's name or a city."""
    found = zone_of(text.strip())
    if found is None:
        raise ValueError(f"{text.strip() or 'nothing'} is not a time zone or a city of one")
    return found


def _minutes(text: str) -> int:
    if not text.isdecimal() or not 5 <= int(text) <= 480:
        raise UsageError("--minutes: the length must be a number from 5 to 480.")
    return int(text)


def week_of(text: str) -> Mapping[int, tuple[Hours, ...]]:
    """``Mon-Fri 09:00-17:00, Sat 10:00-12:00``; "classic" or nothing is every day from 09:00 to 16:00."""
    if text.strip().lower() in ("", "classic"):
        return CLASSIC_WEEK
    week: dict[int, tuple[Hours, ...]] = {}
    for part in text.split(","):
        days, hours = _part(part)
        for day in days:
            week[day] = (*week.get(day, ()), hours)
    try:
        check_week(week)
    except InvalidInput:
        raise ValueError(f"in {text.strip()} ranges overlap or end before they start") from None
    return week


def _part(text: str) -> tuple[range, Hours]:
    found = _PART.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"{text.strip() or 'nothing'} is not like Mon-Fri 09:00-17:00")
    first, last, *clock = found.groups()
    start, end = (_DAYS.index(name[:3]) if name[:3] in _DAYS else -1 for name in (first, last or first))
    h1, m1, h2, m2 = (int(part) for part in clock)
    if start < 0 or end < start or m1 > 59 or m2 > 59:
        raise ValueError(f"{text.strip()} is not like Mon-Fri 09:00-17:00")
    return range(start, end + 1), Hours(h1 * 60 + m1, h2 * 60 + m2)
