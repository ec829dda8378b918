"""Mail servers on loopback: real ones that take letters, and sockets that misbehave."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP as SMTP_POLICY
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


class Mailbox:
    """An aiosmtpd handler that keeps what it accepts."""

    def __init__(self, rcpt: str = "", data: str = "") -> None:
        self.messages: list[EmailMessage] = []
        self.envelopes: list[Envelope] = []
        self.encrypted: list[bool] = []
        self.logged_in: list[bool] = []
        self._rcpt = rcpt
        self._data = data

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, to: str, options: list[str]) -> str:
        envelope.rcpt_tos.append(to)
        return self._rcpt or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self._data:
            return self._data
        content = envelope.content
        assert isinstance(content, bytes)
        self.messages.append(BytesParser(EmailMessage, policy=SMTP_POLICY).parsebytes(content))
        self.envelopes.append(envelope)
        self.encrypted.append(session.ssl is not None)
        self.logged_in.append(session.authenticated is True)
        return "250 taken"


@contextmanager
def mail_server(box: Mailbox, **options: Any) -> Iterator[int]:
    """A mail server on a free port of 127.0.0.1; gives the port."""
    controller = Controller(box, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def only(user: str, password: str) -> Callable[..., AuthResult]:
    """An authenticator that knows one pair."""

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        return AuthResult(handled=False, success=(data.login.decode(), data.password.decode()) == (user, password))

    return check


@contextmanager
def talker(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that answers its one caller by ``talk`` and then hangs up; gives the port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            caller, _ = listener.accept()
            with caller:
                talk(caller)

        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(10)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def made_certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's context with a certificate made now for 127.0.0.1, and a client's that trusts it alone."""
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem, encoding = folder / "server.pem", serialization.Encoding.PEM
    private = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    pem.write_bytes(private + certificate.public_bytes(encoding))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    return server, ssl.create_default_context(cafile=str(pem))
