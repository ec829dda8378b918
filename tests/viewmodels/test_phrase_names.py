"""Phrases are understood in each language of the app: its days, its months, its little words, its digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from booking_desktop.domain.phrases import Understood, read
from booking_desktop.ui.languages import LANGUAGES
from booking_desktop.viewmodels.phrase_names import phrase_names
from tools import translations

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)  # a Tuesday, 16:12 in Kolkata
KOLKATA = "Asia/Kolkata"
TUESDAY, THURSDAY = date(2026, 3, 10), date(2026, 3, 12)
LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "hi": "hi_IN", "ar": "ar_EG"}
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९")
FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


@pytest.fixture(autouse=True)
def _locale_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def understood(text: str, language: str) -> Understood:
    QLocale.setDefault(QLocale(LOCALES[language]))
    return read(text, NOW, KOLKATA, phrase_names())


def in_digits(number: str, digits: str) -> str:
    return "".join(digits[int(c)] if c.isdecimal() else c for c in number)


def test_every_language_of_the_app_is_tried():
    assert LOCALES.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("language", LOCALES)
@given(number=st.integers(1, 7), kind=st.sampled_from(FORMATS), digits=st.sampled_from(DIGITS), hour=st.integers(8, 23))
def test_each_weekday_with_an_hour_is_the_coming_one(language, number, kind, digits, hour):
    name = QLocale(LOCALES[language]).dayName(number, kind)
    found = understood(f"ada {name} {in_digits(f'{hour}:30', digits)}", language)
    day = TUESDAY + timedelta(days=(number - 1 - TUESDAY.weekday()) % 7)
    assert (found.words, found.day, found.start) == ("ada", day, hour * 60 + 30)


@pytest.mark.parametrize("language", LOCALES)
@given(number=st.integers(1, 12), kind=st.sampled_from(FORMATS), digits=st.sampled_from(DIGITS), day=st.integers(1, 28))
def test_each_month_with_a_day_before_it_is_a_date(language, number, kind, digits, day):
    name = QLocale(LOCALES[language]).monthName(number, kind)
    found = understood(f"{in_digits(str(day), digits)} {name} {in_digits('15:00', digits)}", language)
    assert found.day is not None
    assert (found.words, found.day.month, found.day.day, found.start) == ("", number, day, 900)
    assert found.day >= TUESDAY


@pytest.mark.parametrize(
    ("language", "text", "day", "start", "end"),
    [
        ("de", "ada do 15 Uhr", THURSDAY, 900, None),
        ("de", "ada am Donnerstag von 14 bis 16 Uhr", THURSDAY, 840, 960),
        ("de", "ada heute Abend", TUESDAY, 1020, 1320),
        ("de", "ada übermorgen um 9", THURSDAY, 540, None),
        ("de", "ada nächsten Montag", date(2026, 3, 16), None, None),
        ("de", "ada nächste Woche", date(2026, 3, 16), None, None),
        ("de", "ada um 15 Uhr", None, 900, None),
        ("fr", "ada jeudi 15h", THURSDAY, 900, None),
        ("fr", "ada jeudi à 15 heures", THURSDAY, 900, None),
        ("fr", "ada jeudi de 14 à 16 h", THURSDAY, 840, 960),
        ("fr", "ada jeudi prochain", date(2026, 3, 19), None, None),
        ("fr", "ada la semaine prochaine", date(2026, 3, 16), None, None),
        ("fr", "ada aujourd’hui", TUESDAY, None, None),
        ("fr", "ada mar 17h30", TUESDAY, 1050, None),
        ("fr", "ada demain après-midi", date(2026, 3, 11), 720, 1080),
        ("es", "ada jue 15 h", THURSDAY, 900, None),
        ("es", "ada el jueves de 14 a 16 h", THURSDAY, 840, 960),
        ("es", "ada mañana por la tarde", date(2026, 3, 11), 720, 1080),
        ("es", "ada mar 17", TUESDAY, 1020, None),
        ("es", "ada 17 mar", date(2026, 3, 17), None, None),
        ("es", "ada la próxima semana", date(2026, 3, 16), None, None),
        ("hi", "ada गुरु १५ बजे", THURSDAY, 900, None),
        ("hi", "ada गुरुवार को 14 से 16 बजे", THURSDAY, 840, 960),
        ("hi", "ada आज शाम", TUESDAY, 1020, 1320),
        ("hi", "ada अगले सप्ताह", date(2026, 3, 16), None, None),
        ("ar", "ada الخميس ٣ م", THURSDAY, 900, None),
        ("ar", "ada الخميس ٣ مساءً", THURSDAY, 900, None),
        ("ar", "ada خميس الساعة ٩ ص", THURSDAY, 540, None),
        ("ar", "ada يوم الخميس من ١٤ إلى ١٦", THURSDAY, 840, 960),
        ("ar", "ada غدًا ١٠:٠٠", date(2026, 3, 11), 600, None),
        ("ar", "ada الأسبوع القادم", date(2026, 3, 16), None, None),
        *((language, "ada thu 3pm", THURSDAY, 900, None) for language in LOCALES),
    ],
)
def test_a_phrase_as_one_says_it_there(language, text, day, start, end):
    found = understood(text, language)
    assert (found.words, found.day, found.start, found.end) == ("ada", day, start, end)


@pytest.mark.parametrize("language", LOCALES)
@given(text=st.text(max_size=40))
def test_no_text_is_refused_in_any_language(language, text):
    found = understood(text, language)
    assert found.is_time or found.words == " ".join(text.split())


def test_a_name_stays_a_name():
    assert understood("So Young", "de").words == "So Young"
    assert understood("Dom Pérignon", "es").words == "Dom Pérignon"
    assert understood("Sam Cooke", "fr").words == "Sam Cooke"


@pytest.mark.parametrize("language", [code for code in LOCALES if code != "en"])
def test_the_examples_that_the_fields_give_are_understood(language):
    texts = translations.read(translations.catalogue(language))
    told = [text for (_, source), (text, *_) in texts.items() if "thu 3pm" in source]
    assert len(told) == 2
    for text in told:
        example = re.findall(r"[“„«»\"](.+?)[”“»«\"]", text)[-1].strip()
        found = understood(example, language)
        assert (found.day, found.start) == (THURSDAY, 900), example
