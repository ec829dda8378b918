"""Passwords with bcrypt, ours and the classic platform's (RULES, Accounts; docs/adr/0005)."""

from __future__ import annotations

import unicodedata
from base64 import b64encode
from hashlib import sha256

COST = 12
_MOST = 72
"""Bytes that bcrypt looks at; its present release refuses more."""
_CLASSIC = "$2b$10$"
_CLASSIC_COST = 10


class Passwords:
    """Hashes and checks, slowly: some 0.3 s at cost 12, so never inside a transaction or on the GUI thread."""

    def __init__(self, cost: int = COST) -> None:
        self._cost = cost

    def hash(self, password: str) -> str:
        """A new hash. Letters are composed first (NFC), so that every keyboard's "é" is the same password."""
        import bcrypt

        return bcrypt.hashpw(_ours(password), bcrypt.gensalt(self._cost)).decode()

    def matches(self, password: str, kept: str | None) -> bool:
        """Whether that is the password, in the same time for no hash at all (an unknown address) and for a classic one."""
        import bcrypt

        if kept is None:
            self.hash(password)
            return False
        if not kept.startswith(_CLASSIC):
            return _check(_ours(password), kept)
        for _ in range(2 ** max(0, self._cost - _CLASSIC_COST) - 1):  # each step of cost doubles the time
            bcrypt.hashpw(b"", bcrypt.gensalt(_CLASSIC_COST))
        return _check(password.encode("utf-8", "surrogatepass")[:_MOST], kept)

    def outdated(self, kept: str) -> bool:
        """Whether a hash is the classic platform's or of another cost than ours, to be renewed at sign-in."""
        return not kept.startswith(f"$2b${self._cost:02d}$")


def _ours(password: str) -> bytes:
    whole = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    return whole if len(whole) <= _MOST else b64encode(sha256(whole).digest())


def _check(password: bytes, kept: str) -> bool:
    import bcrypt

    try:
        return bcrypt.checkpw(password, kept.encode())
    except ValueError:  # not a hash: an import from elsewhere; nobody's password
        return False
