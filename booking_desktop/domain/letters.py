"""Mail as facts: what an outbox row tells of, and the letter it becomes when it is rendered on sending (RULES, Mail)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import UNKNOWN_PERSON, Name, PersonId

LetterId = NewType("LetterId", int)


class Kind(StrEnum):
    """What a letter tells of."""

    VERIFY = "verify"
    RESET = "reset"
    ACCOUNT_EXISTS = "account_exists"
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    REMINDER = "reminder"


class Delivery(StrEnum):
    """Where a letter stands. ``DROPPED``: withdrawn by undo, or a reminder whose session has begun."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Facts:
    """All that a letter says, read afresh when it is shown or sent. ``code`` is derived then and only where it may be read."""

    id: LetterId
    kind: Kind
    message_id: str
    """Constant over every try, so that a mail server can tell a repeat."""
    to_person: PersonId
    to_name: Name
    to_email: str
    zone: str
    """The reader's zone."""
    made: datetime
    booking: Booking | None = None
    code: str | None = None
    was: datetime | None = None
    """MOVED: the start before."""
    tries: int = 0
    """Which try this is, for the back-off (1 the first time it is claimed)."""
    language: str = ""
    """The reader's; empty: English."""

    @property
    def to_host(self) -> bool:
        """Whether the reader is the speaker of the booking."""
        return self.booking is not None and self.booking.host.id == self.to_person


@dataclass(frozen=True)
class OutboxRow:
    """A line of the Outbox page."""

    id: LetterId
    kind: Kind
    delivery: Delivery
    to_email: str
    made: datetime
    due: datetime | None
    """Not before this instant (reminders, retries); None: sent, or given up."""
    sent: datetime | None = None
    tries: int = 0
    reason: str = ""
    """What the mail server said last, or why it failed."""
    booking: Booking | None = None
    to_person: PersonId = UNKNOWN_PERSON

    @property
    def to_host(self) -> bool:
        """Whether the reader is the speaker of the booking."""
        return self.booking is not None and self.booking.host.id == self.to_person

    @property
    def given_up(self) -> bool:
        """Refused for good, or for the last time."""
        return self.delivery is Delivery.FAILED and self.due is None


@dataclass(frozen=True)
class OutboxPage:
    """Rows, newest first, and the counts of the tabs."""

    rows: tuple[OutboxRow, ...]
    waiting: int
    failed: int
    sent: int
    cursor: str | None = None


@dataclass(frozen=True)
class Moment:
    """A time as one side's clock shows it: ``Kolkata, your time``; ``Thu 12 March 2026, 14:30``; ``was ...``."""

    place: str
    when: str
    was: str = ""


@dataclass(frozen=True)
class Body:
    """What a letter says, in reading order; text, HTML and the Outbox's reader all render this."""

    title: str
    opening: str
    code: str = ""
    code_line: str = ""
    """The same said in a sentence."""
    moments: tuple[Moment, ...] = ()
    """The reader's first, then the other side's where its zone differs."""
    details: tuple[tuple[str, str], ...] = ()
    """Label and value."""
    closing: tuple[str, ...] = ()
    reference: str = ""
    """``Reference PR-7K3F-92QD``."""
    language: str = "en"
    right_to_left: bool = False


@dataclass(frozen=True)
class Letter:
    """A rendered message."""

    subject: str
    body: Body
    text: str
    html: str
    calendar: bytes | None = None
    """The text/calendar part, CRLF lines."""
    method: str | None = None
    """REQUEST or CANCEL."""


@dataclass(frozen=True)
class Round:
    """What one go at the outbox did. ``again``: when there is something to do next (None: when something is queued)."""

    sent: int = 0
    failed: int = 0
    again: datetime | None = None
    stopped: bool = False
    """The mail server could not be used: until ``again`` it is not worth asking."""
