"""Speakers as the classic platform knows them: one expertise, one price of an hour (docs/adr/0100).

The expertise is the headline; where there is none, the topics. The hour is the first offer of 60 minutes in the platform's
currency: the classic calls can tell no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, true

from booking_desktop.backend.database import news
from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.forms import one_line
from booking_desktop.backend.database.locks import lock_people
from booking_desktop.backend.database.schema import offers, people, topics
from booking_desktop.backend.database.schema import profiles as profile_rows
from booking_desktop.backend.database.speakers import profiles
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput, NotAllowed, NotFound
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Person, PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import NEW_OFFER, Offer, OfferId, Profile

HOUR = 60
EXPERTISE_MOST = 255
"""As the classic table's column; a headline written in the app is shorter."""
SESSION = "One-hour session"


@dataclass(frozen=True)
class ClassicSpeaker:
    """A line of the classic list. ``price`` is None where no hour is sold in the platform's currency."""

    id: PersonId
    name: Name
    email: str
    expertise: str
    price: Money | None
    made: datetime
    changed: datetime


@dataclass(frozen=True)
class ClassicHour:
    """What a classic booking is made from: the speaker's zone, and the offer that is one hour, where there is one."""

    zone: str
    offer: OfferId | None


class ClassicSpeakers:
    """What the classic calls ask beside the ports; ``currency`` is the one in which they tell prices."""

    def __init__(self, database: Database, tokens: Tokens, clock: Callable[[], datetime], currency: str) -> None:
        self._database, self._tokens, self._clock = database, tokens, clock
        self._currency = currency

    def listed(self, only: Collection[PersonId] | None = None) -> tuple[ClassicSpeaker, ...]:
        """Every published speaker, or those of ``only`` that are, by id. Three queries, however many there are."""
        with self._database.read() as connection:
            return self._lines(connection, only)

    def hour(self, access: Access, speaker: PersonId) -> ClassicHour:
        """What can be booked of a speaker. Raises NotFound unless published or one's own."""
        with self._database.read() as connection:
            asker = self._tokens.person(connection, access)
            query = select(profile_rows.c.zone, profile_rows.c.published).where(profile_rows.c.person_id == speaker)
            row = connection.execute(query).first()
            if row is None or not (row.published or asker.id == speaker):
                raise NotFound("speaker", str(speaker))
            hour = self._hours(connection, [speaker]).get(speaker)
            return ClassicHour(row.zone, OfferId(hour.id) if hour else None)

    def check_speaks(self, access: Access) -> None:
        """Raise NotAllowed ("speaker") for somebody who can't have a profile."""
        with self._database.read() as connection:
            _check_speaks(self._tokens.person(connection, access))

    def set_up(self, access: Access, expertise: str, price: Money) -> ClassicSpeaker:
        """Make or change the asker's one profile, its hour at that price, and publish it.

        Raises NotAllowed ("speaker"), InvalidInput.
        """
        expertise, now = _checked(expertise), self._clock()
        with self._database.write() as connection:
            asker = self._tokens.person(connection, access)
            _check_speaks(asker)
            lock_people(connection, asker.id)
            present = profiles.read(connection, [asker.id], now).get(asker.id)
            wanted = profiles.tidy(_set_up(present or Profile(asker.id, asker.name, zone=asker.zone), expertise, price))
            profiles.check(wanted, replace(present or wanted, headline=wanted.headline))
            profiles.write(connection, wanted, now)
            news.record(connection, Topic.SPEAKERS, now, asker.id)
            news.record(connection, Topic.CALENDAR, now, asker.id)
            return self._lines(connection, [asker.id])[0]

    def _lines(self, connection: Connection, only: Collection[PersonId] | None) -> tuple[ClassicSpeaker, ...]:
        chosen = true() if only is None else profile_rows.c.person_id.in_(only)
        query = select(
            people.c.id,
            people.c.first_name,
            people.c.last_name,
            people.c.email,
            people.c.created_at,
            profile_rows.c.headline,
            profile_rows.c.updated_at,
        ).join(profile_rows, profile_rows.c.person_id == people.c.id)
        rows = connection.execute(query.where(profile_rows.c.published, chosen).order_by(people.c.id)).all()
        hours, its_topics = self._hours(connection, only), _topics(connection, only)
        return tuple(_line(row, hours.get(row.id), its_topics.get(row.id, ())) for row in rows)

    def _hours(self, connection: Connection, only: Collection[PersonId] | None) -> dict[int, Any]:
        chosen = true() if only is None else offers.c.person_id.in_(only)
        query = select(offers.c.id, offers.c.person_id, offers.c.price, offers.c.currency)
        sold = (offers.c.active, offers.c.minutes == HOUR, offers.c.currency == self._currency, chosen)
        last_first = query.where(*sold).order_by(offers.c.position.desc(), offers.c.id.desc())
        return {row.person_id: row for row in connection.execute(last_first)}


def _check_speaks(asker: Person) -> None:
    if not asker.speaks:
        raise NotAllowed("speaker")


def topics_of(expertise: str) -> tuple[str, ...]:
    """The topics that a classic expertise names, by comma or semicolon."""
    parts = (part.strip() for part in re.split(r"[,;]", expertise))
    return tuple(part for part in parts if 0 < len(part) <= profiles.TOPIC_MOST)[: profiles.TOPICS_MOST]


def _checked(expertise: str) -> str:
    found = one_line(expertise)
    if not found:
        raise InvalidInput((FieldFault("expertise", Fault.MISSING),))
    if len(found) > EXPERTISE_MOST:
        raise InvalidInput((FieldFault("expertise", Fault.TOO_LONG, EXPERTISE_MOST),))
    return found


def _set_up(present: Profile, expertise: str, price: Money) -> Profile:
    """Topics that somebody chose stay; those that an earlier expertise named give way to the new one's."""
    named = present.topics in ((), topics_of(present.headline))
    return replace(
        present,
        headline=expertise,
        topics=topics_of(expertise) if named else present.topics,
        offers=_with_hour(present.offers, price),
        published=True,
    )


def _with_hour(present: tuple[Offer, ...], price: Money) -> tuple[Offer, ...]:
    """The hour in that currency at the new price, else the first hour, else one more offer."""
    hours = [offer for offer in present if offer.minutes == HOUR]
    hour = next((offer for offer in hours if offer.price.currency == price.currency), next(iter(hours), None))
    if hour is None:
        return (*present, Offer(NEW_OFFER, SESSION, HOUR, price))
    return tuple(replace(offer, price=price) if offer is hour else offer for offer in present)


def _topics(connection: Connection, only: Collection[PersonId] | None) -> dict[int, tuple[str, ...]]:
    """The topics of those without a headline, in their order."""
    chosen = true() if only is None else topics.c.person_id.in_(only)
    query = select(topics.c.person_id, topics.c.topic).join(
        profile_rows, profile_rows.c.person_id == topics.c.person_id
    )
    nameless = query.where(profile_rows.c.headline == "", chosen).order_by(topics.c.person_id, topics.c.position)
    found: dict[int, tuple[str, ...]] = {}
    for person, topic in connection.execute(nameless):
        found[person] = (*found.get(person, ()), topic)
    return found


def _line(row: Any, hour: Any, its_topics: tuple[str, ...]) -> ClassicSpeaker:
    return ClassicSpeaker(
        id=PersonId(row.id),
        name=Name(row.first_name, row.last_name),
        email=row.email or "",
        expertise=row.headline or ", ".join(its_topics),
        price=Money(hour.price, hour.currency) if hour else None,
        made=row.created_at,
        changed=row.updated_at,
    )
