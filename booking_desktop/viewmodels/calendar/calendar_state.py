"""What the calendar page shows, as one frozen value: whose calendar, which days, where the cursor is, what is loaded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Cell, CellState, Slot, Verdict
from booking_desktop.domain.speakers import Offer, OfferId, Profile
from booking_desktop.domain.time import Range
from booking_desktop.viewmodels.calendar.month_days import other_party
from booking_desktop.viewmodels.calendar.pages import Pages
from booking_desktop.viewmodels.calendar.periods import Period, View, month_grid, period
from booking_desktop.viewmodels.calendar.week_grid import Wall, wall_of
from booking_desktop.viewmodels.formats import Formats

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2199, 12, 31)
"""As far as one can turn pages."""


@dataclass(frozen=True)
class Trace:
    """The answer to "why can't this be booked?": every rule, in words by ``messages.verdict_words``."""

    slot: Slot
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True)
class Visited:
    """A speaker whose calendar was open before: the context menu leads back."""

    id: PersonId
    name: str


@dataclass(frozen=True)
class CalendarState:
    """The page. ``profile`` None: your own calendar. The cursor's day is the day that the view is around."""

    formats: Formats
    """In the zone that is shown."""
    own_zone: str
    now: datetime
    day: date
    wall: Wall = Wall(12 * 60)
    view: View = View.WEEK
    me: PersonId | None = None
    profile: Profile | None = None
    opening: PersonId | None = None
    """A speaker whose profile is on its way; what was there stays until then."""
    offer: OfferId | None = None
    """The offer that Week, Month and Agenda are about."""
    all_offers: bool = True
    """Day shows every offer side by side."""
    column: OfferId | None = None
    """The cursor's column in Day."""
    moving: Booking | None = None
    hours: Availability | None = None
    """Your own, where you speak: ground outside them is closed."""
    slots: Pages[Cell] = Pages()
    sessions: Pages[Booking] = Pages()
    show_hosting: bool = True
    show_attending: bool = True
    loading: bool = False
    problem: DomainError | None = None
    """Why the last reading failed; what is shown is from ``read_at``."""
    read_at: datetime | None = None
    next_free: tuple[Slot, ...] = ()
    mini: date | None = None
    """The month of the mini month, where it was turned by itself."""
    trace: Trace | None = None
    visited: tuple[Visited, ...] = ()

    # --- what is shown ---

    @property
    def own(self) -> bool:
        """Whether this is your own calendar across speakers."""
        return self.profile is None

    @property
    def zone(self) -> str:
        """The zone that days and times are of."""
        return self.formats.zone

    @property
    def other_zone(self) -> str:
        """The zone beside it on the ruler: the speaker's (the attendee's, when the speaker moves a session), else yours."""
        if self.profile is None:
            return self.own_zone
        theirs = self.profile.zone
        if self.moving is not None and self.me is not None:
            theirs = other_party(self.moving, self.me).zone
        return self.own_zone if theirs == self.zone else theirs

    @property
    def today(self) -> date:
        """The day it is in the zone that is shown."""
        return self.formats.day_of(self.now)

    @property
    def period(self) -> Period:
        """The days of the view."""
        return period(self.view, self.day, self.formats.week_start, self.today)

    @property
    def span(self) -> Range:
        """Their instants."""
        return self.period.span(self.zone)

    @property
    def mini_month(self) -> Period:
        """The days of the mini month."""
        return month_grid(self.mini or self.day, self.formats.week_start)

    @property
    def ready(self) -> bool:
        """Whether there is something to show for these days, fresh or not."""
        return self.sessions.has(self.span) if self.own else self.slots.has(self.span)

    @property
    def chosen_offer(self) -> Offer | None:
        """The offer that the view is about."""
        if self.profile is None:
            return None
        return (self.profile.offer(self.offer) if self.offer else None) or self.profile.lead_offer

    @property
    def day_offers(self) -> tuple[Offer, ...]:
        """The columns of Day."""
        if self.profile is None:
            return ()
        chosen = self.chosen_offer
        return self.profile.offers if self.all_offers or chosen is None else (chosen,)

    def cells(self, span: Range | None = None, offer: OfferId | None = None) -> tuple[Cell, ...]:
        """The loaded cells that start in a span (default: the view's), of one offer where asked."""
        span = span or self.span
        found = (c for c in self.slots.within(span) if span.start <= c.slot.start < span.end)
        return tuple(self._marked(c) for c in found if offer is None or c.slot.offer == offer)

    def _marked(self, cell: Cell) -> Cell:
        """While a booking is moved, its own time is open but nothing to choose."""
        if self.moving is not None and cell.slot.start == self.moving.start:
            return replace(cell, state=CellState.YOURS, booking=self.moving.id)
        return cell

    def own_sessions(self, span: Range | None = None) -> tuple[Booking, ...]:
        """Your sessions that touch a span (default: the view's): with this speaker, or in your own calendar as "Show" says."""
        return tuple(b for b in self.sessions.within(span or self.span) if self._shows(b))

    def counts(self) -> tuple[int, int]:
        """Sessions hosted and attended in the period shown, whatever "Show" says."""
        found = list(self.sessions.within(self.span))
        hosted = sum(b.host.id == self.me for b in found)
        return hosted, len(found) - hosted

    def booking_in(self, cell: Cell) -> Booking | None:
        """Your session that a cell shows, once it is loaded."""
        return next((b for b in self.sessions.within(cell.range) if b.id == cell.booking), None)

    def _shows(self, booking: Booking) -> bool:
        if self.profile is not None:
            return booking.host.id == self.profile.id
        return self.show_hosting if booking.host.id == self.me else self.show_attending

    # --- pure steps ---

    def on(self, day: date, wall: Wall | None = None, column: OfferId | None = None) -> CalendarState:
        """The cursor elsewhere; the view follows, and so does the mini month."""
        day = min(max(day, FIRST_DAY), LAST_DAY)
        return replace(self, day=day, wall=wall or self.wall, column=column or self.column, mini=None)

    def at(self, instant: datetime, column: OfferId | None = None) -> CalendarState:
        """The cursor on an instant."""
        return self.on(self.formats.day_of(instant), wall_of(instant, self.zone), column)

    def in_zone(self, zone: str) -> CalendarState:
        """The same instants on the clocks of another zone."""
        instant = self.cursor_instant
        return replace(self, formats=replace(self.formats, zone=zone)).at(instant)

    @property
    def cursor_instant(self) -> datetime:
        """The instant under the cursor."""
        reading = time.ends_at if self.wall.fold else time.starts_at
        return reading(self.day, self.wall.minute, self.zone).astimezone(UTC)


def marked_days(state: CalendarState) -> frozenset[date]:
    """The dots of the mini month: days with open times, or with your sessions in your own calendar."""
    days: Iterable[datetime]
    if state.own:
        days = (b.start for b in state.own_sessions(state.mini_month.span(state.zone)))
    else:
        offer = state.chosen_offer
        cells = state.slots.within(state.mini_month.span(state.zone))
        days = (c.slot.start for c in cells if c.open and c.slot.start > state.now and _of(offer, c))
    return frozenset(state.formats.day_of(d) for d in days)


def _of(offer: Offer | None, cell: Cell) -> bool:
    return offer is None or cell.slot.offer == offer.id
