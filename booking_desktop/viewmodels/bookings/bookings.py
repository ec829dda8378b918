"""My bookings: the three lists, the booking looked at, and cancel, undo, note and retry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from errno import ENOSPC
from pathlib import Path

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Bookings, Outbox
from booking_desktop.domain.bookings import (
    UNDO_WINDOW,
    Booking,
    BookingId,
    BookingPage,
    Status,
    When,
)
from booking_desktop.domain.errors import BookingChanged, DiskFull, StoreReadOnly
from booking_desktop.domain.letters import OutboxPage
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.bookings.bookings_state import (
    _UNSENT,
    PAGE,
    Action,
    BookingsState,
    Counts,
    NoteDraft,
    Trouble,
    Withdrawable,
    unsent_news,
    with_booking,
    with_cancelled,
)
from booking_desktop.viewmodels.session import SessionViewModel


@dataclass(frozen=True)
class _Loaded:
    page: BookingPage
    last: Booking | None
    unsent: frozenset[BookingId]


def write_calendar(bookings: Sequence[Booking], reader: PersonId, path: str, language: str = "") -> None:
    """Write sessions as one .ics file. Slow. Raises StoreReadOnly, DiskFull."""
    from booking_desktop.mail.calendar import ics_of_all  # icalendar is not needed to start

    try:
        Path(path).write_bytes(ics_of_all(bookings, reader, language))
    except OSError as failed:
        raise (DiskFull if failed.errno == ENOSPC else StoreReadOnly)(path) from None


class BookingsViewModel(ViewModel[BookingsState]):
    """Steps of the page. A row keeps its place while something is tried on it, and says itself what went wrong."""

    was_cancelled = Signal(object)
    """A Booking has just been cancelled: offer to undo it."""
    was_restored = Signal(object)
    """A Booking stands again after undo."""
    not_restored = Signal(object, object)
    """A Booking that left the list could not be taken back, and the DomainError that says why."""
    note_saved = Signal(object)
    exported = Signal(str)
    """A file has been written there."""
    not_exported = Signal(object)
    """The DomainError that kept a file from being written."""

    def __init__(
        self, bookings: Bookings, outbox: Outbox, session: SessionViewModel, now: Clock, zone: Callable[[], str]
    ) -> None:
        person = session.person
        super().__init__(BookingsState(person.id if person else None, zone(), now()))
        self._bookings = bookings
        self._outbox = outbox
        self._session = session
        self._now = now
        self._zone = zone
        session.changed.connect(self._session_changed)

    # --- the list --------------------------------------------------------------------------------------------------------

    def show(self, when: When) -> None:
        """Show another list."""
        if when is not self.state.when:
            self._load(replace(self.state, when=when))

    def find(self, text: str) -> None:
        """The search field changed."""
        if text != self.state.find:
            self._load(replace(self.state, find=text))

    def refresh(self) -> None:
        """Read again; what is shown stays until the answer comes."""
        self._load(replace(self.state, zone=self._zone(), now=self._now()))

    def choose(self, booking: BookingId) -> None:
        """Look at a booking; a note half written on another one is kept there."""
        if booking != self.state.chosen:
            self._become(replace(self.state, chosen=booking, letters=()))
            self._load_letters()

    def reveal(self, booking: BookingId) -> None:
        """Show the upcoming list with that booking chosen: after booking or moving it."""
        self._load(replace(self.state, when=When.UPCOMING, find="", chosen=booking))

    def more(self) -> None:
        """The end of the list comes into sight."""
        state = self.state
        if state.cursor is None or state.loading:
            return
        cursor, when, text = state.cursor, state.when, state.find

        def added(outcome: Ok[BookingPage] | Err) -> None:
            if isinstance(outcome, Err):
                self._become(replace(self.state, loading=False, problem=outcome.error))
                return
            known = {b.id for b in self.state.bookings}
            new = tuple(b for b in outcome.value.bookings if b.id not in known)
            bookings = (*self.state.bookings, *new)
            self._become(replace(self.state, bookings=bookings, cursor=outcome.value.cursor, loading=False))

        self._become(replace(state, loading=True))
        self._session.call(lambda access: self._bookings.mine(access, when, text, cursor, PAGE), added, key="mine")

    def tick(self) -> None:
        """Time has passed: the state changes once a minute, and when the time to undo is over."""
        now, state = self._now(), self.state
        kept = state.withdrawable if state.withdrawable and now < state.withdrawable.until else None
        same_minute = state.now is not None and state.now.replace(second=0, microsecond=0) == now.replace(
            second=0, microsecond=0
        )
        self._become(replace(state, now=state.now if same_minute else now, withdrawable=kept))

    # --- what is done to a booking -----------------------------------------------------------------------------------------

    def cancel(self, reason: str = "") -> None:
        """Cancel the booking looked at, at once; it can be undone for a few seconds."""
        booking = self.state.booking
        if booking is not None and booking.id not in self.state.busy:
            self._cancel(booking, reason)

    def undo(self) -> bool:
        """Withdraw the last cancel while its mail still waits; says whether there was one."""
        self.tick()
        kept = self.state.withdrawable
        if kept is None or kept.booking.id in self.state.busy:
            return False
        self._undo(kept.booking)
        return True

    def redo(self) -> bool:
        """Cancel again what was undone last; says whether there was something."""
        booking = next((b for b in self.state.bookings if b.id == self.state.again), None)
        if booking is None or booking.status is Status.CANCELLED:
            return False
        self._cancel(booking, "")
        return True

    def retry(self, booking: BookingId) -> None:
        """Try again what went wrong with a booking."""
        trouble = self.state.troubles.get(booking)
        shown = next((b for b in self.state.bookings if b.id == booking), None)
        if trouble is None or shown is None:
            return
        if trouble.action is Action.CANCEL:
            self._cancel(shown, "")
        elif trouble.action is Action.UNDO:
            self._undo(shown)
        elif trouble.action is Action.NOTE:
            self.save_note()

    def dismiss(self, booking: BookingId) -> None:
        """The message about a booking has been read."""
        troubles = {b: t for b, t in self.state.troubles.items() if b != booking}
        self._become(replace(self.state, troubles=troubles))

    def edit_note(self) -> None:
        """Begin to change the note of the booking looked at."""
        booking = self.state.booking
        if booking is not None:
            self._become(replace(self.state, note=NoteDraft(booking.id, booking.note)))

    def write_note(self, text: str) -> None:
        """The note being written changed."""
        if self.state.note is not None:
            self._become(replace(self.state, note=replace(self.state.note, text=text)))

    def drop_note(self) -> None:
        """Give the note up."""
        note = self.state.note
        self._become(replace(self.state, note=None))
        if note is not None:
            self.dismiss(note.booking)

    def save_note(self) -> None:
        """Keep the note; what was typed stays until the store has it."""
        note = self.state.note
        booking = next((b for b in self.state.bookings if note is not None and b.id == note.booking), None)
        if note is None or booking is None or note.saving:
            return
        self._become(replace(self.state, note=replace(note, saving=True)))
        self._try(
            booking,
            Action.NOTE,
            lambda access: self._bookings.edit_note(access, booking.id, booking.version, note.text.strip()),
            self._noted,
        )

    # --- what is taken out of the app --------------------------------------------------------------------------------------

    def export(self, bookings: Sequence[Booking], path: str) -> None:
        """Write these sessions into one .ics file; ``exported`` or ``not_exported`` follows."""
        person = self.state.person or PersonId(0)

        def written(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Ok):
                self.exported.emit(path)
            else:
                self.not_exported.emit(outcome.error)

        language = self._session.language
        self._session.call(lambda _: write_calendar(bookings, person, path, language), written, lane="files")

    # --- trying --------------------------------------------------------------------------------------------------------

    def _cancel(self, booking: Booking, reason: str) -> None:
        self._try(
            booking,
            Action.CANCEL,
            lambda access: self._bookings.cancel(access, booking.id, booking.version, reason),
            self._cancelled,
        )

    def _undo(self, booking: Booking) -> None:
        self._try(booking, Action.UNDO, lambda access: self._bookings.undo_cancel(access, booking.id), self._restored)

    def _cancelled(self, booking: Booking) -> None:
        until = (booking.cancelled_at or self._now()) + UNDO_WINDOW
        state = with_cancelled(self.state, booking)
        self._become(replace(state, withdrawable=Withdrawable(booking, until), again=None))
        self.was_cancelled.emit(booking)
        self._load_letters()

    def _restored(self, booking: Booking) -> None:
        self._become(replace(self.state, withdrawable=None, again=booking.id, chosen=booking.id))
        self.was_restored.emit(booking)
        self.refresh()

    def _noted(self, booking: Booking) -> None:
        self._become(replace(with_booking(self.state, booking), note=None))
        self.note_saved.emit(booking)

    def _try(
        self, booking: Booking, action: Action, work: Callable[[Access], Booking], done: Callable[[Booking], None]
    ) -> None:
        self.dismiss(booking.id)
        self._become(replace(self.state, busy=self.state.busy | {booking.id}))

        def finish(outcome: Ok[Booking] | Err) -> None:
            self._become(replace(self.state, busy=self.state.busy - {booking.id}))
            if isinstance(outcome, Ok):
                done(outcome.value)
            else:
                self._failed(booking, Trouble(action, outcome.error))

        self._session.call(work, finish)

    def _failed(self, booking: Booking, trouble: Trouble) -> None:
        state = self.state
        if trouble.action is Action.UNDO:
            state = replace(state, withdrawable=None)
            self.not_restored.emit(booking, trouble.error)
        if isinstance(trouble.error, BookingChanged):
            state = with_booking(state, trouble.error.present)
        note = replace(state.note, saving=False) if state.note else None
        self._become(replace(state, note=note, troubles={**state.troubles, booking.id: trouble}))

    # --- reading ---------------------------------------------------------------------------------------------------------

    def _load(self, state: BookingsState) -> None:
        if self._session.person is None:
            self._become(replace(BookingsState(zone=state.zone, now=state.now), when=state.when))
            return
        when, text = state.when, state.find
        limit = max(PAGE, len(state.bookings)) if state.shown == (when, text) else PAGE
        self._become(replace(state, loading=True))

        def work(access: Access) -> _Loaded:
            page = self._bookings.mine(access, when, text.strip(), None, limit)
            past = self._bookings.mine(access, When.PAST, "", None, 1) if page.past else None
            unsent = unsent_news(self._outbox.rows(access, _UNSENT).rows)
            return _Loaded(page, past.bookings[0] if past and past.bookings else None, unsent)

        self._session.call(work, lambda outcome: self._loaded((when, text), outcome), key="mine")

    def _loaded(self, shown: tuple[When, str], outcome: Ok[_Loaded] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, loading=False, problem=outcome.error))
            return
        page = outcome.value.page
        present = [b.id for b in page.bookings]
        chosen = self.state.chosen if self.state.chosen in present else (present[0] if present else None)
        self._become(
            replace(
                self.state,
                bookings=page.bookings,
                counts=Counts(page.upcoming, page.past, page.cancelled),
                cursor=page.cursor,
                shown=shown,
                loading=False,
                last=outcome.value.last,
                unsent=outcome.value.unsent,
                letters=self.state.letters if chosen == self.state.chosen else (),
                chosen=chosen,
                problem=None,
            )
        )
        self._load_letters()

    def _load_letters(self) -> None:
        booking = self.state.chosen
        if booking is None:
            return

        def read(outcome: Ok[OutboxPage] | Err) -> None:
            if isinstance(outcome, Ok) and booking == self.state.chosen:
                self._become(replace(self.state, letters=outcome.value.rows))

        self._session.call(lambda access: self._outbox.for_booking(access, booking), read, key="mine.letters")

    def _session_changed(self) -> None:
        person = self._session.person
        if (person.id if person else None) != self.state.person:
            fresh = BookingsState(person.id if person else None, self._zone(), self._now(), self.state.when)
            self._load(fresh)
