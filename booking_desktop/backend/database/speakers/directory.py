"""The directory in memory, by what its searchers count and filter: ids in arrays, read anew when a speaker changes.

At 100,000 speakers it is some ten megabytes; counting one topic in SQL for every key would cost more than reading it once.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from threading import Lock
from typing import Any, TypeAlias

from sqlalchemy import Connection, func, select, text

from booking_desktop.backend.database.schema import topics
from booking_desktop.backend.database.search.index import index_of
from booking_desktop.backend.database.search.narrowing import shown_offer
from booking_desktop.backend.database.speakers.hours_json import rules_of, week_of
from booking_desktop.domain.availability import Availability, Rules, inherited
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Schedule
from booking_desktop.domain.speakers import OfferId

Ids: TypeAlias = "array[int]"
_KEPT = 8
"""Choices of lengths whose offers are kept ready."""
_DENSE = 64
"""More than one in so many of all: then a group is counted faster through its mask than one by one."""


@dataclass(eq=False)
class Group:
    """People who share something. Its mask is made when first needed."""

    ids: Ids
    size: int
    """That of every mask in this directory."""

    @cached_property
    def mask(self) -> int:
        """The group as a number with a byte for each person: cheap to intersect."""
        return mask(self.size, self.ids)

    def count(self, left: int, here: bytes) -> int:
        """How many of them are left; ``here`` is the mask ``left`` as bytes."""
        if len(self.ids) * _DENSE < self.size:
            return sum(map(here.__getitem__, self.ids))
        return (self.mask & left).bit_count()


@dataclass(frozen=True)
class Pattern:
    """What many speakers share of their hours: everything that decides slots but dates, bookings and holds."""

    schedule: Schedule
    """Of nobody: its speaker and offer are 0."""
    people: Ids
    key: tuple[Any, ...] = ()
    """What tells it from others, in this reading and in later ones."""


@dataclass(frozen=True)
class Shown:
    """The offer that each speaker shows: the lead one, or the first of the lengths asked for."""

    prices: Mapping[str, tuple[Sequence[int], Group]]
    """By currency: prices rising, and whose they are."""
    patterns: tuple[Pattern, ...]
    """Of published speakers only: nobody else can be booked."""
    pattern_of: Mapping[int, int]
    """A speaker's place in ``patterns``."""

    @property
    def widest_buffer(self) -> int:
        """Minutes of the widest buffer in any pattern."""
        rules = [pattern.schedule.rules for pattern in self.patterns]
        return max((max(r.before or 0, r.after or 0) for r in rules), default=0)


@dataclass
class Directory:
    """One reading of it. ``stamp`` is the last change of a speaker that it knows of."""

    stamp: int
    size: int
    """One more than the largest id: the length of a mask."""
    everyone: Group
    """Drafts too."""
    published: Group
    topics: Mapping[str, Group]
    """By folded topic."""
    languages: Mapping[str, Group]
    minutes: Mapping[int, Group]
    spelled: dict[str, str] = field(default_factory=dict)
    """How a folded topic is most often written, as far as asked."""
    shown: dict[tuple[int, ...], Shown] = field(default_factory=dict)
    open_times: dict[Any, Any] = field(default_factory=dict)
    """What ``free_time`` found out of the patterns so far; survives a new reading."""
    free: dict[Any, Any] = field(default_factory=dict)
    """Who was free in the ranges asked last."""


class Directories:
    """Keeps the last reading for as long as it is true. Threads may share it."""

    def __init__(self) -> None:
        self._present: Directory | None = None
        self._reading = Lock()

    def read(self, connection: Connection) -> Directory:
        """The directory as this connection's transaction sees it."""
        stamp = _stamp(connection)
        present = self._present
        if present is None or present.stamp != stamp:
            with self._reading:
                present = self._present
                if present is None or present.stamp != stamp:
                    present = self._present = _read(connection, stamp, present.open_times if present else {})
        return present


def _stamp(connection: Connection) -> int:
    query = "SELECT id FROM changes WHERE topic = 'speakers' ORDER BY id DESC LIMIT 1"
    row = connection.execute(text(query)).first()
    return int(row[0]) if row else 0


def _read(connection: Connection, stamp: int, open_times: dict[Any, Any]) -> Directory:
    every = fetch(connection, "SELECT person_id, published FROM profiles ORDER BY person_id")
    size = (every[-1][0] if every else 0) + 1
    people = index_of(connection).gathered

    def grouped(column: str, table: str) -> dict[Any, Group]:
        rows = fetch(connection, f"SELECT {column}, {people} FROM {table} GROUP BY {column}")
        return {value: Group(_ids(map(int, ids.split(","))), size) for value, ids in rows}

    return Directory(
        stamp=stamp,
        size=size,
        everyone=Group(_ids(person for person, _ in every), size),
        published=Group(_ids(person for person, published in every if published), size),
        topics=grouped("folded", "topics"),
        languages=grouped("language", "languages"),
        minutes=grouped("minutes", "(SELECT DISTINCT minutes, person_id FROM offers WHERE active = TRUE) AS lengths"),
        open_times=open_times,
    )


def fetch(connection: Connection, query: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
    """All rows as bare tuples: a hundred thousand of them cost a third of what they cost as ``Row``."""
    result = connection.execute(text(query), dict(values or {}))
    assert result.cursor is not None
    rows: list[tuple[Any, ...]] = list(result.cursor.fetchall())
    result.close()
    return rows


def _ids(values: Iterable[int]) -> Ids:
    return array("Q", values)


# --- offers and hours -------------------------------------------------------------------------------------------------


def shown(connection: Connection, directory: Directory, minutes: tuple[int, ...]) -> Shown:
    """The offers that speakers show when these lengths are asked for (none: the lead ones)."""
    key = tuple(sorted(set(minutes)))
    found = directory.shown.get(key)
    if found is None:
        found = _read_shown(connection, directory.size, key)
        if len(directory.shown) >= _KEPT:
            directory.shown.clear()
        directory.shown[key] = found
    return found


def _read_shown(connection: Connection, size: int, minutes: tuple[int, ...]) -> Shown:
    as_text = index_of(connection).text
    office = connection.execute(text(f"SELECT CAST(rules AS {as_text}) FROM office")).scalar()
    week, own, its = (f"CAST({column} AS {as_text})" for column in ("a.week", "a.rules", "o.rules"))
    rows = fetch(
        connection,
        f"SELECT p.person_id, p.published, o.currency, o.price, p.zone, o.minutes, {week}, {own}, {its} FROM profiles p "
        f"JOIN offers o ON o.id = {shown_offer(minutes)} LEFT JOIN availability a ON a.person_id = p.person_id",
    )
    prices: dict[str, list[tuple[int, int]]] = {}
    patterns: dict[tuple[Any, ...], Ids] = {}
    for person, published, currency, price, *hours in rows:
        prices.setdefault(currency, []).append((price, person))
        if published:
            patterns.setdefault(tuple(hours), array("Q")).append(person)
    made = tuple(Pattern(_schedule(office or "{}", *key), people, (office, *key)) for key, people in patterns.items())
    return Shown(
        prices={
            c: (array("Q", (p for p, _ in some)), Group(_ids(i for _, i in some), size)) for c, some in _rising(prices)
        },
        patterns=made,
        pattern_of={person: n for n, pattern in enumerate(made) for person in pattern.people},
    )


def _rising(prices: dict[str, list[tuple[int, int]]]) -> Iterable[tuple[str, list[tuple[int, int]]]]:
    return ((currency, sorted(some)) for currency, some in prices.items())


@lru_cache(maxsize=20_000)
def _schedule(office: str, zone: str, minutes: int, week: str | None, own: str | None, offer: str) -> Schedule:
    hours = Availability(zone, _week(week), rules=Rules())
    merged = inherited(_rules(office), _rules(own or "{}"), _rules(offer))
    return Schedule(PersonId(0), OfferId(0), minutes, hours, merged)


@lru_cache(maxsize=4096)
def _week(text: str | None) -> Any:
    import json

    return None if text is None else week_of(json.loads(text))


@lru_cache(maxsize=4096)
def _rules(text: str) -> Rules:
    import json

    return rules_of(json.loads(text))


def spell(connection: Connection, directory: Directory, folded_topics: Iterable[str]) -> Mapping[str, str]:
    """How each folded topic is most often written; of two ways alike the one that came first."""
    unknown = [topic for topic in folded_topics if topic not in directory.spelled]
    if unknown:
        counted = (
            select(topics.c.folded, topics.c.topic)
            .where(topics.c.folded.in_(unknown))
            .group_by(topics.c.folded, topics.c.topic)
            .order_by(func.count(), func.min(topics.c.person_id).desc())
        )
        directory.spelled.update((folded, topic) for folded, topic in connection.execute(counted))
    return directory.spelled


def mask(size: int, ids: Iterable[int]) -> int:
    """A set of people as a number with a byte for each: cheap to intersect. Whoever came since the reading is left out."""
    bytes_ = bytearray(size)
    for person in ids:
        if person < size:
            bytes_[person] = 1
    return int.from_bytes(bytes_, "little")
