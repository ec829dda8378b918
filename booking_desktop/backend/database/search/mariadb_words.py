"""The index on MariaDB and MySQL: a FULLTEXT index over words made of plain letters, walked by segments (docs/adr/0086).

InnoDB shows a transaction's own words to nobody before it commits, itself included.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, TextClause, bindparam, text

from booking_desktop.backend.database.search.index import Index, Probe
from booking_desktop.backend.database.search.marked import AllOf, AnyOf, Level, Match, Word, all_of
from booking_desktop.backend.database.search.marks import ABOUT
from booking_desktop.backend.database.search.narrowing import Condition, Narrowing
from booking_desktop.backend.database.search.places import ID_MASK
from booking_desktop.backend.database.search.segments import Batch, Line, batches, code_of, codes_of

TOGETHER = 16_384
"""People whose segments are asked together at first: a statement costs more here than a few hundred matches."""
_LETTERS_MOST = 76
"""Letters of a word in the index: InnoDB leaves out words of more than 84."""
_PLAIN = re.compile("[a-z0-9_а-яα-ωא-תء-غف-يぁ-ゖㄱ-ㅣ一-龥ก-ฮ]")
"""Letters that have been such in every version of the server; others are spelled out."""
_OPTIONS = "ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
_TABLES = (
    "CREATE TABLE speaker_words (person_id BIGINT PRIMARY KEY, place BIGINT NOT NULL, words MEDIUMTEXT NOT NULL, "
    f"FULLTEXT INDEX ix_speaker_words (words)) {_OPTIONS}",
    "CREATE TABLE vocabulary (word VARCHAR(64) PRIMARY KEY, tail VARCHAR(64) AS (substr(word, 2)) STORED, "
    f"INDEX ix_vocabulary_tail (tail)) {_OPTIONS}",
)
_FOUND = "MATCH (w.words) AGAINST (:match IN BOOLEAN MODE)"
_BUT = " AND NOT MATCH (w.words) AGAINST (:but IN BOOLEAN MODE)"
_SEGMENT = "\0"
"""Stands for a segment's letters until they are known."""


class MariadbWords:
    """``Index`` by FULLTEXT in boolean mode."""

    tables: Sequence[str] = _TABLES
    gathered = "group_concat(person_id)"
    text = "CHAR"

    def put(self, connection: Connection, documents: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Write documents at places that are free."""
        rows = [
            {"person": place & ID_MASK, "place": place, "words": _document(place, words)} for place, words in documents
        ]
        if rows:
            put = "INSERT INTO speaker_words (person_id, place, words) VALUES (:person, :place, :words)"
            connection.execute(text(put), rows)

    def remove(self, connection: Connection, places: Sequence[int]) -> None:
        """Take out what stands at these places."""
        if places:
            gone = _listed("DELETE FROM speaker_words WHERE person_id IN :people", "people")
            connection.execute(gone, {"people": [place & ID_MASK for place in places]})

    def page(
        self, connection: Connection, levels: Sequence[Level], narrow: Narrowing, after: tuple[int, int], limit: int
    ) -> list[tuple[int, int]]:
        """Batch by batch: each MATCH is answered whole, wherever it stands in a statement, so each has its own."""
        from_level, place = after
        lines = _lines(connection, narrow.drafts)
        found: list[tuple[int, int]] = []
        for n, level in enumerate(levels[from_level:], from_level):
            start = place if n == from_level else -1
            for batch in batches(lines, start, TOGETHER):
                found += ((n, each) for each in _places(connection, level, narrow, batch, start, limit - len(found)))
                if len(found) >= limit:
                    return found
        return found

    def matching(
        self, connection: Connection, match: Match | None, narrow: Narrowing, below: int | None = None
    ) -> list[int]:
        """Every person that it finds."""
        joined = " JOIN profiles p ON p.person_id = w.person_id" if narrow.where else ""
        bound = "" if below is None else " AND w.person_id < :below"
        query = text(f"SELECT w.person_id FROM speaker_words w{joined} WHERE {_FOUND}{bound}{narrow.where}")
        values = {**narrow.values, "match": _everywhere(connection, match, narrow, below)}
        return list(connection.scalars(query, values | ({} if below is None else {"below": below})))

    def within(self, connection: Connection, match: Match | None, narrow: Narrowing) -> Condition:
        """That the profile ``p`` is one of those found."""
        found = f"SELECT w.person_id FROM speaker_words w WHERE {_FOUND}"
        return Condition(f"p.person_id IN ({found})", {"match": _everywhere(connection, match, narrow)})

    def among(self, people: Iterable[int]) -> Condition:
        """That the profile ``p`` is of one of these many people."""
        each = "SELECT j.person FROM JSON_TABLE(:people, '$[*]' COLUMNS (person BIGINT PATH '$')) AS j"
        return Condition(f"p.person_id IN ({each})", {"people": json.dumps(list(people))})

    def learn(self, connection: Connection, words: Sequence[str]) -> None:
        """Know these words from now on; most are known already, and asking first leaves other writers alone."""
        if not words:
            return
        known = set(
            connection.scalars(_listed("SELECT word FROM vocabulary WHERE word IN :words", "words"), {"words": words})
        )
        new = [{"word": word} for word in words if word not in known]
        if new:
            connection.execute(text("INSERT IGNORE INTO vocabulary (word) VALUES (:word)"), new)

    def knows(self, connection: Connection, beginning: str) -> bool:
        """Whether some known word begins so."""
        query = text("SELECT 1 FROM vocabulary WHERE word >= :low AND word < :high LIMIT 1")
        return connection.scalar(query, {"low": beginning, "high": beginning + "\U0010ffff"}) is not None

    def starts(self, connection: Connection, probes: Sequence[Probe], letters: int, most: int) -> list[str]:
        """All probes in one statement."""
        parts: list[str] = []
        values: dict[str, Any] = {"letters": letters, "most": most}
        for n, probe in enumerate(probes):
            word = "tail" if probe.tail else "word"
            like = f" AND word LIKE :like{n}" if probe.pattern else ""
            parts.append(
                f"(SELECT substr(word, 1, :letters) AS start FROM vocabulary WHERE {word} >= :low{n} AND {word} < :high{n}{like} "
                f"GROUP BY start ORDER BY min({word}) LIMIT :most)"
            )
            values |= {f"low{n}": probe.low, f"high{n}": probe.high}
            if like:
                values[f"like{n}"] = probe.pattern.replace("?", "_").replace("*", "%")
        return list(connection.scalars(text(" UNION ".join(parts)), values))


INDEX: Index = MariadbWords()


def _listed(statement: str, name: str) -> TextClause:
    return text(statement).bindparams(bindparam(name, expanding=True))


def _lines(connection: Connection, drafts: bool) -> list[Line]:
    found = []
    for truth in (True, False) if drafts else (True,):
        query = f"SELECT p.rank, max(p.person_id) FROM profiles p WHERE p.published = {truth} GROUP BY p.rank ORDER BY p.rank"
        found += [(rank, truth, last) for rank, last in connection.execute(text(query))]
    return [Line(rank, truth, last, 1 / len(found)) for rank, truth, last in found]


def _places(
    connection: Connection, level: Level, narrow: Narrowing, batch: Batch, after: int, limit: int
) -> Sequence[int]:
    joined = " JOIN profiles p ON p.person_id = w.person_id" if narrow.where else ""
    found = f"{_FOUND}{_BUT if level.but else ''} AND w.place > :after{narrow.where}"
    query = text(f"SELECT w.place FROM speaker_words w{joined} WHERE {found} ORDER BY w.place LIMIT :limit")
    values = {**narrow.values, "match": _in_segments(_both(level.match, narrow), batch), "after": after, "limit": limit}
    if level.but:
        values["but"] = _in_segments(_said(AnyOf(level.but)), batch)
    return connection.scalars(query, values).all()


def _everywhere(connection: Connection, match: Match | None, narrow: Narrowing, below: int | None = None) -> str:
    codes = codes_of(_lines(connection, narrow.drafts), below)
    return _in_segments(_both(match, narrow), Batch(codes, 0))


def _document(place: int, words: Iterable[str]) -> str:
    code = code_of(place)
    return " ".join(code + _plain(word) for word in words)


def _in_segments(said: str, batch: Batch) -> str:
    return " ".join(said.replace(_SEGMENT, code) for code in batch.codes)


def _both(match: Match | None, narrow: Narrowing) -> str:
    found = all_of((match, narrow.match))
    assert found is not None
    return _said(found)


def _said(match: Match) -> str:
    match match:
        case Word(letters, begins):
            return f"{_SEGMENT}{_plain(letters)}{'*' if begins else ''}"
        case AllOf(parts):
            return f"({' '.join(f'+{_said(part)}' for part in parts)})"
        case AnyOf(parts):
            return f"({' '.join(map(_said, parts))})"


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    """A marked word in letters that the server takes for such; what is too long is cut, or as a filter told by its digest."""
    spelled = [letter if _PLAIN.fullmatch(letter) else f"_{ord(letter):05x}" for letter in word]
    if sum(map(len, spelled)) <= _LETTERS_MOST:
        return "".join(spelled)
    if word[0] > ABOUT:
        return f"{word[0]}_{blake2b(word.encode(), digest_size=16).hexdigest()}"
    while sum(map(len, spelled)) > _LETTERS_MOST:
        spelled.pop()
    return "".join(spelled)
