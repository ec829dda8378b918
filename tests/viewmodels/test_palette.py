"""The palette as steps: a line of text, what it means, what Enter does."""

from __future__ import annotations

import pytest

from booking_desktop.domain.slots import Rule
from booking_desktop.viewmodels.discover.palette import PaletteViewModel
from booking_desktop.viewmodels.discover.palette_state import (
    BookEntry,
    CommandEntry,
    EveryoneEntry,
    SpeakerEntry,
    WeekEntry,
    nearest,
)
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, at, finding, slot

COMMANDS = (
    CommandEntry("go.discover", "Discover", "Ctrl+1"),
    CommandEntry("go.outbox", "Outbox", "Ctrl+4"),
    CommandEntry("refresh", "Refresh", "F5"),
    CommandEntry("theme.dark", "Dark theme"),
)


@pytest.fixture
def world(qapp):
    world = finding(DrainedJobs())
    world.jobs.drain()
    world.page = PaletteViewModel(
        world.directory, world.diary, world.session, lambda: world.clock[0], lambda: world.zone, lambda: COMMANDS
    )
    world.page.open()
    return world


def typed(world, text: str):
    world.page.type(text)
    world.jobs.drain()
    return world.page.state


def heard(signal) -> list:
    got: list = []
    signal.connect(lambda *args: got.append(args))
    return got


def test_opened_it_lists_every_page_and_command(world):
    assert [(name, len(entries)) for name, entries in world.page.state.groups] == [("go", 2), ("commands", 2)]


def test_a_name_a_day_and_an_hour_offer_the_nearest_starts_with_the_reason(world):
    state = typed(world, "ada thu 3pm")
    assert [e.slot for e in state.book] == [slot(ADA, at(12, 9)), slot(ADA, at(12, 10)), slot(ADA, at(12, 13))]
    top = state.book[0]
    assert (top.became.wished, top.became.verdict.rule, top.became.minute) == (at(12, 9, 30), Rule.GRID, 30)
    assert state.person.id == ADA.id


def test_it_goes_to_the_speaker_to_the_week_and_to_everyone_free(world):
    state = typed(world, "ada thu 3pm")
    person, week, everyone = state.go_to
    assert isinstance(person, SpeakerEntry)
    assert isinstance(week, WeekEntry)
    assert week.monday.isoformat() == "2026-03-09"
    assert everyone == EveryoneEntry(state.said, 8)


def test_a_wish_that_is_open_as_it_is_needs_no_reason(world):
    top = typed(world, "ada thu 15:30").book[0]
    assert (top.slot, top.became) == (slot(ADA, at(12, 10)), None)


def test_a_day_without_an_hour_offers_that_days_first_starts(world):
    state = typed(world, "ada thu")
    assert [e.slot.start for e in state.book] == [at(12, 9), at(12, 10), at(12, 13)]


def test_a_time_alone_finds_everyone(world):
    state = typed(world, "thu 14-16")
    assert state.entries == (EveryoneEntry(state.said, 1),)


def test_a_command_is_found_by_the_beginning_of_any_of_its_words(world):
    assert [e.name for e in typed(world, "them").entries] == ["theme.dark"]
    assert typed(world, "ref").chosen == COMMANDS[2]


def test_enter_books_and_ctrl_enter_opens_the_calendar_there(world):
    booked, opened = heard(world.page.book_wanted), heard(world.page.calendar_wanted)
    typed(world, "ada thu 3pm")
    assert world.page.take()
    assert world.page.take_to_calendar()
    assert booked == [(slot(ADA, at(12, 9)),)]
    assert [(p, o, d.isoformat()) for p, o, d in opened] == [(ADA.id, ADA.lead_offer.id, "2026-03-12")]


def test_enter_does_the_command(world):
    done = heard(world.page.command_wanted)
    typed(world, "dark")
    world.page.take()
    assert done == [("theme.dark",)]


def test_arrows_go_round_and_stay_on_their_entry_when_more_answers_come(world):
    world.page.type("ada thu 3pm")
    world.jobs.step()
    world.page.move(1)
    chosen = world.page.state.chosen
    assert isinstance(chosen, WeekEntry)
    world.jobs.drain()
    assert isinstance(world.page.state.entries[0], BookEntry)
    assert world.page.state.chosen == chosen
    world.page.move(len(world.page.state.entries))
    assert world.page.state.chosen == chosen


def test_of_two_starts_as_near_the_earlier_one_comes_first():
    wished = at(12, 9, 30)
    early, late = slot(ADA, at(12, 9)), slot(ADA, at(12, 10))
    assert nearest((late, early), wished) == (early, late)


def test_nothing_found_gives_nothing_to_take(world):
    state = typed(world, "zzzz")
    assert (state.entries, state.chosen, state.working) == ((), None, False)
    assert not world.page.take()
