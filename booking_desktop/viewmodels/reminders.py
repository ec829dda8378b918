"""Sessions that are about to begin, for whatever tells of them: the desktop's notifications, or a bar in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal

from booking_desktop.backend.ports import Bookings
from booking_desktop.domain.bookings import Booking, BookingId
from booking_desktop.domain.reminders import NO_QUIET, Quiet, due, snoozed_until, watched
from booking_desktop.domain.time import Range
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel

_LOOK_MS = 15_000
_REMEMBERED = timedelta(days=2)
"""What was told of a session is known for so long after its start."""


@dataclass(frozen=True)
class RemindersState:
    """What is known of the next sessions, and which of them are being told."""

    bookings: tuple[Booking, ...] = ()
    told: tuple[tuple[BookingId, datetime, datetime], ...] = ()
    """Booking, the start that was told, and when to tell again."""
    shown: tuple[Booking, ...] = ()
    """Reminders in sight: not dismissed, not snoozed, not begun a minute ago."""


class RemindersViewModel(ViewModel[RemindersState]):
    """Looks every quarter of a minute, and at once when bookings change. ``due`` for each session to tell of."""

    due = Signal(object)

    def __init__(
        self,
        bookings: Bookings,
        session: SessionViewModel,
        now: Clock,
        lead: Callable[[], int | None],
        quiet: Callable[[], Quiet] = lambda: NO_QUIET,
        zone: Callable[[], str] = lambda: "UTC",
    ) -> None:
        """``lead``: minutes ahead that are asked for, None for no reminders."""
        super().__init__(RemindersState())
        self._bookings, self._session, self._now = bookings, session, now
        self._lead, self._quiet, self._zone = lead, quiet, zone
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.read)

    def now(self) -> datetime:
        """The present instant, for the words of what has begun."""
        return self._now()

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()
        self.read()

    def read(self) -> None:
        """Read the sessions near now; then tell what is due. The booking that decides is the one in the store then."""
        lead = self._lead()
        if lead is None or self._session.person is None:
            self._become(replace(self.state, bookings=(), shown=()))
            return
        span = Range(*watched(self._now(), lead))
        self._session.call(lambda access: self._bookings.between(access, span), self._read, key="reminders")

    def snooze(self, booking: BookingId) -> None:
        """Tell of it again in five minutes."""
        found = self._shown(booking)
        if found is not None:
            self._mark(found, snoozed_until(found, self._now()))

    def dismiss(self, booking: BookingId) -> None:
        """That is known; no more of it."""
        found = self._shown(booking)
        if found is not None:
            self._mark(found, found.start)

    def forget(self) -> None:
        """Nothing of who signs out stays."""
        self._become(RemindersState())

    def _read(self, outcome: Ok[tuple[Booking, ...]] | Err) -> None:
        lead = self._lead()
        if lead is None or self._session.person is None:
            return
        # Where nothing answers, what was read last is told all the same: a lost line must not cost somebody a session.
        known = outcome.value if isinstance(outcome, Ok) else self.state.bookings
        now, state = self._now(), replace(self.state, bookings=known)
        alive = {booking.id: booking for booking in known}
        shown = tuple(
            alive[b.id] for b in state.shown if b.id in alive and b.start == alive[b.id].start and b.end > now
        )
        # Not those that are out of sight: a clock that jumps must not tell them again when it comes back.
        state = replace(state, told=tuple(t for t in state.told if t[1] > now - _REMEMBERED), shown=shown)
        if self._quiet().holds(now, self._zone()):
            self._become(state)
            return
        new = due(known, {id_: (start, again) for id_, start, again in state.told}, lead, now)
        told = tuple(t for t in state.told if t[0] not in {b.id for b in new})
        told += tuple((b.id, b.start, b.start) for b in new)
        kept = tuple(b for b in state.shown if b.id not in {n.id for n in new})
        self._become(replace(state, told=told, shown=kept + new))
        for booking in new:
            self.due.emit(booking)

    def _shown(self, booking: BookingId) -> Booking | None:
        return next((b for b in self.state.bookings if b.id == booking), None)

    def _mark(self, booking: Booking, again: datetime) -> None:
        told = tuple(t for t in self.state.told if t[0] != booking.id)
        shown = tuple(b for b in self.state.shown if b.id != booking.id)
        self._become(replace(self.state, told=(*told, (booking.id, booking.start, again)), shown=shown))
