"""The look and the formats in force, from Preferences; the one place that applies them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.preferences import Preferences
from booking_desktop.ui import languages
from booking_desktop.ui.dress import dress
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import load_more_fonts

if TYPE_CHECKING:
    from booking_desktop.viewmodels.formats import Formats


_IN_OTHER_LETTERS = ("ar", "hi")
"""Languages whose letters Inter lacks."""


class Look(QObject):
    """Applies preferences to the application and makes ``Formats`` for whose zone is in play."""

    changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self.preferences = preferences
        self._zone = ""
        self._spoken = False
        self._usual = QLocale()
        """As the system writes dates and numbers."""
        self.language = "en"
        """Of the words; the code of one of ``languages.LANGUAGES``."""
        dress(app)
        self._apply()

    def take(self, preferences: Preferences) -> None:
        """Put other preferences in force."""
        self.preferences = preferences
        self._apply()
        self.changed.emit()

    def set_person_zone(self, zone: str) -> None:
        """The signed-in person's own zone; empty when nobody is signed in."""
        if zone != self._zone:
            self._zone = zone
            self.changed.emit()

    @property
    def zone(self) -> str:
        """The viewer's zone: the person's own, else the one set here, else the computer's."""
        return self._zone or self.preferences.zone or computer_zone()

    def formats(self) -> Formats:
        """How times, days and money are written now."""
        from booking_desktop.viewmodels.formats import Formats

        start = self.preferences.week_start
        if start < 0:
            start = QLocale().firstDayOfWeek().value - 1
        return Formats(self.zone, self.preferences.clock, start, QLocale())

    def _apply(self) -> None:
        said = self.preferences
        QLocale.setDefault(languages.customs(said.language, self._usual))
        self._speak(languages.spoken(said.language, self._usual))
        theme.apply(self._app, said.theme, said.text_percent / 100, said.density, said.motion, patterns=said.patterns)

    def _speak(self, language: str) -> None:
        if language != self.language or not self._spoken:
            self._spoken = True
            self.language = language
            languages.speak(self._app, language)
            if language in _IN_OTHER_LETTERS:
                load_more_fonts()


def computer_zone() -> str:
    """The computer's zone as a name that can be stored; UTC where it has none."""
    from booking_desktop.domain import time

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if time.is_known(name) else "UTC"
