"""What a line of an office's list may say when it comes from elsewhere than our own reader (``imports.lines``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from booking_desktop.backend.database.speakers.profiles import (
    PRICE_MOST,
    TOPIC_MOST,
    TOPICS_MOST,
)
from booking_desktop.domain.availability import check_week
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.languages import is_code
from booking_desktop.domain.money import CURRENCIES, Money
from booking_desktop.domain.speakers import MINUTES_LEAST, MINUTES_MOST
from booking_desktop.domain.time import is_zone

_MOST = {"first_name": 200, "last_name": 200, "headline": 2_000, "about": 50_000, "key": 400, "email": 320}
_ADDRESS = re.compile(r'[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+')
"""Quick, for a hundred thousand lines; the reader has looked at each closely."""


def check_lines(lines: Sequence[SpeakerLine], defaults: ImportDefaults) -> None:
    """Raise InvalidInput for what no reader would have let through; ``where`` is the line's place in the batch."""
    found = list(_default_faults(defaults))
    for n, line in enumerate(lines):
        found += (FieldFault(field, fault, where=n) for field, fault in _faults(line))
        if len(found) > 20:
            break
    if found:
        raise InvalidInput(tuple(found[:20]))
    check_week(defaults.week)


def _default_faults(defaults: ImportDefaults) -> Iterable[FieldFault]:
    for field, fault in (*_price(defaults.price), *_minutes(defaults.minutes), *_zone(defaults.zone)):
        yield FieldFault(field, fault)


def _faults(line: SpeakerLine) -> Iterable[tuple[str, Fault]]:
    if not line.name.first.strip():
        yield "first_name", Fault.MISSING
    yield from _texts(line)
    if line.email and not _ADDRESS.fullmatch(line.email):
        yield "email", Fault.NOT_AN_ADDRESS
    yield from _price(line.price) if line.price else ()
    yield from _minutes(line.minutes) if line.minutes is not None else ()
    yield from _zone(line.zone) if line.zone is not None else ()
    if not all(map(is_code, line.languages or ())):
        yield "languages", Fault.UNKNOWN_CHOICE
    if len(line.topics or ()) > TOPICS_MOST or any(len(topic) > TOPIC_MOST for topic in line.topics or ()):
        yield "topics", Fault.TOO_LONG


def _texts(line: SpeakerLine) -> Iterable[tuple[str, Fault]]:
    texts = {"first_name": line.name.first, "last_name": line.name.last, "headline": line.headline, "about": line.about}
    for field, text in (texts | {"key": line.key, "email": line.email}).items():
        if text and len(text) > _MOST[field]:
            yield field, Fault.TOO_LONG


def _price(price: Money) -> Iterable[tuple[str, Fault]]:
    if price.minor < 0:
        yield "price", Fault.NEGATIVE
    if price.minor > PRICE_MOST:
        yield "price", Fault.TOO_LARGE
    if price.currency not in CURRENCIES:
        yield "currency", Fault.UNKNOWN_CURRENCY


def _minutes(minutes: int) -> Iterable[tuple[str, Fault]]:
    if not MINUTES_LEAST <= minutes <= MINUTES_MOST:
        yield "minutes", Fault.TOO_SMALL if minutes < MINUTES_LEAST else Fault.TOO_LARGE


def _zone(zone: str) -> Iterable[tuple[str, Fault]]:
    if not is_zone(zone):
        yield "zone", Fault.UNKNOWN_ZONE
