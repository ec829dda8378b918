"""What each language calls the places of the time zones, from the CLDR (resources/cities, docs/adr/0155); without Qt, for letters on a server too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from booking_desktop.domain.time import city
from booking_desktop.paths import resource


def called(zone: str, language: str) -> str:
    """``Kalkutta`` for Asia/Kolkata in "de"; as the zone is named where the language calls it so, or has no names here."""
    return _names(language).get(zone) or city(zone)


@lru_cache
def _names(language: str) -> Mapping[str, str]:
    file = resource(f"cities/{language}.toml")
    if not language.isalpha() or not file.exists():
        return {}
    import tomllib  # not at the app's start

    return tomllib.loads(file.read_text("utf-8"))
