"""What is typed is found, whatever its case, accents, script or keystroke, and is highlighted where it stands."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from booking_desktop.domain.folding import fold, index_words, query_words, spans, words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łukasz Żółć", "lukasz zolc"),
        ("Søren Ærø", "soren aero"),
        ("Straße", "STRASSE"),
        ("İstanbul ısı", "istanbul isi"),
        ("Đorđe", "dorde"),
        ("Ёлкина", "елкина"),
        ("Андрей", "Андрей"),
        ("O’Neill", "oneill"),
        ("Ｆｕｌｌ ﬁne", "full fine"),
        ("Zoë", "Zoe"),
        ("محمّد", "محمد"),
        ("أحمد", "احمد"),
        ("パイソン", "ぱいそん"),
        ("٣", "3"),
        ("C++, C# & F#", "c++ c# f#"),
    ],
)
def test_letters_that_people_type_alike_are_alike(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


def test_c_and_its_offspring_stay_apart() -> None:
    assert len({fold("C"), fold("C++"), fold("C#")}) == 3


def test_vowel_signs_are_letters_of_their_words() -> None:
    assert fold("नमस्ते दुनिया").split() == ["नमस्ते", "दुनिया"]


@pytest.mark.parametrize(
    "keys", ["ㄱ", "기", "김", "김ㅁ", "김미", "김민", "김민ㅅ", "김민수", "ㅁ", "미", "민", "민수"]
)
def test_every_keystroke_of_a_hangul_name_finds_it(keys: str) -> None:
    assert all(any(w.startswith(q) for w in index_words("김민수")) for q in query_words(keys))


def test_a_syllable_that_borrows_the_next_consonant_finds_it() -> None:
    assert any(w.startswith(q) for q in query_words("간") for w in index_words("가나다"))


@pytest.mark.parametrize("typed", ["学習", "機械", "入門", "でーた", "データ", "Dash"])
def test_unspaced_text_is_found_from_any_place(typed: str) -> None:
    text = "Dashとオープンデータで機械学習入門"
    assert all(any(w.startswith(q) for w in index_words(text)) for q in query_words(typed))


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Straße 5", "strass", ["Straß"]),
        ("Łódź i Łomża", "lo", ["Łó", "Ło"]),
        ("김민수", "민", ["민"]),
        ("가나다", "간", ["가나"]),
        ("Ada Lovelace", "ada love", ["Ada", "Love"]),
        ("PyコンJP", "コ", ["コ"]),
        ("Zoë", "zoe", ["Zoë"]),
        ("Grace", "ace", []),
    ],
)
def test_matches_are_marked_in_the_original(text: str, typed: str, marked: list[str]) -> None:
    assert [text[a:b] for a, b in spans(text, query_words(typed))] == marked


@given(st.text(max_size=60))
def test_any_text_finds_itself(text: str) -> None:
    assert all(any(w.startswith(q) for w in index_words(text)) for q in query_words(text))


@given(st.text(max_size=60))
@example("ᄀ#")
@example("0+'0")
@example("a+++\u200db")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_composed_and_decomposed_text_are_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(max_size=40), st.text(max_size=4))
def test_marks_lie_inside_the_text_in_order(text: str, typed: str) -> None:
    edges = [edge for span in spans(text, query_words(typed)) for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(st.text(max_size=60))
def test_origins_point_at_the_letters(text: str) -> None:
    for word in words(text):
        assert len(word.letters) == len(word.origins)
        assert all(0 <= origin < len(text) for origin in word.origins)
