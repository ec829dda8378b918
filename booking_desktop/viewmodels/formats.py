"""Times, dates and money as people read them: the one formatter of the window (RULES, Time)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from booking_desktop.cities import called
from booking_desktop.domain import time
from booking_desktop.domain.availability import DAY_MINUTES, Hours
from booking_desktop.domain.money import SIGNS, Money, decimals
from booking_desktop.domain.preferences import Clock
from booking_desktop.viewmodels.language_names import language_name

translate = QCoreApplication.translate

_TWO_SPACES = re.compile(r"(\s)\s+")
_DAY = re.compile(r"(?<!d)d(?!d)")
_DOT_OF_A_NAME = re.compile(r"(?<=[^\W\d])\.")


@dataclass(frozen=True)
class Formats:
    """Formats for one locale, clock habit and viewer's zone."""

    zone: str
    """The viewer's IANA zone."""
    clock: Clock = Clock.SYSTEM
    week_start: int = 0
    """0 Monday to 6 Sunday."""
    locale: QLocale = field(default_factory=QLocale, hash=False)

    # --- clock times ---

    def clock_time(self, wall: datetime) -> str:
        """A wall-clock time without a zone: ``14:30`` or ``2:30 pm``; for places where the zone stands beside it."""
        return self.locale.toString(QTime(wall.hour, wall.minute), "h:mm ap" if self.twelve_hours else "HH:mm")

    @property
    def twelve_hours(self) -> bool:
        """Whether hours are written with am and pm."""
        if self.clock is Clock.SYSTEM:
            return "ap" in self.locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
        return self.clock is Clock.H12

    def _system_pattern(self) -> str:
        return "h:mm ap" if self.twelve_hours else "HH:mm"

    def time(self, instant: datetime, zone: str | None = None) -> str:
        """An instant's clock time in a zone (default: the viewer's)."""
        return self.clock_time(time.local(instant, zone or self.zone))

    def times(self, start: datetime, end: datetime, zone: str | None = None) -> str:
        """``14:30 – 15:30`` in a zone."""
        return f"{self.time(start, zone)} – {self.time(end, zone)}"

    def time_there(self, instant: datetime, zone: str) -> str:
        """``09:00 London``: a time with its place."""
        return f"{self.time(instant, zone)} {self.city(zone)}"

    def city(self, zone: str) -> str:
        """``London``, ``Kalkutta``: where a zone's clock is."""
        return called(zone, self.locale.name().partition("_")[0])

    def hours(self, hours: Hours) -> str:
        """Hours without a date: ``09:00 – 12:00``, ``22:00 – 02:00 +1`` where they end on the next day."""
        next_day = " +1" if hours.end > DAY_MINUTES else ""
        return f"{self._minute(hours.start)} – {self._minute(hours.end)}{next_day}"

    def day_hours(self, ranges: Iterable[Hours]) -> str:
        """All hours of a day: ``09:00 – 12:00, 13:00 – 16:00``; ``Closed`` when there are none."""
        return listed(self.hours(h) for h in ranges) or translate("Formats", "Closed")

    def _minute(self, minute: int) -> str:
        pattern = self._system_pattern() if self.clock is Clock.SYSTEM else None
        if minute == DAY_MINUTES and (pattern == "HH:mm" or self.clock is Clock.H24):
            return f"{self.number(24)}:{self.locale.zeroDigit() * 2}"
        return self.clock_time(datetime.min + timedelta(minutes=minute % DAY_MINUTES))  # noqa: DTZ901 - a wall time

    # --- days ---

    def day_of(self, instant: datetime, zone: str | None = None) -> date:
        """The calendar day of an instant in a zone (default: the viewer's)."""
        return time.local(instant, zone or self.zone).date()

    def weekday(self, day: date, *, short: bool = True) -> str:
        """``Thu`` or ``Thursday``."""
        kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.locale.standaloneDayName(day.isoweekday(), kind).rstrip(".")

    def weekday_letter(self, day: date) -> str:
        """``T``: where a short name has no room."""
        return self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)

    def weekday_name(self, number: int, *, short: bool = False) -> str:
        """``Monday`` for 0 to ``Sunday`` for 6."""
        kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.locale.standaloneDayName(number + 1, kind).rstrip(".")

    def day_short(self, day: date) -> str:
        """``Thu 12``; in German ``Do 12.``"""
        return self._written(day, translate("Formats", "ddd d"))

    def day(self, day: date) -> str:
        """``Thu 12 March``."""
        return self._written(day, translate("Formats", "ddd d MMMM"))

    def _written(self, day: date, pattern: str) -> str:
        """A date by a pattern, without the dots that some locales end short names with; a day's own dot stays."""
        return _DOT_OF_A_NAME.sub("", self._whole(day, pattern))

    def _whole(self, day: date, pattern: str) -> str:
        """A date by a pattern. French says of the first of a month alone which one it is, and no pattern of Qt's does."""
        if day.day == 1 and self.locale.language() is QLocale.Language.French:
            pattern = _DAY.sub("d'er'", pattern)
        return self.locale.toString(_q(day), pattern)

    def day_and_month(self, day: date) -> str:
        """``12 Mar``."""
        return self._written(day, translate("Formats", "d MMM"))

    def day_compact(self, day: date) -> str:
        """``Thu 12 March``, ``Tue 24 Nov``: for cards, where a long month would push out what stands beside it."""
        if len(self.locale.monthName(day.month)) <= 5:
            return self.day(day)
        return self._written(day, translate("Formats", "ddd d MMM"))

    def day_month(self, day: date) -> str:
        """``9 March``."""
        return self._written(day, translate("Formats", "d MMMM"))

    def day_long(self, day: date, *, year: bool = False) -> str:
        """``Thursday 12 March`` with the year where asked."""
        return self._whole(
            day, translate("Formats", "dddd d MMMM yyyy") if year else translate("Formats", "dddd d MMMM")
        )

    def day_of_month(self, day: date) -> str:
        """``1 Apr``."""
        return self._written(day, translate("Formats", "d MMM"))

    def month(self, day: date) -> str:
        """``March 2026``."""
        return self._written(day, translate("Formats", "MMMM yyyy"))

    def span(self, first: date, last: date) -> str:
        """``9 – 15 March``, ``30 March – 5 April``, with years where they differ."""
        if (first.year, first.month) == (last.year, last.month):
            return f"{self._written(first, translate('Formats', 'd'))} – {self.day_month(last)}"
        pattern = translate("Formats", "d MMMM") if first.year == last.year else translate("Formats", "d MMMM yyyy")
        return f"{self._written(first, pattern)} – {self._written(last, pattern)}"

    def when(self, instant: datetime, zone: str | None = None) -> str:
        """``Thu 12 March, 14:30``."""
        return listed((self.day(self.day_of(instant, zone)), self.time(instant, zone)))

    def relative_day(self, day: date, today: date) -> str:
        """``Today``, ``Tomorrow``, ``In 3 days``, ``Yesterday``, ``3 days ago``, in weeks from 14 days on."""
        days = (day - today).days
        named = {
            0: translate("Formats", "Today"),
            1: translate("Formats", "Tomorrow"),
            -1: translate("Formats", "Yesterday"),
        }
        if days in named:
            return named[days]
        if days >= 14:
            return translate("Formats", "In {n} weeks", "", days // 7).format(n=self.number(days // 7))
        if days > 0:
            return translate("Formats", "In {n} days", "", days).format(n=self.number(days))
        return (
            translate("Formats", "{n} weeks ago", "", -days // 7).format(n=self.number(-days // 7))
            if days <= -14
            else translate("Formats", "{n} days ago", "", -days).format(n=self.number(-days))
        )

    def in_time(self, instant: datetime, now: datetime) -> str:
        """``In 3 h 18 min`` for the same or next hours, else the relative day."""
        minutes = int((instant - now).total_seconds() // 60)
        if 0 <= minutes < 24 * 60 and self.day_of(instant) == self.day_of(now):
            return translate("Formats", "In {length}").format(length=self.length(minutes))
        return self.relative_day(self.day_of(instant), self.day_of(now))

    def length(self, minutes: int) -> str:
        """``45 min``, ``1 h``, ``2 h 18 min``."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return translate("Formats", "{n} min", "", rest).format(n=self.number(rest))
        return (
            translate("Formats", "{h} h {m} min").format(h=self.number(hours), m=self.number(rest))
            if rest
            else translate("Formats", "{n} h", "", hours).format(n=self.number(hours))
        )

    def minutes(self, minutes: int) -> str:
        """A session's length: ``60 min``."""
        return translate("Formats", "{n} min", "", minutes).format(n=self.number(minutes))

    def language(self, code: str) -> str:
        """``English`` for an ISO 639 code; an unknown one as it is."""
        return language_name(code)

    # --- money and numbers ---

    def number(self, value: int) -> str:
        """An integer with the locale's digits and grouping."""
        return self.locale.toString(value)

    def money(self, money: Money, *, trim: bool = False) -> str:
        """``£120.00``; ``trim`` drops empty decimals (``£120``). Decimals come from the currency (RULES)."""
        places = decimals(money.currency)
        if trim and money.minor % 10**places == 0:
            places = 0
        written = self.locale.toCurrencyString(float(money.amount), symbol(money.currency), places)
        return _TWO_SPACES.sub(r"\1", written.strip())  # where the sign comes last, its own space is one too many


def listed(parts: Iterable[str | None]) -> str:
    """What is there of these, one after the other, with the comma of the language: ``Thu 12 March, 14:30``."""
    _, between, _ = re.split(r"\{first\}|\{next\}", translate("Formats", "{first}, {next}"))
    return between.join(part for part in parts if part)


def symbol(currency: str) -> str:
    """How a currency is written: its sign where it has a known one, else its code and a thin space."""
    known = SIGNS.get(currency)
    if known is None or known[-1].isalpha():
        return f"{known or currency} "
    return known


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
