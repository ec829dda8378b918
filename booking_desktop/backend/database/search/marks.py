"""The marks of the words in the index: the field's digit first, so that "a name begins with ka" is one word's beginning.

Filters are words too.
"""

from __future__ import annotations

import re
from math import log2

from booking_desktop.domain.folding import fold

NAME, TOPICS, HEADLINE, ABOUT = "1234"
TOPIC, LANGUAGE, MINUTES, PRICE = "5678"
_PARTING = re.compile(r"[\x00-\x7f](?<![a-zA-Z0-9+#_])")


def topic_word(topic: str) -> str:
    """The word of a topic as a whole, alike for all its spellings; signs at which an index would part it are spelled out."""
    key = topic_key(topic).replace(" ", "_")
    return TOPIC + "".join(f"_{ord(letter):x}" if _PARTING.match(letter) else letter for letter in key)


def topic_key(topic: str) -> str:
    """What makes two spellings of a topic one; a topic of signs alone is itself."""
    return (fold(topic) or topic.replace("\0", "").strip().casefold())[:200]


def language_word(language: str) -> str:
    """The word of a language code; of anything else, one that nobody has."""
    return LANGUAGE + _code(language)


def minutes_word(minutes: int) -> str:
    """The word of an offer's length."""
    return f"{MINUTES}_{minutes}"


def price_word(currency: str, step: int) -> str:
    """The word of a step of prices in a currency."""
    return f"{PRICE}{_code(currency)}_{step}"


def price_step(minor: int) -> int:
    """The step a price falls in: each about a fifth wider than the last, so that a range is a few dozen words."""
    return int(log2(max(minor, 0) + 1) * 4)


def _code(code: str) -> str:
    return code.lower() if code.isascii() and code.isalnum() else "_"
