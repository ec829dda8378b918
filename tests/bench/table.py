"""Rows of the bench: each a figure beside a floor measured in the same run, so that a slow machine slows both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table. ``value`` and ``floor`` share a unit; ``budget`` bounds the ratio, or the value (``absolute``)."""

    name: str
    value: float
    unit: str
    floor: float | None = None
    floor_name: str = ""
    budget: float | None = None
    absolute: bool = False
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.floor else None

    @property
    def kept(self) -> bool | None:
        """Whether the budget is kept; None without one."""
        figure = self.value if self.absolute else self.ratio
        if self.budget is None or figure is None:
            return None
        return figure >= self.budget if self.more_is_better else figure <= self.budget

    def cells(self) -> tuple[str, ...]:
        verdict = {True: "kept", False: "MISSED", None: ""}[self.kept]
        bound = "" if self.budget is None else f"{self.budget:g} {self.unit if self.absolute else 'x'}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} x"
        floor = "" if self.floor is None else f"{self.floor:.2f} {self.unit}"
        return self.name, f"{self.value:.2f} {self.unit}", floor, self.floor_name, ratio, bound, verdict


HEAD = ("what", "figure", "floor", "floor is", "ratio", "budget", "")


def table(rows: list[Row]) -> str:
    """The rows as aligned text, also valid Markdown."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(HEAD))]
    text = ["| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in lines]
    text.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(text)


def p95_ms(work: Callable[[], object], times: int = 30, warm: int = 3) -> float:
    """The 95th percentile of a call's time, milliseconds, after some calls that don't count."""
    for _ in range(warm):
        work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return p95(taken)


def p95(taken: list[float]) -> float:
    """The 95th percentile of what was measured."""
    return statistics.quantiles(taken, n=20, method="inclusive")[-1]
