"""Confirming a chosen time: the hold, the note, the request that books once, and what can go wrong on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Bookings
from booking_desktop.domain.availability import Rules
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import (
    InvalidInput,
    NotOpen,
    SignInNeeded,
    SlotTaken,
    Unreachable,
)
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Hold, Slot
from booking_desktop.domain.speakers import Profile
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.bookings.booking_draft import (
    BookingFormState,
    CallerFields,
    Draft,
    NewId,
    Stage,
)
from booking_desktop.viewmodels.session import SessionViewModel

_RESENDS = 2
"""How often an unanswered request is sent again by itself; then the person decides."""


def new_request_id() -> str:
    """A request id nobody else has; tests give a counted one."""
    return uuid4().hex


class BookingFormViewModel(ViewModel[BookingFormState]):
    """Steps of the confirm panel, for a new session and for moving one."""

    booked = Signal(object)
    """A new Booking: show its receipt."""
    moved = Signal(object)
    lost = Signal()
    """The time was taken or refused: the calendar shows something that is no longer so."""
    sign_in_wanted = Signal()
    """Booking needs an account: sign in, then come back to the draft as it is."""

    def __init__(
        self,
        bookings: Bookings,
        session: SessionViewModel,
        now: Clock,
        new_id: NewId = new_request_id,
        offers: frozenset[Can] = EVERYTHING,
    ) -> None:
        super().__init__(BookingFormState(now(), offers=offers))
        self._bookings = bookings
        self._session = session
        self._now = now
        self._new_id = new_id
        self._resends = 0
        self._kept_note = ""
        self._kept_slot: tuple[Slot, str, str, CallerFields | None] | None = None
        session.changed.connect(self._session_changed)
        self._session_changed()

    # --- gestures ---

    def begin(self, slot: Slot, profile: Profile, moving: Booking | None = None) -> None:
        """Choose a slot: hold it, and open the panel. What was typed for this speaker before is kept."""
        offer = profile.offer(slot.offer)
        if offer is None or self.state.locked:
            return
        former = self.state.draft
        if former is not None and former.slot == slot and self.state.stage is Stage.WRITING:
            return
        same = former is not None and former.slot.speaker == slot.speaker
        note = former.note if former and same else self._kept_note
        caller = former.caller if former and same else None
        draft = Draft(slot, offer, profile, self._new_id(), note, caller, moving)
        self._become(self.state.begun(self._as_remembered(draft)))
        self._resends = 0
        self._hold()
        self._session.maybe(lambda access: self._bookings.terms(slot.speaker, slot.offer, access), self._terms_came)

    def remember(self, slot: Slot, request_id: str, note: str, caller: CallerFields | None) -> None:
        """What was written for that slot before a crash; it is there again when the slot is chosen next, under the same id."""
        self._kept_slot = (slot, request_id, note, caller)

    def _as_remembered(self, draft: Draft) -> Draft:
        kept, self._kept_slot = self._kept_slot, None
        if kept is None or kept[0] != draft.slot:
            return draft
        return replace(draft, request_id=kept[1], note=kept[2], caller=kept[3])

    def write_note(self, note: str) -> None:
        """Keep the note as it is typed."""
        self._change(lambda d: replace(d, note=note))

    def for_caller(self, caller: CallerFields | None) -> None:
        """The office books for someone who called; None: for itself."""
        self._change(lambda d: replace(d, caller=caller))

    def pick(self, slot: Slot) -> None:
        """Take another of the nearest times."""
        if slot in self.state.nearest and not self.state.locked:
            self._become(replace(self.state, picked=slot))

    def book(self) -> None:
        """Send it, signing in first where nobody is."""
        self._adopt_pick()
        draft = self.state.draft
        if draft is None or self.state.locked or self.state.stage is Stage.LOST:
            return
        if not self.state.signed_in:
            self.sign_in_wanted.emit()
            return
        if draft.caller is not None and draft.caller.faults:
            self._become(replace(self.state, problem=InvalidInput(draft.caller.faults)))
            return
        self._resends = 0
        self._send()

    def check_again(self) -> None:
        """Ask once more what became of a request that got no answer."""
        if self.state.stage is Stage.CHECKING:
            self._resends = 0
            self._become(replace(self.state, problem=None))
            self._reconcile()

    def hold_again(self) -> None:
        """Hold a slot whose five minutes are up."""
        if self.state.draft and self.state.stage is Stage.WRITING:
            self._become(replace(self.state, hold_over=False))
            self._hold()

    def put_aside(self) -> None:
        """Close the panel to look at other times; the note is kept for the next choice."""
        draft = self.state.draft
        if draft is None or self.state.stage is Stage.SENDING:
            return
        self._kept_note = draft.note
        self._close()

    def discard(self) -> None:
        """Close the panel and give the hold back."""
        if self.state.draft is not None and self.state.stage is not Stage.SENDING:
            self._kept_note = ""
            self._close()

    def forget(self) -> None:
        """Its writer leaves: nothing of the draft is for the next person, the hold is given back."""
        self._kept_note = ""
        self._kept_slot = None
        self.discard()

    def tick(self) -> None:
        """A minute went by."""
        self._become(self.state.at(self._now()))

    def slot_seen(self, *, open: bool, nearest: tuple[Slot, ...]) -> None:
        """The calendar was read again: when the draft's time is no longer open, other times are offered."""
        draft = self.state.draft
        if draft is not None and self.state.stage is Stage.WRITING and not open and self.state.held_until is None:
            self._lose(SlotTaken(draft.slot, nearest))

    # --- holding ---

    def _hold(self) -> None:
        draft = self.state.draft
        if draft is None or draft.moving is not None or not self.state.signed_in or Can.HOLDS not in self.state.offers:
            return
        slot = draft.slot
        self._session.call(lambda access: self._bookings.hold(access, slot), lambda o: self._held(slot, o))

    def _held(self, slot: Slot, outcome: Ok[Hold] | Err) -> None:
        draft = self.state.draft
        if draft is None or draft.slot != slot or self.state.stage is not Stage.WRITING:
            return
        if isinstance(outcome, Ok):
            self._become(replace(self.state, held_until=outcome.value.until, problem=None).at(self._now()))
        elif isinstance(outcome.error, SlotTaken | NotOpen):
            self._lose(outcome.error)
        elif not isinstance(outcome.error, SignInNeeded):
            self._become(replace(self.state, problem=outcome.error))

    def _terms_came(self, outcome: Ok[Rules] | Err) -> None:
        if isinstance(outcome, Ok):
            self._become(replace(self.state, terms=outcome.value))

    # --- sending ---

    def _send(self) -> None:
        draft = self.state.draft
        assert draft is not None
        self._become(replace(self.state, stage=Stage.SENDING, problem=None))
        self._session.call(self._work(draft), self._answered)

    def _work(self, draft: Draft) -> Callable[[Access], Booking]:
        moving = draft.moving
        if moving is not None:
            return lambda access: self._bookings.move(
                access, moving.id, moving.version, draft.slot.start, draft.request_id
            )
        person = self._session.person
        request = draft.to_request(person.zone if person else draft.profile.zone)
        return lambda access: self._bookings.book(access, request)

    def _answered(self, outcome: Ok[Booking] | Err) -> None:
        if isinstance(outcome, Ok):
            self._done(outcome.value)
        elif isinstance(outcome.error, SlotTaken | NotOpen):
            self._lose(outcome.error)
        elif isinstance(outcome.error, Unreachable):
            self._become(replace(self.state, stage=Stage.CHECKING, problem=None))
            self._reconcile()
        elif isinstance(outcome.error, SignInNeeded):
            self._become(replace(self.state, stage=Stage.WRITING))
            self.sign_in_wanted.emit()
        else:
            self._become(self.state.failed(outcome.error, self._new_id))

    def _reconcile(self) -> None:
        draft = self.state.draft
        assert draft is not None
        request_id = draft.request_id
        self._session.call(lambda access: self._bookings.by_request(access, request_id), self._reconciled)

    def _reconciled(self, outcome: Ok[Booking | None] | Err) -> None:
        if isinstance(outcome, Err):  # still no answer: stay here, nothing is sent again unasked
            self._become(replace(self.state, problem=outcome.error))
        elif outcome.value is not None:
            self._done(outcome.value)
        elif self._resends < _RESENDS:
            self._resends += 1
            self._send()
        else:
            self._become(replace(self.state, problem=Unreachable("", "")))

    def _done(self, booking: Booking) -> None:
        moved = self.state.draft is not None and self.state.draft.moving is not None
        self._kept_note = ""
        self._become(self.state.emptied(self._now()))
        (self.moved if moved else self.booked).emit(booking)

    # --- steps ---

    def _adopt_pick(self) -> None:
        """In LOST, booking means booking the picked time: another slot, so another request."""
        draft, picked = self.state.draft, self.state.picked
        if draft is not None and picked is not None and self.state.stage is Stage.LOST:
            self._become(self.state.begun(replace(draft, slot=picked, request_id=self._new_id())))

    def _change(self, step: Callable[[Draft], Draft]) -> None:
        draft = self.state.draft
        if draft is not None and not self.state.locked:
            problem = None if isinstance(self.state.problem, InvalidInput) else self.state.problem
            self._become(replace(self.state, draft=step(draft), problem=problem))

    def _lose(self, error: SlotTaken | NotOpen) -> None:
        self._become(self.state.lost(error))
        self.lost.emit()

    def _close(self) -> None:
        held = self.state.held_until is not None
        self._become(self.state.emptied(self._now()))
        if held and self._session.person is not None:
            self._session.call(self._bookings.release, lambda _: None)

    def _session_changed(self) -> None:
        person = self._session.person
        was = self.state.signed_in
        self._become(replace(self.state, signed_in=person is not None, office=person is not None and person.office))
        if self.state.signed_in and not was:
            self._hold()
        elif was and not self.state.signed_in:
            self._become(replace(self.state, held_until=None, hold_over=False))
