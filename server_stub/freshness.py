"""ETag and 304: an answer is as old as the last change in the store and the present minute, which costs one small read to know.

Every write is in the change table, notice and "past" turn on the minute, and what is seen depends on who looks: so these
three and the address make the tag, before any work is done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from hashlib import blake2b

from fastapi import Request, Response

from booking_desktop.backend.ports import Backend
from booking_desktop.domain.sign_in import Access


class Freshness:
    """Tags answers and tells when the asker's is still good."""

    def __init__(self, backend: Backend, clock: Callable[[], datetime]) -> None:
        self._backend, self._clock = backend, clock

    def answer(self, request: Request, access: Access | None, work: Callable[[], Response]) -> Response:
        """304 where the asker has the present answer, else what ``work`` gives, tagged. Raises SignInNeeded."""
        tag = self._tag(request, access)
        known = [each.strip() for each in request.headers.get("If-None-Match", "").split(",")]
        if tag in known and self._may_ask(access):
            return Response(status_code=304, headers={"ETag": tag, "Cache-Control": "private, no-cache"})
        answer = work()
        answer.headers["ETag"] = tag
        answer.headers["Vary"] = "Authorization, Accept-Encoding"
        return answer

    def _tag(self, request: Request, access: Access | None) -> str:
        """Made before the work: a change meanwhile makes it too old, never too new."""
        minute = int(self._clock().timestamp() // 60)
        told = f"{self._backend.changes.cursor()}|{minute}|{access or ''}|{request.url.path}?{request.url.query}"
        return f'W/"{blake2b(told.encode(), digest_size=12).hexdigest()}"'

    def _may_ask(self, access: Access | None) -> bool:
        """Whoever has signed out since must not learn that nothing has changed. Raises SignInNeeded."""
        return access is None or bool(self._backend.accounts.me(access))
