"""Every call of the versioned API, one line each: the method of a port, and the HTTP method and path that carry it.

What a call takes and gives is the method's own signature in ``ports.py``: a parameter named in the path travels there, the
others as query of a GET and DELETE, else as one JSON object; ``access`` is the bearer token. Client and server read this table.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, make_dataclass
from enum import StrEnum
from functools import cached_property
from string import Formatter
from typing import Any, get_type_hints

from booking_desktop.backend.ports import Accounts, Bookings, Changes, Outbox, Speakers
from booking_desktop.domain import imports, letters

_ALSO_NAMED = {**vars(imports), **vars(letters)}
"""What the ports name without importing it."""
VERSION = "/v1"
PRODUCT = "proactively"
ABOUT = f"{VERSION}/about"
EVENTS = f"{VERSION}/events"
READY = "/readyz"
IDEMPOTENCY_KEY = "Idempotency-Key"


@dataclass(frozen=True)
class Parameter:
    """One thing that a call is given; ``default`` is ... where it must be."""

    name: str
    kind: Any
    default: Any = ...


class Repeat(StrEnum):
    """What makes it safe to send a call again whose answer got lost."""

    NATURAL = "natural"
    """Doing it twice is doing it once."""
    REQUEST_ID = "request_id"
    """The request id in its body, which is its Idempotency-Key too: kept in the transaction that acts."""
    KEPT = "kept"
    """The server keeps its answer under the Idempotency-Key and gives it again."""


@dataclass(frozen=True, eq=False)
class Call:
    """One method of a port on the wire. ``safe``: it changes nothing, whatever its HTTP method says."""

    method: str
    path: str
    asks: Callable[..., Any]
    safe: bool = False
    repeat: Repeat = Repeat.NATURAL

    @property
    def summary(self) -> str:
        """What it does, in the first sentence of the method's own words."""
        words = " ".join(inspect.cleandoc(self.asks.__doc__ or self.name).split("\n\n")[0].split())
        first = re.split(r"[.;:] ", re.sub(r" \([^)]*\)", "", words))[0]
        return first.rstrip(".").replace("``", "`")

    @property
    def port(self) -> str:
        """The part of the backend: "accounts", "speakers" ..."""
        return self.asks.__qualname__.split(".")[0].lower()

    @property
    def name(self) -> str:
        """The method's name there."""
        return self.asks.__name__

    @cached_property
    def result(self) -> Any:
        """The type of its answer; None for none."""
        return get_type_hints(self.asks, localns=_ALSO_NAMED)["return"]

    @cached_property
    def parameters(self) -> Mapping[str, Parameter]:
        """What it is given, by name, the access token left out."""
        hints = get_type_hints(self.asks, localns=_ALSO_NAMED)
        found = {}
        for name, parameter in inspect.signature(self.asks).parameters.items():
            if name not in ("self", "access"):
                default = ... if parameter.default is inspect.Parameter.empty else parameter.default
                found[name] = Parameter(name, hints[name], default)
        return found

    @cached_property
    def access(self) -> str:
        """ "needed", "welcome" or "none": what a token is to it."""
        parameter = inspect.signature(self.asks).parameters.get("access")
        if parameter is None:
            return "none"
        optional = parameter.default is None or "None" in str(parameter.annotation)
        return "welcome" if optional else "needed"

    @cached_property
    def in_path(self) -> tuple[str, ...]:
        """Names of the parameters in the path, in order."""
        return tuple(name for _, name, _, _ in Formatter().parse(self.path) if name)

    @cached_property
    def in_query(self) -> tuple[Parameter, ...]:
        """Parameters in the query string."""
        return self._others if self.method in ("GET", "DELETE") else ()

    @cached_property
    def in_body(self) -> tuple[Parameter, ...]:
        """Parameters in the JSON object of the body."""
        return () if self.method in ("GET", "DELETE") else self._others

    @cached_property
    def body(self) -> Any:
        """The type of the JSON object in its body; None where there is none."""
        if not self.in_body:
            return None
        parts: list[Any] = [(p.name, p.kind) for p in self.in_body if p.default is ...]
        parts += [(p.name, p.kind, field(default=p.default)) for p in self.in_body if p.default is not ...]
        return make_dataclass(f"{self.port}_{self.name}".title().replace("_", ""), parts, frozen=True)

    @property
    def writes(self) -> bool:
        """Whether it may change something."""
        return self.method != "GET" and not self.safe

    @property
    def _others(self) -> tuple[Parameter, ...]:
        return tuple(p for p in self.parameters.values() if p.name not in self.in_path)


def _read(path: str, asks: Callable[..., Any]) -> Call:
    return Call("GET", VERSION + path, asks, safe=True)


def _ask(path: str, asks: Callable[..., Any]) -> Call:
    """A question too long for a query string."""
    return Call("POST", VERSION + path, asks, safe=True)


def _post(path: str, asks: Callable[..., Any], repeat: Repeat = Repeat.KEPT) -> Call:
    return Call("POST", VERSION + path, asks, repeat=repeat)


def _put(path: str, asks: Callable[..., Any], repeat: Repeat = Repeat.KEPT) -> Call:
    return Call("PUT", VERSION + path, asks, repeat=repeat)


def _delete(path: str, asks: Callable[..., Any], repeat: Repeat = Repeat.KEPT) -> Call:
    return Call("DELETE", VERSION + path, asks, repeat=repeat)


CALLS: tuple[Call, ...] = (
    # accounts
    _post("/accounts", Accounts.sign_up, Repeat.NATURAL),
    _post("/accounts/verify", Accounts.verify, Repeat.NATURAL),
    _post("/accounts/resend-code", Accounts.resend_code, Repeat.NATURAL),
    _post("/accounts/request-reset", Accounts.request_reset, Repeat.NATURAL),
    _post("/accounts/reset-password", Accounts.reset_password, Repeat.NATURAL),
    _post("/sessions", Accounts.sign_in, Repeat.NATURAL),
    _post("/sessions/refresh", Accounts.refresh, Repeat.NATURAL),
    _post("/sessions/end", Accounts.sign_out, Repeat.NATURAL),
    _delete("/sessions", Accounts.sign_out_everywhere, Repeat.NATURAL),
    _read("/me", Accounts.me),
    _put("/me", Accounts.update_me),
    _put("/me/password", Accounts.change_password, Repeat.NATURAL),
    # speakers
    _read("/speakers", Speakers.search),
    _read("/speakers/facets", Speakers.facets),
    _read("/speakers/next-free", Speakers.next_free),
    _read("/speakers/{speaker}", Speakers.profile),
    _put("/profiles", Speakers.save_profile),
    _read("/speakers/{speaker}/free-times", Speakers.free_times),
    _put("/speakers/{speaker}/contact", Speakers.set_contact),
    _read("/speakers/{speaker}/availability", Speakers.availability),
    _put("/speakers/{speaker}/availability", Speakers.save_availability),
    _ask("/speakers/{speaker}/availability/impact", Speakers.impact),
    _read("/office/rules", Speakers.office_rules),
    _put("/office/rules", Speakers.save_office_rules),
    _post("/office/lines", Speakers.import_lines),
    _ask("/office/lines/known", Speakers.known),
    # slots
    _read("/speakers/{speaker}/calendar", Bookings.calendar),
    _read("/speakers/{speaker}/offers/{offer}/terms", Bookings.terms),
    _ask("/speakers/{speaker}/offers/{offer}/preview", Bookings.preview),
    _read("/slots/verdicts", Bookings.explain),
    _ask("/slots/preview-verdicts", Bookings.explain_preview),
    _put("/hold", Bookings.hold, Repeat.NATURAL),
    _delete("/hold", Bookings.release, Repeat.NATURAL),
    # bookings
    _post("/bookings", Bookings.book, Repeat.REQUEST_ID),
    _read("/bookings", Bookings.mine),
    _read("/bookings/{booking}", Bookings.booking),
    _read("/bookings/{booking}/calendar", Bookings.calendar_for_move),
    _post("/bookings/{booking}/move", Bookings.move, Repeat.REQUEST_ID),
    _post("/bookings/{booking}/cancel", Bookings.cancel),
    _post("/bookings/{booking}/undo-cancel", Bookings.undo_cancel),
    _put("/bookings/{booking}/note", Bookings.edit_note),
    _read("/bookings/{booking}/letters", Outbox.for_booking),
    _read("/requests/{request_id}/booking", Bookings.by_request),
    _read("/me/agenda", Bookings.between),
    _read("/me/recent", Bookings.recent),
    _read("/me/earnings", Bookings.earnings),
    # mail
    _read("/outbox", Outbox.rows),
    _read("/outbox/{letter}", Outbox.facts),
    _post("/outbox/{letter}/retry", Outbox.retry),
    _delete("/outbox/{letter}", Outbox.discard),
    # news; the stream of them is EVENTS
    _read("/changes/cursor", Changes.cursor),
    _read("/changes", Changes.after),
)


def call_of(asks: Callable[..., Any]) -> Call:
    """The call that carries a method of a port. Raises KeyError for one that never crosses a wire."""
    return _BY_METHOD[asks.__qualname__]


_BY_METHOD = {call.asks.__qualname__: call for call in CALLS}
