"""The Outbox: what waits, failed and went, the letter looked at, and trying again, discarding and saving it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Outbox
from booking_desktop.domain.errors import DomainError, FileUnreadable
from booking_desktop.domain.letters import Delivery, Facts, Kind, Letter, LetterId, OutboxPage, OutboxRow
from booking_desktop.domain.people import Name
from booking_desktop.domain.sign_in import Access
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel

PAGE = 100


class Tab(StrEnum):
    """Which letters are listed."""

    ALL = "all"
    WAITING = "waiting"
    FAILED = "failed"
    SENT = "sent"


_DELIVERIES = {
    Tab.ALL: (),
    Tab.WAITING: (Delivery.QUEUED, Delivery.SENDING),
    Tab.FAILED: (Delivery.FAILED,),
    Tab.SENT: (Delivery.SENT,),
}


class Route(Protocol):
    """The way out, and how letters look on it."""

    @property
    def is_set(self) -> bool:
        """Whether a mail server is set."""
        ...

    def from_words(self) -> str:
        """Who letters come from. Raises MailRefused."""
        ...

    def letter(self, facts: Facts) -> Letter:
        """The letter as it would leave now."""
        ...

    def eml(self, facts: Facts) -> bytes:
        """The letter as a file. Raises MailRefused."""
        ...


@dataclass(frozen=True)
class Reading:
    """The letter looked at."""

    id: LetterId
    kind: Kind
    sender: str
    to_name: Name
    to_email: str
    letter: Letter


@dataclass(frozen=True)
class OutboxState:
    """The page. ``server_set``: mail can leave; without it letters wait here and codes can be read."""

    now: datetime
    zone: str
    signed_in: bool = False
    server_set: bool = True
    tab: Tab = Tab.ALL
    rows: tuple[OutboxRow, ...] = ()
    waiting: int = 0
    failed: int = 0
    sent: int = 0
    cursor: str | None = None
    answered: bool = False
    loading: bool = False
    chosen: LetterId | None = None
    reading: Reading | None = None
    busy: bool = False
    """Something is being done to the chosen letter."""
    problem: DomainError | None = None

    @property
    def row(self) -> OutboxRow | None:
        """The line of the letter looked at."""
        return next((r for r in self.rows if r.id == self.chosen), None)

    @property
    def counts(self) -> dict[Tab, int]:
        """The numbers on the tabs."""
        total = self.waiting + self.failed + self.sent
        return {Tab.ALL: total, Tab.WAITING: self.waiting, Tab.FAILED: self.failed, Tab.SENT: self.sent}

    @property
    def unsent(self) -> int:
        """The number beside the page's name: letters that have not left."""
        return self.waiting + self.failed

    @property
    def may_retry(self) -> bool:
        """Whether "Try again now" makes sense for the chosen letter."""
        row = self.row
        return bool(row and row.delivery is Delivery.FAILED and self.signed_in and self.server_set)

    @property
    def may_discard(self) -> bool:
        """Whether the chosen letter can still be kept from leaving."""
        row = self.row
        return bool(row and row.delivery in (Delivery.QUEUED, Delivery.FAILED) and self.signed_in)

    @property
    def may_send(self) -> bool:
        """Whether "Send now" has something to do."""
        return self.server_set and self.unsent > 0


def with_page(state: OutboxState, page: OutboxPage, server_set: bool) -> OutboxState:
    """A first page read anew; the chosen letter stays chosen, else the first one is."""
    shown = replace(
        state,
        rows=page.rows,
        waiting=page.waiting,
        failed=page.failed,
        sent=page.sent,
        cursor=page.cursor,
        server_set=server_set,
        answered=True,
        loading=False,
        problem=None,
    )
    if shown.row is not None:
        return shown
    first = page.rows[0].id if page.rows else None
    return replace(shown, chosen=first, reading=None)


class OutboxViewModel(ViewModel[OutboxState]):
    """Steps of the Outbox. ``send_now`` starts a round of the mailing whatever the server did last."""

    discarded = Signal(object)
    """An OutboxRow was discarded."""
    saved = Signal(str)
    """The letter is in the file of that path."""

    def __init__(
        self,
        outbox: Outbox,
        route: Route,
        send_now: Callable[[], None],
        session: SessionViewModel,
        now: Clock,
        zone: Callable[[], str],
    ) -> None:
        super().__init__(OutboxState(now(), zone(), session.person is not None))
        self._outbox = outbox
        self._route = route
        self._send_now = send_now
        self._session = session
        self._now = now
        self._zone = zone
        session.changed.connect(self._session_changed)

    def refresh(self) -> None:
        """Read again; what is shown stays until the answer comes."""
        deliveries = _DELIVERIES[self.state.tab]
        self._become(replace(self.state, now=self._now(), zone=self._zone(), loading=True))

        def work(access: Access | None) -> tuple[OutboxPage, bool]:
            return self._outbox.rows(access, deliveries, None, PAGE), self._route.is_set

        self._session.maybe(work, self._listed, key="outbox")

    def tick(self) -> None:
        """A minute has passed."""
        self._become(replace(self.state, now=self._now()))

    def show(self, tab: Tab) -> None:
        """Show another list."""
        if tab is not self.state.tab:
            self._become(replace(self.state, tab=tab, rows=(), cursor=None, answered=False))
            self.refresh()

    def choose(self, letter: LetterId) -> None:
        """Look at a letter."""
        if letter != self.state.chosen:
            self._become(replace(self.state, chosen=letter, reading=None, problem=None))
            self._read()

    def more(self) -> None:
        """The end of the list comes into sight."""
        state = self.state
        if state.cursor is None or state.loading:
            return
        cursor, deliveries = state.cursor, _DELIVERIES[state.tab]
        self._become(replace(state, loading=True))
        self._session.maybe(
            lambda access: self._outbox.rows(access, deliveries, cursor, PAGE), self._added, key="outbox"
        )

    def retry(self) -> None:
        """Try the chosen letter again now."""
        row = self.state.row
        if row is not None and self.state.may_retry and not self.state.busy:
            self._act(lambda access: self._outbox.retry(access, row.id), self._send_now)

    def discard(self) -> None:
        """Keep the chosen letter from ever leaving."""
        row = self.state.row
        if row is not None and self.state.may_discard and not self.state.busy:
            self._act(lambda access: self._outbox.discard(access, row.id), lambda: self.discarded.emit(row))

    def send_now(self) -> None:
        """Try everything that failed once more, and whatever is due; what is meant for later keeps its time."""
        failed = [row.id for row in self.state.rows if row.delivery is Delivery.FAILED]
        if failed and self.state.signed_in:
            self._act(lambda access: self._retry_all(access, failed), self._send_now)
        else:
            self._send_now()

    def save(self, path: str) -> None:
        """Keep the chosen letter as an .eml file."""
        chosen = self.state.chosen
        if chosen is None:
            return

        def work(access: Access | None) -> str:
            raw = self._route.eml(self._outbox.facts(access, chosen))
            try:
                Path(path).write_bytes(raw)
            except OSError as error:
                raise FileUnreadable(path, "not_writable") from error
            return path

        self._session.maybe(work, self._saved)

    def _retry_all(self, access: Access, letters: Sequence[LetterId]) -> None:
        for letter in letters:
            self._outbox.retry(access, letter)

    # --- answers ---------------------------------------------------------------------------------------------------------

    def _listed(self, outcome: Ok[tuple[OutboxPage, bool]] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, loading=False, problem=outcome.error))
            return
        self._become(with_page(self.state, *outcome.value))
        self._read()

    def _added(self, outcome: Ok[OutboxPage] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, loading=False, problem=outcome.error))
            return
        known = {row.id for row in self.state.rows}
        new = tuple(row for row in outcome.value.rows if row.id not in known)
        self._become(replace(self.state, rows=(*self.state.rows, *new), cursor=outcome.value.cursor, loading=False))

    def _read(self) -> None:
        chosen = self.state.chosen
        if chosen is None:
            return

        def work(access: Access | None) -> Reading:
            facts = self._outbox.facts(access, chosen)
            letter = self._route.letter(facts)
            return Reading(chosen, facts.kind, self._route.from_words(), facts.to_name, facts.to_email, letter)

        self._session.maybe(work, self._opened, key="letter")

    def _opened(self, outcome: Ok[Reading] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error))
        elif outcome.value.id == self.state.chosen:
            self._become(replace(self.state, reading=outcome.value))

    def _act(self, work: Callable[[Access], object], then: Callable[[], object]) -> None:
        def done(outcome: Ok[object] | Err) -> None:
            self._become(replace(self.state, busy=False, problem=outcome.error if isinstance(outcome, Err) else None))
            if isinstance(outcome, Ok):
                then()
                self.refresh()

        self._become(replace(self.state, busy=True, problem=None))
        self._session.call(work, done)

    def _saved(self, outcome: Ok[str] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error))
        else:
            self.saved.emit(outcome.value)

    def _session_changed(self) -> None:
        fresh = OutboxState(self._now(), self._zone(), self._session.person is not None, tab=self.state.tab)
        self._become(fresh)
        self.refresh()
