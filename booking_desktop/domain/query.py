"""What a searcher asks for, and what the directory answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.time import Range


class Sort(StrEnum):
    """Order of the list."""

    BEST = "best"
    NAME = "name"
    PRICE = "price"
    SOONEST = "soonest"


@dataclass(frozen=True)
class SpeakerQuery:
    """A search. Empty parts do not filter; prices are minor units of ``currency``; ``free`` an UTC range a session must fit in."""

    text: str = ""
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    price_from: Money | None = None
    price_to: Money | None = None
    minutes: tuple[int, ...] = ()
    free: Range | None = None
    sort: Sort = Sort.BEST
    zone: str = "UTC"
    """The searcher's: what "today" and "this week" mean in the facets."""


@dataclass(frozen=True)
class Match:
    """Where the text matched: the field ("name", "headline", "topics") and the half-open character ranges in it, for highlighting."""

    field: str
    spans: tuple[tuple[int, int], ...]
    index: int = 0
    """Of "topics": which one."""


@dataclass(frozen=True)
class SpeakerRow:
    """A line of the list."""

    id: PersonId
    name: Name
    headline: str
    topics: tuple[str, ...]
    zone: str
    price: Money | None
    minutes: int | None
    photo: bytes | None = None
    published: bool = True
    next_free: Slot | None = None
    """None until known: it may follow through ``Speakers.next_free``."""
    matches: tuple[Match, ...] = ()


@dataclass(frozen=True)
class SpeakerPage:
    """One page; ``cursor`` continues it (keyset), None at the end."""

    rows: tuple[SpeakerRow, ...]
    cursor: str | None = None


@dataclass(frozen=True)
class Count:
    """One choice of a filter with the number of speakers it would leave."""

    value: str
    count: int


@dataclass(frozen=True)
class Facets:
    """Counts beside the filters: each filter's own choice left out when its counts are made."""

    total: int
    """Speakers that match the whole query."""
    everyone: int
    """Published speakers at all."""
    topics: tuple[Count, ...] = ()
    languages: tuple[Count, ...] = ()
    minutes: tuple[Count, ...] = ()
    prices: tuple[Count, ...] = ()
    """Price ceilings in minor units, of ``currency``."""
    currency: str = ""
    free: tuple[Count, ...] = ()
    """Named free-time ranges: "today", "week" and, where ``query.free`` is set, "chosen"."""
    without: tuple[Count, ...] = ()
    """When nothing matches: per filter ("text", "topics", "price", "language", "minutes", "free") how many would without it."""


@dataclass(frozen=True)
class FreeTimes:
    """The next open slots of a speaker; ``as_of`` when it was computed."""

    speaker: PersonId
    slots: tuple[Slot, ...]
    as_of: datetime
    rhythm: tuple[tuple[int, ...], ...] = field(default=())
    """7 weekdays x 9 parts of the shared day, 0 rarely to 4 often free (``rhythm.Rhythm``)."""
    rhythm_start: int = 0
    """Where the first part begins, minutes after midnight in the asker's zone (without one: the speaker's)."""
    rhythm_part: int = 60
    """Minutes that a part lasts."""
