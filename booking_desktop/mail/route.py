"""The way out that is set now: the office's mail server, else the one of Preferences, else none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from booking_desktop.backend.ports import Preferences, Secrets
from booking_desktop.domain.letters import Facts, Letter
from booking_desktop.domain.preferences import MailServer
from booking_desktop.mail.addresses import sender_of
from booking_desktop.mail.envelope import to_eml
from booking_desktop.mail.messages import render
from booking_desktop.mail.smtp import SmtpSender

PASSWORD = "mail password"
"""The name that the mail server's password has among the secrets."""


class MailRoute:
    """Asked afresh each time, so that a change in Preferences holds at once. ``managed``: set from outside, with its password."""

    def __init__(
        self,
        preferences: Preferences,
        secrets: Secrets,
        clock: Callable[[], datetime],
        managed: tuple[MailServer, str] | None = None,
    ) -> None:
        self._preferences = preferences
        self._secrets = secrets
        self._clock = clock
        self._managed = managed

    @property
    def server(self) -> MailServer:
        """The server; ``is_set`` says whether there is one."""
        return self._managed[0] if self._managed else self._preferences.load().mail

    @property
    def is_set(self) -> bool:
        """Whether mail can leave at all."""
        return self.server.is_set

    def sender(self) -> SmtpSender | None:
        """What sends letters now; None: no server is set. Slow (the keychain)."""
        if self._managed:
            return SmtpSender(*self._managed)
        server = self._preferences.load().mail
        return SmtpSender(server, self._secrets.get(PASSWORD) or "") if server.is_set else None

    def from_words(self) -> str:
        """Who letters come from, as their From header says it. Raises MailRefused when that can't be an address."""
        return str(sender_of(self.server))

    def letter(self, facts: Facts) -> Letter:
        """The letter as it would leave now."""
        return render(facts, sender_of(self.server).addr_spec)

    def eml(self, facts: Facts) -> bytes:
        """The letter as a file for any mail program. Raises MailRefused when an address can't be one."""
        return to_eml(facts, self.server, self._clock())
