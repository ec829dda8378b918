"""The parts of a backend on a server; what is written out here never crosses the wire (docs/access.md)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from booking_desktop.backend.ports import Accounts, Bookings, Outbox, Speakers
from booking_desktop.backend.remote.calling import Caller, Part
from booking_desktop.backend.wire.calls import ABOUT, READY, call_of
from booking_desktop.domain.errors import NotAllowed, Reach, Unavailable, Unreachable
from booking_desktop.domain.letters import Facts, LetterId
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access

Check = tuple[str, bool, str]
CLOCKS_AGREE = timedelta(minutes=1)


class RemoteAccounts(Part):
    """``ports.Accounts`` on a server."""

    port = Accounts

    def any_account(self) -> bool:
        """A server has accounts."""
        return True

    def local_office(self) -> Access:
        """Nobody is the office by having a computer. Raises NotAllowed."""
        raise NotAllowed("office")

    def sign_out(self, refresh: str) -> None:
        """End one session, and forget what was read in it."""
        self._caller.memory.forget()
        self._caller.ask(call_of(Accounts.sign_out), {"refresh": refresh}, None)


class RemoteSpeakers(Part):
    """``ports.Speakers`` on a server, which has no samples."""

    port = Speakers

    def add_samples(self, access: Access) -> None:
        """Samples are for trying out on one computer. Raises NotAllowed."""
        raise NotAllowed("embedded")

    def has_samples(self) -> bool:
        """None."""
        return False

    def remove_samples(self, access: Access) -> None:
        """Nothing to remove. Raises NotAllowed."""
        raise NotAllowed("embedded")


class RemoteBookings(Part):
    """``ports.Bookings`` on a server."""

    port = Bookings


class RemoteOutbox(Part):
    """``ports.Outbox`` on a server, whose own worker sends."""

    port = Outbox

    def claim(self, now: datetime, lease: timedelta, limit: int = 20) -> tuple[Facts, ...]:
        """Nothing is sent from here."""
        return ()

    def mark_sent(self, letter: LetterId, at: datetime) -> None:
        """The worker's. Raises NotAllowed."""
        raise NotAllowed("server")

    def mark_failed(self, letter: LetterId, at: datetime, reason: str, next_try: datetime | None) -> None:
        """The worker's. Raises NotAllowed."""
        raise NotAllowed("server")

    def next_due(self) -> datetime | None:
        """Nothing is sent from here."""
        return None


class RemoteStore:
    """``ports.Store``: the server as a place."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def place(self) -> str:
        """Its address."""
        return self._caller.http.address

    def backup(self, target: str) -> None:
        """A server is backed up where it runs. Raises Unavailable."""
        raise Unavailable(Can.BACKUP)

    def check(self) -> tuple[Check, ...]:
        """ "answers" (with its version), "ready" (its database too), "clock" (ours against its), "server_mail"."""
        http = self._caller.http
        try:
            about = http.request("GET", ABOUT)
            ready = http.request("GET", READY).status
            said = json.loads(about.body)
            apart = abs(self._caller.now() - datetime.fromisoformat(said["time"]))
            version, mail = str(said["version"]), bool(said["mail"])
        except (Unreachable, ValueError, TypeError, LookupError) as error:  # or a stranger who speaks JSON too
            return (("answers", False, str(getattr(error, "reach", Reach.GARBLED))),)
        return (
            ("answers", about.status == 200, version),
            ("ready", ready == 200, "" if ready == 200 else str(ready)),
            ("clock", apart < CLOCKS_AGREE, f"{int(apart.total_seconds())} s"),
            ("server_mail", mail, ""),
        )

    def close(self) -> None:
        """Break off what waits."""
        self._caller.http.close()
