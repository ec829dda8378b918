"""What is new, for all the streams of this worker: one thread looks for all of them, and only while there are any."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool

from booking_desktop.backend.database.hearing import Hearing
from booking_desktop.backend.ports import ChangeBatch, Changes
from booking_desktop.backend.wire.events import event
from booking_desktop.domain.errors import DomainError

log = logging.getLogger("booking.events")
RECENT = 64
"""Batches kept for those a little behind; who is further behind reads the table, or hears of a gap."""
TOGETHER = 0.05
"""Seconds after news in which more are gathered: in a storm, twenty looks a second are enough."""
AFTER_FAILURE = 1.0


@dataclass(frozen=True)
class News:
    """A batch as it is sent, and where the stream stands after it."""

    cursor: int
    event: bytes


class Feed:
    """Used on the event loop only. ``fresh`` is set, and replaced, whenever there may be something to send."""

    def __init__(self, changes: Changes, hear: Callable[[], Hearing]) -> None:
        self._changes, self._hear = changes, hear
        self.fresh = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners = 0
        self._hearing: Hearing | None = None
        self._threads: set[threading.Thread] = set()
        self._cursor: int | None = None
        self._recent: OrderedDict[int, News] = OrderedDict()

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Somebody listens inside."""
        self._listeners += 1
        if self._hearing is None:
            self._start()
        try:
            yield
        finally:
            self._listeners -= 1
            if not self._listeners:
                self._end()

    async def first(self, cursor: int | None) -> News | None:
        """What a stream begins with, be it only where it stands; None: not known yet. No cursor: from now on."""
        if self._cursor is None:
            return None
        if cursor is None or cursor == self._cursor:
            return _news(ChangeBatch(self._cursor))
        return await self._behind(cursor)

    async def after(self, cursor: int) -> News | None:
        """The next news for one who stands there, or None."""
        found = self._recent.get(cursor)
        if found is not None or cursor == self._cursor:
            return found
        behind = await self._behind(cursor)
        return behind if behind is not None and behind.cursor != cursor else None

    def rouse(self) -> None:
        """Wake every stream, from any thread."""
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._freshen)

    def close(self) -> None:
        """Wait for the thread, which has no one to look for any more."""
        for thread in tuple(self._threads):
            thread.join(10)

    # --- on the event loop ---

    def _start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._cursor, self._hearing = None, self._hear()
        self._recent.clear()
        thread = threading.Thread(target=self._look, args=(self._hearing,), name="events", daemon=True)
        self._threads.add(thread)
        thread.start()

    def _end(self) -> None:
        if self._hearing is not None:
            self._hearing.stop()
        self._hearing = None

    def _take(self, hearing: Hearing, before: int | None, batch: ChangeBatch) -> None:
        if hearing is not self._hearing:
            return  # from a thread that is ending
        if batch.gap:
            self._recent.clear()
        if before is not None and batch.cursor != before:
            self._recent[before] = _news(batch)
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)
        self._cursor = batch.cursor
        self._freshen()

    def _freshen(self) -> None:
        self.fresh.set()
        self.fresh = asyncio.Event()

    async def _behind(self, cursor: int) -> News | None:
        """What one who is behind has missed; None while the database gives no answer."""
        try:
            return _news(await run_in_threadpool(self._changes.after, cursor))
        except DomainError:
            return None

    # --- on the thread ---

    def _look(self, hearing: Hearing) -> None:
        cursor: int | None = None
        try:
            while not hearing.stopped:
                cursor = self._look_on(hearing, cursor)
        finally:
            hearing.close()
            self._threads.discard(threading.current_thread())

    def _look_on(self, hearing: Hearing, cursor: int | None) -> int | None:
        """Look until it is stopped or fails; gives where it stood."""
        try:
            with hearing.listening():
                batch = ChangeBatch(self._changes.cursor()) if cursor is None else self._changes.after(cursor)
                cursor = self._tell(hearing, cursor, batch)  # even without news: who was told nothing asks again
                while hearing.wait():
                    batch = self._changes.after(cursor)
                    if batch.changes or batch.gap:
                        cursor = self._tell(hearing, cursor, batch)
                        hearing.pause(TOGETHER)
        except DomainError as error:
            log.warning("the changes can't be read: %s", type(error).__name__)
            hearing.pause(AFTER_FAILURE)
        except Exception:
            log.exception("looking for changes failed")
            hearing.pause(AFTER_FAILURE)
        return cursor

    def _tell(self, hearing: Hearing, before: int | None, batch: ChangeBatch) -> int:
        assert self._loop is not None
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._take, hearing, before, batch)
        return batch.cursor


def _news(batch: ChangeBatch) -> News:
    return News(batch.cursor, event(batch))
