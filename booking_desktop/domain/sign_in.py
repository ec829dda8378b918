"""Passwords, codes, tokens and throttles as pure rules (RULES, Accounts)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from booking_desktop.domain.people import Person, PersonId

Access = NewType("Access", str)
"""An access token: goes with every call that is somebody's; one hour."""

Accesses = Callable[[Access | None], Access]
"""Gives the present access, or for one that was refused another: for work that takes longer than one is good for. Raises SignInNeeded."""

PASSWORD_LEAST = 8
CODE_LIFE = timedelta(minutes=15)
CODE_TRIES = 5
RESEND_AFTER = timedelta(seconds=60)
ACCESS_LIFE = timedelta(hours=1)
REFRESH_LIFE = timedelta(days=30)
REFRESH_GRACE = timedelta(seconds=10)
"""How long a traded refresh token may be traded again, for the same new one: its answer got lost, or two windows woke at once."""


@dataclass(frozen=True)
class Session:
    """A person signed in. ``refresh`` is used once and replaced; both are secrets for the keychain."""

    person: Person
    access: Access
    refresh: str
    expires: datetime
    """When ``access`` ends (UTC)."""


class Purpose(StrEnum):
    """What a code is good for."""

    VERIFY = "verify"
    RESET = "reset"


@dataclass(frozen=True)
class CodeIssue:
    """One issue of a code; the digits are derived, never stored (PRODUCT A2)."""

    person: PersonId
    purpose: Purpose
    serial: int
    issued: datetime
    tries: int = 0
    used: bool = False

    def alive(self, now: datetime) -> bool:
        """Whether it can still be accepted; a clock behind the issue voids it."""
        return not self.used and self.tries < CODE_TRIES and self.issued <= now < self.issued + CODE_LIFE


def code_digits(key: bytes, issue: CodeIssue) -> str:
    """The six digits of an issue: HMAC-SHA256 of the store's key over account, purpose and issue."""
    import hmac  # it brings OpenSSL, and a list in sight needs none
    from hashlib import sha256

    text = f"{issue.person}:{issue.purpose}:{issue.serial}:{int(issue.issued.timestamp())}".encode()
    return f"{int.from_bytes(hmac.digest(key, text, sha256)[:8]) % 1_000_000:06d}"


def code_matches(key: bytes, issue: CodeIssue, typed: str) -> bool:
    """Compare in constant time; spaces and words around the digits are ignored."""
    from hmac import compare_digest

    digits = re.sub(r"\D", "", typed)
    return compare_digest(code_digits(key, issue).encode(), digits.encode())


@dataclass(frozen=True)
class Throttle:
    """So many tries in so long a time, then a wait until the oldest one has aged out."""

    tries: int
    within: timedelta


SIGN_IN_THROTTLE = Throttle(10, timedelta(minutes=15))
CODE_THROTTLE = Throttle(5, timedelta(minutes=15))
"""The sixth wrong code waits, whether or not a new one was mailed meanwhile."""
MAIL_THROTTLE = Throttle(5, timedelta(hours=1))


def check_throttle(throttle: Throttle, tries: tuple[datetime, ...], now: datetime) -> None:
    """Raise Throttled with the time to wait when the tries within the window are used up.

    Tries that lie after ``now`` count as well: a clock set back must not free anyone.
    """
    recent = sorted(t for t in tries if t > now - throttle.within)
    if len(recent) >= throttle.tries:
        free_again = recent[-throttle.tries] + throttle.within
        from booking_desktop.domain.errors import Throttled

        raise Throttled(min(free_again - now, throttle.within))


def fold_email(email: str) -> str:
    """The form in which addresses are compared: trimmed, composed (NFC) and case-folded."""
    return unicodedata.normalize("NFC", email.strip()).casefold()
