"""The Today page by hand and by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from booking_desktop.domain.speakers import Venue
from booking_desktop.ui.bookings.session_rows import link_of
from tests.speaking import HOURS, PROFILE, SESSIONS
from tests.ui.speaking_pages import TodayStage, unnamed


@pytest.fixture
def stage(qtbot: Any) -> TodayStage:
    return TodayStage(qtbot)


def test_the_day_is_told_with_the_other_sides_time(stage: TodayStage) -> None:
    rows = [row.card.accessibleName() for row in stage.page.sessions.rows]
    assert rows == [
        "09:00 – 10:00, Srinivasa Ramanujan, Working session, Kolkata 14:30, Done",
        "10:00 – 11:00, Katherine Johnson, Working session, New York 06:00, Now, until 11:00",
        "15:00 – 15:30, Mary Somerville, Introduction, London 15:00, In 4 h 18 min",
    ]
    assert "3 sessions, next gap 11:00" in stage.words()


def test_a_session_and_its_link_are_opened_by_key(stage: TodayStage) -> None:
    opened: list[object] = []
    links: list[str] = []
    stage.page.bookingWanted.connect(opened.append)
    stage.page.sessions.linkWanted.disconnect()
    stage.page.sessions.linkWanted.connect(links.append)
    stage.qtbot.keyClick(stage.page.sessions.rows[2].card, Qt.Key.Key_Space)
    stage.press("Open the link of Katherine Johnson")
    assert (opened, links) == ([5], ["https://meet.example/ada"])


def test_only_a_web_address_counts_as_a_link() -> None:
    agreed = SESSIONS[0].agreed
    assert link_of(replace(SESSIONS[0], agreed=replace(agreed, place="javascript:alert(1)"))) == ""
    assert link_of(replace(SESSIONS[0], agreed=replace(agreed, venue=Venue.PHONE, place="https://x.example"))) == ""


def test_blocking_time_names_today_and_what_lacks_leads_on(stage: TodayStage) -> None:
    blocked: list[date] = []
    wanted: list[str] = []
    stage.page.blockWanted.connect(blocked.append)
    stage.page.pageWanted.connect(wanted.append)
    stage.press("Block time")
    stage.press("Add: A photo")
    stage.press("Choose: Cancellation rule")
    assert (blocked, wanted) == ([date(2026, 3, 10)], ["profile", "availability"])


def test_a_day_of_the_week_leads_to_the_calendar(stage: TodayStage) -> None:
    days: list[date] = []
    stage.page.calendarWanted.connect(days.append)
    stage.press("Friday 13 March, 2 of 4 booked")
    stage.press("Open calendar")
    assert days == [date(2026, 3, 13), date(2026, 3, 10)]


def test_an_empty_day_says_so_and_what_comes_next(qtbot: Any) -> None:
    stage = TodayStage(qtbot, sessions=SESSIONS[5:])
    assert "Nothing today" in stage.words()
    assert "Next: Maryam Mirzakhani, Wed 11 March, 10:00." in stage.words()
    bare = TodayStage(qtbot, sessions=(), hours=replace(HOURS, week=None), profile=replace(PROFILE, offers=()))
    assert "No session is booked for the rest of the week." in bare.words()


def test_everything_that_can_be_reached_has_a_name(stage: TodayStage) -> None:
    assert unnamed(stage.page) == []
