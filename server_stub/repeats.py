"""Idempotency-Key on writes: the answer is kept under it and given again, whatever became of the first one's way back."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import Request, Response

from booking_desktop.backend.database.answers import Answer, Answers
from booking_desktop.backend.ports import Backend
from booking_desktop.backend.wire.calls import IDEMPOTENCY_KEY
from booking_desktop.backend.wire.problems import MEDIA_TYPE
from booking_desktop.domain.errors import DomainError, Fault, FieldFault, InvalidInput
from booking_desktop.domain.sign_in import Access
from server_stub import problems

KEY_MOST = 80
Work = Callable[[], Response]


class Repeats:
    """Acts once for each key of a person."""

    def __init__(self, answers: Answers, backend: Backend) -> None:
        self._answers, self._backend = answers, backend

    def answer(self, request: Request, access: Access, body: bytes, ready: Callable[[], Work]) -> Response:
        """What the work gives that ``ready`` makes ready (what it is asked is read before anything is locked), or gave before.

        Without a key it is done each time.
        """
        key = request.headers.get(IDEMPOTENCY_KEY)
        if key is None:
            return ready()()
        if not 0 < len(key) <= KEY_MOST or not key.isascii() or not key.isprintable():
            raise InvalidInput((FieldFault("idempotency_key", Fault.TOO_LONG, KEY_MOST),))
        person, first = self._backend.accounts.me(access).id, _First(ready())
        asked = request.method.encode(), request.url.path.encode(), body
        found = self._answers.once(person, key, asked, first)
        return _again(found) if found.again else first.response


class _First:
    """The work as it is answered the first time, refusals too."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.response = Response()

    def __call__(self) -> Answer:
        try:
            self.response = self._work()
        except DomainError as error:
            self.response = problems.of_error(error)
        return Answer(self.response.status_code, bytes(self.response.body))


def _again(found: Answer) -> Response:
    headers = {"Cache-Control": "no-store", "Idempotency-Replayed": "true"}
    if found.status == 204:
        return Response(status_code=204, headers=headers)
    return Response(found.body, found.status, headers, MEDIA_TYPE if found.status >= 400 else "application/json")
