"""A store that is still being opened, with what was seen of it already (docs/adr/0142).

The window is built on it at once: the first page of the directory comes from what was read ahead, whatever else is asked waits
for the opening, off the GUI thread as every call does. Once the place is open nothing stands between.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, cast

from booking_desktop.backend.database.search.first_sight import FirstSight
from booking_desktop.backend.ports import Accounts, Backend, Bookings, Changes, Outbox, Speakers, Store
from booking_desktop.domain.query import SpeakerPage, SpeakerQuery
from booking_desktop.domain.servers import EVERYTHING
from booking_desktop.domain.sign_in import Access

Opened = Future[Backend]


class Coming:
    """``backend`` can be used now; ``open`` opens the place behind it."""

    def __init__(self, seen: FirstSight, place: str) -> None:
        self._opened: Opened = Future()
        self._directory = _Directory(self._opened, seen.page)
        self.backend = Backend(
            accounts=cast("Accounts", _Port(self._opened, "accounts", Accounts)),
            speakers=cast("Speakers", self._directory),
            bookings=cast("Bookings", _Port(self._opened, "bookings", Bookings)),
            outbox=cast("Outbox", _Port(self._opened, "outbox", Outbox)),
            changes=cast("Changes", _Changes(self._opened, seen.cursor)),
            store=cast("Store", _Store(self._opened, place)),
            offers=EVERYTHING,
        )

    def open(self, opening: Callable[[], Backend]) -> Backend:
        """Open the place and let go whoever waits; slow. Raises what ``opening`` does, and so does every call from then on."""
        self._opened.set_running_or_notify_cancel()
        try:
            backend = opening()
        except BaseException as error:
            self._opened.set_exception(error)
            raise
        self._opened.set_result(backend)
        self._directory.forget_ahead()
        return backend

    def give_up(self) -> None:
        """Nobody will open it any more: let go whoever waits. Once it is being opened, nothing happens."""
        self._opened.cancel()


class _Port:
    """One part of the place. It has the methods of its protocol and no others, for who asks which kind it is."""

    def __init__(self, opened: Opened, part: str, protocol: type) -> None:
        self._opened, self._part, self._protocol = opened, part, protocol

    def __getattr__(self, name: str) -> Any:
        if not hasattr(self._protocol, name):
            raise AttributeError(name)
        return lambda *args, **kwargs: getattr(getattr(self._opened.result(), self._part), name)(*args, **kwargs)


class _Directory(_Port):
    """Speakers: the first time that a stranger looks for nobody in particular, what was read ahead is the answer."""

    def __init__(self, opened: Opened, first: SpeakerPage) -> None:
        super().__init__(opened, "speakers", Speakers)
        self._first: SpeakerPage | None = first

    def forget_ahead(self) -> None:
        """The store can be asked now: what was read ahead grows old."""
        self._first = None

    def search(
        self, query: SpeakerQuery, cursor: str | None = None, limit: int = 50, access: Access | None = None
    ) -> SpeakerPage:
        """See ``ports.Speakers``."""
        first, self._first = self._first, None
        plain = cursor is None and access is None and query == SpeakerQuery(zone=query.zone)
        if first is not None and plain and len(first.rows) <= limit:
            return first
        page: SpeakerPage = self._opened.result().speakers.search(query, cursor, limit, access)
        return page


class _Changes(_Port):
    """Changes: the stream is taken up where it stood when the first page was read, so that nothing after it is missed."""

    def __init__(self, opened: Opened, seen: int) -> None:
        super().__init__(opened, "changes", Changes)
        self._seen = seen

    def cursor(self) -> int:
        """See ``ports.Changes``."""
        return self._seen


class _Store(_Port):
    """The place itself."""

    def __init__(self, opened: Opened, place: str) -> None:
        super().__init__(opened, "store", Store)
        self.place = place

    def close(self) -> None:
        """See ``ports.Store``: now, or as soon as it is open; nobody waits for that."""
        self._opened.add_done_callback(_close)


def _close(opened: Opened) -> None:
    if not opened.cancelled() and opened.exception() is None:
        opened.result().store.close()
