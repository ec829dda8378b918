"""Loading what decides slots: one query each for terms, exceptions, busy times and holds, however many speakers are asked.

A month of one speaker and the next free times of a page of them cost the same number of queries (RULES, Open slots).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    Select,
    bindparam,
    literal_column,
    null,
    or_,
    select,
    union_all,
)

from booking_desktop.backend.database.columns import Instant
from booking_desktop.backend.database.schema import (
    availability,
    bookings,
    exceptions,
    holds,
    occupancies,
    offers,
    office,
    people,
    profiles,
)
from booking_desktop.backend.database.speakers.hours_json import hours_of, rules_of, week_of
from booking_desktop.domain.availability import Availability, DateException, Rules, inherited
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.errors import NotFound
from booking_desktop.domain.people import Name, Person, PersonId
from booking_desktop.domain.slots import Busy, Hold, Schedule, Slot
from booking_desktop.domain.speakers import MINUTES_MOST, OfferId
from booking_desktop.domain.time import MINUTE, Range

_MARGIN = timedelta(days=8)
"""What lies around a span and still counts in it: the rest of its ISO weeks, buffers, and a session's length."""
_LONGEST = MINUTES_MOST * MINUTE
"""How long after a span a session that starts in it may end."""

# Every booking asks these: each is built once.
_IDS: BindParameter[PersonId] = bindparam("ids", expanding=True)
_PROFILES: Select[Any] = (
    select(
        profiles.c.person_id,
        profiles.c.published,
        profiles.c.zone,
        people.c.first_name,
        people.c.last_name,
        people.c.email,
        availability.c.week,
        availability.c.rules,
        availability.c.version,
        select(office.c.rules).scalar_subquery().label("office_rules"),
    )
    .select_from(profiles.join(people).outerjoin(availability, availability.c.person_id == profiles.c.person_id))
    .where(profiles.c.person_id.in_(_IDS))
)
_EXCEPTIONS = select(exceptions).where(exceptions.c.person_id.in_(_IDS)).order_by(exceptions.c.day)
_OFFERS = select(offers).where(offers.c.person_id.in_(_IDS)).order_by(offers.c.position, offers.c.id)
_NOTHING: ColumnElement[Any] = literal_column("0")
_HELD = select(
    holds.c.until,  # first: from it PostgreSQL knows what the others have none of
    holds.c.speaker_id.label("person_id"),
    holds.c.offer_id.label("id"),
    holds.c.person_id.label("host_id"),
    holds.c.starts,
    holds.c.ends,
    _NOTHING.label("buffer_before"),
    _NOTHING.label("buffer_after"),
).where(or_(holds.c.speaker_id.in_(_IDS), holds.c.person_id == bindparam("attendee")))
"""Holds in the shape of what is busy: the holder stands where the host does there. The attendee's own too, with whomever."""
_BUSY = select(
    null().label("until"),
    occupancies.c.person_id,
    bookings.c.id,
    bookings.c.host_id,
    bookings.c.starts,
    bookings.c.ends,
    bookings.c.buffer_before,
    bookings.c.buffer_after,
).join(bookings, bookings.c.id == occupancies.c.booking_id)


def _between(who: ColumnElement[bool], start: str, end: str) -> Select[Any]:
    from_, to = bindparam(start, type_=Instant()), bindparam(end, type_=Instant())
    return _BUSY.where(who, occupancies.c.ends > from_, occupancies.c.starts < to)


_SPEAKERS = _between(occupancies.c.person_id.in_(_IDS), "start", "end")
_ATTENDEES = _between(occupancies.c.person_id == bindparam("attendee"), "attendee_start", "attendee_end")
_TAKEN: CompoundSelect[Any] = union_all(_HELD, _SPEAKERS)
_TAKEN_AND_ATTENDEES: CompoundSelect[Any] = union_all(_HELD, _SPEAKERS, _ATTENDEES)
"""Whoever books is only asked to be free then: of their weeks, be they full, no more is read."""


@dataclass(frozen=True)
class Calendar:
    """What is in one person's way."""

    busy: tuple[Busy, ...] = ()
    hosted: tuple[Range, ...] = ()


@dataclass(frozen=True)
class Known:
    """A speaker as loaded: whoever they are booked by and for whichever offer, the rest is the same."""

    speaker: PersonId
    name: Name
    email: str | None
    published: bool
    zone: str
    availability: Availability
    office_rules: Rules
    offers: Mapping[OfferId, Row[Any]]
    """All of them by position, hidden ones (``active`` false) too."""
    calendar: Calendar = Calendar()
    attendee: PersonId | None = None
    attendee_calendar: Calendar = Calendar()
    holds: tuple[Hold, ...] = ()
    attendee_holds: bool = False
    """Whether the attendee holds a time, here or with somebody else."""

    def offer(self, offer: OfferId) -> Row[Any]:
        """An offer that can be booked. Raises NotFound."""
        row = self.offers.get(offer)
        if row is None or not row.active:
            raise NotFound("offer", str(offer))
        return row

    @property
    def lead_offer(self) -> OfferId | None:
        """The offer whose times the list shows, as ``Profile.lead_offer``."""
        active = [row for row in self.offers.values() if row.active]
        lead = next((row for row in active if row.minutes == 60), active[0] if active else None)
        return None if lead is None else OfferId(lead.id)

    def rules(self, offer: OfferId) -> Rules:
        """Office, speaker and offer merged."""
        return inherited(self.office_rules, self.availability.rules, rules_of(self.offers[offer].rules))

    def schedule(self, offer: OfferId, *, hidden: bool = False) -> Schedule:
        """What decides the slots of one of the offers, of one that is ``hidden`` by now too. Raises NotFound."""
        minutes = self.offers[offer].minutes if hidden and offer in self.offers else self.offer(offer).minutes
        return Schedule(
            speaker=self.speaker,
            offer=offer,
            minutes=minutes,
            availability=self.availability,
            rules=self.rules(offer),
            published=self.published,
            busy=self.calendar.busy,
            hosted=self.calendar.hosted,
            attendee=self.attendee,
            attendee_busy=() if self.attendee == self.speaker else self.attendee_calendar.busy,
            holds=self.holds,
        )

    def nobodys(self) -> Known:
        """The same as nobody in particular sees it."""
        return replace(self, attendee=None, attendee_calendar=Calendar())

    def without_holds_of(self, person: PersonId) -> Known:
        """The same for someone who is about to use their hold up."""
        return replace(self, holds=tuple(hold for hold in self.holds if hold.person != person))


def schedules_for(
    connection: Connection, speakers: Sequence[PersonId], attendee: PersonId | None, span: Range
) -> dict[PersonId, Schedule]:
    """The schedule of each speaker's lead offer, drafts included; speakers without an offer are left out."""
    known = load(connection, speakers, attendee, span)
    return {k.speaker: k.schedule(k.lead_offer) for k in known.values() if k.lead_offer is not None}


def load_one(
    connection: Connection, speaker: PersonId, asker: Person | None, span: Range, attendee: PersonId | None = None
) -> Known:
    """One speaker as ``asker`` may see them, ``attendee`` being who would attend (else the asker).

    Raises NotFound where there is none, or a draft that is neither one's own nor seen by the office.
    """
    who = attendee if attendee is not None else asker.id if asker and asker.id else None
    known = load(connection, [speaker], who, span).get(speaker)
    if known is None or not (known.published or may_run(asker, speaker)):
        raise NotFound("speaker", str(speaker))
    return known


def may_run(asker: Person | None, speaker: PersonId) -> bool:
    """Whether someone acts for a speaker: the speaker, and the office."""
    return asker is not None and (asker.office or asker.id == speaker)


def load(
    connection: Connection,
    speakers: Sequence[PersonId],
    attendee: PersonId | None,
    span: Range,
    ignoring: BookingId | None = None,
) -> dict[PersonId, Known]:
    """Everything that decides slots in ``span``, of many speakers for one attendee; ``ignoring`` a booking to be placed anew."""
    ids = list(dict.fromkeys(speakers))
    days, terms = _exceptions(connection, ids), _offers(connection, ids)
    rows = _taken(connection, ids, attendee, span)
    calendars = _calendars(row for row in rows if row.until is None and row.id != ignoring)
    held = [_hold(row) for row in rows if row.until is not None]
    known = {}
    for row in connection.execute(_PROFILES, {"ids": ids}):
        speaker = PersonId(row.person_id)
        known[speaker] = Known(
            speaker=speaker,
            name=Name(row.first_name, row.last_name),
            email=row.email,
            published=row.published,
            zone=row.zone,
            availability=availability_of(row, days.get(speaker, ())),
            office_rules=rules_of(row.office_rules),
            offers=terms.get(speaker, {}),
            calendar=calendars.get(speaker, Calendar()),
            attendee=attendee,
            attendee_calendar=calendars.get(attendee, Calendar()) if attendee else Calendar(),
            holds=tuple(hold for hold in held if hold.slot.speaker == speaker),
            attendee_holds=any(hold.person == attendee for hold in held),
        )
    return known


def availability_of(row: Row[Any], days: Iterable[DateException]) -> Availability:
    """Hours from a row with zone, week, rules and version; a speaker who never set any has a row without them."""
    return Availability(row.zone, week_of(row.week), tuple(days), rules_of(row.rules), row.version or 0)


def _exceptions(connection: Connection, ids: Sequence[PersonId]) -> dict[PersonId, list[DateException]]:
    found: dict[PersonId, list[DateException]] = defaultdict(list)
    for row in connection.execute(_EXCEPTIONS, {"ids": ids}):
        found[PersonId(row.person_id)].append(DateException(row.day, hours_of(row.hours), row.note))
    return found


def _offers(connection: Connection, ids: Sequence[PersonId]) -> dict[PersonId, dict[OfferId, Row[Any]]]:
    found: dict[PersonId, dict[OfferId, Row[Any]]] = defaultdict(dict)
    for row in connection.execute(_OFFERS, {"ids": ids}):
        found[PersonId(row.person_id)][OfferId(row.id)] = row
    return found


def _calendars(rows: Iterable[Row[Any]]) -> dict[PersonId, Calendar]:
    """Live bookings by person, from the very rows with which the database refuses an overlap."""
    busy: dict[PersonId, list[Busy]] = defaultdict(list)
    hosted: dict[PersonId, list[Range]] = defaultdict(list)
    for row in rows:
        person, range_ = PersonId(row.person_id), Range(row.starts, row.ends)
        if row.host_id == person:
            hosted[person].append(range_)
            busy[person].append(Busy(range_, row.buffer_before, row.buffer_after, BookingId(row.id)))
        else:
            busy[person].append(Busy(range_, booking=BookingId(row.id)))
    return {person: Calendar(tuple(busy[person]), tuple(hosted[person])) for person in busy}


def _taken(
    connection: Connection, ids: Sequence[PersonId], attendee: PersonId | None, span: Range
) -> Sequence[Row[Any]]:
    """What is busy and what is held, in one go."""
    asked = {"ids": ids, "start": span.start - _MARGIN, "end": span.end + _MARGIN, "attendee": attendee or 0}
    if not attendee or attendee in ids:
        return connection.execute(_TAKEN, asked).all()
    own = {"attendee_start": span.start, "attendee_end": span.end + _LONGEST}
    return connection.execute(_TAKEN_AND_ATTENDEES, asked | own).all()


def _hold(row: Row[Any]) -> Hold:
    slot = Slot(row.starts, row.ends, PersonId(row.person_id), OfferId(row.id))
    return Hold(PersonId(row.host_id), slot, row.until)
