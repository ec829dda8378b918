"""How the window opens on a store with speakers: the list first, and nothing imported for it that it does not show."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.app.main import Launch
from booking_desktop.backend.database.embedded import open_backend
from booking_desktop.settings import Settings
from booking_desktop.ui.trouble import TroublePage

ROOT = Path(__file__).parents[2]
NOT_FOR_A_LIST = {
    *("sqlalchemy", "alembic", "jwt", "cryptography", "bcrypt", "keyring", "pydantic", "httpcore", "jinja2", "icalendar"),
    *("asyncio", "email", "ssl", "logging.handlers", "importlib.metadata", "multiprocessing", "PySide6.QtNetwork"),
    *("booking_desktop.mail", "booking_desktop.imports", "booking_desktop.ui.calendar", "booking_desktop.ui.office"),
    *("booking_desktop.ui.entrance", "booking_desktop.viewmodels.calendar", "booking_desktop.viewmodels.office"),
    *("booking_desktop.domain.imports", "booking_desktop.domain.letters", "booking_desktop.domain.errors", "hashlib"),
    "booking_desktop.viewmodels.sign_in",
}  # fmt: skip
NOT_FOR_A_SHELL = NOT_FOR_A_LIST | {
    *(
        "sqlite3",
        "zoneinfo",
        "concurrent",
        "booking_desktop.jobs",
        "booking_desktop.domain.time",
        "booking_desktop.ui.style",
    ),
    "booking_desktop.viewmodels.formats",
}
_START = """
import json, sys
from PySide6.QtWidgets import QApplication
before = set(sys.modules)
from booking_desktop.app.main import Launch
from booking_desktop.settings import Settings
from pathlib import Path
app = QApplication([])
launch = Launch(app, Settings(Path(sys.argv[1]), Path(sys.argv[1]) / "logs"))
def listed():
    print(json.dumps([launch.desk.pages.discover.state.rows[0].headline, sorted(set(sys.modules) - before)]), flush=True)
    launch.window.close()
launch.ready.connect(listed)
launch.start()
app.exec()
"""
_SHELL = """
import json, sys
import booking_desktop.__main__, booking_desktop.commands  # the door, with what it imports before the window
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from booking_desktop.app.main import Launch
from booking_desktop.settings import Settings
from pathlib import Path
app = QApplication([])
launch = Launch(app, Settings(Path(sys.argv[1]), Path(sys.argv[1]) / "logs"))
launch.window.painted.disconnect()
launch.window.painted.connect(app.quit)
launch.window.show()
app.exec()
print(json.dumps(["Qt" in vars(QtCore), sorted(sys.modules)]), flush=True)
"""
_SOURCES = """
import linecache
from booking_desktop.app.unread import leave_sources_unread
leave_sources_unread()
import booking_desktop.ui.theme
print([file for file in linecache.cache if "booking_desktop" in file])
"""


@pytest.fixture
def filled(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path, tmp_path / "logs")
    backend = open_backend(settings.store, lambda: datetime.now(UTC), lambda: False)
    backend.speakers.add_samples(backend.accounts.local_office())
    backend.store.close()
    return settings


@pytest.fixture
def launch(filled: Settings) -> Iterator[Launch]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    launch = Launch(app, filled)
    yield launch
    launch.window.close()


def test_the_first_paint_comes_without_what_it_does_not_show(tmp_path: Path) -> None:
    enumerations, modules = json.loads(said(_SHELL, str(tmp_path)))
    assert not enumerations, "Qt's enumerations take a tenth of a start"
    assert loaded(NOT_FOR_A_SHELL, modules) == set()


def test_the_list_comes_without_what_it_does_not_show(filled: Settings) -> None:
    headline, modules = json.loads(said(_START, str(filled.data_dir)))
    assert headline
    assert loaded(NOT_FOR_A_LIST, modules) == set()


def test_no_source_is_read_of_what_is_imported() -> None:
    assert said(_SOURCES).strip() == "[]"


def said(script: str, *arguments: str) -> str:
    """What a process of its own prints."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    return done.stdout


def loaded(names: set[str], modules: list[str]) -> set[str]:
    """Those of the names that were imported."""
    return {name for name in names if any(m == name or m.startswith(f"{name}.") for m in modules)}


def test_a_store_that_may_not_be_opened_takes_its_list_back(launch: Launch, filled: Settings, qtbot: Any) -> None:
    """It has lost its refusal of overlaps, which only the opening finds out."""
    with closing(sqlite3.connect(filled.store)) as connection, connection:
        names = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            connection.execute(f'DROP TRIGGER "{name}"')
    listed: list[str] = []
    launch.ready.connect(lambda: listed.append(launch.window.current))
    with qtbot.waitSignal(launch.troubled, timeout=20_000):
        launch.start()
    assert listed == ["discover"]
    assert launch.desk is None
    assert isinstance(launch.window.page("trouble"), TroublePage)
    assert launch.window.current == "trouble"


def test_counts_and_times_follow_once_the_store_is_open(launch: Launch, qtbot: Any) -> None:
    with qtbot.waitSignal(launch.ready, timeout=20_000):
        launch.start()
    assert launch.desk is not None
    discover = launch.desk.pages.discover
    assert discover.state.facets is None
    qtbot.waitUntil(lambda: discover.state.facets is not None and bool(discover.state.times), timeout=20_000)


def test_what_changes_between_the_list_and_the_opening_is_seen(launch: Launch, filled: Settings, qtbot: Any) -> None:
    other = open_backend(filled.store, lambda: datetime.now(UTC), lambda: False)

    def remove() -> None:
        other.speakers.remove_samples(other.accounts.local_office())

    launch.ready.connect(remove)
    with qtbot.waitSignal(launch.ready, timeout=20_000):
        launch.start()
    assert launch.desk is not None
    discover = launch.desk.pages.discover
    qtbot.waitUntil(lambda: discover.state.empty, timeout=20_000)
    other.store.close()


def test_a_window_closed_at_once_waits_for_no_store(launch: Launch, qtbot: Any) -> None:
    launch.ready.connect(launch.window.close)
    with qtbot.waitSignal(launch.ready, timeout=20_000):
        launch.start()
    qtbot.waitUntil(lambda: launch.jobs.idle, timeout=5_000)
