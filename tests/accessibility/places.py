"""Every place of the window, one after the other: each page, each form, each dialog and each bar, with things in them.

``for place in Places(tour).walk(): ...`` looks at ``tour.driver`` while the place is in sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from booking_desktop.domain.people import Role
from booking_desktop.domain.servers import FoundServer, ServerKind
from booking_desktop.mail.calendar import ics_file
from booking_desktop.ui.crash import CrashDialog
from booking_desktop.ui.update_bar import UpdateBar
from booking_desktop.viewmodels.calendar.calendar_state import View
from booking_desktop.viewmodels.office.preferences import Category
from booking_desktop.viewmodels.sign_in import Step
from tests.accessibility.spoken import focused, front
from tests.journeys.tour import JANAKI, OWN_LIST, PASSWORD, TOVE, Tour


class Places:
    """Leads through them. ``speak``: put a language in force once the people are there, who are written of in English."""

    def __init__(self, tour: Tour, before: Callable[[], None] = lambda: None) -> None:
        self.tour, self._before = tour, before

    @property
    def desk(self):
        return self.tour.story.desk

    @property
    def pages(self):
        return self.tour.pages

    def walk(self) -> Iterator[str]:
        """The name of each place, while it is in sight and at rest."""
        self._before()
        for part in (
            self._strangers, self._entrance, self._calendar, self._booked, self._office, self._preferences,
            self._over_everything, self._speaker,
        ):  # fmt: skip
            for place in part():
                self.rest()
                yield place

    def rest(self) -> None:
        """Let everything come to rest: what is read may lead to more being read, and to another layout."""
        quiet = 0
        while quiet < 3:
            self.tour.driver.watch.wait(20)
            quiet = quiet + 1 if self.tour.story.launch.jobs.idle else 0

    # --- what leads there ---

    def _go(self, page: str) -> None:
        self.desk.go(page)
        self.tour.idle()

    def _escape(self) -> None:
        window = self.desk.window
        before = front(window)
        self.tour.driver.key("Escape", focused(window))
        self.tour.idle()
        assert front(window) is not before, f"{before.accessibleName()} does not heed Escape"

    def _become(self, first: str, last: str, email: str, *, speaks: bool = False) -> None:
        sign_in = self.pages.sign_in
        self.desk.window.show_page("sign_in")
        sign_in.show(Step.SIGN_UP)
        sign_in.sign_up(first, last, email, PASSWORD, Role.SPEAKS if speaks else Role.BOOKS)
        self.tour.wait(lambda: sign_in.state.step is Step.CODE, "the code page")
        sign_in.verify(self.tour.story.code(email))
        self.tour.wait(lambda: self.desk.session.person, "being signed in")
        self.tour.idle()

    def _leave(self) -> None:
        self.desk.sign_out()
        self.tour.wait(lambda: self.desk.session.person is None, "being signed out")
        self.tour.idle()

    def _return(self, email: str) -> None:
        self._leave()
        self.desk.session.sign_in(email, PASSWORD, False, lambda _: None)
        self.tour.wait(lambda: self.desk.session.person, "being signed in")
        self.tour.idle()

    # --- the places ---

    def _strangers(self) -> Iterator[str]:
        yield "first run"
        self.pages.open_connecting()
        yield "connecting to a server"
        self._escape()
        backend = self.desk.backend
        backend.speakers.add_samples(backend.accounts.local_office())
        self.desk.begin("discover")
        yield "discover, nobody signed in"
        self._go("calendar")
        yield "calendar, nobody signed in"

    def _entrance(self) -> Iterator[str]:
        self.desk.window.show_page("sign_in")
        for step in Step:
            self.pages.sign_in.show(step, JANAKI)
            yield f"entrance, {step}"
        self.pages.sign_in.show(Step.SIGN_UP)
        self.pages.sign_in.sign_up("", "", "nobody", "short", Role.BOOKS)
        yield "sign up, refused"
        self._become("Janaki", "Ammal", JANAKI)  # who comes first runs the office
        self._leave()
        self._become("Tove", "Lindqvist", TOVE, speaks=True)
        self._publish()
        self._return(JANAKI)

    def _publish(self) -> None:
        self._go("profile")
        profile = self.pages.profile
        profile.set_headline("Compilers, and ships that sail on time")
        profile.set_about("Bring a language that does not exist yet. We find its first three words.")
        profile.set_topics(("Compilers", "Ships"))
        profile.set_languages(("eng", "swe"))
        profile.add_offer()
        profile.edit_offer(profile.state.draft.offers[0].key, name="Working session", minutes="60", price="90")
        self.tour.idle()
        profile.publish()
        self.tour.wait(lambda: profile.state.saved and profile.state.saved.published, "the profile to be published")

    def _calendar(self) -> Iterator[str]:
        pages = self.pages
        self._go("discover")
        pages.discover.choose(pages.discover.state.rows[0].id)
        yield "discover"
        page = self.desk.window.page("discover")
        for name in page.filters.chips:
            page.filters._open(name)
            yield f"discover, filter {name}"
            self._escape()
        pages.discover.type("zzzz")
        yield "discover, nobody found"
        pages.discover.type("")
        self.tour.idle()
        ada = next(r for r in pages.discover.state.rows if str(r.name) == "Ada Lovelace")
        pages.open_calendar(ada.id)
        self.tour.wait(lambda: pages.calendar.state.ready, "the calendar")
        for view in View:
            pages.calendar.show_view(view)
            yield f"a speaker's calendar, {view}"
        pages.calendar.show_view(View.WEEK)
        self.tour.idle()
        page = self.desk.window.page("calendar")
        page.ask_date()
        yield "go to date"
        self._escape()
        page.heads.context._list_zones()
        yield "time zones"
        self._escape()
        pages.calendar.next_open(1)
        self.tour.idle()
        pages.calendar.explain_cursor()
        yield "why not"
        self._escape()

    def _booked(self) -> Iterator[str]:
        pages, calendar = self.pages, self.pages.calendar
        tove = self._speaker_named("Tove Lindqvist")
        pages.open_calendar(tove)
        self.tour.wait(lambda: calendar.state.ready, "the calendar")
        self.tour.idle()
        calendar.next_open(1)
        self.tour.idle()
        calendar.activate()
        self.tour.wait(lambda: calendar.form.state.held_until, "the panel")
        yield "confirm"
        calendar.form.book()
        self.tour.wait(lambda: self.desk.window.current == "receipt", "the receipt")
        yield "receipt"
        self._go("bookings")
        yield "my bookings"
        booking = pages.bookings.state.booking
        (self.tour.story.settings.data_dir / "one.ics").write_bytes(ics_file(booking, self.desk.session.person.id))
        pages.bookings.edit_note()
        yield "my bookings, writing a note"
        pages.bookings.drop_note()
        pages.begin_move(booking)
        self.tour.wait(lambda: calendar.state.moving and calendar.state.ready, "its times")
        self.tour.idle()
        calendar.next_open(1)
        self.tour.idle()
        calendar.activate()
        self.tour.wait(lambda: calendar.form.state.draft, "the panel")
        yield "move"
        calendar.form.discard()
        calendar.end_move()
        for view in View:
            calendar.show_own()
            calendar.show_view(view)
            yield f"my calendar, {view}"
        calendar.open_booking(booking)
        yield "my calendar, a session open"
        calendar.detail.close()
        pages.open_speaker(tove)
        yield "discover, one's own host"

    def _speaker_named(self, name: str):
        self._go("discover")
        discover = self.pages.discover
        discover.type(name)
        self.tour.wait(lambda: [str(r.name) for r in discover.state.rows][:1] == [name], name)
        found = discover.state.rows[0].id
        discover.type("")
        self.tour.idle()
        return found

    def _office(self) -> Iterator[str]:
        self._go("outbox")
        self.tour.idle()
        self.pages.outbox.choose(self.pages.outbox.state.rows[0].id)
        yield "outbox"
        self.pages.open_import()
        yield "import"
        path = self.tour.story.settings.data_dir / "speakers.csv"
        path.write_text(OWN_LIST, encoding="utf-8")
        self.pages.importing.choose(str(path))
        self.tour.wait(lambda: self.pages.importing.state.dry, "the trial")
        yield "import, tried"
        zoe = self._speaker_named("Ada Lovelace")
        self.pages.open_profile(zoe)
        yield "profile of another"
        self.desk.window.page("profile")._ask_contact()
        yield "contact address"
        self._escape()
        self.pages.open_hours(zoe)
        yield "hours of another"

    def _preferences(self) -> Iterator[str]:
        for category in Category:
            self.pages._open_preferences(category)
            yield f"preferences, {category}"
        self.pages._open_preferences(Category.DATA)
        self.pages.connecting.choose_here(False)
        self.pages.connecting.write("bookings.example.org")
        yield "preferences, another server"
        connecting = self.pages.connecting
        connecting._become(replace(connecting.state, found=FoundServer("https://x.example", ServerKind.OURS)))
        yield "preferences, another server found"
        self.pages.connecting.forget()
        page = self.desk.window.page("preferences")
        page.data.ask_restore("some.backup")
        yield "restore"
        self._escape()
        page.data._ask_samples()
        yield "remove samples"
        self._escape()
        self.pages.preferences.find("zone")
        yield "preferences, search"
        self.pages.preferences.find("")

    def _over_everything(self) -> Iterator[str]:
        pages, window = self.pages, self.desk.window
        self._go("discover")
        pages.open_palette()
        yield "palette"
        pages.palette.type("ada thu 3pm")
        self.tour.wait(lambda: pages.palette.state.book, "its hits")
        yield "palette, understood"
        self._escape()
        pages.open_shortcuts()
        yield "shortcuts"
        self._escape()
        pages.open_messages()
        yield "messages"
        self._escape()
        pages.open_entry(str(self.tour.story.settings.data_dir / "one.ics"))
        yield "calendar file"
        self._escape()
        crash = CrashDialog("Traceback (most recent call last):\n  nothing", window)
        crash.open()
        yield "crash"
        crash.reject()
        crash.deleteLater()
        self.tour.idle()
        window.activateWindow()
        yield from self._bars()

    def _bars(self) -> Iterator[str]:
        window = self.desk.window
        bar = UpdateBar("9.0", "1.0", window)
        window.notices.addWidget(bar)
        yield "update bar"
        bar.hide()
        self.desk.bars.show_failed(2)
        yield "letters that failed"
        self.desk.bars.show_failed(0)
        self.desk.connection.lost()
        yield "connection lost"
        self.desk.connection.found()
        booking = self.pages.bookings.state.booking
        reminders = self.desk.reminding.model
        reminders._become(replace(reminders.state, shown=(booking,)))
        yield "reminder"
        reminders.dismiss(booking.id)
        self._go("bookings")
        self.pages.bookings.cancel()
        self.tour.idle()
        yield "toast"
        self.pages.bookings.undo()
        self.tour.idle()

    def _speaker(self) -> Iterator[str]:
        self._return(TOVE)
        for page in ("today", "profile", "availability"):
            self._go(page)
            yield page
        hours = self.pages.availability
        hours.begin_exception(self._booked_day())
        yield "exception"
        hours.edit_exception(away=False)
        yield "exception, other hours"
        hours.edit_exception(away=True)
        self.tour.idle()
        hours.see_impact()
        self.tour.wait(lambda: hours.state.asking, "the bookings that lie outside")
        yield "impact"
        self._escape()
        hours.close_exception()
        hours.type_range(0, 0, "17-9")
        hours.save()
        yield "availability, refused"
        hours.discard()
        for view in View:
            self.pages.calendar.show_own()
            self.pages.calendar.show_view(view)
            self._go("calendar")
            yield f"a speaker's own calendar, {view}"

    def _booked_day(self) -> date:
        return self.pages.availability.state.hosted[0].start.date()
