"""The index cut into segments, so that a page costs no more in a directory of a million (docs/adr/0085).

A segment is a stretch of the static order: one rank, and in it the people of one block of ids. Blocks grow fourfold. In the
index every word carries its segment's two letters. Segments are walked from the first on, in batches that hold no more than
three times what was walked before: whoever comes to a batch has found less than a page so far, so the batch can't find much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from booking_desktop.backend.database.search.places import DRAFTS, ID_MASK, RANK_SHIFT, RANKS, place_of

FIRST = 4096
"""People of the first block."""
GROWTH = 4
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Line:
    """One rank of published speakers or of drafts."""

    rank: int
    published: bool
    last: int
    """The largest id in it."""
    share: float = 1.0
    """Roughly how many of all people are in it."""

    def segments(self) -> Iterator[Segment]:
        """Its segments in order."""
        for block in count():
            start, end = _start(block), _start(block + 1)
            last = place_of(end - 1, self.rank, self.published)
            yield Segment(_code(self.rank, self.published, block), last, int((end - start) * self.share))
            if self.last < end:
                return


@dataclass(frozen=True)
class Segment:
    """A stretch of the static order."""

    code: str
    last: int
    """The last place in it."""
    size: int
    """Roughly how many are in it."""


@dataclass(frozen=True)
class Batch:
    """Segments that are asked together."""

    codes: tuple[str, ...]
    last: int


def code_of(place: int) -> str:
    """The two letters of a place's segment."""
    person, rank = place & ID_MASK, (place & (DRAFTS - 1)) >> RANK_SHIFT
    block = next(n for n in count() if person < _start(n + 1))
    return _code(rank, place < DRAFTS, block)


def codes_of(lines: Iterable[Line], below: int | None = None) -> tuple[str, ...]:
    """The letters of all segments, or of those that may have people of ids ``below`` one."""
    bounded = (line if below is None else replace(line, last=min(line.last, below - 1)) for line in lines)
    return tuple(segment.code for line in bounded for segment in line.segments())


def batches(lines: Iterable[Line], after: int = -1, first: int = FIRST) -> list[Batch]:
    """What to ask one after another to find every place after that one, in order; ``first`` is how many to ask at once at first."""
    found: list[Batch] = []
    waiting: list[Segment] = []
    walked = pending = 0
    for segment in (s for line in lines for s in line.segments() if s.last > after):
        if waiting and pending + segment.size > max(first, (GROWTH - 1) * walked):
            found.append(_batch(waiting))
            walked, pending, waiting = walked + pending, 0, []
        waiting.append(segment)
        pending += segment.size
    return [*found, _batch(waiting)] if waiting else found


def walked(lines: Iterable[Line], place: int) -> float:
    """Roughly which part of all people stands up to there."""
    segments = [segment for line in lines for segment in line.segments()]
    after = next((n for n, segment in enumerate(segments) if segment.last >= place), len(segments))
    sizes = [max(1, segment.size) for segment in segments]
    return (sum(sizes[:after]) + 1) / (sum(sizes) + 1)


def _batch(segments: Sequence[Segment]) -> Batch:
    return Batch(tuple(segment.code for segment in segments), segments[-1].last)


def _start(block: int) -> int:
    return FIRST * GROWTH ** (block - 1) if block else 0


def _code(rank: int, published: bool, block: int) -> str:
    return _DIGITS[rank + (0 if published else RANKS)] + _DIGITS[block]
