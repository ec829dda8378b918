"""Reminders as the store tells of sessions and the clock moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from booking_desktop.domain.bookings import Booking, Status
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.reminders import Quiet
from booking_desktop.viewmodels.reminders import RemindersViewModel
from tests.domain.test_reminders import TEN, at, session
from tests.drained_jobs import DrainedJobs
from tests.speaking import signed_in


class Sessions:
    """The bookings of whoever asks."""

    def __init__(self, *bookings: Booking) -> None:
        self.bookings = list(bookings)

    def between(self, access, span):
        return tuple(b for b in self.bookings if b.status is Status.CONFIRMED and b.range.overlaps(span))


class Desk:
    def __init__(self) -> None:
        self.jobs, self.now, self.lead, self.quiet = DrainedJobs(), at(20), 15, Quiet()
        self.sessions = Sessions(session())
        self.session = signed_in(self.jobs)
        self.jobs.drain()
        self.vm = RemindersViewModel(
            self.sessions, self.session, lambda: self.now, lambda: self.lead, lambda: self.quiet
        )
        self.told: list[Booking] = []
        self.vm.due.connect(self.told.append)

    def look(self, now=None) -> list[int]:
        """One look at that time; which sessions were told by it."""
        before, self.now = len(self.told), now or self.now
        self.vm.read()
        self.jobs.drain()
        return [b.id for b in self.told[before:]]


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def test_a_session_is_told_once_when_its_time_has_come(desk: Desk):
    assert [desk.look(at(m)) for m in (16, 15, 14, 1)] == [[], [1], [], []]
    assert [b.id for b in desk.vm.state.shown] == [1]


def test_it_leaves_sight_when_it_is_dismissed(desk: Desk):
    desk.look(at(15))
    desk.vm.dismiss(session().id)
    assert desk.vm.state.shown == ()
    assert desk.look(at(10)) == []


def test_it_comes_back_after_a_snooze(desk: Desk):
    desk.look(at(15))
    desk.vm.snooze(session().id)
    assert desk.vm.state.shown == ()
    assert [desk.look(at(m)) for m in (11, 10)] == [[], [1]]


def test_what_is_cancelled_meanwhile_is_neither_told_nor_shown(desk: Desk):
    desk.look(at(15))
    desk.sessions.bookings = [replace(session(), status=Status.CANCELLED)]
    desk.look(at(14))
    assert desk.vm.state.shown == ()


def test_what_is_moved_is_told_at_its_new_time(desk: Desk):
    desk.look(at(15))
    desk.sessions.bookings = [session(TEN + timedelta(hours=2))]
    assert desk.look(at(14)) == []
    assert desk.vm.state.shown == ()
    assert desk.look(TEN + timedelta(hours=2) - timedelta(minutes=15)) == [1]


def test_quiet_hours_hold_it_back_and_their_end_tells_it(desk: Desk):
    desk.quiet = Quiet(9 * 60, 9 * 60 + 50)
    assert [desk.look(at(m)) for m in (15, 11, 10)] == [[], [], [1]]


def test_whoever_wants_none_gets_none(desk: Desk):
    desk.lead = None
    assert desk.look(at(10)) == []


def test_nothing_of_who_signed_out_stays(desk: Desk):
    desk.look(at(15))
    desk.vm.forget()
    assert desk.vm.state.shown == ()


def test_a_computer_that_slept_through_the_beginning_tells_of_it_late_and_once(desk: Desk):
    assert [desk.look(at(m)) for m in (20, -5, -6)] == [[], [1], []]


def test_one_that_was_moved_while_the_computer_slept_is_told_at_its_new_time_alone(desk: Desk):
    desk.look(at(20))
    desk.sessions.bookings = [session(TEN + timedelta(hours=1))]
    assert [desk.look(at(m)) for m in (-2, -44, -45)] == [[], [], [1]]


def test_one_that_was_cancelled_while_it_was_put_off_does_not_come_back(desk: Desk):
    desk.look(at(15))
    desk.vm.snooze(session().id)
    desk.sessions.bookings = []
    assert desk.look(at(10)) == []


def test_a_lost_line_does_not_cost_a_session(desk: Desk):
    desk.look(at(20))
    desk.sessions.between = lost
    assert [desk.look(at(m)) for m in (15, 14)] == [[1], []]


def test_a_clock_that_jumps_back_and_forth_tells_once(desk: Desk):
    assert [desk.look(at(m)) for m in (15, 300, 14, 60, 3)] == [[1], [], [], [], []]


def lost(access, span):
    raise Unreachable("office.example", "")
