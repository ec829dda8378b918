"""Hours and rules as they stand in JSON columns: whatever is not said is not written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from booking_desktop.domain.availability import Hours, Rules


def rules_json(rules: Rules) -> dict[str, int]:
    """The settings that a level says itself; an absent one inherits."""
    said = ((name, getattr(rules, name)) for name in Rules.__dataclass_fields__)
    return {name: value for name, value in said if value is not None}


def rules_of(said: Mapping[str, int] | None) -> Rules:
    """The rules of ``rules_json``; settings of a later version are passed over."""
    return Rules(**{name: value for name, value in (said or {}).items() if name in Rules.__dataclass_fields__})


def hours_json(hours: Iterable[Hours]) -> list[list[int]]:
    """Ranges as ``[[540, 960], ...]``, in order."""
    return [[h.start, h.end] for h in sorted(hours)]


def hours_of(ranges: Iterable[Iterable[int]]) -> tuple[Hours, ...]:
    """The ranges of ``hours_json``."""
    return tuple(Hours(*ends) for ends in ranges)


def week_json(week: Mapping[int, tuple[Hours, ...]] | None) -> dict[str, Any] | None:
    """Ranges by weekday ("0" Monday), days without hours left out; None: never set."""
    return None if week is None else {str(day): hours_json(week[day]) for day in sorted(week) if week[day]}


def week_of(week: Mapping[str, Any] | None) -> dict[int, tuple[Hours, ...]] | None:
    """The week of ``week_json``."""
    return None if week is None else {int(day): hours_of(ranges) for day, ranges in week.items()}
