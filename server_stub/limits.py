"""Rate limits: a window that moves, by caller and by network address, counted in each worker for its share (docs/adr/0096).

What guards accounts (sign-in, codes, mails) is counted in the database instead, where all workers see it.
"""

from __future__ import annotations

import time
from hashlib import blake2b

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from server_stub.problems import problem

CALLER = 1200
"""Requests a minute of one token, or of one address without."""
NETWORK = 12_000
"""Requests a minute from one address: an office of people behind it."""
_FREE = ("/healthz", "/readyz")


class RateLimits:
    """Answers 429 with Retry-After to whoever asks for more than a person could."""

    def __init__(self, app: ASGIApp, workers: int, caller: int = CALLER, network: int = NETWORK) -> None:
        self._app = app
        self._limits = MovingWindowRateLimiter(MemoryStorage())
        self._caller = RateLimitItemPerMinute(max(1, caller // workers))
        self._network = RateLimitItemPerMinute(max(1, network // workers))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take the request, or answer 429."""
        wait = self._wait(scope) if scope["type"] == "http" and scope["path"] not in _FREE else None
        if wait is None:
            await self._app(scope, receive, send)
        else:
            headers = {"Retry-After": str(wait)}
            answer = problem(429, "throttled", "Too many requests.", headers, facts={"wait": f"PT{wait}S"})
            await answer(scope, receive, send)

    def _wait(self, scope: Scope) -> int | None:
        """Seconds until the next request is taken; None: now."""
        address = (scope.get("client") or ("",))[0]
        token = Headers(scope=scope).get("authorization")
        caller = blake2b(token.encode(), digest_size=12).hexdigest() if token else address
        for limit, whose in ((self._network, address), (self._caller, caller)):
            if not self._limits.hit(limit, whose):
                reset = self._limits.get_window_stats(limit, whose).reset_time
                return max(1, int(reset - time.time()) + 1)
        return None
