"""The Availability page: edit hours with undo, see what stays outside them, save (PRODUCT S2, S3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Backend
from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability, Hours, Rules
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import DomainError, ProfileChanged
from booking_desktop.domain.people import PersonId
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.speaking import hours
from booking_desktop.viewmodels.speaking.availability_state import (
    Asking,
    AvailabilityState,
    ExceptionDraft,
    begun,
    with_day,
)
from booking_desktop.viewmodels.speaking.hours import HoursDraft, RangeDraft
from booking_desktop.viewmodels.speaking.hours_reading import HoursRead, newly_outside, read_hours
from booking_desktop.viewmodels.speaking.preview import TYPING_PAUSE, PreviewViewModel


class AvailabilityViewModel(ViewModel[AvailabilityState]):
    """Edits one speaker's hours. Days that differ are saved as they are added; the rest by ``save`` (ADR 0051)."""

    done = Signal(str)
    """Something went well: "saved", "day_added" or "day_removed"; each can be undone by ``undo_done``."""

    def __init__(
        self,
        backend: Backend,
        session: SessionViewModel,
        now: Clock,
        pause: int = TYPING_PAUSE,
        *,
        week_start: Callable[[], int] = lambda: 0,
    ) -> None:
        """``week_start`` gives the first day of the preview's weeks, 0 Monday to 6 Sunday."""
        super().__init__(AvailabilityState())
        self._backend = backend
        self._session = session
        self._now = now
        self._before: Availability | None = None
        self._aside: dict[PersonId, AvailabilityState] = {}
        """Edits of other speakers that wait while another's hours are shown."""
        self._whose = session.person.id if session.person else None
        self._blocking: date | None = None
        """A day to write once the hours are known."""
        self._kept: dict[PersonId, tuple[HoursDraft | None, ExceptionDraft | None]] = {}
        """What was being edited before a crash, to be shown once the hours are known."""
        self.preview = PreviewViewModel(backend.bookings, session, now, pause, week_start)
        session.changed.connect(self._session_changed)

    @property
    def own_id(self) -> PersonId | None:
        """The signed-in speaker; None where nobody is, or someone who only books."""
        person = self._session.person
        return person.id if person is not None and person.speaks else None

    # --- opening ---

    def _session_changed(self) -> None:
        """Someone else has signed in: what was edited before is none of theirs. A session that only ran out keeps it."""
        person = self._session.person
        if person is not None:
            if self._whose not in (None, person.id):
                self._aside.clear()
                self._kept.clear()
                self._become(AvailabilityState())
            self._whose = person.id

    def open_own(self) -> None:
        """Show the signed-in speaker's hours; edits of theirs that wait are kept."""
        own = self.own_id
        if own is None:
            self._become(AvailabilityState())
        else:
            self.open_for(own)

    def open_for(self, speaker: PersonId) -> None:
        """Show a speaker's hours (owner, office)."""
        s = self.state
        if speaker != s.speaker:
            if s.speaker is not None and s.dirty:
                self._aside[s.speaker] = s
            self._become(self._aside.pop(speaker, AvailabilityState(speaker=speaker)))
        self.refresh()

    def take_up(self, speaker: PersonId, draft: HoursDraft | None, exception: ExceptionDraft | None) -> None:
        """Show a speaker's hours as they were being edited before a crash; days that differ are those saved by now."""
        self._kept[speaker] = (draft, exception)
        self.open_for(speaker)

    @property
    def in_hand(self) -> tuple[AvailabilityState, ...]:
        """What is being edited: of the speaker in sight and of others that wait."""
        return (self.state, *self._aside.values())

    def refresh(self) -> None:
        """Read again what the store has; a draft being edited stays and meets it when it is saved."""
        speaker = self.state.speaker
        if speaker is None or self.state.saving:
            return
        self._become(replace(self.state, loading=True, problem=None))
        asker = self._session.person
        self._session.call(
            lambda access: read_hours(self._backend.speakers, access, speaker, asker), self._loaded, key="availability"
        )

    def _loaded(self, outcome: Ok[HoursRead] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, loading=False, problem=outcome.error))
            return
        got, s, now = outcome.value, self.state, self._now()
        fresh = s.draft is None or not s.dirty
        base = (
            replace(s, saved=got.saved, draft=hours.draft_of(got.saved), past=(), future=())
            if fresh and got.saved != s.saved
            else s
        )
        self._become(
            replace(base, profile=got.profile, office=got.office, hosted=got.hosted, now=now, loading=False),
        )
        self._begin_preview(got)
        self._put_back(got)
        if self._blocking is not None:
            self.begin_exception(self._blocking)

    def _put_back(self, got: HoursRead) -> None:
        draft, exception = self._kept.pop(got.profile.id, (None, None))
        if draft is not None and not self.state.edited:
            self._edit(replace(draft, exceptions=hours.draft_of(got.saved).exceptions))
        if exception is not None:
            self._become(replace(self.state, exception=exception, exception_open=True))
            self._weigh()

    def _begin_preview(self, got: HoursRead) -> None:
        preview, draft = self.preview.state, self.state.draft
        if draft is None:
            return
        if preview.speaker == got.profile.id and preview.offer and got.profile.offer(preview.offer):
            self.preview.show(draft.availability())
            self.preview.refresh()
            return
        lead = got.profile.lead_offer
        abroad = Counter(b.attendee.zone for b in got.hosted if b.attendee.zone != got.saved.zone).most_common(1)
        seen_from = abroad[0][0] if abroad else got.saved.zone
        self.preview.begin(got.profile.id, lead.id if lead else None, draft.availability(), seen_from)

    # --- editing the week ---

    def type_range(self, day: int, place: int, text: str) -> None:
        """A range field of a weekday was left with this text."""
        self._ranges(day, lambda ranges: hours.typed(ranges, place, text))

    def add_range(self, day: int) -> None:
        """One more range; opens a closed day."""
        draft = self.state.draft
        if draft is None:
            return
        row = draft.days[day]
        if row.open:
            self._edit(hours.with_ranges(draft, day, hours.with_one_more(row.ranges)))
        else:
            self._edit(hours.switched(draft, day, True))

    def swap(self, day: int, place: int) -> None:
        """Put the ends of a range the right way round."""
        self._ranges(day, lambda ranges: hours.swapped(ranges, place))

    def join(self, day: int) -> None:
        """Make the overlapping ranges of a day one."""
        self._ranges(day, hours.joined)

    def switch(self, day: int, on: bool) -> None:
        """Open or close a weekday."""
        if self.state.draft and self.state.draft.days[day].open != on:
            self._edit(hours.switched(self.state.draft, day, on))

    def copy_day(self, day: int, targets: Iterable[int]) -> None:
        """Give other weekdays this one's hours."""
        if self.state.draft:
            self._edit(hours.copied(self.state.draft, day, targets))

    def set_rules(self, rules: Rules) -> None:
        """Change break, notice, horizon, caps or windows."""
        if self.state.draft:
            self._edit(replace(self.state.draft, rules=rules))

    def set_zone(self, zone: str) -> None:
        """Mean the same wall-clock hours in another zone."""
        if self.state.draft:
            self._edit(replace(self.state.draft, zone=zone))

    def undo(self) -> None:
        """Take back the last edit."""
        if self.state.past:
            self._take(self.state.undone())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.state.future:
            self._take(self.state.redone())

    def discard(self) -> None:
        """Back to what is saved; can be undone."""
        if self.state.saved and self.state.dirty:
            self._edit(hours.draft_of(self.state.saved))

    def _ranges(self, day: int, step: Callable[[tuple[RangeDraft, ...]], tuple[RangeDraft, ...]]) -> None:
        draft = self.state.draft
        if draft and step(draft.days[day].ranges) != draft.days[day].ranges:
            self._edit(hours.with_ranges(draft, day, step(draft.days[day].ranges)))

    def _edit(self, draft: HoursDraft) -> None:
        s = self.state
        if s.draft is not None and draft != s.draft:
            self._take(s.rewritten(draft))

    def _take(self, state: AvailabilityState) -> None:
        """Show an edited state; days that differ go to the store at once."""
        self._become(replace(state, submitted=state.submitted and bool(state.faults)))
        draft, saved = state.draft, state.saved
        if draft is None or saved is None:
            return
        self.preview.show(draft.availability())
        self._store_days(draft, saved)

    # --- a day that differs ---

    def begin_exception(self, day: date | None = None) -> None:
        """Write a day that differs: the one there is for that date, what was typed before, or a new one from that date."""
        s = self.state
        self._blocking = day if s.draft is None else None
        if s.draft is None or s.saved is None:
            return
        today = time.local(self._now(), s.draft.zone).date()
        self._become(replace(s, exception=begun(s, day, today), exception_open=True))
        self._weigh()

    def edit_exception(self, **changes: object) -> None:
        """Change its ``day``, ``away``, ``ranges`` or ``note``; its impact follows."""
        s = self.state
        if s.exception is None:
            return
        draft = replace(s.exception, **changes)  # type: ignore[arg-type]
        if not draft.away and not draft.ranges:
            draft = replace(
                draft, ranges=tuple(RangeDraft(h) for h in self.usual(draft.day)) or hours.with_one_more(())
            )
        self._become(replace(s, exception=draft))
        if set(changes) != {"note"}:
            self._weigh()

    def usual(self, day: date) -> tuple[Hours, ...]:
        """The weekly hours of a date."""
        return self.state.draft.days[day.weekday()].hours if self.state.draft else ()

    def close_exception(self) -> None:
        """Put it aside; what was typed is kept."""
        self._become(replace(self.state, exception_open=False))

    def add_exception(self) -> None:
        """Add the day, asking first when bookings would lie outside it."""
        s = self.state
        if s.exception is None or s.exception.faults or s.speaker is None or s.saved is None:
            return
        after = with_day(s.saved, s.exception)
        self._ask_impact(after, lambda outside: self._exception_weighed(after, outside), key="availability.asked")

    def remove_exception(self, day: date) -> None:
        """Let a day be as usual again, at once."""
        if self.state.draft:
            self._edit(hours.without_exception(self.state.draft, day))

    def see_impact(self) -> None:
        """List what the open exception would leave outside."""
        s = self.state
        if s.exception and s.exception.impact and s.saved:
            self._exception_weighed(with_day(s.saved, s.exception), s.exception.impact)

    def _weigh(self) -> None:
        s = self.state
        if s.saved is None or s.exception is None:
            return
        draft = s.exception
        if draft.faults:
            self._become(replace(s, exception=replace(draft, impact=None)))
            return
        after = with_day(s.saved, draft)
        self._ask_impact(after, lambda outside: self._weighed(draft, outside), key="availability.exception")

    def _weighed(self, draft: ExceptionDraft, outside: tuple[Booking, ...]) -> None:
        now = self.state.exception
        if now is not None and now.value == draft.value:
            self._become(replace(self.state, exception=replace(now, impact=outside)))

    def _exception_weighed(self, after: Availability, outside: tuple[Booking, ...]) -> None:
        s = self.state
        if s.saved is None:
            return
        if outside:
            asking = Asking(outside, hours.changed_days(s.saved, after), True, (s.saved.zone, after.zone))
            self._become(replace(s, asking=asking, exception_open=False))
        else:
            self._apply_exception()

    def _apply_exception(self) -> None:
        s = self.state
        if s.exception is None or s.draft is None:
            return
        draft = hours.with_exception(s.draft, s.exception.value, s.exception.instead_of)
        self._become(replace(s, exception=None, exception_open=False, asking=None))
        self._edit(draft)

    # --- saving ---

    def save(self) -> None:
        """Save the week and the rules, asking first when bookings would lie outside them."""
        s = self.state
        if s.draft is None or s.saved is None or s.saving or not s.dirty:
            return
        if s.faults:
            self._become(replace(s, submitted=True))
            return
        after = s.draft.availability(s.saved.version)
        self._ask_impact(after, lambda outside: self._week_weighed(after, outside), key="availability.asked")

    def confirm(self) -> None:
        """Go on although bookings lie outside."""
        asking, saved, draft = self.state.asking, self.state.saved, self.state.draft
        if asking is None or saved is None or draft is None:
            return
        if asking.exception:
            self._apply_exception()
        else:
            self._become(replace(self.state, asking=None))
            self._store(draft.availability(saved.version), "saved")

    def go_back(self) -> None:
        """Not yet: back to the editor."""
        asking = self.state.asking
        if asking is not None:
            self._become(replace(self.state, asking=None, exception_open=asking.exception))

    def undo_done(self) -> None:
        """Undo what was just saved, by saving what was there before."""
        s, before = self.state, self._before
        if before is not None and s.saved is not None and not s.saving:
            self._become(replace(s, draft=hours.draft_of(before)))
            self._store(replace(before, version=s.saved.version), "")

    def keep_mine(self) -> None:
        """Changed elsewhere: save mine over theirs."""
        s = self.state
        if s.theirs is not None and s.draft is not None:
            self._become(replace(s, saved=s.theirs, theirs=None, problem=None))
            self._store(s.draft.availability(s.theirs.version), "saved")

    def take_theirs(self) -> None:
        """Changed elsewhere: let mine go; undo brings it back."""
        s = self.state
        if s.theirs is not None and s.draft is not None:
            theirs = hours.draft_of(s.theirs)
            past = (*s.past, replace(s.draft, exceptions=theirs.exceptions))
            self._become(replace(s, saved=s.theirs, draft=theirs, theirs=None, problem=None, past=past))
            self.preview.show(s.theirs)

    def _week_weighed(self, after: Availability, outside: tuple[Booking, ...]) -> None:
        saved = self.state.saved
        if saved is None:
            return
        if outside:
            asking = Asking(outside, hours.changed_days(saved, after), False, (saved.zone, after.zone))
            self._become(replace(self.state, asking=asking))
        else:
            self._store(after, "saved")

    def _ask_impact(self, after: Availability, then: Callable[[tuple[Booking, ...]], None], key: str) -> None:
        """What ``after`` leaves outside that lies inside what is saved now."""
        speaker, saved = self.state.speaker, self.state.saved
        if speaker is None or saved is None:
            return
        speakers = self._backend.speakers

        def answered(outcome: Ok[tuple[Booking, ...]] | Err) -> None:
            if isinstance(outcome, Err):
                self._become(replace(self.state, problem=outcome.error))
            else:
                then(outcome.value)

        self._session.call(lambda a: newly_outside(speakers, a, speaker, saved, after), answered, key=key)

    def _store(self, after: Availability, what: str) -> None:
        speaker = self.state.speaker
        if speaker is None or self.state.saving:
            return
        self._become(replace(self.state, saving=True, problem=None))
        self._session.call(
            lambda access: self._backend.speakers.save_availability(access, speaker, after),
            lambda outcome: self._stored(outcome, what),
        )

    def _stored(self, outcome: Ok[Availability] | Err, what: str) -> None:
        s = self.state
        if isinstance(outcome, Err):
            self._refused(outcome.error)
            return
        self._before = s.saved
        self._become(replace(s, saving=False, saved=outcome.value, submitted=False))
        if what:
            self.done.emit(what)
        if s.draft is not None:
            self._store_days(s.draft, outcome.value)

    def _store_days(self, draft: HoursDraft, saved: Availability) -> None:
        """Send the days that differ when they are not as saved; while another save runs, its end does it."""
        kept = tuple(sorted(saved.exceptions, key=lambda e: e.day))
        if draft.exceptions != kept:
            what = "day_removed" if len(draft.exceptions) < len(kept) else "day_added"
            self._store(replace(saved, exceptions=draft.exceptions), what)

    def _refused(self, error: DomainError) -> None:
        s = self.state
        speaker = s.speaker
        if not isinstance(error, ProfileChanged) or speaker is None:
            draft = replace(s.draft, exceptions=s.saved.exceptions) if s.draft and s.saved else s.draft
            self._become(replace(s, saving=False, draft=draft, problem=error))
        else:
            self._become(replace(s, saving=False, problem=error))
            self._session.call(lambda a: self._backend.speakers.availability(a, speaker), self._met_theirs)

    def _met_theirs(self, outcome: Ok[Availability] | Err) -> None:
        if isinstance(outcome, Ok):
            self._become(replace(self.state, theirs=outcome.value, problem=None))
