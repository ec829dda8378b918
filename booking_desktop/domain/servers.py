"""Servers: how their addresses are written, and which kinds there are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, quote, urlsplit

from booking_desktop.domain.faults import DomainError, Fault, FieldFault, InvalidInput

HERE = "here"
"""In place of an address: this computer's own store."""
_LONGEST_VERSION = 20
_VERSION = re.compile(r"(?P<numbers>[0-9]+(?:\.[0-9]+)*)(?:[-.]?(?P<kind>dev|a|b|rc)\.?(?P<of_kind>[0-9]*))?")
_PORTS = {"https": 443, "http": 80}


class ServerKind(StrEnum):
    """What answers at an address."""

    OURS = "proactively"
    CLASSIC = "classic"


class Can(StrEnum):
    """What a place where the data lives may be able to do beyond signing up, looking and booking."""

    RESEND = "resend"
    """Mail a code again."""
    RESET = "reset"
    """Set a new password by a mailed code."""
    ACCOUNT = "account"
    """Change one's name, zone or password; sign out on every computer."""
    LIST = "list"
    """Tell of bookings that were made elsewhere: by others with oneself, or on another computer."""
    HOLDS = "holds"
    """Hold a time while somebody fills in the form."""
    NOTES = "notes"
    CANCEL = "cancel"
    MOVE = "move"
    OUTBOX = "outbox"
    """Tell what became of a letter."""
    AVAILABILITY = "availability"
    """Hours and rules of a speaker's own."""
    PROFILE = "profile"
    """More of a profile than what a speaker knows about and what an hour costs: drafts, name, texts, offers, picture."""
    OFFICE = "office"
    """Import, callers, rules for everyone."""
    LIVE = "live"
    """Tell of changes as they happen."""
    BACKUP = "backup"


EVERYTHING = frozenset(Can)


@dataclass(unsafe_hash=True)
class Unavailable(DomainError):
    """The place where the data lives can't do that at all (``Backend.offers``)."""

    what: Can


@dataclass(frozen=True)
class FoundServer:
    """What was found at an address: ``address`` as it is kept, ``version`` where the server tells it."""

    address: str
    kind: ServerKind
    version: str = ""
    client_wanted: str = ""
    """The version of this app that the server asks for; empty: any."""
    mails: bool = True
    """Whether it sends letters: without, nobody gets the code that a new account waits for."""

    @property
    def open_to_all(self) -> bool:
        """Whether what is said to it can be read on the way, so that nobody can sign in there."""
        return self.address.startswith("http://") and not on_this_computer(self.address)


def server_address(text: str) -> str:
    """The one form in which a server's address is kept: ``https://office.example/bookings``.

    Without a scheme it is https, on this computer http. A path is kept. Raises InvalidInput for a user name, a question
    mark or anything else that is no address.
    """
    written = text.strip()
    _split("//" + written)
    if "://" not in written:
        written = f"{'http' if on_this_computer('//' + written) else 'https'}://{written}"
    parts = _split(written)
    host = _host_of(parts)
    if parts.scheme not in _PORTS or "@" in parts.netloc or "?" in written or "#" in written:
        raise _no_address()
    port = _port_of(parts)
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{'' if port in (None, _PORTS[parts.scheme]) else f':{port}'}{_path_of(parts)}"


def on_this_computer(address: str) -> bool:
    """Whether an address leads nowhere else, so that nothing said to it can be overheard."""
    from ipaddress import ip_address  # most starts ask nothing of an address

    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def without_scheme(address: str) -> str:
    """An address as people say it: ``office.example``."""
    return address.partition("://")[2] or address


def proxy_address(text: str) -> str:
    """A proxy as it is kept: ``http://user:password@proxy.example:3128``; ``none`` goes past the system's. Raises InvalidInput."""
    written = text.strip()
    if written.lower() in ("", "none"):
        return written.lower()
    parts = _split(written if "://" in written else "http://" + written)
    _host_of(parts), _port_of(parts)
    if parts.scheme not in _PORTS or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise _no_address("proxy")
    return f"{parts.scheme}://{parts.netloc}"


def _split(text: str) -> SplitResult:
    if not text.isprintable() or any(letter.isspace() for letter in text) or "\\" in text:
        raise _no_address()
    try:
        return urlsplit(text)
    except ValueError:
        raise _no_address() from None


def _host_of(parts: SplitResult) -> str:
    host = parts.hostname or ""
    try:
        plain = host.encode("ascii" if ":" in host else "idna").decode()
    except UnicodeError:
        raise _no_address() from None
    if not plain or plain.startswith((".", "-")) or not all(c.isalnum() or c in "-._:%" for c in plain):
        raise _no_address()
    return plain


def _port_of(parts: SplitResult) -> int | None:
    try:
        port = parts.port
    except ValueError:
        raise _no_address() from None
    if port == 0:
        raise _no_address()
    return port


def _path_of(parts: SplitResult) -> str:
    segments = [segment for segment in parts.path.split("/") if segment]
    if {".", ".."} & set(segments):
        raise _no_address()
    return "".join("/" + quote(segment, safe="%~:@!$&'()*+,;=-._") for segment in segments)


def _no_address(field: str = "server") -> InvalidInput:
    return InvalidInput((FieldFault(field, Fault.NOT_A_SERVER),))


def is_version(text: str) -> bool:
    """Whether it is a version of the app: numbers with points between them, and a preview's mark (1.4.0rc1) or none."""
    return len(text) <= _LONGEST_VERSION and _VERSION.fullmatch(text) is not None


def is_newer(wanted: str, present: str) -> bool:
    """Whether ``wanted`` is a later version than ``present``; what is no version is not."""
    if not (is_version(wanted) and is_version(present)):
        return False
    return _rank(wanted) > _rank(present)


def _rank(text: str) -> tuple[tuple[int, ...], str, int]:
    """What versions are compared by: a preview comes before what it is a preview of, dev before a, b and rc."""
    found = _VERSION.fullmatch(text)
    assert found is not None
    numbers = [int(part) for part in found["numbers"].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    kind = found["kind"] or "~"  # after every letter
    return tuple(numbers), "" if kind == "dev" else kind, int(found["of_kind"] or 0)
