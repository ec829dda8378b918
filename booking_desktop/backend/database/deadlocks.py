"""Running a call again after a deadlock (docs/adr/0081)."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import IntegrityError

from booking_desktop.backend.database.engines import P, Result
from booking_desktop.backend.database.failures import Clash
from booking_desktop.backend.database.joining import within
from booking_desktop.domain.errors import StoreBusy

TRIES = 6
_WAIT = 0.01
"""Seconds before the second try, doubled for each further one and shortened by chance, lest the same two meet again."""


def repeated(place: str, call: Callable[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
    """Call it until it meets no other transaction on its way. It must be one transaction, or change nothing before its last.

    Raises StoreBusy when it always does, and the engine's own error when that was no matter of chance. Part of a larger
    transaction, it is called once: that is undone with it, and run again whole.
    """
    if within():
        return call(*args, **kwargs)
    for attempt in range(1, TRIES):
        try:
            return call(*args, **kwargs)
        except Clash:
            time.sleep(_WAIT * 2**attempt * random.random())
    try:
        return call(*args, **kwargs)
    except Clash as clash:
        if isinstance(clash.__cause__, IntegrityError):
            raise clash.__cause__ from None
        raise StoreBusy(place) from clash


class Repeating:
    """A component each of whose methods is run again after a deadlock."""

    def __init__(self, component: object, place: str) -> None:
        self._component, self._place = component, place

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._component, name)
        if not callable(found):
            return found
        return lambda *args, **kwargs: repeated(self._place, found, *args, **kwargs)
