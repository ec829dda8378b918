"""The notice that a newer version is wanted: it can be put away, comes again for a newer one, and fetches nothing."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from booking_desktop.app.main import Launch
from booking_desktop.settings import Settings


def launched(folder: Path, wanted: str, qtbot: Any) -> Launch:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    launch = Launch(app, Settings(folder, folder / "logs", demo=True))
    launch.place = replace(launch.place, client_wanted=wanted)
    with qtbot.waitSignal(launch.ready, timeout=20_000):
        launch.start()
    return launch


def put_away(launch: Launch, qtbot: Any) -> None:
    assert launch.desk is not None
    bar = launch.desk.bars.update
    assert bar is not None
    assert bar.isVisible()
    bar.bar.action.click()
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: launch._preferences.load().update_put_away != "")
    launch.window.close()


def is_told(folder: Path, wanted: str, qtbot: Any) -> bool:
    launch = launched(folder, wanted, qtbot)
    assert launch.desk is not None
    told = launch.desk.bars.update is not None
    launch.window.close()
    return told


def test_put_away_it_stays_away_until_a_newer_one_is_wanted(tmp_path: Path, qtbot: Any) -> None:
    put_away(launched(tmp_path, "99.1", qtbot), qtbot)
    assert [is_told(tmp_path, wanted, qtbot) for wanted in ("99.1", "99.0", "99.1.1rc1", "99.2", "", "99.x")] == [
        False, False, True, True, False, False,
    ]  # fmt: skip


def test_nothing_is_fetched_and_no_page_is_opened_by_it(
    tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, place: gone.append(place))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: gone.append(url))
    put_away(launched(tmp_path, "99.1", qtbot), qtbot)
    assert gone == []
