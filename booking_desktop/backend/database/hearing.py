"""Hearing that somebody may have changed something: PostgreSQL says so, elsewhere a moment passes (docs/adr/0103)."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import URL, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.news import CHANNEL
from booking_desktop.backend.database.servers import ServerDatabase, shown
from booking_desktop.domain.errors import Unreachable

EVERY = 0.25
"""Seconds between two looks where nothing says when to look."""
UNSAID = 5.0
"""Seconds between two looks where notices are known to arrive: one may get lost all the same."""
_LINE = {"connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}


def hearing_on(database: Database) -> Hearing:
    """The way to hear of changes in that database."""
    if isinstance(database, ServerDatabase) and database.url.get_backend_name() == "postgresql":
        return PostgresHearing(database.url)
    return Hearing()


class Hearing:
    """Tells one thread when to look; any other may ``stop`` it."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    @property
    def stopped(self) -> bool:
        """Whether it is over."""
        return self._stop.is_set()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """What is changed inside is heard. Raises Unreachable."""
        yield

    def wait(self) -> bool:
        """Wait until there may be something to see; False once stopped. Raises Unreachable."""
        return self.pause(EVERY)

    def pause(self, seconds: float) -> bool:
        """Wait that long, whatever happens; False once stopped."""
        return not self._stop.wait(seconds)

    def stop(self) -> None:
        """End what waits, now and later."""
        self._stop.set()

    def close(self) -> None:
        """Let go of everything, on the thread that waited."""


class PostgresHearing(Hearing):
    """LISTEN on a connection of its own. Where a pooler swallows the notices, none ever comes, and it looks as elsewhere."""

    def __init__(self, url: URL) -> None:
        super().__init__()
        self._engine = create_engine(
            url, poolclass=NullPool, pool_reset_on_return=None, isolation_level="AUTOCOMMIT", connect_args=_LINE
        )
        self._place = shown(url)
        self._bell, self._hammer = socket.socketpair()
        self._hammer.setblocking(False)
        self._line: Any = None
        self._told = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """See Hearing."""
        try:
            connection = self._engine.connect()
        except DBAPIError as error:
            raise Unreachable(self._place, type(error).__name__) from error
        with connection:
            self._line = connection.connection.driver_connection
            with self._reached():
                self._line.execute(f"LISTEN {CHANNEL}")
            yield

    def wait(self) -> bool:
        """See Hearing."""
        with selectors.DefaultSelector() as ready:
            ready.register(self._bell, selectors.EVENT_READ)
            ready.register(self._line.fileno(), selectors.EVENT_READ)
            found = ready.select(UNSAID if self._told else EVERY)
        if any(key.fileobj is not self._bell for key, _ in found):
            with self._reached():
                self._told |= any(list(self._line.notifies(timeout=0)))
        return not self.stopped

    def stop(self) -> None:
        """See Hearing."""
        super().stop()
        with suppress(OSError):  # closed meanwhile
            self._hammer.send(b"!")

    def close(self) -> None:
        """See Hearing."""
        self._bell.close()
        self._hammer.close()

    @contextmanager
    def _reached(self) -> Iterator[None]:
        try:
            yield
        except self._engine.dialect.loaded_dbapi.Error as error:
            raise Unreachable(self._place, type(error).__name__) from error
