"""``make bench``: every budget of the product as a ratio in one run, missed ones told as missed."""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path

from tests.bench.table import Row, table

PARTS = ("start", "openings", "directory", "finding", "painting", "stalls", "serving", "packed")


def main(wanted: list[str]) -> int:
    rows: list[Row] = []
    for part in PARTS:
        if wanted and part not in wanted:
            continue
        begun = time.perf_counter()
        module = importlib.import_module(f"tests.bench.{part}")
        found = list(module.rows())
        rows += found
        print(f"{part}: {len(found)} rows in {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
    text = table(rows)
    print(text)
    target = Path("build/bench.md")
    target.parent.mkdir(exist_ok=True)
    target.write_text(text + "\n", encoding="utf-8")
    missed = [row.name for row in rows if row.kept is False]
    print(f"{len(missed)} of {len(rows)} missed" + (": " + "; ".join(missed) if missed else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
