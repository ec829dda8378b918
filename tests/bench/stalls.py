"""How long the GUI thread ever answers nobody, in the guided tour: sign-up, import, typing, calendars, booking, moving, themes."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from tests.bench.table import Row
from tests.journeys.tour import take

BUDGET = 50
_TOLD = 5
"""So many of the worst steps are told beside the longest stall of all."""


def rows() -> Iterator[Row]:
    """The longest stall of all, then of the worst steps."""
    with contextlib.redirect_stdout(sys.stderr):
        failed, watch = take(None)
    assert not failed, failed
    yield Row("longest stall of the window in the tour", watch.longest, "ms", None, "", BUDGET, absolute=True)
    worst = sorted(watch.steps.items(), key=lambda step: -step[1])[:_TOLD]
    for step, longest in worst:
        yield Row(f"longest stall in “{step}”", longest, "ms", None, "", BUDGET, absolute=True)
