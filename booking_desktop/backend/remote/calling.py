"""One call of the contract over HTTP: arguments into path, query and body; the answer, or the problem, back into the domain."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from booking_desktop.backend.remote.answers import Answer
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.intents import Intents, is_decision
from booking_desktop.backend.remote.memory import Memory, Remembered
from booking_desktop.backend.wire import problems, values
from booking_desktop.backend.wire.calls import Call, Repeat, call_of
from booking_desktop.domain.errors import InvalidInput, Reach, SignInNeeded, Unreachable
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import Access


class Caller:
    """Asks one server in the contract's words."""

    def __init__(self, http: Http, now: Callable[[], datetime]) -> None:
        self.http, self.now = http, now
        self.memory = Memory(now)
        self._intents = Intents(now)

    def ask(self, call: Call, given: Mapping[str, Any], access: Access | None) -> Any:
        """What the server says. Raises the very errors that the port's method lists, or Unreachable."""
        path = call.path.format(**{name: quote(str(given[name]), safe="") for name in call.in_path})
        query = [pair for p in call.in_query for pair in values.to_query(p.name, p.kind, given[p.name])]
        if call.method == "GET":
            return self._read(call, path, query, access, _concerns(given))
        body = (
            values.encode(call.body, call.body(**{p.name: given[p.name] for p in call.in_body})) if call.body else None
        )
        answer = self.http.request(
            call.method,
            path,
            query=query,
            body=body,
            access=access,
            key=self._key(call, given, path, body),
            secret=call.port == "accounts" and body is not None,
        )
        if call.writes:
            self.memory.changed()
        return self._decided(call, path, body, answer)

    def _key(self, call: Call, given: Mapping[str, Any], path: str, body: bytes | None) -> str | None:
        """Under which a write may be sent again; None: it may not."""
        match call.repeat:
            case _ if call.safe:
                return uuid4().hex
            case Repeat.REQUEST_ID:
                wish = given.get("request")
                return str(wish.request_id if wish is not None else given["request_id"])
            case Repeat.KEPT:
                return self._intents.key(call, path, body)
            case _:
                return uuid4().hex if call.method in ("PUT", "DELETE") else None

    def _decided(self, call: Call, path: str, body: bytes | None, answer: Answer) -> Any:
        """What was answered; with a decision that can be read, the wish is done with."""
        try:
            return self._told(call, answer)
        except Unreachable:
            answer = replace(answer, status=503)
            raise
        finally:
            if is_decision(answer.status):
                self._intents.decided(call, path, body)

    def _read(
        self, call: Call, path: str, query: list[tuple[str, str]], access: Access | None, concerns: frozenset[PersonId]
    ) -> Any:
        asked = f"{access or ''} {path} {query}"
        known = self.memory.known(asked)
        if known is not None and self.memory.good(known):
            return known.value
        serial, at = self.memory.serial, self.now()
        headers = {"If-None-Match": known.tag} if known is not None else {}
        answer = self.http.request("GET", path, query=query, access=access, headers=headers)
        value = known.value if known is not None and answer.status == 304 else self._told(call, answer)
        tag = answer.headers.get("etag")
        if tag:
            self.memory.keep(asked, Remembered(tag, value, at, serial, concerns))
        return value

    def _told(self, call: Call, answer: Answer) -> Any:
        if answer.status >= 400:
            raise self._problem(answer)
        if answer.status not in (200, 201, 204):
            raise Unreachable(self.http.where, str(answer.status), Reach.NOT_OURS)
        if call.result is type(None):
            return None
        try:
            return values.decode(call.result, answer.body)
        except InvalidInput:
            raise Unreachable(self.http.where, f"{call.port}.{call.name}", Reach.GARBLED) from None

    def _problem(self, answer: Answer) -> Exception:
        error = problems.from_problem(answer.body, self.http.where)
        if isinstance(error, SignInNeeded):
            return SignInNeeded(self.http.clock_skew or timedelta())
        if error is not None:
            return error
        reach = Reach.BUSY if answer.status >= 500 else Reach.NOT_OURS
        return Unreachable(self.http.where, str(answer.status), reach)


def _concerns(given: Mapping[str, Any]) -> frozenset[PersonId]:
    """A speaker's calendar, profile and the like change with that speaker alone."""
    speaker = given.get("speaker")
    return frozenset() if speaker is None else frozenset({speaker})


class Part:
    """One of the backend's parts, on a server: each method of its port that crosses the wire is there by its name."""

    port: type

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __getattr__(self, name: str) -> Callable[..., Any]:
        asks = getattr(self.port, name, None)
        if name.startswith("_") or asks is None:
            raise AttributeError(name)
        call, signature = call_of(asks), inspect.signature(asks)

        def method(*args: Any, **kwargs: Any) -> Any:
            bound = signature.bind(self, *args, **kwargs)
            bound.apply_defaults()
            given = {name: value for name, value in bound.arguments.items() if name != "self"}
            return self._caller.ask(call, given, given.pop("access", None))

        method.__name__ = name
        self.__dict__[name] = method
        return method
