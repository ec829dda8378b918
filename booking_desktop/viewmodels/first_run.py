"""The first run on an empty store: which speakers shall it begin with?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Backend
from booking_desktop.domain.errors import DomainError
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import ViewModel


@dataclass(frozen=True)
class FirstRunState:
    """The doors; ``filling`` while the samples go in."""

    filling: bool = False
    problem: DomainError | None = None


class FirstRunViewModel(ViewModel[FirstRunState]):
    """Opens the doors of the first-run page."""

    filled = Signal()
    """The sample speakers are in: show Discover."""

    def __init__(self, backend: Backend, jobs: Jobs) -> None:
        super().__init__(FirstRunState())
        self._backend = backend
        self._jobs = jobs

    def look_around(self) -> None:
        """Fill the store with the sample speakers."""
        if self.state.filling:
            return
        self._become(FirstRunState(filling=True))
        self._jobs.run(self._fill, self._filled)

    def _fill(self) -> None:
        self._backend.speakers.add_samples(self._backend.accounts.local_office())

    def _filled(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, filling=False, problem=outcome.error))
            return
        self._become(FirstRunState())
        self.filled.emit()
