"""The directory, profiles and hours of a store (PRODUCT S1-S5, F1-F3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.accounts.addresses import checked_address
from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.locks import Turn, lock_people, take_turn
from booking_desktop.backend.database.rows import added_id, booking_rows, to_booking
from booking_desktop.backend.database.schema import bookings, people
from booking_desktop.backend.database.search import listing, next_times, search
from booking_desktop.backend.database.search.free_time import first_slots
from booking_desktop.backend.database.search.large import search_in
from booking_desktop.backend.database.search.narrowing import Narrowing, narrowing
from booking_desktop.backend.database.speakers import profiles, samples, speaker_hours, speaker_lines
from booking_desktop.backend.database.speakers.directory import Directories
from booking_desktop.backend.database.speakers.line_checks import check_lines
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import Booking, Status
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput, NotAllowed, NotFound, ProfileChanged
from booking_desktop.domain.ground import outside_hours
from booking_desktop.domain.imports import ImportCount, ImportDefaults, SpeakerLine
from booking_desktop.domain.people import UNKNOWN_PERSON, Person, PersonId, Role
from booking_desktop.domain.query import Facets, FreeTimes, Sort, SpeakerPage, SpeakerQuery
from booking_desktop.domain.sign_in import Access, fold_email
from booking_desktop.domain.speakers import OfferId, Profile
from booking_desktop.domain.time import Range

PAGE_MOST = 200


class DatabaseSpeakers:
    """``ports.Speakers`` on a store."""

    def __init__(self, database: Database, tokens: Tokens, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._tokens = tokens
        self._clock = clock
        self._directories = Directories()

    # --- finding ---

    def search(
        self, query: SpeakerQuery, cursor: str | None = None, limit: int = 50, access: Access | None = None
    ) -> SpeakerPage:
        """One page of published speakers, ranked; the office sees drafts too. A bounded number of queries."""
        limit = max(1, min(limit, PAGE_MOST))
        found = self._search(query, cursor, limit, access)
        if found.rows or not (self._database.words_lag and query.text.strip()):
            return found
        return self._search(query, cursor, limit, access)

    def _search(self, query: SpeakerQuery, cursor: str | None, limit: int, access: Access | None) -> SpeakerPage:
        with self._database.read() as connection:
            asker = self._tokens.asker(connection, access)
            narrow = narrowing(query, drafts=_sees_drafts(asker))
            if query.sort is Sort.SOONEST or query.free is not None:
                return self._search_free(connection, query, narrow, cursor, limit, _person(asker))
            found = search.page(connection, query, narrow, cursor, limit)
            return SpeakerPage(listing.rows(connection, found.people, found.terms, query.minutes), found.cursor)

    def _search_free(
        self,
        connection: Connection,
        query: SpeakerQuery,
        narrow: Narrowing,
        cursor: str | None,
        limit: int,
        asker: PersonId | None,
    ) -> SpeakerPage:
        """A page of those free in a range, or ordered by when they are free next; each row has its slot."""
        within = search_in(connection, self._directories, asker, self._clock())
        asked = within.soonest if query.sort is Sort.SOONEST else within.free
        found, free = asked(query, narrow, cursor, limit)
        slots = first_slots(connection, free, found.people, query.minutes)
        return SpeakerPage(listing.rows(connection, found.people, found.terms, query.minutes, slots), found.cursor)

    def facets(self, query: SpeakerQuery, access: Access | None = None) -> Facets:
        """Totals and counts beside the filters for that query."""
        with self._database.read() as connection:
            asker = self._tokens.asker(connection, access)
            within = search_in(connection, self._directories, _person(asker), self._clock())
            return within.facets(query, drafts=_sees_drafts(asker))

    def next_free(
        self, speakers: Sequence[PersonId], within: Range | None = None, access: Access | None = None
    ) -> tuple[FreeTimes, ...]:
        """For each speaker the next open slot of the lead offer, from now (or inside ``within``)."""
        with self._database.read() as connection:
            asker = self._tokens.asker(connection, access)
            return next_times.next_free(connection, speakers, within, _person(asker), self._clock())

    def free_times(
        self, speaker: PersonId, offer: OfferId | None = None, count: int = 3, access: Access | None = None
    ) -> FreeTimes:
        """The next open slots of an offer, and the weekly rhythm."""
        with self._database.read() as connection:
            asker = self._tokens.asker(connection, access)
            return next_times.free_times(connection, speaker, offer, count, asker, self._clock())

    # --- profiles ---

    def profile(self, speaker: PersonId, access: Access | None = None) -> Profile:
        """A published profile; a draft for its owner and the office only."""
        with self._database.read() as connection:
            asker = self._tokens.asker(connection, access)
            found = profiles.read(connection, [speaker], self._clock()).get(speaker)
            if found is None or not (found.published or (asker and (asker.office or asker.id == speaker))):
                raise NotFound("speaker", str(speaker))
            return found

    def save_profile(self, access: Access, profile: Profile) -> Profile:
        """Create or change the profile, offers included. The office makes one that nobody has claimed with id 0."""
        wanted, now = profiles.tidy(profile), self._clock()
        with self._database.write() as connection:
            asker = self._tokens.person(connection, access)
            _check_owner(asker, wanted.id)
            lock_people(connection, wanted.id)
            present = profiles.read(connection, [wanted.id], now).get(wanted.id)
            if present is not None and present.version != wanted.version:
                if profiles.says(present, wanted):
                    return present  # the answer to the first try got lost, or someone else wrote the same
                raise ProfileChanged(present)
            profiles.check(wanted, present)
            wanted = self._with_person(connection, asker, wanted, present, now)
            profiles.write(connection, wanted, now)
            news.record(connection, Topic.SPEAKERS, now, wanted.id)
            news.record(connection, Topic.CALENDAR, now, wanted.id)
            return profiles.read(connection, [wanted.id], now)[wanted.id]

    def _with_person(
        self, connection: Connection, asker: Person, wanted: Profile, present: Profile | None, now: datetime
    ) -> Profile:
        """The profile with the id of its person, who is made when the office writes for someone new."""
        if present is not None:
            return wanted
        if wanted.id == UNKNOWN_PERSON:
            row = {
                "first_name": wanted.name.first,
                "last_name": wanted.name.last,
                "role": Role.SPEAKS,
                "zone": wanted.zone,
                "language": asker.language or "",
                "created_at": now,
            }
            return profiles.replaced(wanted, PersonId(added_id(connection, people, row)), claimed=False)
        row_of = connection.execute(
            select(people.c.role, people.c.password_hash).where(people.c.id == wanted.id)
        ).first()
        if row_of is None:
            raise NotFound("speaker", str(wanted.id))
        if row_of.role != Role.SPEAKS:
            raise NotAllowed("speaker")
        return profiles.replaced(wanted, wanted.id, claimed=row_of.password_hash is not None)

    def set_contact(self, access: Access, speaker: PersonId, email: str) -> None:
        """Give an unclaimed profile its person's address."""
        address, now = checked_address(email), self._clock()
        with self._database.write() as connection:
            self._check_office(connection, access)
            lock_people(connection, speaker)
            present = profiles.read(connection, [speaker], now).get(speaker)
            if present is None:
                raise NotFound("speaker", str(speaker))
            if present.claimed:
                raise NotAllowed("owner")
            taken = select(people.c.id).where(people.c.email_folded == fold_email(address), people.c.id != speaker)
            if connection.scalar(taken) is not None:
                raise InvalidInput((FieldFault("email", Fault.TAKEN),))
            values = {"email": address, "email_folded": fold_email(address)}
            connection.execute(update(people).where(people.c.id == speaker).values(values))
            news.record(connection, Topic.SPEAKERS, now, speaker)

    def renamed(self, connection: Connection, person: PersonId) -> None:
        """Find a speaker under the name they have just given themselves; called inside that transaction."""
        former = profiles.places(connection, [person])
        if former:
            profiles.rename(connection, person)
            profiles.index(connection, [person], former)
            news.record(connection, Topic.SPEAKERS, self._clock(), person)

    # --- hours ---

    def availability(self, access: Access, speaker: PersonId) -> Availability:
        """A speaker's own hours, exceptions and rules (owner, office)."""
        with self._database.read() as connection:
            _check_owner(self._tokens.person(connection, access), speaker)
            return speaker_hours.read(connection, speaker)

    def save_availability(self, access: Access, speaker: PersonId, availability: Availability) -> Availability:
        """Replace them; bookings are never touched."""
        now = self._clock()
        with self._database.write() as connection:
            _check_owner(self._tokens.person(connection, access), speaker)
            lock_people(connection, speaker)
            present = speaker_hours.read(connection, speaker)
            if present.version != availability.version:
                if speaker_hours.says(present, availability):
                    return present
                raise ProfileChanged(profiles.read(connection, [speaker], now)[speaker])
            speaker_hours.check(availability)
            speaker_hours.write(connection, speaker, availability, now)
            news.record(connection, Topic.SPEAKERS, now, speaker)
            news.record(connection, Topic.CALENDAR, now, speaker)
            return speaker_hours.read(connection, speaker)

    def impact(self, access: Access, speaker: PersonId, availability: Availability) -> tuple[Booking, ...]:
        """Upcoming hosted bookings that would lie outside those hours, in time order (PRODUCT S3)."""
        with self._database.read() as connection:
            _check_owner(self._tokens.person(connection, access), speaker)
            speaker_hours.check(availability)
            upcoming = booking_rows().where(
                bookings.c.host_id == speaker,
                bookings.c.status == Status.CONFIRMED,
                bookings.c.starts > self._clock(),
            )
            return outside_hours(availability, [to_booking(row) for row in connection.execute(upcoming)])

    def office_rules(self) -> Rules:
        """The defaults that every speaker inherits."""
        with self._database.read() as connection:
            return speaker_hours.office_rules(connection)

    def save_office_rules(self, access: Access, rules: Rules) -> None:
        """Set them (office)."""
        now = self._clock()
        with self._database.write() as connection:
            self._check_office(connection, access)
            take_turn(connection, Turn.OFFICE)
            speaker_hours.write_office_rules(connection, rules)
            news.record(connection, Topic.SPEAKERS, now)
            news.record(connection, Topic.CALENDAR, now)

    # --- lists ---

    def import_lines(self, access: Access, lines: Sequence[SpeakerLine], defaults: ImportDefaults) -> ImportCount:
        """Insert or update one batch in one transaction (office)."""
        now = self._clock()
        with self._database.write() as connection:
            office = self._check_office(connection, access)
            check_lines(lines, defaults)
            take_turn(connection, Turn.OFFICE)
            count = speaker_lines.take(connection, lines, defaults, now, office.language or "")
            if count.new or count.updated:
                news.record(connection, Topic.SPEAKERS, now)
            return count

    def known(self, access: Access, lines: Sequence[SpeakerLine]) -> tuple[bool, ...]:
        """For each line whether it would update a speaker already here."""
        with self._database.read() as connection:
            self._check_office(connection, access)
            return speaker_lines.known(connection, lines)

    # --- samples ---

    def add_samples(self, access: Access) -> None:
        """Fill the store with the made-up sample speakers, hours and bookings (office); nothing where they are already."""
        self._change_samples(access, lambda connection: samples.add(connection, self._clock()))

    def has_samples(self) -> bool:
        """Whether sample speakers are in the store."""
        with self._database.read() as connection:
            return samples.present(connection)

    def remove_samples(self, access: Access) -> None:
        """Take the samples out again, with what was booked with them (office)."""
        self._change_samples(access, samples.remove)

    def _change_samples(self, access: Access, change: Callable[[Connection], None]) -> None:
        with self._database.write() as connection:
            self._check_office(connection, access)
            take_turn(connection, Turn.OFFICE)
            change(connection)
            for topic in Topic:
                news.record(connection, topic, self._clock())

    def _check_office(self, connection: Connection, access: Access) -> Person:
        asker = self._tokens.person(connection, access)
        if not asker.office:
            raise NotAllowed("office")
        return asker


def _check_owner(asker: Person, speaker: PersonId) -> None:
    """Raise NotAllowed unless a profile is the asker's own or the asker runs the office."""
    if not asker.office and (asker.id != speaker or speaker == UNKNOWN_PERSON):
        raise NotAllowed("owner")


def _sees_drafts(asker: Person | None) -> bool:
    return asker is not None and asker.office


def _person(asker: Person | None) -> PersonId | None:
    """Whose own bookings count; this computer's office has none."""
    return asker.id if asker is not None and asker.id != UNKNOWN_PERSON else None
