"""The speaker's day as the store tells it and the clock moves it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from booking_desktop.domain.bookings import Earnings, Status
from booking_desktop.domain.money import Money
from booking_desktop.viewmodels.speaking.today import Check, DayTile, NewsKind, Phase, TodayViewModel
from tests.drained_jobs import DrainedJobs
from tests.speaking import ADA, HOURS, NOW, PROFILE, SESSIONS, at, backend, signed_in


class Day:
    def __init__(self, **parts: object) -> None:
        self.jobs, self.now = DrainedJobs(), NOW
        self.backend = backend(**parts)
        self.session = signed_in(self.jobs)
        self.jobs.drain()
        self.vm = TodayViewModel(self.backend, self.session, lambda: self.now)
        self.vm.open_own()
        self.jobs.drain()

    def later(self, now: datetime) -> None:
        self.now = now
        self.vm.tick()
        self.jobs.drain()


@pytest.fixture
def day(qapp: object) -> Day:
    return Day()


def test_today_tells_what_is_done_running_and_next(day: Day) -> None:
    rows = [(s.booking.attendee.name.first, s.phase) for s in day.vm.state.sessions]
    assert rows == [("Srinivasa", Phase.DONE), ("Katherine", Phase.RUNNING), ("Mary", Phase.NEXT)]
    assert day.vm.state.gap == at(3, 10, 11)


def test_the_minute_moves_a_session_on(day: Day) -> None:
    day.later(at(3, 10, 15, 5))
    assert [s.phase for s in day.vm.state.sessions] == [Phase.DONE, Phase.DONE, Phase.RUNNING]
    assert day.vm.state.next_session.attendee.name.first == "Mary"


def test_midnight_turns_the_page(day: Day) -> None:
    day.later(at(3, 11, 0, 1))
    assert [s.booking.attendee.name.first for s in day.vm.state.sessions] == ["Maryam", "Norbert"]


def test_the_week_counts_sessions_of_places(day: Day) -> None:
    tiles = [(t.sessions, t.places) for t in day.vm.state.week]
    assert tiles == [(2, 6), (3, 6), (2, 6), (1, 6), (2, 4), (0, 0), (0, 0)]
    assert day.vm.state.week[1] == DayTile(date(2026, 3, 10), 3, 6, True)
    assert day.vm.state.week[6].closed


def test_the_checklist_names_what_the_profile_lacks(day: Day) -> None:
    assert [c for c, done in day.vm.state.checks if not done] == [Check.CANCELLING, Check.PHOTO]
    bare = Day(profile=replace(PROFILE, about="", offers=(), published=False), hours=replace(HOURS, week=None))
    lacks = [c for c, done in bare.vm.state.checks if not done]
    assert lacks == [Check.WORDS, Check.SESSIONS, Check.HOURS, Check.CANCELLING, Check.PHOTO, Check.PUBLISHED]


def test_news_tell_who_booked_moved_and_cancelled(qapp: object) -> None:
    gone = replace(SESSIONS[6], status=Status.CANCELLED, cancelled_at=NOW - timedelta(hours=3), cancelled_by=ADA.id)
    day = Day(sessions=(*SESSIONS[:6], gone))
    assert [(n.kind, n.own) for n in day.vm.state.news] == [(NewsKind.BOOKED, False), (NewsKind.CANCELLED, True)]
    assert gone not in day.vm.state.facts.week


def test_earnings_are_told_by_currency_with_empty_weeks_in_between(day: Day) -> None:
    monday = at(3, 9, 0)
    day.backend.bookings.earned = Earnings(
        (Money(84000, "GBP"), Money(900, "USD")),
        (Money(198000, "GBP"),),
        ((monday - timedelta(weeks=2), Money(36000, "GBP")), (monday, Money(24000, "GBP"))),
    )
    day.vm.refresh()
    day.jobs.drain()
    pounds, dollars = day.vm.state.earned
    assert (pounds.month, pounds.ahead) == (Money(84000, "GBP"), Money(198000, "GBP"))
    assert [m.minor for _, m in pounds.weeks] == [0, 0, 0, 0, 0, 36000, 0, 24000]
    assert (dollars.month.minor, dollars.ahead.minor) == (900, 0)


def test_a_day_without_sessions_or_offers_is_an_empty_day(qapp: object) -> None:
    day = Day(profile=replace(PROFILE, offers=()), sessions=())
    assert (day.vm.state.sessions, day.vm.state.gap, day.vm.state.earned) == ((), None, ())
    assert all(t.closed for t in day.vm.state.week)


def test_someone_who_only_books_has_no_day_of_sessions(day: Day) -> None:
    day.session.update(replace(ADA, role="user"))
    day.vm.open_own()
    assert day.vm.state.facts is None


def test_the_week_begins_where_the_person_begins_it(day: Day) -> None:
    vm = TodayViewModel(day.backend, day.session, lambda: day.now, lambda: 5)
    vm.open_own()
    day.jobs.drain()
    assert [tile.day for tile in vm.state.week][::6] == [date(2026, 3, 7), date(2026, 3, 13)]
    assert [tile.day for tile in day.vm.state.week][::6] == [date(2026, 3, 9), date(2026, 3, 15)]
