"""With motion off nothing moves and nothing blinks: not a toast, not the busy bar, not the caret. With it on, what should does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QStyle

from booking_desktop.domain.preferences import Tri
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.motion import Over
from tests.accessibility.stage import Stage, set_up
from tests.journeys.driver import let_run


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory) -> Iterator[Stage]:
    with set_up(tmp_path_factory.mktemp("still")) as made:
        yield made


def move(stage: Stage, motion: Tri) -> None:
    stage.desk.keep(replace(stage.desk.look.preferences, motion=motion))
    stage.rest()


def running(stage: Stage) -> list[str]:
    """What is being animated now, with its length in ms."""
    found = QApplication.instance().findChildren(QAbstractAnimation) + stage.window.findChildren(QAbstractAnimation)
    state = QAbstractAnimation.State.Running
    return [f"{type(a).__name__}, {a.totalDuration()} ms" for a in found if a.state() is state and a.totalDuration()]


def picture(stage: Stage) -> QImage:
    """The window a fifth of a second from now."""
    let_run(200)
    return stage.window.grab().toImage()


def comes_to_rest(stage: Stage) -> bool:
    """Whether two pictures in a row are the same: what moves is never twice alike, what was still being read settles."""
    before = picture(stage)
    for _ in range(5):
        now = picture(stage)
        if now == before:
            return True
        before = now
    return False


def make_busy(stage: Stage) -> BusyBar:
    """A toast in sight, the caret in a field, and a bar that says it is loading."""
    stage.press("Ctrl+F")
    stage.rest()  # counts follow the list a moment later, and with them the page says that it is busy no more
    let_run(200)  # the page before has faded
    page = stage.desk.window.page("discover")
    page.busy._begin()
    stage.desk.tell("Something to be told")
    return page.busy


@pytest.mark.slow
def test_with_motion_on_a_toast_rises_and_the_bar_moves(stage):
    move(stage, Tri.ON)
    bar = make_busy(stage)
    assert running(stage) == ["QVariantAnimation, 167 ms"]
    moves = not comes_to_rest(stage)
    bar.set_busy(False)
    assert moves
    assert QApplication.cursorFlashTime() > 0


def at_once(stage: Stage, key: str) -> list[str]:
    """What moves right after a key."""
    stage.driver.key(key, stage.focus())
    return running(stage)


@pytest.mark.slow
def test_with_motion_on_pages_fade_into_each_other(stage):
    move(stage, Tri.ON)
    for key in ("Ctrl+2", "Ctrl+3", "Ctrl+1"):
        before = stage.window.grab().toImage()
        assert at_once(stage, key) == ["QVariantAnimation, 83 ms"], key
        assert stage.window.stack.currentWidget().isAncestorOf(stage.focus())  # it can be used from the first moment
        let_run(200)
        stage.rest()
        assert running(stage) == []
        assert not stage.window.stack.findChildren(Over)
        assert stage.window.grab().toImage() != before


@pytest.mark.slow
def test_with_motion_on_a_panel_slides_in_and_the_grid_does_not(stage):
    move(stage, Tri.ON)
    stage.grid()
    let_run(200)
    assert at_once(stage, "Ctrl+Down") == []
    stage.rest()
    assert at_once(stage, "Return") == ["QVariantAnimation, 167 ms"]
    panel = stage.window.stack.currentWidget().side.panel
    (over,) = panel.findChildren(Over)
    assert over.geometry() == panel.rect()
    let_run(300)
    stage.rest()
    assert running(stage) == []
    assert not panel.findChildren(Over)
    stage.press("Escape")


@pytest.mark.slow
def test_with_motion_off_nothing_moves_and_nothing_blinks(stage):
    move(stage, Tri.OFF)
    bar = make_busy(stage)
    assert running(stage) == []
    still = comes_to_rest(stage)
    bar.set_busy(False)
    assert still
    assert QApplication.cursorFlashTime() == 0
    style = QApplication.style()
    assert style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, None) == 0
    stage.desk.tell("Another in its place")
    assert running(stage) == []


@pytest.mark.slow
def test_with_motion_off_pages_panels_and_dialogs_come_at_once(stage):
    move(stage, Tri.OFF)
    seen: list[str] = []
    for key in ("Ctrl+2", "Ctrl+3", "Ctrl+,", "Ctrl+K", "Escape", "F1", "Escape", "F9", "F9"):
        stage.driver.key(key, stage.focus())
        seen += running(stage)
        stage.rest()
    stage.grid()
    for key in ("Ctrl+Down", "Return"):
        stage.driver.key(key, stage.focus())
        seen += running(stage)
        stage.rest()
    assert seen == []
