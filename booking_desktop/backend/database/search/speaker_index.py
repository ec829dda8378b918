"""What the full-text index says of a speaker: one document of words, each marked with its field (docs/adr/0010).

The document is the same on every engine; rows come out in their static order, ``place``, and need no ranking function.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from booking_desktop.backend.database.search.engine_index import index_of
from booking_desktop.backend.database.search.marks import (
    ABOUT,
    HEADLINE,
    NAME,
    TOPICS,
    language_word,
    minutes_word,
    price_step,
    price_word,
    topic_word,
)
from booking_desktop.backend.database.search.places import place_of
from booking_desktop.domain.folding import index_words
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId

ABOUT_INDEXED = 20_000
"""Characters of a text that are indexed; longer ones are kept whole and found by their beginning."""


def static_rank(entry: Entry) -> int:
    """0 (best) to 10: how much a profile tells its searchers; what a search of few letters is ordered by."""
    points = (
        (3 if entry.headline else 0)
        + (2 if len(entry.about) >= 80 else 0)
        + (2 if entry.topics else 0)
        + (1 if entry.languages else 0)
        + (2 if entry.lead is not None else 0)
    )
    return 10 - points


@dataclass(frozen=True)
class Entry:
    """Everything about a speaker that a search can ask for."""

    person: PersonId
    name: Name
    headline: str
    about: str
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    minutes: tuple[int, ...]
    """Of every active offer."""
    lead: Money | None
    published: bool

    @property
    def place(self) -> int:
        """Where it stands in the index."""
        return place_of(self.person, static_rank(self), self.published)


@dataclass(frozen=True)
class Document:
    """A speaker as the index keeps them."""

    place: int
    words: tuple[str, ...]
    """Marked."""
    known: frozenset[str]
    """Words that someone may mistype, unmarked."""


def document(entry: Entry) -> Document:
    """What the index keeps of a speaker."""
    words = _words(entry)
    known = (word for field, found in words for word in found if field != ABOUT and _may_be_mistyped(word))
    marked = (field + word for field, found in words for word in found)
    return Document(entry.place, (*marked, *_filters(entry)), frozenset(known))


def put(connection: Connection, entries: Sequence[Entry], former: Iterable[int] = ()) -> None:
    """Write speakers into the index; ``former`` are the places of those that stood in it already."""
    documents = [document(entry) for entry in entries]
    index = index_of(connection)
    index.remove(connection, list(former))
    index.put(connection, [(each.place, each.words) for each in documents])
    index.learn(connection, sorted(frozenset().union(*(each.known for each in documents))))


def remove(connection: Connection, places: Iterable[int]) -> None:
    """Take speakers out of the index."""
    index_of(connection).remove(connection, list(places))


def _words(entry: Entry) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        (NAME, index_words(str(entry.name))),
        (TOPICS, index_words(" ".join(entry.topics))),
        (HEADLINE, index_words(entry.headline)),
        (ABOUT, index_words(entry.about[:ABOUT_INDEXED])),
    )


def _filters(entry: Entry) -> Iterable[str]:
    yield from (topic_word(topic) for topic in entry.topics)
    yield from (language_word(language) for language in entry.languages)
    yield from (minutes_word(minutes) for minutes in dict.fromkeys(entry.minutes))
    if entry.lead is not None:
        yield price_word(entry.lead.currency, price_step(entry.lead.minor))


def _may_be_mistyped(word: str) -> bool:
    return len(word) > 2 and not word.isdigit()
