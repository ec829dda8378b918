"""The full-text index as the search sees it: one promise, kept by each engine in its own way (docs/adr/0085)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from booking_desktop.backend.database.search.marked import Level, Match
from booking_desktop.backend.database.search.narrowing import Condition, Narrowing


@dataclass(frozen=True)
class Probe:
    """Known words from ``low`` to before ``high``; with a pattern, those that it fits (``?`` any letter, ``*`` any letters)."""

    low: str
    high: str
    pattern: str = ""
    tail: bool = False
    """Whether ``low`` and ``high`` are of the word without its first letter."""


class Index(Protocol):
    """Documents of marked words at their places, and the words known for typing errors."""

    tables: Sequence[str]
    """SQL that makes ``speaker_words`` and ``vocabulary``."""
    gathered: str
    """SQL: all ``person_id`` of a group, as text with commas between them."""
    text: str
    """SQL: the type that a JSON column is cast to, to be read as it is written."""

    def put(self, connection: Connection, documents: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Write documents at places that are free."""

    def remove(self, connection: Connection, places: Sequence[int]) -> None:
        """Take out what stands at these places."""

    def page(
        self, connection: Connection, levels: Sequence[Level], narrow: Narrowing, after: tuple[int, int], limit: int
    ) -> list[tuple[int, int]]:
        """(level, place) in order from after that key on, of those whom the narrowing leaves."""

    def matching(
        self, connection: Connection, match: Match | None, narrow: Narrowing, below: int | None = None
    ) -> list[int]:
        """Every person that it finds of those whom the narrowing leaves, in no order; of ids ``below`` one alone."""

    def within(self, connection: Connection, match: Match | None, narrow: Narrowing) -> Condition:
        """That the profile ``p`` is found by it and by the narrowing's match, not both of them None."""

    def among(self, people: Iterable[int]) -> Condition:
        """That the profile ``p`` is of one of these many people."""

    def learn(self, connection: Connection, words: Sequence[str]) -> None:
        """Know these words from now on (sorted, so that two writers never wait for each other in a ring)."""

    def knows(self, connection: Connection, beginning: str) -> bool:
        """Whether some known word begins so."""

    def starts(self, connection: Connection, probes: Sequence[Probe], letters: int, most: int) -> list[str]:
        """The distinct beginnings, of so many letters, of what the probes find; of each probe at most ``most``."""
