"""The calendar on a real store: a time is held, booked, seen by others, moved and cancelled."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale

from booking_desktop.domain.bookings import Status
from booking_desktop.domain.errors import SlotTaken
from booking_desktop.domain.preferences import Clock as Hours24
from booking_desktop.domain.slots import CellState, Slot
from booking_desktop.viewmodels.bookings.booking_draft import CallerFields
from booking_desktop.viewmodels.bookings.booking_draft import Stage as Step
from booking_desktop.viewmodels.bookings.booking_words import Topic, promises
from booking_desktop.viewmodels.bookings.receipt import ReceiptViewModel
from booking_desktop.viewmodels.bookings.receipt_words import mail_line
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.session import SessionViewModel
from tests.contract.stage import Stage, march
from tests.contract.world import PASSWORD, Clock, World
from tests.drained_jobs import DrainedJobs
from tests.finding import Pocket


@pytest.fixture
def desk(qapp, tmp_path):
    world = World(tmp_path / "store.db", Clock())
    stage, jobs = Stage(world), DrainedJobs()
    desk = SimpleNamespace(stage=stage, jobs=jobs, world=world, clock=world.clock, booked=[])
    desk.enter = lambda name: _calendar(desk, name)
    desk.calendar = desk.enter("janaki")
    yield desk
    world.server.store.close()


def _calendar(desk, name):
    backend = desk.world.backend
    session = SessionViewModel(backend.accounts, Pocket(), desk.jobs)
    session.sign_in(f"{name}@example.org", PASSWORD, False, lambda _: None)
    desk.jobs.drain()
    formats = Formats("Europe/London", Hours24.H24, 0, QLocale("en_GB"))
    calendar = CalendarViewModel(backend, session, desk.clock, formats)
    calendar.setProperty("session", session)
    calendar.form.booked.connect(desk.booked.append)
    calendar.show_speaker(desk.stage.person("ada"), desk.stage.offer("ada"))
    desk.jobs.drain()
    return calendar


def slot(desk, day, hour, minutes=60):
    start = march(day, hour)
    ada = desk.stage.person("ada")
    return Slot(start, start + timedelta(minutes=minutes), ada, desk.stage.offer("ada", minutes))


def state_of(calendar, wished):
    return next(c.state for c in calendar.state.cells(offer=wished.offer) if c.slot.start == wished.start)


def book(desk, calendar, wished, note=""):
    calendar.choose(wished)
    desk.jobs.drain()
    calendar.form.write_note(note)
    calendar.form.book()
    desk.jobs.drain()
    return desk.booked[-1]


def test_a_chosen_time_is_held_for_its_person_and_held_against_others(desk):
    wished, other = slot(desk, 10, 9), desk.enter("bob")
    desk.calendar.choose(wished)
    desk.jobs.drain()
    for calendar in (desk.calendar, other):
        calendar.refresh()
        desk.jobs.drain()
    assert state_of(desk.calendar, wished) is CellState.HELD_BY_YOU
    assert state_of(other, wished) is CellState.HELD
    desk.clock.forward(minutes=6)
    other.tick()
    desk.jobs.drain()
    assert state_of(other, wished) is CellState.FREE


def test_a_booking_is_in_the_store_its_mails_wait_and_the_cell_is_yours(desk):
    wished = slot(desk, 10, 9)
    booking = book(desk, desk.calendar, wished, "Bring the notes")
    assert (booking.start, booking.note, booking.status) == (wished.start, "Bring the notes", Status.CONFIRMED)
    assert state_of(desk.calendar, wished) is CellState.YOURS
    session = desk.calendar.property("session")
    receipt = ReceiptViewModel(desk.world.backend, session, desk.clock)
    receipt.show(booking, fresh=True)
    desk.jobs.drain()
    lines = [mail_line(m, booking, booking.attendee.id, desk.calendar.state.formats) for m in receipt.state.mails]
    assert ("Confirmation to you", "Waiting") in {(line.what, line.state) for line in lines}
    assert b"BEGIN:VEVENT" in receipt.calendar_file()


def test_a_time_booked_elsewhere_is_lost_with_three_others_and_the_calendar_knows(desk):
    wished = slot(desk, 10, 9)
    desk.calendar.choose(wished)
    desk.jobs.drain()
    desk.clock.forward(minutes=6)  # the hold is over, and someone is faster
    desk.stage.book("bob", wished.start)
    desk.calendar.form.book()
    desk.jobs.drain()
    state = desk.calendar.form.state
    assert state.stage is Step.LOST
    assert isinstance(state.problem, SlotTaken)
    assert [s.start for s in state.nearest] == [march(10, 10), march(10, 11), march(10, 12)]
    assert state_of(desk.calendar, wished) is CellState.BOOKED


def test_a_change_by_others_arrives_through_the_stream_of_changes(desk):
    changes = desk.world.backend.changes
    cursor, wished = changes.cursor(), slot(desk, 10, 9)
    desk.stage.book("bob", wished.start)
    desk.calendar.changes_seen(changes.after(cursor))
    desk.jobs.drain()
    assert state_of(desk.calendar, wished) is CellState.BOOKED


def test_moving_offers_the_own_time_of_the_booking_as_yours_and_keeps_its_uid(desk):
    booking = book(desk, desk.calendar, slot(desk, 10, 9))
    desk.calendar.begin_move(booking)
    desk.jobs.drain()
    assert state_of(desk.calendar, slot(desk, 10, 9)) is CellState.YOURS
    moved = []
    desk.calendar.form.moved.connect(moved.append)
    desk.calendar.choose(slot(desk, 10, 11))
    desk.jobs.drain()
    desk.calendar.form.book()
    desk.jobs.drain()
    assert [(m.uid, m.sequence, m.start) for m in moved] == [(booking.uid, 1, march(10, 11))]


def test_a_cancel_is_taken_back_while_its_mail_waits(desk):
    booking = book(desk, desk.calendar, slot(desk, 12, 9))
    cancelled = []
    desk.calendar.detail.cancelled.connect(cancelled.append)
    desk.calendar.open_booking(booking)
    desk.calendar.detail.cancel()
    desk.jobs.drain()
    assert cancelled[0].status is Status.CANCELLED
    assert state_of(desk.calendar, slot(desk, 12, 9)) is CellState.FREE
    desk.calendar.detail.undo(cancelled[0])
    desk.jobs.drain()
    assert state_of(desk.calendar, slot(desk, 12, 9)) is CellState.YOURS


def test_the_terms_are_those_that_the_booking_will_have(desk):
    desk.calendar.choose(slot(desk, 12, 9))
    desk.jobs.drain()
    lines = {line.topic: line.text for line in promises(desk.calendar.form.state, desk.calendar.state.formats)}
    assert lines[Topic.CANCEL] == "Free to cancel until Wed 11, 09:00"


def test_an_own_calendar_knows_the_hours_of_whoever_speaks(desk):
    book(desk, desk.calendar, slot(desk, 10, 9))
    ada = desk.enter("ada")
    assert ada.state.own  # nobody books themselves
    week = ada.layouts.own_week(ada.state)
    assert [(b.hosting, b.name) for b in week.blocks] == [(True, "Janaki")]
    assert week.hours[0] == ((540, 1020),)


def test_the_office_books_for_a_caller(desk):
    office = desk.enter("office")
    office.choose(slot(desk, 10, 14))
    desk.jobs.drain()
    office.form.for_caller(CallerFields("Mary Anning", "mary@lyme.example", "Europe/London"))
    office.form.book()
    desk.jobs.drain()
    assert str(desk.booked[-1].attendee.name) == "Mary Anning"
