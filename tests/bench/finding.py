"""From a key press in Discover to its results on the screen, through the real window, store and threads."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest

from tests.bench.crowd import crowd
from tests.bench.directory import SIZES, TYPED
from tests.bench.table import Row, p95
from tests.bench.window import Window, opened
from tests.journeys.driver import let_run

ROUNDS = 4
OTHERS = ("shaberlov", "tenvasnik", "walomarto", "pranikgus")
"""Typed as well, so that no answer comes twice in a row."""
BETWEEN = 120
"""Milliseconds between two letters: fast for a person, and late enough for counts and times to be under way."""


def rows() -> Iterator[Row]:
    """Every length of prefix at every size."""
    for size in SIZES:
        with opened(crowd(size).path.parent) as window:
            taken = _typed(window)
        for length, each in sorted(taken.items()):
            name = f"key press to repainted results, {length} letters, {size:,} speakers"
            yield Row(name, p95(each), "ms", None, "", 50, absolute=True)


def _typed(window: Window) -> dict[int, list[float]]:
    discover = window.pages.discover
    field = window.launch.window.page("discover").search
    taken: dict[int, list[float]] = {}
    for word in (TYPED, *OTHERS) * ROUNDS:
        for length in range(1, len(word) + 1):
            text = word[:length]
            answered = lambda text=text: discover.state.asked.text == text  # noqa: E731
            spent = window.timed(lambda letter=text[-1]: QTest.keyClicks(field, letter), answered)
            taken.setdefault(length, []).append(spent)
            let_run(BETWEEN)
        spent = window.timed(field.clear, lambda: not discover.state.asked.text)
        taken.setdefault(0, []).append(spent)
        window.rest()
    return taken
