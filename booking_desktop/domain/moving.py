"""An office that moves here from a classic server: what became of its rows, and why (PRODUCT D4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Part(StrEnum):
    """A classic table, by its name there."""

    USERS = "Users"
    SPEAKERS = "speakers"
    BOOKINGS = "bookings"


class Reason(StrEnum):
    """Why a row was left out, or what had to be changed to keep it."""

    # left out:
    NO_USER = "no_user"
    NO_SPEAKER = "no_speaker"
    SPEAKER_CAME_LATER = "speaker_came_later"
    OWN_PROFILE = "own_profile"
    BAD_DATE = "bad_date"
    FAR_DATE = "far_date"
    BAD_SLOT = "bad_slot"
    SAME_BOOKING = "same_booking"
    SOLD_TWICE = "sold_twice"
    ELSEWHERE = "elsewhere"
    TAKEN_HERE = "taken_here"
    # kept, but not as it was:
    SAME_ADDRESS = "same_address"
    OLDER_PROFILE = "older_profile"
    HERE_BEFORE = "here_before"
    BAD_ADDRESS = "bad_address"
    TWO_ADDRESSES = "two_addresses"
    NO_PASSWORD = "no_password"
    ODD_ROLE = "odd_role"
    NO_NAME = "no_name"
    TOO_LONG = "too_long"
    BAD_PRICE = "bad_price"
    ROUNDED = "rounded"


LEFT_OUT = frozenset(
    {
        *(Reason.NO_USER, Reason.NO_SPEAKER, Reason.SPEAKER_CAME_LATER, Reason.OWN_PROFILE, Reason.BAD_DATE),
        *(Reason.FAR_DATE, Reason.BAD_SLOT, Reason.SAME_BOOKING, Reason.SOLD_TWICE, Reason.ELSEWHERE),
        Reason.TAKEN_HERE,
    }
)


@dataclass(frozen=True)
class Finding:
    """One row that could not be kept, or not as it was: what stood there, and the id of the other row concerned."""

    part: Part
    row: int
    reason: Reason
    value: str = ""
    other: str = ""

    @property
    def kept(self) -> bool:
        """Whether the row is here all the same."""
        return self.reason not in LEFT_OUT


@dataclass(frozen=True)
class Moved:
    """How many rows of one table are new here, were here from before, or were left out."""

    new: int = 0
    known: int = 0
    left_out: int = 0

    @property
    def rows(self) -> int:
        """All that were read."""
        return self.new + self.known + self.left_out

    def __add__(self, other: Moved) -> Moved:
        """Sum of two counts."""
        return Moved(self.new + other.new, self.known + other.known, self.left_out + other.left_out)


@dataclass(frozen=True)
class MovingReport:
    """The end of a move, or where it stands."""

    counts: dict[Part, Moved] = field(default_factory=dict)
    reminders: int = 0
    """Letters queued for sessions that are still to come."""
    rows: int = 0
    """Bookings there are to read."""

    @property
    def left_out(self) -> int:
        """Rows that could not be kept."""
        return sum(count.left_out for count in self.counts.values())
