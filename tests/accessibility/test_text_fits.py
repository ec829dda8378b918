"""Text of twice the size, and words half as long again, are cut nowhere: places make room or scroll."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from booking_desktop.app.main import Launch
from booking_desktop.domain.people import Role
from booking_desktop.settings import Settings
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.office.preferences import PreferencesPage
from booking_desktop.ui.speaking.exception_popover import ExceptionPopover
from booking_desktop.viewmodels.office.preferences import Category
from booking_desktop.viewmodels.speaking import hours
from tests.accessibility import room, spoken
from tests.accessibility.places import Places
from tests.app.people import come_in, desk_of, launched
from tests.journeys import pseudo
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


def _faults(top: QWidget, monkeypatch, *, rows: bool = False) -> set[str]:
    painted = room.Painted(rows=rows)
    with painted.noting(monkeypatch):
        top.grab()
    return {*room.cramped(top), *room.lost(top), *painted.cut}


def opened(launch: Launch, qtbot: Any, category: Category) -> PreferencesPage:
    desk_of(launch).pages._open_preferences(category)
    page = launch.window.page("preferences")
    assert isinstance(page, PreferencesPage)
    qtbot.waitUntil(lambda: page.part(category).isVisible() and launch.jobs.idle)
    return page


@pytest.fixture(params=("de", "hi", "ar"))
def large(request: pytest.FixtureRequest, tmp_path: Path, qtbot: Any) -> Iterator[Launch]:
    """The app at twice the size of text, in a language of long words or other letters; somebody who speaks is there."""
    launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    launch.window.resize(1280, 800)
    come_in(desk_of(launch), qtbot, role=Role.SPEAKS)
    opened(launch, qtbot, Category.APPEARANCE)  # it is there when the size is chosen
    said = desk_of(launch).look.preferences
    desk_of(launch).keep(replace(said, language=request.param))
    desk_of(launch).keep(replace(said, language=request.param, text_percent=200))
    yield launch
    desk_of(launch).keep(said)
    launch.window.close()


def test_preferences_at_twice_the_size_are_whole_in_every_part(large: Launch, qtbot: Any, monkeypatch) -> None:
    found: dict[str, str] = {}
    for category in Category:
        page = opened(large, qtbot, category)
        faults = _faults(page, monkeypatch, rows=True)
        for _ in range(20):  # a layout may take a second pass, and the log's lines come when they are read
            if faults:
                qtbot.wait(100)
                faults &= _faults(page, monkeypatch, rows=True)
        found |= dict.fromkeys(faults, category.value)
        names, hint = page.categories, page.search.placeholderText()
        assert sum(names.sizeHintForRow(n) for n in range(len(Category))) <= names.viewport().height()
        assert page.search.fontMetrics().horizontalAdvance(hint) + 40 <= page.search.width()
    assert told(found) == ""


def test_a_day_that_differs_stays_on_the_screen(large: Launch, qtbot: Any) -> None:
    availability = desk_of(large).pages.availability
    desk_of(large).go("availability")
    qtbot.waitUntil(lambda: availability.state.draft is not None)
    availability.begin_exception(desk_of(large).look.formats().day_of(desk_of(large).now()) + timedelta(days=2))
    popover = next(w for w in large.window.findChildren(ExceptionPopover) if w.isVisible())
    for ranges in (0, 1, 6):  # each of them makes it higher
        availability.edit_exception(away=ranges == 0)
        for _ in range(len(availability.state.exception.ranges), ranges):
            availability.edit_exception(ranges=hours.with_one_more(availability.state.exception.ranges))
        qtbot.wait(50)
        spare = shapes.SHADOW
        body = popover.geometry().adjusted(spare, spare, -spare, -spare)
        assert popover.screen().availableGeometry().contains(body), (ranges, body)
        assert list(room.lost(popover)) == []
        for button in (popover.add, popover._cancel):
            assert popover.rect().contains(button.geometry())
    popover.close()


def told(found: dict[str, str]) -> str:
    return "\n".join(f"{place}: {fault}" for fault, place in found.items())


@pytest.fixture
def nobodys_language(qapp, monkeypatch):
    """Every word in brackets, accented and 40 % longer."""
    with pseudo.spoken(qapp, monkeypatch):
        yield


@pytest.mark.slow
def test_text_of_twice_the_size_is_cut_nowhere(tour: Tour, monkeypatch):
    tour.story.launch.window.resize(1280, 800)
    assert told(looked_at(tour, monkeypatch, text_percent=200)) == ""


@pytest.mark.slow
def test_words_longer_by_two_fifths_are_cut_nowhere(nobodys_language, tour: Tour, monkeypatch):
    tour.story.launch.window.resize(1280, 800)
    assert told(looked_at(tour, monkeypatch, language="xx")) == ""
