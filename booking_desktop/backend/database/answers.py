"""Answers that a server has given to writes, kept a day under the request's id: a request sent again acts once (docs/adr/0096, 0158)."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.locks import sweep
from booking_desktop.backend.database.schema import answers
from booking_desktop.domain.errors import RequestReused, StoreBusy
from booking_desktop.domain.people import PersonId

KEPT = timedelta(days=1)
SWEPT_EVERY = timedelta(minutes=1)
UNDER_WAY = timedelta(seconds=45)
"""How long a server of an earlier version, which may still run on this database, takes for an entry without an answer."""
_OWN = answers.c.person_id == bindparam("person"), answers.c.request_id == bindparam("request")
_KNOWN = select(answers.c.digest, answers.c.status, answers.c.body, answers.c.at).where(*_OWN)
_ANSWERED = update(answers).where(*_OWN)


@dataclass(frozen=True)
class Answer:
    """What was answered, and whether it had been before."""

    status: int
    body: bytes = b""
    again: bool = False

    @property
    def decided(self) -> bool:
        """Whether it says what became of the wish; else it may be tried again, and this was no try.

        A client that keeps its key holds the same (``intents.is_decision``): what it asks again for must not have been kept.
        """
        return self.status not in (401, 429, 503)


class _NothingDone(Exception):
    """Ends the transaction of a work that decided nothing."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer


class Answers:
    """Kept by person and request id. Bodies of requests are not: only a seal over them, to tell another one."""

    def __init__(self, database: Database, key: bytes, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._key = hmac.digest(key, b"answers", sha256)
        self._swept = datetime.min.replace(tzinfo=UTC)

    def once(self, person: PersonId, request_id: str, asked: Sequence[bytes], work: Callable[[], Answer]) -> Answer:
        """What was answered to that request, else what ``work`` answers now. Raises RequestReused when that id asked for something else.

        What the work writes and its answer are one transaction: a process that is killed leaves both or neither. One that comes
        meanwhile waits for the first, at most as long as for any lock.
        """
        self._sweep()
        digest = hmac.new(self._key, b"\0".join(asked), sha256).hexdigest()
        try:
            with self._database.together() as whole:
                known = self._known(whole.connection, person, request_id, digest)
                if known is not None:
                    return known
                self._enter(whole.connection, person, request_id, digest)
                answer = work()
                if whole.broken or not answer.decided:
                    raise _NothingDone(answer)
                _keep(whole.connection, person, request_id, answer)
                return answer
        except _NothingDone as nothing:
            return nothing.answer

    def _known(self, connection: Connection, person: PersonId, request_id: str, digest: str) -> Answer | None:
        row = connection.execute(_KNOWN, {"person": person, "request": request_id}).first()
        if row is None:
            return None
        if row.digest != digest:
            raise RequestReused(request_id)
        if row.status is not None:
            return Answer(row.status, row.body or b"", again=True)
        if row.at >= self._clock() - UNDER_WAY:
            raise StoreBusy(self._database.place)
        connection.execute(delete(answers).where(*_OWN), {"person": person, "request": request_id})
        return None

    def _enter(self, connection: Connection, person: PersonId, request_id: str, digest: str) -> None:
        """Whoever else enters the same waits here for the end of this transaction."""
        row = {"person_id": person, "request_id": request_id, "digest": digest, "at": self._clock()}
        connection.execute(insert(answers), row)

    def _sweep(self) -> None:
        """Now and then, in a transaction of its own: rows that are being deleted would be waited for until the end of a work."""
        now = self._clock()
        if now - self._swept >= SWEPT_EVERY:
            self._swept = now
            with self._database.write() as connection:
                sweep(connection, answers, answers.c.at < now - KEPT)


def _keep(connection: Connection, person: PersonId, request_id: str, answer: Answer) -> None:
    values = {"status": answer.status, "body": answer.body}
    connection.execute(_ANSWERED.values(values), {"person": person, "request": request_id})
