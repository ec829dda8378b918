"""The versioned API: every call of ``wire.calls`` becomes a route that asks the backend in the bearer's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from booking_desktop.backend.ports import Backend
from booking_desktop.backend.wire import values
from booking_desktop.backend.wire.calls import CALLS, Call, Repeat
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput, SignInNeeded
from booking_desktop.domain.sign_in import Access
from server_stub import bounds, openapi, problems
from server_stub.freshness import Freshness
from server_stub.repeats import Repeats


def router(backend: Backend, freshness: Freshness, repeats: Repeats) -> APIRouter:
    """Routes for all calls, in the table's order."""
    found = APIRouter()
    for call in CALLS:
        found.add_api_route(
            call.path,
            _endpoint(call, backend, freshness, repeats),
            methods=[call.method],
            name=f"{call.port}.{call.name}",
            operation_id=f"{call.port}.{call.name}",
            summary=call.summary,
            status_code=204 if call.result is type(None) else 200,
            openapi_extra=openapi.operation(call),
            response_class=Response,
        )
    return found


def _endpoint(call: Call, backend: Backend, freshness: Freshness, repeats: Repeats) -> Any:
    method = getattr(getattr(backend, call.port), call.name)

    def answer(request: Request, body: bytes) -> Response:
        access = access_of(request, call)
        ready = partial(_ready, call, method, request, body, access)
        if call.method == "GET":
            return freshness.answer(request, access, lambda: ready()())
        if call.repeat is Repeat.KEPT and access is not None:
            return repeats.answer(request, access, body, ready)
        return ready()()

    async def endpoint(request: Request) -> Response:
        body = await request.body() if call.in_body else b""
        return await run_in_threadpool(answer, request, body)

    endpoint.__doc__ = call.asks.__doc__
    return endpoint


def _ready(call: Call, method: Any, request: Request, body: bytes, access: Access | None) -> Callable[[], Response]:
    """The call with what it is given, to be made. Raises InvalidInput."""
    given = arguments(call, request, body)
    bounds.check(call, given)
    if call.access != "none":
        given["access"] = access
    return lambda: _act(call, method, given)


def _act(call: Call, method: Any, given: Mapping[str, Any]) -> Response:
    value = method(**given)
    if call.result is type(None):
        return Response(status_code=204, headers={"Cache-Control": "no-store"})
    cache = "private, no-cache" if call.method == "GET" else "no-store"
    return Response(values.encode(call.result, value), 200, {"Cache-Control": cache}, "application/json")


def access_of(request: Request, call: Call) -> Access | None:
    """The bearer token. Raises SignInNeeded where one is needed, or what is there is no bearer token."""
    said = request.headers.get("Authorization")
    if call.access == "none" or (said is None and call.access == "welcome"):
        return None
    scheme, _, token = (said or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise SignInNeeded
    return Access(token.strip())


def arguments(call: Call, request: Request, body: bytes) -> dict[str, Any]:
    """What the call is given, read from path, query and body. Raises InvalidInput."""
    given: dict[str, Any] = {name: _in_path(call, name, request) for name in call.in_path}
    query = request.query_params
    for part in call.in_query:
        given[part.name] = values.from_query(part.name, part.kind, query.getlist, part.default)
    if call.in_body:
        given |= _in_body(call, request, body)
    return given


def _in_path(call: Call, name: str, request: Request) -> Any:
    return values.of_plain(call.parameters[name].kind, request.path_params[name])


def _in_body(call: Call, request: Request, body: bytes) -> Mapping[str, Any]:
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise problems.NotJson
    found = values.decode(call.body, body)
    given = {part.name: getattr(found, part.name) for part in fields(found)}
    if call.repeat is Repeat.REQUEST_ID:
        _check_key(request, given)
    return given


def _check_key(request: Request, given: Mapping[str, Any]) -> None:
    """The request id in the body and the Idempotency-Key, where one is sent, are the same thing."""
    said = request.headers.get("Idempotency-Key")
    wish = given.get("request")
    known = wish.request_id if wish is not None else given.get("request_id")
    if said is not None and said != known:
        raise InvalidInput((FieldFault("request_id", Fault.UNKNOWN_CHOICE),))
