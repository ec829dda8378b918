"""Texts of other scripts and directions, and long ones, are whole and begin where reading begins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from booking_desktop.domain.people import Name
from booking_desktop.domain.preferences import Clock
from booking_desktop.ui import languages
from booking_desktop.ui.components.cards import TimeCard
from booking_desktop.ui.components.fields import Field, SearchField
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.discover.found import span_edges
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.entrance.first_run import _Settings
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import load_more_fonts
from booking_desktop.viewmodels.formats import Formats


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    load_more_fonts()
    languages.speak(qapp, "ar")
    theme.apply(qapp, "light")
    yield
    languages.speak(qapp, "en")
    theme.apply(qapp, "light")


def rows_of_ink(image: QImage) -> set[int]:
    """The rows of a picture that differ from its corner."""
    ground = image.pixel(0, 0)
    return {y for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != ground}


@pytest.mark.parametrize("words", ["لا يُحفظ شيء في", "فتح"])
@pytest.mark.parametrize("role", ["ui", "title", "caption", "page"])
def test_wrapped_arabic_keeps_the_dots_under_its_last_line(arabic: None, qtbot: QtBot, words: str, role: str):
    heights = []
    for spare in (0, 20):
        label = Text(words, role=role, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        qtbot.addWidget(label)
        label.resize(300, label.heightForWidth(300) + spare)
        heights.append(max(rows_of_ink(label.grab().toImage())))
    assert heights[0] == heights[1]


def test_painted_letters_may_reach_out_of_their_line(arabic: None, qapp: QApplication):
    from PySide6.QtGui import QPainter

    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    shapes.text(painter, QRectF(0, 20, 200, 16), "متاح", theme.font("title"), QColor("black"))
    painter.end()
    assert max(rows_of_ink(image)) > 36


def test_what_is_typed_begins_where_the_row_begins(arabic: None, qtbot: QtBot):
    ends = []
    for field in (Field(), SearchField("", key="Ctrl F"), Field(ltr=True)):
        qtbot.addWidget(field)
        field.resize(400, 36)
        field.setText("ada")
        field.grab()  # where it stands is decided while it is painted
        ends.append("right" if field.cursorRect().center().x() > 200 else "left")
    assert ends == ["right", "right", "left"]


def test_matches_are_marked_whole_where_directions_mix(arabic: None):
    words = "بصريات · Calligraphy"
    layout = QTextLayout(words, theme.font("ui"))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(400)
    layout.endLayout()
    left, right = span_edges(line, 9, 20)
    wide = shapes.QFontMetricsF(theme.font("ui")).horizontalAdvance("Calligraphy")
    assert abs((right - left) - wide) <= 3


def test_an_arabic_name_is_known_by_its_own_letters_not_its_article():
    assert Name("ابن", "الهيثم").initials == "اه"
    assert Name("Muhammad", "al-Khwarizmi").initials == "MK"
    assert Name("علي", "ال").initials == "عا"


def test_a_time_card_says_a_long_day_briefly_before_it_cuts_the_place(qtbot: QtBot, monkeypatch):
    card, painted = TimeCard(), []
    qtbot.addWidget(card)
    text = shapes.text
    monkeypatch.setattr(
        shapes, "text", lambda painter, rect, words, *rest: painted.append(words) or text(painter, rect, words, *rest)
    )
    card.show_time("Wednesday 11 March", "2:30 pm", "London", "9:00 am", brief="Wed 11")
    for width, day in ((140, "Wed 11"), (260, "Wednesday 11 March")):
        painted.clear()
        card.resize(width, 64)
        card.grab()
        assert painted[0] == day
        assert {"London", "2:30 pm"} <= set(painted)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("C", "English, 24 hours, week from Monday"),
        ("es_ES", "Español, 24 hours, week from lunes"),
        ("en_US", "English, 12 hours, week from Sunday"),
    ],
)
def test_the_first_start_names_its_language_whatever_the_system_says(qtbot: QtBot, locale: str, words: str):
    made, holder = QLocale(locale), QWidget()
    qtbot.addWidget(holder)
    settings = _Settings(holder)
    settings.show_formats(Formats("Europe/London", Clock.SYSTEM, made.firstDayOfWeek().value - 1, made))
    assert settings._language.text() == words
