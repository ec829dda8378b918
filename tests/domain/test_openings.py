"""Each rule of RULES, Open slots, by the cases that cost other booking systems years."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from booking_desktop.domain.availability import NEXT_DAY, Availability, DateException, Hours, Rules
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.ground import grounds
from booking_desktop.domain.openings import cells, explain, nearest, open_slots
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Busy, Cell, CellState, Hold, Rule, Schedule, Slot, Verdict
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import Range, days_range, local

ADA, YOU, BOB, OFFER = PersonId(1), PersonId(2), PersonId(3), OfferId(7)
MONDAY = date(2026, 3, 9)
NO_RULES = Rules()
NOW = datetime(2026, 3, 8, 12, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def hour(day: int, start: int, minute: int = 0) -> Range:
    return Range(at(day, start, minute), at(day, start, minute) + timedelta(hours=1))


def ada(*hours: Hours, zone: str = "Europe/London", minutes: int = 60, rules: Rules = NO_RULES, **more) -> Schedule:
    """A speaker with the same hours every day, nine to noon unless said."""
    week = {d: hours or (Hours(540, 720),) for d in range(7)}
    return Schedule(ADA, OFFER, minutes, Availability(zone, week), rules, **more)


def slot(range_: Range) -> Slot:
    return Slot(range_.start, range_.end, ADA, OFFER)


def walls(schedule: Schedule, day: date, now: datetime = NOW) -> list[str]:
    """The open slots of the speaker's day as its clock reads."""
    zone = schedule.availability.zone
    return [f"{local(s.start, zone):%H:%M}" for s in open_slots(schedule, days_range(day, 1, zone), now)]


def verdict(schedule: Schedule, range_: Range, rule: Rule, now: datetime = NOW) -> Verdict:
    return next(v for v in explain(schedule, slot(range_), now) if v.rule is rule)


# --- hours and the grid -----------------------------------------------------------------------------------------------


def test_a_speaker_who_never_set_hours_has_seven_one_hour_slots_from_nine():
    schedule = replace(ada(), availability=Availability("Europe/London"))
    assert walls(schedule, MONDAY) == ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00"]


def test_touching_ranges_of_a_day_are_one_range():
    assert walls(ada(Hours(540, 600), Hours(600, 690), minutes=90), MONDAY) == ["09:00"]


def test_a_range_may_end_at_midnight_and_cross_it():
    assert walls(ada(Hours(1320, 1440)), MONDAY) == ["22:00", "23:00"]
    crossing = ada(Hours(1320, 1500))
    assert walls(crossing, MONDAY) == ["00:00", "22:00", "23:00"]


def test_a_session_may_cross_midnight_where_two_days_touch():
    around_the_clock = ada(Hours(0, 1440), minutes=90)
    assert walls(around_the_clock, MONDAY)[-1] == "22:30"
    assert walls(ada(Hours(0, 1440), minutes=100), MONDAY)[-1] == "23:20"


def test_an_exception_replaces_the_ranges_that_start_on_its_date_and_no_others():
    away = ada(Hours(1320, 1500))
    away = replace(away, availability=replace(away.availability, exceptions=(DateException(MONDAY),)))
    assert walls(away, MONDAY) == ["00:00"]  # the rest of Sunday's night
    assert walls(away, MONDAY + timedelta(days=1)) == ["22:00", "23:00"]


def test_an_exception_is_the_speakers_calendar_date_wherever_the_booker_sits():
    apia = ada(zone="Pacific/Apia")
    apia = replace(
        apia, availability=replace(apia.availability, exceptions=(DateException(MONDAY, (Hours(600, 660),)),))
    )
    assert walls(apia, MONDAY) == ["10:00"]
    assert walls(apia, MONDAY + timedelta(days=1)) == ["09:00", "10:00", "11:00"]


def test_a_time_outside_the_hours_says_whether_the_day_is_closed_at_all():
    schedule = ada()
    closed = replace(schedule, availability=replace(schedule.availability, exceptions=(DateException(MONDAY),)))
    assert verdict(schedule, hour(9, 12), Rule.HOURS).detail == "outside"
    assert verdict(closed, hour(9, 9), Rule.HOURS).detail == "closed"


def test_a_time_off_the_grid_or_of_another_length_is_explained_too():
    half_past = verdict(ada(), hour(9, 9, 30), Rule.GRID)
    assert (half_past.ok, half_past.minutes, half_past.detail) == (False, 60, "")
    assert verdict(ada(), Range(at(9, 9), at(9, 11)), Rule.GRID).detail == "length"


# --- clocks that change -----------------------------------------------------------------------------------------------


def test_times_that_do_not_exist_in_spring_are_not_offered():
    night = ada(Hours(0, 240), zone="Europe/London")
    assert walls(night, date(2026, 3, 29)) == ["00:00", "02:00", "03:00"]


def test_the_repeated_hour_of_autumn_is_offered_twice():
    night = ada(Hours(0, 240), zone="Europe/London")
    assert walls(night, date(2026, 10, 25)) == ["00:00", "01:00", "01:00", "02:00", "03:00"]


def test_hours_begin_at_the_first_reading_and_end_at_the_second():
    autumn = date(2026, 10, 25)
    assert walls(ada(Hours(0, 90), minutes=30), autumn) == ["00:00", "00:30", "01:00", "01:30", "01:00"]
    assert walls(ada(Hours(90, 120), minutes=30), autumn) == ["01:30", "01:00", "01:30"]


def test_a_night_of_two_days_reaches_into_the_third():
    sunday = {6: (Hours(1380, 2880),)}
    schedule = replace(ada(), availability=Availability("Europe/London", sunday))
    assert len(walls(schedule, MONDAY, at(1, 0))) == 24
    long_ago = replace(ada(), availability=Availability("Europe/London", {5: (Hours(1380, 2880),)}))
    assert walls(long_ago, MONDAY, at(1, 0)) == []


def test_hours_that_lie_in_a_gap_are_empty():
    assert walls(ada(Hours(75, 105), minutes=15), date(2026, 3, 29)) == []


def test_half_an_hour_is_all_that_lord_howe_repeats():
    schedule = ada(Hours(60, 150), zone="Australia/Lord_Howe", minutes=30)
    assert walls(schedule, date(2026, 4, 5)) == ["01:00", "01:30", "01:30", "02:00"]


def test_a_day_that_never_was_has_no_slots():
    schedule = ada(zone="Pacific/Apia")
    now = datetime(2011, 12, 28, tzinfo=UTC)
    assert walls(schedule, date(2011, 12, 29), now) == ["09:00", "10:00", "11:00"]
    assert walls(schedule, date(2011, 12, 30), now) == []
    assert walls(schedule, date(2011, 12, 31), now) == ["09:00", "10:00", "11:00"]


def test_every_session_lasts_its_minutes_over_a_change():
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        found = open_slots(ada(Hours(0, 1440), minutes=50), days_range(day, 1, "Europe/London"), NOW)
        assert {s.range.minutes for s in found} == {50}


# --- free -------------------------------------------------------------------------------------------------------------


def test_neighbours_do_not_overlap():
    schedule = ada(busy=(Busy(hour(9, 10)),))
    assert walls(schedule, MONDAY) == ["09:00", "11:00"]


def test_buffers_of_both_sessions_add_up_both_ways():
    rules = Rules(step=5, before=10, after=5)
    schedule = ada(Hours(480, 900), minutes=30, rules=rules, busy=(Busy(hour(9, 10), before=20, after=15),))
    found = walls(schedule, MONDAY)
    assert "09:05" in found  # ends 09:35: 5 after it and 20 before the other
    assert "09:10" not in found
    assert "11:25" in found  # 15 after the other and 10 before this one
    assert "11:20" not in found


def test_a_buffer_in_the_way_is_called_a_buffer():
    schedule = ada(rules=Rules(before=15), busy=(Busy(hour(9, 10)),))
    blocked = verdict(schedule, hour(9, 11), Rule.FREE)
    assert (blocked.ok, blocked.detail, blocked.until) == (False, "buffer", at(9, 11))
    assert verdict(schedule, hour(9, 10), Rule.FREE).detail == ""


def test_in_the_attendees_calendar_the_new_session_counts_bare():
    schedule = ada(rules=Rules(before=30, after=30), attendee=YOU, attendee_busy=(Busy(hour(9, 10)),))
    assert walls(schedule, MONDAY) == ["09:00", "11:00"]


def test_what_the_attendee_hosts_keeps_its_buffers():
    schedule = ada(attendee=YOU, attendee_busy=(Busy(hour(9, 10), before=15),))
    assert walls(schedule, MONDAY) == ["11:00"]


# --- notice, horizon, caps --------------------------------------------------------------------------------------------


def test_notice_is_counted_to_the_minute():
    schedule = ada(rules=Rules(notice=90))
    assert walls(schedule, MONDAY, at(9, 8, 30)) == ["10:00", "11:00"]
    assert walls(schedule, MONDAY, at(9, 8, 31)) == ["11:00"]
    late = verdict(schedule, hour(9, 9), Rule.NOTICE, at(9, 8, 31))
    assert (late.ok, late.minutes, late.limit) == (False, 29, 90)


def test_next_day_means_the_speakers_next_day():
    schedule = ada(Hours(0, 60), zone="Pacific/Auckland", rules=Rules(notice=NEXT_DAY))
    # At noon UTC on the 8th Auckland has the 9th already.
    assert walls(schedule, date(2026, 3, 9)) == []
    assert walls(schedule, date(2026, 3, 10)) == ["00:00"]


def test_the_past_is_never_open_whatever_the_notice():
    assert walls(ada(), MONDAY, at(9, 10, 1)) == ["11:00"]


def test_the_last_day_of_the_horizon_is_whole():
    schedule = ada(rules=Rules(horizon=2))
    assert walls(schedule, date(2026, 3, 10)) == ["09:00", "10:00", "11:00"]
    assert walls(schedule, date(2026, 3, 11)) == []
    assert verdict(schedule, hour(11, 9), Rule.HORIZON).minutes == 3


def test_a_session_across_midnight_counts_on_both_days():
    across = Range(at(9, 23, 30), at(10, 0, 30))
    schedule = ada(rules=Rules(per_day=1), hosted=(across,), busy=(Busy(across),))
    assert walls(schedule, date(2026, 3, 9)) == []
    assert walls(schedule, date(2026, 3, 10)) == []
    assert walls(schedule, date(2026, 3, 11)) == ["09:00", "10:00", "11:00"]
    full = verdict(schedule, hour(10, 9), Rule.CAPS)
    assert (full.ok, full.limit, full.detail) == (False, 1, "day")


def test_weeks_are_iso_weeks_of_the_speaker():
    sunday = hour(8, 22)  # Monday morning already in Auckland
    schedule = ada(zone="Pacific/Auckland", rules=Rules(per_week=1), hosted=(sunday,))
    assert walls(schedule, date(2026, 3, 10)) == []
    assert walls(schedule, date(2026, 3, 16)) == ["09:00", "10:00", "11:00"]


def test_a_session_that_the_speaker_attends_does_not_use_up_the_cap():
    schedule = ada(rules=Rules(per_day=1), busy=(Busy(hour(9, 9)),))
    assert walls(schedule, MONDAY) == ["10:00", "11:00"]


# --- holds ------------------------------------------------------------------------------------------------------------


def held(person: PersonId, until: datetime) -> Hold:
    return Hold(person, slot(hour(9, 10)), until)


def test_what_someone_holds_is_closed_to_others_and_open_to_them():
    hold = held(BOB, NOW + timedelta(minutes=4))
    others, theirs = ada(holds=(hold,), attendee=YOU), ada(holds=(hold,), attendee=BOB)
    assert walls(others, MONDAY) == ["09:00", "11:00"]
    assert walls(theirs, MONDAY) == ["09:00", "10:00", "11:00"]
    assert verdict(others, hour(9, 10), Rule.HELD).until == hold.until


def test_a_hold_ends_by_time_alone():
    assert walls(ada(holds=(held(BOB, NOW),)), MONDAY) == ["09:00", "10:00", "11:00"]


def test_a_hold_from_before_the_clock_was_set_back_is_over():
    assert walls(ada(holds=(held(BOB, NOW + timedelta(hours=2)),)), MONDAY) == ["09:00", "10:00", "11:00"]


def test_a_hold_on_another_grid_blocks_what_it_touches():
    half_past = Hold(BOB, slot(hour(9, 9, 30)), NOW + timedelta(minutes=1))
    assert walls(ada(holds=(half_past,)), MONDAY) == ["11:00"]


# --- published, and not oneself ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("change", "detail"), [({"published": False}, "draft"), ({"attendee": ADA}, "own")])
def test_drafts_and_oneself_are_not_booked(change, detail):
    schedule = replace(ada(), **change)
    assert walls(schedule, MONDAY) == []
    assert verdict(schedule, hour(9, 9), Rule.PUBLISHED) == Verdict(Rule.PUBLISHED, False, detail=detail)


# --- what a calendar shows --------------------------------------------------------------------------------------------


def states(schedule: Schedule, now: datetime = NOW, days: int = 1) -> list[tuple[str, CellState]]:
    span = days_range(MONDAY, days, "Europe/London")
    return [(f"{cell.slot.start:%H:%M}", cell.state) for cell in cells(schedule, span, now)]


def test_a_calendar_shows_every_place_of_the_grid_with_its_state():
    schedule = ada(
        Hours(540, 900),
        attendee=YOU,
        busy=(Busy(hour(9, 10)), Busy(hour(9, 11), booking=BookingId(5))),
        attendee_busy=(Busy(hour(9, 11), booking=BookingId(5)), Busy(hour(9, 12))),
        holds=(held(BOB, NOW), Hold(BOB, slot(hour(9, 13)), NOW + timedelta(minutes=2))),
        rules=Rules(notice=20 * 60),
    )
    assert states(schedule, at(8, 13, 30)) == [
        ("09:00", CellState.TOO_SOON),
        ("10:00", CellState.BOOKED),
        ("11:00", CellState.YOURS),
        ("12:00", CellState.CLASH),
        ("13:00", CellState.FREE),
        ("14:00", CellState.FREE),
    ]


def test_a_booking_outside_the_hours_shows_and_names_itself_to_its_own_people_only():
    lunch = Busy(hour(9, 12, 15), booking=BookingId(5))
    span = days_range(MONDAY, 1, "Europe/London")
    shown = cells(ada(busy=(lunch,), attendee=YOU, attendee_busy=(lunch,)), span, NOW)
    assert shown[-1] == Cell(slot(lunch.range), CellState.YOURS, booking=BookingId(5))
    assert cells(ada(busy=(lunch,), attendee=BOB), span, NOW)[-1].slot.range == hour(9, 11)


def test_two_meetings_at_one_time_are_not_taken_for_one():
    hers, yours = Busy(hour(9, 10), booking=BookingId(5)), Busy(hour(9, 10), booking=BookingId(6))
    assert states(ada(busy=(hers,), attendee=YOU, attendee_busy=(yours,)))[1] == ("10:00", CellState.BOOKED)


def test_your_own_hold_shows_as_yours_to_book():
    mine = held(YOU, NOW + timedelta(minutes=4))
    span = days_range(MONDAY, 1, "Europe/London")
    cell = cells(ada(attendee=YOU, holds=(mine,)), span, NOW)[1]
    assert (cell.state, cell.open, cell.until) == (CellState.HELD_BY_YOU, True, mine.until)


def test_the_past_keeps_its_bookings_and_greys_the_rest():
    assert states(ada(busy=(Busy(hour(9, 10)),)), at(9, 13)) == [
        ("09:00", CellState.PAST),
        ("10:00", CellState.BOOKED),
        ("11:00", CellState.PAST),
    ]


def test_the_ground_is_the_hours_cut_to_the_span_with_touching_days_joined():
    nights = ada(Hours(0, 120), Hours(1320, 1440)).availability
    assert grounds(nights, Range(at(9, 1), at(10, 23))) == (
        Range(at(9, 1), at(9, 2)),
        Range(at(9, 22), at(10, 2)),
        Range(at(10, 22), at(10, 23)),
    )


# --- nearest ----------------------------------------------------------------------------------------------------------


def test_the_nearest_open_slots_come_in_time_order():
    schedule = ada(busy=(Busy(hour(9, 10)),))
    assert [s.start for s in nearest(schedule, slot(hour(9, 10)), NOW)] == [at(9, 9), at(9, 11), at(10, 9)]


def test_a_wish_far_from_anything_open_still_finds_some():
    schedule = ada()
    july = replace(
        schedule.availability, exceptions=tuple(DateException(MONDAY + timedelta(days=n)) for n in range(20))
    )
    found = nearest(replace(schedule, availability=july), slot(hour(9, 10)), at(9, 8))
    assert [s.start for s in found] == [at(29, 8), at(29, 9), at(29, 10)]


def test_nothing_open_gives_no_alternatives():
    assert nearest(ada(published=False), slot(hour(9, 10)), NOW) == ()
