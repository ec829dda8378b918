"""Work off the GUI thread, its outcome back on it. The one place with threads.

A domain error is an outcome; any other exception is a defect and goes to ``sys.excepthook`` on the GUI thread.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from booking_desktop.domain.faults import DomainError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Ok(Generic[T_co]):
    """The work's value."""

    value: T_co


@dataclass(frozen=True)
class Err:
    """The failure that a person can act on."""

    error: DomainError


class Jobs(Protocol):
    """Where view-models send their work."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[Ok[T] | Err], None],
        *,
        lane: str = "store",
        key: str | None = None,
    ) -> None:
        """Run ``work`` off the GUI thread and call ``done`` on it.

        Jobs of one lane run one after another, lanes side by side. Of jobs with the same ``key`` only the latest one's
        outcome arrives; an older one that has not begun is not run at all.
        """
        ...


class Listening(Protocol):
    """Where work goes that waits for others, as long as it takes."""

    def listen(self, work: Callable[[], T], done: Callable[[Ok[T] | Err], None], leave: Callable[[], None]) -> None:
        """As ``Jobs.run`` on a lane of its own; at the end of the app ``leave`` is called to end the wait."""
        ...


@dataclass(frozen=True)
class _Result:
    done: Callable[[Ok[object] | Err], None]
    outcome: Ok[object] | Err | BaseException
    key: str | None
    turn: int


class ThreadJobs(QObject):
    """Jobs on one thread a lane."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._turns: dict[str, int] = {}
        self._pending: set[Future[None]] = set()
        self._listening: dict[Future[None], Callable[[], None]] = {}
        self._lock = threading.Lock()
        self._closed = False
        # A bound method of a QObject runs in the receiver's thread; a lambda would run in the worker's.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[Ok[T] | Err], None],
        *,
        lane: str = "store",
        key: str | None = None,
    ) -> None:
        """See ``Jobs.run``."""
        if self._closed:
            return
        future = self._lane(lane).submit(self._work, work, done, key, self._next_turn(key))
        with self._lock:
            self._pending.add(future)
        future.add_done_callback(self._forget)

    def listen(self, work: Callable[[], T], done: Callable[[Ok[T] | Err], None], leave: Callable[[], None]) -> None:
        """See ``Listening.listen``."""
        if self._closed:
            return
        future = self._lane("listening").submit(self._work, work, done, None, 0)
        with self._lock:
            self._listening[future] = leave
        future.add_done_callback(self._forget)

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits (outcomes may still be on their way); who listens for others doesn't count."""
        with self._lock:
            return not self._pending

    def close(self, timeout: float = 5.0) -> None:
        """Drop what has not begun, wait at most ``timeout`` seconds for what runs; outcomes are not delivered any more."""
        self._closed = True
        for executor in self._lanes.values():
            executor.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            running, leaving = {*self._pending, *self._listening}, set(self._listening.values())
        for leave in leaving:
            leave()
        wait(running, timeout)

    def _lane(self, name: str) -> ThreadPoolExecutor:
        return self._lanes.setdefault(name, ThreadPoolExecutor(1, thread_name_prefix=name))

    def _next_turn(self, key: str | None) -> int:
        if key is None:
            return 0
        self._turns[key] = self._turns.get(key, 0) + 1
        return self._turns[key]

    def _outdated(self, key: str | None, turn: int) -> bool:
        return key is not None and self._turns.get(key) != turn

    def _forget(self, future: Future[None]) -> None:
        with self._lock:
            self._pending.discard(future)
            self._listening.pop(future, None)

    def _work(
        self, work: Callable[[], object], done: Callable[[Ok[T] | Err], None], key: str | None, turn: int
    ) -> None:
        if self._outdated(key, turn):
            return
        outcome: Ok[object] | Err | BaseException
        try:
            outcome = Ok(work())
        except DomainError as error:
            outcome = Err(error)
        except BaseException as defect:  # noqa: BLE001 - carried to the GUI thread's excepthook
            outcome = defect
        if not self._closed:
            self._finished.emit(_Result(done, outcome, key, turn))  # type: ignore[arg-type]

    @Slot(object)
    def _deliver(self, result: _Result) -> None:
        if self._closed or self._outdated(result.key, result.turn):
            return
        if isinstance(result.outcome, BaseException):
            sys.excepthook(type(result.outcome), result.outcome, result.outcome.__traceback__)
        else:
            result.done(result.outcome)
