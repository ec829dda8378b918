"""What the calendar page reads of the backend: the days shown first, their neighbours after, nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from booking_desktop.backend.ports import Backend
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, Slot
from booking_desktop.domain.speakers import OfferId, Profile
from booking_desktop.domain.time import Range
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.periods import month_grid, period, stepped
from booking_desktop.viewmodels.session import SessionViewModel

_SEEK = timedelta(weeks=4)
_SEEK_TIMES = 14
"""As far as a year: no rule lets anyone book further by default."""


class CalendarReading:
    """Asks in the person's name; each outcome comes back on the GUI thread."""

    def __init__(self, backend: Backend, session: SessionViewModel) -> None:
        self._backend = backend
        self._session = session

    def profile(self, speaker: PersonId, done: Callable[[Ok[Profile] | Err], None]) -> None:
        """A speaker's profile, of which only the latest that was asked for arrives."""
        self._session.maybe(
            lambda access: self._backend.speakers.profile(speaker, access), done, key="calendar-profile"
        )

    def slots(
        self, state: CalendarState, span: Range, key: str, done: Callable[[Ok[tuple[Cell, ...]] | Err], None]
    ) -> None:
        """The cells of every offer, or those for moving a booking."""
        moving, profile = state.moving, state.profile
        if moving is not None:
            self._session.call(
                lambda access: self._backend.bookings.calendar_for_move(access, moving.id, span), done, key=key
            )
        elif profile is not None:
            offers = [o.id for o in profile.offers]
            if not offers:  # no offers would mean the lead offer's
                done(Ok(()))
                return
            self._session.maybe(
                lambda access: self._backend.bookings.calendar(profile.id, offers, span, access), done, key=key
            )

    def sessions(self, span: Range, key: str, done: Callable[[Ok[tuple[Booking, ...]] | Err], None]) -> None:
        """One's own live bookings."""
        self._session.call(lambda access: self._backend.bookings.between(access, span), done, key=key)

    def hours(self, me: PersonId, done: Callable[[Ok[Availability] | Err], None]) -> None:
        """One's own hours, where one speaks."""
        self._session.call(lambda access: self._backend.speakers.availability(access, me), done, key="calendar-hours")

    def next_free(self, speaker: PersonId, offer: OfferId | None, done: Callable[[Ok[FreeTimes] | Err], None]) -> None:
        """The next open times of an offer."""
        self._session.maybe(
            lambda access: self._backend.speakers.free_times(speaker, offer, 3, access), done, key="calendar-next"
        )

    def seek(self, state: CalendarState, done: Callable[[Ok[Slot | None] | Err], None]) -> None:
        """The first open time of the offer after the cursor, up to a year ahead."""
        profile, offer, start = state.profile, state.chosen_offer, state.cursor_instant
        if profile is None or offer is None:
            return

        def work(access: Access | None) -> Slot | None:
            for n in range(_SEEK_TIMES):
                span = Range(start + n * _SEEK, start + (n + 1) * _SEEK)
                found = self._first_open(profile.id, offer.id, span, start, access)
                if found is not None:
                    return found
            return None

        self._session.maybe(work, done, key="calendar-seek")

    def _first_open(
        self, speaker: PersonId, offer: OfferId, span: Range, after: datetime, access: Access | None
    ) -> Slot | None:
        cells = self._backend.bookings.calendar(speaker, [offer], span, access)
        return next((c.slot for c in cells if c.open and c.slot.start > after), None)


def around(state: CalendarState) -> Range:
    """What is worth having at hand: the periods before and after, and the mini month."""
    zone, start = state.zone, state.formats.week_start
    shown = [state.span, state.mini_month.span(zone), month_grid(state.day, start).span(zone)]
    for by in (-1, 1):
        day = stepped(state.view, state.day, by)
        shown.append(period(state.view, day, start, state.today).span(zone))
    return Range(min(s.start for s in shown), max(s.end for s in shown))
