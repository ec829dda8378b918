"""What every view-model promises."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from booking_desktop.viewmodels.base import ViewModel


def test_an_answer_that_comes_after_its_page_was_left_is_heard_by_nobody(qtbot: Any) -> None:
    model: ViewModel[int] = ViewModel(0)
    timer = QTimer(model)
    timer.start(1000)
    said: list[int] = []
    model.changed.connect(lambda: said.append(model.state))
    model.retire()
    model._become(1)
    assert said == []
    assert not timer.isActive()
