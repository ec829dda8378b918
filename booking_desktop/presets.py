"""What an office sets in advance of Preferences, and what it locks there (docs/settings.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from booking_desktop.domain.preferences import BACKUP_DAYS, BOUNDS, LANGUAGES, Preferences

TABLE = "preferences"
LOCKED = "locked"
NAMES = (
    "theme", "density", "text_percent", "motion", "clock", "two_zones", "patterns", "language", "zone", "week_start", "row_height",
    "notifications", "remind_minutes", "quiet_from", "quiet_to", "reminder_names", "keep_unfinished", "stay_signed_in",
    "backup_days",
)  # fmt: skip
"""Settings of Preferences that can be said in advance. The mail server and the server are settings of their own."""


@dataclass(frozen=True)
class Presets:
    """Values by name, and the names that can't be changed in Preferences."""

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    locked: frozenset[str] = frozenset()

    def begun(self) -> Preferences:
        """Preferences as they are before anyone changes them."""
        return replace(Preferences(), **self.values)

    def held(self, preferences: Preferences) -> Preferences:
        """The same with everything that is locked as it was set."""
        kept = self.begun()
        return replace(preferences, **{name: getattr(kept, name) for name in self.locked})

    def over(self, other: Presets) -> Presets:
        """These before others: what is said here wins, unless it is locked there."""
        mine = {name: value for name, value in self.values.items() if name not in other.locked}
        return Presets({**other.values, **mine}, other.locked)


def read_presets(table: object, *, may_lock: bool) -> Presets:
    """The presets of a table in a settings file. Raises ValueError with what is wrong, to stand after the file's name."""
    if not isinstance(table, Mapping):
        raise ValueError(f"{TABLE} must be a table")
    said = {name: value for name, value in table.items() if name != LOCKED}
    values = {name: _value(name, value) for name, value in said.items()}
    locked = table.get(LOCKED, [])
    if not isinstance(locked, list) or not all(name in NAMES for name in locked):
        raise ValueError(f"{TABLE}.{LOCKED} must be a list of settings: {', '.join(NAMES)}")
    if locked and not may_lock:
        raise ValueError(f"{TABLE}.{LOCKED} can be said in the office's file alone")
    return Presets(values, frozenset(locked))


def _value(name: str, said: Any) -> Any:
    if name not in NAMES:
        raise ValueError(f"{TABLE} has an unknown setting, {name}. Known are {', '.join(NAMES)}")
    default = getattr(Preferences(), name)
    if isinstance(default, StrEnum):
        kind = type(default)
        if not isinstance(said, str) or said not in set(kind):
            raise ValueError(f"{TABLE}.{name} must be one of {', '.join(kind)}")
        return kind(said)
    if type(said) is not type(default):
        raise ValueError(f"{TABLE}.{name} must be {_KINDS[type(default)]}")
    low, high = BOUNDS.get(name, (None, None))
    if low is not None and high is not None and not low <= said <= high:
        raise ValueError(f"{TABLE}.{name} must be from {low} to {high}")
    if name == "language" and said.partition("_")[0] not in ("", *LANGUAGES):
        raise ValueError(f"{TABLE}.language must be one of {', '.join(LANGUAGES)}")
    if name == "backup_days" and said not in BACKUP_DAYS:
        raise ValueError(f"{TABLE}.backup_days must be one of {', '.join(map(str, BACKUP_DAYS))}")
    if name == "zone" and said:
        _see_that_it_is_a_zone(said)
    return said


def _see_that_it_is_a_zone(said: str) -> None:
    from booking_desktop.domain.time import is_zone  # few offices say one

    if not is_zone(said):
        raise ValueError(f"{TABLE}.zone must be a zone such as Europe/London")


_KINDS = {bool: "true or false", int: "a whole number", str: "text in quotes"}
