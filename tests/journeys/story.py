"""The stage of the tour: one app on a fresh store, a mail server that takes letters, and a clock that begins at a fixed hour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from icalendar import Calendar
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from booking_desktop.app.main import Launch
from booking_desktop.domain.preferences import Clock, MailServer, Preferences, Security, ThemeChoice
from booking_desktop.settings import Mail, Settings
from tests.journeys.driver import Driver, let_run
from tests.mail.servers import Mailbox, mail_server

BEGINS = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
"""Tuesday, 16:12 in Kolkata, 10:42 in London: the hour of the pictures."""


@dataclass(frozen=True)
class StoryClock:
    """Runs like the computer's, from another hour; a value, so that it can travel to a child process."""

    ahead: timedelta

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Story:
    """The app, its driver and its mail."""

    def __init__(self, app: QApplication, folder: Path, mailbox: Mailbox, port: int, pictures: Path | None) -> None:
        self.app, self.mailbox, self.pictures = app, mailbox, pictures
        server = MailServer("127.0.0.1", port, Security.NONE, "", "Proactively <bookings@office.example>")
        self.settings = Settings(folder, folder / "logs", Mail(server))
        self.now = StoryClock(BEGINS - datetime.now(UTC))
        self.failures: list[str] = []
        self._open()

    def _open(self) -> None:
        from booking_desktop.backend.preferences import FilePreferences

        light = Preferences(theme=ThemeChoice.LIGHT, clock=Clock.H24, zone="Asia/Kolkata", week_start=0)
        FilePreferences(self.settings.data_dir).save(light)
        self.launch = Launch(self.app, self.settings, now=self.now)
        self._ready: list[bool] = []
        self.launch.ready.connect(lambda: self._ready.append(True))
        self.driver = Driver(self.launch.window, self.pictures)

    def start(self) -> None:
        with self.driver.watch.looking():
            self.launch.start()
        self.driver.wait(lambda: self._ready, "the first page")

    @property
    def desk(self) -> Any:
        return self.launch.desk

    def close(self) -> None:
        self.launch.window.close()
        let_run(50)

    # --- mail ---

    def letter(self, to: str, subject: str, after: int = 0) -> EmailMessage:
        """The newest letter to that address whose subject holds those words, waiting for it."""

        def found() -> list[EmailMessage]:
            return [m for m in self.mailbox.messages[after:] if to in str(m["To"]) and subject in str(m["Subject"])]

        self.driver.wait(found, f"a letter “{subject}” to {to}", patience=25)
        return found()[-1]

    def code(self, to: str, subject: str = "OTP Verification for Signup") -> str:
        """The six digits of the newest code mail."""
        text = self.letter(to, subject).get_body(("plain",))
        assert text is not None
        digits = re.search(r"\d{6}", text.get_content())
        assert digits is not None
        return digits.group()

    @property
    def mailed(self) -> int:
        return len(self.mailbox.messages)


def event_of(letter: EmailMessage) -> tuple[str, Any]:
    """The method and the VEVENT of a letter's calendar part, as the icalendar library reads it."""
    part = next(p for p in letter.walk() if p.get_content_type() == "text/calendar")
    calendar = Calendar.from_ical(part.get_payload(decode=True))
    return str(calendar["METHOD"]), next(iter(calendar.walk("VEVENT")))


@contextmanager
def told(folder: Path, pictures: Path | None) -> Iterator[Story]:
    """A story on a fresh store in ``folder``."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication.instance() or QApplication(["tour"])
    assert isinstance(app, QApplication)
    mailbox = Mailbox()
    with mail_server(mailbox) as port:
        story = Story(app, folder, mailbox, port, pictures)
        try:
            yield story
        finally:
            story.close()
