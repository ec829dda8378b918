"""Discover as steps: what is asked, what stays on the page meanwhile, what is offered when nobody matches."""

from __future__ import annotations

from dataclasses import replace

import pytest

from booking_desktop.domain.errors import StoreBusy
from booking_desktop.domain.money import Money
from booking_desktop.domain.query import Count, Sort
from booking_desktop.viewmodels.discover.discover import DiscoverViewModel
from booking_desktop.viewmodels.discover.discover_state import Filters, best_drop
from booking_desktop.viewmodels.discover.wishes import this_week
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, EVERYONE, NOW, at, finding, slot


@pytest.fixture
def world(qapp):
    world = finding(DrainedJobs())
    world.jobs.drain()
    world.page = DiscoverViewModel(
        world.directory, world.diary, world.session, lambda: world.clock[0], lambda: world.zone, pause_ms=0
    )
    world.page.refresh()
    return world


def names(world) -> list[str]:
    return [row.name.first for row in world.page.state.rows]


def test_the_first_page_is_shown_before_counts_and_next_times_are_known(world):
    world.jobs.step()
    state = world.page.state
    assert (len(state.rows), state.facets, dict(state.times), state.detail) == (8, None, {}, None)
    world.jobs.drain()
    state = world.page.state
    assert (state.facets.total, state.facets.everyone) == (8, 8)
    assert state.times[ADA.id] == slot(ADA, at(10, 14))
    assert state.detail.profile == ADA


def test_of_letters_typed_quickly_only_the_last_text_is_asked_and_the_list_is_never_blank(world):
    world.jobs.drain()
    world.directory.asked.clear()
    for text in ("r", "ra", "ram"):
        world.page.type(text)
        assert len(world.page.state.rows) == 8
    world.jobs.drain()
    assert world.directory.asked == ["ram"]
    assert names(world) == ["C. V."]


def test_a_time_that_is_typed_filters_at_once_and_becomes_a_chip_with_enter(world):
    world.page.type("mathematics thu 14-16")
    world.jobs.drain()
    assert world.page.state.query.text == "mathematics"
    assert (world.page.state.query.free.start, world.page.state.query.free.end) == (at(12, 8, 30), at(12, 10, 30))
    assert names(world) == ["Ada"]
    assert world.page.take_phrase()
    state = world.page.state
    assert (state.typed, state.filters.free.start, state.filters.free.end) == ("mathematics", 840, 960)
    assert state.query.free.start == at(12, 8, 30)
    assert world.jobs.waiting == 0, "the same question is not asked twice"


def test_a_short_day_name_alone_is_searched_as_a_word_until_enter(world):
    world.page.type("sun")
    assert (world.page.state.query.text, world.page.state.query.free) == ("sun", None)
    assert world.page.take_phrase()
    assert (world.page.state.query.text, world.page.state.filters.free.day.isoformat()) == ("", "2026-03-15")


def test_removing_a_typed_time_leaves_the_words(world):
    world.page.type("ada this week")
    world.page.drop("free")
    assert (world.page.state.typed, world.page.state.wish) == ("ada", None)


def test_the_card_that_fits_the_free_time_is_among_the_three(world):
    world.page.type("thu 18:00-20:00")
    world.jobs.drain()
    detail = world.page.state.detail
    assert [s.start for s in detail.times.slots] == [at(10, 14), at(11, 9), at(12, 13)]
    assert detail.fitting == slot(ADA, at(12, 13))


def test_nobody_matches_names_the_filter_whose_dropping_finds_most(world):
    week = this_week(NOW, world.zone)
    world.page.filter(Filters(free=week, topics=("Physics",), price_to=Money(5000, "GBP")))
    world.jobs.drain()
    assert world.page.state.empty
    assert best_drop(world.page.state) == Count("price", 2)
    world.page.drop("price")
    world.jobs.drain()
    assert names(world) == ["Emmy", "C. V."]


def test_more_follows_behind_what_is_shown_and_the_choice_stays(world):
    world.directory.page = 3
    world.page.refresh()
    world.jobs.drain()
    world.page.choose(EVERYONE[2].id)
    for shown in (6, 8, 8):
        world.page.more()
        world.jobs.drain()
        assert len(world.page.state.rows) == shown
    assert world.page.state.chosen == EVERYONE[2].id
    assert set(world.page.state.times) == {p.id for p in EVERYONE}


def test_a_failure_keeps_the_list_and_refresh_mends_it(world):
    world.jobs.drain()
    world.directory.fails = StoreBusy("booking.sqlite")
    world.page.type("ada")
    world.jobs.drain()
    assert (len(world.page.state.rows), world.page.state.problem) == (8, StoreBusy("booking.sqlite"))
    world.directory.fails = None
    world.page.refresh()
    world.jobs.drain()
    assert (names(world), world.page.state.problem) == (["Ada"], None)


def test_a_speaker_chosen_from_elsewhere_stays_while_the_first_page_comes(world):
    world.page.choose(EVERYONE[4].id)
    world.jobs.drain()
    assert world.page.state.detail.profile == EVERYONE[4]


def test_the_chosen_speaker_stays_while_listed_and_gives_way_to_the_first_when_not(world):
    world.jobs.drain()
    world.page.choose(EVERYONE[2].id)
    world.page.type("algorithms")
    world.jobs.drain()
    assert world.page.state.detail.profile == EVERYONE[2]
    world.page.type("physics")
    world.jobs.drain()
    assert world.page.state.detail.profile == EVERYONE[1]


def test_sorting_asks_again_and_clearing_drops_everything_but_the_order(world):
    world.page.sort(Sort.NAME)
    world.page.type("zzz")
    world.jobs.drain()
    assert world.page.state.detail is None
    world.page.clear()
    world.jobs.drain()
    assert (world.page.state.filtered, world.page.state.sort, len(world.page.state.rows)) == (False, Sort.NAME, 8)


def test_refresh_reads_next_times_anew(world):
    world.jobs.drain()
    world.directory.everyone[0] = replace(ADA, offers=())
    world.page.refresh()
    world.jobs.drain()
    assert world.page.state.times[ADA.id] is None


def test_while_one_types_on_nothing_is_counted_and_then_everything_is(qtbot):
    world = finding(DrainedJobs())
    world.jobs.drain()
    world.page = DiscoverViewModel(world.directory, world.diary, world.session, lambda: NOW, lambda: world.zone)
    world.page.refresh()
    world.jobs.drain()
    for text in ("r", "ra"):
        world.page.type(text)
        world.jobs.drain()
        assert world.page.state.counted != world.page.state.asked
    qtbot.waitUntil(lambda: world.jobs.waiting > 0)
    world.jobs.drain()
    assert world.page.state.facets.total == 1
