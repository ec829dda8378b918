"""In which languages, themes and sizes of text pictures are taken, and how the window is brought to one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QApplication

from booking_desktop.domain.preferences import Clock, ThemeChoice
from tests.journeys.tour import Tour


@dataclass(frozen=True)
class Look:
    """``folder``: of its pictures."""

    folder: str
    title: str
    language: str = "en"
    percent: int = 100
    theme: ThemeChoice = ThemeChoice.LIGHT

    def put_in_force(self, tour: Tour) -> None:
        """Change the window to it, and wait until it is drawn anew. Other languages come with their own customs."""
        desk = tour.story.desk
        clock, week = (Clock.H24, 0) if self.language == "en" else (Clock.SYSTEM, -1)
        said = replace(desk.look.preferences, clock=clock, week_start=week)
        desk.keep(replace(said, language=self.language, text_percent=self.percent, theme=self.theme))
        desk.letter_language.follow()  # as when it is chosen in Preferences
        tour.idle()
        focused = QApplication.focusWidget()
        if focused is not None and desk.window.sidebar.isAncestorOf(focused):
            focused.clearFocus()  # it fell there when the page was built anew


PLAIN = Look("en", "English")
DARK = Look("dark", "In the dark", theme=ThemeChoice.DARK)
SHOWN = (
    Look("de", "German", "de"),
    Look("ar", "Arabic", "ar"),
    Look("high-contrast", "High contrast", theme=ThemeChoice.HIGH_CONTRAST),
    Look("text-200", "Text at 200 %", percent=200),
)
"""Those that docs/tour shows every page in."""


def look(said: str) -> Look:
    """``hi``, ``fr@150`` (larger text), ``ar@dark``, or one of the folders above."""
    for known in (PLAIN, DARK, *SHOWN):
        if said == known.folder:
            return known
    language, _, how = said.partition("@")
    percent = int(how) if how.isdigit() else 100
    theme = ThemeChoice(how) if how and not how.isdigit() else ThemeChoice.LIGHT
    return Look(said.replace("@", "-"), said, language, percent, theme)
