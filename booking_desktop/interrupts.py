"""What Ctrl+C does."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType


def take_interrupts(handler: Callable[[int, FrameType | None], object] | signal.Handlers) -> None:
    """Let Ctrl+C do this, unless it was to be ignored when the program was started, as a script's ``&`` wants it."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, handler)
