"""Pictures of every page in other languages: ``python -m tests.journeys.tongues FOLDER ar de`` (or ``de@150`` for larger
text, ``ar@dark``). With ``--pictures docs/tour`` the README's pictures are renewed from the folder, the tour's among them.

The day is lived in English, since the driver finds things by their names; then the language changes and each page is looked at.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.viewmodels.calendar.calendar_state import View
from booking_desktop.viewmodels.office.preferences import Category
from booking_desktop.viewmodels.sign_in import Step
from tests.journeys.story import told
from tests.journeys.tour import Tour, renew


def speak(tour: Tour, tongue: str) -> str:
    """Change language and text size; the folder of its pictures."""
    language, _, percent = tongue.partition("@")
    desk = tour.story.desk
    theme = ThemeChoice.DARK if percent == "dark" else ThemeChoice.LIGHT
    size = int(percent) if percent.isdigit() else 100
    desk.keep(replace(desk.look.preferences, language=language, text_percent=size, theme=theme))
    tour.idle()
    return tongue.replace("@", "-")


def as_booker(tour: Tour, tongues: list[str]) -> None:
    for step in (tour.look_around, tour.sign_up, tour.find_ada, tour.choose_a_time):
        step()
    for tongue in tongues:
        folder = speak(tour, tongue)
        tour.go("Ctrl+2")
        tour.settled(f"{folder}/calendar-confirm")
    speak(tour, "en")
    tour.go("Ctrl+2")
    tour.book()
    for tongue in tongues:
        look_as_booker(tour, speak(tour, tongue))
    speak(tour, "en")


def look_as_booker(tour: Tour, folder: str) -> None:
    pages = tour.pages
    tour.settled(f"{folder}/receipt")
    for key, name in (("Ctrl+1", "discover"), ("Ctrl+3", "bookings"), ("Ctrl+4", "outbox")):
        tour.go(key)
        tour.settled(f"{folder}/{name}")
    pages.open_calendar(tour.booking.host.id, tour.booking.agreed.offer)
    for view in (View.MONTH, View.DAY, View.AGENDA, View.WEEK):
        pages.calendar.show_view(view)
        tour.settled(f"{folder}/calendar-{view}")
    pages.open_palette()
    tour.settled(f"{folder}/palette")
    tour.driver.key("Escape")
    for category in Category:
        pages._open_preferences(category)
        tour.settled(f"{folder}/preferences-{category}")


def as_speaker(tour: Tour, tongues: list[str]) -> None:
    for step in (tour.become_a_speaker, tour.write_a_profile, tour.set_hours):
        step()
    for tongue in tongues:
        folder = speak(tour, tongue)
        for key, name in (("Ctrl+5", "today"), ("Ctrl+6", "availability"), ("Ctrl+7", "profile")):
            tour.go(key)
            tour.settled(f"{folder}/{name}")
        tour.pages.calendar.show_own()
        tour.go("Ctrl+2")
        tour.settled(f"{folder}/calendar-own")


def at_the_door(tour: Tour, tongues: list[str]) -> None:
    tour.story.desk.sign_out()
    tour.idle()
    for tongue in tongues:
        folder = speak(tour, tongue)
        for step in (Step.SIGN_IN, Step.SIGN_UP, Step.CODE):
            tour.story.desk.window.show_page("sign_in")
            tour.pages.sign_in.show(step, "janaki.ammal@jic.example")
            tour.settled(f"{folder}/entrance-{step}")
        tour.story.desk.window.show_page("first_run")
        tour.settled(f"{folder}/first-run")


class Quiet(Tour):
    """Takes no picture of the English day, and none in the dark."""

    def picture(self, name: str) -> None:
        if "/" in name:
            self.driver.picture(name)


def main(folder: Path, tongues: list[str]) -> None:
    with tempfile.TemporaryDirectory() as data, told(Path(data) / "data", folder) as story:
        story.start()
        tour = Quiet(story)
        as_booker(tour, tongues)
        as_speaker(tour, tongues)
        at_the_door(tour, tongues)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Pictures in other languages.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("tongues", nargs="+")
    parser.add_argument("--pictures", type=Path, help="renew the pictures that the README shows")
    asked = parser.parse_args()
    main(asked.folder, asked.tongues)
    if asked.pictures:
        renew(asked.folder, asked.pictures)
