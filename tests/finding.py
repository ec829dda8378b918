"""Janaki's story for the pages of a person who books: eight speakers in memory that answer as ports.py says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from booking_desktop.domain import time
from booking_desktop.domain.availability import FALLBACK, Rules
from booking_desktop.domain.bookings import Agreed, Booking, BookingId, BookingPage, Party, Status, When
from booking_desktop.domain.errors import NotFound
from booking_desktop.domain.folding import fold
from booking_desktop.domain.letters import Delivery, Kind, LetterId, OutboxPage, OutboxRow
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.query import Count, Facets, FreeTimes, Match, SpeakerPage, SpeakerQuery, SpeakerRow
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.slots import Cell, CellState, Rule, Slot, Verdict
from booking_desktop.domain.speakers import Offer, OfferId, Profile
from booking_desktop.domain.time import Range
from booking_desktop.jobs import Jobs
from booking_desktop.viewmodels.session import SessionViewModel

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
KOLKATA, LONDON = "Asia/Kolkata", "Europe/London"
JANAKI = Person(PersonId(100), Name("Janaki", "Ammal"), "janaki@jic.example", Role.BOOKS, KOLKATA)
ABOUT = (
    "I translate between people who build machines and people who have problems. Bring a draft, a proof, or a program "
    "that almost works. We read it closely, find where meaning slips, and leave with a table of the next operations in order."
)
RHYTHM = (
    (0, 1, 2, 2, 0, 1, 2, 1, 0),
    (0, 2, 2, 1, 0, 2, 3, 2, 0),
    (0, 1, 1, 2, 0, 3, 3, 1, 0),
    (0, 4, 4, 3, 1, 3, 4, 4, 0),
    (1, 4, 3, 3, 2, 0, 0, 0, 0),
    (0,) * 9,
    (0,) * 9,
)


def at(day: int, hour: int, minute: int = 0, zone: str = LONDON) -> datetime:
    """A wall-clock time of March 2026 as an instant."""
    return datetime(2026, 3, day, hour, minute, tzinfo=time.zone(zone)).astimezone(UTC)


def speaker(
    n: int, first: str, last: str, headline: str, topics: Sequence[str], price: Money, zone: str = LONDON, **more: Any
) -> Profile:
    minutes = more.pop("minutes", 60)
    offers = more.pop(
        "offers", (Offer(OfferId(n * 10), "Working session", minutes, price, "One question, worked through"),)
    )
    known = {"about": ABOUT, "languages": ("eng",), "published": True} | more
    return Profile(PersonId(n), Name(first, last), headline, topics=tuple(topics), zone=zone, offers=offers, **known)


ADA = speaker(
    1, "Ada", "Lovelace", "Notes, programs and the analytical engine", ("Algorithms", "Mathematics", "Technical writing"),
    Money(12000, "GBP"), languages=("eng", "fra"), sessions=86,
    offers=(
        Offer(OfferId(10), "Introduction", 30, Money(6000, "GBP"), "Meet and frame the problem"),
        Offer(OfferId(11), "Working session", 60, Money(12000, "GBP"), "One question, worked through"),
        Offer(OfferId(12), "Manuscript review", 90, Money(16500, "GBP"), "Read ahead, notes returned"),
    ),
)  # fmt: skip
EVERYONE = (
    ADA,
    speaker(2, "Emmy", "Noether", "Symmetry, invariants and abstract algebra", ("Mathematics", "Physics", "Mentoring"),
            Money(14000, "EUR"), "Europe/Berlin", languages=("deu", "eng")),
    speaker(3, "Alan", "Turing", "Computability, codebreaking and machine reasoning",
            ("Algorithms", "Cryptography", "Research"), Money(15000, "GBP")),
    speaker(4, "C. V.", "Raman", "Light scattering and building a laboratory", ("Physics", "Lab leadership"),
            Money(650000, "INR"), KOLKATA, minutes=45),
    speaker(5, "Muhammad", "al-Khwarizmi", "Algebra by completion and balancing", ("Algorithms", "Astronomy"),
            Money(9000, "GBP"), "Asia/Baghdad"),
    speaker(6, "Sofia", "Kovalevskaya", "Partial differential equations, then a novel",
            ("Mathematics", "Careers", "Writing"), Money(145000, "SEK"), "Europe/Stockholm"),
    speaker(7, "Wang", "Zhenyi", "Eclipses explained with a lamp and a mirror", ("Astronomy", "Mathematics", "Teaching"),
            Money(88000, "CNY"), "Asia/Shanghai"),
    speaker(8, "Rosalind", "Franklin", "Reading structure from diffraction", ("Chemistry", "Imaging", "Careers"),
            Money(11000, "GBP"), minutes=45),
)  # fmt: skip
ADAS_STARTS = (at(10, 14), at(11, 9), at(12, 9), at(12, 10), at(12, 13), at(13, 9))


def slot(profile: Profile, start: datetime) -> Slot:
    lead = profile.lead_offer
    assert lead is not None
    return Slot(start, start + timedelta(minutes=lead.minutes), profile.id, lead.id)


class Directory:
    """Speakers by plain word prefixes; Ada's open starts are listed, the others are free on Thursday at 10:00 London."""

    def __init__(self, everyone: Sequence[Profile] = EVERYONE) -> None:
        self.everyone = list(everyone)
        self.fails: Exception | None = None
        self.page = 50
        self.asked: list[str] = []

    def search(
        self, query: SpeakerQuery, cursor: str | None = None, limit: int = 50, access: Access | None = None
    ) -> SpeakerPage:
        self.asked.append(query.text)
        if self.fails:
            raise self.fails
        found, start = self._matching(query), int(cursor or 0)
        size = min(limit, self.page)
        rows = tuple(self._row(p, query.text) for p in found[start : start + size])
        return SpeakerPage(rows, str(start + size) if start + size < len(found) else None)

    def facets(self, query: SpeakerQuery, access: Access | None = None) -> Facets:
        total = len(self._matching(query))
        without = (
            ("text", replace(query, text="")), ("free", replace(query, free=None)),
            ("topics", replace(query, topics=())), ("price", replace(query, price_to=None)),
            ("language", replace(query, languages=())), ("minutes", replace(query, minutes=())),
        )  # fmt: skip
        return Facets(
            total,
            len(self.everyone),
            self._counted(replace(query, topics=()), lambda p: p.topics),
            self._counted(replace(query, languages=()), lambda p: p.languages),
            self._counted(replace(query, minutes=()), lambda p: {str(o.minutes) for o in p.offers}),
            tuple(Count(str(m), self._under(query, m)) for m in (5000, 10000, 15000)),
            "GBP",
            (Count("today", 1), Count("week", 8)),
            () if total else tuple(Count(name, len(self._matching(q))) for name, q in without if q != query),
        )

    def next_free(
        self, speakers: Sequence[PersonId], within: Range | None = None, access: Access | None = None
    ) -> tuple[FreeTimes, ...]:
        return tuple(
            FreeTimes(s, tuple(x for x in self.open(s) if within is None or within.contains(x.range))[:1], NOW)
            for s in speakers
        )

    def free_times(
        self, speaker: PersonId, offer: OfferId | None = None, count: int = 3, access: Access | None = None
    ) -> FreeTimes:
        days: dict[object, Slot] = {}
        for open_slot in self.open(speaker):
            days.setdefault(open_slot.start.date(), open_slot)
        return FreeTimes(speaker, tuple(days.values())[:count], NOW, RHYTHM)

    def profile(self, speaker: PersonId, access: Access | None = None) -> Profile:
        found = next((p for p in self.everyone if p.id == speaker), None)
        if found is None:
            raise NotFound("speaker", str(speaker))
        return found

    def open(self, speaker: PersonId) -> tuple[Slot, ...]:
        profile = self.profile(speaker)
        if profile.lead_offer is None:
            return ()
        starts = ADAS_STARTS if speaker == ADA.id else (at(12, 10),)
        return tuple(slot(profile, start) for start in starts)

    def _matching(self, query: SpeakerQuery) -> list[Profile]:
        return [
            p
            for p in self.everyone
            if all(any(w.startswith(t) for w in _words(p)) for t in fold(query.text).split())
            and set(query.topics) <= set(p.topics)
            and (not query.languages or set(query.languages) & set(p.languages))
            and (not query.minutes or {o.minutes for o in p.offers} & set(query.minutes))
            and (query.price_to is None or _under(p, query.price_to))
            and (query.free is None or any(query.free.contains(s.range) for s in self.open(p.id)))
        ]

    def _under(self, query: SpeakerQuery, minor: int) -> int:
        return len(self._matching(replace(query, price_to=Money(minor, "GBP"))))

    def _counted(self, query: SpeakerQuery, values: Any) -> tuple[Count, ...]:
        found: dict[str, int] = {}
        for profile in self._matching(query):
            for value in values(profile):
                found[value] = found.get(value, 0) + 1
        return tuple(Count(v, n) for v, n in sorted(found.items(), key=lambda kv: (-kv[1], kv[0])))

    def _row(self, p: Profile, text: str) -> SpeakerRow:
        lead, first = p.lead_offer, fold(text).split()[:1]
        spans = tuple((0, len(f)) for f in first if fold(str(p.name)).startswith(f))
        return SpeakerRow(
            p.id, p.name, p.headline, p.topics, p.zone, lead.price if lead else None, lead.minutes if lead else None,
            p.photo, p.published, None, (Match("name", spans),) if spans else (),
        )  # fmt: skip


def _under(profile: Profile, limit: Money) -> bool:
    lead = profile.lead_offer
    return lead is not None and lead.price.currency == limit.currency and lead.price <= limit


def _words(profile: Profile) -> list[str]:
    return fold(" ".join((str(profile.name), profile.headline, *profile.topics))).split()


def booking(n: int, host: Profile, start: datetime, offer: int = 0, **more: Any) -> Booking:
    """A booking of Janaki's, or of ``attendee``."""
    kind = host.offers[offer]
    agreed = Agreed(kind.id, kind.name, kind.minutes, kind.price, 1440, 720, kind.venue, kind.place)
    party = Party(host.id, host.name, host.zone, f"{host.name.first.lower()}@example.org")
    janaki = Party(JANAKI.id, JANAKI.name, JANAKI.zone, JANAKI.email)
    known = {"status": Status.CONFIRMED, "booked_at": NOW - timedelta(days=1), "attendee": janaki} | more
    ref, uid = f"PR-7K3F-{n:04d}", f"{n}@proactively.example"
    end = start + timedelta(minutes=kind.minutes)
    return Booking(
        BookingId(n), ref, uid, 0, 1, known.pop("status"), start, end, party, known.pop("attendee"), agreed, **known
    )


HEDY = speaker(9, "Hedy", "Lamarr", "Frequencies that hop", ("Radio",), Money(13000, "EUR"), "Europe/Vienna")
BOOKINGS = (
    booking(1, ADA, at(12, 9), 1, note="I have a draft on plant chromosomes and want the argument to read in order."),
    booking(2, ADA, at(13, 12)),
    booking(3, HEDY, at(18, 9), moved_from=at(11, 9)),
    booking(4, EVERYONE[1], at(26, 12, 30)),
    booking(5, ADA, at(3, 9), 1),
)


class Diary:
    """Janaki's bookings in memory, and the rules as far as her pages ask."""

    def __init__(self, directory: Directory, bookings: Sequence[Booking] = BOOKINGS) -> None:
        self.directory = directory
        self.kept = {b.id: b for b in bookings}
        self.fails: Exception | None = None

    def terms(self, speaker: PersonId, offer: OfferId, access: Access | None = None) -> Rules:
        return FALLBACK

    def calendar(
        self, speaker: PersonId, offers: Sequence[OfferId], span: Range, access: Access | None = None
    ) -> tuple[Cell, ...]:
        return tuple(Cell(s, CellState.FREE) for s in self.directory.open(speaker) if span.start <= s.start < span.end)

    def explain(self, slot: Slot, access: Access | None = None) -> tuple[Verdict, ...]:
        return (Verdict(Rule.HOURS, True), Verdict(Rule.GRID, slot.start.minute == 0), Verdict(Rule.FREE, True))

    def mine(
        self, access: Access, when: When, text: str = "", cursor: str | None = None, limit: int = 100
    ) -> BookingPage:
        if self.fails:
            raise self.fails
        lists = {w: [b for b in self.kept.values() if _list_of(b) is w] for w in When}
        found = [b for b in lists[when] if fold(text) in fold(f"{b.host.name} {b.agreed.name} {b.reference}")]
        found.sort(key=lambda b: b.start, reverse=when is not When.UPCOMING)
        return BookingPage(tuple(found[:limit]), *(len(lists[w]) for w in When))

    def cancel(self, access: Access, booking: BookingId, version: int, reason: str = "") -> Booking:
        if self.fails:
            raise self.fails
        return self._keep(
            replace(
                self.kept[booking],
                status=Status.CANCELLED,
                cancelled_at=NOW,
                cancelled_by=JANAKI.id,
                version=version + 1,
            )
        )

    def undo_cancel(self, access: Access, booking: BookingId) -> Booking:
        if self.fails:
            raise self.fails
        return self._keep(replace(self.kept[booking], status=Status.CONFIRMED, cancelled_at=None, cancelled_by=None))

    def edit_note(self, access: Access, booking: BookingId, version: int, note: str) -> Booking:
        if self.fails:
            raise self.fails
        return self._keep(replace(self.kept[booking], note=note, version=version + 1))

    def _keep(self, booking: Booking) -> Booking:
        self.kept[booking.id] = booking
        return booking


def _list_of(booking: Booking) -> When:
    if booking.status is Status.CANCELLED:
        return When.CANCELLED
    return When.UPCOMING if booking.start > NOW else When.PAST


class Post:
    """Confirmations went; the one for Hedy Lamarr waits."""

    def __init__(self, diary: Diary) -> None:
        self.diary = diary

    def rows(
        self, access: Access | None, deliveries: Sequence[Delivery] = (), cursor: str | None = None, limit: int = 100
    ) -> OutboxPage:
        return OutboxPage((self._row(BOOKINGS[2], Delivery.QUEUED),), 1, 0, 0)

    def for_booking(self, access: Access, booking: BookingId) -> OutboxPage:
        delivery = Delivery.QUEUED if booking == BOOKINGS[2].id else Delivery.SENT
        return OutboxPage((self._row(self.diary.kept[booking], delivery),), 0, 0, 1)

    def _row(self, booking: Booking, delivery: Delivery) -> OutboxRow:
        sent = NOW + timedelta(minutes=2) if delivery is Delivery.SENT else None
        return OutboxRow(
            LetterId(int(booking.id)), Kind.BOOKED, delivery, "janaki@jic.example", NOW, NOW, sent, 1, "", booking
        )


class Door:
    """Lets one person in."""

    def __init__(self, person: Person = JANAKI) -> None:
        self.person = person

    def sign_in(self, email: str, password: str) -> Session:
        return Session(self.person, Access("access"), "refresh", NOW + timedelta(hours=1))


class Pocket:
    """No keychain."""

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, secret: str | None) -> None:
        pass


def finding(jobs: Jobs, everyone: Sequence[Profile] = EVERYONE, person: Person | None = JANAKI) -> SimpleNamespace:
    """The world of these pages, with Janaki signed in (unless nobody is)."""
    directory = Directory(everyone)
    diary = Diary(directory)
    who: Any = Door(person or JANAKI)
    session = SessionViewModel(who, Pocket(), jobs)
    if person is not None:
        session.sign_in("", "", False, lambda _: None)
    return SimpleNamespace(
        directory=directory, diary=diary, post=Post(diary), session=session, jobs=jobs, clock=[NOW], zone=KOLKATA
    )
