"""One storm from its first request to what the database says of it."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import engines
from tests.storms.aftermath import Aftermath, findings
from tests.storms.clients import Outcome
from tests.storms.process import ServerProcess, running
from tests.storms.town import Town, settle

URLS: dict[str, Callable[[Path], str]] = {
    "sqlite": lambda folder: f"sqlite:///{folder / 'store.sqlite'}",
    "postgresql": lambda _: engines.postgres_url(),
    "mariadb": lambda _: engines.mariadb_url(),
}


@dataclass
class Storm:
    """How it went."""

    outcomes: list[Outcome]
    after: Aftermath
    findings: list[str]
    seconds: float
    town: Town

    def count(self, what: str, status: int = 200) -> int:
        return sum(o["what"] == what and o["status"] == status for o in self.outcomes)

    def refused(self) -> Counter[str]:
        return Counter(o["code"] for o in self.outcomes if o["status"] >= 400)

    def line(self, engine: str) -> str:
        """A row of docs/storms.md."""
        waits = statistics.quantiles([o["ms"] for o in self.outcomes], n=100, method="inclusive")
        refused, answers = sum(self.refused().values()), len(self.outcomes)
        cells = [engine, answers, f"{answers / self.seconds:.0f}", self.count("book"), self.count("move")]
        cells += [self.count("cancel"), refused, f"{waits[49]:.0f}", f"{waits[98]:.0f}", self.after.overlaps]
        return "| " + " | ".join(map(str, [*cells, len(self.findings)])) + " |"


@contextmanager
def blowing(server: ServerProcess, town: Town, act: str = "storm", **more: object) -> Iterator[list[Outcome]]:
    """Clients at work while the block runs; the list fills when they are done, which the block's end waits for."""
    job = {"port": server.port, "tokens": town.tokens, "speakers": town.speakers, "starts": town.starts}
    job |= {"act": act, "seed": 1, "seconds": 5, "patience": 0, **more}
    command = [sys.executable, "-m", "tests.storms.clients"]
    outcomes: list[Outcome] = []
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as clients:
        assert clients.stdin is not None
        assert clients.stdout is not None
        try:
            clients.stdout.readline()
            clients.stdin.write(json.dumps(job) + "\n")
            clients.stdin.flush()
            yield outcomes
            outcomes.extend(json.loads(line) for line in clients.stdout)
        finally:
            clients.kill()


def blow(
    folder: Path, engine: str, clients: int, act: str = "storm", workers: int = 2, speakers: int = 5, **more: object
) -> Storm:
    """A whole storm on a new database."""
    folder.mkdir(parents=True, exist_ok=True)
    url = URLS[engine](folder)
    town = settle(folder, url, clients, speakers)
    with running(folder, url, workers=workers) as server:
        begun = time.monotonic()
        with blowing(server, town, act, **more) as outcomes:
            pass
        seconds = time.monotonic() - begun
        server.stop()
    after = Aftermath(url)
    return Storm(outcomes, after, findings(after, outcomes, town.people), seconds, town)
