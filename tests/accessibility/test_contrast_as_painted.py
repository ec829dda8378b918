"""The contrast of every text of every place as it comes out on the screen, in each of the three themes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.ui.theme import theme
from tests.accessibility import spoken
from tests.accessibility.ink import Inks
from tests.accessibility.places import Places
from tests.journeys.driver import let_run
from tests.journeys.tour import Tour


def unreadable(top: QWidget, monkeypatch) -> list[str]:
    inks = Inks(top)
    with inks.noting(monkeypatch):
        picture = top.grab().toImage()
    inks.add_widgets()
    assert inks.written
    return list(inks.faults(picture))


@pytest.mark.slow
def test_every_text_can_be_read_on_the_ground_it_lies_on(tour: Tour, monkeypatch):
    app = QApplication.instance()
    found: dict[str, str] = {}
    for place in Places(tour).walk():
        top = spoken.front(tour.story.launch.window)
        for choice in (ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT):
            theme.apply(app, choice)
            let_run(1)
            for fault in unreadable(top, monkeypatch):
                found.setdefault(f"{choice}: {fault}", place)
    assert "\n".join(f"{place}, {fault}" for fault, place in found.items()) == ""
