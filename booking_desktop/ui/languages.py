"""The languages of the app: which there are, and the one place that puts one in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from booking_desktop.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "hi": "हिन्दी", "ar": "العربية"}
"""Code and own name of every language that is complete. English is what the code says."""
_RIGHT_TO_LEFT = ("ar",)

_installed: list[QTranslator] = []
"""In force now; Qt keeps no hold on them."""


def spoken(said: str, system: QLocale) -> str:
    """The language of the words for a setting: what was said, else the system's where it is here, else English."""
    code = said.split("_")[0] if said else next(iter(system.uiLanguages()), "").split("-")[0]
    return code if code in LANGUAGES else "en"


def customs(said: str, system: QLocale) -> QLocale:
    """How dates, numbers and money are written: in the words' language, with the customs of the system's country if it
    speaks it. Where nothing was said, as the system does."""
    if not said:
        return system
    if "_" in said:  # a language and a country, as settings of earlier versions name
        return QLocale(said)
    if QLocale(said).language() == system.language():
        return system
    return QLocale(_WRITTEN_AS.get(said, said))


_WRITTEN_AS = {"en": "en_GB", "ar": "ar_EG"}
"""The country whose customs hold where the system's is elsewhere, when it is not the language's largest."""


def reads_right_to_left(language: str) -> bool:
    """Whether the whole window is mirrored for it."""
    return language in _RIGHT_TO_LEFT


def speak(app: QApplication, language: str) -> None:
    """Put a language in force: the app's words, Qt's own words, and the way that windows read."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    if language != "en":
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"qtbase_{language}", str(resource("translations")))
        _install(app, f"booking_{language}", str(resource("translations")))
    turn(app, rtl=reads_right_to_left(language))


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)


def turn(app: QApplication, *, rtl: bool) -> None:
    """Let windows read from right to left, or not; ``speak`` does it too."""
    if rtl == app.isRightToLeft():
        return
    from PySide6.QtCore import Qt  # its enumerations are made on import: not before the first paint

    ways = Qt.LayoutDirection
    app.setLayoutDirection(ways.RightToLeft if rtl else ways.LeftToRight)
