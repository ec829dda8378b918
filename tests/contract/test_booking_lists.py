"""A person's bookings as lists, and what a speaker's came to, on every backend."""

from __future__ import annotations

from datetime import timedelta

import pytest

from booking_desktop.domain.bookings import Booking, When
from booking_desktop.domain.money import Money
from booking_desktop.domain.speakers import NEW_OFFER, Offer
from booking_desktop.domain.time import Range
from tests.contract.stage import HOUR, Stage, march
from tests.contract.world import World


@pytest.fixture
def stage(world: World) -> Stage:
    return Stage(world)


def ids(bookings: tuple[Booking, ...]) -> list[int]:
    return [booking.id for booking in bookings]


def test_upcoming_comes_soonest_first_and_the_others_latest_first(stage: Stage):
    first, second = stage.book("janaki", march(10, 10)), stage.book("janaki", march(11, 10), "emmy")
    hosted = [stage.book("janaki", march(13, 10)), stage.book("janaki", march(12, 10))]
    for booking in hosted:
        stage.cancel("janaki", booking)
    mine = stage.bookings.mine(stage.access("janaki"), When.UPCOMING)
    assert (ids(mine.bookings), mine.upcoming, mine.past, mine.cancelled) == ([first.id, second.id], 2, 0, 2)
    assert ids(stage.bookings.mine(stage.access("janaki"), When.CANCELLED).bookings) == ids(tuple(hosted))
    stage.world.clock.now = march(11, 11)
    past = stage.bookings.mine(stage.access("janaki"), When.PAST)
    assert (ids(past.bookings), past.upcoming, past.past, past.cancelled) == ([second.id, first.id], 0, 2, 2)


def test_a_running_session_is_upcoming_until_it_is_over(stage: Stage):
    booking = stage.book("janaki", march(10, 10))
    stage.world.clock.now = march(10, 10, 59)
    assert ids(stage.bookings.mine(stage.access("ada"), When.UPCOMING).bookings) == [booking.id]


def test_pages_continue_where_the_last_one_ended(stage: Stage):
    wanted = [stage.book("janaki", march(day, hour)).id for day in (10, 11) for hour in (9, 10, 11)]
    found, cursor = [], None
    for _ in range(3):
        page = stage.bookings.mine(stage.access("janaki"), When.UPCOMING, cursor=cursor, limit=2)
        found += ids(page.bookings)
        cursor = page.cursor
    assert (found, cursor) == (wanted, None)


def test_a_text_is_found_in_names_offers_notes_and_references_without_accents(stage: Stage):
    one = stage.book("janaki", march(10, 10), note="Épigraphie grecque")
    two = stage.book("janaki", march(11, 10), "emmy", minutes=30)
    for text, wanted in (
        ("epigraph", [one.id]),
        ("EMMY intro", [two.id]),
        ("janaki", [one.id, two.id]),
        (two.reference.lower(), [two.id]),
        ("nothing like it", []),
    ):
        page = stage.bookings.mine(stage.access("janaki"), When.UPCOMING, text)
        assert (ids(page.bookings), page.upcoming) == (wanted, 2)


def test_between_gives_live_bookings_that_touch_the_span_hosted_or_attended(stage: Stage):
    hosted = stage.book("janaki", march(11, 9))
    attended = stage.book("ada", march(11, 12), "emmy")
    stage.cancel("janaki", stage.book("janaki", march(11, 14)))
    stage.book("bob", march(11, 10), "emmy")
    span = Range(march(11, 9, 30), march(11, 13))
    assert ids(stage.bookings.between(stage.access("ada"), span)) == [hosted.id, attended.id]
    assert stage.bookings.between(stage.access("ada"), Range(march(11, 10), march(11, 12))) == ()


def test_recent_tells_what_was_made_moved_or_cancelled_since(stage: Stage):
    old = stage.book("janaki", march(12, 10))
    stage.world.clock.forward(hours=2)
    since = stage.world.clock.now
    new = stage.book("bob", march(12, 12))
    stage.world.clock.forward(minutes=1)
    moved = stage.move("janaki", old, march(13, 10))
    stage.world.clock.forward(minutes=1)
    cancelled = stage.cancel("bob", new)
    assert stage.bookings.recent(stage.access("ada"), since) == (cancelled, moved)
    assert stage.bookings.recent(stage.access("janaki"), since) == ()


def test_earnings_count_sessions_held_this_month_and_ahead_by_currency(stage: Stage):
    euros = Offer(NEW_OFFER, "Review", 90, Money(16500, "EUR"))
    stage.change("ada", offers=(HOUR, euros))
    for day in (9, 10, 11, 17):
        stage.book("janaki", march(day, 16))
    stage.book("bob", march(11, 9), minutes=90)
    stage.cancel("bob", stage.book("bob", march(12, 10)))
    stage.world.clock.now = march(11, 16, 30)
    earned = stage.bookings.earnings(stage.access("ada"))
    assert earned.month == (Money(24000, "GBP"), Money(16500, "EUR"))
    assert earned.ahead == (Money(24000, "GBP"),)  # the one that is running, and the next
    pounds, other = earned.weeks[:8], earned.weeks[8:]
    assert [money.minor for _, money in pounds] == [0] * 7 + [24000]
    assert [money for _, money in other] == [Money(0, "EUR")] * 7 + [Money(16500, "EUR")]
    assert pounds[-1][0] == march(9, 0)
    assert pounds[0][0] == march(9, 0) - timedelta(weeks=7)


def test_who_hosts_nothing_earns_nothing(stage: Stage):
    stage.book("janaki", march(10, 16))
    earned = stage.bookings.earnings(stage.access("janaki"))
    assert (earned.month, earned.ahead, earned.weeks) == ((), (), ())
