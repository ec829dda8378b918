"""What may be seen of slots: calendars, explanations, previews; and in how many queries (PRODUCT B2, B3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from booking_desktop.backend.database.bookings.schedules import load_one
from booking_desktop.domain.availability import Availability, Hours, Rules
from booking_desktop.domain.errors import NotAllowed, NotFound, SlotTaken
from booking_desktop.domain.slots import CellState, Rule
from booking_desktop.domain.speakers import NEW_OFFER, OfferId
from booking_desktop.domain.time import Range, days_range
from tests.contract.stage import WEEK, Stage, march
from tests.contract.world import World

WEDNESDAY = Range(march(11, 0), march(12, 0))


@pytest.fixture
def stage(world: World) -> Stage:
    return Stage(world)


def states(stage: Stage, who: str | None, speaker: str = "ada", span: Range = WEDNESDAY) -> dict[int, CellState]:
    access = None if who is None else stage.access(who)
    shown = stage.bookings.calendar(stage.person(speaker), [stage.offer(speaker)], span, access)
    return {cell.slot.start.hour: cell.state for cell in shown}


def test_each_sees_the_same_day_from_their_own_side(stage: Stage):
    stage.book("janaki", march(11, 10))
    stage.book("bob", march(11, 11), "emmy")
    stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 12)))
    free = dict.fromkeys(range(9, 17), CellState.FREE)
    assert states(stage, "janaki") == free | {10: CellState.YOURS, 12: CellState.HELD_BY_YOU}
    assert states(stage, "bob") == free | {10: CellState.BOOKED, 11: CellState.CLASH, 12: CellState.HELD}
    assert states(stage, None) == free | {10: CellState.BOOKED, 12: CellState.HELD}


def test_a_session_of_ones_own_after_the_span_stands_in_the_way_of_a_long_one_that_begins_in_it(stage: Stage):
    stage.book("bob", march(11, 15), "emmy")
    ada = stage.world.server.speakers.profile(stage.person("ada"), stage.access("ada"))
    stage.change("ada", offers=(*ada.offers, replace(ada.offers[0], id=NEW_OFFER, name="A day", minutes=480)))
    day, morning = stage.offer("ada", 480), Range(march(11, 8), march(11, 10))
    for who, state in (("bob", CellState.CLASH), ("janaki", CellState.FREE)):
        cells = stage.bookings.calendar(stage.person("ada"), [day], morning, stage.access(who))
        assert [(c.slot.start, c.state) for c in cells] == [(march(11, 9), state)]


def test_buffers_of_ones_own_sessions_stand_in_the_way_of_what_one_attends(stage: Stage):
    stage.open_hours("emmy", Rules(after=30))
    stage.book("bob", march(11, 10), "emmy")
    shown = states(stage, "emmy")
    assert (shown[9], shown[10], shown[11], shown[12]) == (CellState.FREE, *[CellState.CLASH] * 2, CellState.FREE)


def test_a_cell_of_ones_own_names_its_booking_and_anothers_does_not(stage: Stage):
    booking = stage.book("janaki", march(11, 10))
    for who, shown in (("janaki", booking.id), ("ada", booking.id), ("bob", None), (None, None)):
        access = None if who is None else stage.access(who)
        cells = stage.bookings.calendar(stage.person("ada"), [], WEDNESDAY, access)
        assert [c.booking for c in cells if c.slot.start == march(11, 10)] == [shown]


def test_the_calendar_and_explain_never_disagree(stage: Stage):
    stage.open_hours("ada", Rules(notice=24 * 60, step=30, before=15, per_day=3, horizon=3))
    stage.book("bob", march(11, 10))
    stage.bookings.hold(stage.access("bob"), stage.slot(march(12, 12)))
    span, access = Range(march(9, 0), march(15, 0)), stage.access("janaki")
    cells = stage.bookings.calendar(stage.person("ada"), [stage.offer("ada")], span, access)
    assert {c.state for c in cells} >= {CellState.FREE, CellState.PAST, CellState.TOO_SOON, CellState.TOO_FAR}
    for cell in cells[::5]:
        assert all(v.ok for v in stage.bookings.explain(cell.slot, access)) == cell.open


def test_explain_answers_for_any_time_with_every_rule(stage: Stage):
    verdicts = stage.bookings.explain(stage.slot(march(11, 3, 10)))
    assert [v.rule for v in verdicts] == list(Rule)
    assert [v.rule for v in verdicts if not v.ok] == [Rule.HOURS, Rule.GRID]


def test_several_offers_share_one_calendar_and_a_booking_stands_in_the_way_of_each(stage: Stage):
    stage.book("janaki", march(11, 10))
    offers = [stage.offer("ada"), stage.offer("ada", 30)]
    cells = stage.bookings.calendar(stage.person("ada"), offers, Range(march(11, 10), march(11, 11, 30)))
    hour, short = offers
    assert [(c.slot.start, c.slot.range.minutes, c.slot.offer, c.state) for c in cells] == [
        (march(11, 10), 60, short, CellState.BOOKED),
        (march(11, 10), 60, hour, CellState.BOOKED),
        (march(11, 11), 30, short, CellState.FREE),
        (march(11, 11), 60, hour, CellState.FREE),
    ]


def test_a_draft_is_seen_by_its_owner_and_the_office_alone(stage: Stage):
    stage.change("ada", published=False)
    for who in (None, "janaki"):
        with pytest.raises(NotFound):
            states(stage, who)
    assert set(states(stage, "ada").values()) == {CellState.CLOSED}
    assert set(states(stage, "office").values()) == {CellState.CLOSED}


def test_what_is_not_there_is_not_found(stage: Stage):
    with pytest.raises(NotFound):
        stage.bookings.calendar(stage.person("bob"), [], WEDNESDAY)
    with pytest.raises(NotFound):
        stage.bookings.calendar(stage.person("ada"), [OfferId(999)], WEDNESDAY)
    with pytest.raises(NotFound):
        stage.bookings.explain(replace(stage.slot(march(11, 10)), offer=stage.offer("emmy")))


def test_terms_are_what_office_speaker_and_offer_say_together(stage: Stage):
    stage.world.server.speakers.save_office_rules(stage.access("office"), Rules(notice=60, before=5))
    stage.open_hours("ada", Rules(before=10, cancel_window=120))
    terms = stage.bookings.terms(stage.person("ada"), stage.offer("ada"))
    assert (terms.notice, terms.before, terms.cancel_window, terms.move_window) == (60, 10, 120, 720)


# --- hours not saved yet ----------------------------------------------------------------------------------------------


def test_a_preview_shows_what_bookers_would_see_and_explains_it(stage: Stage):
    stage.book("janaki", march(11, 14))
    hours = Availability("Europe/London", {2: (Hours(13 * 60, 15 * 60),)}, rules=Rules(notice=60))
    arguments = stage.person("ada"), stage.offer("ada"), hours, WEDNESDAY
    cells = stage.bookings.preview(stage.access("ada"), *arguments)
    assert [(c.slot.start.hour, c.state) for c in cells] == [(13, CellState.FREE), (14, CellState.BOOKED)]
    why = stage.bookings.explain_preview(stage.access("ada"), stage.slot(march(11, 10)), hours)
    assert [v.rule for v in why if not v.ok] == [Rule.HOURS, Rule.GRID]
    assert states(stage, None)[10] is CellState.FREE
    for who, problem in (("janaki", NotAllowed), ("office", None)):
        if problem is None:
            assert stage.bookings.preview(stage.access(who), *arguments) == cells
        else:
            with pytest.raises(problem):
                stage.bookings.preview(stage.access(who), *arguments)


# --- for moving -------------------------------------------------------------------------------------------------------


def test_the_calendar_for_a_move_frees_the_bookings_own_time_for_both(stage: Stage):
    booking = stage.book("janaki", march(11, 10))
    stage.book("janaki", march(11, 12), "emmy")
    for who in ("janaki", "ada", "office"):
        cells = stage.bookings.calendar_for_move(stage.access(who), booking.id, WEDNESDAY)
        shown = {c.slot.start.hour: c.state for c in cells}
        assert (shown[10], shown[12]) == (CellState.FREE, CellState.CLASH)


# --- how much it costs ------------------------------------------------------------------------------------------------


@contextmanager
def counted(world: World) -> Iterator[list[str]]:
    statements: list[str] = []
    engine = world.server.ground.database._engine

    def note(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


def test_a_month_of_a_speaker_costs_as_many_queries_as_an_hour(embedded: World):
    stage = Stage(embedded)
    for day in range(10, 20):
        stage.book("janaki", march(day, 10))
    ada, offers, counts = stage.person("ada"), [stage.offer("ada"), stage.offer("ada", 30)], []
    for span in (Range(march(11, 10), march(11, 11)), days_range(march(9, 0).date(), 31, "Europe/London")):
        with counted(embedded) as statements:
            stage.bookings.calendar(ada, offers, span)
        counts.append(len(statements))
    assert counts[0] == counts[1] <= 8


def test_a_page_of_bookings_costs_as_many_queries_as_one(embedded: World):
    stage = Stage(embedded)
    counts = []
    for day in range(10, 14):
        stage.book("janaki", march(day, 10))
        with counted(embedded) as statements:
            stage.bookings.mine(stage.access("janaki"), "upcoming")
        counts.append(len(statements))
    assert len(set(counts)) == 1
    assert counts[0] <= 6


def test_a_booking_costs_a_bounded_number_of_queries_however_full_the_calendar(embedded: World):
    stage = Stage(embedded)
    counts = []
    for day in range(10, 20):
        with counted(embedded) as statements:
            stage.book("janaki", march(day, 10))
        counts.append(len(statements))
    assert counts[-1] == counts[1] <= 60


def test_of_an_attendees_other_days_nothing_is_read(embedded: World):
    stage = Stage(embedded)
    for day in (10, 12):
        stage.book("janaki", march(day, 10))
    wished = stage.book("janaki", march(11, 10), "emmy")
    with embedded.server.ground.database.read() as connection:
        known = load_one(connection, stage.person("ada"), None, WEDNESDAY, stage.person("janaki"))
    assert [busy.booking for busy in known.attendee_calendar.busy] == [wished.id]
    assert len(known.calendar.busy) == 2


def test_a_hold_is_seen_by_others_and_named_in_the_refusal(stage: Stage):
    hold = stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 10)))
    held = next(v for v in stage.bookings.explain(stage.slot(march(11, 10)), stage.access("bob")) if not v.ok)
    assert (held.rule, held.until) == (Rule.HELD, hold.until)
    with pytest.raises(SlotTaken) as refusal:
        stage.book("bob", march(11, 10))
    assert march(11, 10) not in [slot.start for slot in refusal.value.nearest]


def test_hours_in_another_zone_are_shown_at_their_instants(stage: Stage):
    stage.change("ada", zone="Pacific/Auckland")
    stage.open_hours("ada", zone="Pacific/Auckland", week=WEEK)
    cells = stage.bookings.calendar(stage.person("ada"), [stage.offer("ada")], WEDNESDAY)
    assert [c.slot.start.hour for c in cells] == [0, 1, 2, 3, 20, 21, 22, 23]
    assert cells[0].slot.end - cells[0].slot.start == timedelta(hours=1)
