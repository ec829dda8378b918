"""One transaction round what several components do: a write or a read inside is a step of it (docs/adr/0158)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database import news
from booking_desktop.domain.errors import DomainError

_present: ContextVar[Joined | None] = ContextVar("joined", default=None)


class Joined:
    """A transaction of ``database`` that is open round the work of this thread."""

    def __init__(self, database: object, connection: Connection) -> None:
        self.database, self.connection = database, connection
        self.broken = False
        """Whether the engine itself has failed a step: what is done so far can't be kept any more."""

    @contextmanager
    def step(self, *keeping: type[DomainError]) -> Iterator[Connection]:
        """A part that is undone alone when it is refused, its news too; ``keeping`` as in ``Database.write``."""
        noted, part = news.noted(self.connection), self.connection.begin_nested()
        try:
            yield self.connection
        except keeping:
            part.commit()
            raise
        except DBAPIError:
            self.broken = True  # a deadlock, say, has ended the whole on MariaDB, and with it the savepoint
            raise
        except BaseException:
            part.rollback()
            news.back_to(self.connection, noted)
            raise
        part.commit()


def joined(database: object) -> Joined | None:
    """The transaction of that database which what is done here is part of, or None."""
    found = _present.get()
    return found if found is not None and found.database is database else None


def within() -> bool:
    """Whether what is done here is part of a transaction round it."""
    return _present.get() is not None


@contextmanager
def joining(database: object, connection: Connection) -> Iterator[Joined]:
    """Make what is done inside, on this thread, part of the transaction on ``connection``."""
    whole = Joined(database, connection)
    token = _present.set(whole)
    try:
        yield whole
    finally:
        _present.reset(token)
