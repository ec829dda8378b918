"""Words that someone may have meant: beginnings of known words at one edit, from eight letters on at two.

The vocabulary is asked by ranges of its index, one for each place where the error may be: the letters before it are a
range of words, the letters after it a pattern; an error in the first letter goes through the index of words without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from booking_desktop.backend.database.search.engine_index import index_of
from booking_desktop.backend.database.search.index import Probe

LEAST = 4
"""Letters from which a word may hold an error."""
TWO_ERRORS = 8
MEANT_MOST = 8
"""Beginnings that one word is widened to."""
_EACH = 40


def meant(connection: Connection, word: str) -> tuple[str, ...]:
    """The beginnings of known words that differ from ``word`` by as many edits as its length allows, the nearest first,
    those with the same first letter before others: people rarely miss it.

    An edit is a letter wrong, missing or too many, or two neighbours swapped.
    """
    if len(word) < LEAST:
        return ()
    found = _ranked(word, _read(connection, _one_edit(word), len(word) + 1), 1)
    if not found and len(word) >= TWO_ERRORS:
        found = _ranked(word, _read(connection, _two_edits(word), len(word) + 2), 2)
    return found


def _one_edit(word: str) -> Iterator[Probe]:
    """Where to look for the words that begin like ``word`` but for one edit."""
    for n in range(len(word)):
        before, after = word[:n], word[n + 1 :]
        yield _literal(before + after)
        if after:
            yield _literal(before + after[0] + word[n] + after[1:])
        if before:
            yield _pattern(before, after)
            yield _pattern(before, word[n:])
        else:
            yield Probe(after, _after(after), tail=True)
            yield Probe(word, _after(word), tail=True)


def _two_edits(word: str) -> Iterator[Probe]:
    """Where to look for two: at most one of them in the first half, or both there and the second half is right."""
    half = len(word) // 2
    yield from _one_edit(word[:half])
    yield _literal(word[:half])
    yield Probe(word[0], _after(word[0]), f"*{word[half:]}*")


def _literal(prefix: str) -> Probe:
    return Probe(prefix, _after(prefix))


def _pattern(before: str, after: str) -> Probe:
    return Probe(before, _after(before), f"{before}?{after}*")


def _after(prefix: str) -> str:
    """The first text after all that begin so."""
    return prefix + "\U0010ffff"


def _read(connection: Connection, probes: Iterable[Probe], letters: int) -> list[str]:
    """The distinct beginnings of that many letters."""
    return index_of(connection).starts(connection, list(dict.fromkeys(probes)), letters, _EACH * letters)


def _ranked(word: str, starts: Iterable[str], most: int) -> tuple[str, ...]:
    """The nearest beginning within each start that is near enough."""
    near: dict[str, int] = {}
    for start in starts:
        distance, length = _nearest(word, start, most)
        if 0 < distance <= most:
            near[start[:length]] = min(distance, near.get(start[:length], most))
    return tuple(sorted(near, key=lambda n: (near[n], n[0] != word[0], n))[:MEANT_MOST])


def _nearest(word: str, start: str, most: int) -> tuple[int, int]:
    """The least edits from ``word`` to some beginning of ``start``, and the length of the longest such beginning.

    Only cells within ``most`` of the diagonal can matter; a distance above ``most`` may come back as any number above it.
    """
    far, width = most + 1, len(start)
    two, above = [far] * (width + 1), [min(n, far) for n in range(width + 1)]
    for i, letter in enumerate(word, 1):
        row = [far] * (width + 1)
        if i <= most:
            row[0] = i
        for j in range(max(1, i - most), min(width, i + most) + 1):
            cost = above[j - 1] + (letter != start[j - 1])
            if above[j] < cost:
                cost = above[j] + 1
            if row[j - 1] < cost:
                cost = row[j - 1] + 1
            if i > 1 and j > 1 and letter == start[j - 2] and word[i - 2] == start[j - 1] and two[j - 2] < cost:
                cost = two[j - 2] + 1
            row[j] = cost
        two, above = above, row
        if min(row) > most:
            return far, 0
    least = min(above)
    return least, width - above[::-1].index(least)
