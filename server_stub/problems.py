"""Whatever goes wrong, as a problem document. A defect of ours is logged with its trace and told as no more than that."""

from __future__ import annotations

import json
import logging
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from booking_desktop.backend.wire import problems
from booking_desktop.domain.errors import DomainError, SignInNeeded
from server_stub.logs import request_id

log = logging.getLogger("booking")
_TITLES = {
    404: ("no_such_path", "There is nothing at this path."),
    405: ("no_such_method", "This path does not take that method."),
    406: ("not_acceptable", "This can't be given in that form."),
    413: ("too_large", "The body is too large."),
    415: ("not_json", "The body must be JSON."),
}


class NotJson(HTTPException):
    """A body that is not JSON by its own word: a page of another site can't send one that is without asking first."""

    def __init__(self) -> None:
        super().__init__(415)


def problem(status: int, code: str, title: str, headers: dict[str, str] | None = None, **more: Any) -> Response:
    """A problem of no domain error."""
    return _response(problems.document(status, code, title, **more), headers)


def of_error(error: DomainError) -> Response:
    """The answer to a domain error."""
    headers = {}
    wait = problems.retry_after(error)
    if wait is not None:
        headers["Retry-After"] = str(wait)
    if isinstance(error, SignInNeeded):
        headers["WWW-Authenticate"] = "Bearer"
    if problems.kind_of(error).ours:
        log.error("the database: %s", error, exc_info=error)
    return _response(problems.to_problem(error), headers)


def _response(document: dict[str, Any], headers: dict[str, str] | None) -> Response:
    document["request_id"] = request_id.get()
    body = json.dumps(document, ensure_ascii=False).encode()
    return Response(body, document["status"], {"Cache-Control": "no-store", **(headers or {})}, problems.MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Answer every kind of failure so."""

    async def domain(_: Request, error: Exception) -> Response:
        assert isinstance(error, DomainError)
        return of_error(error)

    async def http(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        code, title = _TITLES.get(error.status_code, ("refused", str(error.detail)))
        return problem(error.status_code, code, title, dict(error.headers or {}))

    async def invalid(_: Request, error: Exception) -> Response:
        return problem(400, "invalid_input", "The request can't be read.")

    async def defect(_: Request, error: Exception) -> Response:
        return problem(500, "defect", "Something is broken here; the server's log tells what.")

    async def gone(_: Request, error: Exception) -> Response:
        return problem(400, "broken_off", "The request broke off.")  # nobody reads it, and it is no defect

    app.add_exception_handler(ClientDisconnect, gone)
    app.add_exception_handler(DomainError, domain)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(Exception, defect)
