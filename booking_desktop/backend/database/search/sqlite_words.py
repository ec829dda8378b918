"""The index on SQLite: one FTS5 table of one column, whose row id is the place, so that rows stream out ranked (docs/adr/0010)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from booking_desktop.backend.database.search.index import Index, Probe
from booking_desktop.backend.database.search.marked import AllOf, AnyOf, Level, Match, Word, all_of
from booking_desktop.backend.database.search.narrowing import Condition, Narrowing
from booking_desktop.backend.database.search.places import ALL_PLACES, DRAFTS, ID_MASK

_TABLES = (
    "CREATE VIRTUAL TABLE speaker_words USING fts5("
    "words, detail=none, columnsize=0, prefix='2 3 4', tokenize=\"ascii tokenchars '+#_'\")",
    "CREATE TABLE vocabulary (word TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID",
    "CREATE INDEX ix_vocabulary_tail ON vocabulary (substr(word, 2))",
)
_ID = f"& {ID_MASK}"


class SqliteWords:
    """``Index`` by FTS5."""

    tables: Sequence[str] = _TABLES
    gathered = "group_concat(person_id)"
    text = "TEXT"

    def put(self, connection: Connection, documents: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Write documents at places that are free."""
        if rows := [(place, " ".join(words)) for place, words in documents]:
            connection.exec_driver_sql("INSERT INTO speaker_words (rowid, words) VALUES (?, ?)", rows)

    def remove(self, connection: Connection, places: Sequence[int]) -> None:
        """Take out what stands at these places."""
        if places:
            connection.exec_driver_sql("DELETE FROM speaker_words WHERE rowid = ?", [(place,) for place in places])

    def page(
        self, connection: Connection, levels: Sequence[Level], narrow: Narrowing, after: tuple[int, int], limit: int
    ) -> list[tuple[int, int]]:
        """Each level streams in row order and stops at the limit."""
        level, place = after
        source = f"speaker_words CROSS JOIN profiles p ON p.person_id = speaker_words.rowid {_ID}"
        source = source if narrow.where else "speaker_words"
        parts: list[str] = []
        values: dict[str, Any] = {**narrow.values, "end": _end(narrow), "limit": limit}
        for n, each in enumerate(levels[level:], level):
            parts.append(
                f"SELECT * FROM (SELECT {n} AS level, speaker_words.rowid AS place FROM {source} "
                f"WHERE speaker_words MATCH :match{n} AND speaker_words.rowid > :from{n} AND speaker_words.rowid < :end"
                f"{narrow.where} ORDER BY speaker_words.rowid LIMIT :limit)"
            )
            values |= {f"match{n}": _level(each, narrow.match), f"from{n}": place if n == level else -1}
        if not parts:
            return []
        rows = connection.exec_driver_sql(" UNION ALL ".join(parts) + " LIMIT :limit", values)
        return [(row[0], row[1]) for row in rows]

    def matching(
        self, connection: Connection, match: Match | None, narrow: Narrowing, below: int | None = None
    ) -> list[int]:
        """Every person that it finds: as bare tuples, which cost a third of what they cost as ``Row``."""
        joined = f" CROSS JOIN profiles p ON p.person_id = s.rowid {_ID}" if narrow.where else ""
        bound = f" AND s.rowid {_ID} < :below" if below is not None else ""
        found = f"s.speaker_words MATCH :match AND s.rowid < :end{bound}{narrow.where}"
        values = {**narrow.values, "match": _both(match, narrow.match), "end": _end(narrow), "below": below}
        driver: Any = connection.connection.driver_connection
        return [
            row[0] for row in driver.execute(f"SELECT s.rowid {_ID} FROM speaker_words s{joined} WHERE {found}", values)
        ]

    def within(self, connection: Connection, match: Match | None, narrow: Narrowing) -> Condition:
        """That the profile ``p`` is one of those found."""
        found = f"SELECT rowid {_ID} FROM speaker_words WHERE speaker_words MATCH :match"
        return Condition(f"p.person_id IN ({found})", {"match": _both(match, narrow.match)})

    def among(self, people: Iterable[int]) -> Condition:
        """That the profile ``p`` is of one of these many people."""
        return Condition("p.person_id IN (SELECT value FROM json_each(:people))", {"people": json.dumps(list(people))})

    def learn(self, connection: Connection, words: Sequence[str]) -> None:
        """Know these words from now on."""
        if words:
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO vocabulary (word) VALUES (?)", [(word,) for word in words]
            )

    def knows(self, connection: Connection, beginning: str) -> bool:
        """Whether some known word begins so."""
        query = "SELECT 1 FROM vocabulary WHERE word >= ? AND word < ? LIMIT 1"
        return connection.exec_driver_sql(query, (beginning, beginning + "\U0010ffff")).first() is not None

    def starts(self, connection: Connection, probes: Sequence[Probe], letters: int, most: int) -> list[str]:
        """All probes in one statement."""
        parts: list[str] = []
        values: list[str] = []
        for probe in probes:
            word = "substr(word, 2)" if probe.tail else "word"
            pattern = " AND word GLOB ?" if probe.pattern else ""
            found = f"FROM vocabulary WHERE {word} >= ? AND {word} < ?{pattern}"
            parts.append(f"SELECT * FROM (SELECT DISTINCT substr(word, 1, {letters}) {found} LIMIT {most})")
            values += (probe.low, probe.high, probe.pattern) if pattern else (probe.low, probe.high)
        return [row[0] for row in connection.exec_driver_sql(" UNION ".join(parts), tuple(values))]


INDEX: Index = SqliteWords()


def _end(narrow: Narrowing) -> int:
    return ALL_PLACES if narrow.drafts else DRAFTS


def _level(level: Level, filters: Match | None) -> str:
    both = _both(level.match, filters)
    return f"{both} NOT {_said(AnyOf(level.but))}" if level.but else both


def _both(match: Match | None, filters: Match | None) -> str:
    found = all_of((match, filters))
    assert found is not None
    return _said(found)


def _said(match: Match) -> str:
    match match:
        case Word(text, begins):
            return '"{}"{}'.format(text.replace('"', '""'), "*" if begins else "")
        case AllOf(parts):
            return f"({' AND '.join(map(_said, parts))})"
        case AnyOf(parts):
            return f"({' OR '.join(map(_said, parts))})"
