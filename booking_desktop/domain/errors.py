"""What a person can act on. Each error carries facts and no words; ``ui/messages.py`` turns it into a sentence.

Anything that is not a ``DomainError`` is a defect of ours and ends in the crash dialog.
``Problem`` lists them all: every match over it closes with ``assert_never``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.faults import AlreadyBegun as AlreadyBegun
from booking_desktop.domain.faults import DomainError as DomainError
from booking_desktop.domain.faults import Fault as Fault
from booking_desktop.domain.faults import FieldFault as FieldFault
from booking_desktop.domain.faults import InvalidInput as InvalidInput
from booking_desktop.domain.faults import SignInNeeded as SignInNeeded
from booking_desktop.domain.faults import TooLate as TooLate
from booking_desktop.domain.servers import Unavailable as Unavailable
from booking_desktop.domain.slots import Slot, Verdict
from booking_desktop.domain.speakers import Profile

UNCOUNTED = -1

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
    """Not the code that was mailed; ``tries_left`` more tries until it is void, ``UNCOUNTED`` where nobody counts them."""

    tries_left: int


@dataclass(unsafe_hash=True)
class CodeExpired(DomainError):
    """The code is used, void, older than 15 minutes, or the clock stands before its issue."""


@dataclass(unsafe_hash=True)
class Throttled(DomainError):
    """Too many tries; the next one is taken after ``wait``."""

    wait: timedelta


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
    yours: bool = False
    """The speaker is free, but the attendee has another session then."""


@dataclass(unsafe_hash=True)
class NotOpen(DomainError):
    """A rule forbids this slot; ``verdicts`` is what ``slots.explain`` said, failed ones included."""

    wished: Slot
    verdicts: tuple[Verdict, ...]
    nearest: tuple[Slot, ...] = ()


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


class Reach(StrEnum):
    """Why a server can't be reached, or can't be used where something answers."""

    NO_NETWORK = "no_network"
    NO_SUCH_SERVER = "no_such_server"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    BROKEN_OFF = "broken_off"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    CERTIFICATE_OTHER_NAME = "certificate_other_name"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    NO_ENCRYPTION = "no_encryption"
    """It was asked for https and can't."""
    OPEN_TO_ALL = "open_to_all"
    """A secret was kept back: the address is http and leads off this computer."""
    PROXY = "proxy"
    NOT_OURS = "not_ours"
    NEWER = "newer"
    """It speaks a later version of the language than this app."""
    GARBLED = "garbled"
    BUSY = "busy"


@dataclass(unsafe_hash=True)
class Unreachable(DomainError):
    """No answer from ``where``; whether a write arrived is unknown, so the same request id is sent again."""

    where: str
    detail: str = ""
    """A short code for the log; never shown alone."""
    reach: Reach = Reach.TIMED_OUT
    at: datetime | None = None
    """This computer's time (UTC) when a certificate was outside its own."""
    behind: timedelta = timedelta()
    """How far this computer's clock is behind the server's, where an earlier answer told it; negative when it is ahead."""


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
    | Unavailable
    | FileUnreadable
    | MailRefused
)
