"""The two ways to use an open database, ``read()`` and ``write()``, whichever engine it is on (docs/adr/0002, 0080)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import ParamSpec, TypeVar

from sqlalchemy import Connection

from booking_desktop.backend.database import news
from booking_desktop.backend.database.failures import translated
from booking_desktop.backend.database.joining import Joined, joined, joining
from booking_desktop.domain.errors import DomainError

Component = TypeVar("Component")
Result = TypeVar("Result")
P = ParamSpec("P")
Check = tuple[str, bool, str]
"""A name, whether it holds, and what was found."""


class Database(ABC):
    """An open database. Threads may share it; each ``read`` and ``write`` is one transaction on a connection of its own.

    ``place`` is what a person knows it by: the file's path, the server's address without its password.
    """

    place: str
    words_lag = False
    """Whether the full-text index may show a commit a moment late: InnoDB's does, once in some thousands (docs/adr/0086)."""

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view; never waits for a writer. Raises what ``failures.translated`` lists."""
        whole = joined(self)
        if whole is not None:
            with translated(self.place), whole.step() as connection:
                yield connection
            return
        with translated(self.place), self._reading() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, *keeping: type[DomainError]) -> Iterator[Connection]:
        """One transaction; commits at the end with the news that it made, rolls back on any error. Not to be nested but in ``together``.

        ``keeping``: errors that undo nothing and go on after the commit: a try that failed has been counted all the same.
        """
        whole = joined(self)
        if whole is not None:
            with translated(self.place), whole.step(*keeping) as connection:
                yield connection
            return
        with translated(self.place), self._writing() as connection, connection.begin() as transaction:
            news.begin(connection)
            try:
                yield connection
            except keeping:
                news.tell(connection)
                transaction.commit()
                raise
            news.tell(connection)

    @contextmanager
    def together(self) -> Iterator[Joined]:
        """A write of which every ``write`` and ``read`` inside, on this thread, is a step: all of it is committed, or nothing."""
        with self.write() as connection, joining(self, connection) as whole:
            yield whole

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]:
        """A connection whose next transaction sees one moment."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[Connection]:
        """A connection whose next transaction may change things."""

    @abstractmethod
    def repeated(self, call: Callable[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Call it; on a server, again after a deadlock. For the later transactions of a method that has several."""

    @abstractmethod
    def guarded(self, component: Component) -> Component:
        """The component as it is to be called: on a server, one whose calls run again after a deadlock."""

    @abstractmethod
    def backup(self, target: str) -> None:
        """Copy it live to one file by the engine's own means. Raises StoreReadOnly, DiskFull, NotAllowed."""

    @abstractmethod
    def check(self) -> tuple[Check, ...]:
        """Whether it is well."""

    @abstractmethod
    def close(self) -> None:
        """Close every idle connection; it can't be used afterwards."""
