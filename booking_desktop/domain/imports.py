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


class Column(StrEnum):
    """What a column of the file is taken as."""

    LEAVE_OUT = "leave_out"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    HEADLINE = "headline"
    TOPICS = "topics"
    LANGUAGES = "languages"
    ABOUT = "about"
    PRICE = "price"
    CURRENCY = "currency"
    MINUTES = "minutes"
    ZONE = "zone"
    """A zone's name or a city."""


@dataclass(frozen=True)
class FileLook:
    """What a list looks like before anything is kept."""

    path: str
    columns: tuple[str, ...]
    """As the header calls them; "1", "2" ... where there is none."""
    examples: tuple[str, ...]
    """What stands in the first line of data, column by column."""
    mapping: tuple[Column, ...]
    """A guess for each column; ``run`` takes it, or what it was changed to."""
    lines: int
    """Lines of data; of a very large file, line breaks."""
    encoding: str
    """"UTF-8", "UTF-16" or "Windows-1252"."""
    delimiter: str
    header: bool = True


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
    """At most BAD_KEPT of them; ``bad_count`` is how many there were."""
    bad_count: int = 0
    lines_read: int = 0
    lines: int = 0
    cancelled: bool = False


BAD_KEPT = 10_000


@dataclass(frozen=True)
class TriedLine:
    """A line of a dry run, and whether it would update a speaker already here."""

    line: SpeakerLine
    known: bool


@dataclass(frozen=True)
class DryRun:
    """What the first lines of a file would come to; nothing was kept."""

    tried: tuple[TriedLine, ...] = ()
    bad: tuple[BadLine, ...] = ()
    lines_read: int = 0

    @property
    def new(self) -> int:
        """Speakers that would be added."""
        return sum(not t.known for t in self.tried)

    @property
    def known(self) -> int:
        """Speakers that are here already."""
        return sum(t.known for t in self.tried)

    @property
    def without_zone(self) -> int:
        """Lines for which the zone is filled in."""
        return sum(t.line.zone is None for t in self.tried)

    @property
    def without_price(self) -> int:
        """Lines for which the price is filled in."""
        return sum(t.line.price is None for t in self.tried)


def harmless_cell(text: str) -> str:
    """A cell of a report: a spreadsheet must not take what stood in somebody's data for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t") and text[:1] else text
