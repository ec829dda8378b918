"""Typed hours and the draft of a week."""

from datetime import date

import pytest

from booking_desktop.domain.availability import Availability, DateException, Hours
from booking_desktop.domain.errors import Fault
from booking_desktop.viewmodels.speaking import hours
from booking_desktop.viewmodels.speaking.hours import RangeDraft, draft_of, read_range


def h(start: float, end: float) -> Hours:
    return Hours(int(start * 60), int(end * 60))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9-12", h(9, 12)),
        ("09:00 – 12:00", h(9, 12)),
        ("9.30—12", h(9.5, 12)),
        ("0900-1230", h(9, 12.5)),
        ("9 to 12", h(9, 12)),
        ("9 12", h(9, 12)),
        ("9h15-10h45", h(9.25, 10.75)),
        ("9-5", h(9, 17)),
        ("10-2", h(10, 14)),
        ("9am-5:30pm", h(9, 17.5)),
        ("9-5pm", h(9, 17)),
        ("1-3 p.m.", h(13, 15)),
        ("11-1pm", h(11, 13)),
        ("12 am – 12 pm", h(0, 12)),
        ("20:00-24:00", h(20, 24)),
        ("0-24", h(0, 24)),
        ("9:00-0:00", h(9, 24)),
        ("22-2", h(22, 26)),
        ("22:00 – 02:00 +1", h(22, 26)),
        ("18:00 - 18:00 +1", h(18, 42)),
        ("٩-١٢", h(9, 12)),
    ],
)
def test_a_range_is_read_as_people_type_it(text: str, expected: Hours) -> None:
    assert read_range(text) == RangeDraft(expected)


@pytest.mark.parametrize("text", ["nine to five", "25-26", "9:75-10", "9-", "13pm-14", "24:00-25:00", "9"])
def test_what_is_no_range_keeps_its_text(text: str) -> None:
    draft = read_range(text)
    assert (draft.hours, draft.typed, draft.fault) == (None, text, Fault.NOT_A_NUMBER)


def test_an_end_before_its_start_offers_to_swap_unless_it_is_a_night() -> None:
    assert read_range("16:00 - 09:00").swapped == h(9, 16)
    assert read_range("16:00 - 09:00").fault is Fault.ENDS_BEFORE_START
    assert read_range("09:00-09:00").fault is Fault.ENDS_BEFORE_START
    assert hours.swapped((read_range("16:00 - 09:00"),), 0) == (RangeDraft(h(9, 16)),)


def week(**days: tuple[Hours, ...]) -> hours.HoursDraft:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return draft_of(Availability("Europe/London", {names.index(d): r for d, r in days.items()}))


def test_a_draft_says_what_was_saved() -> None:
    saved = Availability("Asia/Kolkata", {0: (h(9, 12), h(13, 16))}, (DateException(date(2026, 3, 25)),), version=4)
    assert draft_of(saved).availability(4) == saved
    assert draft_of(saved).minutes == 6 * 60


def test_a_week_never_set_begins_as_the_classic_one() -> None:
    assert draft_of(Availability("UTC")).minutes == 7 * 7 * 60


def test_a_day_switched_off_and_on_keeps_its_ranges() -> None:
    off = hours.switched(week(mon=(h(9, 12),)), 0, False)
    assert off.availability().week == {}
    assert hours.switched(off, 0, True).availability().week == {0: (h(9, 12),)}


def test_a_day_without_hours_opens_like_the_day_before() -> None:
    draft = hours.switched(week(mon=(h(8, 10),)), 1, True)
    assert draft.availability().week == {0: (h(8, 10),), 1: (h(8, 10),)}


def test_emptying_the_last_field_closes_the_day() -> None:
    draft = week(mon=(h(9, 12),))
    left = hours.with_ranges(draft, 0, hours.typed(draft.days[0].ranges, 0, " "))
    assert not left.days[0].open


def test_one_more_range_follows_the_last_after_an_hour() -> None:
    more = hours.with_one_more((RangeDraft(h(9, 12)),))
    assert more[-1] == RangeDraft(h(13, 16))
    assert hours.with_one_more((RangeDraft(h(20, 22)),))[-1] == RangeDraft(h(23, 24))


def test_overlapping_ranges_are_told_and_can_be_joined() -> None:
    draft = week(tue=(h(9, 12), h(11, 14), h(14, 15)))
    assert [(f.fault, f.where, f.limit) for f in hours.draft_faults(draft)] == [(Fault.OVERLAPS, 1, 1)]
    assert hours.joined(draft.days[1].ranges) == (RangeDraft(h(9, 14)), RangeDraft(h(14, 15)))


def test_copying_gives_other_days_the_same_hours() -> None:
    draft = hours.copied(week(mon=(h(9, 12),), fri=(h(1, 2),)), 0, (2, 4))
    assert draft.availability().week == {0: (h(9, 12),), 2: (h(9, 12),), 4: (h(9, 12),)}


def test_the_changed_days_name_weekdays_and_dates() -> None:
    before = Availability("UTC", {4: (h(9, 13),)})
    after = Availability("UTC", {4: (h(9, 13),), 5: (h(9, 10),)}, (DateException(date(2026, 3, 13), (h(9, 11),)),))
    assert hours.changed_days(before, after) == (
        hours.DayChange(5, (), (h(9, 10),)),
        hours.DayChange(date(2026, 3, 13), (h(9, 13),), (h(9, 11),)),
    )
