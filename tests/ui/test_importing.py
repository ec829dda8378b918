"""The import page by hand: chosen, mapped, taken in, reported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.imports import Column, LineFault
from booking_desktop.ui.office.importing import ImportPage
from tests.ui.speaking_pages import Stage, formats, unnamed
from tests.viewmodels.test_importing import LIST, Desk


class ImportStage(Stage):
    """The page over a real store."""

    def __init__(self, qtbot: Any, folder: Path) -> None:
        self.qtbot, self.desk = qtbot, Desk(folder)
        self.jobs = self.desk.jobs
        self.show(ImportPage(self.desk.vm, formats, self.desk.clock))


@pytest.fixture
def stage(qtbot: Any, tmp_path: Path) -> ImportStage:
    return ImportStage(qtbot, tmp_path)


def test_a_dropped_file_is_tried_and_imported(stage: ImportStage, tmp_path: Path) -> None:
    path = tmp_path / "speakers-march.csv"
    path.write_text(LIST)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    stage.page.dropEvent(event)
    stage.settle()
    assert "4 lines, 7 columns, comma, UTF-8" in stage.words()
    assert "2 would be new, 0 would be updated" in stage.words()
    stage.press("Import 4 lines")
    words = stage.words()
    assert "All 4 lines read" in words
    assert "2 lines couldn’t be read" in words
    assert QApplication.focusWidget() is stage.page.done
    assert stage.desk.names() == ["Caroline Herschel", "William Herschel"]


def test_the_report_names_line_reason_and_value(stage: ImportStage) -> None:
    stage.desk.choose()
    stage.press("Import 4 lines")
    model = stage.page.bad.model
    assert [model.index(n).data() for n in range(model.rowCount())] == [
        "Line 4, Price isn’t a number, “on request”",
        "Line 5, No such time zone, “Bathe”, did you mean Europe/London?",
    ]


def test_columns_are_mapped_by_hand_and_tried_at_once(stage: ImportStage) -> None:
    stage.desk.choose()
    box = stage.page.mapping.rows[4].target
    box.setCurrentIndex(box.findData(Column.LEAVE_OUT))
    box.activated.emit(box.currentIndex())
    stage.settle()
    assert [b.fault for b in stage.desk.vm.state.dry.bad] == [LineFault.NO_SUCH_ZONE]
    assert "5 of 7 go in, with line 2 as the example" in stage.words()


def test_a_price_that_cannot_be_read_is_told_under_its_field(stage: ImportStage) -> None:
    stage.desk.choose()
    price = stage.page.defaults.price
    price.selectAll()
    stage.qtbot.keyClicks(price, "much")
    stage.settle()
    assert "Enter a number." in stage.words()
    assert not stage.button("Import 4 lines").isEnabled()


def test_a_file_that_is_no_list_is_told_in_a_sentence(stage: ImportStage) -> None:
    stage.desk.choose(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    stage.settle()
    assert "it is not a text file" in stage.page._problem.accessibleName()


def test_the_report_is_saved_and_told(stage: ImportStage, tmp_path: Path) -> None:
    stage.desk.choose()
    stage.press("Import 4 lines")
    stage.page.save_report(str(tmp_path / "report.csv"))
    stage.settle()
    assert "Report saved to report.csv" in stage.words()
    assert "Price isn’t a number" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")


def test_done_clears_the_page_and_leads_back(stage: ImportStage) -> None:
    left: list[bool] = []
    stage.page.backWanted.connect(lambda: left.append(True))
    stage.desk.choose()
    stage.press("Import 4 lines")
    stage.press("Done")
    assert left == [True]
    assert "Drop a CSV file here" in stage.words()


def test_everything_that_can_be_reached_has_a_name(stage: ImportStage) -> None:
    assert unnamed(stage.page) == []
    stage.desk.choose()
    stage.settle()
    assert unnamed(stage.page) == []
