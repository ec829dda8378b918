"""Idempotency-Key on writes: the answer is kept under it and given again, whatever became of the first one's way back."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import Request, Response

from booking_desktop.backend.database.answers import LONG_UNDER_WAY, UNDER_WAY, Answers
from booking_desktop.backend.ports import Backend
from booking_desktop.backend.wire.calls import IDEMPOTENCY_KEY
from booking_desktop.backend.wire.problems import MEDIA_TYPE
from booking_desktop.domain.errors import DomainError, Fault, FieldFault, InvalidInput
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import Access
from server_stub import problems

KEY_MOST = 80


class Repeats:
    """Acts once for each key of a person."""

    def __init__(self, answers: Answers, backend: Backend) -> None:
        self._answers, self._backend = answers, backend

    def answer(
        self, request: Request, access: Access, body: bytes, work: Callable[[], Response], *, slow: bool = False
    ) -> Response:
        """What ``work`` gives, or gave before. Without a key it is done each time. ``slow``: it may take minutes."""
        key = request.headers.get(IDEMPOTENCY_KEY)
        if key is None:
            return work()
        if not 0 < len(key) <= KEY_MOST or not key.isascii() or not key.isprintable():
            raise InvalidInput((FieldFault("idempotency_key", Fault.TOO_LONG, KEY_MOST),))
        person = self._backend.accounts.me(access).id
        asked = request.method.encode(), request.url.path.encode(), body
        known = self._answers.begin(person, key, *asked, patience=LONG_UNDER_WAY if slow else UNDER_WAY)
        if known is None:
            return self._first(person, key, work)
        if known.status is None:
            wait = {"Retry-After": "1"}
            return problems.problem(503, "under_way", "The first request of this key is still under way.", wait)
        return _again(known.status, known.body)

    def _first(self, person: PersonId, key: str, work: Callable[[], Response]) -> Response:

        try:
            answer = work()
        except DomainError as error:
            answer = problems.of_error(error)
        except BaseException:
            self._answers.forget(person, key)
            raise
        if answer.status_code in (429, 503):  # nothing was decided: it may be tried again
            self._answers.forget(person, key)
        else:
            self._answers.end(person, key, answer.status_code, bytes(answer.body))
        return answer


def _again(status: int, body: bytes) -> Response:
    headers = {"Cache-Control": "no-store", "Idempotency-Replayed": "true"}
    if status == 204:
        return Response(status_code=204, headers=headers)
    return Response(body, status, headers, MEDIA_TYPE if status >= 400 else "application/json")
