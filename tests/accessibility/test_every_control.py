"""Every control of every place has a name, its true role, a size that a finger or a shaking hand hits, and is reached by keys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from booking_desktop.domain.preferences import Density
from booking_desktop.ui.calendar.own_week import OwnWeekView
from booking_desktop.ui.calendar.week import WeekView
from booking_desktop.ui.components.fields import SearchField
from booking_desktop.ui.main_window import MainWindow
from tests.accessibility import spoken
from tests.accessibility.places import Places
from tests.journeys.driver import let_run
from tests.journeys.tour import Tour

LEAST = 24
"""Px either way (WCAG 2.5.8)."""


def unnamed(top: QWidget) -> Iterator[str]:
    for widget in filter(spoken.is_control, spoken.in_sight(top)):
        if not spoken.says_something(spoken.name(widget)):
            yield f"no name: {spoken.describe(widget)}"
        if isinstance(widget, QAbstractItemView):
            for index, said in spoken.items(widget):
                if not spoken.says_something(said):
                    at = f"{index.row()}, {index.column()}"
                    yield f"no name: item {at} of {spoken.describe(widget)}: “{said}”"


def twins(top: QWidget) -> Iterator[str]:
    """Two buttons that a listener can't tell apart."""
    page = top.stack if isinstance(top, MainWindow) else top
    buttons = [w for w in spoken.controls(page) if isinstance(w, QAbstractButton)]
    called = [(spoken.name(b), spoken.group(b)) for b in buttons]
    for (said, group), many in Counter(called).items():
        if many > 1:
            alike = [spoken.describe(b) for b, name in zip(buttons, called, strict=True) if name == (said, group)]
            yield f"{many} buttons called “{said}”: {alike}"


def dumb(top: QWidget) -> Iterator[str]:
    """What can be pressed and doesn't say so."""
    for widget in spoken.in_sight(top):
        if spoken.is_part(widget) or not spoken.is_silent(widget):
            continue
        pressed = spoken.listens(widget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        linked = isinstance(widget, QLabel) and "<a " in widget.text()
        if spoken.is_control(widget) or pressed or linked:
            yield f"role {spoken.role(widget).name}: {spoken.describe(widget)}"


def small(top: QWidget) -> Iterator[str]:
    for widget in spoken.controls(top):
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < LEAST:
            yield f"{widget.width()} x {widget.height()}: {spoken.describe(widget)}"
        # One's own week is drawn to scale: what is short there stands in the agenda in full.
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, OwnWeekView):
            for index, said in spoken.items(widget):
                rect = widget.visualRect(index)
                if min(rect.width(), rect.height()) < LEAST:
                    yield f"{rect.width()} x {rect.height()}: “{said}” of {spoken.describe(widget)}"


def walked(top: QWidget) -> list[QWidget]:
    """The widgets that Tab comes to, once round."""
    seen: list[QWidget] = []
    for _ in range(300):
        here = spoken.focused(top.window())
        if here in seen:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return seen


def unreached(top: QWidget) -> Iterator[str]:
    """What neither Tab comes to nor an arrow key from another of its group."""
    seen = walked(top)
    groups = {w.group() for w in seen if isinstance(w, QAbstractButton) and w.group() is not None}
    proxies = {w.focusProxy() for w in seen if w.focusProxy() is not None}
    for widget in spoken.controls(top):
        grouped = isinstance(widget, QAbstractButton) and widget.group() in groups
        if _is_clearing(widget):
            continue
        if widget not in seen and widget not in proxies and not grouped and widget.focusProxy() not in seen:
            yield f"out of reach: {spoken.describe(widget)}"


def _is_clearing(widget: QWidget) -> bool:
    """The cross in a search line: Escape does the same there."""
    return isinstance(widget.parentWidget(), SearchField)


CHECKS = (unnamed, twins, dumb, small, unreached)


_CELL = re.compile(
    r"\w+day \d{1,2} March 2026, "
    r"(?:closed|\d\d:\d\d to \d\d:\d\d Europe/London, \d\d:\d\d your time, "
    r"(open, £\d+|closed|booked|past, booked|past|yours|past, yours|too soon to book|held .*))"
)
"""“Tuesday 10 March 2026, 10:00 to 11:00 Europe/London, 15:30 your time, open, £120”."""


def states_heard(top: QWidget) -> set[str]:
    """How the cells of a speaker's week stand, as a screen reader is told of them cell by cell."""
    found = next((v for v in spoken.in_sight(top) if isinstance(v, WeekView)), None)
    if found is None:
        return set()
    table = QAccessible.queryAccessibleInterface(found)
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    cells = [said for said in names if " March 2026, " in said]
    assert len(cells) > 40
    assert [said for said in cells if not _CELL.fullmatch(said)] == []
    return {_CELL.fullmatch(said)[1] or "closed" for said in cells}


@pytest.mark.slow
def test_every_control_of_every_place_can_be_heard_hit_and_reached(tour: Tour):
    found: dict[str, str] = {}
    heard: set[str] = set()
    desk = tour.story.desk  # the smallest text and the closest rows: what is large enough there is so everywhere
    desk.keep(replace(desk.look.preferences, text_percent=90, density=Density.COMPACT))
    for place in Places(tour).walk():
        top = spoken.front(tour.story.launch.window)
        if place == "a speaker's calendar, week":
            heard = states_heard(top)
        for check in CHECKS:
            for fault in check(top):
                found.setdefault(fault, place)
        let_run(1)
    assert "\n".join(f"{place}: {fault}" for fault, place in found.items()) == ""
    assert heard >= {"open, £120", "closed", "too soon to book", "past, booked", "booked"}
