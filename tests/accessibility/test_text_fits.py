"""Text of twice the size, and words half as long again, are cut nowhere: places make room or scroll."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from booking_desktop.ui import languages
from tests.accessibility import room, spoken
from tests.accessibility.places import Places
from tests.journeys.pseudo import CUSTOMS, Pseudo
from tests.journeys.tour import Tour


def looked_at(tour: Tour, monkeypatch, **wanted: object) -> dict[str, str]:
    """What doesn't fit under these preferences, each fault with the place where it was first seen."""
    desk = tour.story.desk
    found: dict[str, str] = {}
    desk.keep(replace(desk.look.preferences, **wanted))
    places = Places(tour)
    for place in places.walk():
        top = spoken.front(tour.story.launch.window)
        faults = _faults(top, monkeypatch)
        if faults - found.keys():
            places.rest()  # a layout may take a second pass
            faults &= _faults(top, monkeypatch)
        for fault in faults:
            found.setdefault(fault, place)
    return found


def _faults(top: QWidget, monkeypatch) -> set[str]:
    painted = room.Painted()
    with painted.noting(monkeypatch):
        top.grab()
    return {*room.cramped(top), *room.lost(top), *painted.cut}


def told(found: dict[str, str]) -> str:
    return "\n".join(f"{place}: {fault}" for fault, place in found.items())


@pytest.fixture
def nobodys_language(qapp, monkeypatch):
    """Every word in brackets, accented and 40 % longer."""
    pseudo, customs, speak = Pseudo(qapp), languages.customs, languages.speak
    monkeypatch.setitem(languages.LANGUAGES, "xx", "⟦⟧")
    monkeypatch.setattr(languages, "customs", lambda said, system: CUSTOMS if said == "xx" else customs(said, system))

    def put_in_force(app, language) -> None:
        speak(app, "en" if language == "xx" else language)
        if language == "xx":
            app.installTranslator(pseudo)

    monkeypatch.setattr(languages, "speak", put_in_force)
    yield
    qapp.removeTranslator(pseudo)


@pytest.mark.slow
def test_text_of_twice_the_size_is_cut_nowhere(tour: Tour, monkeypatch):
    tour.story.launch.window.resize(1280, 800)
    assert told(looked_at(tour, monkeypatch, text_percent=200)) == ""


@pytest.mark.slow
def test_words_longer_by_two_fifths_are_cut_nowhere(nobodys_language, tour: Tour, monkeypatch):
    tour.story.launch.window.resize(1280, 800)
    assert told(looked_at(tour, monkeypatch, language="xx")) == ""
