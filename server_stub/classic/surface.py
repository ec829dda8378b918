"""What is about every classic answer: any page may call, and even a problem has the classic shape."""

from __future__ import annotations

import json

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from booking_desktop.backend.wire.calls import VERSION
from booking_desktop.backend.wire.problems import MEDIA_TYPE

OURS = frozenset({VERSION, "/openapi.json", "/healthz", "/readyz", "/favicon.ico"})
EXPOSED = "ETag, Retry-After, X-Request-Id"
_NOT_FOUND = "Not found."


def is_classic(path: str) -> bool:
    """Whether a path is, or would be, a classic one: all that is not the server's own or of the versioned API."""
    return path not in OURS and not path.startswith(f"{VERSION}/")


class ClassicSurface:
    """Answers preflights and turns problem documents into ``{"message": ...}`` on classic paths."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Surround one request."""
        if scope["type"] != "http" or not is_classic(scope["path"]):
            await self._app(scope, receive, send)
        elif scope["method"] == "OPTIONS":
            await _preflight(scope, send)
        else:
            await self._app(scope, receive, _Reshaping(send))


async def _preflight(scope: Scope, send: Send) -> None:
    start: Message = {"type": "http.response.start", "status": 204, "headers": []}
    headers = MutableHeaders(scope=start)
    headers["Access-Control-Allow-Origin"] = "*"
    headers["Access-Control-Allow-Methods"] = "GET,HEAD,PUT,PATCH,POST,DELETE"
    asked = Headers(scope=scope).get("access-control-request-headers")
    headers["Vary"] = "Access-Control-Request-Headers"
    if asked:
        headers["Access-Control-Allow-Headers"] = asked
    await send(start)
    await send({"type": "http.response.body", "body": b""})


class _Reshaping:
    """Sends an answer on; one that is a problem document is held until it is whole."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._problem: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = "*"
            headers["Access-Control-Expose-Headers"] = EXPOSED
            if headers.get("content-type", "").startswith(MEDIA_TYPE):
                self._problem = message
                return
        if self._problem is None:
            await self._send(message)
            return
        self._body += message.get("body", b"")
        if not message.get("more_body", False):
            await self._tell(self._problem)

    async def _tell(self, start: Message) -> None:
        status = 404 if start["status"] == 405 else start["status"]
        words = _NOT_FOUND if status == 404 else json.loads(self._body)["title"]
        body = json.dumps({"message": words}).encode()
        headers = MutableHeaders(scope=start)
        headers["Content-Type"] = "application/json; charset=utf-8"
        headers["Content-Length"] = str(len(body))
        if start["status"] == 405:
            del headers["Allow"]
        await self._send({**start, "status": status})
        await self._send({"type": "http.response.body", "body": body})
