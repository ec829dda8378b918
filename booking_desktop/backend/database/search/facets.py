"""Counts beside the filters: each filter's own choice left out when its counts are made, all from one list of matches."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import compress
from typing import TypeVar

from sqlalchemy import Connection

from booking_desktop.backend.database.search import search
from booking_desktop.backend.database.search.free_time import free_mask, free_people
from booking_desktop.backend.database.search.marks import topic_key
from booking_desktop.backend.database.search.narrowing import Narrowing
from booking_desktop.backend.database.search.words import terms
from booking_desktop.backend.database.speakers.directory import Directory, Group, mask, shown, spell
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Count, Facets, SpeakerQuery
from booking_desktop.domain.time import Range, days_range, local, week_start

TOPICS_SHOWN = 100
CEILINGS = 8
_NICE = (1, 1.5, 2, 3, 5, 7.5)


_K = TypeVar("_K", str, int)


@dataclass(frozen=True)
class _Asked:
    """What counting needs to know."""

    connection: Connection
    directory: Directory
    query: SpeakerQuery
    asker: PersonId | None
    drafts: bool
    now: datetime

    @property
    def everyone(self) -> Group:
        """Whom the asker may see."""
        return self.directory.everyone if self.drafts else self.directory.published


def count(
    connection: Connection,
    directory: Directory,
    query: SpeakerQuery,
    asker: PersonId | None,
    now: datetime,
    *,
    drafts: bool = False,
) -> Facets:
    """All counts for a query. At most a dozen queries, most of them once for all."""
    asked = _Asked(connection, directory, query, asker, drafts, now)
    chosen = _chosen(asked)
    everyone = asked.everyone.mask

    def without(name: str) -> int:
        left = everyone
        for other, found in chosen.items():
            left &= found if other != name else everyone
        return left

    total = without("").bit_count()
    currency = _currency(asked, without("price"))
    found = Facets(
        total=total,
        everyone=len(asked.everyone.ids),
        topics=_topics(asked, without("topics")),
        languages=_most(directory, directory.languages, without("language"), query.languages),
        minutes=_most(directory, directory.minutes, without("minutes"), query.minutes),
        prices=_prices(asked, currency, without("price")),
        currency=currency,
        free=_free(asked, chosen.get("free"), without("free")),
        without=tuple(Count(name, without(name).bit_count()) for name in chosen) if not total else (),
    )
    return _of_all(found, asked) if directory.sampled else found


def _of_all(found: Facets, asked: _Asked) -> Facets:
    """Counts in a sample as counts of all, in two figures: more would be made up. Those of a whole are told as they are."""
    directory, scale = asked.directory, asked.directory.scale

    def told(n: int) -> int:
        many = round(n * scale)
        return n if directory.exact else int(round(many, min(0, 2 - len(str(many)))))

    def each(counts: tuple[Count, ...]) -> tuple[Count, ...]:
        return tuple(replace(count, count=told(count.count)) for count in counts)

    return replace(
        found,
        total=told(found.total),
        everyone=directory.all_everyone if asked.drafts else directory.all_published,
        topics=each(found.topics),
        languages=each(found.languages),
        minutes=each(found.minutes),
        prices=each(found.prices),
        free=each(found.free),
        without=each(found.without),
    )


def _chosen(asked: _Asked) -> dict[str, int]:
    """By filter in force: whom it leaves."""
    directory, query = asked.directory, asked.query
    chosen: dict[str, int] = {}
    if query.text.strip():
        chosen["text"] = directory.everyone.mask if directory.exact else _worded(asked)
    if query.topics:
        chosen["topics"] = _any(directory.topics, map(topic_key, query.topics))
    if query.languages:
        chosen["language"] = _any(directory.languages, query.languages)
    if query.minutes:
        chosen["minutes"] = _any(directory.minutes, query.minutes)
    if query.price_from or query.price_to:
        chosen["price"] = mask(directory.size, _priced(asked))
    if query.free:
        chosen["free"] = _free_then(asked, query.free)
    return chosen


def _worded(asked: _Asked) -> int:
    """Whom the words find."""
    words, narrow = terms(asked.connection, asked.query.text, asked.drafts), Narrowing(drafts=asked.drafts)
    below = asked.directory.size if asked.directory.sampled else None
    return mask(asked.directory.size, search.matching(asked.connection, words, narrow, below))


def _any(groups: Mapping[_K, Group], keys: Iterable[_K]) -> int:
    found = 0
    for key in keys:
        if key in groups:
            found |= groups[key].mask
    return found


def _priced(asked: _Asked) -> Iterable[int]:
    query = asked.query
    bound = query.price_from or query.price_to
    offers = shown(asked.connection, asked.directory, query.minutes)
    if bound is None or bound.currency not in offers.prices:
        return ()
    prices, people = offers.prices[bound.currency]
    low = bisect_left(prices, query.price_from.minor) if query.price_from else 0
    high = bisect_right(prices, query.price_to.minor) if query.price_to else len(prices)
    return people.ids[low:high]


def _free_then(asked: _Asked, span: Range) -> int:
    free = free_people(asked.connection, asked.directory, span, asked.now, asked.asker, asked.query.minutes)
    return free_mask(asked.directory, free, shown(asked.connection, asked.directory, asked.query.minutes))


# --- counts -----------------------------------------------------------------------------------------------------------


def _most(directory: Directory, groups: Mapping[_K, Group], left: int, chosen: Iterable[_K]) -> tuple[Count, ...]:
    """Every choice that leaves someone, the most common first; a chosen one even when it leaves nobody."""
    here = left.to_bytes(directory.size, "little")
    counted = {key: n for key, group in groups.items() if (n := group.count(left, here))}
    for key in chosen:
        counted.setdefault(key, 0)
    return tuple(Count(str(key), n) for key, n in sorted(counted.items(), key=lambda kn: (-kn[1], str(kn[0]))))


def _topics(asked: _Asked, left: int) -> tuple[Count, ...]:
    chosen = {topic_key(topic): topic for topic in asked.query.topics}
    counts = _most(asked.directory, asked.directory.topics, left, chosen)
    some = [c for n, c in enumerate(counts) if n < TOPICS_SHOWN or c.value in chosen]
    spelled = spell(asked.connection, asked.directory, [c.value for c in some])
    return tuple(replace(c, value=chosen.get(c.value) or spelled.get(c.value, c.value)) for c in some)


def _currency(asked: _Asked, left: int) -> str:
    """That of the price filter, else the one that most of the matches ask."""
    bound = asked.query.price_to or asked.query.price_from
    if bound is not None:
        return bound.currency
    prices = shown(asked.connection, asked.directory, asked.query.minutes).prices
    here = left.to_bytes(asked.directory.size, "little")
    numbers = {currency: people.count(left, here) for currency, (_, people) in prices.items()}
    return max(sorted(numbers), key=lambda c: numbers[c], default="")


def _prices(asked: _Asked, currency: str, left: int) -> tuple[Count, ...]:
    """How many ask no more than each of some round prices."""
    shown_prices = shown(asked.connection, asked.directory, asked.query.minutes).prices
    if currency not in shown_prices:
        return ()
    prices, people = shown_prices[currency]
    here = left.to_bytes(asked.directory.size, "little")
    asked_by = list(compress(prices, map(here.__getitem__, people.ids)))
    ceilings = round_prices(asked_by)
    if asked.query.price_to is not None and asked.query.price_to.minor not in ceilings:
        ceilings = sorted([*ceilings, asked.query.price_to.minor])
    return tuple(Count(str(price), bisect_right(asked_by, price)) for price in ceilings)


def round_prices(rising: list[int]) -> list[int]:
    """Up to CEILINGS round amounts that part these prices, the last one above or at them all."""
    if not rising:
        return []
    steps = sorted({int(nice * 10**power) for power in range(1, 13) for nice in _NICE})
    last = steps[min(bisect_left(steps, rising[-1]), len(steps) - 1)]
    parting = []
    before = 0
    for step in steps[: steps.index(last) + 1]:
        here = bisect_right(rising, step)
        if here > before:
            parting.append(step)
            before = here
    return parting[-CEILINGS:]


def _free(asked: _Asked, chosen: int | None, left: int) -> tuple[Count, ...]:
    """Today, this week (of the searcher's zone), and the range that was chosen."""
    zone, query = asked.query.zone, asked.query
    today = local(asked.now, zone).date()
    week = days_range(week_start(today), 7, zone)
    free = free_people(asked.connection, asked.directory, week, asked.now, asked.asker, query.minutes)
    offers = shown(asked.connection, asked.directory, query.minutes)
    tonight = days_range(today, 1, zone).end
    directory = asked.directory
    found = {"today": free_mask(directory, free, offers, tonight), "week": free_mask(directory, free, offers)}
    if chosen is not None:
        found["chosen"] = chosen
    return tuple(Count(name, (people & left).bit_count()) for name, people in found.items())
