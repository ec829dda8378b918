"""What days, months and the little words of a phrase are called where the reader is."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from booking_desktop.domain.folding import fold
from booking_desktop.domain.phrase_words import WORDS
from booking_desktop.domain.phrases import ENGLISH, Names

_ARTICLE = "ال"


def phrase_names() -> Names:
    """The names of the locale in force, with the English ones beside them."""
    return _names_of(QLocale().name())


@lru_cache(maxsize=8)
def _names_of(name: str) -> Names:
    locale = QLocale(name)
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    weekdays = {
        word: number - 1
        for kind in kinds
        for called in (locale.standaloneDayName, locale.dayName)
        for number in range(1, 8)
        for word in _words(called(number, kind))
    }
    months = {
        word: number
        for kind in kinds
        for called in (locale.standaloneMonthName, locale.monthName)
        for number in range(1, 13)
        for word in _words(called(number, kind))
    }
    own = Names(weekdays, months).merged(WORDS.get(name.split("_")[0], Names()))
    return own.merged(ENGLISH)


def _words(called: str) -> tuple[str, ...]:
    """A name folded, in Arabic without its article too; none for a name of several words."""
    word = fold(called.strip(" ."))
    if not word or " " in word:
        return ()
    bare = fold(called.removeprefix(_ARTICLE)) if called.startswith(_ARTICLE) else word
    return (word, bare)
