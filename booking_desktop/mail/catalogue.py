"""The words of letters by language: read from resources/mail once, without Qt, which a server has not (docs/adr/0155)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from booking_desktop.cities import called
from booking_desktop.mail.customs import Customs
from booking_desktop.mail.lines import isolated
from booking_desktop.paths import resource

LANGUAGES = ("en", "de", "fr", "es", "hi", "ar")
"""Those that letters are written in; the first where none of them is meant."""


class Said(str):
    """Words of the letter's own language, which need not be kept apart from those around them."""

    __slots__ = ()


class Catalogue:
    """What letters say in one language."""

    def __init__(self, language: str, words: Mapping[str, Any]) -> None:
        self.language = language
        self.customs = Customs(**words["customs"])
        self._words = words

    @property
    def right_to_left(self) -> bool:
        """Whether it is read so."""
        return self.customs.right_to_left

    def say(self, key: str, **told: str) -> Said:
        """The sentence of a key ("opening.booked") with what it tells of; what is not ``Said`` is somebody else's text."""
        part, _, last = key.rpartition(".")
        sentence: str = (self._words[part] if part else self._words)[last]
        return Said(sentence.format(**{name: self.kept_apart(text) for name, text in told.items()}))

    def kept_apart(self, text: str) -> Said:
        """Somebody else's text as it can stand among the words."""
        return text if isinstance(text, Said) else Said(isolated(text, right_to_left=self.right_to_left))

    def place(self, zone: str) -> Said:
        """``London``, ``Kalkutta``: where a zone's clock is."""
        return self.kept_apart(called(zone, self.language))


def spoken(language: str) -> str:
    """The language that a letter to somebody is written in: theirs, else the one that theirs is a kind of, else English."""
    return next((code for code in (language, language.partition("-")[0]) if code in LANGUAGES), LANGUAGES[0])


def catalogue(language: str) -> Catalogue:
    """The words for a reader of a language; English for one that is none of ours."""
    return _read(spoken(language))


@lru_cache(maxsize=len(LANGUAGES))
def _read(language: str) -> Catalogue:
    import tomllib  # not at the app's start

    words = tomllib.loads(resource(f"mail/words/{language}.toml").read_text("utf-8"))
    return Catalogue(language, words)
