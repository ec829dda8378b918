"""The detail of a speaker in the hand: what is pressed, what is spoken, and the same widget as a preview."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from booking_desktop.domain.availability import FALLBACK
from booking_desktop.domain.people import Name
from booking_desktop.domain.time import Range
from booking_desktop.ui.components.cards import TimeCard
from booking_desktop.ui.discover.speaker_detail import SpeakerDetail
from booking_desktop.ui.speaking.offer_row import OfferRow
from booking_desktop.viewmodels.discover.speaker_detail import SpeakerDetailState, as_text, changed_spans
from booking_desktop.viewmodels.formats import Formats
from tests.finding import ADA, KOLKATA, NOW, Directory, at, slot

FORMATS = Formats(KOLKATA)
STATE = SpeakerDetailState(ADA, Directory().free_times(ADA.id), FALLBACK, NOW, Range(at(12, 8, 30), at(12, 10, 30)))


def shown(qtbot, state: SpeakerDetailState = STATE, *, compact: bool = False, width: int = 588) -> SpeakerDetail:
    detail = SpeakerDetail(compact=compact)
    qtbot.addWidget(detail)
    detail.resize(width, 800)
    detail.show_state(state, FORMATS)
    detail.show()
    return detail


def cards(detail: SpeakerDetail) -> list[TimeCard]:
    return [card for card in detail.findChildren(TimeCard) if card.isVisible()]


def test_each_next_time_is_spoken_in_both_zones_and_the_fitting_one_stands_out(qtbot):
    found = cards(shown(qtbot))
    assert found[2].accessibleName() == "Book Thu 12 March, 14:30 your time, 09:00 London with Ada Lovelace"
    assert [card.isChecked() for card in found] == [False, False, True]


def test_enter_on_a_time_chooses_that_slot(qtbot):
    detail = shown(qtbot)
    with qtbot.waitSignal(detail.slot_chosen) as heard:
        qtbot.keyClick(cards(detail)[1], Qt.Key.Key_Return)
    assert heard.args == [slot(ADA, at(11, 9))]


def test_an_offer_and_the_button_below_open_the_calendar(qtbot):
    detail = shown(qtbot)
    wanted = []
    detail.calendar_wanted.connect(lambda speaker, offer: wanted.append((speaker, offer)))
    row = next(r for r in detail.findChildren(OfferRow) if r.accessibleName().startswith("Manuscript"))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    button = next(b for b in detail.findChildren(QAbstractButton) if b.text() == "See all times")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert wanted == [(ADA.id, ADA.offers[2].id), (ADA.id, None)]


def test_the_preview_has_nothing_to_press_and_marks_what_changed(qtbot):
    before = replace(ADA, about=ADA.about.replace("Bring a draft, a proof, or a program that almost works. ", ""))
    detail = shown(qtbot, replace(STATE, before=before), compact=True)
    focusable = [w for w in detail.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert focusable == []
    (span,) = changed_spans(before.about, ADA.about)
    assert ADA.about[slice(*span)] == "Bring a draft, a proof, or a program that almost works."


@pytest.mark.parametrize(
    "name", ["Wolfeschlegelsteinhausenbergerdorff" * 3, "김연아", "Софья Ковалевская", "محمد بن موسى"]
)
def test_no_name_pushes_the_pane_wider(qtbot, name):
    state = replace(STATE, profile=replace(ADA, name=Name(name), headline=name))
    detail = shown(qtbot, state, width=440)
    assert detail.minimumSizeHint().width() <= 440
    assert detail.width() == 440


def test_copying_gives_the_speaker_in_a_few_lines(qtbot):
    detail = shown(qtbot)
    detail._copy(whole=True)
    assert QGuiApplication.clipboard().text() == as_text(STATE, FORMATS)
    assert as_text(STATE, FORMATS).splitlines()[:2] == ["Ada Lovelace", "Notes, programs and the analytical engine"]
