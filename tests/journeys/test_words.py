"""No word of the app escapes translation: each page in a language of nobody, where what is translated stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from booking_desktop.app.main import Launch
from booking_desktop.domain.errors import StoreBusy, StoreDamaged, StoreNewer, Unreachable
from booking_desktop.domain.people import Name, Role
from booking_desktop.ui.crash import CrashDialog
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.looking_back import FellBar, UnfinishedBar
from booking_desktop.ui.mail_bar import MailBar
from booking_desktop.ui.trouble import TroublePage
from booking_desktop.viewmodels.calendar.calendar_state import View
from booking_desktop.viewmodels.office.preferences import Category
from booking_desktop.viewmodels.sign_in import Step
from booking_desktop.viewmodels.speaking.availability_state import Asking
from booking_desktop.viewmodels.speaking.hours import changed_days
from tests.domain.test_reminders import session
from tests.journeys.pseudo import escaped, spoken, subjects_in_sight, words_in_sight
from tests.journeys.story import told
from tests.journeys.tour import PASSWORD, Tour

ADA, YANAKI = "ада@lovelace.example", "yanaki@jic.example"


@pytest.fixture
def tour(qapp, tmp_path, monkeypatch) -> Iterator[Tour]:
    reports: list[str] = []
    monkeypatch.setattr(Launch, "show_crash", lambda _, report: reports.append(report))
    with spoken(qapp, monkeypatch), told(tmp_path / "data", None) as story:
        story.start()
        yield Tour(story)
    assert reports == []


class Looker:
    """Goes from page to page and notes what has escaped."""

    def __init__(self, tour: Tour, monkeypatch) -> None:
        self.tour, self.found, self.painted = tour, {}, set()
        text, elided = shapes.text, shapes.elided

        def noted_text(painter, rect, words, *rest, **more):
            self.painted.add(words)
            return text(painter, rect, words, *rest, **more)

        def noted_elided(words, font, width):
            self.painted.add(words)
            return elided(words, font, width)

        monkeypatch.setattr(shapes, "text", noted_text)
        monkeypatch.setattr(shapes, "elided", noted_elided)

    def look(self, place: str) -> None:
        self.tour.idle()
        self.painted.clear()
        self.tour.story.launch.window.grab()
        painted = self.painted - subjects_in_sight(self.tour.driver)
        seen = [*words_in_sight(self.tour.driver), *(("painted", words) for words in painted)]
        for bearer, text in seen:
            if rest := escaped(text):
                self.found.setdefault((bearer, text, rest), place)

    def told(self) -> list[str]:
        return [f"{place}: {bearer} says “{text}”: {rest}" for (bearer, text, rest), place in self.found.items()]


@pytest.mark.slow
def test_no_word_of_any_page_escapes_translation(tour, monkeypatch):
    looker = Looker(tour, monkeypatch)
    speak_pseudo(tour)
    looker.look("first run")
    speak_english(tour)
    sign_up(tour, "Ада", "Лавлейс", "ada@lovelace.example", speaks=True)
    publish(tour)
    see_as_speaker(tour, looker)
    tour.story.desk.sign_out()
    tour.idle()
    speak_english(tour)
    sign_up(tour, "Янаки", "Аммаль", YANAKI)
    see_as_booker(tour, looker)
    see_preferences(tour, looker)
    see_what_goes_wrong(tour, looker)
    see_entrance(tour, looker)
    assert "\n".join(looker.told()) == ""


def speak_pseudo(tour: Tour) -> None:
    desk = tour.story.desk
    desk.keep(replace(desk.look.preferences, language="xx"))
    tour.idle()


def speak_english(tour: Tour) -> None:
    desk = tour.story.desk
    desk.keep(replace(desk.look.preferences, language="en"))
    tour.idle()


def sign_up(tour: Tour, first: str, last: str, email: str, *, speaks: bool = False) -> None:
    pages, driver = tour.pages, tour.driver
    tour.story.desk.window.show_page("sign_in")
    pages.sign_in.show(Step.SIGN_UP)
    pages.sign_in.sign_up(first, last, email, PASSWORD, Role.SPEAKS if speaks else Role.BOOKS)
    code = tour.story.code(email)
    tour.wait(lambda: pages.sign_in.state.step is Step.CODE, "the code page")
    pages.sign_in.verify(code)
    tour.wait(lambda: tour.story.desk.session.person, "being signed in")
    tour.idle()
    assert driver.window.isVisible()


def publish(tour: Tour) -> None:
    tour.go("Ctrl+7")
    profile = tour.pages.profile
    profile.set_headline("Машины и доказательства")
    profile.set_about("Принесите черновик.")
    profile.set_topics(("Алгоритмы", "Математика"))
    profile.set_languages(("eng", "fra"))
    profile.add_offer()
    key = profile.state.draft.offers[0].key
    profile.edit_offer(key, name="Беседа", minutes="60", price="90")
    tour.idle()
    profile.publish()
    tour.wait(lambda: profile.state.saved and profile.state.saved.published, "the profile to be published")


def see_as_speaker(tour: Tour, looker: Looker) -> None:
    speak_pseudo(tour)
    for key, name in (("Ctrl+5", "today"), ("Ctrl+6", "availability"), ("Ctrl+7", "profile")):
        tour.go(key)
        looker.look(name)
    tour.go("Ctrl+6")
    tour.pages.availability.begin_exception()
    looker.look("exception")
    tour.pages.availability.close_exception()
    see_impact(tour, looker)
    see_calendar(tour, looker, "own")
    tour.pages.open_import()
    looker.look("import")


def see_impact(tour: Tour, looker: Looker) -> None:
    """What is asked when bookings would lie outside changed hours."""
    model = tour.pages.availability
    saved, left = model.state.saved, session()
    guest = replace(left.attendee, name=Name("Янаки", "Аммаль"))
    left = replace(left, attendee=guest, agreed=replace(left.agreed, name="Беседа"), reference="ПР-1")
    after = replace(saved, week={}, zone="Asia/Kolkata")
    asking = Asking((left,), changed_days(saved, after), False, (saved.zone, after.zone))
    model._become(replace(model.state, asking=asking))
    looker.look("impact")
    model.go_back()


def see_calendar(tour: Tour, looker: Looker, whose: str) -> None:
    tour.go("Ctrl+2")
    for view in View:
        tour.pages.calendar.show_view(view)
        looker.look(f"{whose} calendar, {view}")
    tour.pages.calendar.show_view(View.WEEK)


def see_as_booker(tour: Tour, looker: Looker) -> None:
    pages = tour.pages
    speak_pseudo(tour)
    tour.go("Ctrl+1")
    looker.look("discover")
    pages.discover.choose(pages.discover.state.rows[0].id)
    looker.look("speaker")
    pages.open_calendar(pages.discover.state.rows[0].id)
    see_calendar(tour, looker, "speaker's")
    pages.calendar.next_open(1)
    pages.calendar.explain_cursor()
    looker.look("why not")
    pages.calendar.close_trace()
    pages.calendar.activate()
    tour.wait(lambda: pages.calendar.form.state.draft, "the panel")
    looker.look("panel")
    pages.calendar.form.book()
    tour.wait(lambda: tour.story.desk.window.current == "receipt", "the receipt")
    looker.look("receipt")
    see_bookings(tour, looker)
    pages.open_palette()
    looker.look("palette")
    tour.driver.key("Escape")
    pages.open_shortcuts()
    looker.look("shortcuts")
    tour.driver.key("Escape")


def see_bookings(tour: Tour, looker: Looker) -> None:
    tour.go("Ctrl+3")
    looker.look("bookings")
    tour.go("Ctrl+4")
    looker.look("outbox")


def see_preferences(tour: Tour, looker: Looker) -> None:
    for category in Category:
        tour.pages._open_preferences(category)
        looker.look(f"preferences, {category}")


def see_what_goes_wrong(tour: Tour, looker: Looker) -> None:
    window = tour.story.desk.window
    for bare, last_time in ((False, False), (True, False), (False, True)):
        dialog = CrashDialog("⟦⟧", window, bare=bare, last_time=last_time)
        dialog.open()
        dialog._tell(dialog.tr("The report is copied."))
        looker.look(f"crash, {bare=}, {last_time=}")
        dialog.reject()
        dialog.deleteLater()
    bars = [
        FellBar(window),
        UnfinishedBar(window, booking=True, hours=True, importing=True),
        MailBar(window, 1),
        MailBar(window, 2),
    ]
    for bar in bars:
        window.notices.addWidget(bar)
    looker.look("last time")
    for bar in bars:
        bar.deleteLater()
    for error in (StoreDamaged("ада", "⟦⟧"), StoreNewer("ада", "⟦⟧"), StoreBusy("ада"), Unreachable("ада", "⟦⟧")):
        page = TroublePage(error, tour.story.desk.look.formats(), window, away=True)
        page.setGeometry(window.rect())
        page.show()
        looker.look(f"trouble, {type(error).__name__}")
        page.deleteLater()


def see_entrance(tour: Tour, looker: Looker) -> None:
    tour.story.desk.sign_out()
    tour.idle()
    looker.look("signed out")
    tour.story.desk.window.show_page("sign_in")
    for step in Step:
        tour.pages.sign_in.show(step, YANAKI)
        looker.look(f"entrance, {step}")


def test_what_stands_outside_the_brackets_is_found():
    assert escaped("⟦Bóók fór {price}···⟧") == ""
    assert escaped("⟦Bóók⟧ Ада, 12 მარ, Europe/London, GBP 90") == ""
    assert escaped("⟦Bóók⟧ for ada@lovelace.example") == "for"
    assert re.sub(r"\W", "", escaped("Try again")) == "Tryagain"
