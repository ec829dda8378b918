"""Which trouble a failed call met: the operating system's, OpenSSL's and the HTTP engine's words sorted into ``Reach``."""

from __future__ import annotations

import errno
import socket
import ssl

import httpcore

from booking_desktop.backend.remote.trust import reach_of
from booking_desktop.domain.errors import Reach

_NO_NETWORK = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
_CLOSED_EARLY = ("disconnected", "closed connection")


def trouble_of(error: Exception, *, proxied: bool) -> tuple[Reach, str]:
    """The trouble and a short code of it for the log."""
    system = _of_system(error)
    opening = isinstance(error, httpcore.ConnectError | httpcore.ConnectTimeout)
    if isinstance(system, ssl.SSLError) and opening:
        return reach_of(system), _code(system)
    if isinstance(error, httpcore.ProxyError) or (proxied and opening):
        return Reach.PROXY, _code(system or error)
    if isinstance(error, httpcore.TimeoutException):
        return Reach.TIMED_OUT, type(error).__name__
    if isinstance(error, httpcore.ProtocolError):
        early = any(words in str(error) for words in _CLOSED_EARLY)
        return (Reach.BROKEN_OFF, "closed early") if early else (Reach.GARBLED, "not HTTP")
    return _sorted(system), _code(system or error)


def _sorted(error: OSError | None) -> Reach:
    if isinstance(error, socket.gaierror):
        return Reach.NO_NETWORK if error.errno == socket.EAI_AGAIN else Reach.NO_SUCH_SERVER
    if isinstance(error, ConnectionRefusedError):
        return Reach.REFUSED
    return Reach.NO_NETWORK if error is not None and error.errno in _NO_NETWORK else Reach.BROKEN_OFF


def _of_system(error: BaseException | None) -> OSError | None:
    """What the operating system or OpenSSL said. The engine keeps it as context; what the caller was at comes after it."""
    while error is not None:
        if isinstance(error, OSError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _code(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if isinstance(error, ssl.SSLError):
        return error.reason or "TLS"
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, type(error).__name__)
    return str(error)[:60] if isinstance(error, httpcore.ProxyError) else type(error).__name__
