"""Slots, verdicts, cells, and the schedule that decides them; ``openings`` computes with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import Range


@dataclass(frozen=True, order=True)
class Slot:
    """A time of one offer of one speaker, UTC, half-open."""

    start: datetime
    end: datetime
    speaker: PersonId
    offer: OfferId

    @property
    def range(self) -> Range:
        """Its instants."""
        return Range(self.start, self.end)


class Rule(StrEnum):
    """The eight rules of RULES, Open slots, in the order they are explained."""

    PUBLISHED = "published"
    HOURS = "hours"
    GRID = "grid"
    FREE = "free"
    """Nothing of the speaker's touches it."""
    YOU_FREE = "you_free"
    """Nothing of the attendee's own touches it."""
    NOTICE = "notice"
    HORIZON = "horizon"
    CAPS = "caps"
    HELD = "held"


@dataclass(frozen=True)
class Verdict:
    """What one rule says of one slot; the facts say how far it is off, for the sentence that explains it."""

    rule: Rule
    ok: bool
    minutes: int | None = None
    """NOTICE: minutes ahead that it is (negative: past); HORIZON: days ahead; GRID: the step."""
    limit: int | None = None
    """NOTICE: minutes asked (NEXT_DAY possible); HORIZON: days; CAPS: sessions a day or week, when reached."""
    until: datetime | None = None
    """HELD: when it frees itself; FREE and YOU_FREE: when what stands in the way ends (UTC)."""
    detail: str = ""
    """When not ok. CAPS: "day" or "week"; HOURS: "closed" or "outside"; FREE and YOU_FREE: "buffer" when only buffers touch;
    PUBLISHED: "own" or "draft"; GRID: "length" when it isn't as long as the offer."""


@dataclass(frozen=True)
class Busy:
    """A live booking in one person's calendar: bare instants and, where that person hosts it, its buffers in minutes."""

    range: Range
    before: int = 0
    after: int = 0
    booking: BookingId | None = None


@dataclass(frozen=True)
class Hold:
    """A slot chosen but not booked yet; it blocks others until ``until`` (UTC), by time alone."""

    person: PersonId
    slot: Slot
    until: datetime


@dataclass(frozen=True)
class Schedule:
    """All that decides the slots of one offer of one speaker for one (or no) attendee. Computed from one query each."""

    speaker: PersonId
    offer: OfferId
    minutes: int
    availability: Availability
    rules: Rules
    """Merged: office, speaker, offer (``availability.inherited``)."""
    published: bool = True
    busy: tuple[Busy, ...] = ()
    """Live bookings that the speaker hosts (with buffers) or attends (bare)."""
    hosted: tuple[Range, ...] = ()
    """Live bookings that the speaker hosts, past ones included, for the caps."""
    attendee: PersonId | None = None
    attendee_busy: tuple[Busy, ...] = ()
    """Live bookings that the attendee attends (bare) or hosts (with buffers); the new one itself counts bare there."""
    holds: tuple[Hold, ...] = ()


class CellState(StrEnum):
    """What a calendar cell shows; the words in VISUAL §5."""

    FREE = "free"
    YOURS = "yours"
    BOOKED = "booked"
    HELD_BY_YOU = "held_by_you"
    HELD = "held"
    TOO_SOON = "too_soon"
    TOO_FAR = "too_far"
    CAPPED = "capped"
    CLASH = "clash"
    """The attendee has something else then."""
    PAST = "past"
    CLOSED = "closed"


@dataclass(frozen=True)
class Cell:
    """A place on the speaker's grid, or a booking at its own time; ``open`` exactly when every verdict of ``explain`` is ok."""

    slot: Slot
    state: CellState
    past: bool = False
    until: datetime | None = None
    """HELD and HELD_BY_YOU: when it frees itself."""
    booking: BookingId | None = None
    """YOURS: which one."""

    @property
    def range(self) -> Range:
        """The instants of its slot."""
        return self.slot.range

    @property
    def open(self) -> bool:
        """Whether it can be booked (a slot held by the asker included)."""
        return self.state in (CellState.FREE, CellState.HELD_BY_YOU)


HOLD_MINUTES = 5
"""How long a chosen slot waits for its person."""
