"""The directory in memory, by what its searchers count and filter: ids in arrays, read anew when a speaker changes.

At 100,000 speakers it is some ten megabytes; counting one topic in SQL for every key would cost more than reading it once.
Of a directory too large for that a sample is read, and beside it those alone of whom a search is (docs/adr/0087).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from threading import Lock
from typing import Any, TypeAlias

from sqlalchemy import Connection, func, select, text

from booking_desktop.backend.database.schema import topics
from booking_desktop.backend.database.search.engine_index import index_of
from booking_desktop.backend.database.search.narrowing import Condition, shown_offer
from booking_desktop.backend.database.speakers.hours_json import rules_of, week_of
from booking_desktop.domain.availability import Availability, Rules, inherited
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Schedule
from booking_desktop.domain.speakers import OfferId

Ids: TypeAlias = "array[int]"
_KEPT = 8
"""Choices of lengths whose offers are kept ready."""
WHOLE_MOST = 250_000
"""Speakers of whom all are read; of more only the first SAMPLE."""
SAMPLE = 16_000
EXACT_MOST = 20_000
"""Up to so many speakers every change is seen at once on a server too; more are read anew after FRESH."""
FRESH = timedelta(minutes=1)
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
    within: Condition | None = None
    """Of whom alone it is; None: of everybody."""
    exact: bool = False
    """Whether it is of all whom a search's words find, and of nobody else."""
    all_everyone: int = 0
    all_published: int = 0
    """How many there are of both, though it is of some alone."""
    read_at: datetime = datetime.min.replace(tzinfo=UTC)
    open_times: dict[Any, Any] = field(default_factory=dict)
    """What ``free_time`` found out of the patterns so far; survives a new reading."""
    free: dict[Any, Any] = field(default_factory=dict)
    """Who was free in the ranges asked last."""

    @property
    def sampled(self) -> bool:
        """Whether it is of a part of all who may be found."""
        return self.within is not None

    @property
    def scale(self) -> float:
        """How many there are for each whom it is of."""
        return self.all_everyone / len(self.everyone.ids) if self.sampled and self.everyone.ids else 1


class Directories:
    """Keeps the last reading for as long as it is true. Threads may share it."""

    def __init__(self) -> None:
        self._present: Directory | None = None
        self._reading = Lock()

    def read(self, connection: Connection, now: datetime) -> Directory:
        """The directory as this connection's transaction sees it; a large one on a server as it was a minute ago."""
        stamp, present = _stamp(connection), self._present
        if present is not None and (present.stamp == stamp or _fresh(connection, present, now)):
            return present
        with self._reading:
            present = self._present
            if present is None or present.stamp != stamp:
                present = self._present = _read(connection, stamp, now, present.open_times if present else {})
        return present

    def only(self, connection: Connection, people: Sequence[int], large: Directory) -> Directory:
        """A directory of these people alone, found in a large one."""
        within = index_of(connection).among(people)
        return replace(
            _read_within(connection, within),
            exact=True,
            all_everyone=large.all_everyone,
            all_published=large.all_published,
            open_times=large.open_times,
        )


def _fresh(connection: Connection, present: Directory, now: datetime) -> bool:
    large = len(present.everyone.ids) > EXACT_MOST or present.sampled
    return large and connection.dialect.name != "sqlite" and now - present.read_at < FRESH


def _stamp(connection: Connection) -> int:
    query = "SELECT id FROM changes WHERE topic = 'speakers' ORDER BY id DESC LIMIT 1"
    row = connection.execute(text(query)).first()
    return int(row[0]) if row else 0


def _read(connection: Connection, stamp: int, now: datetime, open_times: dict[Any, Any]) -> Directory:
    last = connection.scalar(text(f"SELECT person_id FROM profiles ORDER BY person_id LIMIT 1 OFFSET {WHOLE_MOST}"))
    within = None
    if last is not None:
        last = connection.scalar(text(f"SELECT person_id FROM profiles ORDER BY person_id LIMIT 1 OFFSET {SAMPLE}"))
        within = Condition("p.person_id < :last", {"last": last})
    found = _read_within(connection, within)
    found.stamp, found.read_at, found.open_times = stamp, now, open_times
    found.all_everyone, found.all_published = len(found.everyone.ids), len(found.published.ids)
    if within is not None:
        counted = "SELECT count(*), sum(CASE WHEN published = TRUE THEN 1 ELSE 0 END) FROM profiles"
        found.all_everyone, found.all_published = map(int, connection.execute(text(counted)).one())
    return found


def _read_within(connection: Connection, within: Condition | None) -> Directory:
    which, values = (within.sql, within.values) if within else ("TRUE", {})
    query = f"SELECT p.person_id, p.published FROM profiles p WHERE {which} ORDER BY p.person_id"
    every = fetch(connection, query, values)
    size = (every[-1][0] if every else 0) + 1
    people = index_of(connection).gathered

    def grouped(column: str, table: str) -> dict[Any, Group]:
        rows = fetch(connection, f"SELECT {column}, {people} FROM {table} GROUP BY {column}", values)
        return {value: Group(_ids(map(int, ids.split(","))), size) for value, ids in rows}

    lengths = f"SELECT DISTINCT p.minutes, p.person_id FROM offers p WHERE p.active = TRUE AND {which}"
    return Directory(
        stamp=0,
        size=size,
        everyone=Group(_ids(person for person, _ in every), size),
        published=Group(_ids(person for person, published in every if published), size),
        topics=grouped("folded", f"topics p WHERE {which}"),
        languages=grouped("language", f"languages p WHERE {which}"),
        minutes=grouped("minutes", f"({lengths}) AS lengths"),
        within=within,
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
        found = _read_shown(connection, directory, key)
        if len(directory.shown) >= _KEPT:
            directory.shown.clear()
        directory.shown[key] = found
    return found


def _read_shown(connection: Connection, directory: Directory, minutes: tuple[int, ...]) -> Shown:
    as_text = index_of(connection).text
    office = connection.execute(text(f"SELECT CAST(rules AS {as_text}) FROM office")).scalar()
    week, own, its = (f"CAST({column} AS {as_text})" for column in ("a.week", "a.rules", "o.rules"))
    rows = fetch(
        connection,
        f"SELECT p.person_id, p.published, o.currency, o.price, p.zone, o.minutes, {week}, {own}, {its} FROM profiles p "
        f"JOIN offers o ON o.id = {shown_offer(minutes)} LEFT JOIN availability a ON a.person_id = p.person_id"
        + (f" WHERE {directory.within.sql}" if directory.within else ""),
        directory.within.values if directory.within else None,
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
            c: (array("Q", (p for p, _ in some)), Group(_ids(i for _, i in some), directory.size))
            for c, some in _rising(prices)
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
