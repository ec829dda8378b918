"""Letters over SMTP: one connection a letter, TLS verified, every step bounded in time."""

from __future__ import annotations

import base64
import io
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.letters import Facts
from booking_desktop.domain.preferences import MailServer, Security
from booking_desktop.mail.addresses import address, sender_of
from booking_desktop.mail.envelope import to_message
from booking_desktop.mail.lines import plain

TIMEOUT = 30.0
"""Seconds that one letter may take, from connecting to the server's last word."""
_NAMELESS = "[127.0.0.1]"
"""How we greet: the computer's own name is slow to find and nobody's business."""


@dataclass(frozen=True)
class SmtpSender:
    """Sends letters through one server. ``context`` decides which certificates are trusted (default: the system's)."""

    server: MailServer
    password: str = field(default="", repr=False)
    timeout: float = TIMEOUT
    context: ssl.SSLContext | None = None

    @cached_property
    def _trust(self) -> ssl.SSLContext | None:
        """Read once: reading the system's certificates takes longer than a letter does. None where nothing is secured."""
        if self.server.security is Security.NONE:
            return None
        return self.context or ssl.create_default_context()

    def send(self, facts: Facts) -> None:
        """Render one letter and hand it to the server. Raises MailRefused."""
        sender = sender_of(self.server).addr_spec
        receiver = address("", facts.to_email).addr_spec
        message = to_message(facts, self.server, datetime.now(UTC))
        with self._connected() as client:
            try:
                client.send_message(message, sender, [receiver])
            except smtplib.SMTPRecipientsRefused as error:
                code, text = error.recipients[receiver]
                raise _said(code, text) from None
            except smtplib.SMTPDataError as error:
                raise _said(error.smtp_code, error.smtp_error) from None
            except smtplib.SMTPNotSupportedError:
                words = f"The server takes no addresses such as {receiver} (SMTPUTF8)."
                raise MailRefused(None, words, permanent=True) from None

    def test_connection(self) -> str:
        """Connect, log in and name the sender, but send nothing; gives the server's greeting. Raises MailRefused."""
        sender = sender_of(self.server).addr_spec
        with self._connected() as client:
            code, text = client.mail(sender)
            if code != 250:
                raise _said(code, text, server=True)
            return client.greeting

    @contextmanager
    def _connected(self) -> Iterator[_Client]:
        """A client that is greeted, secured and logged in; what goes wrong with the server itself is MailRefused."""
        client = _Client(self.server, self.timeout, self._trust)
        try:
            client.open()
            client.log_in(self.server.user, self.password)
            yield client
        except smtplib.SMTPResponseException as error:
            raise _said(error.smtp_code, error.smtp_error, server=True) from None
        except (smtplib.SMTPException, OSError) as error:
            raise MailRefused(None, _words(error, self.server), server=True) from None
        finally:
            client.leave()


class _Client(smtplib.SMTP):
    """An SMTP client with one deadline for the whole talk; smtplib's timeout starts anew with every byte."""

    greeting = ""

    def __init__(self, server: MailServer, timeout: float, context: ssl.SSLContext | None) -> None:
        super().__init__(local_hostname=_NAMELESS, timeout=timeout)
        self._server = server
        self._context = context
        self._host = server.host  # what ``starttls`` checks the certificate against
        self._deadline = time.monotonic() + timeout

    def open(self) -> None:
        """Connect, be greeted, secure the line as set and learn what the server can do."""
        try:
            code, text = self.connect(self._server.host, self._server.port)
        except (ValueError, OverflowError):  # a name or port that no server can have
            raise OSError(_no_such(self._server)) from None
        if code != 220:
            raise smtplib.SMTPConnectError(code, text)
        self.greeting = plain(text.decode("utf-8", "replace"))
        if self._server.security is Security.STARTTLS:
            self.starttls(context=self._context)
        self.ehlo_or_helo_if_needed()

    def log_in(self, user: str, password: str) -> None:
        """Log in where a user is set. smtplib can't say a password beyond ASCII; RFC 4616 takes UTF-8."""
        if not user:
            return
        if (user + password).isascii():
            self.login(user, password)
            return
        token = base64.b64encode(f"\0{user}\0{password}".encode()).decode("ascii")
        code, text = self.docmd("AUTH", f"PLAIN {token}")
        if code != 235:
            raise smtplib.SMTPAuthenticationError(code, text)

    def leave(self) -> None:
        """Say goodbye; nothing that happens now changes what was accepted."""
        self._deadline = min(self._deadline, time.monotonic() + 2)
        with suppress(smtplib.SMTPException, OSError):
            self.quit()
        self.close()

    def send(self, s: Any) -> None:
        """As smtplib's, until the deadline."""
        if self.sock is not None:
            self.sock.settimeout(self._left())
        super().send(s)

    def getreply(self) -> tuple[int, bytes]:
        """As smtplib's, until the deadline, however slowly the bytes drip."""
        if self.file is None and self.sock is not None:
            self.file = io.BufferedReader(_UntilDeadline(self.sock, self._left))
        return super().getreply()

    def _left(self) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        line = socket.create_connection((host, port), timeout)
        if self._context is None or self._server.security is not Security.TLS:
            return line
        return self._context.wrap_socket(line, server_hostname=host)


class _UntilDeadline(io.RawIOBase):
    """Reads a socket, giving up when ``left`` says so."""

    def __init__(self, line: socket.socket, left: Callable[[], float]) -> None:
        self._line = line
        self._left = left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._line.settimeout(self._left())
        return self._line.recv_into(buffer)


def _said(code: int, text: bytes | str, *, server: bool = False) -> MailRefused:
    """What the server answered; a 5xx about one letter is for good, one about the server ends when it is set right."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    shown = plain(words) or "no reason given"
    return MailRefused(code, shown, permanent=500 <= code < 600 and not server, server=server)


def _words(error: Exception, server: MailServer) -> str:
    """What went wrong on the way to the server, for the Outbox and for Preferences."""
    place = f"{server.host}:{server.port}"
    match error:
        case ssl.SSLCertVerificationError():
            return f"The certificate of {place} is not trusted: {error.verify_message}."
        case ssl.SSLError():
            return f"{place} does not speak TLS on this port."
        case socket.gaierror():
            return _no_such(server)
        case ConnectionRefusedError():
            return f"Nothing answers at {place}."
        case _ if "timed out" in str(error):
            return f"{place} did not answer in time."
        case smtplib.SMTPServerDisconnected():
            return f"{place} closed the connection."
        case _:
            return plain(str(error)) or f"{place} can't be reached."


def _no_such(server: MailServer) -> str:
    return f"There is no server called {server.host}."
