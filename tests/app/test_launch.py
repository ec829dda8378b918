"""A start that goes wrong says so, and lets its ways out be taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from booking_desktop.app.main import Launch
from booking_desktop.settings import Settings
from booking_desktop.ui.trouble import TroublePage


def test_a_backup_that_can_not_be_used_is_refused_in_words_and_the_damaged_store_stays(
    tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = Settings(tmp_path, tmp_path / "logs")
    settings.store.write_bytes(b"not a store" * 900)
    no_backup = tmp_path / "letter.txt"
    no_backup.write_text("Dear Ada")
    launch = Launch(app, settings)
    with qtbot.waitSignal(launch.troubled):
        launch.start()
    page = launch.window.page("trouble")
    assert isinstance(page, TroublePage)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(no_backup), ""))
    page.restoreWanted.emit()
    qtbot.waitUntil(page.refused.isVisible)
    assert "it is not a backup of this app" in page.refused.accessibleName()
    assert settings.store.read_bytes() == b"not a store" * 900
    launch.window.close()
