"""The import page: choose a list, say what its columns are, try it, take it in, read the report (PRODUCT S5)."""

from __future__ import annotations

import time as ticks
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal

from booking_desktop import imports
from booking_desktop.backend.ports import Backend
from booking_desktop.domain.availability import Hours
from booking_desktop.domain.errors import DomainError, FieldFault, InvalidInput
from booking_desktop.domain.imports import BadLine, Column, DryRun, FileLook, ImportDefaults, ImportReport
from booking_desktop.domain.money import parse_money
from booking_desktop.domain.sign_in import Access, Accesses
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel

T = TypeVar("T")
LANE = "import"
"""Its own lane: the store's other work goes on beside it."""
_TELL_EVERY = 0.1
"""Seconds between two reports of progress at least."""


Run = Callable[
    [FileLook, Sequence[Column], ImportDefaults, Accesses, imports.Progress, imports.Cancelled],
    ImportReport,
]
"""Takes a whole file in, in a process of its own: ``imports.run_in_child`` with the place of the store."""


class Phase(StrEnum):
    """Where the page stands."""

    CHOOSE = "choose"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True)
class Preset:
    """Weekly hours to choose from: the same on weekdays ``first`` to ``last`` (0 Monday)."""

    first: int
    last: int
    hours: Hours

    @property
    def week(self) -> dict[int, tuple[Hours, ...]]:
        """The week it means."""
        return dict.fromkeys(range(self.first, self.last + 1), (self.hours,))


PRESETS = (
    Preset(0, 4, Hours(9 * 60, 16 * 60)),
    Preset(0, 4, Hours(9 * 60, 17 * 60)),
    Preset(0, 4, Hours(9 * 60, 12 * 60)),
    Preset(0, 5, Hours(9 * 60, 16 * 60)),
    Preset(0, 6, Hours(9 * 60, 16 * 60)),
)
"""The first one is offered; the last is the classic platform's."""


@dataclass(frozen=True)
class ImportState:
    """The page. What was typed stays typed: ``price`` is text until it is needed."""

    phase: Phase = Phase.CHOOSE
    look: FileLook | None = None
    mapping: tuple[Column, ...] = ()
    price: str = "0.00"
    currency: str = "GBP"
    zone: str = "UTC"
    preset: Preset = PRESETS[0]
    update: bool = True
    publish: bool = False
    busy: bool = False
    """A file is being looked at or tried."""
    dry: DryRun | None = None
    """Of the file and the columns as they are; the old one stays while a new one is made."""
    report: ImportReport | None = None
    began: datetime = datetime.min.replace(tzinfo=UTC)
    seconds_left: int | None = None
    stopping: bool = False
    problem: DomainError | None = None

    @property
    def named(self) -> bool:
        """Whether some column is a name: without one no line can be read."""
        return Column.NAME in self.mapping or Column.FIRST_NAME in self.mapping or Column.LAST_NAME in self.mapping

    @property
    def taken(self) -> int:
        """How many columns go in."""
        return sum(column is not Column.LEAVE_OUT for column in self.mapping)

    @property
    def defaults(self) -> ImportDefaults | None:
        """What holds where a line says nothing; None while the price can't be read."""
        try:
            price = parse_money(self.price, self.currency)
        except InvalidInput:
            return None
        return ImportDefaults(price, self.zone, self.preset.week, update=self.update, publish=self.publish)

    @property
    def price_fault(self) -> FieldFault | None:
        """Why the price can't be read."""
        try:
            parse_money(self.price, self.currency)
        except InvalidInput as error:
            return error.faults[0]
        return None

    @property
    def may_run(self) -> bool:
        """Whether everything that is asked is answered."""
        return self.phase is Phase.READY and self.named and self.defaults is not None and not self.busy


def chosen(mapping: tuple[Column, ...], place: int, column: Column) -> tuple[Column, ...]:
    """Take a column as something; each kind is there once, so another that was it is left out."""
    if column is Column.LEAVE_OUT:
        return (*mapping[:place], column, *mapping[place + 1 :])
    freed = tuple(Column.LEAVE_OUT if c is column else c for c in mapping)
    return (*freed[:place], column, *freed[place + 1 :])


class ImportViewModel(ViewModel[ImportState]):
    """Imports one list at a time."""

    finished = Signal()
    """An import ended, whole or cancelled."""
    report_saved = Signal(str)
    """The report was written to that file."""
    _progressed = Signal(object)

    def __init__(
        self,
        backend: Backend,
        session: SessionViewModel,
        jobs: Jobs,
        run: Run,
        now: Clock,
        *,
        zone: str = "UTC",
        currency: str = "GBP",
    ) -> None:
        super().__init__(ImportState(zone=zone, currency=currency))
        self._backend = backend
        self._session = session
        self._jobs = jobs
        self._run = run
        self._now = now
        self._stop = False
        self._told = 0.0
        self._kept_mapping: tuple[Column, ...] = ()
        self._progressed.connect(self._progress)  # from the worker's thread into this one's

    # --- before ---

    def choose(self, path: str) -> None:
        """Look at a file."""
        if self.state.phase is Phase.RUNNING:
            return
        self._become(replace(self.state, busy=True, problem=None))
        self._jobs.run(lambda: imports.look(path), self._looked, lane=LANE, key="import.look")

    def take_up(self, path: str, mapping: tuple[Column, ...], **changes: object) -> None:
        """Look at a file again with the choices that were made before a crash."""
        self.clear()
        self.set_defaults(**changes)
        self._kept_mapping = mapping
        self.choose(path)

    def map_column(self, place: int, column: Column) -> None:
        """Say what a column is."""
        if self.state.phase is Phase.READY:
            self._settle(replace(self.state, mapping=chosen(self.state.mapping, place, column)))

    def set_defaults(self, **changes: object) -> None:
        """Change ``price``, ``currency``, ``zone``, ``preset``, ``update`` or ``publish``."""
        if self.state.phase in (Phase.CHOOSE, Phase.READY):
            self._settle(replace(self.state, **changes))  # type: ignore[arg-type]

    def clear(self) -> None:
        """Begin anew."""
        if self.state.phase is not Phase.RUNNING:
            s = self.state
            self._become(ImportState(price=s.price, currency=s.currency, zone=s.zone, preset=s.preset))

    def _looked(self, outcome: Ok[FileLook] | Err) -> None:
        s = replace(self.state, busy=False)
        if isinstance(outcome, Err):
            self._become(replace(s, problem=outcome.error))
            return
        look = outcome.value
        # On a first run nobody is the office yet: drafts would be seen by no one.
        publish = s.publish or self._session.person is None
        kept, self._kept_mapping = self._kept_mapping, ()
        mapping = kept if len(kept) == len(look.mapping) else look.mapping
        fresh = replace(s, phase=Phase.READY, look=look, mapping=mapping, publish=publish, dry=None, report=None)
        self._settle(fresh)

    def _settle(self, state: ImportState) -> None:
        """Show it, and try the first lines with it."""
        self._become(replace(state, problem=None))
        look, mapping, defaults = state.look, state.mapping, state.defaults
        if state.phase is not Phase.READY or look is None or defaults is None or not state.named:
            return
        self._become(replace(self.state, busy=True))
        speakers = self._backend.speakers
        self._ask(
            lambda access: imports.dry_run(look, mapping, defaults, speakers, access), self._tried, key="import.try"
        )

    def _tried(self, outcome: Ok[DryRun] | Err) -> None:
        s = replace(self.state, busy=False)
        if isinstance(outcome, Err):
            self._become(replace(s, problem=outcome.error))
        else:
            self._become(replace(s, dry=outcome.value))

    def _ask(self, work: Callable[[Access], T], done: Callable[[Ok[T] | Err], None], *, key: str | None = None) -> None:
        """In the signed-in person's name, or as this computer's office where nobody has signed in."""
        if self._session.person is not None:
            self._session.call(work, done, lane=LANE, key=key)
        else:
            accounts = self._backend.accounts
            self._jobs.run(lambda: work(accounts.local_office()), done, lane=LANE, key=key)

    def _ask_long(self, work: Callable[[Accesses], ImportReport]) -> None:
        """Like ``_ask``, for a whole list: it may take longer than an access is good for."""
        if self._session.person is not None:
            self._session.call_long(work, self._ended, lane=LANE)
        else:
            accounts = self._backend.accounts
            self._jobs.run(lambda: work(lambda _refused: accounts.local_office()), self._ended, lane=LANE)

    # --- running ---

    def start(self) -> None:
        """Take the file in."""
        s = self.state
        look, defaults, mapping = s.look, s.defaults, s.mapping
        if not s.may_run or look is None or defaults is None:
            return
        self._stop, self._told = False, 0.0
        self._become(
            replace(
                s,
                phase=Phase.RUNNING,
                report=ImportReport(lines=look.lines),
                began=self._now(),
                seconds_left=None,
                stopping=False,
                problem=None,
            )
        )
        self._ask_long(lambda accesses: self._run(look, mapping, defaults, accesses, self._tell, lambda: self._stop))

    def cancel(self) -> None:
        """Stop after the batch at hand; what is in stays in."""
        if self.state.phase is Phase.RUNNING:
            self._stop = True
            self._become(replace(self.state, stopping=True))

    def _tell(self, report: ImportReport) -> None:
        """On the worker's thread: pass a report on, not too many."""
        now = ticks.monotonic()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self._progressed.emit(report)

    def _progress(self, report: ImportReport) -> None:
        s = self.state
        if s.phase is not Phase.RUNNING:
            return
        elapsed = (self._now() - s.began).total_seconds()
        left = None
        if report.lines_read and elapsed >= 1:
            left = round(elapsed * (report.lines - report.lines_read) / report.lines_read)
        self._become(replace(s, report=report, seconds_left=left))

    def _ended(self, outcome: Ok[ImportReport] | Err) -> None:
        s = replace(self.state, phase=Phase.DONE, seconds_left=None, stopping=False)
        if isinstance(outcome, Err):
            self._become(replace(s, problem=outcome.error))
        else:
            self._become(replace(s, report=outcome.value))
        self.finished.emit()

    # --- the report ---

    def save_report(self, path: str, words: Callable[[BadLine], str]) -> None:
        """Write the lines that couldn't be read to a CSV file, each with its reason."""
        s = self.state
        report = s.report
        if report is None and s.dry is not None:
            report = ImportReport(bad=s.dry.bad, bad_count=len(s.dry.bad))
        if report is None:
            return
        kept = report
        self._jobs.run(
            lambda: imports.save_report(kept, path, words), lambda o: self._report_saved(path, o), lane="files"
        )

    def _report_saved(self, path: str, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error))
        else:
            self.report_saved.emit(path)
