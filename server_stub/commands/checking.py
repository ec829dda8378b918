"""``booking-server check``: whether it could serve, and what it would serve on."""

from __future__ import annotations

import argparse
from typing import Any

from server_stub.settings import Settings


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``check``."""
    command = commands.add_parser("check", parents=[common], help="open the database, check it, say how it is set up")
    command.set_defaults(run=check)


def check(_: argparse.Namespace, settings: Settings) -> int:
    """Print each check; 1 when one fails. Raises what opening the database does."""
    from server_stub.app import open_database

    serving = open_database(settings)
    try:
        found = serving.backend.store.check()
        print(f"database: {serving.backend.store.place}")
        for name, good, finding in found:
            print(f"{'ok  ' if good else 'FAIL'} {name}: {finding}")
        offices = serving.offices.everyone()
        print(f"office: {', '.join(str(p.email) for p in offices) or 'nobody yet; see booking-server grant'}")
    finally:
        serving.backend.store.close()
    print(f"mail: {_mail(settings)}")
    print(f"secret: {'given' if settings.jwt_secret else f'kept in {settings.data_dir}'}")
    return 0 if all(good for _, good, _ in found) else 1


def _mail(settings: Settings) -> str:
    if settings.mail is None:
        return "no server is set: letters wait in the outbox (BOOKING_SMTP_URL)"
    server = settings.mail.server
    return f"{server.host}:{server.port} ({server.security})"
