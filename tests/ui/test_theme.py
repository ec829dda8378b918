"""The look: one switch changes it all, quickly, and the type roles are told apart."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from booking_desktop.paths import resource
from booking_desktop.ui import icons
from booking_desktop.ui.components.text import Caption, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.ui.tokens import DARK, HIGH_CONTRAST, LIGHT


def ink_of(image: QImage) -> int:
    """How much darkness an image holds."""
    return sum(255 - image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))


def written(weight: int, *, tabular: bool = False, words: str = "hamburgefonts") -> QImage:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(theme.font("subtitle", weight=weight, tabular=tabular))
    painter.drawText(QRect(0, 0, 200, 30), Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
    return image


def test_the_shipped_inter_has_three_weights_that_differ() -> None:
    regular, medium, strong = (ink_of(written(weight)) for weight in (400, 500, 600))
    assert QFontInfo(theme.font("ui")).family() == "Inter Proactively"
    assert regular * 1.03 < medium
    assert medium * 1.03 < strong


def test_tabular_digits_have_one_width(qtbot: QtBot) -> None:
    from booking_desktop.ui.typography import text_width

    font = theme.font("ui", tabular=True)
    assert text_width(font, "11:11") == text_width(font, "08:58")


def test_a_switch_recolours_palette_tokens_and_labels(qapp: QApplication, qtbot: QtBot) -> None:
    plain, rare = Text("ordinary"), Text("rare", token="danger")
    qtbot.addWidget(plain)
    qtbot.addWidget(rare)
    theme.apply(qapp, "dark")
    qapp.processEvents()
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == DARK.accent
    assert plain.palette().color(plain.foregroundRole()) == DARK.text
    assert rare.palette().color(rare.foregroundRole()) == DARK.danger
    theme.apply(qapp, "high_contrast")
    qapp.processEvents()
    assert theme.tokens is HIGH_CONTRAST
    assert theme.line_width == 2
    assert rare.palette().color(rare.foregroundRole()) == QColor("#FFFFFF")


def test_a_switch_takes_less_than_a_tenth_of_a_second(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for number in range(115):
        for made in (
            QPushButton(f"button {number}"),
            QLineEdit("field"),
            Caption("caption"),
            Text("danger", token="danger"),
        ):
            column.addWidget(made)
    window.resize(800, 600)
    window.show()
    qapp.processEvents()
    took = []
    for name in ("dark", "light", "dark"):
        began = perf_counter()
        theme.apply(qapp, name)
        window.repaint(0, 0, 1, 1)
        took.append(perf_counter() - began)
    assert min(took) < 0.1


def test_text_size_and_density_grow_controls_together(qapp: QApplication) -> None:
    assert (theme.control("small"), theme.control(), theme.control("large"), theme.row(80, 3)) == (28, 32, 40, 80)
    theme.apply(qapp, "light", 1.5, "comfortable")
    assert (theme.control(), theme.row(80, 3)) == (46, 118)
    theme.apply(qapp, "light", 1.0, "compact")
    assert (theme.control("small"), theme.control(), theme.row(80, 3)) == (28, 28, 72)


def test_only_a_change_of_size_asks_for_a_new_layout(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.metricsChanged), qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    with qtbot.waitSignal(theme.metricsChanged):
        theme.apply(qapp, "dark", 1.2)


def test_motion_off_keeps_everything_still(qapp: QApplication) -> None:
    theme.apply(qapp, "light", motion="off")
    assert not theme.animated


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_each_icon_draws_something_in_its_colour(qapp: QApplication, path: object) -> None:
    name = path.stem  # type: ignore[attr-defined]
    if name == "logo":
        return
    image = icons.pixmap(name, QColor("#FF0000"), 24).toImage()
    seen = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    painted = [pixel for pixel in seen if pixel.alpha() > 100]
    assert painted
    assert all(pixel.red() > 240 and pixel.green() < 16 and pixel.blue() < 16 for pixel in painted)


def head(image: QImage) -> str:
    """At which end of an arrow its head is: where it is high."""

    def inked(column: int) -> int:
        return sum(image.pixelColor(column, y).alpha() > 60 for y in range(image.height()))

    return "left" if sum(map(inked, range(8))) > sum(map(inked, range(8, 16))) else "right"


def test_arrows_point_the_other_way_where_text_runs_right_to_left(qapp: QApplication) -> None:
    drawn = icons.pixmap("arrow-left", LIGHT.text, 16).toImage()
    clock = icons.pixmap("clock", LIGHT.text, 16).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = icons.pixmap("arrow-left", LIGHT.text, 16).toImage()
        assert (head(drawn), head(mirrored)) == ("left", "right")
        assert icons.pixmap("clock", LIGHT.text, 16).toImage() == clock
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_follows_the_theme_by_itself(qapp: QApplication) -> None:
    bell = icons.icon("bell", "accent")
    before = bell.pixmap(16, 16).toImage()
    theme.apply(qapp, "dark")
    assert bell.pixmap(16, 16).toImage() != before


def test_an_unknown_icon_or_token_is_refused_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
    with pytest.raises(KeyError):
        icons.icon("bell", "no-such-token")


def test_the_hatch_is_the_same_wherever_a_slot_stands(qapp: QApplication) -> None:
    def cell(x: int) -> QImage:
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(LIGHT.booked)
        painter = QPainter(image)
        shapes.hatch(painter, QRect(x, 0, 60, 40).toRectF())
        painter.end()
        return image.copy(x, 0, 60, 40)

    assert cell(0) == cell(13)
    assert LIGHT.hatch.rgb() in {cell(0).pixel(x, 20) for x in range(60)}


def test_locale_for_pictures_is_british() -> None:
    assert QLocale().name() == "en_GB"
