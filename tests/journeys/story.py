"""The stage of the tour: one app on a fresh store, a mail server that takes letters, and a clock that begins at a fixed hour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
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
from booking_desktop.ui import languages
from tests.journeys.driver import Driver, let_run
from tests.loopback import Loopback, serving
from tests.mail.servers import Mailbox, mail_server
from tests.stillness import be_still

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

    def __init__(
        self, app: QApplication, settings: Settings, now: StoryClock, mailbox: Mailbox, pictures: Path | None
    ) -> None:
        self.app, self.mailbox, self.pictures = app, mailbox, pictures
        self.settings, self.now = settings, now
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

    @property
    def far(self) -> bool:
        """Whether the data is on a server."""
        return False

    def give_office(self, email: str) -> None:
        """On this computer the first account runs the office already."""

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


class FarStory(Story):
    """The same with the data on a server on loopback, which sends the mail; the samples are there already."""

    server: Loopback

    @property
    def far(self) -> bool:
        return True

    def give_office(self, email: str) -> None:
        """As whoever runs the server does it, on its command line."""
        self.server.serving.offices.grant(email)
        session = self.desk.session
        session.update(self.desk.backend.accounts.me(session.access))


_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@contextmanager
def told(folder: Path, pictures: Path | None, *, far: bool = False) -> Iterator[Story]:
    """A story on a fresh store in ``folder``; ``far``: on a server beside it."""
    be_still()
    QLocale.setDefault(_BRITISH)
    app = QApplication.instance() or QApplication(["tour"])
    assert isinstance(app, QApplication)
    mailbox, now = Mailbox(), StoryClock(BEGINS - datetime.now(UTC))
    with mail_server(mailbox) as port:
        mail = Mail(MailServer("127.0.0.1", port, Security.NONE, "", "Proactively <bookings@office.example>"))
        with _far_away(folder.parent / "server", mail, now) if far else nullcontext(None) as server:
            here = Settings(folder, folder / "logs", mail)
            settings = replace(here, mail=None, server=server.address) if server else here
            story = (FarStory if server else Story)(app, settings, now, mailbox, pictures)
            if isinstance(story, FarStory) and server:
                story.server = server
            try:
                yield story
            finally:
                story.close()
                languages.speak(app, "en")
                QLocale.setDefault(_BRITISH)


@contextmanager
def _far_away(folder: Path, mail: Mail, now: StoryClock) -> Iterator[Loopback]:
    with serving(folder, now, mail=mail) as server:
        backend = server.serving.backend
        backend.speakers.add_samples(backend.accounts.local_office())
        yield server
