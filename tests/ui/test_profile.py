"""The Profile page by hand and by key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.domain.people import PersonId
from booking_desktop.ui.speaking.contact_dialog import ContactDialog
from booking_desktop.ui.speaking.photo import read_photo
from tests.speaking import ADA, PROFILE
from tests.ui.speaking_pages import ProfileStage, unnamed


@pytest.fixture
def stage(qtbot: Any, tmp_path: Path) -> ProfileStage:
    return ProfileStage(qtbot, tmp_path)


def test_what_is_typed_is_previewed_at_once_kept_and_published(stage: ProfileStage) -> None:
    form = stage.page.form
    form.headline.selectAll()
    stage.qtbot.keyClicks(form.headline, "Programs for engines")
    stage.settle()
    assert stage.page.detail._head.headline.text() == "Programs for engines"
    stage.settle()
    assert "Draft kept 10:42" in stage.words()
    assert "20 of 80" in stage.words()
    stage.press("Publish changes")
    assert stage.backend.speakers.kept.headline == "Programs for engines"
    assert not stage.button("Publish changes").isEnabled()


def test_discarding_is_undone_from_the_toast(stage: ProfileStage) -> None:
    stage.page.form.headline.setText("")
    stage.qtbot.keyClicks(stage.page.form.headline, "Other")
    stage.settle()
    stage.press("Discard")
    assert stage.page.form.headline.text() == PROFILE.headline
    stage.press("Undo")
    assert stage.page.form.headline.text() == "Other"


def test_faults_lead_to_their_fields_and_open_the_session(stage: ProfileStage) -> None:
    stage.vm.edit_offer(2, price="lots")
    stage.press("Publish changes")
    stage.press("Price: Enter a number.")
    row = stage.page.offers.rows[1]
    assert row.form is not None
    assert QApplication.focusWidget() is row.form.price
    assert row.form.price_row.error == "Enter a number."


def test_a_session_is_added_written_and_published_by_keys(stage: ProfileStage) -> None:
    stage.press("Add session")
    form = stage.page.offers.rows[-1].form
    assert QApplication.focusWidget() is form.name
    stage.qtbot.keyClicks(form.name, "Walk")
    form.price.selectAll()
    stage.qtbot.keyClicks(form.price, "45.50")
    form.minutes.lineEdit().selectAll()
    stage.qtbot.keyClicks(form.minutes.lineEdit(), "45")
    stage.settle()
    stage.press("Publish changes")
    offer = stage.backend.speakers.kept.offers[-1]
    assert (offer.name, offer.price.minor, offer.minutes) == ("Walk", 4550, 45)


def test_sessions_change_places_by_keys(stage: ProfileStage) -> None:
    grip = stage.page.offers.rows[0].grip
    grip.setFocus()
    stage.qtbot.keyClick(grip, Qt.Key.Key_Down)
    stage.settle()
    assert [o.offer.name for o in stage.vm.state.draft.offers][:2] == ["Working session", "Introduction"]
    assert QApplication.focusWidget() is grip


def test_a_session_is_removed_and_back_by_ctrl_z(stage: ProfileStage) -> None:
    stage.page.offers.rows[2].open()
    stage.settle()
    stage.press("Remove session")
    assert len(stage.page.offers.rows) == 2
    stage.commands.trigger("undo")
    stage.settle()
    assert [o.offer.name for o in stage.vm.state.draft.offers][2] == "Manuscript review"


def test_languages_are_taken_from_the_list_only(stage: ProfileStage) -> None:
    line = stage.page.form.languages.line
    for text in ("Tam", "Elvish"):
        stage.qtbot.keyClicks(line, text)
        line.completer().popup().hide()
        stage.qtbot.keyClick(line, Qt.Key.Key_Return)
        stage.settle()
    assert stage.vm.state.draft.profile.languages == ("eng", "fra", "tam")


def test_the_office_gives_a_profile_its_persons_address(qtbot: Any, tmp_path: Path) -> None:
    office = replace(ADA, id=PersonId(1), office=True)
    stage = ProfileStage(qtbot, tmp_path, replace(PROFILE, claimed=False), office)
    assert "Run by the office" in stage.words()
    stage.page._ask_contact()
    dialog = stage.page.window().findChild(ContactDialog)
    stage.qtbot.keyClicks(dialog.address, "ada@engine.example")
    stage.qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    stage.settle()
    assert stage.backend.speakers.contact == "ada@engine.example"


def test_a_large_photo_is_scaled_and_what_is_none_is_told(tmp_path: Path) -> None:
    large = QImage(1600, 900, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.red)
    large.save(str(tmp_path / "me.png"))
    small = QImage.fromData(read_photo(str(tmp_path / "me.png")))
    assert (small.width(), small.height()) == (512, 288)
    (tmp_path / "me.jpg").write_bytes(b"no picture")
    with pytest.raises(FileUnreadable) as refused:
        read_photo(str(tmp_path / "me.jpg"))
    assert refused.value.reason == "not_a_picture"


def test_everything_that_can_be_reached_has_a_name(stage: ProfileStage) -> None:
    stage.page.offers.rows[1].open()
    stage.settle()
    assert unnamed(stage.page) == []
