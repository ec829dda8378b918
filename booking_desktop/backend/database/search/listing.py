"""Lines of the list: what one shows of each speaker, in the order in which a search found them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, select

from booking_desktop.backend.database.schema import people, photos, profiles, topics
from booking_desktop.backend.database.search.words import Terms
from booking_desktop.backend.database.speakers.profiles import listed, read_offers
from booking_desktop.domain.folding import spans
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.query import Match, SpeakerRow
from booking_desktop.domain.slots import Slot

Shown = tuple[Money | None, int | None]


def rows(
    connection: Connection,
    found: Sequence[PersonId],
    terms: Terms,
    minutes: Collection[int] = (),
    free: Mapping[PersonId, Slot] | None = None,
) -> tuple[SpeakerRow, ...]:
    """The lines of those people. With ``minutes`` chosen, each shows its first offer of such a length."""
    query = select(
        profiles.c.person_id,
        profiles.c.headline,
        profiles.c.zone,
        profiles.c.published,
        profiles.c.lead_price,
        profiles.c.lead_currency,
        profiles.c.lead_minutes,
        people.c.first_name,
        people.c.last_name,
        photos.c.picture,
    )
    joined = profiles.join(people, people.c.id == profiles.c.person_id).outerjoin(photos)
    read = {
        row.person_id: row
        for row in connection.execute(query.select_from(joined).where(profiles.c.person_id.in_(found)))
    }
    its_topics = listed(connection, topics, topics.c.topic, found)
    of_length = _of_length(connection, found, minutes)
    lines = []
    for person in found:
        if (row := read.get(person)) is None:
            continue  # gone between two statements
        lead = (Money(row.lead_price, row.lead_currency), row.lead_minutes) if row.lead_minutes else (None, None)
        price, lasts = of_length.get(person, lead)
        name = Name(row.first_name, row.last_name)
        lines.append(
            SpeakerRow(
                id=person,
                name=name,
                headline=row.headline,
                topics=its_topics[person],
                zone=row.zone,
                price=price,
                minutes=lasts,
                photo=row.picture,
                published=row.published,
                next_free=(free or {}).get(person),
                matches=matches(name, row.headline, its_topics[person], terms.beginnings),
            )
        )
    return tuple(lines)


def _of_length(connection: Connection, found: Sequence[PersonId], minutes: Collection[int]) -> dict[PersonId, Shown]:
    if not minutes:
        return {}
    offers = read_offers(connection, found)
    fitting = {person: next((o for o in offers[person] if o.minutes in minutes), None) for person in found}
    return {person: (offer.price, offer.minutes) for person, offer in fitting.items() if offer}


def matches(name: Name, headline: str, its_topics: tuple[str, ...], beginnings: tuple[str, ...]) -> tuple[Match, ...]:
    """Where the words of a search begin words of what a line shows."""
    if not beginnings:
        return ()
    fields = [("name", str(name), 0), ("headline", headline, 0), *(("topics", t, n) for n, t in enumerate(its_topics))]
    marked = (Match(field, spans(text, beginnings), n) for field, text, n in fields)
    return tuple(match for match in marked if match.spans)
