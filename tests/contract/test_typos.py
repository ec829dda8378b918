"""The banded distance is the plain one wherever it matters."""

from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.backend.database.search.typos import _nearest

WORDS = st.text("abc", min_size=1, max_size=9)


def plain(word: str, start: str) -> tuple[int, int]:
    """Optimal string alignment against every beginning."""
    table = [[0] * (len(start) + 1) for _ in range(len(word) + 1)]
    for i in range(len(word) + 1):
        for j in range(len(start) + 1):
            if not i or not j:
                table[i][j] = i or j
                continue
            table[i][j] = min(
                table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (word[i - 1] != start[j - 1])
            )
            if i > 1 and j > 1 and word[i - 1] == start[j - 2] and word[i - 2] == start[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    least = min(table[-1])
    return least, max(j for j, cost in enumerate(table[-1]) if cost == least)


@given(WORDS, WORDS, st.sampled_from((1, 2)))
def test_edits_are_counted_right(word: str, start: str, most: int):
    found, expected = _nearest(word, start, most), plain(word, start)
    assert found == expected if expected[0] <= most else found[0] > most
