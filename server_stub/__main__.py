"""``booking-server`` and ``python -m server_stub``: the server, and what is done to its database from the command line."""

from __future__ import annotations

import sys

from server_stub.commands import run


def main() -> int:
    """Run one start; gives the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
