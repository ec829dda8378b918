"""What places are called: in the window, in its list of zones, and for a language that has no names here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from booking_desktop.cities import called
from booking_desktop.domain.time import city, zone_names
from booking_desktop.ui.speaking.zone_list import ZoneModel
from booking_desktop.viewmodels.formats import Formats
from tests.speaking import NOW


@pytest.mark.parametrize(
    ("locale", "place"),
    [("en_GB", "Kolkata"), ("de_AT", "Kalkutta"), ("fr_FR", "Calcutta"), ("es_MX", "Calcuta"), ("ar_EG", "كالكتا"), ("ja_JP", "Kolkata")],
)  # fmt: skip
def test_a_place_is_called_as_the_language_of_the_window_does(locale: str, place: str) -> None:
    formats = Formats("Europe/London", locale=QLocale(locale))
    assert formats.city("Asia/Kolkata") == place
    assert formats.time_there(NOW, "Asia/Kolkata").endswith(f" {place}")


@pytest.mark.parametrize("language", ["", "C", "../words/de", "xx"])
def test_a_language_without_names_keeps_those_of_the_zones(language: str) -> None:
    assert [called(zone, language) for zone in zone_names()] == [city(zone) for zone in zone_names()]


@pytest.mark.parametrize("typed", ["kalkutta", "Kolkata", "asia kalk"])
def test_a_zone_is_found_by_either_name(qapp: object, typed: str) -> None:
    model = ZoneModel((), NOW, Formats("Europe/London", locale=QLocale("de_DE")), None)  # type: ignore[arg-type]
    model.search(typed)
    found = {row.zone: row.place for row in model.rows}  # Asia/Calcutta is the same place by an older name
    assert found.pop("Asia/Kolkata") == "Kalkutta"
    assert set(found) <= {"Asia/Calcutta"}
