"""The first page of the directory, read with nothing but Python's own SQLite (docs/adr/0142).

Loading what reads everything else takes several times as long as showing a window. The list that nobody has narrowed yet is what
one looks at first, so it is read before that; a test holds it to the answer of ``DatabaseSpeakers.search``, row for row.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from booking_desktop.backend.database.migrations import HEAD
from booking_desktop.backend.database.search.cursors import told
from booking_desktop.backend.database.search.places import place_of
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.query import SpeakerPage, SpeakerRow

_LINES = """
    SELECT p.person_id, p.rank, h.first_name, h.last_name, p.headline, p.zone, p.lead_price, p.lead_currency, p.lead_minutes, f.picture
    FROM profiles p JOIN people h ON h.id = p.person_id LEFT JOIN photos f ON f.person_id = p.person_id
    WHERE p.published = TRUE ORDER BY p.rank, p.person_id LIMIT ?
"""
_TOPICS = "SELECT person_id, topic FROM topics WHERE person_id IN ({these}) ORDER BY person_id, position"


@dataclass(frozen=True)
class FirstSight:
    """What is known of a store before it is open."""

    page: SpeakerPage
    """What a stranger's search for nothing finds."""
    cursor: int
    """Where the stream of changes stood then: what has changed since is told after the opening."""


def first_sight(path: Path, limit: int) -> FirstSight | None:
    """Read the store at ``path`` as it is; the file is not changed.

    None where it has to be opened first to say: there is none, it is another version's, nobody is listed, it can't be read.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as connection:
            connection.execute("BEGIN")  # all of one moment
            if connection.execute("SELECT version_num FROM alembic_version").fetchone() != (HEAD,):
                return None
            page = _page(connection, limit)
            (cursor,) = connection.execute("SELECT coalesce(max(id), 0) FROM changes").fetchone()
            return FirstSight(page, cursor) if page.rows else None
    except (sqlite3.Error, OSError):
        return None  # whoever opens it says what is wrong


def _page(connection: sqlite3.Connection, limit: int) -> SpeakerPage:
    found = connection.execute(_LINES, (limit + 1,)).fetchall()
    shown = found[:limit]
    topics = _topics(connection, [line[0] for line in shown])
    cursor = None
    if len(found) > limit:
        last, rank = shown[-1][:2]
        cursor = told((0, place_of(last, rank, published=True)))
    return SpeakerPage(tuple(_row(line, topics) for line in shown), cursor)


def _topics(connection: sqlite3.Connection, people: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for person, topic in connection.execute(_TOPICS.format(these=", ".join("?" * len(people))), people):
        found[person] += (topic,)
    return found


def _row(line: Sequence[Any], topics: dict[int, tuple[str, ...]]) -> SpeakerRow:
    person, _, first, last, headline, zone, price, currency, minutes, picture = line
    return SpeakerRow(
        id=PersonId(person),
        name=Name(first, last),
        headline=headline,
        topics=topics[person],
        zone=zone,
        price=Money(price, currency) if minutes else None,
        minutes=minutes or None,
        photo=picture,
    )
