"""From a chosen time to a booking, whatever comes between."""

from __future__ import annotations

from datetime import timedelta

import pytest

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import DomainError, InvalidInput, NotOpen, SlotTaken, Unreachable
from booking_desktop.domain.slots import Slot
from booking_desktop.viewmodels.bookings.booking_draft import CallerFields, Stage
from booking_desktop.viewmodels.bookings.booking_form import BookingFormViewModel
from booking_desktop.viewmodels.bookings.booking_words import Topic, promises
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, JANAKI, NOW, at
from tests.ui.story import DRAFT_SLOT, NOTE, WORKING, Story


class Desk:
    """A form over the story's world, with what it told the outside."""

    def __init__(self, signed_in: bool = True) -> None:
        self.jobs = DrainedJobs()
        self.story = Story(self.jobs, JANAKI if signed_in else None)
        self.jobs.drain()
        self.form = BookingFormViewModel(self.story.bookings, self.story.session, self.story.clock, self.story.new_id)
        self.booked: list[Booking] = []
        self.moved: list[Booking] = []
        self.sign_ins: list[bool] = []
        self.form.booked.connect(self.booked.append)
        self.form.moved.connect(self.moved.append)
        self.form.sign_in_wanted.connect(lambda: self.sign_ins.append(True))

    def begin(self, slot: Slot = DRAFT_SLOT) -> None:
        self.form.begin(slot, ADA)
        self.jobs.drain()

    def book(self) -> None:
        self.form.book()
        self.jobs.drain()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_choosing_a_time_holds_it_for_five_minutes(desk: Desk) -> None:
    desk.begin()
    assert desk.form.state.held_until == NOW + timedelta(minutes=5)


def test_the_terms_are_known_before_booking(desk: Desk) -> None:
    desk.begin()
    lines = {line.topic: line.text for line in promises(desk.form.state, desk.story.formats)}
    assert lines[Topic.CANCEL] == "Free to cancel until Wed 11, 14:30"
    assert lines[Topic.MOVE] == "Free to move until Thu 12, 02:30"
    assert lines[Topic.NO_CLASH] == "No clash with your sessions"


def test_a_session_too_close_to_change_says_so_before_booking(desk: Desk) -> None:
    desk.begin(Slot(at(10, 14), at(10, 15), ADA.id, WORKING))
    assert promises(desk.form.state, desk.story.formats)[1].topic is Topic.TOO_CLOSE


def test_booking_keeps_the_note_and_tells_of_the_booking(desk: Desk) -> None:
    desk.begin()
    desk.form.write_note(NOTE)
    desk.book()
    (booking,) = desk.booked
    assert (booking.start, booking.note) == (DRAFT_SLOT.start, NOTE)
    assert desk.form.state.draft is None


def test_an_answer_that_got_lost_is_looked_up_and_books_once(desk: Desk) -> None:
    desk.begin()
    desk.story.bookings.lose_answers = [Unreachable("server", "timed out")]
    desk.book()
    assert len(desk.booked) == 1
    assert desk.story.bookings.asked[-2:] == ["book", "by_request"]


def test_a_request_that_never_arrived_is_sent_again_with_the_same_id(desk: Desk) -> None:
    desk.begin()
    desk.form.book()
    desk.story.bookings.fails = Unreachable("server", "timed out")
    desk.jobs.step()
    assert desk.form.state.stage is Stage.CHECKING
    desk.story.bookings.fails = None
    desk.jobs.drain()
    assert len(desk.booked) == 1
    assert list(desk.story.bookings.requests) == ["request-1"]


def test_no_answer_at_all_stays_checking_with_the_note_until_asked_again(desk: Desk) -> None:
    desk.begin()
    desk.form.write_note(NOTE)
    desk.story.bookings.fails = Unreachable("server", "timed out")
    desk.book()
    state = desk.form.state
    assert state.stage is Stage.CHECKING
    assert isinstance(state.problem, Unreachable)
    assert state.draft is not None
    assert state.draft.note == NOTE
    desk.story.bookings.fails = None
    desk.form.check_again()
    desk.jobs.drain()
    assert len(desk.booked) == 1


def test_a_taken_time_offers_the_three_nearest_and_keeps_the_note(desk: Desk) -> None:
    desk.begin()
    desk.form.write_note(NOTE)
    desk.story.bookings.take(DRAFT_SLOT)
    desk.book()
    state = desk.form.state
    assert state.stage is Stage.LOST
    assert isinstance(state.problem, SlotTaken)
    assert state.picked == state.nearest[0]
    assert len(state.nearest) == 3
    assert state.draft is not None
    assert state.draft.note == NOTE


def test_booking_a_nearest_time_is_another_request(desk: Desk) -> None:
    desk.begin()
    desk.story.bookings.take(DRAFT_SLOT)
    desk.book()
    chosen = desk.form.state.nearest[1]
    desk.form.pick(chosen)
    desk.book()
    assert desk.booked[0].start == chosen.start
    assert list(desk.story.bookings.requests) == ["request-2"]


def test_a_time_that_rules_forbid_says_which(desk: Desk) -> None:
    desk.begin(Slot(at(10, 11), at(10, 12), ADA.id, WORKING))
    problem = desk.form.state.problem
    assert isinstance(problem, NotOpen)
    assert [v.rule.value for v in problem.verdicts if not v.ok] == ["notice"]


def test_whoever_is_not_signed_in_signs_in_and_finds_the_draft_as_it_was() -> None:
    desk = Desk(signed_in=False)
    desk.begin()
    desk.form.write_note(NOTE)
    desk.book()
    assert desk.sign_ins == [True]
    assert not desk.booked
    desk.story.sign_in()
    desk.jobs.drain()
    assert desk.form.state.held_until is not None
    desk.book()
    assert desk.booked[0].note == NOTE


def test_a_hold_that_ran_out_says_so_and_can_be_renewed(desk: Desk) -> None:
    desk.begin()
    desk.story.forward(minutes=6)
    desk.form.tick()
    assert desk.form.state.hold_over
    desk.form.hold_again()
    desk.jobs.drain()
    assert desk.form.state.held_until == NOW + timedelta(minutes=11)


def test_discarding_gives_the_hold_back(desk: Desk) -> None:
    desk.begin()
    desk.form.discard()
    desk.jobs.drain()
    assert not desk.story.bookings.holds


def test_looking_at_other_times_keeps_the_note_for_the_next_choice(desk: Desk) -> None:
    desk.begin()
    desk.form.write_note(NOTE)
    desk.form.put_aside()
    desk.begin(Slot(at(12, 10), at(12, 11), ADA.id, WORKING))
    assert desk.form.state.draft is not None
    assert desk.form.state.draft.note == NOTE


def test_moving_keeps_the_booking_and_raises_its_sequence(desk: Desk) -> None:
    booking = next(b for b in desk.story.bookings.kept.values() if b.attendee.id == JANAKI.id and b.start == at(13, 12))
    slot = Slot(at(12, 10), at(12, 10) + timedelta(minutes=30), ADA.id, booking.agreed.offer)
    desk.form.begin(slot, ADA, booking)
    desk.jobs.drain()
    desk.book()
    (moved,) = desk.moved
    assert (moved.id, moved.sequence, moved.start) == (booking.id, 1, at(12, 10))


def test_a_booking_changed_meanwhile_is_shown_as_it_is_and_can_be_moved_again(desk: Desk) -> None:
    kept = desk.story.bookings.kept
    stale = next(b for b in kept.values() if b.attendee.id == JANAKI.id and b.start == at(13, 12))
    desk.story.bookings.edit(stale.id)
    slot = Slot(at(12, 10), at(12, 10) + timedelta(minutes=30), ADA.id, stale.agreed.offer)
    desk.form.begin(slot, ADA, stale)
    desk.jobs.drain()
    desk.book()
    assert not desk.moved
    assert desk.form.state.problem is not None
    desk.book()
    assert len(desk.moved) == 1


def test_the_office_books_for_a_caller_by_name_and_address(desk: Desk) -> None:
    desk.begin()
    desk.form.for_caller(CallerFields("Mary Anning", "", "Europe/London"))
    desk.book()
    problem: DomainError | None = desk.form.state.problem
    assert isinstance(problem, InvalidInput)
    assert problem.faults[0].field == "caller_email"
    desk.form.for_caller(CallerFields("Mary Anning", "mary@lyme.example", "Europe/London"))
    desk.book()
    assert str(desk.booked[0].attendee.name) == "Mary Anning"
