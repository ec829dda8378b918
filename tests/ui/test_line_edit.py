"""What somebody writes into a field without keys, as a screen reader or dictation does, is heard like what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from booking_desktop.ui.components.fields import Field
from booking_desktop.ui.components.topics import TopicsEdit
from booking_desktop.ui.speaking.range_field import RangeField


@pytest.fixture
def heard(qtbot) -> tuple[Field, list[str]]:
    field, told = Field(), []
    qtbot.addWidget(field)
    field.textEdited.connect(told.append)
    return field, told


def test_what_a_screen_reader_writes_is_an_edit(heard):
    field, told = heard
    spoken = QAccessible.queryAccessibleInterface(field)
    spoken.setText(QAccessible.Text.Value, "Palms")
    spoken.setText(QAccessible.Text.Value, "Palms and roads")
    assert told == ["Palms", "Palms and roads"]


def test_what_is_typed_is_told_once_a_key(heard):
    field, told = heard
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, "\b")
    assert told == ["a", "ab", "a"]


def test_what_the_program_writes_is_no_edit(heard):
    field, told = heard
    field.setText("by the page")
    field.clear()
    assert told == []


def test_a_page_that_corrects_while_it_hears_is_told_once(heard):
    field, told = heard
    field.textEdited.connect(lambda text: field.setText(text.upper()))
    QTest.keyClicks(field, "a")
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, "b")
    assert (field.text(), told) == ("B", ["a", "b"])


def test_the_same_word_again_after_the_program_took_it_away_is_an_edit(heard):
    field, told = heard
    QTest.keyClicks(field, "a")
    field.clear()
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, "a")
    assert told == ["a", "a"]


def test_hours_written_without_the_focus_are_taken_at_once(qtbot):
    field, left = RangeField(), []
    qtbot.addWidget(field)
    field.left.connect(left.append)
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, "9-17")
    assert left == ["9-17"]


def test_a_topic_written_without_keys_becomes_one(qtbot):
    topics, told = TopicsEdit(), []
    qtbot.addWidget(topics)
    topics.topicsChanged.connect(told.append)
    QAccessible.queryAccessibleInterface(topics.line).setText(QAccessible.Text.Value, "Botany")
    assert told == [("Botany",)]
