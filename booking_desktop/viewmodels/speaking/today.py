"""The speaker's day: next session, today, this week, what came in, what the profile lacks (PRODUCT S4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QTimer

from booking_desktop.backend.ports import Backend
from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.bookings import Booking, Earnings, Status
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Person
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, CellState
from booking_desktop.domain.speakers import Profile
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.speaking.own_profile import own_profile

WEEKS_SHOWN = 8


class Phase(StrEnum):
    """Where a session of today stands."""

    DONE = "done"
    RUNNING = "running"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True)
class Session:
    """A row of today."""

    booking: Booking
    phase: Phase


@dataclass(frozen=True)
class DayTile:
    """A tile of the week: sessions held or to come, of so many places; ``closed`` when there are neither."""

    day: date
    sessions: int
    places: int
    today: bool

    @property
    def closed(self) -> bool:
        """Whether nothing can happen that day."""
        return not self.places


class Check(StrEnum):
    """What a complete profile has."""

    WORDS = "words"
    SESSIONS = "sessions"
    HOURS = "hours"
    CANCELLING = "cancelling"
    PHOTO = "photo"
    PUBLISHED = "published"


class NewsKind(StrEnum):
    """What happened to a booking."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class News:
    """A line of "Since yesterday"; ``at`` None where it isn't recorded."""

    kind: NewsKind
    booking: Booking
    at: datetime | None
    own: bool = False
    """Whether the speaker did it."""


@dataclass(frozen=True)
class Earned:
    """One currency's sums: this month, booked ahead, and by week (Mondays, oldest first, this week last)."""

    month: Money
    ahead: Money
    weeks: tuple[tuple[date, Money], ...]


@dataclass(frozen=True)
class Facts:
    """What the store said."""

    profile: Profile
    hours: Availability
    week: tuple[Booking, ...]
    cells: tuple[Cell, ...]
    recent: tuple[Booking, ...]
    earnings: Earnings
    week_start: int = 0
    """The first day of the week that was read, 0 Monday to 6 Sunday."""


@dataclass(frozen=True)
class TodayState:
    """The page."""

    person: Person | None = None
    now: datetime = field(default=datetime.min.replace(tzinfo=UTC))
    facts: Facts | None = None
    loading: bool = False
    problem: DomainError | None = None

    @property
    def zone(self) -> str:
        """The speaker's zone: today is today there."""
        if self.facts:
            return self.facts.hours.zone
        return self.person.zone if self.person else "UTC"

    @property
    def today(self) -> date:
        """The speaker's calendar day."""
        return time.local(self.now, self.zone).date()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Today's, in time order; the first to come is next."""
        span = time.days_range(self.today, 1, self.zone)
        rows = [b for b in self.facts.week if b.range.overlaps(span)] if self.facts else []
        coming = next((b.id for b in rows if b.start > self.now), None)
        return tuple(Session(b, _phase(b, self.now, coming)) for b in rows)

    @property
    def next_session(self) -> Booking | None:
        """The one that runs or comes next this week."""
        return next((b for b in self.facts.week if b.end > self.now), None) if self.facts else None

    @property
    def gap(self) -> datetime | None:
        """The next place of today without a session."""
        if self.facts is None:
            return None
        span = time.days_range(self.today, 1, self.zone)
        empty = (c.slot.start for c in self.facts.cells if c.state not in (CellState.BOOKED, CellState.CLOSED))
        return next((s for s in empty if self.now <= s < span.end), None)

    @property
    def week(self) -> tuple[DayTile, ...]:
        """Its seven days, from the one it begins on where the person is."""
        first = time.week_start(self.today, self.facts.week_start if self.facts else 0)
        return tuple(self._tile(first + timedelta(days=n)) for n in range(7))

    def _tile(self, day: date) -> DayTile:
        if self.facts is None:
            return DayTile(day, 0, 0, day == self.today)
        there = [b for b in self.facts.week if b.hosted_by(self.facts.profile.id) and self._day(b.start) == day]
        free = [c for c in self.facts.cells if c.state is not CellState.CLOSED and self._day(c.slot.start) == day]
        apart = [c for c in free if not any(b.range.overlaps(c.slot.range) for b in there)]
        return DayTile(day, len(there), len(there) + len(apart), day == self.today)

    def _day(self, instant: datetime) -> date:
        return time.local(instant, self.zone).date()

    @property
    def checks(self) -> tuple[tuple[Check, bool], ...]:
        """What the profile has and lacks."""
        if self.facts is None:
            return ()
        profile, hours = self.facts.profile, self.facts.hours
        return (
            (Check.WORDS, bool(profile.headline and profile.about)),
            (Check.SESSIONS, bool(profile.offers)),
            (Check.HOURS, hours.week is not None),
            (Check.CANCELLING, hours.rules.cancel_window is not None),
            (Check.PHOTO, profile.photo is not None),
            (Check.PUBLISHED, profile.published),
        )

    @property
    def news(self) -> tuple[News, ...]:
        """What came in since yesterday, latest first."""
        since = self.since
        return tuple(_news(b, since) for b in self.facts.recent) if self.facts else ()

    @property
    def since(self) -> datetime:
        """The beginning of yesterday."""
        return time.day_start(self.today - timedelta(days=1), self.zone)

    @property
    def earned(self) -> tuple[Earned, ...]:
        """By currency, the one with most in it first."""
        return earned(self.facts.earnings, self.today, self.zone) if self.facts else ()


def _phase(booking: Booking, now: datetime, coming: object) -> Phase:
    if booking.end <= now:
        return Phase.DONE
    if booking.start <= now:
        return Phase.RUNNING
    return Phase.NEXT if booking.id == coming else Phase.LATER


def _news(booking: Booking, since: datetime) -> News:
    if booking.status is Status.CANCELLED:
        return News(NewsKind.CANCELLED, booking, booking.cancelled_at, booking.cancelled_by == booking.host.id)
    if booking.booked_at and booking.booked_at >= since:
        return News(NewsKind.BOOKED, booking, booking.booked_at)
    return News(NewsKind.MOVED, booking, None)


def earned(earnings: Earnings, today: date, zone: str) -> tuple[Earned, ...]:
    """Sort sums by currency and fill the weeks without any."""
    sums = [*earnings.month, *earnings.ahead, *(m for _, m in earnings.weeks)]
    currencies = sorted({m.currency for m in sums}, key=lambda c: -sum(m.minor for m in sums if m.currency == c))
    return tuple(_earned(earnings, currency, today, zone) for currency in currencies)


def _earned(earnings: Earnings, currency: str, today: date, zone: str) -> Earned:
    def total(parts: tuple[Money, ...]) -> Money:
        return Money(sum(m.minor for m in parts if m.currency == currency), currency)

    by_week: dict[date, int] = {}
    for start, money in earnings.weeks:
        if money.currency == currency:
            monday = time.week_start(time.local(start, zone).date())
            by_week[monday] = by_week.get(monday, 0) + money.minor
    this = time.week_start(today)
    mondays = [this - timedelta(weeks=n) for n in reversed(range(WEEKS_SHOWN))]
    weeks = tuple((m, Money(by_week.get(m, 0), currency)) for m in mondays)
    return Earned(total(earnings.month), total(earnings.ahead), weeks)


class TodayViewModel(ViewModel[TodayState]):
    """Reads the day in one go, and again each minute what the clock changes."""

    def __init__(
        self, backend: Backend, session: SessionViewModel, now: Clock, week_start: Callable[[], int] = lambda: 0
    ) -> None:
        """``week_start`` gives the first day of a week, 0 Monday to 6 Sunday."""
        super().__init__(TodayState(now=now()))
        self._week_start = week_start
        self._backend = backend
        self._session = session
        self._now = now
        self._minute = QTimer(self, interval=15_000)
        self._minute.timeout.connect(self.tick)

    def open_own(self) -> None:
        """Show the signed-in speaker's day."""
        person = self._session.person
        if person is None or not person.speaks:
            self._minute.stop()
            self._become(TodayState(now=self._now()))
            return
        self._minute.start()
        fresh = self.state.person is None or self.state.person.id != person.id
        self._become(TodayState(person, self._now()) if fresh else replace(self.state, person=person))
        self.refresh()

    def refresh(self) -> None:
        """Read again; what is shown stays meanwhile."""
        person = self.state.person
        if person is None:
            return
        now = self._now()
        self._become(replace(self.state, now=now, loading=True))
        self._session.call(lambda access: self._read(access, person, now), self._answered, key="today")

    def tick(self) -> None:
        """A minute has gone by; on a new day everything is read again."""
        before, now = self.state.today, self._now()
        self._become(replace(self.state, now=now.replace(second=0, microsecond=0)))
        if self.state.today != before:
            self.refresh()

    def _read(self, access: Access, person: Person, now: datetime) -> Facts:
        speakers, bookings = self._backend.speakers, self._backend.bookings
        profile = own_profile(speakers, access, person)
        hours = speakers.availability(access, person.id)
        today = time.local(now, hours.zone).date()
        first = self._week_start()
        span = time.days_range(time.week_start(today, first), 7, hours.zone)
        lead = profile.lead_offer
        cells = bookings.preview(access, person.id, lead.id, hours, span) if lead else ()
        since = time.day_start(today - timedelta(days=1), hours.zone)
        return Facts(
            profile,
            hours,
            bookings.between(access, span),
            cells,
            bookings.recent(access, since),
            bookings.earnings(access),
            first,
        )

    def _answered(self, outcome: Ok[Facts] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, loading=False, problem=outcome.error))
        else:
            self._become(replace(self.state, loading=False, problem=None, facts=outcome.value))
