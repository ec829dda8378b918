"""Discover, palette and My bookings on a real store: from three letters to a booking, its cancel and its undo."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from booking_desktop.domain.bookings import Status, When
from booking_desktop.domain.errors import TooLate
from booking_desktop.domain.letters import Delivery, Kind
from booking_desktop.domain.slots import Rule
from booking_desktop.viewmodels.bookings.bookings import BookingsViewModel
from booking_desktop.viewmodels.bookings.bookings_state import last_letter
from booking_desktop.viewmodels.discover.discover import DiscoverViewModel
from booking_desktop.viewmodels.discover.discover_state import best_drop
from booking_desktop.viewmodels.discover.palette import PaletteViewModel
from booking_desktop.viewmodels.session import SessionViewModel
from tests.contract.stage import Stage, march
from tests.contract.world import PASSWORD, Clock, World
from tests.drained_jobs import DrainedJobs
from tests.finding import Pocket

LONDON = "Europe/London"


@pytest.fixture
def desk(qapp, tmp_path):
    world = World(tmp_path / "store.db", Clock())
    stage, jobs = Stage(world), DrainedJobs()
    stage.change("ada", headline="Notes on the Analytical Engine", topics=("Algorithms", "Mathématiques"))
    session = SessionViewModel(world.backend.accounts, Pocket(), jobs)
    session.sign_in("janaki@example.org", PASSWORD, False, lambda _: None)
    jobs.drain()
    parts, clock = world.backend, world.clock
    desk = SimpleNamespace(stage=stage, jobs=jobs, clock=clock, world=world)
    desk.discover = DiscoverViewModel(parts.speakers, parts.bookings, session, clock, lambda: LONDON, pause_ms=0)
    desk.palette = PaletteViewModel(parts.speakers, parts.bookings, session, clock, lambda: LONDON, lambda: ())
    desk.bookings = BookingsViewModel(parts.bookings, parts.outbox, session, clock, lambda: LONDON)
    yield desk
    world.server.store.close()


def test_an_accent_left_out_finds_the_speaker_with_price_next_time_and_terms(desk):
    desk.discover.type("mathem")
    desk.jobs.drain()
    state = desk.discover.state
    assert [(row.name.first, row.price.minor, row.minutes) for row in state.rows] == [("Ada", 12000, 60)]
    assert [(m.field, m.index) for m in state.rows[0].matches] == [("topics", 1)]
    assert state.times[state.chosen].start == march(9, 12)
    assert [s.start for s in state.detail.times.slots] == [march(9, 12), march(10, 9), march(11, 9)]
    assert (state.detail.terms.cancel_window, state.facets.total, state.facets.everyone) == (24 * 60, 1, 2)


def test_a_time_in_the_night_finds_nobody_and_names_itself(desk):
    desk.discover.type("algorithms thu 22-23")
    desk.jobs.drain()
    assert desk.discover.state.rows == ()
    assert (best_drop(desk.discover.state).value, best_drop(desk.discover.state).count) == ("free", 1)


def test_the_palette_reads_a_phrase_and_says_why_the_start_is_another(desk):
    desk.stage.book("bob", march(12, 15))
    desk.palette.open()
    desk.palette.type("ada thu 3pm")
    desk.jobs.drain()
    top = desk.palette.state.book[0]
    assert (top.slot.start, top.offer.minutes) == (march(12, 14), 60)
    assert top.became.verdict.rule is Rule.FREE
    assert desk.palette.state.everyone == 1  # Emmy; Ada is booked in the middle of it


def test_booked_seen_cancelled_and_taken_back(desk):
    booking = desk.stage.book("janaki", march(12, 10), note="Plant chromosomes")
    desk.bookings.refresh()
    desk.jobs.drain()
    state = desk.bookings.state
    assert (state.booking.id, state.counts.upcoming, state.unsent) == (booking.id, 1, {booking.id})
    desk.bookings.cancel("Ill")
    desk.jobs.drain()
    assert desk.bookings.state.counts.cancelled == 1
    desk.clock.forward(seconds=9)
    assert desk.bookings.undo()
    desk.jobs.drain()
    assert desk.bookings.state.booking.status is Status.CONFIRMED
    assert [kind for kind, _ in desk.stage.letters()] == ["booked", "booked"]


def test_once_the_mail_has_gone_only_reminders_wait_and_nobody_calls_that_waiting(desk):
    booking = desk.stage.book("janaki", march(12, 10))
    desk.stage.letters()
    desk.bookings.refresh()
    desk.jobs.drain()
    state = desk.bookings.state
    told = last_letter(state)
    assert (state.unsent, told.kind, told.delivery) == (frozenset(), Kind.BOOKED, Delivery.SENT)
    assert Kind.REMINDER in {
        row.kind for row in desk.world.backend.outbox.for_booking(desk.stage.access("janaki"), booking.id).rows
    }


def test_too_late_to_undo_once_the_mail_has_gone(desk):
    desk.stage.book("janaki", march(12, 10))
    desk.bookings.refresh()
    desk.jobs.drain()
    desk.bookings.cancel()
    desk.jobs.drain()
    desk.clock.forward(seconds=11)
    assert not desk.bookings.undo()


def test_the_store_refuses_what_the_window_forbids_and_the_row_says_so(desk):
    desk.stage.book("janaki", march(10, 13))
    desk.bookings.refresh()
    desk.jobs.drain()
    desk.clock.forward(hours=2)
    desk.bookings.cancel()
    desk.jobs.drain()
    trouble = desk.bookings.state.troubles[desk.bookings.state.chosen]
    assert isinstance(trouble.error, TooLate)


def test_what_was_cancelled_is_found_by_the_speakers_name(desk):
    booking = desk.stage.book("janaki", march(12, 10))
    desk.stage.cancel("janaki", booking, "Ill")
    desk.bookings.show(When.CANCELLED)
    desk.bookings.find("ada")
    desk.jobs.drain()
    assert [(b.id, b.cancel_reason) for b in desk.bookings.state.bookings] == [(booking.id, "Ill")]
