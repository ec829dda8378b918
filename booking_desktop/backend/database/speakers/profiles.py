"""Profiles as rows: reading many at once, checking a form, writing one whole with its place in the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from booking_desktop.backend.database.schema import (
    availability,
    bookings,
    holds,
    languages,
    offers,
    people,
    photos,
    profiles,
    topics,
)
from booking_desktop.backend.database.search import speaker_index
from booking_desktop.backend.database.search.marks import topic_key
from booking_desktop.backend.database.search.places import place_of
from booking_desktop.backend.database.search.speaker_index import Entry, static_rank
from booking_desktop.backend.database.speakers.hours_json import rules_json, rules_of
from booking_desktop.backend.database.speakers.speaker_hours import rule_faults
from booking_desktop.domain.bookings import Status
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.folding import fold
from booking_desktop.domain.languages import is_code
from booking_desktop.domain.money import CURRENCIES, Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.speakers import (
    ABOUT_MOST,
    HEADLINE_MOST,
    MINUTES_LEAST,
    MINUTES_MOST,
    Offer,
    OfferId,
    Profile,
    Venue,
)
from booking_desktop.domain.time import is_zone

NAME_MOST, TOPIC_MOST, TOPICS_MOST = 200, 200, 60
PRICE_MOST = 10**12
"""Minor units: with more, what a speaker earned could no longer be summed."""
PHOTO_MOST = 2 * 1024 * 1024
"""Bytes of a picture; 512 x 512 points need a tenth of it."""


# --- reading ----------------------------------------------------------------------------------------------------------


def read(connection: Connection, ids: Sequence[PersonId], now: datetime) -> dict[PersonId, Profile]:
    """The profiles of those people, whoever may see them, from one query for each kind of row."""
    query = select(profiles, people.c.first_name, people.c.last_name, photos.c.picture)
    joined = profiles.join(people, people.c.id == profiles.c.person_id).outerjoin(photos)
    rows = connection.execute(query.select_from(joined).where(profiles.c.person_id.in_(ids))).all()
    its_topics = listed(connection, topics, topics.c.topic, ids)
    its_languages = listed(connection, languages, languages.c.language, ids)
    its_offers = read_offers(connection, ids)
    held = _held(connection, ids, now)
    return {
        PersonId(row.person_id): Profile(
            id=PersonId(row.person_id),
            name=Name(row.first_name, row.last_name),
            headline=row.headline,
            about=row.about,
            topics=its_topics[row.person_id],
            languages=its_languages[row.person_id],
            zone=row.zone,
            offers=its_offers[row.person_id],
            published=row.published,
            claimed=row.claimed,
            photo=row.picture,
            sessions=held.get(row.person_id, 0),
            version=row.version,
        )
        for row in rows
    }


def listed(connection: Connection, table: Any, column: Any, ids: Collection[int]) -> defaultdict[int, tuple[str, ...]]:
    """A column of topics or languages by person, in the speaker's order."""
    rows = connection.execute(
        select(table.c.person_id, column)
        .where(table.c.person_id.in_(ids))
        .order_by(table.c.person_id, table.c.position)
    )
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for person, value in rows:
        found[person] += (value,)
    return found


def read_offers(connection: Connection, ids: Collection[int]) -> defaultdict[int, tuple[Offer, ...]]:
    """The offers that can be booked, by person, in the speaker's order."""
    query = select(offers).where(offers.c.person_id.in_(ids), offers.c.active)
    found: defaultdict[int, tuple[Offer, ...]] = defaultdict(tuple)
    for row in connection.execute(query.order_by(offers.c.person_id, offers.c.position, offers.c.id)):
        found[row.person_id] += (to_offer(row),)
    return found


def to_offer(row: Row[Any]) -> Offer:
    """A row of ``offers``."""
    return Offer(
        id=OfferId(row.id),
        name=row.name,
        minutes=row.minutes,
        price=Money(row.price, row.currency),
        about=row.about,
        venue=Venue(row.venue),
        place=row.place,
        rules=rules_of(row.rules),
    )


def _held(connection: Connection, ids: Collection[int], now: datetime) -> dict[int, int]:
    """How many sessions each has held."""
    over = (bookings.c.host_id.in_(ids), bookings.c.status == Status.CONFIRMED, bookings.c.ends <= now)
    rows = connection.execute(select(bookings.c.host_id, func.count()).where(*over).group_by(bookings.c.host_id))
    return {row[0]: row[1] for row in rows}


# --- checking a form --------------------------------------------------------------------------------------------------


def check(profile: Profile, present: Profile | None) -> None:
    """Raise InvalidInput for what a form may not say; long texts that came by import may stay as they are."""
    faults = [*_text_faults(profile, present), *_list_faults(profile)]
    for n, offer in enumerate(profile.offers, 1):
        faults += (replace(fault, where=n) for fault in _offer_faults(offer))
    if profile.published and not profile.offers:
        faults.append(FieldFault("offers", Fault.MISSING))
    if profile.photo is not None and len(profile.photo) > PHOTO_MOST:
        faults.append(FieldFault("photo", Fault.TOO_LARGE, PHOTO_MOST))
    if faults:
        raise InvalidInput(tuple(faults))


def _text_faults(profile: Profile, present: Profile | None) -> Iterable[FieldFault]:
    if not profile.name.first.strip():
        yield FieldFault("first_name", Fault.MISSING)
    yield from _too_long("first_name", profile.name.first, NAME_MOST)
    yield from _too_long("last_name", profile.name.last, NAME_MOST)
    if present is None or profile.headline != present.headline:
        yield from _too_long("headline", profile.headline, HEADLINE_MOST)
    if present is None or profile.about != present.about:
        yield from _too_long("about", profile.about, ABOUT_MOST)
    if not is_zone(profile.zone):
        yield FieldFault("zone", Fault.UNKNOWN_ZONE)


def _list_faults(profile: Profile) -> Iterable[FieldFault]:
    if len(profile.topics) > TOPICS_MOST:
        yield FieldFault("topics", Fault.TOO_LARGE, TOPICS_MOST)
    for n, topic in enumerate(profile.topics):
        yield from (replace(fault, where=n) for fault in _too_long("topics", topic, TOPIC_MOST))
    if not all(map(is_code, profile.languages)):
        yield FieldFault("languages", Fault.UNKNOWN_CHOICE)


def _offer_faults(offer: Offer) -> Iterable[FieldFault]:
    if not offer.name.strip():
        yield FieldFault("offer_name", Fault.MISSING)
    yield from _too_long("offer_name", offer.name, NAME_MOST)
    if offer.minutes < MINUTES_LEAST:
        yield FieldFault("minutes", Fault.TOO_SMALL, MINUTES_LEAST)
    if offer.minutes > MINUTES_MOST:
        yield FieldFault("minutes", Fault.TOO_LARGE, MINUTES_MOST)
    if offer.price.minor < 0:
        yield FieldFault("price", Fault.NEGATIVE)
    if offer.price.minor > PRICE_MOST:
        yield FieldFault("price", Fault.TOO_LARGE, PRICE_MOST)
    if offer.price.currency not in CURRENCIES:
        yield FieldFault("currency", Fault.UNKNOWN_CURRENCY)
    yield from rule_faults(offer.rules)


def _too_long(field: str, text: str, most: int) -> Iterable[FieldFault]:
    if len(text) > most:
        yield FieldFault(field, Fault.TOO_LONG, most)


# --- writing ----------------------------------------------------------------------------------------------------------


def tidy(profile: Profile) -> Profile:
    """Spaces at the ends gone, each topic and language once."""
    first: dict[str, str] = {}
    for topic in filter(None, map(str.strip, profile.topics)):
        first.setdefault(topic_key(topic), topic)
    return replace(
        profile,
        name=Name(profile.name.first.strip(), profile.name.last.strip()),
        headline=profile.headline.strip(),
        about=profile.about.strip(),
        topics=tuple(first.values()),
        languages=tuple(dict.fromkeys(profile.languages)),
        offers=tuple(replace(offer, name=offer.name.strip()) for offer in profile.offers),
    )


def says(present: Profile, wanted: Profile) -> bool:
    """Whether all that is wanted is so already, whatever the version: offers that are new there have got their ids here."""
    known = {offer.id for offer in present.offers}
    pairs = zip(wanted.offers, present.offers, strict=False)
    theirs = tuple(mine if mine.id in known else replace(mine, id=kept.id) for mine, kept in pairs)
    if len(wanted.offers) != len(present.offers) or theirs != present.offers:
        return False
    asked = replace(wanted, offers=theirs, claimed=present.claimed, sessions=present.sessions, version=present.version)
    return asked == present


def write(connection: Connection, profile: Profile, now: datetime) -> None:
    """Write a whole checked profile of a person who exists: its row, texts, offers, picture and words."""
    person = profile.id
    former = places(connection, [person])
    name = {"first_name": profile.name.first, "last_name": profile.name.last}
    connection.execute(update(people).where(people.c.id == person).values(name))
    row = {
        "headline": profile.headline,
        "about": profile.about,
        "zone": profile.zone,
        "published": profile.published,
        "sort_name": sort_name(profile.name),
        "updated_at": now,
    }
    if former:
        values = row | {"version": profiles.c.version + 1}
        connection.execute(update(profiles).where(profiles.c.person_id == person).values(values))
    else:
        values = row | {"person_id": person, "claimed": profile.claimed, "version": 1}
        connection.execute(insert(profiles).values(values))
        connection.execute(insert(availability).values(person_id=person, rules={}))
    write_topics(connection, {person: profile.topics})
    write_languages(connection, {person: profile.languages})
    _write_photo(connection, person, profile.photo)
    _write_offers(connection, person, profile.offers)
    index(connection, [person], former)


def replaced(profile: Profile, person: PersonId, *, claimed: bool) -> Profile:
    """The same profile as that person's."""
    return replace(profile, id=person, claimed=claimed)


def rename(connection: Connection, person: PersonId) -> None:
    """Order the profile by the name that its person has now."""
    row = connection.execute(select(people.c.first_name, people.c.last_name).where(people.c.id == person)).one()
    values = {"sort_name": sort_name(Name(row.first_name, row.last_name)), "version": profiles.c.version + 1}
    connection.execute(update(profiles).where(profiles.c.person_id == person).values(values))


def sort_name(name: Name) -> str:
    """What the list is ordered by: the folded name, of a name without letters the name itself."""
    return (fold(str(name)) or str(name))[:400]


def write_topics(connection: Connection, wanted: dict[PersonId, tuple[str, ...]]) -> None:
    """Replace the topics of those people."""
    connection.execute(delete(topics).where(topics.c.person_id.in_(wanted)))
    rows = [
        {"person_id": person, "folded": topic_key(topic), "topic": topic[:TOPIC_MOST], "position": n}
        for person, its in wanted.items()
        for n, topic in enumerate(its)
    ]
    if rows:
        connection.execute(insert(topics), rows)


def write_languages(connection: Connection, wanted: dict[PersonId, tuple[str, ...]]) -> None:
    """Replace the languages of those people."""
    connection.execute(delete(languages).where(languages.c.person_id.in_(wanted)))
    rows = [
        {"person_id": person, "language": language, "position": n}
        for person, its in wanted.items()
        for n, language in enumerate(its)
    ]
    if rows:
        connection.execute(insert(languages), rows)


def _write_photo(connection: Connection, person: PersonId, photo: bytes | None) -> None:
    connection.execute(delete(photos).where(photos.c.person_id == person))
    if photo is not None:
        connection.execute(insert(photos).values(person_id=person, picture=photo))


def _write_offers(connection: Connection, person: PersonId, wanted: tuple[Offer, ...]) -> None:
    """Update known ones, add new ones, take the others away: hidden where a booking or hold refers to them."""
    present = set(connection.scalars(select(offers.c.id).where(offers.c.person_id == person)))
    kept = {offer.id for offer in wanted} & present
    gone = present - kept
    told = set(connection.scalars(select(bookings.c.offer_id).where(bookings.c.offer_id.in_(gone))))
    told |= set(connection.scalars(select(holds.c.offer_id).where(holds.c.offer_id.in_(gone))))
    connection.execute(update(offers).where(offers.c.id.in_(told)).values(active=False))
    connection.execute(delete(offers).where(offers.c.id.in_(gone - told)))
    for n, offer in enumerate(wanted):
        row = offer_row(person, offer, n)
        if offer.id in kept:
            connection.execute(update(offers).where(offers.c.id == offer.id).values(row))
        else:
            connection.execute(insert(offers).values(row))


def offer_row(person: PersonId, offer: Offer, position: int) -> dict[str, Any]:
    """An active offer as a row, without its id."""
    return {
        "person_id": person,
        "position": position,
        "name": offer.name,
        "minutes": offer.minutes,
        "price": offer.price.minor,
        "currency": offer.price.currency,
        "about": offer.about,
        "venue": offer.venue,
        "place": offer.place,
        "rules": rules_json(offer.rules),
        "active": True,
    }


# --- the index --------------------------------------------------------------------------------------------------------


def places(connection: Connection, ids: Collection[int]) -> list[int]:
    """Where those people stand in the index now."""
    query = select(profiles.c.person_id, profiles.c.rank, profiles.c.published)
    rows = connection.execute(query.where(profiles.c.person_id.in_(ids)))
    return [place_of(row.person_id, row.rank, row.published) for row in rows]


def index(connection: Connection, ids: Sequence[PersonId], former: Iterable[int]) -> None:
    """Write those people's words anew, and with them their rank and which offer the list shows."""
    query = select(profiles, people.c.first_name, people.c.last_name)
    rows = connection.execute(query.join_from(profiles, people).where(profiles.c.person_id.in_(ids))).all()
    its_topics = listed(connection, topics, topics.c.topic, ids)
    its_languages = listed(connection, languages, languages.c.language, ids)
    its_offers = read_offers(connection, ids)
    entries, leads = [], []
    for row in rows:
        person = row.person_id
        lead = Profile(person, Name(""), offers=its_offers[person]).lead_offer
        entry = Entry(
            person=person,
            name=Name(row.first_name, row.last_name),
            headline=row.headline,
            about=row.about,
            topics=its_topics[person],
            languages=its_languages[person],
            minutes=tuple(offer.minutes for offer in its_offers[person]),
            lead=lead.price if lead else None,
            published=row.published,
        )
        entries.append(entry)
        leads.append(_lead_values(lead) | {"rank": static_rank(entry), "person": person})
    if leads:
        connection.execute(update(profiles).where(profiles.c.person_id == bindparam("person")), leads)
    speaker_index.put(connection, entries, former)


def _lead_values(lead: Offer | None) -> dict[str, Any]:
    return {
        "lead_offer": lead.id if lead else None,
        "lead_price": lead.price.minor if lead else None,
        "lead_currency": lead.price.currency if lead else None,
        "lead_minutes": lead.minutes if lead else None,
    }
