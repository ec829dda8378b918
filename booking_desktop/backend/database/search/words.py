"""The words of a search as steps of its ranking: name, topics, headline, text; the whole word, its beginning, what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from booking_desktop.backend.database.search import typos
from booking_desktop.backend.database.search.engine_index import index_of
from booking_desktop.backend.database.search.marked import AllOf, AnyOf, Level, Match, any_of
from booking_desktop.backend.database.search.marks import ABOUT, HEADLINE, NAME, TOPICS
from booking_desktop.backend.database.search.narrowing import Narrowing
from booking_desktop.domain.folding import query_words

WORDS_MOST = 12
"""Words of a search that count."""
FEW = 3
"""Fewer matches than this, and words that may be mistyped are looked for too."""
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


def terms(connection: Connection, text: str, drafts: bool) -> Terms:
    """The words of a text, widened to what was meant when they find fewer than FEW, whatever the filters."""
    exact = Terms(query_words(text)[:WORDS_MOST])
    if not any(len(word) >= typos.LEAST for word in exact.words):
        return exact
    index = index_of(connection)
    found = len(index.page(connection, [Level(everything(exact))], Narrowing(drafts=drafts), (0, -1), FEW))
    if found >= FEW:
        return exact
    unknown = [not index.knows(connection, word) for word in exact.words]
    return Terms(
        exact.words,
        tuple(
            typos.meant(connection, word) if strange or not any(unknown) else ()
            for word, strange in zip(exact.words, unknown, strict=True)
        ),
        exact=found > 0,
    )


def levels(words: Terms) -> list[Level]:
    """The steps from best to least, none of which finds what one before it found; for no words one step that finds anybody.

    Name before topics before headline before text; in each the whole word, then its beginning; mistyped words last.
    """
    if not words.words:
        return [Level()]
    found: list[Level] = []
    before: tuple[Match, ...] = ()
    for fields in _WIDENING if words.exact else ():
        whole, begun = _all(words.words, fields, begins=False), _all(words.words, fields, begins=True)
        found += [Level(whole, before), Level(begun, (*before, whole))]
        before = (begun,)
    if any(words.meant) or not words.exact:
        found += _mistyped(words, before)
    return found


def everything(words: Terms) -> Match | None:
    """All that ``levels`` finds; None for no words, which find anybody."""
    if not words.words:
        return None
    found = _all(words.words, _WIDENING[-1], begins=True)
    if any(words.meant):
        return AnyOf((found, _all_meant(words, _WIDENING[-1])))
    return found


def _mistyped(words: Terms, before: tuple[Match, ...]) -> Iterator[Level]:
    named = _all_meant(words, NAME)
    yield Level(named, before)
    yield Level(_all_meant(words, _WIDENING[-1]), (*before, named))


def _all(words: Sequence[str], fields: str, *, begins: bool) -> Match:
    return AllOf(tuple(any_of([f + word for f in fields], begins) for word in words))


def _all_meant(words: Terms, fields: str) -> Match:
    return AllOf(
        tuple(
            any_of([f + each for each in (word, *meant) for f in fields], begins=True)
            for word, meant in zip(words.words, words.meant, strict=True)
        )
    )
