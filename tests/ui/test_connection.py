"""The bar that says the line to the server is lost: it comes, tells since when, and goes by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.connection import ConnectionBar
from booking_desktop.viewmodels.connection import ConnectionViewModel
from booking_desktop.viewmodels.formats import Formats


def test_it_is_seen_only_while_the_connection_is_lost(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    model = ConnectionViewModel(lambda: datetime(2026, 3, 9, 14, 5, tzinfo=UTC))
    bar = ConnectionBar(model, lambda: Formats("Europe/London", locale=QLocale("en_GB")), page)
    page.show()
    assert not bar.isVisible()
    model.lost()
    assert bar.isVisible()
    assert bar.bar.accessibleName() == "Connection lost. Reconnecting… What you see is as of 14:05."
    with qtbot.waitSignal(model.again):
        bar.bar.action.click()
    model.found()
    assert not bar.isVisible()
