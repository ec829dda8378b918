"""My bookings as steps: three lists, cancel with undo, the note, and what a row says when something went wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar

from booking_desktop.domain.bookings import Status, When
from booking_desktop.domain.errors import AlreadyBegun, BookingChanged, SlotTaken, StoreBusy, StoreReadOnly, TooLate
from booking_desktop.viewmodels.bookings.bookings import BookingsViewModel
from booking_desktop.viewmodels.bookings.bookings_state import Action, Counts, Trouble, days, last_letter, permission
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, BOOKINGS, JANAKI, NOW, at, finding, slot

BUSY = StoreBusy("booking.sqlite")


@pytest.fixture
def world(qapp):
    world = finding(DrainedJobs())
    world.jobs.drain()
    world.page = BookingsViewModel(world.diary, world.post, world.session, lambda: world.clock[0], lambda: world.zone)
    world.page.refresh()
    world.jobs.drain()
    return world


def test_upcoming_bookings_stand_under_their_days_in_the_viewers_zone(world):
    state = world.page.state
    assert [(day.day, [b.id for b in found]) for day, found in days(state)] == [
        (12, [1]),
        (13, [2]),
        (18, [3]),
        (26, [4]),
    ]
    assert state.counts == Counts(4, 1, 0)
    assert state.last == BOOKINGS[4]
    assert state.unsent == {BOOKINGS[2].id}
    assert state.booking == BOOKINGS[0]
    assert last_letter(state).sent == NOW + timedelta(minutes=2)


def test_each_list_keeps_what_was_shown_until_its_own_comes(world):
    world.page.show(When.PAST)
    assert len(world.page.state.bookings) == 4
    world.jobs.drain()
    assert world.page.state.bookings == (BOOKINGS[4],)


def test_finding_a_booking_by_a_name(world):
    world.page.find("hedy")
    world.jobs.drain()
    assert [b.id for b in world.page.state.bookings] == [3]


def test_cancelling_is_at_once_and_undo_takes_it_back(world):
    world.page.cancel()
    world.jobs.drain()
    state = world.page.state
    assert [b.id for b in state.bookings] == [2, 3, 4]
    assert (state.counts, state.chosen) == (Counts(3, 1, 1), 2)
    assert world.page.undo()
    world.jobs.drain()
    assert [b.id for b in world.page.state.bookings] == [1, 2, 3, 4]
    assert world.page.state.chosen == 1


def test_redo_cancels_again_what_was_undone(world):
    world.page.cancel()
    world.jobs.drain()
    world.page.undo()
    world.jobs.drain()
    assert world.page.redo()
    world.jobs.drain()
    assert world.diary.kept[1].status is Status.CANCELLED


def test_after_ten_seconds_there_is_nothing_to_undo(world):
    world.page.cancel()
    world.jobs.drain()
    world.clock[0] = NOW + timedelta(seconds=10)
    assert not world.page.undo()
    assert world.page.state.withdrawable is None


def test_an_undo_that_comes_too_late_for_the_slot_says_so(world):
    lost: list = []
    world.page.not_restored.connect(lambda booking, error: lost.append((booking.id, error)))
    world.page.cancel()
    world.jobs.drain()
    world.diary.fails = SlotTaken(slot(ADA, at(12, 9)), ())
    world.page.undo()
    world.jobs.drain()
    assert lost == [(1, SlotTaken(slot(ADA, at(12, 9)), ()))]


def test_a_cancel_that_fails_stays_on_its_row_until_a_retry_goes_through(world):
    world.diary.fails = BUSY
    world.page.cancel()
    assert world.page.state.busy == {1}
    world.jobs.drain()
    assert (world.page.state.busy, world.page.state.troubles) == (frozenset(), {1: Trouble(Action.CANCEL, BUSY)})
    world.diary.fails = None
    world.page.retry(BOOKINGS[0].id)
    world.jobs.drain()
    assert (world.page.state.troubles, world.diary.kept[1].status) == ({}, Status.CANCELLED)


def test_a_note_is_kept_while_saving_fails_and_is_shown_once_saved(world):
    world.page.edit_note()
    world.page.write_note("Bring the herbarium.")
    world.diary.fails = BUSY
    world.page.save_note()
    world.jobs.drain()
    assert (world.page.state.note.text, world.page.state.note.saving) == ("Bring the herbarium.", False)
    world.diary.fails = None
    world.page.save_note()
    world.jobs.drain()
    assert (world.page.state.note, world.page.state.booking.note) == (None, "Bring the herbarium.")


def test_a_booking_changed_elsewhere_is_shown_as_it_is_now(world):
    present = replace(BOOKINGS[0], version=2, note="From another window")
    world.diary.fails = BookingChanged(present)
    world.page.cancel()
    world.jobs.drain()
    assert world.page.state.booking == present
    assert world.page.state.troubles[1].error == BookingChanged(present)


def test_the_windows_bind_the_attendee_and_spare_the_speaker(world):
    state = world.page.state
    soon = replace(BOOKINGS[0], start=NOW + timedelta(hours=13), end=NOW + timedelta(hours=14))
    assert permission(state, soon).cancel == TooLate("cancel", soon.cancel_deadline)
    assert permission(state, soon).move is None
    assert permission(replace(state, person=ADA.id), soon).cancel is None
    assert permission(replace(state, person=ADA.id), BOOKINGS[4]).cancel == AlreadyBegun(BOOKINGS[4].start)


def test_all_that_is_shown_goes_into_one_calendar_file(world, tmp_path):
    file = tmp_path / "bookings.ics"
    world.page.export(world.page.state.bookings, str(file))
    world.jobs.drain()
    calendar = Calendar.from_ical(file.read_bytes())
    assert [str(e["UID"]) for e in calendar.walk("VEVENT")] == [b.uid for b in world.page.state.bookings]
    assert sorted(str(z["TZID"]) for z in calendar.walk("VTIMEZONE")) == [
        "Europe/Berlin",
        "Europe/London",
        "Europe/Vienna",
    ]


def test_a_file_that_cannot_be_written_is_told(world, tmp_path):
    told: list = []
    world.page.not_exported.connect(told.append)
    world.page.export(world.page.state.bookings, str(tmp_path / "missing" / "bookings.ics"))
    world.jobs.drain()
    assert told == [StoreReadOnly(str(tmp_path / "missing" / "bookings.ics"))]


def test_signing_out_empties_the_page(world):
    ada, tokens = replace(JANAKI, id=ADA.id), world.session._tokens
    tokens.begin(replace(tokens._session, person=ada), keep=False)
    world.session.update(ada)
    world.jobs.drain()
    assert world.page.state.person == ADA.id
    world.session._become(replace(world.session.state, person=None))
    assert (world.page.state.person, world.page.state.bookings) == (None, ())
