"""Ada's story for the pages of a speaker: a backend in memory that answers as ports.py says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from booking_desktop.domain import time
from booking_desktop.domain.availability import Availability, DateException, Hours, Rules
from booking_desktop.domain.bookings import Agreed, Booking, BookingId, Earnings, Party, Status
from booking_desktop.domain.errors import NotFound, ProfileChanged
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.slots import Cell, CellState, Rule, Slot, Verdict
from booking_desktop.domain.speakers import Offer, OfferId, Profile, Venue
from booking_desktop.domain.time import Range
from booking_desktop.jobs import Jobs
from booking_desktop.viewmodels.session import SessionViewModel

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
LONDON = "Europe/London"
ADA = Person(PersonId(2), Name("Ada", "Lovelace"), "ada@engine.example", Role.SPEAKS, LONDON)
ABOUT = (
    "I translate between people who build machines and people who have problems. Bring a draft, a proof, or a program "
    "that almost works. We read it closely, find where meaning slips, and leave with a table of the next operations in order."
)
PROFILE = Profile(
    ADA.id,
    ADA.name,
    "Notes, programs and the analytical engine",
    ABOUT,
    ("Algorithms", "Mathematics", "Technical writing"),
    ("eng", "fra"),
    LONDON,
    (
        Offer(OfferId(1), "Introduction", 30, Money(6000, "GBP"), place="https://meet.example/ada"),
        Offer(OfferId(2), "Working session", 60, Money(12000, "GBP"), place="https://meet.example/ada"),
        Offer(OfferId(3), "Manuscript review", 90, Money(16500, "GBP"), "", Venue.PLACE, "12 St James's Square"),
    ),
    published=True,
    version=3,
)
DAY = (Hours(540, 720), Hours(780, 960))
HOURS = Availability(
    LONDON,
    {0: DAY, 1: DAY, 2: DAY, 3: DAY, 4: (Hours(540, 780),)},
    (
        DateException(datetime(2026, 3, 25, tzinfo=UTC).date(), (), "Royal Society lecture"),
        DateException(datetime(2026, 4, 3, tzinfo=UTC).date(), (), "Good Friday"),
        DateException(datetime(2026, 4, 20, tzinfo=UTC).date(), (Hours(720, 1080),), "Later start"),
    ),
    Rules(notice=180, horizon=60, per_day=4),
    version=7,
)


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A London wall-clock time of 2026 as an instant."""
    return datetime(2026, month, day, hour, minute, tzinfo=time.zone(LONDON)).astimezone(UTC)


def booking(n: int, start: datetime, first: str, last: str, zone: str = LONDON, offer: int = 2, **more: Any) -> Booking:
    kind = PROFILE.offers[offer - 1]
    agreed = Agreed(kind.id, kind.name, kind.minutes, kind.price, 1440, 720, kind.venue, kind.place)
    ref, uid = f"PR-7K3F-{n:04d}", f"{n}@proactively.example"
    host = Party(ADA.id, ADA.name, LONDON)
    attendee = Party(PersonId(100 + n), Name(first, last), zone)
    end = start + timedelta(minutes=kind.minutes)
    known = {"booked_at": NOW - timedelta(days=9), "status": Status.CONFIRMED} | more
    return Booking(BookingId(n), ref, uid, 0, 1, known.pop("status"), start, end, host, attendee, agreed, **known)


SESSIONS = (
    booking(1, at(3, 9, 10), "Emmy", "Noether", "Europe/Berlin"),
    booking(2, at(3, 9, 14), "Alan", "Turing"),
    booking(3, at(3, 10, 9), "Srinivasa", "Ramanujan", "Asia/Kolkata"),
    booking(4, at(3, 10, 10), "Katherine", "Johnson", "America/New_York"),
    booking(5, at(3, 10, 15), "Mary", "Somerville", "Europe/London", 1, booked_at=NOW - timedelta(minutes=16)),
    booking(6, at(3, 11, 10), "Maryam", "Mirzakhani", "Asia/Tehran"),
    booking(7, at(3, 11, 14), "Norbert", "Wiener", "America/New_York"),
    booking(8, at(3, 12, 11), "Hypatia", "", "Africa/Cairo"),
    booking(9, at(3, 13, 11), "Charles", "Babbage"),
    booking(10, at(3, 13, 12), "Janaki", "Ammal", "Asia/Kolkata", 1),
    booking(11, at(4, 2, 10), "Janaki", "Ammal", "Asia/Kolkata"),
    booking(12, at(4, 8, 14), "Katherine", "Johnson", "America/New_York"),
    booking(13, at(4, 9, 9), "Srinivasa", "Ramanujan", "Asia/Kolkata"),
)


class MemorySpeakers:
    """One speaker's profile and hours; ``elsewhere`` saves behind the page's back."""

    def __init__(self, profile: Profile, hours: Availability, sessions: tuple[Booking, ...]) -> None:
        self.kept, self.hours, self.sessions = profile, hours, sessions
        self.fails: Exception | None = None
        self.contact = ""

    def elsewhere(self, hours: Availability) -> None:
        self.hours = replace(hours, version=self.hours.version + 1)

    def profile(self, speaker: PersonId, access: Access | None = None) -> Profile:
        if speaker != self.kept.id:
            raise NotFound("speaker", str(speaker))
        return self.kept

    def free_times(
        self, speaker: PersonId, offer: OfferId | None = None, count: int = 3, access: Access | None = None
    ) -> FreeTimes:
        day = (1, 1, 2, 2, 0, 1, 2, 1, 1)
        rhythm = (day, day, day, (2, 4, 4, 2, 0, 4, 4, 4, 2), (4, 3, 3, 2, 0, 0, 0, 0, 0), (0,) * 9, (0,) * 9)
        return FreeTimes(speaker, (), NOW, rhythm)

    def save_profile(self, access: Access, profile: Profile) -> Profile:
        self._check(profile.version, self.kept.version)
        fresh = iter(range(50, 99))
        offers = tuple(o if o.id else replace(o, id=OfferId(next(fresh))) for o in profile.offers)
        self.kept = replace(profile, version=profile.version + 1, offers=offers)
        return self.kept

    def set_contact(self, access: Access, speaker: PersonId, email: str) -> None:
        self.contact = email

    def office_rules(self) -> Rules:
        return Rules()

    def availability(self, access: Access, speaker: PersonId) -> Availability:
        return self.hours

    def save_availability(self, access: Access, speaker: PersonId, availability: Availability) -> Availability:
        self._check(availability.version, self.hours.version)
        self.hours = replace(availability, version=availability.version + 1)
        return self.hours

    def impact(self, access: Access, speaker: PersonId, availability: Availability) -> tuple[Booking, ...]:
        return tuple(b for b in self.sessions if b.start > NOW and not _inside(b, availability))

    def _check(self, version: int, present: int) -> None:
        if self.fails:
            raise self.fails
        if version != present:
            raise ProfileChanged(self.kept)


def _inside(b: Booking, availability: Availability) -> bool:
    start, end = time.local(b.start, availability.zone), time.local(b.end, availability.zone)
    first, last = start.hour * 60 + start.minute, end.hour * 60 + end.minute
    return any(h.start <= first and last <= h.end for h in availability.hours_on(start.date()))


class MemoryBookings:
    """Hour by hour: free inside the hours, booked where a session is, too soon under the notice."""

    def __init__(self, sessions: tuple[Booking, ...]) -> None:
        self.sessions = sessions
        self.earned = Earnings()

    def preview(
        self, access: Access, speaker: PersonId, offer: OfferId, availability: Availability, span: Range
    ) -> tuple[Cell, ...]:
        day, cells = time.local(span.start, availability.zone).date(), []
        while time.day_start(day, availability.zone) < span.end:
            for hours in availability.hours_on(day):
                for minute in range(hours.start, hours.end - 59, 60):
                    start = time.starts_at(day, minute, availability.zone)
                    slot = Slot(start, start + timedelta(minutes=60), speaker, offer)
                    if span.start <= start < span.end:
                        cells.append(Cell(slot, self._state(slot, availability), start < NOW))
            day += timedelta(days=1)
        return tuple(cells)

    def _state(self, slot: Slot, availability: Availability) -> CellState:
        if any(b.range.overlaps(slot.range) for b in self.sessions):
            return CellState.BOOKED
        if slot.start < NOW:
            return CellState.PAST
        soon = slot.start < NOW + timedelta(minutes=availability.rules.notice or 0)
        return CellState.TOO_SOON if soon else CellState.FREE

    def explain_preview(self, access: Access, slot: Slot, availability: Availability) -> tuple[Verdict, ...]:
        ahead = int((slot.start - NOW) / timedelta(minutes=1))
        free = self._state(slot, availability) is not CellState.BOOKED
        notice = availability.rules.notice or 0
        return (
            Verdict(Rule.HOURS, True),
            Verdict(Rule.FREE, free),
            Verdict(Rule.NOTICE, ahead >= notice, ahead, notice),
        )

    def between(self, access: Access, span: Range) -> tuple[Booking, ...]:
        return tuple(b for b in self.sessions if b.range.overlaps(span) and b.status is Status.CONFIRMED)

    def recent(self, access: Access, since: datetime) -> tuple[Booking, ...]:
        touched = [b for b in self.sessions if max(filter(None, (b.booked_at, b.cancelled_at))) >= since]
        return tuple(sorted(touched, key=lambda b: max(filter(None, (b.booked_at, b.cancelled_at))), reverse=True))

    def earnings(self, access: Access) -> Earnings:
        return self.earned


class Pocket:
    """Secrets in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str | None) -> None:
        self.kept.pop(name, None) if secret is None else self.kept.update({name: secret})


class Doorman:
    """Lets one person in."""

    def __init__(self, person: Person) -> None:
        self.person = person

    def sign_in(self, email: str, password: str) -> Session:
        return Session(self.person, Access("access"), "refresh", NOW + timedelta(hours=1))

    def refresh(self, refresh: str) -> Session:
        return self.sign_in("", "")


def backend(
    profile: Profile = PROFILE, hours: Availability = HOURS, sessions: tuple[Booking, ...] = SESSIONS
) -> SimpleNamespace:
    """Accounts, speakers and bookings in memory, shaped as ``ports.Backend``."""
    return SimpleNamespace(
        accounts=Doorman(ADA), speakers=MemorySpeakers(profile, hours, sessions), bookings=MemoryBookings(sessions)
    )


def signed_in(jobs: Jobs, person: Person = ADA) -> SessionViewModel:
    """A session of that person; jobs that wait must be drained."""
    session = SessionViewModel(Doorman(person), Pocket(), jobs)  # type: ignore[arg-type]
    session.sign_in("", "", True, lambda _: None)
    return session
