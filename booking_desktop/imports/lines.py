"""One record's cells into a speaker, or why not: the first fault found tells the line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from booking_desktop.domain.errors import Fault, InvalidInput
from booking_desktop.domain.folding import fold
from booking_desktop.domain.imports import BadLine, Column, ImportDefaults, LineFault, SpeakerLine
from booking_desktop.domain.languages import code_of
from booking_desktop.domain.money import CURRENCIES, Money, parse_money
from booking_desktop.domain.people import Name
from booking_desktop.domain.places import likely_zone, zone_of
from booking_desktop.domain.sign_in import fold_email
from booking_desktop.domain.time import is_zone
from booking_desktop.imports.table import Record

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\".]{2,}")
_SYMBOLS = {
    "£": "GBP", "€": "EUR", "₹": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₫": "VND", "₦": "NGN", "₱": "PHP", "฿": "THB",
    "₴": "UAH", "zł": "PLN", "kč": "CZK", "R$": "BRL", "ft": "HUF",
}  # fmt: skip
_AMBIGUOUS = {
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP"),
    "¥": ("JPY", "CNY"),
}
"""What several currencies are written with: the office's own if it is among them, else the first."""
_MOST = {"name": 200, "headline": 2_000, "about": 50_000, "topic": 200}
_MINUTES = (5, 480)


class _Bad(Exception):
    """What keeps a record from being a speaker."""

    def __init__(self, fault: LineFault, value: str = "", other: str = "") -> None:
        super().__init__(fault)
        self.fault, self.value, self.other = fault, value, other


@dataclass(frozen=True)
class _Cells:
    """A record's cells by what they are."""

    by_column: dict[Column, str]

    def __getitem__(self, column: Column) -> str:
        return self.by_column.get(column, "")


class Reader:
    """Turns the records of one file into speakers; remembers its addresses and names to tell repeats and namesakes."""

    def __init__(self, mapping: Sequence[Column], defaults: ImportDefaults) -> None:
        self._mapping = tuple(mapping)
        self._defaults = defaults
        self._addresses: dict[int, int] = {}
        self._names: Counter[int] = Counter()

    def read(self, record: Record) -> SpeakerLine | BadLine:
        """The speaker of a record, or the fault that it is reported with."""
        if record.fault is not None:
            return BadLine(record.line, record.fault, record.text)
        try:
            return self._line(record)
        except _Bad as bad:
            return BadLine(record.line, bad.fault, bad.value[:200], bad.other)

    def _line(self, record: Record) -> SpeakerLine:
        cells = self._sorted(record.cells)
        name = _name(cells)
        email = _email(cells[Column.EMAIL])
        price = _price(cells, self._defaults.price)
        zone = _zone(cells[Column.ZONE])
        minutes = _minutes(cells[Column.MINUTES])
        self._check_repeat(email, record.line)
        return SpeakerLine(
            line=record.line,
            name=name,
            email=email,
            headline=_text(cells[Column.HEADLINE], "headline"),
            about=_text(cells[Column.ABOUT], "about"),
            topics=_topics(cells[Column.TOPICS]),
            languages=_languages(cells[Column.LANGUAGES]),
            price=price,
            minutes=minutes,
            zone=zone,
            key=self._key(name),
        )

    def _sorted(self, cells: Sequence[str]) -> _Cells:
        if len(cells) < len(self._mapping) or any(cells[len(self._mapping) :]):
            raise _Bad(LineFault.WRONG_COLUMNS, " | ".join(filter(None, cells))[:80])
        return _Cells({column: cell for column, cell in zip(self._mapping, cells, strict=False) if cell})

    def _check_repeat(self, email: str | None, line: int) -> None:
        if email is None:
            return
        mark = hash(fold_email(email))
        if mark in self._addresses:
            raise _Bad(LineFault.SAME_ADDRESS, email, str(self._addresses[mark]))
        self._addresses[mark] = line

    def _key(self, name: Name) -> str:
        """The folded name and the how manieth of it this is."""
        folded = (fold(str(name)) or str(name))[:380]
        self._names[hash(folded)] += 1
        return f"{folded}#{self._names[hash(folded)]}"


def _name(cells: _Cells) -> Name:
    first, last = cells[Column.FIRST_NAME], cells[Column.LAST_NAME]
    name = Name(_one_line(first), _one_line(last)) if first or last else split_name(_one_line(cells[Column.NAME]))
    if not name.first:
        name = Name(name.last)
    if not name.first:
        raise _Bad(LineFault.NO_NAME, cells[Column.EMAIL] or next(iter(cells.by_column.values()), ""))
    if max(len(name.first), len(name.last)) > _MOST["name"]:
        raise _Bad(LineFault.TOO_LONG, str(name)[:80])
    return name


def split_name(text: str) -> Name:
    """First and last name of a whole one: the first word, titles and initials with it ("C. V. Raman"), and the rest.

    "Raman, C. V." is turned round; "Copeland, Jr." is not.
    """
    before, comma, after = text.partition(",")
    if (
        comma
        and after.strip()
        and " " not in before.strip()
        and fold(after) not in ("jr", "sr", "phd", "md", "ii", "iii")
    ):
        return Name(after.strip(), before.strip())
    words = text.split()
    first = 1
    while first < len(words) - 1 and words[first - 1].endswith("."):
        first += 1
    return Name(" ".join(words[:first]), " ".join(words[first:]))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _email(cell: str) -> str | None:
    """The one address of a cell, bare or in angle brackets."""
    if not cell:
        return None
    if cell.count("@") > 1:
        raise _Bad(LineFault.TWO_ADDRESSES, cell)
    inner = re.search(r"<([^<>]*)>", cell)
    address = (inner[1] if inner else cell).strip().removeprefix("mailto:").strip()
    if len(address) > 320 or not _ADDRESS.fullmatch(address):
        raise _Bad(LineFault.BAD_ADDRESS, cell)
    return address


def _price(cells: _Cells, default: Money) -> Money | None:
    code, text = cells[Column.CURRENCY].strip().upper(), cells[Column.PRICE]
    if code and code not in CURRENCIES:
        code = _currency_in(code, default.currency) or code
        if code not in CURRENCIES:
            raise _Bad(LineFault.BAD_CURRENCY, cells[Column.CURRENCY])
    if not text:
        return None
    currency = code or _currency_in(text, default.currency) or default.currency
    bare = re.sub(r"(?i)\bkr\b\.?|R\$|zł|kč|\bft\b|\brs\b\.?|[-,.]-$", "", text)
    try:
        return parse_money(re.sub(rf"(?i)\b{currency}\b", "", bare), currency)
    except InvalidInput as error:
        many = error.faults[0].fault is Fault.TOO_MANY_DECIMALS
        raise _Bad(
            LineFault.TOO_MANY_DECIMALS if many else LineFault.BAD_PRICE, text, currency if many else ""
        ) from None


def _currency_in(text: str, default: str) -> str | None:
    """The currency that a text names by code or sign."""
    for word in re.findall(r"[A-Za-z]{3}", text.upper()):
        if word in CURRENCIES:
            return str(word)
    lowered = text.casefold()
    for sign, currency in _SYMBOLS.items():
        if sign.casefold() in lowered:
            return currency
    for sign, currencies in _AMBIGUOUS.items():
        if sign in lowered:
            return default if default in currencies else currencies[0]
    return None


def _zone(cell: str) -> str | None:
    if not cell:
        return None
    found = cell if is_zone(cell) else zone_of(cell)
    if found is None:
        raise _Bad(LineFault.NO_SUCH_ZONE, cell, likely_zone(cell) or "")
    return found


def _minutes(cell: str) -> int | None:
    """Minutes of "60", "60 min", "1 h", "1:30"."""
    if not cell:
        return None
    m = re.fullmatch(r"(?i)(?:(\d{1,2})\s*(?::|h\w*)\s*)?(\d{1,3})?\s*(?:m\w*\.?|['′])?", cell.strip())
    minutes = int(m[1] or 0) * 60 + int(m[2] or 0) if m else 0
    if not _MINUTES[0] <= minutes <= _MINUTES[1]:
        raise _Bad(LineFault.BAD_MINUTES, cell)
    return minutes


def _text(cell: str, kind: str) -> str | None:
    if len(cell) > _MOST[kind]:
        raise _Bad(LineFault.TOO_LONG, cell[:80])
    if kind == "headline":
        return _one_line(cell) or None
    return "\n".join(line.rstrip() for line in cell.splitlines()) or None


def _topics(cell: str) -> tuple[str, ...] | None:
    topics: dict[str, str] = {}
    for topic in map(_one_line, _split(cell)):
        if len(topic) > _MOST["topic"]:
            raise _Bad(LineFault.TOO_LONG, topic[:80])
        topics.setdefault(fold(topic) or topic, topic)
    return tuple(topics.values())[:60] or None


def _languages(cell: str) -> tuple[str, ...] | None:
    """The codes of the languages known to us; a word that is none is passed over."""
    codes = (code_of(part) for part in _split(cell))
    return tuple(dict.fromkeys(code for code in codes if code)) or None


def _split(cell: str) -> list[str]:
    for sign in (";", "\n", "|", ","):
        if sign in cell:
            return [part.strip() for part in cell.split(sign) if part.strip()]
    return [cell.strip()] if cell.strip() else []
