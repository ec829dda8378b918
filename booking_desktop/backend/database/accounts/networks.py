"""Throttles by network address, for calls that anyone can make; in the store, since several workers count together."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256

from booking_desktop.backend.database.accounts import throttles
from booking_desktop.backend.database.engines import Database
from booking_desktop.domain.errors import Throttled
from booking_desktop.domain.sign_in import Throttle

NETWORK_THROTTLE = Throttle(100, timedelta(minutes=15))
"""An office behind one address signs in within it; somebody who tries one password on many accounts does not."""


class Networks:
    """Counts tries by address. The address itself is not kept, only a seal of it."""

    def __init__(self, database: Database, key: bytes, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._key = hmac.digest(key, b"networks", sha256)

    def take(self, address: str) -> None:
        """Count one more try. Raises Throttled."""
        subject = hmac.new(self._key, address.encode(), sha256).hexdigest()[:32]
        with self._database.write(Throttled) as connection:
            throttles.take(connection, "network", [subject], self._clock(), NETWORK_THROTTLE)
