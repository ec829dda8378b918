"""The guided tour: the main job through the real window with real keys and clicks, each step's outcome checked in the store
and in the mail that a real SMTP server on loopback received. Leaves a picture of each screen, light and dark.

``python -m tests.journeys.tour FOLDER``; the exit code is 1 when a step failed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.bookings import Status, When
from booking_desktop.domain.people import Role
from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.ui.theme import theme
from tests.journeys.driver import StallWatch
from tests.journeys.story import Story, event_of, told

REAL_LIST = Path(__file__).parents[3] / "shared" / "data" / "speakers.csv"
JANAKI = "janaki.ammal@jic.example"
TOVE = "tove@lindqvist.example"
PASSWORD = "two purple brinjals"

OWN_LIST = """firstName,lastName,email,expertise,sessionPrice
Zoë,Quimby,zoe@quimby.example,Résumé reviews;Café culture,45.00
김,서연,,한국어 글쓰기,
Broken,Price,broken@price.example,Nothing,on request
"""
"""Brought in where the office's real list is absent."""


class Tour:
    """The steps, in the order of a person's first day."""

    def __init__(self, story: Story) -> None:
        self.story, self.driver = story, story.driver
        self.steps: list[Callable[[], None]] = [
            self.look_around, self.sign_up, self.import_list, self.find_by_topic, self.find_ada, self.choose_a_time,
            self.book, self.look_at_calendars, self.move, self.cancel_and_take_back, self.cancel, self.ask_the_palette,
            self.see_the_rest, self.become_a_speaker, self.write_a_profile, self.set_hours, self.be_found, self.raise_contrast,
        ]  # fmt: skip

    # --- what the steps stand on ---

    @property
    def pages(self):
        return self.story.desk.pages

    @property
    def backend(self):
        return self.story.desk.backend

    @property
    def access(self):
        return self.story.desk.session.access

    def wait(self, condition: Callable[[], object], what: str) -> None:
        self.driver.wait(condition, what)

    def picture(self, name: str) -> None:
        """The screen as it is, and the same in the dark."""
        if self.driver.pictures is None:
            return
        self.driver.picture(name)
        theme.apply(self.story.app, ThemeChoice.DARK)
        self.driver.picture(f"dark/{name}")
        theme.apply(self.story.app, ThemeChoice.LIGHT)

    def idle(self) -> None:
        """Let everything that is under way come to its end."""
        self.driver.watch.wait(60)
        self.wait(lambda: self.story.launch.jobs.idle, "the work to be done")
        self.driver.watch.wait(60)

    def go(self, key: str) -> None:
        self.driver.key(key, self.story.launch.window)
        self.idle()

    def settled(self, name: str) -> None:
        """A picture once everything has come to rest."""
        self.idle()
        self.picture(name)

    # --- a person who books ---

    def look_around(self) -> None:
        if not self.story.far:
            self.picture("first-run")
            self.driver.press("Look around")
        self.wait(lambda: self.pages.discover.state.rows, "the sample speakers")
        assert self.backend.speakers.has_samples() is not self.story.far
        self.settled("discover-browsing")

    def sign_up(self) -> None:
        press, write = self.driver.press, self.driver.type
        press("Sign in")
        self.picture("sign-in")
        press("Create an account")
        write("First name", "Janaki")
        write("Last name", "Ammal")
        write("Email", JANAKI)
        write("Password", PASSWORD)
        self.picture("sign-up")
        press("Create account")
        code = self.story.code(JANAKI)
        write("Code", code)
        self.picture("code")
        press("Confirm address")
        self.wait(lambda: self.story.desk.session.person, "being signed in")
        self.story.give_office(JANAKI)
        person = self.backend.accounts.me(self.access)
        assert (person.email, person.verified, person.office) == (JANAKI, True, True)

    def import_list(self) -> None:
        path = REAL_LIST
        if not path.exists():
            path = self.story.settings.data_dir.parent / "speakers.csv"
            path.write_text(OWN_LIST, encoding="utf-8")
        self.pages.open_import()
        importing = self.pages.importing
        importing.choose(str(path))  # the system's own file dialog can't be driven
        self.wait(lambda: importing.state.dry, "the trial of the first lines")
        self.driver.press("Publish at once")
        self.settled("import-ready")
        self.driver.press("Import ")
        self.wait(lambda: importing.state.report and importing.state.phase == "running", "the import to begin")
        self.picture("import-running")
        self.driver.wait(lambda: importing.state.phase == "done", "the import", patience=90)
        self.settled("import-done")
        report = importing.state.report
        assert report.count.new == report.lines_read - len(report.bad) > 0, report.count
        self.again_updates(path)
        self.driver.press("Done")
        self.idle()

    def again_updates(self, path: Path) -> None:
        """Importing the same list once more adds nobody."""
        importing = self.pages.importing
        importing.choose(str(path))
        self.wait(lambda: importing.state.dry and importing.state.phase != "done", "the second trial")
        self.driver.press("Import ")
        self.driver.wait(lambda: importing.state.phase == "done", "the second import", patience=90)
        assert importing.state.report.count.new == 0, importing.state.report.count

    def find_by_topic(self) -> None:
        """A topic with an accent is found without it."""
        typed, accented = ("programacion", "programación") if REAL_LIST.exists() else ("resume", "Résumé")
        self.driver.type("Search speakers", typed)
        self.wait(lambda: self._answered(typed), "the answer")
        rows = self.pages.discover.state.rows
        texts = " ".join(f"{r.name} {r.headline} {' '.join(r.topics)}" for r in rows)
        profiles = (self.backend.speakers.profile(r.id, self.access) for r in rows[:20])
        assert rows
        assert accented.casefold() in (texts + " ".join(p.about for p in profiles)).casefold()
        self.settled("discover-accent")

    def _answered(self, typed: str) -> bool:
        state = self.pages.discover.state
        return state.asked is not None and state.asked.text == typed

    def find_ada(self) -> None:
        self.driver.type("Search speakers", "")
        self.wait(lambda: self._answered(""), "everyone")
        self.settled("discover")
        self.driver.type("Search speakers", "lovelace")
        self.wait(lambda: self._answered("lovelace") and self.pages.discover.state.rows, "Ada")
        self.driver.press_row("Lovelace")
        self.idle()
        self.driver.press("See all times")
        self.wait(lambda: self.pages.calendar.state.ready, "the calendar")
        self.settled("calendar-week-free")

    def choose_a_time(self) -> None:
        """Across zones: 14:30 in Kolkata is 09:00 in London."""
        self.driver.press_row("Thursday 12 March 2026, 09:00 to 10:00 Europe/London, 14:30 your time, open")
        self.wait(lambda: self.pages.calendar.form.state.held_until, "the hold")
        self.driver.type("Note for Ada", "I have a draft on plant chromosomes and want the argument to read in order.")
        self.settled("calendar-week")

    def book(self) -> None:
        self.driver.press("Book for £120.00")
        self.wait(lambda: self.story.desk.window.current == "receipt", "the receipt")
        letter = self.story.letter(JANAKI, "Session Booking Confirmation")
        self.story.letter("ada@lovelace.example", "New booking")
        method, event = event_of(letter)
        page = self.backend.bookings.mine(self.access, When.UPCOMING)
        self.booking = next(b for b in page.bookings if b.start.hour == 9 and b.start.day == 12)
        assert (method, str(event["UID"]), int(event["SEQUENCE"])) == ("REQUEST", self.booking.uid, 0)
        assert event["DTSTART"].dt == self.booking.start
        assert (self.booking.host.zone, self.booking.attendee.zone) == ("Europe/London", "Asia/Kolkata")
        self.wait(lambda: sum(m.delivery == "sent" for m in self.pages.receipt.state.mails) == 2, "both mails sent")
        self.settled("receipt")

    def look_at_calendars(self) -> None:
        self.go("Ctrl+2")
        for key, name in (("Alt+3", "calendar-month"), ("Alt+1", "calendar-day"), ("Alt+4", "calendar-agenda")):
            self.go(key)
            self.picture(name)
        self.go("Alt+2")
        self.pages.calendar.show_own()
        self.settled("calendar-own-week")

    def move(self) -> None:
        self.go("Ctrl+3")
        self.settled("bookings")
        self.driver.press_row("Thursday 12 March")
        self.idle()
        self.driver.press("Move")
        self.wait(lambda: self.story.desk.window.current == "calendar", "the calendar")
        self.wait(lambda: self.pages.calendar.state.moving and self.pages.calendar.state.ready, "its times")
        self.idle()
        before = self.story.mailed
        self.driver.press_row("Thursday 12 March 2026, 10:00 to 11:00 Europe/London, 15:30 your time, open")
        self.wait(lambda: self.pages.calendar.form.state.draft, "the new time")
        self.settled("calendar-move")
        self.driver.press("Move to")
        moved = self.story.letter(JANAKI, "moved", before)
        method, event = event_of(moved)
        now = self.backend.bookings.booking(self.access, self.booking.id)
        assert (method, str(event["UID"]), int(event["SEQUENCE"])) == ("REQUEST", self.booking.uid, 1)
        assert (now.start.hour, now.sequence, now.reference) == (10, 1, self.booking.reference)

    def cancel_and_take_back(self) -> None:
        self.go("Ctrl+3")
        self.driver.press_row("Thursday 12 March")
        self.idle()
        self.driver.press("Cancel booking")
        self.wait(lambda: self._status() is Status.CANCELLED, "the cancel")
        self.settled("bookings-undo")
        self.driver.press("Undo")
        self.wait(lambda: self._status() is Status.CONFIRMED, "the undo")
        self.idle()

    def _status(self) -> Status:
        return self.backend.bookings.booking(self.access, self.booking.id).status

    def cancel(self) -> None:
        before = self.story.mailed
        self.driver.press_row("Thursday 12 March")
        self.idle()
        self.driver.press("Cancel booking")
        self.wait(lambda: self._status() is Status.CANCELLED, "the cancel")
        letter = self.story.letter(JANAKI, "ancelled", before)  # its mail waits ten seconds for an undo
        method, event = event_of(letter)
        assert (method, str(event["UID"])) == ("CANCEL", self.booking.uid)
        assert int(event["SEQUENCE"]) > 1

    def ask_the_palette(self) -> None:
        self.go("Ctrl+1")
        self.driver.key("Ctrl+K", self.story.launch.window)
        self.wait(lambda: QApplication.focusWidget() is not None, "the palette")
        with self.driver.watch.looking():
            QTest.keyClicks(QApplication.focusWidget(), "ada thu 3pm")
        self.wait(lambda: self.pages.palette.state.book, "its hits")
        self.settled("palette")
        self.driver.key("Return")
        self.wait(lambda: self.pages.calendar.form.state.draft, "the panel to review and book")
        assert self.pages.calendar.form.state.draft.slot.start.day == 12
        self.pages.calendar.form.discard()

    def see_the_rest(self) -> None:
        self.go("Ctrl+4")
        self.settled("outbox")
        self.go("Ctrl+,")
        self.settled("preferences")
        self.pages.open_about()
        self.settled("about")
        checks = self.pages.about.state.checks
        assert checks is not None
        assert not [c for c in checks if c.health == "fails"]

    # --- a speaker ---

    def become_a_speaker(self) -> None:
        self.story.desk.sign_out()
        self.wait(lambda: self.story.desk.session.person is None, "being signed out")
        self.idle()
        self.driver.press("Sign in")
        self.driver.press("Create an account")
        self.driver.type("First name", "Tove")
        self.driver.type("Last name", "Lindqvist")
        self.driver.type("Email", TOVE)
        self.driver.type("Password", PASSWORD)
        self.driver.press("I speak and am booked")
        self.driver.press("Create account")
        self.driver.type("Code", self.story.code(TOVE))
        self.driver.press("Confirm address")
        self.wait(lambda: self.story.desk.session.person, "being signed in")
        assert self.story.desk.session.person.role is Role.SPEAKS
        self.settled("today-new")

    def write_a_profile(self) -> None:
        self.go("Ctrl+7")
        self.driver.type("Headline", "Compilers, and ships that sail on time")
        self.driver.type("About", "Bring a language that does not exist yet. We find its first three words.")
        self.driver.type("Topics", "Compilers,")
        self.idle()
        self.picture("profile")
        self.pages.profile.add_offer()
        self.idle()
        key = self.pages.profile.state.draft.offers[0].key
        self.pages.profile.edit_offer(key, name="Working session", minutes="60", price="90")
        self.settled("profile-offer")
        self.driver.press("Publish")
        self.wait(lambda: self._tove().published, "the profile to be published")
        assert self._tove().headline == "Compilers, and ships that sail on time", self._tove()

    def _tove(self):
        person = self.story.desk.session.person
        return self.backend.speakers.profile(person.id, self.access)

    def set_hours(self) -> None:
        self.go("Ctrl+6")
        self.pages.availability.type_range(4, 0, "9-12")
        self.settled("availability")
        self.driver.press("Save hours")
        person = self.story.desk.session.person
        self.wait(lambda: self.backend.speakers.availability(self.access, person.id).week is not None, "the hours kept")
        friday = self.backend.speakers.availability(self.access, person.id).week[4]
        assert [(h.start, h.end) for h in friday][:1] == [(540, 720)], friday
        self.go("Ctrl+5")
        self.settled("today")

    def be_found(self) -> None:
        self.go("Ctrl+1")
        self.driver.type("Search speakers", "compilers tove")
        self.wait(lambda: self._answered("compilers tove"), "the answer")
        assert [str(r.name) for r in self.pages.discover.state.rows][:1] == ["Tove Lindqvist"]
        self.driver.type("Search speakers", "")
        self.idle()

    # --- the same in the dark ---

    def raise_contrast(self) -> None:
        """Back as the person who books, in high contrast."""
        self.story.desk.sign_out()
        self.wait(lambda: self.story.desk.session.person is None, "being signed out")
        self.idle()
        self.driver.press("Sign in")
        self.driver.type("Email", JANAKI)
        self.driver.type("Password", PASSWORD)
        self.driver.press("Sign in")
        self.wait(lambda: self.story.desk.session.person, "being signed in")
        self.driver.watch.step("theme")
        assert self.story.desk.commands.trigger("theme.high_contrast")
        for key, name in (("Ctrl+1", "discover"), ("Ctrl+3", "bookings"), ("Ctrl+,", "preferences")):
            self.go(key)
            self.driver.picture(f"high-contrast/{name}")
        self.pages.open_calendar(self.booking.host.id, self.booking.agreed.offer)
        self.idle()
        for key, name in (("Alt+2", "calendar-week"), ("Alt+3", "calendar-month"), ("Alt+1", "calendar-day")):
            self.go(key)
            self.driver.picture(f"high-contrast/{name}")
        self.go("Alt+2")

    # --- running ---

    def run(self) -> list[str]:
        """Take every step; the names of those that failed. A later step may still work."""
        failed = []
        for step in self.steps:
            name = step.__name__.replace("_", " ")
            self.driver.watch.step(name)
            begun = time.perf_counter()
            try:
                step()
                print(f"  ok      {name} ({time.perf_counter() - begun:.1f} s)", flush=True)
            except Exception:  # noqa: BLE001 - told, and the tour goes on
                failed.append(name)
                print(f"  FAILED  {name}\n{traceback.format_exc()}", flush=True)
                self.picture(f"failed-{name.replace(' ', '-')}")
                if name in ("look around", "sign up"):
                    break
        return failed


def take(pictures: Path | None, *, far: bool = False) -> tuple[list[str], StallWatch]:
    """The whole tour, ``far``: on a server; failed steps, and how long the GUI thread stalled."""
    defects: list[str] = []
    previous = sys.excepthook
    sys.excepthook = lambda kind, error, trace: defects.append("".join(traceback.format_exception(kind, error, trace)))
    try:
        with tempfile.TemporaryDirectory() as folder, told(Path(folder) / "data", pictures, far=far) as story:
            story.start()
            tour = Tour(story)
            failed = tour.run()
            return failed + defects, story.driver.watch
    finally:
        sys.excepthook = previous


def main() -> int:
    parser = argparse.ArgumentParser(description="The guided tour.")
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    shutil.rmtree(asked.folder, ignore_errors=True)
    print("The tour:", flush=True)
    failed, watch = take(asked.folder)
    print(f"Longest stall of the window: {watch.longest:.0f} ms, in “{watch.where}”")
    print("The tour again, against a server:", flush=True)
    failed += [f"{step} (server)" for step in take(asked.folder / "server", far=True)[0]]
    if failed:
        print(f"{len(failed)} failed: {'; '.join(failed)}")
        return 1
    print("All well.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
