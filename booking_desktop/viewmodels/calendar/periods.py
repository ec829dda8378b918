"""The days that a calendar view shows, and how one goes from period to period. Days are of the shown zone."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import time
from booking_desktop.domain.time import Range
from booking_desktop.viewmodels.formats import Formats

MONTH_DAYS = 42
"""Six weeks: every month fits, and the grid never changes its height."""


class View(StrEnum):
    """The four views; the words are those of the preferences file."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"


@dataclass(frozen=True)
class Period:
    """``count`` days from ``first`` on."""

    first: date
    count: int

    @property
    def last(self) -> date:
        """The last day of it."""
        return self.first + timedelta(days=self.count - 1)

    @property
    def days(self) -> tuple[date, ...]:
        """All of them."""
        return tuple(time.each_day(self.first, self.last))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    def span(self, zone: str) -> Range:
        """Its instants on the clocks of a zone."""
        return time.days_range(self.first, self.count, zone)


def period(view: View, day: date, week_start: int, today: date) -> Period:
    """The days that a view shows around ``day``: a month is its whole six-week grid, an agenda seven days from today's weekday on."""
    if view is View.DAY:
        return Period(day, 1)
    if view is View.MONTH:
        return month_grid(day, week_start)
    if view is View.AGENDA:  # it begins with today rather than with a Monday: what is over is of no use in a list
        return Period(day - timedelta(days=(day - today).days % 7), 7)
    return Period(week_of(day, week_start), 7)


def week_of(day: date, week_start: int) -> date:
    """The first day of a day's week, ``week_start`` 0 Monday to 6 Sunday."""
    return day - timedelta(days=(day.weekday() - week_start) % 7)


def month_grid(day: date, week_start: int) -> Period:
    """The six weeks around a day's month."""
    return Period(week_of(day.replace(day=1), week_start), MONTH_DAYS)


def stepped(view: View, day: date, by: int) -> date:
    """The same day ``by`` periods on: the same weekday, or the same date of the month (the 31st becomes the 30th)."""
    if view is View.DAY:
        return day + timedelta(days=by)
    if view is View.MONTH:
        return month_later(day, by)
    return day + timedelta(days=7 * by)


def month_later(day: date, by: int) -> date:
    """The same date ``by`` months on, or the month's last one where it is shorter."""
    months = day.year * 12 + day.month - 1 + by
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def title(view: View, day: date, shown: Period, formats: Formats) -> str:
    """The header: ``9 – 15 March``, ``March 2026``, ``Tuesday 10 March``."""
    if view is View.DAY:
        return formats.day_long(day)
    if view is View.MONTH:
        return formats.month(day)
    return formats.span(shown.first, shown.last)


def subtitle(view: View, day: date, today: date, formats: Formats) -> str:
    """What stands small beside the header: the week's number, how far the day is."""
    if view is View.DAY:
        return formats.relative_day(day, today)
    if view is View.MONTH:
        return ""
    number = day.isocalendar().week
    return QCoreApplication.translate("Calendar", "Week {n}").format(n=formats.number(number))
