"""``booking-server`` and ``python -m server_stub``: the server, and what is done to its database from the command line."""

from __future__ import annotations

import signal
import sys

from booking_desktop.interrupts import take_interrupts

if __name__ == "__main__":  # Ctrl+C before anything has begun ends it without a word
    take_interrupts(signal.SIG_DFL)

from server_stub.commands import run


def main() -> int:
    """Run one start; gives the exit code."""
    take_interrupts(signal.default_int_handler)
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
