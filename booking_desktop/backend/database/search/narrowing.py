"""The filters of a search: words of the index, and conditions in SQL for what words can't say exactly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from booking_desktop.backend.database.search.marked import Match, all_of, any_of
from booking_desktop.backend.database.search.marks import (
    language_word,
    minutes_word,
    price_step,
    price_word,
    topic_word,
)
from booking_desktop.domain.query import SpeakerQuery

_DEAREST = 10**13


@dataclass(frozen=True)
class Condition:
    """A condition on the profile ``p``, with the values it names."""

    sql: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Narrowing:
    """The filters of a query: what the index must find besides the words, and conditions on the profile ``p``."""

    match: Match | None = None
    conditions: tuple[Condition, ...] = ()
    drafts: bool = False
    """Whether drafts are found too."""

    def under(self, condition: Condition) -> Narrowing:
        """The same, under one more condition."""
        return replace(self, conditions=(*self.conditions, condition))

    @property
    def where(self) -> str:
        """The conditions to append to a WHERE."""
        return "".join(f" AND {condition.sql}" for condition in self.conditions)

    @property
    def values(self) -> dict[str, Any]:
        """What ``where`` names."""
        return {name: value for condition in self.conditions for name, value in condition.values.items()}

    @property
    def seen(self) -> str:
        """SQL: the profile ``p`` is one that may be seen."""
        return "p.published IN (TRUE, FALSE)" if self.drafts else "p.published = TRUE"


def narrowing(query: SpeakerQuery, drafts: bool) -> Narrowing:
    """The filters of a query but the free time."""
    groups = [
        [topic_word(topic) for topic in query.topics],
        [language_word(language) for language in query.languages],
        [minutes_word(minutes) for minutes in query.minutes],
        [] if query.minutes else _price_words(query),
    ]
    return Narrowing(all_of(any_of(group) for group in groups if group), tuple(_price_conditions(query)), drafts)


def _price_words(query: SpeakerQuery) -> list[str]:
    bound = query.price_to or query.price_from
    if bound is None:
        return []
    low = price_step(query.price_from.minor) if query.price_from else 0
    high = price_step(query.price_to.minor if query.price_to else _DEAREST)
    return [price_word(bound.currency, step) for step in range(low, high + 1)]


def _price_conditions(query: SpeakerQuery) -> Iterator[Condition]:
    """The exact price range of the offer that is shown."""
    bound = query.price_from or query.price_to
    if bound is None:
        return
    checks = [_Check("currency", "=", "currency", bound.currency)]
    checks += [_Check("price", ">=", "price_from", query.price_from.minor)] if query.price_from else []
    checks += [_Check("price", "<=", "price_to", query.price_to.minor)] if query.price_to else []
    values = {check.name: check.value for check in checks}
    if not query.minutes:
        yield Condition(" AND ".join(f"p.lead_{check.sql}" for check in checks), values)
        return
    exact = " AND ".join(f"o.{check.sql}" for check in checks)
    yield Condition(f"EXISTS (SELECT 1 FROM offers o WHERE o.id = {shown_offer(query.minutes)} AND {exact})", values)


@dataclass(frozen=True)
class _Check:
    column: str
    sign: str
    name: str
    value: Any = field(compare=False)

    @property
    def sql(self) -> str:
        return f"{self.column} {self.sign} :{self.name}"


def shown_offer(minutes: Iterable[int]) -> str:
    """SQL: the id of the offer that profile ``p`` shows: the lead one, or the first of these lengths."""
    lengths = ", ".join(str(int(m)) for m in sorted(set(minutes)))
    if not lengths:
        return "p.lead_offer"
    chosen = f"c.person_id = p.person_id AND c.active = TRUE AND c.minutes IN ({lengths})"
    return f"(SELECT c.id FROM offers c WHERE {chosen} ORDER BY c.position, c.id LIMIT 1)"
