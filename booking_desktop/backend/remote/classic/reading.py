"""What a classic server says, as values: its list, its tokens, its words for a time. Pure; junk rows are left out."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from booking_desktop.domain.imports import SpeakerLine
from booking_desktop.domain.money import Money, decimals
from booking_desktop.domain.people import Name, Role
from booking_desktop.domain.time import local

_NAME_MOST = 200
_TOPIC_MOST = 40
_TOPICS_MOST = 12
_PRICE_MOST = Decimal(10) ** 9
_HOURS = range(9, 16)
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")


@dataclass(frozen=True)
class Ground:
    """What a classic server never says: the zone of its hours and the currency of its prices."""

    zone: str = "UTC"
    currency: str = "USD"


@dataclass(frozen=True)
class Claims:
    """What a classic token says of its bearer. Only the server can tell a forged one."""

    role: Role
    name: Name
    email: str
    expires: datetime


def read_list(body: bytes, ground: Ground) -> tuple[SpeakerLine, ...]:
    """The speakers that can be booked. Of several rows with one address the newest is theirs. Raises ValueError."""
    said = json.loads(body)
    rows = said.get("speakers") if isinstance(said, dict) else None
    if not isinstance(rows, list):
        raise ValueError("no list")
    good = [(row["id"], line) for row in rows if isinstance(row, dict) and (line := _line(row, ground)) is not None]
    newest: dict[str, SpeakerLine] = {}
    for _, line in sorted(good, key=lambda pair: pair[0]):
        newest[line.email.casefold() if line.email else line.key] = line
    return tuple(newest.values())


def key_of(id_: int) -> str:
    """How a row of the list is known here."""
    return f"classic:{id_}"


def id_of(key: str) -> int:
    """The row's id again."""
    return int(key.removeprefix("classic:"))


def _line(row: dict[str, Any], ground: Ground) -> SpeakerLine | None:
    id_, price = row.get("id"), _price(row.get("sessionPrice"), ground.currency)
    email, name = _email(row.get("email")), Name(_text(row.get("firstName")), _text(row.get("lastName")))
    if not name.first:
        name = Name(name.last or (email or "").partition("@")[0])
    if not isinstance(id_, int) or isinstance(id_, bool) or id_ <= 0 or price is None or not name.first:
        return None
    expertise = _text(row.get("expertise"), 10_000)
    return SpeakerLine(
        id_, name, email, expertise, "", tuple(_topics(expertise)), (), price, 60, ground.zone, key_of(id_)
    )


def _text(said: Any, most: int = _NAME_MOST) -> str:
    return " ".join(said.split())[:most] if isinstance(said, str) else ""


def _email(said: Any) -> str | None:
    return said if isinstance(said, str) and _ADDRESS.fullmatch(said) else None


def _price(said: Any, currency: str) -> Money | None:
    if isinstance(said, bool) or not isinstance(said, int | float | str):
        return None
    try:
        amount = Decimal(str(said))
    except InvalidOperation:
        return None
    if not amount.is_finite() or not 0 <= amount < _PRICE_MOST:
        return None
    return Money(int(amount.scaleb(decimals(currency)).to_integral_value(ROUND_HALF_UP)), currency)


def _topics(expertise: str) -> Iterator[str]:
    parts = [part.strip() for part in re.split(r"[,;/|]", expertise)]
    return (part for part in list(dict.fromkeys(parts))[:_TOPICS_MOST] if 0 < len(part) <= _TOPIC_MOST)


def read_claims(token: str) -> Claims:
    """Whose a token is and until when. Raises ValueError for what is no such token."""
    parts = token.split(".")
    if len(parts) != 3:
        raise ValueError("no token")
    said = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    if not isinstance(said, dict) or not isinstance(said.get("email"), str):
        raise ValueError("no claims")
    ends = said.get("exp")
    role = Role.SPEAKS if said.get("userType") == Role.SPEAKS else Role.BOOKS
    email, first = said["email"], _text(said.get("firstName"))
    name = Name(first or email.partition("@")[0], _text(said.get("lastName")))
    if not isinstance(ends, int | float) or not 0 < ends < 2**40:
        return Claims(role, name, email, datetime.max.replace(tzinfo=UTC))
    return Claims(role, name, email, datetime.fromtimestamp(ends, UTC))


def time_slot(start: datetime, zone: str) -> tuple[str, str] | None:
    """A start as such a server is told of it, date and time; None when it isn't one of its seven hours."""
    wall = local(start, zone)
    if wall.hour not in _HOURS or wall.minute or wall.second:
        return None
    return f"{wall:%Y-%m-%d}", f"{_clock(wall.hour)} - {_clock(wall.hour + 1)}"


def _clock(hour: int) -> str:
    return f"{(hour - 1) % 12 + 1:02d}:00 {'AM' if hour < 12 else 'PM'}"
