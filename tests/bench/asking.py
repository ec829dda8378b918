"""Asks a server as fast as it answers, in a process of its own: ``python -m tests.bench.asking``, a job as JSON on standard input.

A job has a list of requests for each of its clients: the next is sent when the last is answered, until the time is over.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import cycle
from statistics import quantiles
from typing import Any

Request = tuple[str, str, dict[str, Any] | None, dict[str, str]]
"""Method, path, body and headers."""


@dataclass(frozen=True)
class Pace:
    """How fast it went."""

    a_second: float
    p50: float
    p99: float
    count: int


def pace(port: int, clients: Sequence[Sequence[Request]], seconds: float, again: bool = False) -> Pace:
    """Let so many clients ask at once; ``again``: from the first of their requests when they are through."""
    job = {"port": port, "clients": clients, "seconds": seconds, "again": again}
    command = [sys.executable, "-m", "tests.bench.asking"]
    done = subprocess.run(command, input=json.dumps(job), capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    if said["bad"]:
        raise RuntimeError(f"{len(said['bad'])} of {len(said['took'])} refused, the first as {said['bad'][0]}")
    cuts = quantiles(said["took"], n=100, method="inclusive")
    return Pace(len(said["took"]) / said["seconds"], cuts[49], cuts[98], len(said["took"]))


class _Clients:
    def __init__(self, job: dict[str, Any]) -> None:
        self._job = job
        self.took: list[float] = []
        self.bad: list[str] = []
        self.ends = 0.0

    def ask(self, requests: list[Any]) -> None:
        line = HTTPConnection("127.0.0.1", self._job["port"], timeout=60)
        for method, path, body, headers in cycle(requests) if self._job["again"] else requests:
            if time.monotonic() > self.ends:
                break
            sent = None if body is None else json.dumps(body).encode()
            begun = time.perf_counter()
            line.request(method, path, sent, headers)
            answer = line.getresponse()
            said = answer.read()
            self.took.append((time.perf_counter() - begun) * 1000)
            if answer.status >= 300:
                self.bad.append(f"{answer.status} {said[:200]!r}")
        line.close()


def _main() -> None:
    job = json.loads(sys.stdin.read())
    clients = _Clients(job)
    threads = [threading.Thread(target=clients.ask, args=(requests,)) for requests in job["clients"]]
    begun = time.monotonic()
    clients.ends = begun + job["seconds"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps({"took": clients.took, "bad": clients.bad, "seconds": time.monotonic() - begun}))


if __name__ == "__main__":
    _main()
