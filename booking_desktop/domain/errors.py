"""What a person can act on. Each error carries facts and no words; ``ui/messages.py`` turns it into a sentence.

Anything that is not a ``DomainError`` is a defect of ours and ends in the crash dialog.
``Problem`` lists them all: every match over it closes with ``assert_never``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from booking_desktop.domain.bookings import Booking
    from booking_desktop.domain.slots import Slot, Verdict
    from booking_desktop.domain.speakers import Profile


class DomainError(Exception):
    """Base of every expected failure; never raised itself."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Facts cross process borders by name: an exception's own way loses those given by keyword."""
        return _raised_with, (type(self), dict(vars(self)))


def _raised_with(kind: type[DomainError], facts: dict[str, Any]) -> DomainError:
    return kind(**facts)


class Fault(StrEnum):
    """What is wrong with one field of an input."""

    MISSING = "missing"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_AN_ADDRESS = "not_an_address"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    TOO_MANY_DECIMALS = "too_many_decimals"
    UNKNOWN_ZONE = "unknown_zone"
    UNKNOWN_CURRENCY = "unknown_currency"
    UNKNOWN_CHOICE = "unknown_choice"
    ENDS_BEFORE_START = "ends_before_start"
    OVERLAPS = "overlaps"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    TAKEN = "taken"


@dataclass(frozen=True)
class FieldFault:
    """One field that can't be taken as it is; ``limit`` is the bound that was broken, ``where`` an index such as a weekday."""

    field: str
    fault: Fault
    limit: int | None = None
    where: int | None = None


@dataclass(unsafe_hash=True)
class InvalidInput(DomainError):
    """One or more fields can't be taken; nothing was written."""

    faults: tuple[FieldFault, ...]


# --- accounts ---------------------------------------------------------------------------------------------------------


@dataclass(unsafe_hash=True)
class WrongCredentials(DomainError):
    """Address and password do not match; deliberately one answer for an unknown address too (RULES, Accounts)."""


@dataclass(unsafe_hash=True)
class NotVerified(DomainError):
    """The right password for an account whose address is not verified yet."""

    email: str


@dataclass(unsafe_hash=True)
class CodeWrong(DomainError):
    """Not the code that was mailed; ``tries_left`` more tries until it is void."""

    tries_left: int


@dataclass(unsafe_hash=True)
class CodeExpired(DomainError):
    """The code is used, void, older than 15 minutes, or the clock stands before its issue."""


@dataclass(unsafe_hash=True)
class Throttled(DomainError):
    """Too many tries; the next one is taken after ``wait``."""

    wait: timedelta


@dataclass(unsafe_hash=True)
class SignInNeeded(DomainError):
    """No valid access token: never signed in, expired, signed out elsewhere, or the clock was set back."""


@dataclass(unsafe_hash=True)
class NotAllowed(DomainError):
    """Signed in, but this needs ``needs`` ("speaker", "office", "owner")."""

    needs: str


# --- bookings ---------------------------------------------------------------------------------------------------------


@dataclass(unsafe_hash=True)
class SlotTaken(DomainError):
    """Someone was faster; ``nearest`` are up to three open slots closest to the wish, in time order (PRODUCT B7)."""

    wished: Slot
    nearest: tuple[Slot, ...]


@dataclass(unsafe_hash=True)
class NotOpen(DomainError):
    """A rule forbids this slot; ``verdicts`` is what ``slots.explain`` said, failed ones included."""

    wished: Slot
    verdicts: tuple[Verdict, ...]
    nearest: tuple[Slot, ...] = ()


@dataclass(unsafe_hash=True)
class TooLate(DomainError):
    """The window for ``action`` ("cancel" or "move") closed at ``deadline`` (UTC)."""

    action: str
    deadline: datetime


@dataclass(unsafe_hash=True)
class AlreadyBegun(DomainError):
    """A past or running booking can't be cancelled or moved."""

    begun: datetime


@dataclass(unsafe_hash=True)
class BookingChanged(DomainError):
    """The version is stale or the booking is cancelled; ``present`` is its state now."""

    present: Booking


@dataclass(unsafe_hash=True)
class RequestReused(DomainError):
    """A request id came again with another body."""

    request_id: str


# --- anything kept ----------------------------------------------------------------------------------------------------


@dataclass(unsafe_hash=True)
class NotFound(DomainError):
    """No such thing, or not for this person to know."""

    kind: str
    id: str


@dataclass(unsafe_hash=True)
class ProfileChanged(DomainError):
    """The profile was saved elsewhere meanwhile; ``present`` is theirs (mine / theirs is offered)."""

    present: Profile


# --- the place where the data lives -----------------------------------------------------------------------------------


@dataclass(unsafe_hash=True)
class StoreNewer(DomainError):
    """The store was written by a newer version of the app; nothing was touched."""

    path: str
    revision: str


@dataclass(unsafe_hash=True)
class StoreDamaged(DomainError):
    """The file is not a store or fails SQLite's integrity check; it was left as it is."""

    path: str
    detail: str


@dataclass(unsafe_hash=True)
class StoreBusy(DomainError):
    """Another program holds the store's lock for longer than the busy timeout."""

    path: str


@dataclass(unsafe_hash=True)
class StoreReadOnly(DomainError):
    """The store's file or folder can't be written."""

    path: str


@dataclass(unsafe_hash=True)
class DiskFull(DomainError):
    """No room left; the change was rolled back whole."""

    path: str


@dataclass(unsafe_hash=True)
class Unreachable(DomainError):
    """No answer from ``where``; whether a write arrived is unknown, so the same request id is sent again."""

    where: str
    detail: str


@dataclass(unsafe_hash=True)
class FileUnreadable(DomainError):
    """A file picked by a person can't be used; ``reason`` is a short code ("missing", "binary", "empty", "encoding", ...)."""

    path: str
    reason: str


@dataclass(unsafe_hash=True)
class MailRefused(DomainError):
    """The mail server said no, hung or dropped; ``permanent`` when trying again can't help.

    ``server``: it would refuse every other letter as well (no answer, wrong password), so the round ends here.
    """

    code: int | None
    text: str
    permanent: bool = False
    server: bool = False


Problem = (
    InvalidInput
    | WrongCredentials
    | NotVerified
    | CodeWrong
    | CodeExpired
    | Throttled
    | SignInNeeded
    | NotAllowed
    | SlotTaken
    | NotOpen
    | TooLate
    | AlreadyBegun
    | BookingChanged
    | RequestReused
    | NotFound
    | ProfileChanged
    | StoreNewer
    | StoreDamaged
    | StoreBusy
    | StoreReadOnly
    | DiskFull
    | Unreachable
    | FileUnreadable
    | MailRefused
)
