"""The pictures of every page: each is taken, and a smaller one still shows what the window showed."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.journeys.gallery import PLACES, hang
from tests.journeys.looks import SHOWN, look
from tests.journeys.pictures import take
from tests.journeys.shrink import palette, shrink


@pytest.mark.gallery
def test_every_page_is_taken_in_a_language_that_is_read_from_the_right(qapp, tmp_path):
    take(tmp_path, [look("ar")])
    assert {path.stem for path in (tmp_path / "ar").iterdir()} == set(PLACES)


def test_the_page_of_pictures_shows_each_in_every_look(tmp_path):
    hang(tmp_path, SHOWN)
    shown = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert [f"({look.folder}/{name}.png)" in shown for look in SHOWN for name in PLACES] == [True] * len(PLACES) * 4


def test_a_look_says_its_language_its_size_and_its_theme():
    assert (look("fr@150").language, look("fr@150").percent) == ("fr", 150)
    assert (look("ar@dark").language, look("ar@dark").theme) == ("ar", "dark")
    assert look("high-contrast").theme == "high_contrast"


def test_a_smaller_picture_keeps_flat_colours_as_they_are(tmp_path):
    taken = QImage(200, 100, QImage.Format.Format_RGB32)
    taken.fill(QColor("#f5f6f8"))
    painter = QPainter(taken)
    painter.fillRect(20, 20, 60, 40, QColor("#2456c8"))
    for x in range(100):
        painter.fillRect(100 + x, 0, 1, 10, QColor(x * 2, 255 - x, 40 + x))
    painter.end()
    taken.save(str(tmp_path / "taken.png"))
    shrink(tmp_path / "taken.png", tmp_path / "kept" / "small.png", colours=16)
    small = QImage(str(tmp_path / "kept" / "small.png"))
    assert small.colorCount() <= 16
    assert (small.pixelColor(50, 40).name(), small.pixelColor(5, 90).name()) == ("#2456c8", "#f5f6f8")


def test_a_palette_has_no_more_colours_than_there_are():
    assert palette(Counter({0xFF000000: 5, 0xFFFFFFFF: 3}), 64) == [0xFF000000, 0xFFFFFFFF]
