"""Copies of the store that make themselves: when one is due, how it is called, and which old ones go."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

KEPT = 7
"""Copies that stay; the oldest of more go."""
EVERY = (0, 1, 7)
"""Days between two of them that one may choose; 0: none."""
_NAME = re.compile(r"proactively-(\d{8}T\d{6})Z\.sqlite")


def name_at(now: datetime) -> str:
    """What a copy made then is called; names sort as they were made."""
    return f"proactively-{now.astimezone(UTC):%Y%m%dT%H%M%S}Z.sqlite"


def made_at(name: str) -> datetime | None:
    """When the copy of that name was made; None for another file."""
    found = _NAME.fullmatch(name)
    try:
        return datetime.strptime(found.group(1), "%Y%m%dT%H%M%S").replace(tzinfo=UTC) if found else None
    except ValueError:  # the 45th of a month
        return None


def is_due(names: Iterable[str], days: int, now: datetime) -> bool:
    """Whether another is due: none is younger than ``days``. One from the future counts not, for the clock was wrong then."""
    if days <= 0:
        return False
    made = [at for name in names if (at := made_at(name)) is not None and at <= now]
    return not made or now - max(made) >= timedelta(days=days)


def outdated(names: Iterable[str]) -> tuple[str, ...]:
    """The copies beyond the youngest ``KEPT``; files of other names are nobody's business."""
    ours = sorted((name for name in names if made_at(name) is not None), reverse=True)
    return tuple(ours[KEPT:])
