"""The calls of a classic server, its answers as values and domain errors. No writing call is ever sent twice."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from booking_desktop.backend.remote.answers import Answer
from booking_desktop.backend.remote.classic.reading import Ground, read_list
from booking_desktop.backend.remote.http import Http
from booking_desktop.domain.bookings import Sent
from booking_desktop.domain.errors import (
    UNCOUNTED,
    CodeWrong,
    Fault,
    FieldFault,
    InvalidInput,
    NotAllowed,
    NotFound,
    NotVerified,
    Reach,
    SignInNeeded,
    Unavailable,
    Unreachable,
    WrongCredentials,
)
from booking_desktop.domain.imports import SpeakerLine
from booking_desktop.domain.people import SignUp
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access

_LIST_MOST = 256 * 2**20
_NO_TOKEN = {(403, "Access Denied, No Token Provided!"), (403, "Malformed Token!"), (400, "Invalid Token!")}


class ClassicServer:
    """One classic server, over ``http``."""

    def __init__(self, http: Http) -> None:
        self.http = http

    def sign_up(self, request: SignUp, email: str) -> None:
        """Raises InvalidInput for an address that is taken, Unavailable when the code's mail failed: it can't be mailed again."""
        body = {
            "firstName": request.first_name,
            "lastName": request.last_name,
            "email": email,
            "password": request.password,
            "userType": request.role.value,
        }
        answer = self._post("/auth/signup", body, secret=True)
        if answer.status == 400:
            taken = _words(answer) == "Validation error"
            raise InvalidInput((FieldFault("email", Fault.TAKEN if taken else Fault.NOT_AN_ADDRESS),))
        if answer.status == 500 and _words(answer) == "Failed to send OTP.":
            raise Unavailable(Can.RESEND)
        self._expect(answer, 200)

    def verify(self, email: str, code: str) -> None:
        """Raises CodeWrong, for an unknown address too: nobody counts the tries."""
        answer = self._post("/auth/verify-otp", {"email": email, "otp": code}, secret=True)
        if answer.status in (400, 404):
            raise CodeWrong(UNCOUNTED)
        self._expect(answer, 200)

    def sign_in(self, email: str, password: str) -> str:
        """A token. Raises WrongCredentials, NotVerified."""
        answer = self._post("/auth/login", {"email": email, "password": password}, secret=True)
        if answer.status in (401, 404):
            raise WrongCredentials
        if answer.status == 403:
            raise NotVerified(email)
        self._expect(answer, 200)
        token = _json(answer).get("token")
        if not isinstance(token, str):
            raise self._garbled(answer)
        return token

    def set_up(self, token: Access, expertise: str, price: float) -> None:
        """Keep a speaker's profile; each time a new row. Raises NotAllowed, SignInNeeded."""
        answer = self._post("/profile/setup", {"expertise": expertise, "sessionPrice": price}, token)
        self._check_token(answer)
        if answer.status == 403:
            raise NotAllowed("speaker")
        self._expect(answer, 201)

    def speakers(self, ground: Ground, etag: str) -> tuple[tuple[SpeakerLine, ...], str] | None:
        """The list and its ETag; None when it is still the one of ``etag``."""
        headers = {"If-None-Match": etag} if etag else {}
        answer = self.http.request("GET", "/speakers", headers=headers, most=_LIST_MOST)
        if answer.status == 304:
            return None
        self._expect(answer, 200)
        try:
            return read_list(answer.body, ground), answer.headers.get("etag", "")
        except (ValueError, RecursionError):
            raise self._garbled(answer) from None

    def book(self, token: Access, speaker: int, date: str, time_slot: str) -> Sent:
        """Send a booking, once. Raises NotFound, SignInNeeded, InvalidInput: then it is not booked as far as anyone can tell.

        Raises Unreachable when no answer came: then nobody knows.
        """
        body = {"speakerId": speaker, "date": date, "timeSlot": time_slot}
        answer = self._post("/bookings/book", body, token)
        self._check_token(answer)
        if answer.status == 404:
            raise NotFound("speaker", str(speaker))
        if answer.status == 400:
            raise InvalidInput((FieldFault("start", Fault.UNKNOWN_CHOICE),))
        if answer.status == 500 and _words(answer) == "Error sending email.":
            return Sent.UNMAILED
        self._expect(answer, 200)
        return Sent.ACCEPTED

    def _post(self, path: str, body: dict[str, Any], token: Access | None = None, *, secret: bool = False) -> Answer:
        return self.http.request("POST", path, body=json.dumps(body).encode(), access=token, secret=secret)

    def _check_token(self, answer: Answer) -> None:
        if (answer.status, _words(answer)) in _NO_TOKEN:
            raise SignInNeeded(self.http.clock_skew or timedelta())

    def _expect(self, answer: Answer, status: int) -> None:
        if answer.status != status:
            raise self._garbled(answer)

    def _garbled(self, answer: Answer) -> Unreachable:
        return Unreachable(self.http.where, f"status {answer.status}", Reach.GARBLED)


def _json(answer: Answer) -> dict[str, Any]:
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _words(answer: Answer) -> str:
    said = _json(answer)
    return str(said.get("message") or said.get("error") or "")
