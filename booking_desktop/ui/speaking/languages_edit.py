"""Languages as tags, chosen from a list by their names; kept as ISO 639-2 codes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from booking_desktop.domain.folding import fold
from booking_desktop.ui.components.topics import TopicsEdit
from booking_desktop.viewmodels.formats import Formats

_ISO = QLocale.LanguageCodeType.ISO639Part2T


@lru_cache(maxsize=1)
def language_codes() -> tuple[str, ...]:
    """The three-letter code of every language Qt knows."""
    codes = (QLocale.languageToCode(language, _ISO) for language in QLocale.Language)
    return tuple(sorted({code for code in codes if len(code) == 3}))


class LanguagesEdit(TopicsEdit):
    """``LanguagesEdit(formats, placeholder, parent)``: only languages of the list are taken. Signal: ``languagesChanged(tuple of codes)``."""

    languagesChanged = Signal(tuple)

    def __init__(self, formats: Formats, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._formats = formats
        self._codes = {formats.language(code): code for code in language_codes()}
        self._folded = {fold(name): name for name in self._codes}
        completer = QCompleter(sorted(self._codes, key=fold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take)
        self.line.setCompleter(completer)
        self.topicsChanged.connect(self._tell)

    def set_languages(self, codes: tuple[str, ...]) -> None:
        """Show these languages, silently."""
        self.set_topics([self._formats.language(code) for code in codes])

    def _take(self) -> None:
        """Finish a name that was begun; what is no language is taken away again."""
        typed = fold(self.line.text().strip(" ,"))
        begun = next((name for key, name in self._folded.items() if typed and key.startswith(typed)), "")
        self.line.setText(self._folded.get(typed, begun))
        super()._take()

    def _tell(self, names: tuple[str, ...]) -> None:
        self.languagesChanged.emit(tuple(self._codes.get(name, name) for name in names))
