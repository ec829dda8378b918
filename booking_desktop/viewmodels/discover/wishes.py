"""Wishes for free time: how they are made, and how people read them on a chip and in a sentence."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.phrases import Understood
from booking_desktop.domain.time import MINUTE, Range, local, starts_at, week_start
from booking_desktop.viewmodels.formats import Formats, listed

translate = QCoreApplication.translate


def today(now: datetime, zone: str) -> Understood:
    """Sometime today, on the wall clock of ``zone``."""
    return whole_days(local(now, zone).date(), 1, zone)


def this_week(now: datetime, zone: str) -> Understood:
    """Sometime in this ISO week, Monday to Sunday."""
    return whole_days(week_start(local(now, zone).date()), 7, zone)


def whole_days(first: date, days: int, zone: str) -> Understood:
    """Sometime in these days."""
    end = first + timedelta(days=days)
    return Understood(day=first, days=days, range=Range(starts_at(first, 0, zone), starts_at(end, 0, zone)))


def says_so(typed: str, understood: Understood) -> bool:
    """Whether a text speaks of a time beyond doubt, so that it filters while it is typed.

    "sun" may be the star or somebody's name until Enter says otherwise; "sunday", "sun 3pm" and "today" are times.
    """
    if not understood.is_time:
        return False
    if understood.start is not None or understood.days > 1:
        return True
    left = understood.words.split()
    return any(len(word) > 3 for word in typed.split() if word not in left)


def chip(wish: Understood, now: datetime, formats: Formats) -> str:
    """``Thu 14–16``, ``Thu 15:00``, ``Today``, ``This week``, ``14 – 15 March``."""
    day = _day_of(wish, now, formats)
    if wish.start is None:
        return _days_words(wish, day, now, formats)
    return f"{_near_day(day, now, formats)} {_hours(wish, formats)}"


def sentence(wish: Understood, now: datetime, formats: Formats) -> str:
    """``Thu 12 March, 14:00–16:00``, ``Thu 12 March at 15:00``, ``today``, ``9 – 15 March``."""
    day = _day_of(wish, now, formats)
    if wish.start is None:
        return _days_words(wish, day, now, formats, middle=True)
    if wish.end is None:
        return translate("Wishes", "{day} at {time}").format(day=formats.day(day), time=clock(wish.start, formats))
    return listed((formats.day(day), f"{clock(wish.start, formats)}–{clock(wish.end, formats)}"))


def near_time(instant: datetime, now: datetime, formats: Formats) -> str:
    """``Today 19:30``, ``Thu 14:30`` within the coming seven days, else ``Thu 26 March, 14:30``."""
    day, today_there = formats.day_of(instant), formats.day_of(now)
    if day == today_there:
        return translate("Wishes", "Today {time}").format(time=formats.time(instant))
    if 0 < (day - today_there).days < 7:
        return f"{formats.weekday(day)} {formats.time(instant)}"
    return formats.when(instant)


def clock(minutes: int, formats: Formats) -> str:
    """Minutes after midnight as a clock time."""
    return formats.clock_time(datetime(2000, 1, 1) + minutes * MINUTE)  # noqa: DTZ001 - a wall clock alone


def _day_of(wish: Understood, now: datetime, formats: Formats) -> date:
    if wish.day is not None:
        return wish.day
    return formats.day_of(wish.at or (wish.range.start if wish.range else now))


def _near_day(day: date, now: datetime, formats: Formats) -> str:
    """The weekday alone for the coming seven days, which have one of each."""
    away = (day - formats.day_of(now)).days
    return formats.weekday(day) if 0 <= away < 7 else formats.day(day)


def _days_words(wish: Understood, day: date, now: datetime, formats: Formats, *, middle: bool = False) -> str:
    current = formats.day_of(now)
    away = (day - (week_start(current) if wish.days == 7 else current)).days
    named = {
        (1, 0): (translate("Wishes", "Today"), translate("Wishes", "today")),
        (1, 1): (translate("Wishes", "Tomorrow"), translate("Wishes", "tomorrow")),
        (7, 0): (translate("Wishes", "This week"), translate("Wishes", "this week")),
        (7, 7): (translate("Wishes", "Next week"), translate("Wishes", "next week")),
    }
    if (wish.days, away) in named:
        return named[wish.days, away][middle]
    return formats.day(day) if wish.days == 1 else formats.span(day, day + timedelta(days=wish.days - 1))


def _hours(wish: Understood, formats: Formats) -> str:
    """``14–16`` where both are full hours of a 24-hour clock, else with minutes."""
    start, end = wish.start or 0, wish.end
    if end is None:
        return clock(start, formats)
    if start % 60 == end % 60 == 0 and not formats.twelve_hours:
        return f"{formats.number(start // 60)}–{formats.number(end // 60)}"
    return f"{clock(start, formats)}–{clock(end, formats)}"
