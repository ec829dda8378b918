"""Hearing at once what others change: the server's stream of events, taken up from where it broke off (docs/adr/0104)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack

from booking_desktop.backend.ports import SILENCE, ChangeBatch, Changes
from booking_desktop.backend.remote.answers import Stream
from booking_desktop.backend.remote.calling import Caller
from booking_desktop.backend.wire.calls import EVENTS, call_of
from booking_desktop.backend.wire.events import LAST_EVENT_ID, MEDIA_TYPE, batches
from booking_desktop.domain.errors import InvalidInput, Reach, Unreachable
from booking_desktop.domain.people import UNKNOWN_PERSON

ASKED_EVERY = 2.0
"""Seconds between two questions where a stream doesn't come through."""
ASKED_TIMES = 300


class RemoteChanges:
    """``ports.PushedChanges`` on a server. One thread waits, any may ``leave``."""

    def __init__(self, caller: Caller, quiet: float = SILENCE.total_seconds()) -> None:
        self._caller, self._quiet = caller, quiet
        self._left = threading.Event()
        self._open = ExitStack()
        self._stream: Stream | None = None
        self._batches: Iterator[ChangeBatch | None] = iter(())
        self._held_back = False
        """Something on the way, a proxy that collects answers whole, lets no event through: then it is asked instead."""

    def cursor(self) -> int:
        """See Changes."""
        return int(self._caller.ask(call_of(Changes.cursor), {}, None))

    def after(self, cursor: int) -> ChangeBatch:
        """See Changes."""
        found: ChangeBatch = self._caller.ask(call_of(Changes.after), {"cursor": cursor}, None)
        return found

    def wait(self, cursor: int | None) -> ChangeBatch:
        """See PushedChanges."""
        try:
            batch = self._given(cursor)
        except BaseException:
            self._drop()
            raise
        self._remember(batch)
        return batch

    def leave(self) -> None:
        """See PushedChanges."""
        self._left.set()
        self.renew()

    def renew(self) -> None:
        """See PushedChanges."""
        stream = self._stream
        if stream is not None:
            stream.cut()

    def _given(self, cursor: int | None) -> ChangeBatch:
        if not self._held_back:
            return self._heard(cursor)
        try:
            return self._asked(cursor)
        except Unreachable:
            self._held_back = False
            raise

    def _heard(self, cursor: int | None) -> ChangeBatch:
        first = self._stream is None
        try:
            if first:
                self._take_up(cursor)
            batch = next((batch for batch in self._batches if batch is not None), None)
        except InvalidInput:
            raise self._lost("event", Reach.GARBLED) from None
        except Unreachable as error:
            self._held_back = first and error.reach is Reach.TIMED_OUT
            raise
        if batch is None:
            raise self._lost("ended", Reach.BROKEN_OFF)
        return batch

    def _take_up(self, cursor: int | None) -> None:
        headers = {"Accept": MEDIA_TYPE} | ({} if cursor is None else {LAST_EVENT_ID: str(cursor)})
        stream = self._stream = self._open.enter_context(
            self._caller.http.stream(EVENTS, headers=headers, quiet=self._quiet)
        )
        if self._left.is_set():
            raise self._lost("left", Reach.BROKEN_OFF)
        if stream.status != 200 or not stream.headers.get("content-type", "").startswith(MEDIA_TYPE):
            raise self._lost(str(stream.status), Reach.BUSY if stream.status >= 429 else Reach.NOT_OURS)
        self._batches = batches(stream.pieces)

    def _asked(self, cursor: int | None) -> ChangeBatch:
        """Without a stream: news by asking again and again, until it is time to see whether a stream comes through by now."""
        if cursor is None:
            return ChangeBatch(self.cursor())
        for _ in range(ASKED_TIMES):
            if self._left.wait(ASKED_EVERY):
                break
            batch = self.after(cursor)
            if batch.cursor != cursor or batch.gap:
                return batch
        raise self._lost("asked for long", Reach.BROKEN_OFF)

    def _remember(self, batch: ChangeBatch) -> None:
        """What is remembered of the server is doubtful where it changed."""
        memory = self._caller.memory
        memory.live(not self._held_back)
        if batch.gap:
            memory.changed((UNKNOWN_PERSON,))
        elif batch.changes:
            memory.changed({change.person for change in batch.changes})

    def _drop(self) -> None:
        self._caller.memory.live(False)
        self._stream, self._batches = None, iter(())
        self._open.close()

    def _lost(self, detail: str, reach: Reach) -> Unreachable:
        return Unreachable(self._caller.http.where, detail, reach)
