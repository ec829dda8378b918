"""``booking-server grant``: who runs the office (PRODUCT A5)."""

from __future__ import annotations

import argparse
from typing import Any

from server_stub.settings import Settings


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``grant``."""
    command = commands.add_parser("grant", parents=[common], help="give an account the office role, or take it back")
    command.add_argument("email", metavar="ADDRESS", help="of a verified account")
    command.add_argument("--revoke", action="store_true", help="take it back")
    command.set_defaults(run=grant)


def grant(options: argparse.Namespace, settings: Settings) -> int:
    """Give or take it. Raises NotFound for an address without a verified account."""
    from server_stub.app import open_database

    serving = open_database(settings)
    try:
        person = serving.offices.grant(options.email, not options.revoke)
    finally:
        serving.backend.store.close()
    print(f"{person.name} ({person.email}) {'no longer runs' if options.revoke else 'now runs'} the office.")
    return 0
