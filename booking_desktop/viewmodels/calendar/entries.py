"""A calendar file that was opened: its entries beside one's own sessions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from booking_desktop.backend.ports import Bookings
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.entries import Entry, Placed, placed
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.time import Range
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import ViewModel
from booking_desktop.viewmodels.session import SessionViewModel


@dataclass(frozen=True)
class EntriesState:
    """What the file says. ``checked``: whether it has been held against one's own calendar."""

    path: str = ""
    entries: tuple[Placed, ...] = ()
    checked: bool = False
    problem: DomainError | None = None


class EntriesViewModel(ViewModel[EntriesState]):
    """Opens one file after another; ``changed`` when there is something to show."""

    def __init__(
        self, bookings: Bookings, session: SessionViewModel, jobs: Jobs, read: Callable[[str], tuple[Entry, ...]]
    ) -> None:
        """``read`` gives a file's entries, or raises FileUnreadable."""
        super().__init__(EntriesState())
        self._bookings, self._session, self._jobs, self._read = bookings, session, jobs, read

    def open(self, path: str) -> None:
        """Read a file, then hold it against the calendar of whoever is signed in."""
        self._jobs.run(
            lambda: self._read(path), lambda outcome: self._opened(path, outcome), lane="files", key="entries"
        )

    def _opened(self, path: str, outcome: Ok[tuple[Entry, ...]] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(EntriesState(path, problem=outcome.error))
            return
        entries = outcome.value
        if self._session.person is None:
            self._become(EntriesState(path, placed(entries, ())))
            return
        span = Range(min(e.start for e in entries), max(e.end for e in entries))
        self._session.call(
            lambda access: self._bookings.between(access, span),
            lambda found: self._checked(path, entries, found),
            key="entries",
        )

    def _checked(self, path: str, entries: tuple[Entry, ...], outcome: Ok[tuple[Booking, ...]] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(EntriesState(path, placed(entries, ()), problem=outcome.error))
        else:
            self._become(EntriesState(path, placed(entries, outcome.value), checked=True))

    def close(self) -> None:
        """Done with the file."""
        self._become(replace(EntriesState()))
