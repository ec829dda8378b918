"""The classic calls as routes: each asks the ports in the classic shape and answers in it."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from booking_desktop.backend.database.serving import Serving
from booking_desktop.backend.wire.problems import retry_after
from booking_desktop.domain.errors import DomainError, InvalidInput, SignInNeeded, Throttled
from server_stub.classic import accounts, bookings, description, words
from server_stub.classic.listing import ClassicList
from server_stub.classic.reading import Refused, body_of
from server_stub.classic.speakers import set_up
from server_stub.settings import Settings

log = logging.getLogger("booking")
JSON = "application/json; charset=utf-8"
PATHS = ("/auth/signup", "/auth/verify-otp", "/auth/login", "/profile/setup", "/bookings/book")
"""Paths that take a body."""
Said = tuple[int, dict[str, Any]]
Work = Callable[[Request, dict[str, Any]], Said]


def router(serving: Serving, settings: Settings, clock: Callable[[], datetime]) -> APIRouter:
    """Routes for all of them; a slash at the end changes nothing."""
    found = APIRouter(tags=["classic"])
    signing = accounts.ClassicAccounts(serving.backend.accounts, settings.zone)
    booking = bookings.ClassicBookings(serving, clock)
    profile = set_up(serving.classic, settings.currency)
    works: tuple[Work, ...] = (signing.sign_up, signing.verify, signing.sign_in, profile, booking.book)
    for path, work in zip(PATHS, works, strict=True):
        key = "error" if work == signing.sign_up else "message"
        _add(found, path, "POST", _endpoint(work, key))
    _add(found, "/speakers", "GET", ClassicList(serving).answer)
    return found


def _add(found: APIRouter, path: str, method: str, endpoint: Callable[[Request], Awaitable[Response]]) -> None:
    extra = description.operation(path)
    others = [(path + "/", method)] + [(each, "HEAD") for each in (path, path + "/") if method == "GET"]
    for each, by, shown in ((path, method, True), *((*other, False) for other in others)):
        found.add_api_route(
            each,
            endpoint,
            methods=[by],
            name=f"classic {path}",
            operation_id=f"classic{path.replace('/', '_')}",
            status_code=description.good(path),
            include_in_schema=shown,
            openapi_extra=extra,
            response_class=Response,
        )


def _endpoint(work: Work, key: str) -> Callable[[Request], Awaitable[Response]]:
    """The route of a call; ``key`` is what its InvalidInput is told under."""

    def answer(request: Request, body: bytes) -> Response:
        try:
            status, said = work(request, body_of(request, body))
        except Refused as refused:
            return told(refused.status, {"message": refused.words}, refused.headers)
        except InvalidInput as error:
            return told(400, {key: words.of_faults(error)})
        except SignInNeeded:
            return told(400, {"message": words.BAD_TOKEN})
        except Throttled as error:
            return told(429, {"message": words.TOO_MANY}, {"Retry-After": str(retry_after(error))})
        except DomainError:
            raise
        except Exception:
            log.exception("a classic call failed")
            return told(500, {"message": "Something is broken here."})
        return told(status, said)

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(answer, request, await request.body())

    return endpoint


def told(status: int, said: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    """A classic answer."""
    body = json.dumps(said, ensure_ascii=False).encode()
    return Response(body, status, {"Cache-Control": "no-store", **(headers or {})}, JSON)
