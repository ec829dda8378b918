"""The classic list of all speakers, kept as the bytes that are sent, and made anew where a speaker has changed.

Whether one has is asked of the change table for each request, or once for those that came meanwhile; then a request costs
sending. Each worker keeps its own, and the tag is made of the content, so that all of them agree.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from booking_desktop.backend.database.serving import Serving
from booking_desktop.backend.database.speakers.classic_speakers import ClassicSpeaker
from booking_desktop.backend.ports import ChangeBatch, Topic
from booking_desktop.domain.errors import SignInNeeded
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId
from server_stub.classic.reading import Refused, token_of
from server_stub.classic.speakers import shape

JSON = "application/json; charset=utf-8"
_PACK_FROM = 1000


class Packed:
    """A body with its tag, packed when first asked for so."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self.plain = b'{"speakers":[' + b",".join(lines) + b"]}"
        self.tag = f'W/"{blake2b(self.plain, digest_size=12).hexdigest()}"'

    @cached_property
    def packed(self) -> bytes:
        """With gzip."""
        return gzip.compress(self.plain, 5, mtime=0)


@dataclass
class Kept:
    """Lines by speaker as a stranger and as a signed-in caller sees them, up to a place in the stream of changes."""

    cursor: int
    lines: dict[PersonId, tuple[bytes, bytes]] = field(default_factory=dict)

    def put(self, speakers: Iterable[ClassicSpeaker]) -> None:
        """Write lines anew."""
        for each in speakers:
            self.lines[each.id] = _line(each, ""), _line(each, each.email)

    @cached_property
    def bodies(self) -> tuple[Packed, Packed]:
        """For a stranger, and for a signed-in caller."""
        lines = [self.lines[person] for person in sorted(self.lines)]
        return Packed(line[0] for line in lines), Packed(line[1] for line in lines)


class ClassicList:
    """Answers GET /speakers."""

    def __init__(self, serving: Serving) -> None:
        self._serving = serving
        self._kept: Kept | None = None
        self._begun = self._good = 0
        self._turn = asyncio.Lock()

    async def answer(self, request: Request) -> Response:
        """The list, or 304 to whoever has it."""
        signed_in = "authorization" in request.headers and await run_in_threadpool(self._signed_in, request)
        body = (await self._present()).bodies[signed_in]
        headers = {"ETag": body.tag, "Vary": "Authorization, Accept-Encoding", "Cache-Control": "private, no-cache"}
        known = [each.strip() for each in request.headers.get("If-None-Match", "").split(",")]
        if body.tag in known or "*" in known:
            return Response(status_code=304, headers=headers)
        if len(body.plain) >= _PACK_FROM and "gzip" in request.headers.get("Accept-Encoding", ""):
            packed = await run_in_threadpool(lambda: body.packed)
            return Response(packed, 200, headers | {"Content-Encoding": "gzip"}, JSON)
        return Response(body.plain, 200, headers, JSON)

    def _signed_in(self, request: Request) -> bool:
        """The list is public: whoever comes with a token that is no longer good sees what a stranger sees."""
        try:
            return bool(self._serving.backend.accounts.me(token_of(request)))
        except (Refused, SignInNeeded):
            return False

    async def _present(self) -> Kept:
        """The list as it stands now; one look serves all who came before it began."""
        before = self._begun
        async with self._turn:
            if self._kept is None or self._good <= before:
                self._begun += 1
                self._kept = await run_in_threadpool(self._look, self._kept)
                self._good = self._begun
            return self._kept

    def _look(self, kept: Kept | None) -> Kept:
        found = self._followed(kept)
        _ = found.bodies  # made here rather than where every other request waits for it
        return found

    def _followed(self, kept: Kept | None) -> Kept:
        changes = self._serving.backend.changes
        if kept is None:
            return self._read_all(changes.cursor())
        batch = changes.after(kept.cursor)
        people = {each.person for each in batch.changes if each.topic is Topic.SPEAKERS}
        if batch.gap or UNKNOWN_PERSON in people:
            return self._read_all(batch.cursor)
        if people:
            return self._read(kept, batch, people)
        kept.cursor = batch.cursor
        return kept

    def _read_all(self, cursor: int) -> Kept:
        """``cursor`` was read before: a change meanwhile is read once more, not missed."""
        found = Kept(cursor)
        found.put(self._serving.classic.listed())
        return found

    def _read(self, kept: Kept, batch: ChangeBatch, people: set[PersonId]) -> Kept:
        found = Kept(batch.cursor, {who: lines for who, lines in kept.lines.items() if who not in people})
        found.put(self._serving.classic.listed(people))
        return found


def _line(speaker: ClassicSpeaker, email: str) -> bytes:
    return json.dumps(shape(speaker, email), ensure_ascii=False, separators=(",", ":")).encode()
