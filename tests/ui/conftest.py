"""The app's look for every test of widgets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.ui.dress import dress
from booking_desktop.ui.theme import theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> QApplication:
    """Each test begins in the light theme at 100 %."""
    dress(qapp)
    theme.apply(qapp, "light")
    return qapp
