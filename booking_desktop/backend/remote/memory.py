"""What a server answered lately, so that coming back to a page asks for nothing, or only whether it is still so.

While the stream of changes runs, an answer is good until a change concerns it or the minute is over; without the stream it is
asked about by its ETag (docs/adr/0097).
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId

KEPT = 256
"""Answers remembered: some weeks of calendars and pages of lists."""
GOOD_FOR = timedelta(seconds=60)
"""Notice and "past" turn on the minute, whatever happens."""


@dataclass(frozen=True)
class Remembered:
    """An answer as it came: its tag, when it was asked for (local clock), and after how many changes."""

    tag: str
    value: Any
    at: datetime
    serial: int
    concerns: frozenset[PersonId]
    """Whose changes can touch it; empty: anyone's."""


class Memory:
    """The last answers by what was asked. Safe to use from any thread."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._answers: OrderedDict[str, Remembered] = OrderedDict()
        self._serial = 0
        self._touched: dict[PersonId, int] = {}
        self._last = 0
        self._live = False

    def known(self, asked: str) -> Remembered | None:
        """The last answer to it, good or not."""
        with self._lock:
            found = self._answers.get(asked)
            if found is not None:
                self._answers.move_to_end(asked)
            return found

    def good(self, answer: Remembered) -> bool:
        """Whether it can be given without asking: nothing that concerns it has changed, as far as the stream told."""
        with self._lock:
            age = self._now() - answer.at
            if not self._live or not timedelta() <= age < GOOD_FOR:
                return False
            if not answer.concerns:
                return self._last <= answer.serial
            touched = (self._touched.get(person, 0) for person in (*answer.concerns, UNKNOWN_PERSON))
            return max(touched) <= answer.serial

    @property
    def serial(self) -> int:
        """How many changes were heard of: to be read before asking."""
        with self._lock:
            return self._serial

    def keep(self, asked: str, answer: Remembered) -> None:
        """Remember an answer in place of the oldest."""
        with self._lock:
            self._answers[asked] = answer
            self._answers.move_to_end(asked)
            while len(self._answers) > KEPT:
                self._answers.popitem(last=False)

    def changed(self, people: Iterable[PersonId] = ()) -> None:
        """Something changed, here or elsewhere; no people: it may concern anyone."""
        with self._lock:
            self._serial = self._last = self._serial + 1
            for person in tuple(people) or (UNKNOWN_PERSON,):
                self._touched[person] = self._serial

    def live(self, runs: bool) -> None:
        """Whether the stream of changes runs; without it nothing is good unasked, and what was lost meanwhile is not known."""
        with self._lock:
            if runs and not self._live:
                self._serial = self._last = self._serial + 1
                self._touched[UNKNOWN_PERSON] = self._serial
            self._live = runs

    def forget(self) -> None:
        """Nothing of who signs out stays for the next person."""
        with self._lock:
            self._answers.clear()
