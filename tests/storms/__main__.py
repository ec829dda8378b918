"""``python -m tests.storms --engine postgresql --seconds 30 --clients 50 --workers 2``: the rows of docs/storms.md."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.storms.blowing import URLS, blow

HEAD = (
    "engine",
    "answers",
    "a second",
    "booked",
    "moved",
    "cancelled",
    "refused",
    "p50 ms",
    "p99 ms",
    "overlaps",
    "wrong",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.storms", description=__doc__)
    parser.add_argument("--engine", choices=[*URLS, "all"], default="all")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    wrong = 0
    for engine in URLS if said.engine == "all" else [said.engine]:
        with tempfile.TemporaryDirectory(prefix="storm-") as folder:
            storm = blow(Path(folder), engine, said.clients, workers=said.workers, seconds=said.seconds, seed=said.seed)
        print(storm.line(engine), flush=True)
        for finding in storm.findings[:20]:
            print(f"  {finding}", file=sys.stderr)
        wrong += len(storm.findings)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
