"""Every page and every important state, in several looks: one day is lived in plain English, since the driver finds things by
their names, and at each place the window is brought to each look and a picture taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.bookings import BookingRequest, When
from booking_desktop.domain.people import Role
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.viewmodels.calendar.calendar_state import View
from booking_desktop.viewmodels.office.preferences import Category
from booking_desktop.viewmodels.sign_in import Step
from tests.journeys.looks import PLAIN, Look
from tests.journeys.story import Story
from tests.journeys.tour import JANAKI, PASSWORD, Tour

SPEAKERS = """firstName,lastName,email,expertise,sessionPrice
김,서연,,한국어 글쓰기; Calligraphy,80
फ़ातिमा,शेख़,,शिक्षा; Calligraphy,1200
ابن,الهيثم,,بصريات; Calligraphy,95
Pablo Diego José Francisco de Paula Juan Nepomuceno María,Ruiz y Picasso de los Remedios,,Calligraphy; Ceramics; Printmaking; Stage design; Sculpture,150
"""
"""Names that the samples lack: other scripts, and a very long one."""

CALENDAR_FILE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:planning@example
DTSTART:20260312T093000Z
DTEND:20260312T103000Z
SUMMARY:Planning the herbarium
LOCATION:Room 4
ORGANIZER;CN=Emmy Noether:mailto:emmy@noether.example
END:VEVENT
END:VCALENDAR
"""

PLACES = {
    "first-run": "The first start",
    "server": "A server that gives no answer",
    "sign-in": "Sign in",
    "sign-in-wrong": "A password that is wrong",
    "sign-up": "Sign up",
    "sign-up-missing": "Fields that are missing",
    "code": "The code",
    "forgot": "A forgotten password",
    "discover": "Discover",
    "discover-no-match": "Nobody found",
    "discover-scripts": "Names in other scripts, and long ones",
    "import": "Import, tried",
    "calendar-week": "Calendar, week",
    "calendar-day": "Calendar, day",
    "calendar-month": "Calendar, month",
    "calendar-agenda": "Calendar, agenda",
    "calendar-why": "Why a time can't be booked",
    "confirm": "A time is chosen",
    "receipt": "The receipt",
    "bookings": "My bookings",
    "bookings-undo": "A booking cancelled",
    "bookings-empty": "No bookings",
    "outbox": "Outbox",
    "palette": "Go to anything",
    "palette-time": "Go to anything, with a time",
    "shortcuts": "Keys",
    "calendar-file": "A calendar file",
    "bars": "Connection lost, and a reminder",
    **{f"preferences-{category}": f"Preferences, {category}" for category in Category if category != Category.ABOUT},
    "about": "About",
    "profile": "Profile",
    "availability": "Availability",
    "availability-exception": "A day that differs",
    "today": "Today",
    "today-empty": "Nothing today",
    "own-week": "One's own week",
}
"""Every picture of a look, by the name of its file, and what it shows."""


class Gallery(Tour):
    """Takes the pictures of ``PLACES`` in each look. The tour's own are left out."""

    def __init__(self, story: Story, looks: Sequence[Look]) -> None:
        super().__init__(story)
        self.looks = looks

    def picture(self, name: str) -> None:
        """No picture of the tour's own; the gallery takes its own by ``at``."""

    def at(
        self, *names: str, see: Callable[[str], object] | None = None, done: Callable[[], object] | None = None
    ) -> None:
        """One picture of each name in each look; ``see(name)`` brings it into sight, ``done`` leaves it."""
        for look in self.looks:
            look.put_in_force(self)
            for name in names:
                if see is not None:
                    see(name)
                self.idle()
                self.driver.picture(f"{look.folder}/{name}")
                if done is not None:
                    done()
                    self.idle()
        PLAIN.put_in_force(self)

    def walk(self) -> None:
        """The whole day."""
        self.stand_at_the_door()
        self.look_around()
        self.sign_up()
        self.bring_speakers()
        self.see_discover()
        self.find_ada()
        self.see_times()
        self.book()
        self.at("receipt")
        self.see_bookings()
        self.see_overlays()
        self.see_bars()
        self.see_preferences()
        self.speak()

    # --- before anybody is signed in ---

    def stand_at_the_door(self) -> None:
        window, sign_in, connecting = self.story.desk.window, self.pages.sign_in, self.pages.connecting
        self.at("first-run", see=lambda _: window.show_page("first_run"))

        def lost(_: str) -> None:
            self.pages.open_connecting()
            connecting.write("bookings.nowhere.invalid")
            connecting.check()
            self.wait(lambda: connecting.state.problem and not connecting.state.busy, "no answer")

        self.at("server", see=lost, done=self.close_dialogs)

        def step(name: str) -> None:
            window.show_page("sign_in")
            steps = {"sign-up": Step.SIGN_UP, "sign-up-missing": Step.SIGN_UP, "code": Step.CODE, "forgot": Step.FORGOT}
            sign_in.show(steps.get(name, Step.SIGN_IN), JANAKI)
            if name == "sign-in-wrong":
                sign_in.sign_in(JANAKI, "not this one", True)
            elif name == "sign-up-missing":
                sign_in.sign_up("", "", "", "short", Role.BOOKS)
            self.wait(lambda: not sign_in.state.busy, "an answer")

        self.at("sign-in", "sign-in-wrong", "sign-up", "sign-up-missing", "code", "forgot", see=step)
        sign_in.show(Step.SIGN_IN, "")
        window.show_page("first_run")

    def close_dialogs(self) -> None:
        for dialog in self.story.desk.window.findChildren(Dialog):
            if dialog.isVisible():
                dialog.reject()

    # --- a person who books ---

    def bring_speakers(self) -> None:
        path = self.story.settings.data_dir.parent / "speakers.csv"
        path.write_text(SPEAKERS, encoding="utf-8")
        importing = self.pages.importing
        self.pages.open_import()
        importing.choose(str(path))
        self.wait(lambda: importing.state.dry, "the trial of the first lines")
        self.driver.press("Publish at once")
        self.at("import")
        self.driver.press("Import ")
        self.driver.wait(lambda: importing.state.phase == "done", "the import", patience=90)
        self.driver.press("Done")
        self.idle()

    def see_discover(self) -> None:
        discover = self.pages.discover
        typed = {"discover": "", "discover-no-match": "quaternionsxyz", "discover-scripts": "calligraphy"}

        def see(name: str) -> None:
            self.go("Ctrl+1")
            discover.type(typed[name])
            self.wait(lambda: self._answered(typed[name]), "the answer")
            if name == "discover":
                discover.choose(self.speaker("Lovelace"))
            if name == "discover-scripts":
                discover.choose(self.speaker("Picasso"))

        self.at("discover", see=see)
        self.at("discover-no-match", see=see)
        self.at("discover-scripts", see=see)
        discover.type("")
        self.wait(lambda: self._answered(""), "everyone")

    def speaker(self, name: str):
        return next(row.id for row in self.pages.discover.state.rows if name in str(row.name))

    def see_times(self) -> None:
        calendar = self.pages.calendar

        def view(name: str) -> None:
            calendar.show_view(View(name.removeprefix("calendar-")))
            self.wait(lambda: calendar.state.ready, "the calendar")

        self.at("calendar-day", "calendar-month", "calendar-agenda", "calendar-week", see=view)
        taken = next(cell.slot for cell in calendar.state.cells() if cell.state == "booked")

        def why(_: str) -> None:
            calendar.explain(taken)

        self.at("calendar-why", see=why, done=calendar.close_trace)
        self.choose_a_time()
        self.at("confirm", see=lambda _: self.go("Ctrl+2"))

    def see_bookings(self) -> None:
        bookings = self.pages.bookings

        def shown(when: When) -> None:
            self.go("Ctrl+3")
            bookings.show(when)

        self.at("bookings", see=lambda _: shown(When.UPCOMING))
        self.at("bookings-empty", see=lambda _: shown(When.CANCELLED))

        def mail_to_oneself(_: str) -> None:
            self.go("Ctrl+4")
            self.idle()
            outbox, me = self.pages.outbox, self.story.desk.session.person
            outbox.choose(next(row.id for row in outbox.state.rows if me and row.booking and row.to_person == me.id))

        self.at("outbox", see=mail_to_oneself)

        def cancel(_: str) -> None:
            shown(When.UPCOMING)
            self.idle()
            bookings.choose(self.booking.id)
            bookings.cancel()
            self.idle()

        self.at("bookings-undo", see=cancel, done=bookings.undo)

    def see_overlays(self) -> None:
        def ask(name: str) -> None:
            self.go("Ctrl+1")
            self.pages.open_palette()
            if name == "palette-time":
                QTest.keyClicks(QApplication.focusWidget(), "ada thu 3pm")
                self.wait(lambda: self.pages.palette.state.book, "its hits")

        self.at("palette", "palette-time", see=ask, done=lambda: self.driver.key("Escape"))
        self.at("shortcuts", see=lambda _: self.pages.open_shortcuts(), done=self.close_dialogs)
        path = self.story.settings.data_dir.parent / "planning.ics"
        path.write_text(CALENDAR_FILE.replace("\n", "\r\n"), encoding="utf-8")

        def see(_: str) -> None:
            self.pages.open_entry(str(path))
            self.wait(lambda: self.pages.entries.state.checked, "what the file says")

        self.at("calendar-file", see=see, done=self.close_dialogs)

    def see_bars(self) -> None:
        reminders, connection = self.story.desk.reminding.model, self.story.desk.connection

        def remind(_: str) -> None:
            self.go("Ctrl+3")
            connection.lost()
            reminders._become(replace(reminders.state, shown=(self.booking,)))  # its hour is days away

        def forget() -> None:
            connection.found()
            reminders._become(replace(reminders.state, shown=()))

        self.at("bars", see=remind, done=forget)

    def see_preferences(self) -> None:
        def see(name: str) -> None:
            self.pages._open_preferences(Category(name.removeprefix("preferences-")))
            self.idle()

        self.at(*(f"preferences-{c}" for c in Category if c != Category.ABOUT), see=see)
        self.at("about", see=see)

    # --- a speaker ---

    def speak(self) -> None:
        self.become_a_speaker()
        self.at("today-empty")
        self.write_a_profile()
        self.go("Ctrl+6")
        self.pages.availability.type_range(1, 0, "9-22")
        self.set_hours()
        self.be_booked()
        for name, key in (("today", "Ctrl+5"), ("availability", "Ctrl+6"), ("profile", "Ctrl+7")):
            self.at(name, see=lambda _, key=key: self.go(key))

        def differ(_: str) -> None:
            self.go("Ctrl+6")
            self.pages.availability.begin_exception()

        self.at("availability-exception", see=differ, done=self.pages.availability.close_exception)
        self.pages.calendar.show_own()
        self.at("own-week", see=lambda _: self.go("Ctrl+2"))

    def be_booked(self) -> None:
        """Others book Tove: what her day is made of."""
        backend, tove = self.backend, self.story.desk.session.person
        access = backend.accounts.sign_in(JANAKI, PASSWORD).access
        profile = backend.speakers.profile(tove.id)
        for n in range(3):
            slots = backend.speakers.free_times(tove.id, profile.offers[0].id).slots
            request = BookingRequest(
                f"gallery-{n}", tove.id, profile.offers[0].id, slots[0].start, "Asia/Kolkata", "Ships"
            )
            backend.bookings.book(access, request)
        self.idle()


def hang(shown: Path, looks: Sequence[Look]) -> None:
    """Write the page that shows every picture beside the same in the other looks."""
    lines = [
        "# Every page, in four looks",
        "",
        "Made by `make pictures`: the app itself, on its sample speakers. German and Arabic, high contrast, and text at twice its size.",
        "",
    ]
    for name, title in PLACES.items():
        lines += [f"## {title}", "", "| " + " | ".join(look.title for look in looks) + " |", "|---" * len(looks) + "|"]
        cells = (f"[![{title}, {look.title}]({look.folder}/{name}.png)]({look.folder}/{name}.png)" for look in looks)
        lines += ["| " + " | ".join(cells) + " |", ""]
    (shown / "README.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
