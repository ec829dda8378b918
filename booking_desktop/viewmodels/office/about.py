"""About: what this is made of, whether it is well, and what it last did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import ViewModel


class Health(StrEnum):
    """What a check found."""

    PASSES = "passes"
    TO_KNOW = "to_know"
    FAILS = "fails"


@dataclass(frozen=True)
class Check:
    """One check. ``name`` is a word for the page to say ("integrity", "keychain" ...), ``finding`` a fact."""

    name: str
    health: Health
    finding: str = ""
    private: tuple[str, ...] = ()
    """What of the finding is left out of a report: a mail server's name and its user."""

    @property
    def reported(self) -> str:
        """The check as a line of a report."""
        found = self.finding
        for said in sorted(filter(None, self.private), key=len, reverse=True):
            found = found.replace(said, "<hidden>")
        return f"{self.health.value}: {self.name} {found}".rstrip()


@dataclass(frozen=True)
class Part:
    """Something that the app is made of, and its version."""

    name: str
    version: str


@dataclass(frozen=True)
class AboutState:
    """The page. ``checks`` is None until they have run once."""

    version: str
    parts: tuple[Part, ...]
    checks: tuple[Check, ...] | None = None
    checking: bool = False
    log: tuple[str, ...] = ()
    log_file: str = ""

    def count(self, health: Health) -> int:
        """How many checks found that."""
        return sum(check.health is health for check in self.checks or ())


class AboutViewModel(ViewModel[AboutState]):
    """Steps of About. ``check`` and ``tail`` are slow; ``clean`` takes secrets and addresses out of a text."""

    def __init__(
        self,
        version: str,
        parts: tuple[Part, ...],
        log_file: str,
        jobs: Jobs,
        *,
        check: Callable[[], tuple[Check, ...]],
        tail: Callable[[], tuple[str, ...]],
        clean: Callable[[str], str],
    ) -> None:
        super().__init__(AboutState(version, parts, log_file=log_file))
        self._jobs = jobs
        self._check = check
        self._tail = tail
        self._clean = clean

    def refresh(self) -> None:
        """Run the checks and read the log's end."""
        if self.state.checking:
            return
        self._become(replace(self.state, checking=True))
        self._jobs.run(lambda: (self._check(), self._tail()), self._checked, lane="checks")

    def report(self) -> str:
        """All of the page as text to paste, without names, addresses and secrets."""
        state = self.state
        lines = [f"Proactively {state.version}", *(f"{part.name} {part.version}" for part in state.parts), ""]
        lines += ["checks: running"] if state.checks is None else [c.reported for c in state.checks]
        return self._clean("\n".join([*lines, "", *state.log]))

    def _checked(self, outcome: Ok[tuple[tuple[Check, ...], tuple[str, ...]]] | Err) -> None:
        if isinstance(outcome, Err):
            failed = Check("store", Health.FAILS, type(outcome.error).__name__)
            self._become(replace(self.state, checks=(failed,), checking=False))
            return
        checks, log = outcome.value
        self._become(replace(self.state, checks=checks, log=log, checking=False))
