"""The story of the mockups, in memory: now is Tuesday 10 March 2026, 10:42 UTC; Janaki Ammal in Kolkata books Ada Lovelace in
London. Slots are decided by the domain's own rules, so a picture of the calendar can be laid beside its mockup.

``Story(DrainedJobs())`` is a world with a ``backend``, a ``session``, a ``clock`` and the ``formats`` of the pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QLocale

from booking_desktop.domain import openings
from booking_desktop.domain.availability import Availability, DateException, Hours, Rules, inherited
from booking_desktop.domain.bookings import (
    Agreed,
    Booking,
    BookingId,
    BookingRequest,
    Party,
    Status,
    check_may_cancel,
    check_may_move,
)
from booking_desktop.domain.errors import BookingChanged, NotFound, NotOpen, SlotTaken
from booking_desktop.domain.letters import Delivery, Kind, LetterId, OutboxPage, OutboxRow
from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.preferences import Clock
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.servers import EVERYTHING
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import HOLD_MINUTES, Busy, Cell, Hold, Rule, Schedule, Slot, Verdict
from booking_desktop.domain.speakers import OfferId, Profile
from booking_desktop.domain.time import MINUTE, Range
from booking_desktop.jobs import Jobs
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.session import SessionViewModel
from tests.finding import ADA, EVERYONE, HEDY, JANAKI, KOLKATA, LONDON, NOW, Directory, Door, Pocket, at

ADA_PERSON = Person(PersonId(1), ADA.name, "ada@example.org", Role.SPEAKS, LONDON)
SOMEONE = Party(PersonId(50), Name("Srinivasa", "Ramanujan"), "Asia/Kolkata")
_MORNING, _AFTERNOON = Hours(9 * 60, 12 * 60), Hours(13 * 60, 16 * 60)
ADAS_HOURS = Availability(
    LONDON,
    dict.fromkeys(range(4), (_MORNING, _AFTERNOON)) | {4: (Hours(9 * 60, 13 * 60),)},
    (DateException(date(2026, 3, 25)),),
    Rules(notice=180, horizon=60, cancel_window=1440, move_window=720),
)
INTRODUCTION, WORKING, REVIEW = (o.id for o in ADA.offers)
NOTE = "I have a draft on plant chromosomes and want the argument to read in order."
DRAFT_SLOT = Slot(at(12, 9), at(12, 10), ADA.id, WORKING)
"""Thursday 14:30 in Kolkata."""


def _party(n: int, first: str, last: str, zone: str) -> Party:
    return Party(PersonId(n), Name(first, last), zone)


def _booking(
    n: int, host: Party, start: datetime, guest: Party, minutes: int, name: str = "Working session", **more: Any
) -> Booking:
    offer = next((o for o in ADA.offers if o.minutes == minutes), ADA.offers[1])
    agreed = Agreed(offer.id, name, minutes, offer.price, 1440, 720, place=more.pop("place", ""))
    known = {"status": Status.CONFIRMED, "booked_at": NOW - timedelta(days=2)} | more
    end = start + minutes * MINUTE
    reference, uid = f"PR-3H8D-{n:02d}XN", f"{n}@proactively.example"
    return Booking(BookingId(n), reference, uid, 0, 1, known.pop("status"), start, end, host, guest, agreed, **known)


_ADA = Party(ADA.id, ADA.name, LONDON, "ada@example.org")
_JANAKI = Party(JANAKI.id, JANAKI.name, KOLKATA, JANAKI.email)


def story_bookings() -> list[Booking]:
    """Ada's week of the pictures, hosted and attended, and what Janaki has elsewhere."""
    hosted = [
        (at(9, 10), _party(51, "Grace", "Hopper", "America/New_York"), 60),
        (at(9, 15), _party(52, "George", "Boole", "Europe/Dublin"), 60),
        (at(10, 9), SOMEONE, 60),
        (at(10, 10), _party(53, "Katherine", "Johnson", "America/New_York"), 60),
        (at(10, 15), _party(54, "Mary", "Somerville", "Europe/London"), 30),
        (at(11, 10), _party(55, "Caroline", "Herschel", "Europe/London"), 60),
        (at(11, 14), _party(56, "Evelyn Boyd", "Granville", "America/New_York"), 60),
        (at(12, 11), _party(57, "Nicole-Reine", "Lepaute", "Europe/Paris"), 60),
        (at(13, 11), _party(58, "Charles", "Babbage", "Europe/London"), 60),
        (at(16, 13), _party(59, "Norbert", "Wiener", "America/New_York"), 90),
        *((at(24, hour), SOMEONE, 60) for hour in (9, 10, 11, 13, 14, 15)),
        *((at(day, hour), SOMEONE, 60) for day, hour in ((17, 10), (17, 11), (17, 15), (19, 9), (19, 10), (19, 13))),
    ]
    found = [_booking(n, _ADA, start, guest, minutes) for n, (start, guest, minutes) in enumerate(hosted, 1)]
    attended = [
        (at(9, 17), _party(2, "Emmy", "Noether", "Europe/Berlin"), 60, "Mentoring hour"),
        (at(11, 16, 15), _party(8, "Rosalind", "Franklin", LONDON), 45, "Imaging clinic"),
        (at(12, 16, 30), _party(6, "Sofia", "Kovalevskaya", "Europe/Stockholm"), 90, "Manuscript hour"),
        (at(14, 10), _party(7, "Wang", "Zhenyi", "Asia/Shanghai"), 60, "Eclipse lesson"),
    ]
    found += [
        _booking(n, host, start, _ADA, minutes, name) for n, (start, host, minutes, name) in enumerate(attended, 61)
    ]
    note = "How would you order a catalogue of crosses so that the next grower can repeat them?"
    where = "meet.lovelace.example/ada"
    hedy, emmy = Party(HEDY.id, HEDY.name, HEDY.zone), Party(EVERYONE[1].id, EVERYONE[1].name, EVERYONE[1].zone)
    return [
        *found,
        _booking(71, _ADA, at(13, 12), _JANAKI, 30, "Introduction", note=note, place=where),
        _booking(72, _ADA, at(3, 10), _JANAKI, 60),
        _booking(73, hedy, at(18, 9), _JANAKI, 60),
        _booking(74, emmy, at(26, 12, 30), _JANAKI, 60, "Mentoring hour"),
    ]


class StoryBookings:
    """Bookings in memory, under the domain's rules. ``fails`` is raised by every call; ``lose_answers`` after it acted."""

    def __init__(self, clock: list[datetime], profiles: Sequence[Profile], people: dict[Access, PersonId]) -> None:
        self.clock, self.profiles, self.people = clock, {p.id: p for p in profiles}, people
        self.kept = {b.id: b for b in story_bookings()}
        self.hours = {ADA.id: ADAS_HOURS}
        self.holds: dict[PersonId, Hold] = {}
        self.requests: dict[str, BookingId] = {}
        self.fails: Exception | None = None
        self.lose_answers: list[Exception] = []
        self.asked: list[str] = []

    # --- what the port promises ---

    def calendar(
        self, speaker: PersonId, offers: Sequence[OfferId], span: Range, access: Access | None = None
    ) -> tuple[Cell, ...]:
        self._called("calendar")
        found = [c for o in offers for c in openings.cells(self.schedule(speaker, o, access), span, self.clock[0])]
        return tuple(sorted(found, key=lambda c: (c.slot.start, c.slot.offer)))

    def calendar_for_move(self, access: Access, booking: BookingId, span: Range) -> tuple[Cell, ...]:
        moving = self.kept[booking]
        schedule = self.schedule(moving.host.id, moving.agreed.offer, access, without=booking)
        return openings.cells(replace(schedule, minutes=moving.agreed.minutes), span, self.clock[0])

    def explain(self, slot: Slot, access: Access | None = None) -> tuple[Verdict, ...]:
        return openings.explain(self.schedule(slot.speaker, slot.offer, access), slot, self.clock[0])

    def terms(self, speaker: PersonId, offer: OfferId, access: Access | None = None) -> Rules:
        return inherited(self._hours(speaker).rules)

    def hold(self, access: Access, slot: Slot) -> Hold:
        self._called("hold")
        self._check_open(self.schedule(slot.speaker, slot.offer, access), slot)
        hold = Hold(self.people[access], slot, self.clock[0] + HOLD_MINUTES * MINUTE)
        self.holds[hold.person] = hold
        return hold

    def release(self, access: Access) -> None:
        self.holds.pop(self.people[access], None)

    def book(self, access: Access, request: BookingRequest) -> Booking:
        self._called("book")
        if request.request_id in self.requests:
            return self.kept[self.requests[request.request_id]]
        offer = self.profiles[request.speaker].offer(request.offer)
        assert offer is not None
        slot = Slot(request.start, request.start + offer.minutes * MINUTE, request.speaker, request.offer)
        self._check_open(self.schedule(request.speaker, request.offer, access), slot)
        guest = _JANAKI
        if request.caller is not None:
            guest = Party(PersonId(900), request.caller.name, request.caller.zone, request.caller.email)
        made = _booking(100 + len(self.requests), _ADA, slot.start, guest, offer.minutes, offer.name, note=request.note)
        self.holds.pop(self.people[access], None)
        return self._keep(replace(made, reference="PR-7K3F-92QD", booked_at=self.clock[0]), request.request_id)

    def by_request(self, access: Access, request_id: str) -> Booking | None:
        self._called("by_request")
        found = self.requests.get(request_id)
        return self.kept[found] if found else None

    def move(self, access: Access, booking: BookingId, version: int, start: datetime, request_id: str) -> Booking:
        self._called("move")
        old = self._current(booking, version)
        check_may_move(old, self.people[access], self.clock[0])
        slot = Slot(start, start + old.agreed.minutes * MINUTE, old.host.id, old.agreed.offer)
        self._check_open(self.schedule(old.host.id, old.agreed.offer, access, without=booking), slot)
        new = replace(
            old, start=slot.start, end=slot.end, moved_from=old.start, version=version + 1, sequence=old.sequence + 1
        )
        return self._keep(new, request_id)

    def cancel(self, access: Access, booking: BookingId, version: int, reason: str = "") -> Booking:
        self._called("cancel")
        old = self._current(booking, version)
        check_may_cancel(old, self.people[access], self.clock[0])
        return self._keep(replace(old, status=Status.CANCELLED, cancelled_at=self.clock[0], version=version + 1))

    def undo_cancel(self, access: Access, booking: BookingId) -> Booking:
        old = self.kept[booking]
        return self._keep(replace(old, status=Status.CONFIRMED, cancelled_at=None, version=old.version + 1))

    def booking(self, access: Access, booking: BookingId) -> Booking:
        if booking not in self.kept:
            raise NotFound("booking", str(booking))
        return self.kept[booking]

    def between(self, access: Access, span: Range) -> tuple[Booking, ...]:
        self._called("between")
        me = self.people[access]
        mine = (b for b in self._live() if me in (b.host.id, b.attendee.id) and b.range.overlaps(span))
        return tuple(sorted(mine, key=lambda b: b.start))

    # --- the world's hand ---

    def take(self, slot: Slot) -> None:
        """Somebody else books it."""
        made = _booking(500 + len(self.kept), _ADA, slot.start, SOMEONE, slot.range.minutes)
        self.kept[made.id] = made

    def edit(self, booking: BookingId) -> None:
        """Somebody changes it elsewhere."""
        self.kept[booking] = replace(self.kept[booking], version=self.kept[booking].version + 1)

    def hold_by_other(self, slot: Slot, until: datetime) -> None:
        """Somebody else is about to book it."""
        self.holds[SOMEONE.id] = Hold(SOMEONE.id, slot, until)

    def schedule(
        self, speaker: PersonId, offer: OfferId, access: Access | None, without: BookingId | None = None
    ) -> Schedule:
        hours, kind = self._hours(speaker), self.profiles[speaker].offer(offer)
        me = self.people.get(access) if access else None
        live = [b for b in self._live() if b.id != without]
        return Schedule(
            speaker,
            offer,
            kind.minutes if kind else 60,
            hours,
            inherited(hours.rules),
            busy=tuple(_busy(b) for b in live if speaker in (b.host.id, b.attendee.id)),
            hosted=tuple(b.range for b in live if b.host.id == speaker),
            attendee=me,
            attendee_busy=tuple(_busy(b) for b in live if me in (b.host.id, b.attendee.id)),
            holds=tuple(self.holds.values()),
        )

    def _hours(self, speaker: PersonId) -> Availability:
        return self.hours.get(speaker) or Availability(self.profiles[speaker].zone)

    def _live(self) -> list[Booking]:
        return [b for b in self.kept.values() if b.status is Status.CONFIRMED]

    def _current(self, booking: BookingId, version: int) -> Booking:
        if self.kept[booking].version != version:
            raise BookingChanged(self.kept[booking])
        return self.kept[booking]

    def _check_open(self, schedule: Schedule, slot: Slot) -> None:
        verdicts = openings.explain(schedule, slot, self.clock[0])
        failed = {v.rule for v in verdicts if not v.ok}
        if failed & {Rule.FREE, Rule.HELD}:
            raise SlotTaken(slot, openings.nearest(schedule, slot, self.clock[0]))
        if failed:
            raise NotOpen(slot, verdicts, openings.nearest(schedule, slot, self.clock[0]))

    def _keep(self, booking: Booking, request_id: str = "") -> Booking:
        self.kept[booking.id] = booking
        if request_id:
            self.requests[request_id] = booking.id
        if self.lose_answers:
            raise self.lose_answers.pop(0)
        return booking

    def _called(self, name: str) -> None:
        self.asked.append(name)
        if self.fails is not None:
            raise self.fails


def _busy(booking: Booking) -> Busy:
    return Busy(booking.range, booking=booking.id)


class StoryDirectory(Directory):
    """Speakers whose next free times are those of the calendar."""

    diary: StoryBookings

    def free_times(
        self, speaker: PersonId, offer: OfferId | None = None, count: int = 3, access: Access | None = None
    ) -> FreeTimes:
        profile = self.profile(speaker)
        which = offer or (profile.lead_offer.id if profile.lead_offer else OfferId(0))
        now = self.diary.clock[0]
        found = openings.open_slots(
            self.diary.schedule(speaker, which, access), Range(now, now + timedelta(weeks=8)), now
        )
        days: dict[date, Slot] = {}
        for slot in found:
            days.setdefault(slot.start.date(), slot)
        return FreeTimes(speaker, tuple(days.values())[:count], now)

    def availability(self, access: Access, speaker: PersonId) -> Availability:
        return self.diary.hours[speaker]


class StoryPost:
    """Two confirmations that went, and a reminder."""

    def __init__(self, failed: bool = False) -> None:
        self.failed = failed

    def for_booking(self, access: Access, booking: BookingId) -> OutboxPage:
        sent = NOW + timedelta(minutes=2)
        first = Delivery.FAILED if self.failed else Delivery.SENT
        rows = (
            OutboxRow(LetterId(3), Kind.REMINDER, Delivery.QUEUED, "janaki@jic.example", NOW, at(11, 9)),
            OutboxRow(LetterId(2), Kind.BOOKED, Delivery.SENT, "ada@example.org", NOW, NOW, sent),
            OutboxRow(LetterId(1), Kind.BOOKED, first, "janaki@jic.example", NOW, NOW, None if self.failed else sent),
        )
        return OutboxPage(rows, 1, 0, 2)


class StoryDoor(Door):
    """Lets the person out, too."""

    def sign_out(self, refresh: str) -> None:
        pass


class Story:
    """The world. ``person`` is signed in (None: nobody); ``ids`` counts request ids."""

    def __init__(self, jobs: Jobs, person: Person | None = JANAKI, zone: str = KOLKATA) -> None:
        self.now = [NOW]
        self.jobs = jobs
        self.people = {Access("access"): person.id if person else JANAKI.id}
        self.bookings = StoryBookings(self.now, [*EVERYONE, HEDY], self.people)
        self.directory = StoryDirectory([*EVERYONE, HEDY])
        self.directory.diary = self.bookings
        self.post = StoryPost()
        self.door = StoryDoor(person or JANAKI)
        backend: Any = SimpleNamespace(
            bookings=self.bookings, speakers=self.directory, outbox=self.post, offers=EVERYTHING
        )
        self.backend = backend
        door: Any = self.door
        self.session = SessionViewModel(door, Pocket(), jobs)
        self.formats = Formats(zone, Clock.H24, 0, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.ids = iter(f"request-{n}" for n in range(1, 1000))
        if person is not None:
            self.sign_in()

    def clock(self) -> datetime:
        """The present."""
        return self.now[0]

    def new_id(self) -> str:
        """The next request id."""
        return next(self.ids)

    def sign_in(self) -> None:
        """Let the person in."""
        self.session.sign_in("", "", False, lambda _: None)

    def forward(self, **span: float) -> None:
        """Let time go by."""
        self.now[0] += timedelta(**span)
