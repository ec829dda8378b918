"""For every test: an offscreen Qt with the app's look, and no shrugs - a Qt warning or an exception in a slot fails it."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale, QtMsgType, qInstallMessageHandler

from tests.stillness import be_still

# A busy machine draws slowly; that says nothing of the code.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

# What Qt says of the test bed itself, not of the app.
_HARMLESS = (
    "This plugin does not support",
    "QFontDatabase: Cannot find font directory",
    "propagateSizeHints",
    "Populating font family aliases took",
)


be_still()


@pytest.fixture(autouse=True)
def garbage_on_this_thread() -> Iterator[None]:
    """As in the app (app/tidying.py): a widget in a cycle must not be destroyed on a worker's thread."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def qt_is_silent() -> Iterator[None]:
    """Fail on anything Qt warns of while the test runs."""
    said: list[str] = []

    def listen(kind: QtMsgType, _: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and not text.startswith(_HARMLESS):
            said.append(text)

    previous = qInstallMessageHandler(listen)
    yield
    qInstallMessageHandler(previous)
    assert not said, f"Qt warned: {said}"


@pytest.fixture(autouse=True, scope="session")
def british_english() -> None:
    """Dates, numbers and money read alike on every machine."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(scope="session")
def real_speakers() -> Path:
    """The office's real list beside the project; the test is skipped where it is absent."""
    path = Path(__file__).parents[2] / "shared" / "data" / "speakers.csv"
    if not path.exists():
        pytest.skip("../shared/data/speakers.csv is not here")
    return path
