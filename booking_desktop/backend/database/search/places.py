"""Where a speaker stands in the static order of the list: one number, by which every engine's index comes out ranked."""

from __future__ import annotations

RANK_SHIFT = 40
RANKS = 11
"""0 (best) to 10."""
ID_MASK = (1 << RANK_SHIFT) - 1
DRAFTS = 1 << (RANK_SHIFT + 8)
"""Places from here on are drafts: a search by anyone but the office ends before it."""
ALL_PLACES = DRAFTS << 1


def place_of(person: int, rank: int, published: bool) -> int:
    """Published ones first, then by static rank, then in the order they came."""
    return (0 if published else DRAFTS) | (rank << RANK_SHIFT) | person
