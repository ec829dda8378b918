"""Under which key a wish goes out again whose outcome nobody knows (docs/adr/0162)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock
from typing import Any
from uuid import uuid4

from booking_desktop.backend.ports import Bookings, Speakers
from booking_desktop.backend.wire.calls import Call, call_of

KEPT = timedelta(hours=1)
"""Far shorter than a server keeps its answers."""
_MOST = 64
_ASKS: tuple[Callable[..., Any], ...] = (
    Speakers.save_profile,
    Speakers.save_availability,
    Bookings.cancel,
    Bookings.edit_note,
)
_HELD = frozenset(call_of(asks) for asks in _ASKS)
"""What they ask for names the version that it was made from, or somebody new: the same words again are the same wish.

Others can be meant anew in the same words (a letter sent again, a name changed back), and do no harm done twice.
"""


class Intents:
    """Remembers, by a seal over what was asked, the keys of writes that were not decided yet."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._keys: dict[bytes, tuple[str, datetime]] = {}
        self._lock = Lock()

    def key(self, call: Call, path: str, body: bytes | None) -> str:
        """The key that this wish went out under, or a new one."""
        if call not in _HELD:
            return uuid4().hex
        seal, now = _seal(call, path, body), self._now()
        with self._lock:
            key, at = self._keys.pop(seal, ("", now))
            if not key or now - at > KEPT or at > now:
                key, at = uuid4().hex, now
            self._keys[seal] = key, at
            while len(self._keys) > _MOST:
                del self._keys[next(iter(self._keys))]
        return key

    def decided(self, call: Call, path: str, body: bytes | None) -> None:
        """It is known what became of it: the same words are another wish from now on."""
        with self._lock:
            self._keys.pop(_seal(call, path, body), None)


def is_decision(status: int) -> bool:
    """Whether an answer says what became of a wish: not one that only sends it away for now."""
    return status < 500 and status not in (401, 408, 425, 429)


def _seal(call: Call, path: str, body: bytes | None) -> bytes:
    return sha256(b"\0".join((call.method.encode(), path.encode(), body or b""))).digest()
