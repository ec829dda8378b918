"""What is chosen in Preferences is seen on every page that is shown next, and on the keys that are hinted at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.preferences import Clock
from booking_desktop.viewmodels.office.preferences import Category
from tests.journeys.driver import name_of
from tests.journeys.story import told
from tests.journeys.tour import JANAKI, PASSWORD, Tour


@pytest.fixture
def tour(qapp, tmp_path) -> Iterator[Tour]:
    with told(tmp_path / "data", None) as story:
        story.start()
        yield Tour(story)


def choose(tour: Tour, **changes: object) -> None:
    desk = tour.story.desk
    desk.keep(replace(desk.look.preferences, **changes))
    tour.idle()


def seen(tour: Tour) -> str:
    """All words in sight: of labels and buttons, and of the rows and cells of lists and grids."""
    words = [name_of(w) or tour.driver.text_of(w) for w in tour.driver.visible()]
    return " | ".join([*words, *tour.driver.item_names()])


def pages(tour: Tour) -> dict[str, str]:
    shown = {}
    for key, name in (("Ctrl+1", "discover"), ("Ctrl+2", "calendar"), ("Ctrl+3", "bookings"), ("Ctrl+4", "outbox")):
        tour.go(key)
        shown[name] = seen(tour)
    tour.pages.show_receipt(tour.pages.bookings.state.booking)
    tour.idle()
    return shown | {"receipt": seen(tour)}


@pytest.mark.slow
def test_another_clock_is_seen_on_every_page(tour):
    tour.look_around()
    sign_up(tour, "Janaki", JANAKI)
    half_past_five = {"bookings": "17:30", "receipt": "17:30", "discover": "19:30", "calendar": "16:"}
    before = pages(tour)
    assert {name for name, words in half_past_five.items() if words in before[name]} == set(half_past_five)
    choose(tour, clock=Clock.H12)
    after = pages(tour)
    assert {name for name in after if " pm" in after[name]} == set(after)
    assert [name for name, words in half_past_five.items() if words in after[name]] == []


@pytest.mark.slow
def test_another_zone_is_seen_on_every_page(tour):
    tour.look_around()
    tour.pages.open_speaker(next(r.id for r in tour.pages.discover.state.rows if r.name.last == "Lovelace"))
    tour.driver.press("See all times")
    tour.wait(lambda: tour.pages.calendar.state.ready, "the calendar")
    assert "Kolkata" in seen(tour)
    choose(tour, zone="America/New_York")
    assert ("New York" in seen(tour), "Kolkata" in seen(tour)) == (True, False)
    tour.go("Ctrl+1")
    assert ("New York" in seen(tour), "Kolkata" in seen(tour)) == (True, False)


@pytest.mark.slow
def test_a_speakers_pages_follow_the_clock(tour):
    tour.look_around()
    sign_up(tour, "Ada", "ada@lovelace.example", speaks=True)
    tour.go("Ctrl+5")
    assert " am" not in seen(tour)
    choose(tour, clock=Clock.H12)
    for key in ("Ctrl+5", "Ctrl+6"):
        tour.go(key)
        tour.wait(lambda: " am" in seen(tour), "times of twelve hours")


@pytest.mark.slow
def test_hints_follow_remapped_keys_and_commands_who_is_here(tour):
    tour.look_around()
    desk = tour.story.desk
    offered = {entry.name for entry in desk.commands.entries()}
    assert ("sign_in" in offered, offered & {"sign_out", "go.today"}) == (True, set())
    choose(tour, shortcuts={"palette": "Ctrl+J", "search": "Ctrl+Shift+F"})
    command, search = desk.window.sidebar.command, desk.window.page("discover").search
    assert command.accessibleDescription() == "Opens the command palette, Ctrl J"
    assert search.key == "Ctrl Shift F"


def sign_up(tour: Tour, first: str, email: str, *, speaks: bool = False) -> None:
    driver = tour.driver
    driver.press("Sign in")
    driver.press("Create an account")
    for field, text in (("First name", first), ("Email", email), ("Password", PASSWORD)):
        driver.type(field, text)
    if speaks:
        driver.press("I speak and am booked")
    driver.press("Create account")
    driver.type("Code", tour.story.code(email))
    driver.press("Confirm address")
    tour.wait(lambda: tour.story.desk.session.person, "being signed in")
    tour.idle()


@pytest.mark.slow
def test_another_language_is_spoken_at_once_and_keeps_what_is_shown(tour):
    tour.look_around()
    tour.pages.open_speaker(next(r.id for r in tour.pages.discover.state.rows if r.name.last == "Lovelace"))
    tour.idle()
    choose(tour, language="ar")
    window = tour.story.desk.window
    assert ("استكشاف" in seen(tour), "Discover" in seen(tour), window.isRightToLeft()) == (True, False, True)
    assert "Ada Lovelace" in seen(tour)
    assert "١٩:٣٠" in seen(tour)
    choose(tour, language="de")
    assert ("Entdecken" in seen(tour), window.isRightToLeft()) == (True, False)
    choose(tour, language="en")
    assert ("Discover" in seen(tour), "Ada Lovelace" in seen(tour)) == (True, True)


@pytest.mark.slow
def test_the_language_chosen_in_preferences_is_kept_and_the_focus_stays(tour):
    tour.look_around()
    tour.go("Ctrl+,")
    tour.pages.preferences.show(Category.TIME)
    tour.driver.choose("Language", "Français")
    tour.idle()
    assert tour.story.desk.preferences.load().language == "fr"
    assert "Préférences" in seen(tour)
    assert QApplication.focusWidget() is tour.story.desk.window.page("preferences").time.language.control
