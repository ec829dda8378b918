"""The failures that the values themselves can raise, and the one that a start watches for; ``errors.py`` lists them with all others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any


class DomainError(Exception):
    """Base of every expected failure; never raised itself."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Facts cross process borders by name: an exception's own way loses those given by keyword."""
        return _raised_with, (type(self), dict(vars(self)))


def _raised_with(kind: type[DomainError], facts: dict[str, Any]) -> DomainError:
    return kind(**facts)


class Fault(StrEnum):
    """What is wrong with one field of an input."""

    MISSING = "missing"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_AN_ADDRESS = "not_an_address"
    NOT_A_SERVER = "not_a_server"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    TOO_MANY_DECIMALS = "too_many_decimals"
    UNKNOWN_ZONE = "unknown_zone"
    UNKNOWN_CURRENCY = "unknown_currency"
    UNKNOWN_CHOICE = "unknown_choice"
    ENDS_BEFORE_START = "ends_before_start"
    OVERLAPS = "overlaps"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    TAKEN = "taken"


@dataclass(frozen=True)
class FieldFault:
    """One field that can't be taken as it is; ``limit`` is the bound that was broken, ``where`` an index such as a weekday."""

    field: str
    fault: Fault
    limit: int | None = None
    where: int | None = None


@dataclass(unsafe_hash=True)
class InvalidInput(DomainError):
    """One or more fields can't be taken; nothing was written."""

    faults: tuple[FieldFault, ...]


@dataclass(unsafe_hash=True)
class SignInNeeded(DomainError):
    """No valid access token: never signed in, expired, signed out elsewhere, or the clock was set back."""

    behind: timedelta = timedelta()
    """How far this computer's clock is behind the server's; negative when it is ahead."""


@dataclass(unsafe_hash=True)
class TooLate(DomainError):
    """The window for ``action`` ("cancel", "move" or "undo" of a cancel) closed at ``deadline`` (UTC)."""

    action: str
    deadline: datetime


@dataclass(unsafe_hash=True)
class AlreadyBegun(DomainError):
    """A past or running booking can't be cancelled or moved."""

    begun: datetime
