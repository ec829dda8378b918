"""A phrase is understood as a person means it; what isn't a time stays words, and no text is ever refused."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.domain.phrases import ENGLISH, Understood, read
from booking_desktop.domain.time import local, zone_names

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)  # a Tuesday, 16:12 in Kolkata
KOLKATA = "Asia/Kolkata"
THURSDAY = date(2026, 3, 12)


def understood(text: str, zone: str = KOLKATA) -> Understood:
    return read(text, NOW, zone)


def clock(found: Understood) -> tuple[str, str]:
    assert found.range is not None
    return tuple(f"{local(i, KOLKATA):%a %d %H:%M}" for i in (found.range.start, found.range.end))  # type: ignore[return-value]


def test_a_name_a_day_and_an_hour() -> None:
    found = understood("ada thu 3pm")
    assert (found.words, found.day, found.start, found.end) == ("ada", THURSDAY, 15 * 60, None)
    assert found.at == datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["thu 14-16", "thu 14–16", "Thursday 14:00 - 16:00", "thu 2-4pm", "thu 2pm to 4pm", "on thu from 14 to 16", "thu 2-4",
     "12 march 14-16", "march 12th, 14-16", "12th of march 14-16", "2026-03-12 14:00-16:00", "12.3.2026 14.00-16.00", "12/3/2026 14h-16h"],
)  # fmt: skip
def test_many_ways_to_say_thursday_two_to_four(text: str) -> None:
    found = understood(text)
    assert (found.words, clock(found)) == ("", ("Thu 12 14:00", "Thu 12 16:00"))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("today", "Tue 10 00:00", "Wed 11 00:00"),
        ("tomorrow", "Wed 11 00:00", "Thu 12 00:00"),
        ("tue", "Tue 10 00:00", "Wed 11 00:00"),
        ("next tue", "Tue 17 00:00", "Wed 18 00:00"),
        ("this week", "Mon 09 00:00", "Mon 16 00:00"),
        ("next week", "Mon 16 00:00", "Mon 23 00:00"),
        ("weekend", "Sat 14 00:00", "Mon 16 00:00"),
        ("tomorrow morning", "Wed 11 06:00", "Wed 11 12:00"),
        ("fri 11-2", "Fri 13 11:00", "Fri 13 14:00"),
        ("18:00-19:00", "Tue 10 18:00", "Tue 10 19:00"),
        ("14:00-15:00", "Wed 11 14:00", "Wed 11 15:00"),
        ("mon 23:00", "Mon 16 22:30", "Tue 17 00:30"),
        ("fri 3", "Fri 13 14:30", "Fri 13 16:30"),
    ],
)
def test_days_weeks_and_times(text: str, start: str, end: str) -> None:
    assert clock(understood(text)) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Sun Tzu",
        "april jones",
        "May",
        "python 3",
        "top 10 tips",
        "Noon Ali",
        "h2",
        "24-25",
        "al-Khwarizmi",
        "99:99",
        "week",
    ],
)
def test_names_and_numbers_that_are_no_times_stay_words(text: str) -> None:
    assert understood(text) == Understood(words=text)


@pytest.mark.parametrize("text", ["emmy tomorrow", "tomorrow with emmy", "free tomorrow emmy", "emmy on tomorrow"])
def test_little_words_beside_a_time_vanish(text: str) -> None:
    assert understood(text).words == "emmy"


def test_a_leap_day_waits_for_its_year() -> None:
    assert understood("29 feb").day == date(2028, 2, 29)


def test_the_day_is_the_readers() -> None:
    late = datetime(2026, 3, 10, 20, 0, tzinfo=UTC)
    assert read("today", late, KOLKATA).day == date(2026, 3, 11)
    assert read("today", late, "Europe/London").day == date(2026, 3, 10)


def test_a_range_across_a_clock_change_is_longer_by_it() -> None:
    found = read("29 march 0:00-4:00", NOW, "Europe/London")
    assert found.range is not None
    assert found.range.minutes == 180


_PIECES = st.sampled_from([*ENGLISH.weekdays, *ENGLISH.months, *ENGLISH.parts, "next", "this", "week", "at", "to", "-", "–", "14", "3pm",
                           "31", "29", "9999", "2026-02-30", "0.0.", "12am", "24:00", "24", "ada", "٣", "²", "١٢", "00"])  # fmt: skip


@given(st.text(max_size=80), st.sampled_from(zone_names()))
def test_no_text_is_refused(text: str, zone: str) -> None:
    read(text, NOW, zone)


@given(
    st.lists(_PIECES, max_size=8),
    st.datetimes(datetime(1971, 1, 1), datetime(9998, 1, 1)),  # noqa: DTZ001
    st.sampled_from(zone_names()),
)
def test_no_pile_of_time_words_is_refused(pieces: list[str], now: datetime, zone: str) -> None:
    found = read(" ".join(pieces), now.replace(tzinfo=UTC), zone)
    assert found.range is None or found.range.start < found.range.end
