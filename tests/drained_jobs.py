"""The test twin of ThreadJobs: work waits until a test drains it by hand, on the test's own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from booking_desktop.domain.errors import DomainError
from booking_desktop.jobs import Err, Ok


class DrainedJobs:
    """Keeps jobs until ``drain``; of jobs with one key only the latest is run."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], Any], Callable[[Any], None], str | None]] = []

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        lane: str = "store",
        key: str | None = None,
    ) -> None:
        if key is not None:
            self._waiting = [job for job in self._waiting if job[2] != key]
        self._waiting.append((work, done, key))

    def listen(self, work: Callable[[], Any], done: Callable[[Any], None], leave: Callable[[], None]) -> None:
        self.run(work, done)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def drain(self) -> None:
        """Run everything, what it starts included."""
        while self._waiting:
            self.step()

    def step(self) -> None:
        """Run the oldest job."""
        work, done, _ = self._waiting.pop(0)
        outcome: Ok[Any] | Err
        try:
            outcome = Ok(work())
        except DomainError as error:
            outcome = Err(error)
        done(outcome)
