"""When a call is tried again, and how long after: pure rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

from booking_desktop.domain.errors import Reach

_PASSING = (Reach.NO_NETWORK, Reach.REFUSED, Reach.TIMED_OUT, Reach.BROKEN_OFF, Reach.GARBLED, Reach.BUSY)
BUSY_STATUSES = (429, 502, 503, 504)


@dataclass(frozen=True)
class Patience:
    """How long is waited for what, in seconds."""

    connect: float = 5
    read: float = 20
    write: float = 20
    pool: float = 5
    total: float = 45
    """For a call with all its repeats."""
    tries: int = 3
    first_wait: float = 0.25
    longest_wait: float = 5
    """A server that asks to be left alone for longer is left to the person."""


def may_repeat(method: str, key: str | None) -> bool:
    """Whether doing it twice does it once: reading, or writing under a key that the server knows again."""
    return method in ("GET", "HEAD") or key is not None


def passes(reach: Reach) -> bool:
    """Whether the trouble may be over a moment later."""
    return reach in _PASSING


def wait_before(turn: int, patience: Patience, chance: float) -> float:
    """The pause after try number ``turn``: doubling, and anywhere in its upper half so that many don't come back at once."""
    return float(min(patience.longest_wait, patience.first_wait * 2 ** (turn - 1)) * (0.5 + chance / 2))


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that the server asks to be left alone: a number or a date; None when it says nothing of use."""
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said[:9])
    at = http_date(said)
    return None if at is None else max(0.0, (at - now).total_seconds())


def http_date(text: str) -> datetime | None:
    """The instant in a header such as Date, or None."""
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return at if at.tzinfo is not None else None
