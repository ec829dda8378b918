"""How much one call may ask for. A calendar of a thousand years would keep a worker busy; nobody looks at one."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from datetime import timedelta
from typing import Any

from booking_desktop.backend.wire.calls import Call
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.time import Range, is_zone

BODY_MOST = 2 * 1024 * 1024
"""Bytes of a body: a profile with its photo is the largest, but for an import."""
IMPORT_MOST = 16 * 1024 * 1024
SPAN_MOST = timedelta(days=400)
ITEMS_MOST = 500
LINES_MOST = 5_000
TEXT_MOST = 500
_LIMITS = {"limit": (1, 500), "count": (1, 50), "cursor": (0, 2**62)}


def check(call: Call, given: Mapping[str, Any]) -> None:
    """Raise InvalidInput for what asks for too much."""
    faults = [fault for name, value in given.items() for fault in _faults(name, value)]
    if faults:
        raise InvalidInput(tuple(faults))


def _faults(name: str, value: Any) -> list[FieldFault]:
    match value:
        case Range():
            return _range_faults(name, value)
        case SpeakerQuery():
            return _query_faults(value)
        case bool():
            return []
        case int() if name in _LIMITS:
            return _number_faults(name, value)
        case str() | bytes():
            return []
        case Sized() if len(value) > (LINES_MOST if name == "lines" else ITEMS_MOST):
            return [FieldFault(name, Fault.TOO_LARGE, ITEMS_MOST)]
    return []


def _range_faults(name: str, span: Range) -> list[FieldFault]:
    if span.end < span.start:
        return [FieldFault(name, Fault.ENDS_BEFORE_START)]
    too_long = span.end - span.start > SPAN_MOST
    return [FieldFault(name, Fault.TOO_LARGE, SPAN_MOST.days)] if too_long else []


def _query_faults(query: SpeakerQuery) -> list[FieldFault]:
    found = [] if is_zone(query.zone) else [FieldFault("zone", Fault.UNKNOWN_ZONE)]
    if len(query.text) > TEXT_MOST:
        found.append(FieldFault("text", Fault.TOO_LONG, TEXT_MOST))
    if query.free is not None:
        found += _range_faults("free", query.free)
    for name, chosen in (("topics", query.topics), ("languages", query.languages), ("minutes", query.minutes)):
        if len(chosen) > 50:
            found.append(FieldFault(name, Fault.TOO_LARGE, 50))
    return found


def _number_faults(name: str, number: int) -> list[FieldFault]:
    least, most = _LIMITS[name]
    if least <= number <= most:
        return []
    return [FieldFault(name, Fault.TOO_SMALL if number < least else Fault.TOO_LARGE, least if number < least else most)]
