"""Domain errors <-> problem documents (RFC 9457) with stable codes: ``{"type", "title", "status", "code", "facts"}``.

``facts`` are the error's own fields. What tells of the server's machine (paths, details) stays there and in its log.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, get_args

from booking_desktop.backend.wire.values import of_plain, plain
from booking_desktop.domain import errors
from booking_desktop.domain.errors import DomainError, InvalidInput, Throttled

MEDIA_TYPE = "application/problem+json"
TYPE = "urn:proactively:problem:"


@dataclass(frozen=True)
class Kind:
    """How one error goes over the wire; ``ours``: it is about the server's own store, so no fact of it leaves."""

    error: type[DomainError]
    code: str
    status: int
    title: str
    ours: bool = False


KINDS: tuple[Kind, ...] = (
    Kind(errors.InvalidInput, "invalid_input", 400, "A field can't be taken as it is."),
    Kind(errors.WrongCredentials, "wrong_credentials", 401, "Address and password do not match."),
    Kind(errors.NotVerified, "not_verified", 403, "The address is not verified yet."),
    Kind(errors.CodeWrong, "code_wrong", 400, "That is not the code that was mailed."),
    Kind(errors.CodeExpired, "code_expired", 400, "The code is no longer good."),
    Kind(errors.Throttled, "throttled", 429, "Too many tries."),
    Kind(errors.SignInNeeded, "sign_in_needed", 401, "No valid access token."),
    Kind(errors.NotAllowed, "not_allowed", 403, "Not for this account."),
    Kind(errors.SlotTaken, "slot_taken", 409, "Someone was faster."),
    Kind(errors.NotOpen, "not_open", 409, "A rule forbids this time."),
    Kind(errors.TooLate, "too_late", 409, "The window for this has closed."),
    Kind(errors.AlreadyBegun, "already_begun", 409, "The session has begun."),
    Kind(errors.BookingChanged, "booking_changed", 409, "The booking has changed meanwhile."),
    Kind(errors.RequestReused, "request_reused", 409, "That request id was used for something else."),
    Kind(errors.NotFound, "not_found", 404, "No such thing."),
    Kind(errors.ProfileChanged, "profile_changed", 409, "The profile has changed meanwhile."),
    Kind(errors.StoreNewer, "store_newer", 503, "The database is of a newer version.", ours=True),
    Kind(errors.StoreDamaged, "store_damaged", 503, "The database is damaged.", ours=True),
    Kind(errors.StoreBusy, "store_busy", 503, "The database is busy.", ours=True),
    Kind(errors.StoreReadOnly, "store_read_only", 503, "The database can't be written.", ours=True),
    Kind(errors.DiskFull, "disk_full", 503, "The server has no room left.", ours=True),
    Kind(errors.Unreachable, "unreachable", 503, "The database gives no answer.", ours=True),
    Kind(errors.Unavailable, "unavailable", 501, "This server can't do that."),
    Kind(errors.FileUnreadable, "file_unreadable", 400, "The file can't be read."),
    Kind(errors.MailRefused, "mail_refused", 503, "The mail server refuses.", ours=True),
)
"""One for each of ``errors.Problem``; a test holds the two together."""

PROBLEMS = get_args(errors.Problem)
_BY_ERROR = {kind.error: kind for kind in KINDS}
_BY_CODE = {kind.code: kind for kind in KINDS}


def kind_of(error: DomainError) -> Kind:
    """How that error goes over the wire."""
    return _BY_ERROR[type(error)]


def to_problem(error: DomainError) -> dict[str, Any]:
    """The problem document of an error."""
    kind = kind_of(error)
    facts = {} if kind.ours else plain(kind.error, error)
    return document(kind.status, kind.code, kind.title, facts=facts)


def document(status: int, code: str, title: str, **more: Any) -> dict[str, Any]:
    """A problem document; those without ``facts`` are of no domain error (no such path, too large ...)."""
    return {"type": TYPE + code, "title": title, "status": status, "code": code, **more}


def retry_after(error: DomainError) -> int | None:
    """Seconds to wait before the next try, where waiting helps."""
    if isinstance(error, Throttled):
        return max(1, -(-int(error.wait.total_seconds() * 1000) // 1000))
    return 2 if kind_of(error).status == 503 else None


def from_problem(body: bytes, where: str) -> DomainError | None:
    """The domain error that a problem document tells of; None when it is no such document, or of no domain error.

    An error of the server's own store is, from here, a server that can't answer: Unreachable.
    """
    try:
        said = json.loads(body)
    except ValueError:
        return None
    kind = _BY_CODE.get(said.get("code", "")) if isinstance(said, dict) else None
    if kind is None:
        return None
    if kind.ours:
        return errors.Unreachable(where, kind.code, errors.Reach.BUSY)
    try:
        error: DomainError = of_plain(kind.error, said.get("facts", {}))
    except InvalidInput:
        return None
    return error
