"""What surrounds every request: its id, one line in the log, the limits of its body, and the headers of its answer."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server_stub import logs
from server_stub.problems import problem

_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
"""For an API: nothing here is a page."""


class RequestLog:
    """Gives each request an id, its client's where that is a decent one, puts it into the answer, and logs one line."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Surround one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        said = Headers(scope=scope).get("x-request-id", "")
        id_ = said if _ID.fullmatch(said) else secrets.token_hex(8)
        token = logs.request_id.set(id_)
        started, status = time.perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = id_
                for name, value in SECURITY.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            facts = {"method": scope["method"], "route": _route(scope), "status": status}
            facts["ms"] = round((time.perf_counter() - started) * 1000, 1)
            logs.access.info("answered", extra={"facts": facts})
            logs.request_id.reset(token)


def _route(scope: MutableMapping[str, Any]) -> str:
    """The route's pattern: a path and a query can tell whom somebody looks for."""
    route = scope.get("route")
    return getattr(route, "path", "") or "(none)"


class BodyLimit:
    """Refuses a body that is larger than its path allows, told or not."""

    def __init__(self, app: ASGIApp, most: int, others: dict[str, int]) -> None:
        self._app, self._most, self._others = app, most, others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a body on that is small enough."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._others.get(scope["path"].rstrip("/"), self._most)
        told = Headers(scope=scope).get("content-length", "")
        if told.isdigit() and (len(told) > 12 or int(told) > most):
            await problem(413, "too_large", "The body is too large.")(scope, receive, send)
            return
        taken = 0
        begun = False

        async def receiving() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > most:
                raise _TooLarge
            return message

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receiving, sending)
        except _TooLarge:
            if not begun:
                await problem(413, "too_large", "The body is too large.")(scope, receive, send)


class _TooLarge(Exception):
    """More came than may."""
