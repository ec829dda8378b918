"""One page of the directory, in each of the orders that can be asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from booking_desktop.backend.database.search.cursors import read_key, told
from booking_desktop.backend.database.search.engine_index import index_of
from booking_desktop.backend.database.search.marked import Level
from booking_desktop.backend.database.search.narrowing import Narrowing, shown_offer
from booking_desktop.backend.database.search.places import DRAFTS, ID_MASK, RANK_SHIFT, place_of
from booking_desktop.backend.database.search.words import Terms, everything, levels, terms
from booking_desktop.backend.database.speakers.directory import fetch
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Sort, SpeakerQuery

_NO_PRICE = 10**15
_USUAL_OF = 20_000


@dataclass(frozen=True)
class Found:
    """Ids of one page in order, with the key of each to go on from, and the terms that found them."""

    people: tuple[PersonId, ...]
    terms: Terms
    cursor: str | None = None
    keys: tuple[Any, ...] = ()

    @staticmethod
    def of(keys: Sequence[Any], limit: int, words: Terms) -> Found:
        """The page of these keys, whose last part is the person or place; more than ``limit`` of them go on."""
        people = tuple(PersonId(int(key[-1]) & ID_MASK) for key in keys[:limit])
        return Found(people, words, told(keys[limit - 1]) if len(keys) > limit else None, tuple(keys[:limit]))


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


def _best(
    connection: Connection, words: Terms, narrow: Narrowing, after: tuple[Any, ...], limit: int
) -> list[tuple[int, int]]:
    """(level, place) in order, from after that key on."""
    level, place = after
    if not words.words and narrow.match is None:
        return _by_rank(connection, narrow, place, limit)
    return index_of(connection).page(connection, levels(words), narrow, (level, place), limit)


def best(connection: Connection, words: Terms, narrow: Narrowing, most: int) -> list[int]:
    """The first people that words and filters find, in the order of the list."""
    return [place & ID_MASK for _, place in _best(connection, words, narrow, (0, -1), most)]


def some(connection: Connection, words: Terms, narrow: Narrowing, most: int) -> list[int]:
    """People that words and filters find, whichever are found first, at most so many."""
    found = index_of(connection).page(connection, [Level(everything(words))], narrow, (0, -1), most)
    return [place & ID_MASK for _, place in found]


def _by_rank(connection: Connection, narrow: Narrowing, place: int, limit: int) -> list[tuple[int, int]]:
    """No words at all: the static order, drafts last."""
    parts: list[str] = []
    values: dict[str, Any] = {**narrow.values, "limit": limit}
    for published in (True, False) if narrow.drafts else (True,):
        least = max(place - (0 if published else DRAFTS), -1)
        truth = str(published).upper()
        parts.append(
            "SELECT * FROM (SELECT p.rank AS its_rank, p.person_id AS person, p.published AS published FROM profiles p "
            f"WHERE p.published = {truth} AND (p.rank, p.person_id) > (:rank_{truth}, :person_{truth}){narrow.where} "
            f"ORDER BY p.rank, p.person_id LIMIT :limit) AS some_{truth}"
        )
        values |= {
            f"rank_{truth}": least >> RANK_SHIFT,
            f"person_{truth}": least & ID_MASK if least >= 0 else -1,
        }
    rows = _ask(connection, " UNION ALL ".join(parts) + " LIMIT :limit", values)
    return [(0, place_of(row.person, row.its_rank, bool(row.published))) for row in rows]


def _ask(connection: Connection, statement: str, values: Mapping[str, Any]) -> Sequence[Any]:
    return connection.execute(text(statement), dict(values)).all()


def _by_name(connection: Connection, words: Terms, narrow: Narrowing, after: tuple[Any, ...], limit: int) -> list[Any]:
    narrow = _within(connection, words, narrow)
    statement = (
        f"SELECT p.sort_name, p.person_id FROM profiles p WHERE {narrow.seen}{narrow.where} "
        "AND (p.sort_name, p.person_id) > (:name, :person) ORDER BY p.sort_name, p.person_id LIMIT :limit"
    )
    name, person = after
    rows = _ask(connection, statement, {**narrow.values, "name": name, "person": person, "limit": limit})
    return [tuple(row) for row in rows]


def _by_price(
    connection: Connection,
    words: Terms,
    narrow: Narrowing,
    after: tuple[Any, ...],
    limit: int,
    query: SpeakerQuery,
) -> list[Any]:
    """Cheapest first within the currency asked for or most used; other currencies after it, no price at all last."""
    narrow = _within(connection, words, narrow)
    bound = query.price_to or query.price_from
    price, its_currency = "p.lead_price", "p.lead_currency"
    if query.minutes:
        price, its_currency = (
            f"(SELECT o.{column} FROM offers o WHERE o.id = {shown_offer(query.minutes)})"
            for column in ("price", "currency")
        )
    values = {
        **narrow.values,
        **dict(zip(("away", "its", "price", "person"), after, strict=True)),
        "usual": bound.currency if bound else usual_currency(connection),
        "limit": limit,
    }
    # A part for each, so that each comes out of the index in its order, and what a page does not need is not read.
    parts = []
    for n, (which, order) in enumerate((("= :usual", (price,)), ("<> :usual", (its_currency, price)), ("IS NULL", ()))):
        if n >= after[0]:
            names = {its_currency: ":its", price: ":price"}
            columns, known = (*order, "p.person_id"), (*(names[column] for column in order), ":person")
            going_on = f" AND ({', '.join(columns)}) > ({', '.join(known)})" if n == after[0] else ""
            parts.append(
                f"SELECT * FROM (SELECT {n} AS away, coalesce({its_currency}, '') AS currency, coalesce({price}, {_NO_PRICE}) AS price, "
                f"p.person_id AS person FROM profiles p WHERE {narrow.seen} AND {its_currency} {which}{narrow.where}{going_on} "
                f"ORDER BY {', '.join(columns)} LIMIT :limit) AS part{n}"
            )
    return (
        [tuple(row) for row in _ask(connection, " UNION ALL ".join(parts) + " LIMIT :limit", values)] if parts else []
    )


def usual_currency(connection: Connection) -> str:
    """The one that most of the first speakers ask; empty while nobody asks any."""
    some = f"SELECT lead_currency FROM profiles WHERE published = TRUE ORDER BY person_id LIMIT {_USUAL_OF}"
    counted = f"SELECT lead_currency, count(*) AS n FROM ({some}) AS these WHERE lead_currency IS NOT NULL"
    rows = _ask(connection, f"{counted} GROUP BY lead_currency ORDER BY n DESC, lead_currency LIMIT 1", {})
    return str(rows[0][0]) if rows else ""


def _within(connection: Connection, words: Terms, narrow: Narrowing) -> Narrowing:
    """The narrowing with words and match as one more condition."""
    if not words.words and narrow.match is None:
        return narrow
    return narrow.under(index_of(connection).within(connection, everything(words), narrow))


def matching(connection: Connection, words: Terms, narrow: Narrowing, below: int | None = None) -> list[int]:
    """Every person (of ids ``below`` one) that words and filters find, in no order; all who may be seen when there are neither."""
    if words.words or narrow.match is not None:
        return index_of(connection).matching(connection, everything(words), narrow, below)
    statement = f"SELECT p.person_id FROM profiles p WHERE {narrow.seen}{narrow.where}"
    return [row[0] for row in fetch(connection, statement, narrow.values)]
