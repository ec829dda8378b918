"""What is asked of the index: marked words joined by and, or, and not. Each engine says it in its own language (docs/adr/0085)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Word:
    """A marked word: the field's digit, then the letters."""

    text: str
    begins: bool = False
    """Whether every word that begins so is meant."""


@dataclass(frozen=True)
class AllOf:
    """Documents that every part finds."""

    parts: tuple[Match, ...]


@dataclass(frozen=True)
class AnyOf:
    """Documents that some part finds."""

    parts: tuple[Match, ...]


Match: TypeAlias = Word | AllOf | AnyOf


@dataclass(frozen=True)
class Level:
    """One step of the ranking: what ``match`` finds (None: anybody) and none of ``but`` does."""

    match: Match | None = None
    but: tuple[Match, ...] = ()


def any_of(marked: Iterable[str], begins: bool = False) -> Match:
    """Documents with some of these words, or some word that begins so."""
    return AnyOf(tuple(Word(word, begins) for word in marked))


def all_of(parts: Iterable[Match | None]) -> Match | None:
    """Documents that all of these find, None finding anybody."""
    some = tuple(part for part in parts if part is not None)
    return AllOf(some) if len(some) > 1 else some[0] if some else None
