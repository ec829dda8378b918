"""Hours, days and money, as people of several languages read them."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from booking_desktop.domain.availability import Hours
from booking_desktop.domain.money import Money
from booking_desktop.domain.preferences import Clock
from booking_desktop.ui import languages
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.speaking.hours import read_range

BRITISH = Formats("Europe/London", Clock.H24, 0, QLocale("en_GB"))
TWELVE = Formats("Europe/London", Clock.H12, 0, QLocale("en_US"))


def test_hours_name_midnight_and_the_next_day() -> None:
    assert BRITISH.hours(Hours(540, 750)) == "09:00 – 12:30"
    assert BRITISH.hours(Hours(1200, 1440)) == "20:00 – 24:00"
    assert BRITISH.hours(Hours(1320, 1560)) == "22:00 – 02:00 +1"


def test_what_is_written_can_be_read_again() -> None:
    for formats in (BRITISH, TWELVE):
        for hours in (Hours(0, 1440), Hours(540, 750), Hours(720, 780), Hours(1320, 1560), Hours(600, 2040)):
            assert read_range(formats.hours(hours)).hours == hours


def test_a_day_without_hours_is_closed() -> None:
    assert BRITISH.day_hours(()) == "Closed"
    assert BRITISH.day_hours((Hours(540, 720), Hours(780, 960))) == "09:00 – 12:00, 13:00 – 16:00"


@pytest.fixture
def speak(qapp) -> Iterator[Callable[[str, str], Formats]]:
    """Put a language in force, and give its formats."""

    def put(language: str, locale: str) -> Formats:
        languages.speak(qapp, language)
        return Formats("Asia/Kolkata", Clock.SYSTEM, 0, QLocale(locale))

    yield put
    languages.speak(qapp, "en")


THE_12TH = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def test_what_stands_in_a_row_is_parted_by_the_comma_of_the_language(speak):
    assert speak("en", "en_GB").when(THE_12TH) == "Thu 12 March, 14:30"
    assert speak("ar", "ar_EG").when(THE_12TH) == "الخميس ١٢ مارس، ٢:٣٠ م"
    assert listed(("{next}", "", None, "{first}")) == "{next}، {first}"
    assert listed(()) == ""


def test_a_german_day_keeps_its_dot_wherever_it_stands(speak):
    formats = speak("de", "de_DE")
    assert formats.span(date(2026, 3, 9), date(2026, 3, 15)) == "9. – 15. März"
    assert formats.span(date(2026, 3, 30), date(2026, 4, 5)) == "30. März – 5. April"
    assert formats.day_short(date(2026, 3, 12)) == "Do 12."


def test_a_sign_of_letters_has_one_space_on_its_side_and_none_on_the_other():
    for locale, written in (("en_GB", "kr\u00a01,450"), ("de_DE", "1.450\u00a0kr"), ("fr_FR", "1\u202f450\u00a0kr")):
        shown = Formats("Europe/Stockholm", locale=QLocale(locale)).money(Money(145000, "SEK"), trim=True)
        assert re.sub(r"[^\S\u202f]", "\u00a0", shown) == written, locale
