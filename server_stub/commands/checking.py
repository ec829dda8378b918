"""``booking-server check``: whether it could serve, and what it would serve on."""

from __future__ import annotations

import argparse
from typing import Any

from server_stub.settings import Settings

_PATIENCE = 10.0
"""Seconds that the mail server has to answer."""


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``check``."""
    words = "open the database, check it, log in to the mail server, say how it is set up"
    command = commands.add_parser("check", parents=[common], help=words)
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
    mails, finding = _mail(settings)
    print(f"{'' if settings.mail is None else 'ok   ' if mails else 'FAIL '}mail: {finding}")
    print(f"secret: {'given' if settings.jwt_secret else f'kept in {settings.data_dir}'}")
    return 0 if mails and all(good for _, good, _ in found) else 1


def _mail(settings: Settings) -> tuple[bool, str]:
    """Whether letters could leave, and what was found: it connects, logs in and names the sender, but sends nothing."""
    if settings.mail is None:
        return True, "no server is set: letters wait in the outbox (BOOKING_SMTP_URL)"
    from booking_desktop.domain.errors import MailRefused
    from booking_desktop.mail.smtp import SmtpSender

    server = settings.mail.server
    place = f"{server.host}:{server.port} ({server.security})"
    try:
        SmtpSender(server, settings.mail.password, _PATIENCE).test_connection()
    except MailRefused as refusal:
        return False, f"{place}: {refusal.text}"
    return True, place
