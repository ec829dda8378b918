"""The classic calls in the OpenAPI document."""

from __future__ import annotations

from typing import Any

from booking_desktop.backend.database.moving.classic import SLOTS

_TEXT: dict[str, Any] = {"type": "string"}
_STAMP: dict[str, Any] = {"type": "string", "format": "date-time"}


def _object(optional: tuple[str, ...] = (), **parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": parts, "required": [name for name in parts if name not in optional]}


_MESSAGE = _object(message=_TEXT)
_SPEAKER = _object(
    id={"type": "integer"},
    firstName=_TEXT,
    lastName=_TEXT,
    email={**_TEXT, "description": "Empty for callers who are not signed in, and where a speaker has none."},
    expertise=_TEXT,
    sessionPrice={
        "type": ["number", "null"],
        "description": "Of the one-hour session, in the platform's currency; null where none is sold in it.",
    },
    createdAt=_STAMP,
    updatedAt=_STAMP,
)
_BODIES: dict[str, dict[str, Any]] = {
    "/auth/signup": _object(
        firstName={**_TEXT, "minLength": 1, "maxLength": 200},
        lastName={**_TEXT, "maxLength": 200},
        email={**_TEXT, "format": "email"},
        password={**_TEXT, "minLength": 8},
        userType={"enum": ["user", "speaker"]},
    ),
    "/auth/verify-otp": _object(email=_TEXT, otp={**_TEXT, "description": "Six digits."}),
    "/auth/login": _object(email=_TEXT, password=_TEXT),
    "/profile/setup": _object(
        expertise={**_TEXT, "minLength": 1, "maxLength": 255},
        sessionPrice={
            "anyOf": [{"type": "number", "minimum": 0}, {**_TEXT, "pattern": r"^[0-9]{1,12}(\.[0-9]{1,3})?$"}],
            "description": "With no more decimals than the currency has.",
        },
    ),
    "/bookings/book": _object(
        speakerId={"anyOf": [{"type": "integer"}, {**_TEXT, "pattern": "^[0-9]{1,18}$"}]},
        date={**_TEXT, "format": "date", "description": "In the speaker's zone."},
        timeSlot={"enum": list(SLOTS)},
    ),
}
_WORDS: dict[str, str] = {
    "/auth/signup": "Make an account; a code is mailed. One answer, whether or not the address has an account.",
    "/auth/verify-otp": "Verify the address with the mailed code.",
    "/auth/login": "Sign in: a token of one hour, and a refresh token.",
    "/profile/setup": "Make or change one's profile: what one speaks of, and the price of an hour. It is then public.",
    "/bookings/book": "Book an hour of a speaker.",
    "/speakers": "All published speakers.",
}
_OTHERS: dict[str, tuple[int, ...]] = {
    "/auth/signup": (),
    "/auth/verify-otp": (),
    "/auth/login": (401, 403),
    "/profile/setup": (403,),
    "/bookings/book": (403, 404, 409),
}
_REASONS = {
    400: "Something in the request can't be taken, or the token is no good",
    401: "Address and password do not match",
    403: "Not for this caller",
    404: "No such speaker",
    409: "That time can't be booked",
    413: "The body is larger than 100 kB",
    429: "Too many tries; Retry-After says when to come again",
    503: "The database can't answer; Retry-After says when to come again",
}


def good(path: str) -> int:
    """The status of a call that went well."""
    return 201 if path == "/profile/setup" else 200


def operation(path: str) -> dict[str, Any]:
    """What one call takes and gives."""
    found: dict[str, Any] = {"summary": _WORDS[path], "responses": _responses(path)}
    if path in _BODIES:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": _BODIES[path]}}}
    if path in ("/profile/setup", "/bookings/book"):
        found["security"] = [{"bearer": []}]
    if path == "/speakers":
        found["security"] = [{"bearer": []}, {}]
    if path == "/bookings/book":
        key = {"type": "string", "minLength": 1, "maxLength": 80}
        found["parameters"] = [{"name": "Idempotency-Key", "in": "header", "required": False, "schema": key}]
    return found


def _responses(path: str) -> dict[str, Any]:
    if path == "/speakers":
        listed = _object(speakers={"type": "array", "items": _SPEAKER})
        return {
            "200": _answer("The speakers", listed),
            "304": {"description": "What the If-None-Match names is still so"},
            **{str(status): _answer(_REASONS[status], _MESSAGE) for status in (429, 503)},
        }
    refusals = sorted({400, *_OTHERS[path], 413, 429, 503})
    return {
        str(good(path)): _answer("Done", _good(path)),
        **{str(s): _answer(_REASONS[s], _refusal(path, s)) for s in refusals},
    }


def _good(path: str) -> dict[str, Any]:
    if path == "/auth/login":
        return _object(token=_TEXT, message=_TEXT, refreshToken=_TEXT)
    return _object(message=_TEXT, speakerProfile=_SPEAKER) if path == "/profile/setup" else _MESSAGE


def _refusal(path: str, status: int) -> dict[str, Any]:
    if path == "/auth/signup" and status == 400:
        return {"anyOf": [_object(error=_TEXT), _MESSAGE]}
    return _MESSAGE


def _answer(words: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": words, "content": {"application/json": {"schema": schema}}}
