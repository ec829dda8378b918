"""One page of the directory: words, filters and order as one statement whose rows stream out already ranked (docs/adr/0010)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection

from booking_desktop.backend.database.search import typos
from booking_desktop.backend.database.search.speaker_index import (
    ABOUT,
    ALL_PLACES,
    DRAFTS,
    HEADLINE,
    ID_MASK,
    NAME,
    RANK_SHIFT,
    TOPICS,
    language_word,
    minutes_word,
    place_of,
    price_step,
    price_word,
    topic_word,
)
from booking_desktop.backend.database.speakers.directory import fetch, shown_offer
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.folding import query_words
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Sort, SpeakerQuery

WORDS_MOST = 12
"""Words of a search that count."""
FEW = 3
"""Fewer matches than this, and words that may be mistyped are looked for too."""
_NO_PRICE = 10**15
_WIDENING = (NAME, NAME + TOPICS, NAME + TOPICS + HEADLINE, NAME + TOPICS + HEADLINE + ABOUT)


@dataclass(frozen=True)
class Terms:
    """The words of a search: what was typed and, where that found little, what may have been meant by each."""

    words: tuple[str, ...]
    meant: tuple[tuple[str, ...], ...] = ()
    exact: bool = True
    """Whether what was typed finds anybody as it is."""

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Every beginning that a highlighted word may have."""
        return tuple(dict.fromkeys([*self.words, *(m for each in self.meant for m in each)]))


@dataclass(frozen=True)
class Found:
    """Ids of one page in order, with the key of each to go on from, and the terms that found them."""

    people: tuple[PersonId, ...]
    terms: Terms
    cursor: str | None = None

    @staticmethod
    def of(keys: Sequence[Any], limit: int, words: Terms) -> Found:
        """The page of these keys, whose last part is the person or place; more than ``limit`` of them go on."""
        people = tuple(PersonId(int(key[-1]) & ID_MASK) for key in keys[:limit])
        return Found(people, words, json.dumps(tuple(keys[limit - 1])) if len(keys) > limit else None)


@dataclass(frozen=True)
class Narrowing:
    """A query as SQL: a part of the index's MATCH, and conditions on the profile ``p`` for what words can't say exactly."""

    match: str = ""
    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = field(default=())
    drafts: bool = False

    def only(self, people: Iterable[int]) -> Narrowing:
        """The same, among these people."""
        among = "p.person_id IN (SELECT value FROM json_each(?))"
        values = (*self.values, json.dumps(list(people)))
        return replace(self, conditions=(*self.conditions, among), values=values)

    @property
    def end(self) -> int:
        """Places before this one are searched."""
        return ALL_PLACES if self.drafts else DRAFTS

    @property
    def where(self) -> str:
        """The conditions to append to a WHERE."""
        return "".join(f" AND {condition}" for condition in self.conditions)


def narrowing(query: SpeakerQuery, drafts: bool) -> Narrowing:
    """The filters of a query but the free time."""
    groups = [
        [topic_word(topic) for topic in query.topics],
        [language_word(language) for language in query.languages],
        [minutes_word(minutes) for minutes in query.minutes],
        [] if query.minutes else _price_words(query),
    ]
    match = " AND ".join(_either(group) for group in groups if group)
    conditions, values = _price_conditions(query)
    return Narrowing(match, tuple(conditions), tuple(values), drafts)


def _price_words(query: SpeakerQuery) -> list[str]:
    bound = query.price_to or query.price_from
    if bound is None:
        return []
    low = price_step(query.price_from.minor) if query.price_from else 0
    high = price_step(query.price_to.minor) if query.price_to else price_step(10**13)
    return [price_word(bound.currency, step) for step in range(low, high + 1)]


def _price_conditions(query: SpeakerQuery) -> tuple[list[str], list[Any]]:
    """The exact price range of the offer that is shown."""
    checks: list[tuple[str, str, Any]] = [
        ("=", "currency", b.currency) for b in (query.price_from or query.price_to,) if b is not None
    ]
    checks += [(">=", "price", query.price_from.minor)] if query.price_from else []
    checks += [("<=", "price", query.price_to.minor)] if query.price_to else []
    if not checks:
        return [], []
    values = [value for *_, value in checks]
    if not query.minutes:
        return [f"p.lead_{column} {sign} ?" for sign, column, _ in checks], values
    exact = " AND ".join(f"o.{column} {sign} ?" for sign, column, _ in checks)
    return [f"EXISTS (SELECT 1 FROM offers o WHERE o.id = {shown_offer(query.minutes)} AND {exact})"], values


# --- words ------------------------------------------------------------------------------------------------------------


def terms(connection: Connection, text: str, drafts: bool) -> Terms:
    """The words of a text, widened to what was meant when they find fewer than FEW, whatever the filters."""
    exact = Terms(query_words(text)[:WORDS_MOST])
    if not any(len(word) >= typos.LEAST for word in exact.words):
        return exact
    found = len(_best(connection, exact, Narrowing(drafts=drafts), (0, -1), FEW))
    if found >= FEW:
        return exact
    unknown = [not typos.known(connection, word) for word in exact.words]
    return Terms(
        exact.words,
        tuple(
            typos.meant(connection, word) if strange or not any(unknown) else ()
            for word, strange in zip(exact.words, unknown, strict=True)
        ),
        exact=found > 0,
    )


def levels(words: Terms, match: str) -> list[str]:
    """MATCH expressions from best to least, none of which finds what one before it found.

    Name before topics before headline before text; in each the whole word, then its beginning; mistyped words last.
    """
    if not words.words:
        return [match]
    found: list[str] = []
    before = ""
    for fields in _WIDENING if words.exact else ():
        whole = _all(words.words, fields, "")
        found.append(f"({whole}) NOT ({before})" if before else f"({whole})")
        begun = _all(words.words, fields, "*")
        found.append(f"({begun}) NOT ({f'({before}) OR ({whole})' if before else whole})")
        before = begun
    if any(words.meant) or not words.exact:
        found += _mistyped(words, before)
    return [f"({level}) AND {match}" if match else level for level in found]


def everything(words: Terms, match: str) -> str:
    """One MATCH expression for all that ``levels`` finds."""
    if not words.words:
        return match
    found = _all(words.words, _WIDENING[-1], "*")
    if any(words.meant):
        found = f"({found}) OR ({_all_meant(words, _WIDENING[-1])})"
    return f"({found}) AND {match}" if match else found


def _mistyped(words: Terms, before: str) -> Iterator[str]:
    named = _all_meant(words, NAME)
    yield f"({named}) NOT ({before})" if before else f"({named})"
    yield f"({_all_meant(words, _WIDENING[-1])}) NOT ({f'({before}) OR ({named})' if before else named})"


def _all(words: Sequence[str], fields: str, star: str) -> str:
    return " AND ".join(_either([f + word for f in fields], star) for word in words)


def _all_meant(words: Terms, fields: str) -> str:
    return " AND ".join(
        _either([f + each for each in (word, *meant) for f in fields], "*")
        for word, meant in zip(words.words, words.meant, strict=True)
    )


def _either(marked: Sequence[str], star: str = "") -> str:
    return "(" + " OR ".join('"{}"{}'.format(word.replace('"', '""'), star) for word in marked) + ")"


# --- pages ------------------------------------------------------------------------------------------------------------


def page(connection: Connection, query: SpeakerQuery, narrow: Narrowing, cursor: str | None, limit: int) -> Found:
    """One page in the order asked for (every one but SOONEST). Raises InvalidInput for a cursor that isn't ours."""
    words = terms(connection, query.text, narrow.drafts)
    rows: Sequence[Any]
    if query.sort is Sort.NAME:
        rows = _by_name(connection, words, narrow, read_key(cursor, str, int) or ("", 0), limit + 1)
    elif query.sort is Sort.PRICE:
        after = read_key(cursor, int, str, int, int) or (0, "", -1, 0)
        rows = _by_price(connection, words, narrow, after, limit + 1, query)
    else:
        rows = _best(connection, words, narrow, read_key(cursor, int, int) or (0, -1), limit + 1)
    return Found.of(rows, limit, words)


def read_key(cursor: str | None, *kinds: type) -> tuple[Any, ...] | None:
    """The key that a page goes on from. Raises InvalidInput for what isn't one of this order's."""
    if cursor is None:
        return None
    try:
        key = json.loads(cursor)
    except ValueError:
        key = None
    if isinstance(key, list) and [type(part) for part in key] == list(kinds):
        return tuple(key)
    raise InvalidInput((FieldFault("cursor", Fault.UNKNOWN_CHOICE),))


def _best(
    connection: Connection, words: Terms, narrow: Narrowing, after: tuple[Any, ...], limit: int
) -> list[tuple[int, int]]:
    """(level, place) in order, from after that key on: each level streams in row order and stops at the limit."""
    level, place = after
    matches = levels(words, narrow.match)
    if not matches[0]:
        return _by_rank(connection, narrow, place, limit)
    source = "FROM speaker_words CROSS JOIN profiles p ON p.person_id = speaker_words.rowid & ?"
    parts: list[str] = []
    values: list[Any] = []
    for n, match in enumerate(matches[level:], level):
        parts.append(
            f"SELECT * FROM (SELECT {n} AS level, speaker_words.rowid AS place {source if narrow.where else 'FROM speaker_words'} "
            f"WHERE speaker_words MATCH ? AND speaker_words.rowid > ? AND speaker_words.rowid < ?{narrow.where} "
            "ORDER BY speaker_words.rowid LIMIT ?)"
        )
        values += [ID_MASK] if narrow.where else []
        values += [match, place if n == level else -1, narrow.end, *narrow.values, limit]
    statement = " UNION ALL ".join(parts) + " LIMIT ?"
    return [(row[0], row[1]) for row in connection.exec_driver_sql(statement, (*values, limit))]


def _by_rank(connection: Connection, narrow: Narrowing, place: int, limit: int) -> list[tuple[int, int]]:
    """No words at all: the static order, drafts last."""
    parts: list[str] = []
    values: list[Any] = []
    for published in (1, 0) if narrow.drafts else (1,):
        least = max(place - (0 if published else DRAFTS), -1)
        parts.append(
            "SELECT * FROM (SELECT p.rank AS rank, p.person_id AS person, p.published AS published FROM profiles p "
            f"WHERE p.published = ? AND (p.rank, p.person_id) > (?, ?){narrow.where} ORDER BY p.rank, p.person_id LIMIT ?)"
        )
        values += [published, least >> RANK_SHIFT, least & ID_MASK if least >= 0 else -1, *narrow.values, limit]
    rows = connection.exec_driver_sql(" UNION ALL ".join(parts) + " LIMIT ?", (*values, limit))
    return [(0, place_of(row.person, row.rank, bool(row.published))) for row in rows]


def _by_name(connection: Connection, words: Terms, narrow: Narrowing, after: tuple[Any, ...], limit: int) -> list[Any]:
    within, values = _within(words, narrow)
    name, person = after
    statement = (
        f"SELECT p.sort_name, p.person_id FROM profiles p WHERE {_seen(narrow)}{within}{narrow.where} "
        "AND (p.sort_name, p.person_id) > (?, ?) ORDER BY p.sort_name, p.person_id LIMIT ?"
    )
    return list(connection.exec_driver_sql(statement, (*values, *narrow.values, name, person, limit)))


def _by_price(
    connection: Connection,
    words: Terms,
    narrow: Narrowing,
    after: tuple[Any, ...],
    limit: int,
    query: SpeakerQuery,
) -> list[Any]:
    """Cheapest first within the currency asked for or most used; other currencies after it, no price at all last."""
    within, values = _within(words, narrow)
    bound = query.price_to or query.price_from
    currency = bound.currency if bound else usual_currency(connection)
    price, its_currency = "p.lead_price", "p.lead_currency"
    if query.minutes:
        price, its_currency = (
            f"(SELECT o.{column} FROM offers o WHERE o.id = {shown_offer(query.minutes)})"
            for column in ("price", "currency")
        )
    statement = (
        f"SELECT * FROM (SELECT coalesce({its_currency} <> ?, 2) AS foreign_, coalesce({its_currency}, '') AS currency, "
        f"coalesce({price}, {_NO_PRICE}) AS price, p.person_id AS person FROM profiles p WHERE {_seen(narrow)}{within}{narrow.where}) "
        "WHERE (foreign_, currency, price, person) > (?, ?, ?, ?) ORDER BY foreign_, currency, price, person LIMIT ?"
    )
    return list(connection.exec_driver_sql(statement, (currency, *values, *narrow.values, *after, limit)))


def usual_currency(connection: Connection) -> str:
    """The one that most speakers ask; empty while nobody asks any."""
    counted = "SELECT lead_currency, count(*) AS n FROM profiles WHERE published = 1 AND lead_currency IS NOT NULL"
    row = connection.exec_driver_sql(f"{counted} GROUP BY lead_currency ORDER BY n DESC, lead_currency LIMIT 1").first()
    return str(row[0]) if row else ""


def _within(words: Terms, narrow: Narrowing) -> tuple[str, tuple[Any, ...]]:
    match = everything(words, narrow.match)
    if not match:
        return "", ()
    return " AND p.person_id IN (SELECT rowid & ? FROM speaker_words WHERE speaker_words MATCH ?)", (ID_MASK, match)


def _seen(narrow: Narrowing) -> str:
    return "p.published IN (0, 1)" if narrow.drafts else "p.published = 1"


def matching(connection: Connection, words: Terms, narrow: Narrowing) -> list[int]:
    """Every person that words and filters find, in no order; all who may be seen when there are neither."""
    match = everything(words, narrow.match)
    if not match:
        statement = f"SELECT p.person_id FROM profiles p WHERE {_seen(narrow)}{narrow.where}"
        return [row[0] for row in fetch(connection, statement, narrow.values)]
    joined = " CROSS JOIN profiles p ON p.person_id = s.rowid & ?" if narrow.where else ""
    statement = (
        f"SELECT s.rowid & ? FROM speaker_words s{joined} WHERE s.speaker_words MATCH ? AND s.rowid < ?{narrow.where}"
    )
    values = (ID_MASK, *((ID_MASK,) if joined else ()), match, narrow.end, *narrow.values)
    return [row[0] for row in fetch(connection, statement, values)]
