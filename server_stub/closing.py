"""The first sign that this process is about to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Closing(threading.Event):
    """Set at that sign; ``hearers`` are told at once, be it inside a signal handler: they only hand it on."""

    def __init__(self) -> None:
        super().__init__()
        self.hearers: list[Callable[[], None]] = []

    def set(self) -> None:
        """Say it."""
        super().set()
        for hearer in self.hearers:
            hearer()
