"""The catalogues are whole: every text of the code has its translation, with the same places to fill in, and is packed."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QRawFont

from booking_desktop.domain.languages import ENGLISH_NAMES
from booking_desktop.paths import resource
from booking_desktop.ui import languages
from booking_desktop.viewmodels import language_names
from tools import translations
from tools.said import SOURCES, NotPlain, said, said_in

OTHERS = tuple(code for code in languages.LANGUAGES if code != "en")
_FILLED = re.compile(r"\{\w*\}|%L?n|%\d")
_DATE = re.compile(r"[dMy ,./]+")


def test_every_language_but_english_has_a_catalogue():
    assert tuple(translations.FORMS) == OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_code_is_translated(language):
    assert translations.missing(language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_catalogue_is_as_the_code_says(language):
    """Mend by ``make translations``, and translate what it says is missing."""
    path = translations.catalogue(language)
    assert path.read_text("utf-8") == translations.written(language, said(), translations.read(path))


def test_what_the_app_reads_is_packed_from_the_catalogues(tmp_path):
    translations.release(tmp_path)
    fresh = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in translations.FOLDER.glob("*.qm")}
    assert sorted(fresh) == sorted(kept)
    assert [name for name in fresh if fresh[name] != kept[name]] == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_have_the_places_of_their_source(language):
    """A form for a single number may leave the number itself out: one, two."""
    texts, wrong = translations.read(translations.catalogue(language)), []
    for message in said():
        for text in texts.get((message.context, message.source), ()):
            wanted, found = Counter(_FILLED.findall(message.source)), Counter(_FILLED.findall(text))
            if found != wanted and not (message.plural and found + Counter(["{n}"]) == wanted):
                wrong.append((message.source, text))
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_edges_file_kinds_and_ellipses(language):
    texts = translations.read(translations.catalogue(language))
    wrong = []
    for message in said():
        for text in texts.get((message.context, message.source), ()):
            same_kinds = re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", message.source)
            same_edges = (text[:1] == " ", text[-1:] == " ") == (message.source[:1] == " ", message.source[-1:] == " ")
            if not same_kinds or not same_edges or text.endswith("…") != message.source.endswith("…"):
                wrong.append((message.source, text))
    assert [pair for pair in wrong if pair[0] != "Go to anything"] == []


@pytest.mark.parametrize("language", OTHERS)
def test_date_patterns_stay_patterns(language):
    texts = translations.read(translations.catalogue(language))
    patterns = {key: text for key, text in texts.items() if key[0] == "Formats" and _DATE.fullmatch(key[1])}
    assert len(patterns) == 10
    for (_, source), (text,) in patterns.items():
        assert sorted(re.findall(r"[dMy]+", text)) == sorted(re.findall(r"[dMy]+", source))


def test_every_language_of_a_profile_has_a_name_to_translate():
    assert sorted(language_names.TRANSLATED) == sorted(ENGLISH_NAMES.values())


def test_a_text_put_together_when_the_program_runs_is_refused():
    with pytest.raises(NotPlain):
        list(said_in('class A:\n    def f(self, n):\n        return self.tr(f"{n} rows")'))


def test_no_sentence_of_the_windows_stands_outside_translation():
    """Words in a row that no ``tr`` or ``translate`` holds: a page would show them in English for ever."""
    found = []
    for path in sorted(path for source in SOURCES for path in source.rglob("*.py")):
        if path.name not in ("self_check.py", "carried.py", "screen.py"):  # speak on the console
            found += [f"{path.name}:{line}: {text}" for line, text in bare_sentences(path) if text not in _OF_NO_WINDOW]
    assert found == []


_OF_NO_WINDOW = ("mail password", "mail server", "mail test")
"""Names in the keychain and of jobs."""


def bare_sentences(path: Path) -> list[tuple[int, str]]:
    tree = ast.parse(path.read_text("utf-8"))
    kept: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in _TO_NOBODY:
            kept |= set(ast.walk(node))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            kept.add(node.value)
        if isinstance(node, ast.Raise | ast.Assert):
            kept |= set(ast.walk(node))
    strings = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str) and n not in kept)
    return [(n.lineno, n.value) for n in strings if re.search(r"\b[a-zA-Z’]{2,} [a-z’]{3,}\b(?!=)", n.value)]


_TO_NOBODY = {
    "tr",
    "translate",
    "QT_TRANSLATE_NOOP",
    "critical",
    "warning",
    "info",
    "debug",
    "error",
    "exception",
    "cast",
}


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@pytest.fixture
def system():
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def test_the_systems_language_is_taken_where_it_is_here(system):
    austria, japan = QLocale("de_AT"), QLocale("ja_JP")
    assert [languages.spoken("", place) for place in (system, austria, japan)] == ["en", "de", "en"]
    assert [languages.customs("", place) for place in (austria, japan)] == [austria, japan]


def test_a_chosen_language_keeps_the_customs_of_a_country_that_speaks_it(system):
    austria = QLocale("de_AT")
    assert languages.customs("de", austria) == austria
    assert languages.customs("de", system) == QLocale("de_DE")
    assert languages.customs("en", austria) == QLocale("en_GB")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_the_apps_words_and_qts_own(qapp, language):
    try:
        languages.speak(qapp, language)
        assert QCoreApplication.translate("Commands", "Preferences") != "Preferences"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
        assert qapp.isRightToLeft() == (language == "ar")
    finally:
        languages.speak(qapp, "en")
    assert QCoreApplication.translate("Commands", "Preferences") == "Preferences"
    assert not qapp.isRightToLeft()


@pytest.mark.parametrize(
    ("language", "block", "face"), [("ar", (0x600, 0x6FF), "Arabic"), ("hi", (0x900, 0x97F), "Devanagari")]
)
def test_shipped_fonts_hold_every_letter_of_the_catalogues(qapp, language, block, face):
    texts = translations.read(translations.catalogue(language)).values()
    letters = {letter for forms in texts for text in forms for letter in text if block[0] <= ord(letter) <= block[1]}
    assert len(letters) > 30
    for weight in ("Regular", "Bold"):
        font = QRawFont(str(resource("fonts", f"NotoSans{face}-{weight}.ttf")), 16)
        assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []


def test_a_shipped_font_holds_every_hangul_syllable(qapp):
    font = QRawFont(str(resource("fonts", "NotoSansKR-Regular.ttf")), 16)
    assert [point for point in range(0xAC00, 0xD7A4) if not font.supportsCharacter(point)] == []
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "Noto-LICENSE.txt").read_text("utf-8")
