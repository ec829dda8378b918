"""A person who is let in already: Tove, who speaks and books, among the sample speakers, with one session of hers to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from booking_desktop.domain.bookings import BookingId, When
from booking_desktop.domain.people import PersonId, Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.viewmodels.calendar.calendar_state import View
from tests.accessibility.spoken import focused
from tests.journeys.story import told
from tests.journeys.tour import PASSWORD, TOVE, Tour


class Stage(Tour):
    """The window with her in it, driven by keys."""

    @property
    def window(self):
        return self.story.launch.window

    @property
    def desk(self):
        return self.story.desk

    def let_in(self) -> None:
        """Tove has an account and is signed in."""
        self.story.start()
        self.window.activateWindow()
        backend = self.backend
        backend.speakers.add_samples(backend.accounts.local_office())
        backend.accounts.sign_up(SignUp("Tove", "Lindqvist", TOVE, PASSWORD, Role.SPEAKS, "Asia/Kolkata"))
        self.desk.mailing.soon()
        backend.accounts.verify(TOVE, self.story.code(TOVE))
        self.desk.session.sign_in(TOVE, PASSWORD, False, lambda _: self.desk.begin("discover"))
        self.wait(lambda: self.desk.session.person, "being signed in")
        self.rest()

    def speaker(self, name: str) -> PersonId:
        rows = self.backend.speakers.search(SpeakerQuery(text=name), limit=1).rows
        return rows[0].id

    def rest(self) -> None:
        """Let everything that follows from a key come to its end."""
        quiet = 0
        while quiet < 3:
            self.driver.watch.wait(15)
            quiet = quiet + 1 if self.story.launch.jobs.idle else 0

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, one after the other."""
        for key in keys:
            self.driver.key(key, focused(self.window))
            self.rest()

    def write(self, words: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(focused(self.window), words)
        self.rest()

    def focus(self) -> QWidget:
        """Who has the focus."""
        return focused(self.window)

    def grid(self, view: View = View.WEEK) -> None:
        """Ada's calendar in a view, on today, with the focus in it."""
        self.pages.open_calendar(self.speaker("Ada Lovelace"))
        self.wait(lambda: self.pages.calendar.state.ready, "the calendar")
        self.pages.calendar.show_view(view)
        self.pages.calendar.today()
        self.rest()
        self.desk.window.page("calendar").focus_grid()

    def book(self) -> BookingId:
        """Her session with Ada on Friday: through the window."""
        calendar = self.pages.calendar
        self.grid()
        for _ in range(12):
            calendar.next_open(1)
            self.rest()
        calendar.activate()
        self.wait(lambda: calendar.form.state.held_until, "the hold")
        calendar.form.book()
        self.wait(lambda: self.desk.window.current == "receipt", "the receipt")
        self.rest()
        booked = [b for b in self.coming() if str(b.host.name) == "Ada Lovelace" and b.attendee.id == self.me]
        return booked[-1].id

    @property
    def me(self) -> PersonId:
        return self.desk.session.person.id

    def drafting(self) -> object:
        """Whether the panel to book is open."""
        return self.pages.calendar.form.state.draft

    def coming(self):
        """Her sessions to come, as the store has them."""
        return self.backend.bookings.mine(self.access, When.UPCOMING).bookings

    def until(self, condition: Callable[[], object], what: str) -> None:
        self.wait(condition, what)
        self.rest()


@contextmanager
def set_up(folder: Path) -> Iterator[Stage]:
    """The window with her in it."""
    with told(folder / "data", None) as story:
        stage = Stage(story)
        stage.let_in()
        yield stage
        QApplication.processEvents()
