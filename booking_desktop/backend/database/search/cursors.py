"""Where a page of the list ends, as the cursor that the next one goes on from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from booking_desktop.domain.faults import Fault, FieldFault, InvalidInput


def told(key: Sequence[Any]) -> str:
    """A key as the cursor that goes on after it."""
    return json.dumps(tuple(key))


def read_key(cursor: str | None, *kinds: type) -> tuple[Any, ...] | None:
    """The key that a page goes on from. Raises InvalidInput for what isn't one of this order's."""
    if cursor is None:
        return None
    try:
        key = json.loads(cursor)
    except ValueError:
        key = None
    if isinstance(key, list) and [type(part) for part in key] == list(kinds) and all(map(_possible, key)):
        return tuple(key)
    raise InvalidInput((FieldFault("cursor", Fault.UNKNOWN_CHOICE),))


def _possible(part: object) -> bool:
    """Whether every engine can compare with it."""
    return "\0" not in part if isinstance(part, str) else isinstance(part, int) and -1 <= part < 1 << 63
