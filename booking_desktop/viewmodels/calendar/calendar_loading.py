"""Keeping the calendar's State filled: what is missing of the days shown, then of their neighbours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from booking_desktop.backend.ports import Backend
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.slots import Cell
from booking_desktop.domain.time import Range
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.calendar.calendar_reading import CalendarReading, around
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.session import SessionViewModel


class CalendarLoading(ViewModel[CalendarState]):
    """The half of the calendar that reads. What is shown stays until something fresher is here."""

    def __init__(self, state: CalendarState, backend: Backend, session: SessionViewModel, now: Clock) -> None:
        super().__init__(state)
        self._session = session
        self._now = now
        self._reading = CalendarReading(backend, session)
        self._in_sight = True

    def slots_read(self) -> None:
        """The cells of the days shown came; for the subclass."""

    def cells_changed(self) -> None:
        """Any cells came; for the subclass."""

    def sessions_changed(self) -> None:
        """Your sessions came; for the subclass."""

    def refresh(self) -> None:
        """Read everything again; what is shown stays until then."""
        s = self.state
        self._become(replace(s, slots=s.slots.outdated(), sessions=s.sessions.outdated(), problem=None))
        self.ensure()
        self.read_next_free()

    def activated(self) -> None:
        """The page came into sight: what got stale meanwhile is read now."""
        self._in_sight = True
        self._become(replace(self.state, now=self._now()))
        self.ensure()
        self.read_next_free()

    def deactivated(self) -> None:
        """The page is out of sight: nothing needs to be read for it."""
        self._in_sight = False

    def ensure(self) -> None:
        """Read what the days shown still lack, then what lies around them."""
        if not self._in_sight:
            return
        s = self.state
        slots = None if s.own else s.slots.missing(s.span)
        sessions = None if s.me is None else s.sessions.missing(s.span)
        self._become(replace(s, loading=slots is not None or (s.own and sessions is not None)))
        if slots is not None:
            self._reading.slots(s, slots, "calendar-slots", self._slots_into(slots))
        if sessions is not None:
            self._reading.sessions(sessions, "calendar-sessions", self._sessions_into(sessions))
        if slots is None and sessions is None:
            self.prefetch()

    def prefetch(self) -> None:
        """Have the neighbouring periods and the small month at hand."""
        s, near = self.state, around(self.state)
        slots = None if s.own else s.slots.missing(near)
        sessions = None if s.me is None else s.sessions.missing(near)
        if slots is not None:
            self._reading.slots(s, slots, "calendar-slots-near", self._slots_into(slots, near=True))
        if sessions is not None:
            self._reading.sessions(sessions, "calendar-sessions-near", self._sessions_into(sessions, near=True))

    def read_next_free(self) -> None:
        """The next free times of the offer, for the sidebar."""
        profile, offer = self.state.profile, self.state.chosen_offer
        if profile is not None and profile.offers and self.state.moving is None and self._in_sight:
            self._reading.next_free(profile.id, offer.id if offer else None, self._next_free_came)

    def _slots_into(self, span: Range, *, near: bool = False) -> Callable[[Ok[tuple[Cell, ...]] | Err], None]:
        asked = self.state

        def came(outcome: Ok[tuple[Cell, ...]] | Err) -> None:
            s = self.state
            if (s.profile, s.moving, s.me) != (asked.profile, asked.moving, asked.me):
                return
            if isinstance(outcome, Err):
                self._become(replace(s, loading=False, problem=outcome.error))
                return
            slots, now = s.slots.read(span, outcome.value), self._now()
            self._become(replace(s, slots=slots, loading=False, problem=None, read_at=now, now=now))
            self.cells_changed()
            if not near:
                self.slots_read()
                self.prefetch()

        return came

    def _sessions_into(self, span: Range, *, near: bool = False) -> Callable[[Ok[tuple[Booking, ...]] | Err], None]:
        me = self.state.me

        def came(outcome: Ok[tuple[Booking, ...]] | Err) -> None:
            s = self.state
            if s.me != me:
                return
            if isinstance(outcome, Err):
                self._become(replace(s, loading=False, problem=outcome.error))
                return
            s = replace(s, sessions=s.sessions.read(span, outcome.value), loading=s.loading and not s.own)
            self._become(replace(s, problem=None, read_at=self._now()) if s.own and not near else s)
            self.sessions_changed()
            if not near and s.own:
                self.prefetch()

        return came

    def _next_free_came(self, outcome: Ok[FreeTimes] | Err) -> None:
        if isinstance(outcome, Ok) and self.state.profile and outcome.value.speaker == self.state.profile.id:
            self._become(replace(self.state, next_free=outcome.value.slots))
