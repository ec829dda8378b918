"""Where the data lives: on this computer, or on a server that is asked what it is before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from booking_desktop.domain.errors import DomainError, InvalidInput
from booking_desktop.domain.preferences import KeptServer
from booking_desktop.domain.servers import FoundServer, ServerKind, server_address
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import ViewModel


@dataclass(frozen=True)
class ConnectingState:
    """The choice being made beside what is in force."""

    set_to: KeptServer = KeptServer()
    kind: ServerKind | None = None
    """Of the server in force; None on this computer."""
    managed: bool = False
    """Set from outside: shown, and not to be changed here."""
    set_by: str = ""
    """Who in the office did; empty: nobody by name."""
    here: bool = True
    """Whether this computer is chosen."""
    address: str = ""
    """As typed."""
    zone: str = "UTC"
    currency: str = "USD"
    busy: bool = False
    found: FoundServer | None = None
    problem: DomainError | None = None

    @property
    def wanted(self) -> KeptServer | None:
        """What would be put in force; None while there is nothing to put in force."""
        if self.managed or self.busy:
            return None
        if self.here:
            return KeptServer() if self.set_to.is_set else None
        if self.found is None:
            return None
        wanted = KeptServer(self.found.address, self.zone, self.currency)
        return wanted if wanted != self.set_to else None

    @property
    def to_check(self) -> bool:
        """Whether there is an address to ask."""
        return not (self.here or self.managed or self.busy) and self.found is None and bool(self.address.strip())


class ConnectingViewModel(ViewModel[ConnectingState]):
    """Steps of the choice. Nothing is kept that was not asked first."""

    switched = Signal(object)
    """A KeptServer is to be put in force: everything is to be opened anew."""

    def __init__(
        self,
        jobs: Jobs,
        ask: Callable[[str], FoundServer],
        set_to: KeptServer,
        kind: ServerKind | None = None,
        *,
        managed: bool = False,
        zone: str = "UTC",
        set_by: str = "",
    ) -> None:
        """``ask`` says what answers at an address, or raises Unreachable, FileUnreadable; ``zone``: this computer's."""
        super().__init__(replace(_beginning(set_to, kind, managed, zone), set_by=set_by))
        self._jobs, self._ask, self._own_zone = jobs, ask, zone

    def choose_here(self, here: bool) -> None:
        """This computer, or a server."""
        self._become(replace(self.state, here=here, problem=None))

    def write(self, address: str) -> None:
        """The address changed: what was found at another says nothing of it."""
        if address != self.state.address:
            self._become(replace(self.state, address=address, found=None, problem=None, busy=False))

    def choose_zone(self, zone: str) -> None:
        """Where a classic server's hours are meant."""
        self._become(replace(self.state, zone=zone))

    def choose_currency(self, currency: str) -> None:
        """What a classic server's prices are in."""
        self._become(replace(self.state, currency=currency))

    def check(self) -> None:
        """Ask what answers there."""
        if self.state.managed or self.state.busy:
            return
        try:
            address = server_address(self.state.address)
        except InvalidInput as fault:
            self._become(replace(self.state, problem=fault, found=None))
            return
        self._become(replace(self.state, busy=True, problem=None, found=None))
        typed = self.state.address

        def done(outcome: Ok[FoundServer] | Err) -> None:
            if self.state.address == typed:
                self._checked(outcome)

        self._jobs.run(lambda: self._ask(address), done, lane="probe", key="probe")

    def switch(self) -> None:
        """Put it in force."""
        wanted = self.state.wanted
        if wanted is not None:
            self.switched.emit(wanted)

    def forget(self) -> None:
        """Leave what was begun: as it is in force."""
        state = self.state
        self._become(replace(_beginning(state.set_to, state.kind, state.managed, self._own_zone), set_by=state.set_by))

    def _checked(self, outcome: Ok[FoundServer] | Err) -> None:
        if isinstance(outcome, Ok):
            self._become(replace(self.state, busy=False, found=outcome.value))
        else:
            self._become(replace(self.state, busy=False, problem=outcome.error))


def _beginning(set_to: KeptServer, kind: ServerKind | None, managed: bool, zone: str) -> ConnectingState:
    return ConnectingState(
        set_to,
        kind,
        managed,
        here=not set_to.is_set,
        address=set_to.address.removeprefix("https://"),
        zone=set_to.zone if set_to.is_set else zone,
        currency=set_to.currency,
        found=FoundServer(set_to.address, kind) if kind is not None else None,
    )
