"""Editing hours: what is asked before it is saved, what stays, what can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from booking_desktop.domain.availability import Availability, DateException, Hours, Rules
from booking_desktop.domain.errors import DiskFull, Fault
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import CellState
from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
from booking_desktop.viewmodels.speaking.hours import RangeDraft
from tests.drained_jobs import DrainedJobs
from tests.speaking import ADA, HOURS, NOW, at, backend, booking, signed_in


class Page:
    """The view-model with its jobs, and what it told."""

    def __init__(self, hours: Availability = HOURS) -> None:
        self.jobs = DrainedJobs()
        self.backend = backend(hours=hours)
        self.session = signed_in(self.jobs)
        self.jobs.drain()
        self.vm = AvailabilityViewModel(self.backend, self.session, lambda: NOW, pause=0)
        self.told: list[str] = []
        self.vm.done.connect(self.told.append)
        self.vm.open_own()
        self.jobs.drain()

    @property
    def stored(self) -> Availability:
        return self.backend.speakers.hours

    def saved(self) -> None:
        self.vm.save()
        self.jobs.drain()


@pytest.fixture
def page() -> Page:
    return Page()


def test_opening_shows_what_is_saved_and_nothing_to_save(page: Page) -> None:
    state = page.vm.state
    assert state.draft.availability(7) == HOURS
    assert (state.draft.minutes, state.dirty, state.faults) == (28 * 60, False, ())


def test_an_edit_that_leaves_nobody_outside_is_saved_at_once(page: Page) -> None:
    page.vm.type_range(5, 0, "10-12")
    page.saved()
    assert page.stored.week[5] == (Hours(600, 720),)
    assert page.told == ["saved"]
    assert not page.vm.state.dirty


def test_bookings_left_outside_are_listed_and_none_is_touched(page: Page) -> None:
    page.vm.type_range(4, 0, "9-11")
    page.saved()
    assert [b.attendee.name.first for b in page.vm.state.asking.bookings] == ["Charles", "Janaki"]
    assert page.stored == HOURS
    page.vm.confirm()
    page.jobs.drain()
    assert page.stored.week[4] == (Hours(540, 660),)
    assert len(page.backend.speakers.sessions) == 13


def test_going_back_saves_nothing_and_keeps_the_edit(page: Page) -> None:
    page.vm.type_range(4, 0, "9-11")
    page.saved()
    page.vm.go_back()
    assert page.stored == HOURS
    assert page.vm.state.dirty


def test_bookings_that_lay_outside_before_are_not_listed_again(page: Page) -> None:
    page.vm.type_range(4, 0, "9-11")
    page.saved()
    page.vm.confirm()
    page.jobs.drain()
    page.vm.type_range(0, 0, "8-12")
    page.saved()
    assert page.vm.state.asking is None
    assert page.stored.week[0][0] == Hours(480, 720)


def test_a_field_that_cannot_be_read_is_kept_and_not_saved(page: Page) -> None:
    page.vm.type_range(0, 1, "afternoon")
    page.saved()
    assert page.vm.state.submitted
    assert [(f.fault, f.where, f.limit) for f in page.vm.state.faults] == [(Fault.NOT_A_NUMBER, 0, 1)]
    assert page.stored == HOURS
    page.vm.type_range(0, 1, "13-16")
    assert not page.vm.state.submitted


def test_undo_and_redo_walk_through_the_edits(page: Page) -> None:
    page.vm.switch(0, False)
    page.vm.set_rules(Rules(notice=60))
    page.vm.undo()
    page.vm.undo()
    assert not page.vm.state.dirty
    page.vm.redo()
    assert not page.vm.state.draft.days[0].open
    page.vm.set_zone("Europe/Paris")
    assert page.vm.state.future == ()


def test_edits_wait_while_one_is_elsewhere(page: Page) -> None:
    page.vm.switch(0, False)
    page.vm.open_own()
    page.jobs.drain()
    page.vm.refresh()
    page.jobs.drain()
    assert not page.vm.state.draft.days[0].open


def test_edits_wait_while_the_office_looks_at_another_speaker(page: Page) -> None:
    page.vm.switch(0, False)
    page.vm.open_for(PersonId(77))
    page.vm.open_own()
    page.jobs.drain()
    assert not page.vm.state.draft.days[0].open
    assert page.vm.state.dirty


def test_a_day_that_differs_is_saved_as_it_is_added_and_the_week_is_not(page: Page) -> None:
    page.vm.switch(5, True)
    page.vm.begin_exception(date(2026, 3, 17))
    page.vm.edit_exception(note="Travelling ")
    page.vm.add_exception()
    page.jobs.drain()
    assert DateException(date(2026, 3, 17), (), "Travelling") in page.stored.exceptions
    assert 5 not in page.stored.week
    assert (page.told, page.vm.state.dirty) == (["day_added"], True)


def test_other_hours_begin_as_usual_and_tell_their_impact_while_typed(page: Page) -> None:
    page.vm.begin_exception(date(2026, 3, 13))
    page.vm.edit_exception(away=False)
    assert page.vm.state.exception.ranges == (RangeDraft(Hours(540, 780)),)
    page.jobs.drain()
    assert page.vm.state.exception.impact == ()
    page.vm.edit_exception(ranges=(RangeDraft(Hours(540, 660)),))
    page.jobs.drain()
    assert [b.attendee.name.first for b in page.vm.state.exception.impact] == ["Charles", "Janaki"]


def test_a_day_that_leaves_bookings_outside_asks_once(page: Page) -> None:
    page.vm.begin_exception(date(2026, 3, 13))
    page.vm.add_exception()
    page.jobs.drain()
    assert page.vm.state.asking.exception
    assert page.vm.state.asking.changes[0].before == (Hours(540, 780),)
    page.vm.go_back()
    assert page.vm.state.exception_open
    page.vm.add_exception()
    page.jobs.drain()
    page.vm.confirm()
    page.jobs.drain()
    assert page.stored.hours_on(date(2026, 3, 13)) == ()


def test_a_removed_day_comes_back_by_undo(page: Page) -> None:
    page.vm.remove_exception(date(2026, 4, 3))
    page.jobs.drain()
    assert len(page.stored.exceptions) == 2
    page.vm.undo()
    page.jobs.drain()
    assert page.stored.exceptions == HOURS.exceptions
    assert page.told == ["day_removed", "day_added"]


def test_moving_a_day_that_differs_leaves_no_copy_behind(page: Page) -> None:
    page.vm.begin_exception(date(2026, 3, 25))
    page.vm.edit_exception(day=date(2026, 3, 26))
    page.vm.add_exception()
    page.jobs.drain()
    assert [e.day.day for e in page.stored.exceptions] == [26, 3, 20]


def test_what_was_typed_for_a_day_is_kept_when_the_popover_closes(page: Page) -> None:
    page.vm.begin_exception()
    page.vm.edit_exception(note="School visit", day=date(2026, 3, 18))
    page.vm.close_exception()
    page.vm.begin_exception()
    assert page.vm.state.exception.note == "School visit"


def test_a_day_that_could_not_be_saved_does_not_stay(page: Page) -> None:
    page.backend.speakers.fails = DiskFull("/store")
    page.vm.begin_exception(date(2026, 3, 17))
    page.vm.add_exception()
    page.jobs.drain()
    assert page.vm.state.problem == DiskFull("/store")
    assert page.vm.state.draft.exceptions == HOURS.exceptions


def test_saved_elsewhere_meanwhile_leaves_the_choice(page: Page) -> None:
    theirs = replace(HOURS, week={0: (Hours(600, 660),)}, exceptions=())
    page.vm.switch(5, True)
    page.backend.speakers.elsewhere(theirs)
    page.saved()
    assert page.vm.state.theirs.week == theirs.week
    page.vm.take_theirs()
    assert not page.vm.state.dirty
    page.vm.undo()
    page.saved()
    assert page.stored.week[5] == (Hours(540, 780),)


def test_keeping_mine_saves_over_theirs(page: Page) -> None:
    page.vm.switch(5, True)
    page.backend.speakers.elsewhere(replace(HOURS, week={}))
    page.saved()
    page.vm.keep_mine()
    page.jobs.drain()
    assert page.stored.week[5] == (Hours(540, 780),)
    assert page.vm.state.theirs is None


def test_what_was_saved_can_be_undone(page: Page) -> None:
    page.vm.set_rules(replace(HOURS.rules, notice=60))
    page.saved()
    page.vm.undo_done()
    page.jobs.drain()
    assert page.stored == replace(HOURS, version=9)


def test_hours_never_set_are_something_to_save() -> None:
    page = Page(Availability("Europe/London"))
    assert page.vm.state.dirty
    page.saved()
    assert page.stored.week == dict.fromkeys(range(7), (Hours(540, 960),))


def test_the_clock_change_names_the_bookings_that_shift_abroad(page: Page) -> None:
    state = page.vm.state
    assert state.clock_change.at.date() == date(2026, 3, 29)
    assert [b.attendee.name.first for b in state.shifting] == ["Janaki", "Katherine", "Srinivasa"]


def test_the_preview_follows_the_edit_and_keeps_the_old_cells_meanwhile(page: Page) -> None:
    preview = page.vm.preview
    free = [c for c in preview.state.cells if c.state is CellState.FREE]
    page.vm.switch(3, False)
    assert preview.state.loading
    assert preview.state.cells
    page.jobs.drain()
    assert len([c for c in preview.state.cells if c.state is CellState.FREE]) < len(free)


def test_the_preview_shows_a_week_from_another_place(page: Page) -> None:
    preview = page.vm.preview
    preview.from_zone("Asia/Kolkata")
    page.jobs.drain()
    assert [f"{r.wall:%H:%M}" for r in preview.state.rows] == [
        "14:30", "15:30", "16:30", "17:30", "18:30", "19:30", "20:30",
    ]  # fmt: skip
    preview.turn(1)
    page.jobs.drain()
    assert preview.state.first_day == date(2026, 3, 16)


def test_the_preview_explains_the_first_time_that_is_missing(page: Page) -> None:
    state = page.vm.preview.state
    assert state.focus.start == at(3, 10, 11)
    assert [v.rule for v in state.trace if not v.ok] == ["notice"]


def test_someone_who_only_books_has_no_hours(page: Page) -> None:
    page.session.update(replace(ADA, role="user"))
    page.vm.open_own()
    assert page.vm.state.speaker is None


def test_a_day_can_be_asked_for_before_the_hours_are_known() -> None:
    page = Page()
    vm = AvailabilityViewModel(page.backend, page.session, lambda: NOW, pause=0)
    vm.open_own()
    vm.begin_exception(date(2026, 3, 10))
    assert not vm.state.exception_open
    page.jobs.drain()
    assert vm.state.exception_open
    assert vm.state.exception.day == date(2026, 3, 10)


def test_what_someone_edited_is_not_shown_to_the_next_who_signs_in(page: Page) -> None:
    page.vm.switch(0, False)
    page.session.update(replace(ADA, id=PersonId(9)))
    assert page.vm.state.draft is None


def test_a_booking_made_meanwhile_shows_in_the_preview(page: Page) -> None:
    free = next(c.slot.start for c in page.vm.preview.state.cells if c.state is CellState.FREE)
    page.backend.bookings.sessions += (booking(77, free, "Emmy", "Noether"),)
    page.vm.refresh()
    page.jobs.drain()
    assert next(c.state for c in page.vm.preview.state.cells if c.slot.start == free) is CellState.BOOKED
