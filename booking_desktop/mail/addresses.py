"""Mail addresses as SMTP wants them: domains in ASCII (IDNA), local parts as they are (RFC 6531)."""

from __future__ import annotations

from email.headerregistry import Address
from email.utils import parseaddr

import idna

from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.preferences import MailServer
from booking_desktop.mail.lines import plain

_NEVER = set('"(),:;<>[\\]')


def address(name: str, email: str) -> Address:
    """One address with a display name, for a header. Raises MailRefused for anything else: two addresses, line breaks."""
    local, at, domain = email.strip().rpartition("@")
    if (
        not at
        or not local
        or not domain
        or any(c in _NEVER or c.isspace() or not c.isprintable() for c in local + domain)
    ):
        raise _NOT_AN_ADDRESS
    try:
        return Address(plain(name), username=local, domain=_in_ascii(domain))
    except (ValueError, IndexError):  # what the header's own parser refuses, such as two dots in a row
        raise _NOT_AN_ADDRESS from None


def sender_of(server: MailServer) -> Address:
    """The From of every letter: ``Name <box@domain>`` or ``box@domain``; where none is set the login, else a box at the host."""
    name, email = parseaddr(plain(server.sender))
    if not email:
        email = server.user if "@" in server.user else f"bookings@{server.host or 'localhost'}"
    return address(name or "Proactively", email)


def _in_ascii(domain: str) -> str:
    if domain.isascii():
        return domain
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise _NOT_AN_ADDRESS from None


_NOT_AN_ADDRESS = MailRefused(None, "This is not an address.", permanent=True)
