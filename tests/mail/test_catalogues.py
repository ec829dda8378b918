"""Every language says everything, with the same places, by its own customs, and nothing of another's."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from string import Formatter
from typing import Any
from unicodedata import bidirectional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from booking_desktop.domain.bookings import Party, Status
from booking_desktop.domain.letters import Facts, Kind
from booking_desktop.domain.money import CURRENCIES, SIGNS, Money, own_sign
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.sign_in import CODE_LIFE
from booking_desktop.domain.speakers import Venue
from booking_desktop.domain.time import MINUTE, zone_names
from booking_desktop.mail.catalogue import LANGUAGES, catalogue, spoken
from booking_desktop.mail.messages import render
from booking_desktop.paths import resource
from booking_desktop.ui.languages import LANGUAGES as OF_THE_APP
from booking_desktop.viewmodels.formats import Formats
from tests.mail.letters import START, booking, facts

OTHERS = LANGUAGES[1:]
LOCALES = {"en": "en_GB", "de": "de", "fr": "fr", "es": "es", "hi": "hi", "ar": "ar_EG"}
MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")


def words_of(language: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"mail/words/{language}.toml").read_text("utf-8"))


def sentences(words: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in words.items():
        if isinstance(value, dict):
            yield from sentences(value, f"{prefix}{key}.")
        elif isinstance(value, str):
            yield f"{prefix}{key}", value


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_letters_are_written_in_the_languages_of_the_app() -> None:
    assert set(LANGUAGES) == set(OF_THE_APP)
    assert {path.stem for path in resource("mail/words").iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_there_with_the_same_places(language: str) -> None:
    english, theirs = dict(sentences(words_of("en"))), dict(sentences(words_of(language)))
    assert theirs.keys() == english.keys()
    assert {key: places(said) for key, said in theirs.items()} == {key: places(said) for key, said in english.items()}
    assert all(said.strip() for key, said in theirs.items() if key != "customs.group")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_customs_are_whole(language: str) -> None:
    said = catalogue(language).customs
    assert (len(said.digits), len(set(said.weekdays)), len(set(said.months))) == (10, 7, 12)


def test_a_language_is_taken_for_the_one_it_is_a_kind_of() -> None:
    assert [spoken(code) for code in ("de", "de-AT", "", "pt-BR", "d", "ar-EG")] == ["de", "de", "en", "en", "en", "ar"]


# --- letters of every kind -------------------------------------------------------------------------------------------

HOST = Party(PersonId(1), Name("Xqz", "Qqj"), "Europe/Vienna", "xqz@example.org")
GUEST = Party(PersonId(2), Name("Vvw"), "Asia/Kolkata", "vvw@example.org")
TOLD = ("Xqz", "Qqj", "Vvw", "Kkz", "Wwx", "Jjq", "PR-7K3F-92QD")
"""What somebody else wrote: in no language."""


def all_letters(language: str) -> Iterator[Facts]:
    agreed = replace(booking().agreed, name="Kkz", place="Wwx")
    for kind in Kind:
        for to in (HOST, GUEST, replace(GUEST, name=Name(""))):
            for venue, minor, by in zip(Venue, (0, 12_000, 5), (HOST.id, GUEST.id, PersonId(3)), strict=True):
                told = replace(agreed, venue=venue, price=Money(minor, "GBP"), move_window=minor)
                made = booking(
                    host=HOST, attendee=GUEST if to is HOST else to, agreed=told, note="Jjq", cancel_reason="Jjq",
                    cancelled_by=by, status=Status.CANCELLED if kind is Kind.CANCELLED else Status.CONFIRMED,
                )  # fmt: skip
                about = facts(kind, to=to, language=language, was=START - timedelta(days=3))
                about = replace(about, code="407219" if minor else None)
                yield about if about.booking is None else replace(about, booking=made)
        yield replace(facts(kind, to=GUEST, language=language), booking=None)


def visible(about: Facts) -> str:
    """All that a reader sees, without what somebody else wrote."""
    letter = render(about, "office@example.org")
    parts = [letter.subject, letter.text, re.sub(r"<style>.*?</style>|<[^>]+>", "\n", letter.html, flags=re.DOTALL)]
    for line in (letter.calendar or b"").decode().replace("\r\n ", "").splitlines():
        if line.startswith(("SUMMARY", "DESCRIPTION")):
            parts.append(line.partition(":")[2])
    found = "\n".join(parts)
    for told in TOLD:
        found = found.replace(told, "")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_holds_a_key_or_a_place_that_was_not_filled(language: str) -> None:
    keys = [key for key, _ in sentences(words_of("en")) if "." in key]
    for about in all_letters(language):
        seen = visible(about)
        assert not re.search(r"[{}]|\bNone\b", seen)
        assert not [key for key in keys if key in seen]


@pytest.mark.parametrize("language", OTHERS)
def test_no_letter_holds_an_english_sentence(language: str) -> None:
    theirs = "\n".join(said for _, said in sentences(words_of(language)))
    english = [said for key, said in sentences(words_of("en")) if not key.startswith("customs.")]
    pieces = {piece.strip(" .,:;") for said in english for piece in re.split(r"\{\w+\}", said)}
    pieces = {piece for piece in pieces if len(piece) > 3 and piece not in theirs}
    assert len(pieces) > 50
    for about in all_letters(language):
        seen = visible(about)
        assert not [piece for piece in pieces if re.search(rf"\b{re.escape(piece)}\b", seen)]


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_a_letter_in_other_letters_has_no_latin_ones_but_the_products_name(language: str) -> None:
    for about in all_letters(language):
        seen = re.sub(r"Proactively|\b[ap]m\b|&#\d+;|\bn(?=\S)", "", visible(about))
        assert not re.findall(r"[A-Za-z]+", seen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_is_in_the_sentence_of_it_with_plain_digits(language: str) -> None:
    text = MARKS.sub("", render(facts(Kind.VERIFY, code="407219", language=language)).text)
    assert len(re.findall(r"\b407219$", text, flags=re.MULTILINE)) == 1


def test_what_begins_with_somebody_elses_text_still_reads_from_right_to_left() -> None:
    """Programs that look for the first letter with a direction look into names too."""
    for about in all_letters("ar"):
        letter = render(about, "office@example.org")
        told = [letter.subject, *letter.text.splitlines(), *(moment.place for moment in letter.body.moments)]
        for line in (line for line in told if line.strip(" -") not in ("", "Proactively")):
            assert next(d for d in map(bidirectional, line) if d in ("L", "R", "AL")) != "L", line


def test_arabic_says_minutes_as_it_does_from_eleven_to_ninety_nine() -> None:
    assert 11 <= CODE_LIFE / MINUTE <= 99


# --- customs ----------------------------------------------------------------------------------------------------------


def bare(text: str) -> str:
    return " ".join(MARKS.sub("", text).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_money_is_written_as_the_app_writes_it_with_the_currencys_own_decimals(language: str) -> None:
    formats, customs = Formats("UTC", locale=QLocale(LOCALES[language])), catalogue(language).customs
    for currency in (c for c in CURRENCIES if own_sign(c) == SIGNS.get(c)):
        for minor in (5, 120, 99_999, 100_000, 1_234_567, 10**9):
            money = Money(minor, currency)
            assert bare(customs.price(money)) == bare(formats.money(money))


def test_a_sign_that_several_currencies_share_gives_way_to_the_code() -> None:
    prices = [catalogue("de").customs.price(Money(150_000, c)) for c in ("SEK", "NOK", "JPY", "KWD")]
    assert [bare(price) for price in prices] == ["1.500,00 SEK", "1.500,00 NOK", "150.000 JPY", "150,000 KWD"]
    assert bare(catalogue("en").customs.price(Money(150_000, "SEK"))) == "SEK 1,500.00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_months_and_clock_are_the_apps(language: str) -> None:
    locale, customs = QLocale(LOCALES[language]), catalogue(language).customs
    assert customs.weekdays == [locale.dayName(n, QLocale.FormatType.ShortFormat).rstrip(".") for n in range(1, 8)]
    assert customs.months == [locale.monthName(n) for n in range(1, 13)]
    formats = Formats("UTC", locale=locale)
    for hour in (0, 9, 12, 23):
        instant = datetime(2026, 3, 12, hour, 5, tzinfo=UTC)
        assert bare(customs.at(instant, "UTC")).endswith(bare(formats.time(instant)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_of_a_month_is_written_as_the_app_writes_it(language: str) -> None:
    formats, customs = Formats("UTC", locale=QLocale(LOCALES[language])), catalogue(language).customs
    for day in (1, 11, 21, 31):
        instant = datetime(2026, 3, day, 9, tzinfo=UTC)
        said = {word.strip(".,،") for word in bare(customs.at(instant, "UTC")).split()}
        assert bare(formats.day_short(instant.date())).split()[-1] in said


def test_french_begins_a_month_with_its_first() -> None:
    formats, customs = Formats("UTC", locale=QLocale(LOCALES["fr"])), catalogue("fr").customs
    first, second = (datetime(2026, 4, day, 9, tzinfo=UTC) for day in (1, 2))
    assert [customs.at(day, "UTC") for day in (first, second)] == [
        "mer 1er avril 2026, 09:00",
        "jeu 2 avril 2026, 09:00",
    ]
    assert formats.day_long(first.date(), year=True) == "mercredi 1er avril 2026"
    assert formats.day_long(second.date(), year=True) == "jeudi 2 avril 2026"
    assert formats.day_short(first.date()) == "mer 1er"
    assert formats.month(first.date()) == "avril 2026"


@given(st.integers(0, 10**13))
@settings(max_examples=100)
def test_numbers_are_the_apps(value: int) -> None:
    for language, name in LOCALES.items():
        locale = QLocale(name)
        assert bare(catalogue(language).customs.number(value)) == bare(locale.toString(value))


def test_a_date_is_written_in_the_order_and_with_the_digits_of_its_language() -> None:
    instant = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
    assert [bare(catalogue(language).customs.at(instant, "Asia/Kolkata")) for language in LANGUAGES] == [
        "Thu 12 March 2026, 14:30",
        "Do 12. März 2026, 14:30",
        "jeu 12 mars 2026, 14:30",
        "jue 12 de marzo de 2026, 14:30",
        "गुरु 12 मार्च 2026, 2:30 pm",
        "الخميس ١٢ مارس ٢٠٢٦، ٢:٣٠ م",
    ]


def test_zones_are_called_by_their_places_in_the_language() -> None:
    called = {language: catalogue(language).place("Asia/Kolkata") for language in LANGUAGES}
    assert called == {
        "en": "Kolkata", "de": "Kalkutta", "fr": "Calcutta", "es": "Calcuta", "hi": "कोलकाता", "ar": "كالكتا",
    }  # fmt: skip
    assert catalogue("de").place("Europe/Vienna") == "Wien"
    for language in OTHERS:
        known = tomllib.loads(resource(f"cities/{language}.toml").read_text("utf-8"))
        assert set(known) <= set(zone_names())
        assert all(name.strip() == name for name in known.values())
