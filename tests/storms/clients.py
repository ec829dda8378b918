"""The clients of a storm, in a process of their own lest they slow the tests down: ``python -m tests.storms.clients``.

A job comes as JSON on standard input; what became of every request goes back as JSON lines.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from typing import Any
from uuid import uuid4

Outcome = dict[str, Any]


class Client:
    """One person who books, moves and cancels; knows only what the server has answered."""

    def __init__(self, job: dict[str, Any], number: int) -> None:
        self._number, self._job = number, job
        self._headers = {"Authorization": f"Bearer {job['tokens'][number]}", "Content-Type": "application/json"}
        self._chance = random.Random(job["seed"] * 1000 + number)
        self._line: HTTPConnection | None = None
        self._mine: dict[int, int] = {}
        """Live bookings and their versions."""
        self.outcomes: list[Outcome] = []

    def storm(self, ends: float) -> None:
        """Act at random until the time is over."""
        while time.monotonic() < ends:
            roll = self._chance.random()
            if roll < 0.6 or not self._mine:
                self.book(self._chance.choice(self._job["starts"]), twice=roll < 0.1)
            elif roll < 0.8:
                self._move(self._chance.choice(list(self._mine)), self._chance.choice(self._job["starts"]))
            else:
                self._cancel(self._chance.choice(list(self._mine)))
        if self._line is not None:
            self._line.close()

    def book(self, start: str, twice: bool = False) -> None:
        speaker, offer = self._chance.choice(self._job["speakers"])
        id_ = uuid4().hex
        wish = {"request_id": id_, "speaker": speaker, "offer": offer, "start": start, "attendee_zone": "UTC"}
        for _ in range(1 + twice):
            self._act("book", "/v1/bookings", {"request": wish}, id_)

    def _move(self, booking: int, start: str) -> None:
        id_ = uuid4().hex
        body = {"version": self._mine[booking], "start": start, "request_id": id_}
        self._act("move", f"/v1/bookings/{booking}/move", body, id_, booking)

    def _cancel(self, booking: int) -> None:
        id_ = uuid4().hex
        body = {"version": self._mine[booking], "reason": "a storm"}
        self._act("cancel", f"/v1/bookings/{booking}/cancel", body, id_, booking)

    def _act(self, what: str, path: str, body: Any, key: str, booking: int = 0) -> None:
        begun = time.monotonic()
        status, said = self._ask("POST", path, body, key)
        self._note(what, key, status, said, booking)
        self.outcomes[-1]["ms"] = (time.monotonic() - begun) * 1000

    def _ask(self, method: str, path: str, body: Any, key: str) -> tuple[int, Any]:
        """Ask until there is an answer: 0 and nothing only once the job's patience is over."""
        give_up = time.monotonic() + self._job.get("patience", 0)
        while True:
            try:
                status, said = self._once(method, path, json.dumps(body).encode(), key)
            except (OSError, HTTPException):
                self._line = None
                status, said = 0, {}
            decided = status not in (0, 503)
            if decided or time.monotonic() >= give_up:
                return status, said
            time.sleep(0.1)

    def _once(self, method: str, path: str, body: bytes, key: str) -> tuple[int, Any]:
        if self._line is None:
            self._line = HTTPConnection("127.0.0.1", self._job["port"], timeout=30)
        self._line.request(method, path, body, self._headers | {"Idempotency-Key": key})
        answer = self._line.getresponse()
        return answer.status, json.loads(answer.read() or b"{}")

    def _note(self, what: str, key: str, status: int, said: Any, booking: int = 0) -> None:
        outcome: Outcome = {"who": self._number, "what": what, "key": key, "status": status, "booking": booking}
        if status == 200:
            live = said["status"] == "confirmed"
            outcome |= {"booking": said["id"], "version": said["version"], "start": said["start"], "live": live}
            self._mine[said["id"]] = said["version"]
            if not live:
                del self._mine[said["id"]]
        else:
            outcome |= {"code": said.get("code", ""), "facts": said.get("facts", {})}
            if not status:
                self._mine.pop(booking, None)  # whether it was moved or cancelled is not known
        self.outcomes.append(outcome)


def run(job: dict[str, Any]) -> list[Outcome]:
    """All clients at once, each in a thread."""
    clients = [Client(job, number) for number in range(len(job["tokens"]))]
    barrier = threading.Barrier(len(clients))

    def one(client: Client) -> None:
        barrier.wait()
        _ACTS[job["act"]](client, job)

    threads = [threading.Thread(target=one, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [outcome for client in clients for outcome in client.outcomes]


_ACTS: dict[str, Callable[[Client, dict[str, Any]], None]] = {
    "storm": lambda client, job: client.storm(time.monotonic() + job["seconds"]),
    "rush": lambda client, job: client.book(job["starts"][0]),
}

if __name__ == "__main__":
    sys.setswitchinterval(0.001)
    print("ready", flush=True)
    for line in run(json.loads(sys.stdin.readline())):
        print(json.dumps(line))
