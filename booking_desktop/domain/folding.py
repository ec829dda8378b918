"""Text as it is compared: one folding for what is indexed, what is typed and what is highlighted.

Case, accents and widths go; letters that Unicode doesn't take apart (ł ø ß æ đ ı) go by table; Hangul becomes the letters
as they are typed, so that every keystroke of 김 (ㄱ, 기, 김) is a prefix of it; scripts written without spaces are found
from any of their letters on.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

WORD_MOST = 40
"""Letters of a word that count; longer words are alike when these are."""
RUN_MOST = 12
"""Letters of each suffix by which an unspaced run is indexed."""

_LETTERS = {
    "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ə": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŀ": "l", "ĸ": "k", "ſ": "s",
    "ƒ": "f", "ƶ": "z", "ɨ": "i", "ʉ": "u", "ґ": "г", "ў": "у", "ς": "σ", "ة": "ه", "ى": "ي", "ـ": "", "ی": "ي", "ک": "ك",
    "·": "", "'": "", "’": "", "ʼ": "", "`": "", "´": "",
}  # fmt: skip
"""What NFKD leaves whole. Apostrophes vanish so that O'Neill is found as oneill."""

_FINALS = (
    "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split()
)
_INITIALS = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split()
_VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split()
_JAMO = (
    {chr(0x1100 + n): keys for n, keys in enumerate(_INITIALS)}
    | {chr(0x1161 + n): keys for n, keys in enumerate(_VOWELS)}
    | {chr(0x11A8 + n): keys for n, keys in enumerate(_FINALS)}
)
"""Conjoining jamo to keys: the ㄴ that ends 간 is the one that begins the 나 of 가나, and ㅘ is ㅗ then ㅏ."""


@lru_cache(maxsize=8192)
def _letter(char: str) -> str:
    """What one character becomes: nothing, one letter or a few; a space for whatever parts words."""
    parts = unicodedata.normalize("NFKD", char.casefold())
    return "".join(_part(p) for piece in parts for p in piece.casefold())


def _part(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    if char in _JAMO:
        return _JAMO[char]
    if "\u30a1" <= char <= "\u30f6":
        return chr(ord(char) - 0x60)  # katakana is found by hiragana, as it is typed
    kind = unicodedata.category(char)
    if kind == "Nd":
        return str(unicodedata.digit(char))
    if kind[0] == "M":
        return "" if _is_accent(char) else char
    if kind in ("Cf", "Cs"):
        return ""
    return char if kind[0] in "LN" or kind == "Co" else " "


def _is_accent(mark: str) -> bool:
    """Accents, points and harakat go; vowel signs, viramas and kana voicing are letters of their words."""
    order = unicodedata.combining(mark)
    return 1 <= order <= 7 or 10 <= order <= 36 or order >= 200 or "\ufe00" <= mark <= "\ufe0f"


def fold(text: str) -> str:
    """The comparable form: words of folded letters, single spaces between them."""
    if text.isascii() and "+" not in text and "#" not in text:
        return " ".join(text.lower().translate(_ASCII).split())
    return " ".join(word.letters for word in words(text))


_SIGNS = "+#"
"""At the end of a word they are of it: C++ and F#."""
_ASCII = {n: None if chr(n) in "'`" else " " for n in range(128) if not chr(n).isalnum()}


@dataclass(frozen=True)
class Word:
    """A folded word and where each of its letters stood: ``origins[i]`` is the index in the original text."""

    letters: str
    origins: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range in the original of the folded letters from ``start`` to before ``end``."""
        return self.origins[start], self.origins[end - 1] + 1


def words(text: str) -> tuple[Word, ...]:
    """The folded words of a text with the way back to it. A change between spaced and unspaced scripts parts words."""
    found: list[Word] = []
    letters: list[str] = []
    origins: list[int] = []

    def close() -> None:
        if letters:
            found.append(Word("".join(letters), tuple(origins)))
            letters.clear()
            origins.clear()

    for index, char in enumerate(text):
        signs = char in _SIGNS and letters and not _is_unspaced(letters[-1])
        for letter in char if signs else _letter(char):
            if letters and letters[-1] in _SIGNS and letter not in _SIGNS and letter != " ":
                while letters[-1] in _SIGNS:  # what came between parts two words, as in a+b
                    letters.pop(), origins.pop()
                close()
            if letter == " " or (letters and _is_unspaced(letter) != _is_unspaced(letters[-1])):
                close()
            if letter != " ":
                letters.append(letter)
                origins.append(index)
    close()
    return tuple(found)


def index_words(text: str) -> tuple[str, ...]:
    """The distinct words under which a text is found, unspaced runs by each of their suffixes, in order."""
    found: dict[str, None] = {}
    for word in fold(text).split():
        if word.isascii() or not _is_unspaced(word[0]):
            found[word[:WORD_MOST]] = None
        else:
            found |= dict.fromkeys(word[start : start + RUN_MOST] for start in _starts(word))
    return tuple(found)


def query_words(text: str) -> tuple[str, ...]:
    """The distinct words that must each be found as a prefix; a long unspaced run asks for its pieces."""
    found: dict[str, None] = {}
    for word in fold(text).split():
        if word.isascii() or not _is_unspaced(word[0]):
            found[word[:WORD_MOST]] = None
        else:
            found |= dict.fromkeys(_pieces(word))
    return tuple(found)


def _pieces(run: str) -> list[str]:
    """An unspaced run cut where a searcher may begin, each piece short enough to be indexed."""
    starts, cuts = _starts(run), [0]
    for start, following in zip(starts, [*starts[1:], len(run)], strict=True):
        if following - cuts[-1] > RUN_MOST and start > cuts[-1]:
            cuts.append(start)
    return [run[a:b][:RUN_MOST] for a, b in zip(cuts, [*cuts[1:], len(run)], strict=True)]


@lru_cache(maxsize=8192)
def _is_unspaced(char: str) -> bool:
    """Whether a letter is of a script whose words are not parted by spaces, or are parted rarely (Hangul names)."""
    point = ord(char)
    return (
        0x3040 <= point <= 0x318F  # kana, and Hangul as typed
        or 0x3099 <= point <= 0x309C
        or 0x3400 <= point <= 0x4DBF
        or 0x4E00 <= point <= 0x9FFF
        or 0x0E00 <= point <= 0x0EFF  # Thai, Lao
        or 0x20000 <= point <= 0x323AF
    )


def _starts(run: str) -> list[int]:
    """Where a searcher may begin in an unspaced run: its start, any ideograph or kana, any consonant that a vowel follows."""
    return [0, *(n for n in range(1, len(run)) if _begins(run, n))]


def _begins(run: str, n: int) -> bool:
    if not "\u3131" <= run[n] <= "\u3163":
        return unicodedata.category(run[n])[0] == "L"
    return run[n] <= "\u314e" and n + 1 < len(run) and "\u314f" <= run[n + 1] <= "\u3163"


def spans(text: str, wanted: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where any of the folded words begins a word of the text (or a place inside an unspaced run): ordered, merged ranges."""
    beginnings = tuple(filter(None, wanted))
    if text.isascii() and not _MORE_THAN_LETTERS.search(text):
        return _ascii_spans(text, beginnings)
    found: list[tuple[int, int]] = []
    for word in words(text):
        for place in _starts(word.letters) if _is_unspaced(word.letters[0]) else (0,):
            if word.letters.startswith(beginnings, place):
                found.append(word.span(place, place + _longest(word.letters, beginnings, place)))
    return _merged(found)


_MORE_THAN_LETTERS = re.compile("['`+#]")
_ASCII_WORD = re.compile("[A-Za-z0-9]+")


def _ascii_spans(text: str, beginnings: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """The same where every letter stands for itself: most texts, at a tenth of the time."""
    found = ((m.start(), m[0].lower()) for m in _ASCII_WORD.finditer(text))
    return tuple((n, n + _longest(word, beginnings)) for n, word in found if word.startswith(beginnings))


def _longest(letters: str, beginnings: tuple[str, ...], place: int = 0) -> int:
    return max(len(b) for b in beginnings if letters.startswith(b, place))


def _merged(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
