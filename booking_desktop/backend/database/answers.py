"""Answers that a server has given to writes, kept a day under the request's id: a request sent again acts once (docs/adr/0096)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import ColumnElement, delete, insert, select, update

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.locks import sweep
from booking_desktop.backend.database.schema import answers
from booking_desktop.domain.errors import RequestReused
from booking_desktop.domain.people import PersonId

KEPT = timedelta(days=1)
UNDER_WAY = timedelta(seconds=45)
"""A request that has not answered by then was cut off by a killed process; it may be tried again."""

LONG_UNDER_WAY = timedelta(minutes=15)
"""The same for what may take minutes, such as lines of an import."""


@dataclass(frozen=True)
class Answer:
    """What was answered; ``status`` None: the first one is still under way."""

    status: int | None
    body: bytes = b""


class Answers:
    """Kept by person and request id. Bodies of requests are not: only a seal over them, to tell another one."""

    def __init__(self, database: Database, key: bytes, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._key = hmac.digest(key, b"answers", sha256)

    def begin(self, person: PersonId, request_id: str, *asked: bytes, patience: timedelta = UNDER_WAY) -> Answer | None:
        """None: it is new, or older than ``patience`` without an answer, and now under way. Raises RequestReused when that id asked for something else."""
        digest = hmac.new(self._key, b"\0".join(asked), sha256).hexdigest()
        now = self._clock()
        with self._database.write() as connection:
            sweep(connection, answers, answers.c.at < now - KEPT)
            row = connection.execute(select(answers).where(*self._its(person, request_id))).first()
            if row is None:
                values = {"person_id": person, "request_id": request_id, "digest": digest, "at": now}
                connection.execute(insert(answers).values(values))
                return None
            if row.digest != digest:
                raise RequestReused(request_id)
            if row.status is None and row.at < now - patience:
                as_read = *self._its(person, request_id), answers.c.at == row.at
                taken_over = connection.execute(update(answers).where(*as_read).values(at=now)).rowcount
                return None if taken_over else Answer(None)
            return Answer(row.status, row.body or b"")

    def end(self, person: PersonId, request_id: str, status: int, body: bytes) -> None:
        """Keep what was answered."""
        with self._database.write() as connection:
            kept = update(answers).where(*self._its(person, request_id))
            connection.execute(kept.values(status=status, body=body))

    def forget(self, person: PersonId, request_id: str) -> None:
        """Nothing was done: the next one with this id is the first."""
        with self._database.write() as connection:
            connection.execute(delete(answers).where(*self._its(person, request_id)))

    @staticmethod
    def _its(person: PersonId, request_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return answers.c.person_id == person, answers.c.request_id == request_id
