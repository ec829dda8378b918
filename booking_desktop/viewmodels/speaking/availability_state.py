"""What the Availability page shows: the hours as saved and as edited, a day that differs, and what stays outside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability, DateException, Rules
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import DomainError, FieldFault
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.speakers import Profile
from booking_desktop.viewmodels.speaking import hours
from booking_desktop.viewmodels.speaking.hours import DayChange, HoursDraft, RangeDraft
from booking_desktop.viewmodels.speaking.undoing import Undoing


@dataclass(frozen=True)
class ExceptionDraft:
    """A day that differs, as it is being written. ``impact``: bookings it would leave outside; None until known."""

    day: date
    away: bool = True
    ranges: tuple[RangeDraft, ...] = ()
    note: str = ""
    instead_of: date | None = None
    """The day it had before, when one that exists is edited."""
    impact: tuple[Booking, ...] | None = None

    @property
    def value(self) -> DateException:
        """What it says."""
        open_hours = () if self.away else tuple(sorted(r.hours for r in self.ranges if r.hours))
        return DateException(self.day, open_hours, self.note.strip())

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """What keeps it from being added."""
        return () if self.away else hours.range_faults(self.ranges, 0)


@dataclass(frozen=True)
class Asking:
    """Bookings that would lie outside: they stay, and the person is asked once before it is done."""

    bookings: tuple[Booking, ...]
    changes: tuple[DayChange, ...]
    exception: bool
    zones: tuple[str, str] = ("", "")
    """The zone before and after."""


@dataclass(frozen=True)
class AvailabilityState(Undoing[HoursDraft]):
    """The page. ``saved`` is what the store has, ``draft`` what the person sees."""

    speaker: PersonId | None = None
    profile: Profile | None = None
    saved: Availability | None = None
    office: Rules = Rules()
    hosted: tuple[Booking, ...] = ()
    """Every upcoming session."""
    now: datetime = datetime.min.replace(tzinfo=UTC)
    loading: bool = False
    saving: bool = False
    problem: DomainError | None = None
    submitted: bool = False
    """Whether saving was tried with faults: then they are summed up at the top."""
    theirs: Availability | None = None
    """Saved elsewhere meanwhile: mine or theirs?"""
    asking: Asking | None = None
    exception: ExceptionDraft | None = None
    exception_open: bool = False

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """Range fields that can't be saved."""
        return hours.draft_faults(self.draft) if self.draft else ()

    @property
    def dirty(self) -> bool:
        """Whether there is something to save; hours never set count as such."""
        if self.draft is None or self.saved is None:
            return False
        same = self.draft.availability() == hours.draft_of(self.saved).availability()
        return self.saved.week is None or not same or bool(self.faults)

    @property
    def edited(self) -> bool:
        """Whether somebody changed something that is not saved."""
        return self.draft is not None and self.saved is not None and self.draft != hours.draft_of(self.saved)

    @property
    def clock_change(self) -> time.ClockChange | None:
        """The next change of the clocks in the speaker's zone."""
        return time.next_clock_change(self.draft.zone, self.now) if self.draft else None

    @property
    def shifting(self) -> tuple[Booking, ...]:
        """Bookings after that change that people abroad attend at another hour than usual."""
        change = self.clock_change
        return shifted(self.hosted, self.draft.zone, change, self.now) if self.draft and change else ()


def shifted(hosted: Iterable[Booking], zone: str, change: time.ClockChange, now: datetime) -> tuple[Booking, ...]:
    """Bookings from the change on whose two clocks then differ by another length than they do now."""

    def apart(booking: Booking, at: datetime) -> object:
        wall = time.local(at, zone).replace(tzinfo=None)
        return wall - time.local(at, booking.attendee.zone).replace(tzinfo=None)

    return tuple(b for b in hosted if b.start >= change.at and apart(b, b.start) != apart(b, now))


def begun(state: AvailabilityState, day: date | None, today: date) -> ExceptionDraft:
    """The day to write: the one there is for that date, what was typed before, or a new one from that date (or today)."""
    existing = next((e for e in state.draft.exceptions if e.day == day), None) if state.draft else None
    if existing is not None:
        ranges = tuple(RangeDraft(h) for h in existing.hours)
        return ExceptionDraft(existing.day, not existing.hours, ranges, existing.note, existing.day)
    if day is None and state.exception is not None and state.exception.instead_of is None:
        return state.exception
    return ExceptionDraft(day or today)


def with_day(saved: Availability, draft: ExceptionDraft) -> Availability:
    """The saved hours with a day that differs in them."""
    step = hours.with_exception(hours.draft_of(saved), draft.value, draft.instead_of)
    return replace(saved, exceptions=step.exceptions)
