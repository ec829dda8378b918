"""Speakers from an office's own list: what a line becomes, and the report of a whole file (PRODUCT S5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from booking_desktop.domain.availability import Hours
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name


@dataclass(frozen=True)
class SpeakerLine:
    """One readable line. None = the file says nothing of it: an update leaves it alone, a new one takes the default."""

    line: int
    name: Name
    email: str | None = None
    headline: str | None = None
    about: str | None = None
    topics: tuple[str, ...] | None = None
    languages: tuple[str, ...] | None = None
    price: Money | None = None
    minutes: int | None = None
    zone: str | None = None
    key: str = ""
    """Identifies a line without an address on a later import: the folded name and what else tells namesakes apart."""


@dataclass(frozen=True)
class ImportDefaults:
    """What holds where a line says nothing; asked before importing."""

    price: Money
    zone: str
    week: Mapping[int, tuple[Hours, ...]]
    minutes: int = 60
    update: bool = True
    """Whether speakers already here are updated or left out."""
    publish: bool = False


class LineFault(StrEnum):
    """Why a line was not taken."""

    NO_NAME = "no_name"
    BAD_ADDRESS = "bad_address"
    TWO_ADDRESSES = "two_addresses"
    SAME_ADDRESS = "same_address"
    BAD_PRICE = "bad_price"
    TOO_MANY_DECIMALS = "too_many_decimals"
    NO_SUCH_ZONE = "no_such_zone"
    BAD_CURRENCY = "bad_currency"
    BAD_MINUTES = "bad_minutes"
    UNREADABLE_LETTERS = "unreadable_letters"
    TOO_LONG = "too_long"
    BROKEN_QUOTES = "broken_quotes"
    WRONG_COLUMNS = "wrong_columns"


@dataclass(frozen=True)
class BadLine:
    """A line that can't be read: its number (the header is 1), why, and what stood there."""

    line: int
    fault: LineFault
    value: str = ""
    other: str = ""
    """SAME_ADDRESS: the other line's number; NO_SUCH_ZONE: a suggestion."""


@dataclass(frozen=True)
class ImportCount:
    """What a batch or a whole file came to."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    left_out: int = 0
    """Already here, with updating off."""

    def __add__(self, other: ImportCount) -> ImportCount:
        """Sum of two counts."""
        return ImportCount(
            self.new + other.new,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.left_out + other.left_out,
        )


@dataclass(frozen=True)
class ImportReport:
    """The end of an import, or where it stands."""

    count: ImportCount = ImportCount()
    bad: tuple[BadLine, ...] = field(default=())
    lines_read: int = 0
    lines: int = 0
    cancelled: bool = False
