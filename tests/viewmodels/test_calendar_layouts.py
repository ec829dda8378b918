"""Weeks, days and months as tables: what stands where, and what it says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from booking_desktop.domain.preferences import Clock
from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.domain.time import Range
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.cells import as_of, nearest
from booking_desktop.viewmodels.calendar.month_days import Dash
from booking_desktop.viewmodels.calendar.pages import Pages
from booking_desktop.viewmodels.calendar.periods import Period, View, period, stepped
from booking_desktop.viewmodels.calendar.week_grid import Ground, Wall, week_grid
from booking_desktop.viewmodels.formats import Formats
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, KOLKATA, LONDON, NOW, at
from tests.ui.story import ADA_PERSON, WORKING, Story

UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def formats(zone: str, week_start: int = 0) -> Formats:
    return Formats(zone, Clock.H24, week_start, UK)


def cell(start: datetime, minutes: int = 60, state: CellState = CellState.FREE) -> Cell:
    return Cell(Slot(start, start + timedelta(minutes=minutes), ADA.id, WORKING), state)


@pytest.fixture
def calendar() -> CalendarViewModel:
    jobs = DrainedJobs()
    story = Story(jobs)
    made = CalendarViewModel(story.backend, story.session, story.clock, story.formats, story.new_id)
    made.show_speaker(ADA.id, WORKING)
    jobs.drain()
    made.setProperty("jobs", jobs)
    return made


def test_the_week_of_the_picture_reads_as_drawn(calendar: CalendarViewModel) -> None:
    grid = calendar.layouts.week(calendar.state)
    assert [d.caption for d in grid.days] == ["Past", "1 free", "4 free", "5 free", "2 free", "Closed", "Closed"]
    assert [(r.label, r.other) for r in grid.rows if r.label] == [
        ("14:30", "09:00"), ("15:30", "10:00"), ("16:30", "11:00"), ("17:30", "12:00"), ("18:30", "13:00"),
        ("19:30", "14:00"), ("20:30", "15:00"), ("21:30", "16:00"),
    ]  # fmt: skip
    yours = grid.place_at(4, 4)
    assert yours is not None
    assert yours.cell.state is CellState.YOURS


def test_a_cell_is_spoken_with_both_zones_state_and_price(calendar: CalendarViewModel) -> None:
    calendar.point_at(at(12, 9))
    found = calendar.layouts.cell(calendar.state)
    assert found is not None
    assert calendar.spoken(found) == (
        "Thursday 12 March 2026, 09:00 to 10:00 Europe/London, 14:30 your time, open, £120"
    )


def test_a_place_without_a_session_is_spoken_as_closed(calendar: CalendarViewModel) -> None:
    calendar.point(date(2026, 3, 14), Wall(15 * 60 + 30))
    found = calendar.layouts.cell(calendar.state)
    assert found is not None
    assert calendar.spoken(found).endswith("10:00 to 11:00 Europe/London, 15:30 your time, closed")


def test_the_now_line_stands_between_the_rows_of_its_hour(calendar: CalendarViewModel) -> None:
    grid = calendar.layouts.week(calendar.state)
    assert grid.now_at(NOW) == (1, pytest.approx(2.7))
    assert grid.now_at(NOW + timedelta(days=7)) is None


def test_a_gap_between_ranges_gets_one_closed_row_labelled_with_its_start() -> None:
    cells = [cell(at(11, 9)), cell(at(11, 13))]
    grid = week_grid(cells, Period(date(2026, 3, 9), 7), formats(LONDON), LONDON, 60, NOW)
    assert [(r.ground, r.label) for r in grid.rows] == [
        (Ground.EDGE, ""), (Ground.STARTS, "09:00"), (Ground.GAP, "10:00"), (Ground.STARTS, "13:00"), (Ground.EDGE, "14:00"),
    ]  # fmt: skip


def test_the_hour_that_happens_twice_has_two_rows_in_the_order_of_time() -> None:
    fold = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)  # London goes back at 01:00 UTC
    cells = [cell(fold + timedelta(minutes=30 * n), 30) for n in range(6)]
    grid = week_grid(cells, Period(date(2026, 10, 19), 7), formats(LONDON), LONDON, 30, NOW)
    rows = [(r.label, r.fold) for r in grid.rows if r.ground is Ground.STARTS]
    assert rows == [("01:00", 0), ("01:30", 0), ("01:00", 1), ("01:30", 1), ("02:00", 0), ("02:30", 0)]
    assert {grid.find(c.slot) for c in cells} == {(n, 6) for n in range(1, 7)}


def test_a_day_after_the_other_zones_clock_change_prints_its_other_time_in_the_cell() -> None:
    cells = [cell(at(day, 9)) for day in (23, 24, 25, 26)] + [cell(datetime(2026, 3, 29, 8, tzinfo=UTC))]
    grid = week_grid(cells, Period(date(2026, 3, 23), 7), formats(KOLKATA), LONDON, 60, NOW)
    others = {column: place.other_time for (_, column), place in grid.places.items()}
    assert others == {0: "", 1: "", 2: "", 3: "", 6: "09:00"}


def test_a_long_booking_covers_the_rows_until_its_end() -> None:
    cells = [cell(at(11, h)) for h in (9, 10, 11)] + [cell(at(12, 9), 90, CellState.BOOKED)]
    grid = week_grid(cells, Period(date(2026, 3, 9), 7), formats(LONDON), LONDON, 60, NOW)
    assert grid.place_at(1, 3) is grid.place_at(2, 3)
    assert grid.place_at(3, 3) is None


def test_two_short_bookings_share_a_row_and_yours_is_the_one_to_see() -> None:
    cells = [cell(at(11, 9)), cell(at(12, 9), 30, CellState.YOURS), cell(at(12, 9, 30), 30, CellState.BOOKED)]
    grid = week_grid(cells, Period(date(2026, 3, 9), 7), formats(LONDON), LONDON, 60, NOW)
    place = grid.place_at(1, 3)
    assert place is not None
    assert place.cell.state is CellState.YOURS


def test_a_day_has_a_column_an_offer_and_blocks_of_their_length(calendar: CalendarViewModel) -> None:
    calendar.choose_offer(None)
    calendar.show_view(View.DAY)
    calendar.point(date(2026, 3, 10))
    calendar.property("jobs").drain()
    grid = calendar.layouts.day(calendar.state)
    assert [(h.name, h.price, h.caption) for h in grid.heads] == [
        ("Introduction", "£60", "3 free"), ("Working session", "£120", "1 free"), ("Manuscript review", "£165", "Full today"),
    ]  # fmt: skip
    assert (grid.step, grid.row_count) == (30, 18)
    assert {b.rows for b in grid.blocks[1] if b.cell.open} == {2}
    assert [(m.label, m.other) for m in grid.marks][:2] == [("14:30", "09:00"), ("15:30", "10:00")]


def test_a_month_tells_free_full_away_and_the_clock_change(calendar: CalendarViewModel) -> None:
    calendar.show_view(View.MONTH)
    calendar.property("jobs").drain()
    days = {d.day: d for d in calendar.layouts.month(calendar.state)}
    assert days[date(2026, 3, 12)].caption == "5 free"
    assert days[date(2026, 3, 12)].dashes.count(Dash.TAKEN) == 1
    assert (days[date(2026, 3, 24)].caption, days[date(2026, 3, 25)].caption) == ("Full", "Away")
    assert days[date(2026, 3, 13)].pills[0].text == "17:30 Yours"
    assert days[date(2026, 3, 29)].clock_change == "London clocks go forward"
    assert days[date(2026, 4, 1)].number == "1 Apr"


def test_an_own_week_tells_who_hosts_and_sums_it_up() -> None:
    jobs = DrainedJobs()
    story = Story(jobs, ADA_PERSON, LONDON)
    made = CalendarViewModel(story.backend, story.session, story.clock, story.formats, story.new_id)
    jobs.drain()
    week = made.layouts.own_week(made.state)
    assert week is not None
    assert [d.caption for d in week.days] == [
        "3 sessions", "3 sessions", "3 sessions", "2 sessions", "2 sessions", "1 session", "Nothing",
    ]  # fmt: skip
    assert (week.hosted, week.attended) == (9 * 60, 4 * 60 + 15)
    assert week.hours is not None
    assert week.hours[0] == ((540, 720), (780, 960))
    assert week.hours[6] == ()
    block = week.block_at(16 * 60 + 20, 2)
    assert block is not None
    assert not block.hosting
    assert block.times == "16:15 – 17:00"


def test_time_alone_frees_what_was_held_and_passes_what_was_free() -> None:
    held = Cell(cell(at(10, 14)).slot, CellState.HELD, until=NOW)
    assert as_of(held, NOW).state is CellState.FREE
    assert as_of(cell(at(10, 9)), NOW).state is CellState.PAST


def test_of_two_times_as_near_the_earlier_is_offered() -> None:
    cells = [cell(at(11, h)) for h in (9, 10, 12, 13)]
    assert [s.start.hour for s in nearest(cells, cell(at(11, 11)).slot, 1)] == [10]


@pytest.mark.parametrize(
    ("view", "day", "by", "then"),
    [
        (View.MONTH, date(2026, 1, 31), 1, date(2026, 2, 28)),
        (View.MONTH, date(2026, 1, 15), -1, date(2025, 12, 15)),
        (View.WEEK, date(2026, 3, 10), 1, date(2026, 3, 17)),
        (View.DAY, date(2026, 3, 1), -1, date(2026, 2, 28)),
    ],
)
def test_a_step_leads_to_the_same_day_of_the_next_period(view: View, day: date, by: int, then: date) -> None:
    assert stepped(view, day, by) == then


def test_weeks_begin_where_the_locale_says() -> None:
    assert period(View.WEEK, date(2026, 3, 10), 6, date(2026, 3, 10)).first == date(2026, 3, 8)


def test_pages_ask_only_for_what_is_missing_or_stale() -> None:
    week = Range(at(9, 0), at(16, 0))
    pages = Pages[Cell]()
    missing = pages.missing(week)
    assert missing is not None
    pages = pages.read(missing, [cell(at(12, 9))])
    assert pages.missing(week) is None
    assert [c.slot.start for c in pages.within(week)] == [at(12, 9)]
    assert pages.outdated().missing(week) == missing
    assert pages.outdated().has(week)
