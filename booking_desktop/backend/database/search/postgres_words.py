"""The index on PostgreSQL: a tsvector of marked words under a GIN index, walked by segments (docs/adr/0085)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, text

from booking_desktop.backend.database.search.index import Index, Probe
from booking_desktop.backend.database.search.marked import AllOf, AnyOf, Level, Match, Word
from booking_desktop.backend.database.search.marks import ABOUT
from booking_desktop.backend.database.search.narrowing import Condition, Narrowing
from booking_desktop.backend.database.search.places import ALL_PLACES, DRAFTS, ID_MASK, RANKS
from booking_desktop.backend.database.search.segments import FIRST, Line, batches, code_of, codes_of, walked

_TABLES = (
    "CREATE TABLE speaker_words (person_id bigint PRIMARY KEY, place bigint NOT NULL, words tsvector NOT NULL)",
    "CREATE INDEX ix_speaker_words ON speaker_words USING gin (words) WITH (fastupdate = off)",
    'CREATE TABLE vocabulary (word text COLLATE "C" PRIMARY KEY)',
    "CREATE INDEX ix_vocabulary_tail ON vocabulary (substr(word, 2))",
)
_PUT = text(
    "INSERT INTO speaker_words (person_id, place, words) VALUES (:person, :place, array_to_tsvector(CAST(:words AS text[])))"
)
_PAGE = """
SELECT step.level, found.place
FROM unnest(CAST(:levels AS int[]), CAST(:matches AS text[]), CAST(:buts AS text[]), CAST(:after AS bigint[]))
    AS step (level, match, but, after)
CROSS JOIN LATERAL (
    SELECT w.place FROM speaker_words w{joined}
    WHERE w.words @@ CAST(step.match AS tsquery) AND NOT w.words @@ CAST(step.but AS tsquery) AND w.place > step.after
        {where}
    ORDER BY w.place LIMIT :limit
) found
LIMIT :limit
"""
_LINES = """
SELECT r, (SELECT max(p.person_id) FROM profiles p WHERE p.published = {truth} AND p.rank = r) FROM generate_series(0, {last}) r
"""
_SHARES = f"SELECT rank, published, count(*) FROM profiles WHERE person_id < {FIRST} GROUP BY rank, published"
_STARTS = """
SELECT DISTINCT found.start
FROM unnest(CAST(:lows AS text[]), CAST(:highs AS text[]), CAST(:patterns AS text[])) AS probe (low, high, pattern)
CROSS JOIN LATERAL (
    SELECT substr(word, 1, :letters) AS start FROM vocabulary
    WHERE {word} >= probe.low AND {word} < probe.high AND word LIKE probe.pattern
    GROUP BY 1 ORDER BY min({word}) LIMIT :most
) found
"""
FEW = 2_000
"""Matches that are counted before the way to order them is chosen."""
MANY = 15_000
"""From about so many matches on the list is walked in its order sooner than they are read and sorted."""
_SEGMENT = "\0"
"""Stands for a segment's letters until they are known."""
_SEGMENT_WORD = f"'{_SEGMENT}'"

_Shares = dict[tuple[int, bool], float]


class PostgresWords:
    """``Index`` by tsvector and GIN."""

    tables: Sequence[str] = _TABLES
    gathered = "string_agg(CAST(person_id AS text), ',')"
    text = "text"

    def __init__(self) -> None:
        self._shares: WeakKeyDictionary[Engine, tuple[int, _Shares]] = WeakKeyDictionary()

    def put(self, connection: Connection, documents: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Write documents at places that are free."""
        rows = [
            {"person": place & ID_MASK, "place": place, "words": lexemes(place, words)} for place, words in documents
        ]
        if rows:
            connection.execute(_PUT, rows)

    def remove(self, connection: Connection, places: Sequence[int]) -> None:
        """Take out what stands at these places."""
        if places:
            people = [place & ID_MASK for place in places]
            gone = text("DELETE FROM speaker_words WHERE person_id = ANY(CAST(:people AS bigint[]))")
            connection.execute(gone, {"people": people})

    def page(
        self, connection: Connection, levels: Sequence[Level], narrow: Narrowing, after: tuple[int, int], limit: int
    ) -> list[tuple[int, int]]:
        """All steps in one statement, of which the server takes as many as the page needs."""
        from_level, place = after
        lines = self._lines(connection, narrow.drafts)
        whole = batches(lines)
        steps: list[tuple[int, str, str, int]] = []
        for n, level in enumerate(levels[from_level:], from_level):
            match = _SEGMENT_WORD if level.match is None else _said(level.match, _SEGMENT)
            but = _said(AnyOf(level.but), _SEGMENT) if level.but else ""
            begun = n == from_level and place >= 0
            steps += (
                (n, _in_segments(match, batch.codes), _in_segments(but, batch.codes), place if begun else -1)
                for batch in (batches(lines, place) if begun else whole)
            )
        if not steps:
            return []
        joined, where, values = _filtered(narrow)
        names = ("levels", "matches", "buts", "after")
        values |= dict(zip(names, map(list, zip(*steps, strict=True)), strict=True))
        query = text(_PAGE.format(joined=joined, where=where))
        rows = connection.execute(query, {**values, "limit": limit})
        return [(row[0], row[1]) for row in rows]

    def matching(
        self, connection: Connection, match: Match | None, narrow: Narrowing, below: int | None = None
    ) -> list[int]:
        """Every person that it finds."""
        joined, where, values = _filtered(narrow)
        found, its = self._everywhere(connection, match, narrow, below)
        query = text(f"SELECT w.person_id FROM speaker_words w{joined} WHERE {found}{where}")
        people = connection.scalars(query, values | its)
        return [person for person in people if below is None or person < below]

    def within(self, connection: Connection, match: Match | None, narrow: Narrowing) -> Condition:
        """That the profile ``p`` is one of those found: of few by their ids, of many as the list comes to them."""
        filters = replace(narrow, conditions=())
        some = [place for _, place in self.page(connection, [Level(match)], filters, (0, -1), FEW + 1)]
        if len(some) <= FEW:
            people = [place & ID_MASK for place in some]
            return Condition("p.person_id = ANY(CAST(:found AS bigint[]))", {"found": people})
        _, where, values = _filtered(filters)
        found, its = self._everywhere(connection, match, narrow)
        if FEW / walked(self._lines(connection, narrow.drafts), some[-1]) > MANY:
            query = f"(SELECT {found}{where} FROM speaker_words w WHERE w.person_id = p.person_id)"
        else:
            query = f"p.person_id = ANY(ARRAY(SELECT w.person_id FROM speaker_words w WHERE {found}{where}))"
        return Condition(query, values | its)

    def among(self, people: Iterable[int]) -> Condition:
        """That the profile ``p`` is of one of these many people."""
        return Condition("p.person_id = ANY(CAST(:people AS bigint[]))", {"people": list(people)})

    def learn(self, connection: Connection, words: Sequence[str]) -> None:
        """Know these words from now on; most are known already, and asking first leaves other writers alone."""
        known = set(
            connection.scalars(
                text("SELECT word FROM vocabulary WHERE word = ANY(CAST(:words AS text[]))"), {"words": list(words)}
            )
        )
        new = [{"word": word} for word in words if word not in known]
        if new:
            connection.execute(text("INSERT INTO vocabulary (word) VALUES (:word) ON CONFLICT DO NOTHING"), new)

    def knows(self, connection: Connection, beginning: str) -> bool:
        """Whether some known word begins so."""
        query = text("SELECT EXISTS (SELECT 1 FROM vocabulary WHERE word >= :low AND word < :high)")
        return bool(connection.scalar(query, {"low": beginning, "high": beginning + "\U0010ffff"}))

    def starts(self, connection: Connection, probes: Sequence[Probe], letters: int, most: int) -> list[str]:
        """All probes of a kind in one statement."""
        found: dict[str, None] = {}
        for tail, word in ((False, "word"), (True, "substr(word, 2)")):
            some = [probe for probe in probes if probe.tail == tail]
            values = {
                "lows": [probe.low for probe in some],
                "highs": [probe.high for probe in some],
                "patterns": [_like(probe.pattern) for probe in some],
                "letters": letters,
                "most": most,
            }
            if some:
                found |= dict.fromkeys(connection.scalars(text(_STARTS.format(word=word)), values))
        return list(found)

    def _lines(self, connection: Connection, drafts: bool) -> list[Line]:
        """The ranks that have anybody, with the share of each among the first people."""
        found = []
        for truth in (True, False) if drafts else (True,):
            rows = connection.execute(text(_LINES.format(truth=truth, last=RANKS - 1)))
            found += [(rank, truth, last) for rank, last in rows if last is not None]
        shares = self._known_shares(connection, max((last for *_, last in found), default=0))
        return [Line(rank, truth, last, shares.get((rank, truth), 0.01)) for rank, truth, last in found]

    def _known_shares(self, connection: Connection, last: int) -> _Shares:
        """Only speed hangs on them, so they are read anew when the directory has grown by a half."""
        grown, known = self._shares.get(connection.engine, (0, _Shares()))
        if not known or last > grown:
            counted = {(rank, published): n for rank, published, n in connection.execute(text(_SHARES))}
            known = {line: n / sum(counted.values()) for line, n in counted.items()}
            self._shares[connection.engine] = (last * 3 // 2, known)
        return known

    def _everywhere(
        self, connection: Connection, match: Match | None, narrow: Narrowing, below: int | None = None
    ) -> tuple[str, dict[str, Any]]:
        """SQL that finds it in all segments, with its values."""
        if match is None:
            return "w.place < :end", {"end": ALL_PLACES if narrow.drafts else DRAFTS}
        codes = codes_of(self._lines(connection, narrow.drafts), below)
        # In a subselect the planner doesn't look into it: of many beginnings it would expect half the directory and read it all.
        return "w.words @@ (SELECT CAST(:match AS tsquery))", {"match": _in_segments(_said(match, _SEGMENT), codes)}


INDEX: Index = PostgresWords()


def lexemes(place: int, words: Iterable[str]) -> list[str]:
    """A document's words with the letters of its segment, its filters bare, and the segment itself."""
    code = code_of(place)
    return [code, *(word if word[0] > ABOUT else code + word for word in words)]


def _filtered(narrow: Narrowing) -> tuple[str, str, dict[str, Any]]:
    """A join, what to append to a WHERE, and the values, for whom a narrowing leaves."""
    joined = " JOIN profiles p ON p.person_id = w.person_id" if narrow.where else ""
    if narrow.match is None:
        return joined, narrow.where, dict(narrow.values)
    values = {**narrow.values, "filter": _said(narrow.match, "")}
    return joined, f" AND w.words @@ CAST(:filter AS tsquery){narrow.where}", values


def _in_segments(said: str, codes: Iterable[str]) -> str:
    return " | ".join(said.replace(_SEGMENT, code) for code in codes) if said else ""


def _said(match: Match, before: str) -> str:
    """A tsquery; ``before`` is written before each word."""
    match match:
        case Word(letters, begins):
            quoted = letters.replace("\0", "").replace("\\", "\\\\").replace("'", "''")
            return f"'{before}{quoted}'{':*' if begins else ''}"
        case AllOf(parts):
            return f"({' & '.join(_said(part, before) for part in parts)})"
        case AnyOf(parts):
            return f"({' | '.join(_said(part, before) for part in parts)})"


def _like(pattern: str) -> str:
    escaped = pattern.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return escaped.replace("?", "_").replace("*", "%") or "%"
