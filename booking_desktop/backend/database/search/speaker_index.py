"""What the full-text index says of a speaker: one document of words, each marked with its field (docs/adr/0010).

Every word carries its field as a first digit, so that "name begins with ka" is one doclist and needs no ranking
function: rows come out in their static order, ``place``, which is the row id. Filters are words too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log2

from sqlalchemy import Connection

from booking_desktop.domain.folding import fold, index_words
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId

NAME, TOPICS, HEADLINE, ABOUT = "1234"
TOPIC, LANGUAGE, MINUTES, PRICE = "5678"
ABOUT_INDEXED = 20_000
"""Characters of a text that are indexed; longer ones are kept whole and found by their beginning."""

RANK_SHIFT = 40
ID_MASK = (1 << RANK_SHIFT) - 1
DRAFTS = 1 << (RANK_SHIFT + 8)
"""Places from here on are drafts: a search by anyone but the office ends before it."""
ALL_PLACES = DRAFTS << 1


def place_of(person: int, rank: int, published: bool) -> int:
    """A speaker's row id in the index: published ones first, then by static rank, then in the order they came."""
    return (0 if published else DRAFTS) | (rank << RANK_SHIFT) | person


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
        """Its row id in the index."""
        return place_of(self.person, static_rank(self), self.published)


def put(connection: Connection, entries: Sequence[Entry], former: Iterable[int] = ()) -> None:
    """Write speakers into the index; ``former`` are the places of those that stood in it already."""
    documents: list[tuple[int, str]] = []
    known: set[str] = set()
    for entry in entries:
        words = _words(entry)
        known.update(word for field, found in words for word in found if field != ABOUT and _may_be_mistyped(word))
        marked = [field + word for field, found in words for word in found]
        documents.append((entry.place, " ".join([*marked, *_filters(entry)])))
    remove(connection, former)
    if documents:
        connection.exec_driver_sql("INSERT INTO speaker_words (rowid, words) VALUES (?, ?)", documents)
    if known:
        connection.exec_driver_sql("INSERT OR IGNORE INTO vocabulary (word) VALUES (?)", [(word,) for word in known])


def remove(connection: Connection, places: Iterable[int]) -> None:
    """Take speakers out of the index."""
    gone = [(p,) for p in places]
    if gone:
        connection.exec_driver_sql("DELETE FROM speaker_words WHERE rowid = ?", gone)


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


def topic_word(topic: str) -> str:
    """The word of a topic as a whole, alike for all its spellings."""
    return TOPIC + topic_key(topic).replace(" ", "_")


def topic_key(topic: str) -> str:
    """What makes two spellings of a topic one; a topic of signs alone is itself."""
    return (fold(topic) or topic.strip().casefold())[:200]


def language_word(language: str) -> str:
    """The word of a language code."""
    return LANGUAGE + language


def minutes_word(minutes: int) -> str:
    """The word of an offer's length."""
    return f"{MINUTES}_{minutes}"


def price_word(currency: str, step: int) -> str:
    """The word of a step of prices in a currency."""
    return f"{PRICE}{currency.lower()}_{step}"


def price_step(minor: int) -> int:
    """The step a price falls in: each about a fifth wider than the last, so that a range is a few dozen words."""
    return int(log2(minor + 1) * 4)
