"""Open slots against the naive oracle, on the days when clocks change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from booking_desktop.domain.availability import NEXT_DAY, Availability, DateException, Hours, Rules
from booking_desktop.domain.ground import grounds
from booking_desktop.domain.openings import cells, explain, nearest, open_slots
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Busy, CellState, Hold, Schedule, Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import MINUTE, Range, day_start, days_range
from tests.domain.clock_changes import hard_days
from tests.domain.slot_oracle import broken

SPEAKER, YOU, OTHER, OFFER = PersonId(1), PersonId(2), PersonId(3), OfferId(7)
quick = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))

quarter_hours = st.integers(0, 95).map(lambda n: n * 15)
hours = st.builds(
    lambda start, length: Hours(start, min(start + length * 15, 2880)), quarter_hours, st.integers(1, 120)
)
weeks = st.one_of(
    st.none(),
    st.dictionaries(st.integers(0, 6), st.lists(hours, max_size=3).map(tuple)),
    st.just({d: (Hours(0, 1440),) for d in range(7)}),
)
rules = st.builds(
    Rules,
    step=st.sampled_from((None, 15, 25, 30, 45)),
    before=st.sampled_from((0, 5, 30)),
    after=st.sampled_from((0, 10, 45)),
    notice=st.sampled_from((0, 0, 90, NEXT_DAY)),
    horizon=st.sampled_from((0, 1, 5, 365)),
    per_day=st.sampled_from((0, 0, 1, 3)),
    per_week=st.sampled_from((0, 0, 2, 5)),
)


@st.composite
def schedules(draw: st.DrawFn) -> tuple[Schedule, Range, datetime]:
    """A schedule around a clock change, the three days to look at, and the time it is."""
    zone, day = draw(hard_days())
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)

    def range_() -> Range:
        start = noon + draw(st.integers(-300, 300)) * 10 * MINUTE
        return Range(start, start + draw(st.sampled_from((15, 30, 60, 90, 480))) * MINUTE)

    def busy(most: int, hosted: bool) -> tuple[Busy, ...]:
        buffers = st.sampled_from((0, 15, 60) if hosted else (0,))
        return tuple(Busy(range_(), draw(buffers), draw(buffers)) for _ in range(draw(st.integers(0, most))))

    hosted = busy(5, hosted=True)
    held = range_()
    now = noon + draw(st.integers(-72, 12)) * timedelta(minutes=25)
    exceptions = draw(st.lists(st.tuples(st.integers(-1, 1), st.lists(hours, max_size=2).map(tuple)), max_size=2))
    unique = {day + timedelta(days=n): h for n, h in exceptions}
    schedule = Schedule(
        SPEAKER,
        OFFER,
        draw(st.sampled_from((20, 30, 60, 90))),
        Availability(zone, draw(weeks), tuple(DateException(d, h) for d, h in unique.items())),
        draw(rules),
        busy=hosted + busy(1, hosted=False),
        hosted=tuple(b.range for b in hosted),
        attendee=draw(st.sampled_from((None, YOU))),
        attendee_busy=busy(2, hosted=True),
        holds=(
            Hold(draw(st.sampled_from((YOU, OTHER))), Slot(held.start, held.end, SPEAKER, OFFER), now + 3 * MINUTE),
        ),
    )
    return schedule, days_range(day - timedelta(days=1), 3, zone), now


def candidates(schedule: Schedule, span: Range) -> list[Slot]:
    """Every five minutes of the span's middle, on the grid or not."""
    starts = (span.start + n * 5 * MINUTE for n in range(0, span.minutes // 5, 7))
    return [Slot(s, s + schedule.minutes * MINUTE, SPEAKER, OFFER) for s in starts]


@given(schedules())
@quick
def test_each_open_slot_breaks_no_rule_and_no_other_slot_of_the_grid_is_open(case):
    schedule, span, now = case
    found = open_slots(schedule, span, now)
    for slot in found:
        assert list(broken(schedule, slot, now)) == []
    for slot in candidates(schedule, span):
        assert (not any(broken(schedule, slot, now))) == (slot in found)


@given(schedules())
@quick
def test_explain_names_the_very_rules_that_the_oracle_finds_broken(case):
    schedule, span, now = case
    for slot in candidates(schedule, span)[::3] + list(open_slots(schedule, span, now))[:5]:
        assert {v.rule for v in explain(schedule, slot, now) if not v.ok} == set(broken(schedule, slot, now))


@given(schedules())
@quick
def test_the_list_and_explain_never_disagree(case):
    schedule, span, now = case
    found = set(open_slots(schedule, span, now))
    shown = cells(schedule, span, now)
    assert {cell.slot for cell in shown if cell.open} == found
    for slot in {cell.slot for cell in shown} | found:
        assert all(v.ok for v in explain(schedule, slot, now)) == (slot in found)


@given(schedules())
@quick
def test_no_open_slot_touches_a_busy_time_and_each_lies_whole_on_open_ground(case):
    schedule, span, now = case
    wide = Range(span.start - timedelta(days=2), span.end + timedelta(days=2))
    ground = grounds(schedule.availability, wide)
    for slot in open_slots(schedule, span, now):
        assert slot.range.minutes == schedule.minutes
        assert any(r.contains(slot.range) for r in ground)
        assert not any(slot.range.overlaps(b.range) for b in schedule.busy + schedule.attendee_busy)


@given(schedules())
@quick
def test_looking_at_a_span_in_pieces_shows_the_same_slots(case):
    schedule, span, now = case
    middle = span.start + (span.end - span.start) // 7 * 3
    pieces = open_slots(schedule, Range(span.start, middle), now), open_slots(schedule, Range(middle, span.end), now)
    assert pieces[0] + pieces[1] == open_slots(schedule, span, now)


@given(schedules())
@quick
def test_every_booking_that_touches_the_hours_is_shown_at_its_own_time_and_no_other_cell_lies_on_it(case):
    schedule, span, now = case
    shown = cells(schedule, span, now)
    booked = [c.slot.range for c in shown if c.state in (CellState.BOOKED, CellState.YOURS)]
    for busy in schedule.busy:
        inside = grounds(schedule.availability, busy.range) != ()
        yours = busy.booking is not None and schedule.attendee is not None
        assert (busy.range in booked) == (busy.range.overlaps(span) and inside) or yours
        bare = [c for c in shown if c.slot.range not in booked and c.slot.range.overlaps(busy.range)]
        assert bare == []


@given(schedules())
@settings(quick, max_examples=40)
def test_the_nearest_slots_are_open_and_none_lies_nearer(case):
    schedule, span, now = case
    wish = Slot(span.start, span.start + schedule.minutes * MINUTE, SPEAKER, OFFER)
    found = nearest(schedule, wish, now)
    assert list(found) == sorted(found)
    open_ = open_slots(schedule, Range(wish.start - timedelta(days=28), wish.start + timedelta(days=28)), now)
    assert set(found) <= set(open_)
    assert len(found) == min(3, len(open_))
    if found:
        farthest = max(abs(s.start - wish.start) for s in found)
        assert sum(abs(s.start - wish.start) < farthest for s in open_) < 3


@given(schedules())
@quick
def test_an_unpublished_or_own_profile_has_no_open_slot(case):
    schedule, span, now = case
    assert open_slots(replace(schedule, published=False), span, now) == ()
    assert open_slots(replace(schedule, attendee=SPEAKER), span, now) == ()


@given(hard_days())
@quick
def test_the_days_of_a_week_leave_no_gap_between_them(zone_and_day):
    zone, day = zone_and_day
    starts = [day_start(day + timedelta(days=n), zone) for n in range(8)]
    assert starts == sorted(starts)
    assert days_range(day, 7, zone) == Range(starts[0], starts[-1])
