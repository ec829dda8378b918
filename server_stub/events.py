"""GET /v1/events: what changes, as it changes (PRODUCT B9, docs/adr/0103). The truth is the change table, so any worker tells all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import anyio
from fastapi import FastAPI, Request, Response
from starlette.types import Receive, Scope, Send

from booking_desktop.backend.wire import events
from booking_desktop.backend.wire.calls import EVENTS
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from server_stub import openapi
from server_stub.closing import Closing
from server_stub.feed import Feed, News
from server_stub.problems import problem
from server_stub.settings import Settings

_RETRY_SECONDS = 2
_LARGEST = 2**62
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


def install(app: FastAPI, feed: Feed, closing: Closing, settings: Settings) -> None:
    """Add the route."""
    closing.hearers.append(feed.rouse)
    places = Places(settings.event_streams)

    @app.get(EVENTS, tags=["changes"], operation_id="events", response_class=Response, openapi_extra=openapi.stream())
    async def stream(request: Request) -> Response:
        """What changes, as it changes: the same batches as of /v1/changes, without an end."""
        cursor = _cursor(request)
        address = request.client.host if request.client else ""
        if closing.is_set() or not places.free(address):
            return problem(503, "busy", "No more streams here for now.", {"Retry-After": "10"})
        found = EventStream(feed, closing, places.taken(address), settings.event_heartbeat)
        return found.going_on_from(cursor)


class Places:
    """How many may listen at once: all in all, and at most half of them from one network address."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken: Counter[str] = Counter()

    def free(self, address: str) -> bool:
        """Whether there is a place for one more from there."""
        return self._taken.total() < self._most and self._taken[address] < max(1, self._most // 2)

    @contextmanager
    def taken(self, address: str) -> Iterator[None]:
        """Have one inside."""
        self._taken[address] += 1
        try:
            yield
        finally:
            self._taken[address] -= 1
            if not self._taken[address]:
                del self._taken[address]


class EventStream(Response):
    """An answer that ends when its reader leaves, doesn't read, or this process is about to stop.

    Nothing is queued for a reader: it is told what comes after its own cursor, so a slow one costs no memory.
    """

    media_type = events.MEDIA_TYPE

    def __init__(self, feed: Feed, closing: Closing, place: AbstractContextManager[None], heartbeat: float) -> None:
        super().__init__(headers=_HEADERS)
        del self.headers["content-length"]
        self._feed, self._closing, self._place, self._heartbeat = feed, closing, place, heartbeat
        self._cursor: int | None = None
        self._begun = False

    def going_on_from(self, cursor: int | None) -> EventStream:
        """Itself, beginning there; None: from now on."""
        self._cursor = cursor
        return self

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream until one of both leaves."""
        async with anyio.create_task_group() as tasks:
            with self._place, self._feed.joined():
                tasks.start_soon(_until_gone, receive, tasks.cancel_scope)
                await self._tell(send)
            tasks.cancel_scope.cancel()

    async def _tell(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        said: bytes | None = events.opening(_RETRY_SECONDS)
        while said is not None and await self._taken(send, said):
            said = await self._next()
        if said is None:
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _next(self) -> bytes | None:
        """What to say next; None at the end."""
        with anyio.move_on_after(self._heartbeat):
            while not self._closing.is_set():
                fresh = self._feed.fresh
                if (news := await self._news()) is not None:
                    self._cursor, self._begun = news.cursor, True
                    return news.event
                await fresh.wait()
            return None
        return events.SIGN_OF_LIFE

    async def _news(self) -> News | None:
        if self._begun and self._cursor is not None:
            return await self._feed.after(self._cursor)
        return await self._feed.first(self._cursor)

    async def _taken(self, send: Send, said: bytes) -> bool:
        """Whether its reader took that; one who reads nothing for so long is gone."""
        with anyio.move_on_after(3 * self._heartbeat) as limit:
            await send({"type": "http.response.body", "body": said, "more_body": True})
        return not limit.cancelled_caught


async def _until_gone(receive: Receive, stream: anyio.CancelScope) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    stream.cancel()


def _cursor(request: Request) -> int | None:
    """From where to go on: the header, which a browser sets itself, before the query. Raises InvalidInput."""
    said = request.headers.get(events.LAST_EVENT_ID, "").strip() or request.query_params.get("after", "").strip()
    if not said:
        return None
    if not (said.isascii() and said.isdigit() and len(said) <= 19 and int(said) <= _LARGEST):
        raise InvalidInput((FieldFault("after", Fault.NOT_A_NUMBER),))
    return int(said)
