"""The mail server's form: a draft that is checked, tested and then put in force whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Preferences as PreferencesPort
from booking_desktop.backend.ports import Secrets
from booking_desktop.domain.errors import DomainError, Fault
from booking_desktop.domain.preferences import MailServer, Preferences, Security
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import ViewModel

PASSWORD = "mail password"
"""Its name among the secrets; ``mail.route`` reads it."""
USUAL_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}


@dataclass(frozen=True)
class MailServerState:
    """The draft beside what is in force. ``password`` is what was typed; empty keeps the one in the keychain."""

    set_to: MailServer = MailServer()
    host: str = ""
    port: str = "587"
    security: Security = Security.STARTTLS
    user: str = ""
    sender: str = ""
    password: str = ""
    password_kept: bool = False
    managed: bool = False
    """Set from outside: shown, and not to be changed here."""
    faults: Mapping[str, Fault] = field(default_factory=dict)
    busy: bool = False
    tested: str | None = None
    """The server's greeting at the last test that went through."""
    problem: DomainError | None = None

    @property
    def server(self) -> MailServer:
        """The draft as a server; only meaningful without ``faults_of``."""
        port = int(self.port) if self.port.strip().isdecimal() else 0
        return MailServer(self.host.strip(), port, self.security, self.user.strip(), self.sender.strip())

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self.server != self.set_to or bool(self.password)


def drafted(server: MailServer, *, password_kept: bool, managed: bool) -> MailServerState:
    """The form for a server that is in force."""
    return MailServerState(
        set_to=server,
        host=server.host,
        port=str(server.port),
        security=server.security,
        user=server.user,
        sender=server.sender,
        password_kept=password_kept,
        managed=managed,
    )


def faults_of(state: MailServerState) -> dict[str, Fault]:
    """What can't be a server, by field."""
    faults: dict[str, Fault] = {}
    if not state.host.strip():
        faults["host"] = Fault.MISSING
    elif any(c.isspace() or c in "/@:" for c in state.host.strip().strip("[]").replace(":", "")):
        faults["host"] = Fault.UNKNOWN_CHOICE
    if not state.port.strip().isdecimal() or not 0 < int(state.port) < 65536:
        faults["port"] = Fault.NOT_A_NUMBER
    sender = state.sender.strip()
    if not sender and "@" not in state.user:
        faults["sender"] = Fault.MISSING
    elif sender and (sender.count("@") != 1 or sender.endswith("@") or not sender.isprintable()):
        faults["sender"] = Fault.NOT_AN_ADDRESS
    return faults


def with_security(state: MailServerState, security: Security) -> MailServerState:
    """Another protection; the port follows where it was the usual one."""
    usual = state.port == str(USUAL_PORTS[state.security])
    return replace(state, security=security, port=str(USUAL_PORTS[security]) if usual else state.port)


class MailServerViewModel(ViewModel[MailServerState]):
    """Steps of the form. ``test`` connects, logs in and sends nothing. Raises nothing; MailRefused becomes ``problem``."""

    put_in_force = Signal()
    """The server was saved or removed: whatever waits may be sent now."""

    def __init__(
        self,
        preferences: PreferencesPort,
        secrets: Secrets,
        jobs: Jobs,
        change: Callable[[Callable[[Preferences], Preferences]], None],
        test: Callable[[MailServer, str], str],
        managed: MailServer | None = None,
    ) -> None:
        super().__init__(drafted(managed or MailServer(), password_kept=False, managed=managed is not None))
        self._preferences = preferences
        self._secrets = secrets
        self._jobs = jobs
        self._change = change
        self._test = test

    def refresh(self) -> None:
        """Read what is in force; a draft being written is kept."""
        if self.state.managed or self.state.changed or self.state.busy:
            return

        def work() -> tuple[MailServer, bool]:
            return self._preferences.load().mail, bool(self._secrets.get(PASSWORD))

        def done(outcome: Ok[tuple[MailServer, bool]] | Err) -> None:
            if isinstance(outcome, Ok) and not self.state.changed:
                server, kept = outcome.value
                self._become(drafted(server, password_kept=kept, managed=False))

        self._jobs.run(work, done, key="mail server")

    def write(self, **fields: str) -> None:
        """Fields changed: host, port, user, sender, password."""
        self._become(_written(replace(self.state, **fields)))  # type: ignore[arg-type]  # all of them are text

    def protect(self, security: Security) -> None:
        """Another protection was chosen."""
        self._become(_written(with_security(self.state, security)))

    def test(self) -> None:
        """Try the draft without keeping it."""
        if not self._fits():
            return
        server, typed = self.state.server, self.state.password

        def work() -> str:
            return self._test(server, typed or self._secrets.get(PASSWORD) or "")

        def done(outcome: Ok[str] | Err) -> None:
            if isinstance(outcome, Ok):
                self._become(replace(self.state, busy=False, tested=outcome.value, problem=None))
            else:
                self._become(replace(self.state, busy=False, tested=None, problem=outcome.error))

        self._become(replace(self.state, busy=True, tested=None, problem=None))
        self._jobs.run(work, done, lane="mail test")

    def save(self) -> None:
        """Put the draft in force."""
        if self._fits():
            self._keep(self.state.server, self.state.password or None)

    def remove(self) -> None:
        """Send no mail any more; what waits stays readable in the Outbox."""
        if not self.state.managed and not self.state.busy:
            self._keep(MailServer(), "")

    def _fits(self) -> bool:
        if self.state.managed or self.state.busy:
            return False
        faults = faults_of(self.state)
        self._become(replace(self.state, faults=faults, problem=None))
        return not faults

    def _keep(self, server: MailServer, password: str | None) -> None:
        """``password`` None leaves the kept one, "" forgets it."""

        def work() -> bool:
            if password is not None:
                self._secrets.put(PASSWORD, password or None)
            return bool(self._secrets.get(PASSWORD))

        def done(outcome: Ok[bool] | Err) -> None:
            if isinstance(outcome, Err):
                self._become(replace(self.state, busy=False, problem=outcome.error))
                return
            self._change(lambda preferences: replace(preferences, mail=server))
            tested = self.state.tested if server.is_set else None
            fresh = drafted(server, password_kept=outcome.value, managed=False)
            self._become(replace(fresh, tested=tested))
            self.put_in_force.emit()

        self._become(replace(self.state, busy=True, problem=None))
        self._jobs.run(work, done)


def _written(state: MailServerState) -> MailServerState:
    """After a change: what the last test found no longer holds, and a fault is looked at again."""
    left = {name: fault for name, fault in faults_of(state).items() if name in state.faults}
    return replace(state, tested=None, problem=None, faults=left)
