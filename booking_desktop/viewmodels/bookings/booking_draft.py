"""A booking being made, as pure values: the draft, the panel's state, and the steps between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from booking_desktop.domain.availability import Rules
from booking_desktop.domain.bookings import Booking, BookingRequest, Caller
from booking_desktop.domain.errors import (
    BookingChanged,
    DomainError,
    Fault,
    FieldFault,
    InvalidInput,
    NotOpen,
    RequestReused,
    SlotTaken,
)
from booking_desktop.domain.people import Name
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import Offer, Profile

NewId = Callable[[], str]


class Stage(StrEnum):
    """How far the draft is."""

    WRITING = "writing"
    SENDING = "sending"
    CHECKING = "checking"
    """No answer came: asking what became of it. The note is locked, for the same request may go out again."""
    LOST = "lost"
    """Taken or refused: other times are offered, the note is kept."""


@dataclass(frozen=True)
class CallerFields:
    """For whom the office books, as typed."""

    name: str = ""
    email: str = ""
    zone: str = ""

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """What is missing."""
        blank = {"caller_name": self.name, "caller_email": self.email}
        return tuple(FieldFault(field, Fault.MISSING) for field, text in blank.items() if not text.strip())

    def to_caller(self) -> Caller:
        """The person as the backend takes them: the first word is the first name."""
        first, _, last = self.name.strip().partition(" ")
        return Caller(Name(first, last.strip()), self.email.strip(), self.zone)


@dataclass(frozen=True)
class Draft:
    """The intent. ``request_id`` belongs to this slot of this draft: sending it twice books once."""

    slot: Slot
    offer: Offer
    profile: Profile
    request_id: str
    note: str = ""
    caller: CallerFields | None = None
    moving: Booking | None = None

    def to_request(self, attendee_zone: str) -> BookingRequest:
        """What goes to the backend."""
        caller = self.caller.to_caller() if self.caller else None
        zone = caller.zone if caller else attendee_zone
        return BookingRequest(
            self.request_id, self.slot.speaker, self.slot.offer, self.slot.start, zone, self.note.strip(), caller
        )


@dataclass(frozen=True)
class BookingFormState:
    """The panel; no draft, no panel."""

    now: datetime
    draft: Draft | None = None
    stage: Stage = Stage.WRITING
    held_until: datetime | None = None
    hold_over: bool = False
    """It was held, and the five minutes are up."""
    terms: Rules | None = None
    """The windows that will apply; None until read."""
    problem: DomainError | None = None
    nearest: tuple[Slot, ...] = ()
    picked: Slot | None = None
    """Which of ``nearest`` would be booked."""
    signed_in: bool = False
    office: bool = False
    offers: frozenset[Can] = EVERYTHING
    """What the place that is booked at can do."""

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """The fields that need another look."""
        return self.problem.faults if isinstance(self.problem, InvalidInput) else ()

    @property
    def locked(self) -> bool:
        """Whether nothing may be changed now."""
        return self.stage in (Stage.SENDING, Stage.CHECKING)

    # --- pure steps ---

    def begun(self, draft: Draft) -> BookingFormState:
        """A slot was chosen."""
        return replace(
            self, draft=draft, stage=Stage.WRITING, held_until=None, hold_over=False, problem=None, nearest=(),
            picked=None,
        )  # fmt: skip

    def emptied(self, now: datetime) -> BookingFormState:
        """No draft any more."""
        return BookingFormState(now, signed_in=self.signed_in, office=self.office, offers=self.offers)

    def at(self, now: datetime) -> BookingFormState:
        """Time went by."""
        over = self.held_until is not None and self.held_until <= now
        return replace(self, now=now, hold_over=self.hold_over or over, held_until=None if over else self.held_until)

    def lost(self, error: SlotTaken | NotOpen) -> BookingFormState:
        """The time is gone; the nearest others are offered, the first one chosen."""
        picked = error.nearest[0] if error.nearest else None
        return replace(
            self, stage=Stage.LOST, problem=error, nearest=error.nearest, picked=picked, held_until=None,
            hold_over=False,
        )  # fmt: skip

    def failed(self, error: DomainError, new_id: NewId) -> BookingFormState:
        """Something else went wrong; the draft stays, and under a new id where the old one is spent."""
        draft = self.draft
        if draft is not None and isinstance(error, BookingChanged | RequestReused):
            moving = error.present if isinstance(error, BookingChanged) else draft.moving
            draft = replace(draft, request_id=new_id(), moving=moving)
        return replace(self, draft=draft, stage=Stage.WRITING, problem=error)
