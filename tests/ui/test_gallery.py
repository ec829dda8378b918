"""All components in every theme: something is drawn, it differs, and nothing focusable is without a name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from booking_desktop.ui.components.fields import FormField
from booking_desktop.ui.theme import theme
from tests.ui.gallery import picture, sheet


def colours(image, step: int = 4) -> set[int]:  # type: ignore[no-untyped-def]
    return {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_every_theme_draws_the_components_in_its_own_colours(qapp: QApplication, name: str) -> None:
    image = picture(qapp, name)
    seen = colours(image, 2)
    tokens = theme.tokens
    for token in (tokens.surface, tokens.accent, tokens.text, tokens.control_line):
        assert token.rgb() in seen
    if not tokens.high_contrast:
        assert {tokens.soft.rgb(), tokens.free.rgb(), tokens.warning_soft.rgb(), tokens.danger_soft.rgb()} <= seen
    folder = os.environ.get("GALLERY")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        image.save(str(Path(folder) / f"{name}.png"))


def test_nothing_is_cut_off_when_text_grows_by_half(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light", 1.5)
    made = sheet()
    qtbot.addWidget(made)
    made.resize(1900, 2400)
    made.show()
    qapp.processEvents()
    visible = [child for child in made.findChildren(QWidget) if child.isVisible()]
    low = [child for child in visible if child.height() + 1 < height_needed(child)]
    narrow = [child for child in visible if isinstance(child, QPushButton) and child.width() < child.sizeHint().width()]
    assert [type(child).__name__ for child in low + narrow] == []


def height_needed(widget: QWidget) -> int:
    """What the words on a label, button or field need."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and widget.text():
        return round(QFontMetricsF(widget.font()).tightBoundingRect("ÅQg").height())
    return 0


def test_everything_that_takes_the_focus_has_a_spoken_name(qapp: QApplication, qtbot: QtBot) -> None:
    made = sheet()
    qtbot.addWidget(made)
    made.show()
    nameless = []
    for child in made.findChildren(QWidget):
        if (
            isinstance(child.parentWidget(), QAbstractSpinBox)
            or not child.focusPolicy() & Qt.FocusPolicy.TabFocus
            or not child.isVisible()
        ):
            continue
        spoken = QAccessible.queryAccessibleInterface(child)
        if spoken is None or not spoken.text(QAccessible.Text.Name):
            nameless.append(f"{type(child).__name__} in {type(child.parentWidget()).__name__}")
    assert not nameless


def test_cards_speak_as_what_they_are(qapp: QApplication, qtbot: QtBot) -> None:
    from booking_desktop.ui.components.cards import ChoiceCard, Door
    from booking_desktop.ui.components.switch import SwitchButton

    made = [(ChoiceCard("a", "b"), QAccessible.Role.RadioButton), (Door("sun", "a", "b"), QAccessible.Role.Button)]
    made.append((SwitchButton("a"), QAccessible.Role.CheckBox))
    for widget, role in made:
        qtbot.addWidget(widget)
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        assert spoken.role() == role


def test_tab_goes_through_the_sheet_in_reading_order(qapp: QApplication, qtbot: QtBot) -> None:
    made = sheet()
    qtbot.addWidget(made)
    made.show()
    fields = [child for child in made.findChildren(QLineEdit) if child.isVisible() and child.accessibleName() in NAMES]
    fields = [child for child in fields if isinstance(child.parentWidget(), FormField)]
    order: list[str] = []
    widget = made.nextInFocusChain()
    while widget is not None and widget is not made:
        if widget in fields:
            order.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    assert order == NAMES


NAMES = ["Email", "Password", "Price", "Code"]


def test_a_day_of_the_small_month_is_read_whole(qapp: QApplication, qtbot: QtBot) -> None:
    made = sheet()
    qtbot.addWidget(made)
    table = made.findChild(QTableView)
    assert table is not None
    words = table.model().index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Wednesday, 11 March 2026, has free time"
