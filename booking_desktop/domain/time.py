"""Instants, zones and ranges (RULES, Time). Instants are aware datetimes in UTC; zones are IANA names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)
_NO_PLACES = ("Etc/", "posix/", "right/")


def ticks_of(instant: datetime) -> int:
    """Microseconds since 1970 UTC, exact: what long computations count in."""
    since = instant - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def instant_of(ticks: int) -> datetime:
    """The instant (UTC) of ``ticks_of``."""
    return _EPOCH + ticks * _TICK


@dataclass(frozen=True, order=True)
class Range:
    """A half-open range of instants, UTC: 9-10 and 10-11 are neighbours."""

    start: datetime
    end: datetime

    def overlaps(self, other: Range) -> bool:
        """Whether the two share an instant."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Range) -> bool:
        """Whether ``other`` lies whole inside."""
        return self.start <= other.start and other.end <= self.end

    def widened(self, before: int, after: int) -> Range:
        """This range with ``before`` and ``after`` minutes more."""
        return Range(self.start - before * MINUTE, self.end + after * MINUTE)

    @property
    def minutes(self) -> int:
        """Elapsed minutes."""
        return int((self.end - self.start) / MINUTE)


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; raises KeyError (ZoneInfoNotFoundError) when there is none."""
    return ZoneInfo(name)


@lru_cache(maxsize=1)
def zone_names() -> tuple[str, ...]:
    """Every zone a person may choose: ``Area/City`` names and UTC, sorted."""
    return tuple(sorted(n for n in available_timezones() if "/" in n and not n.startswith(_NO_PLACES))) + ("UTC",)


def is_zone(name: str) -> bool:
    """Whether the name can be stored as somebody's zone."""
    return name in zone_names()


def is_known(name: str) -> bool:
    """Whether the name, spelt as a computer spells its own, is somebody's zone: ``is_zone`` without reading the whole list."""
    if name == "UTC":
        return True
    try:
        return "/" in name and not name.startswith(_NO_PLACES) and zone(name).key == name
    except (KeyError, ValueError, OSError):
        return False


def city(name: str) -> str:
    """The place that a zone is called by: ``Asia/Kolkata`` is Kolkata, ``America/Argentina/Buenos_Aires`` Buenos Aires."""
    return name.rsplit("/", 1)[-1].replace("_", " ")


def local(instant: datetime, zone_name: str) -> datetime:
    """The instant on the wall clock of a zone (aware)."""
    return instant.astimezone(zone(zone_name))


def day_start(day: date, zone_name: str) -> datetime:
    """The instant at which a calendar day begins in a zone, UTC, a day whose midnight is skipped included."""
    return starts_at(day, 0, zone_name)


def days_range(first: date, days: int, zone_name: str) -> Range:
    """The instants of ``days`` calendar days of a zone beginning with ``first``."""
    return Range(day_start(first, zone_name), day_start(first + timedelta(days=days), zone_name))


def starts_at(day: date, minute: int, zone_name: str) -> datetime:
    """The instant of a range's start: ``minute`` wall-clock minutes after midnight; the first reading in a fold."""
    return _instant(day, minute, zone_name, fold=0)


def ends_at(day: date, minute: int, zone_name: str) -> datetime:
    """The instant of a range's end: the second reading in a fold. ``minute`` may pass 1440 (it crosses midnight)."""
    return _instant(day, minute, zone_name, fold=1)


@lru_cache(maxsize=1 << 14)
def _instant(day: date, minute: int, zone_name: str, fold: int) -> datetime:
    wall = datetime.combine(day, time()) + minute * MINUTE
    aware = wall.replace(tzinfo=zone(zone_name), fold=fold)
    before, after = (aware.replace(fold=f).utcoffset() or timedelta() for f in (0, 1))
    if after > before:  # a time in a gap does not exist: both ends move to the instant of the change
        return _change_between(wall - before, wall - after, zone_name)
    return aware.astimezone(UTC)


def _change_between(late: datetime, early: datetime, zone_name: str) -> datetime:
    """The instant of the clock change between two naive UTC times, to the second."""
    tz, low, high = zone(zone_name), early.replace(tzinfo=UTC), late.replace(tzinfo=UTC)
    offset = low.astimezone(tz).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        if middle.astimezone(tz).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


@dataclass(frozen=True)
class ClockChange:
    """A zone's offset changes at ``at`` (UTC) by ``shift`` (positive: clocks go forward)."""

    at: datetime
    shift: timedelta


def next_clock_change(zone_name: str, after: datetime, within_days: int = 400) -> ClockChange | None:
    """The next change of the zone's offset after an instant, or None when there is none in sight."""
    tz, at = zone(zone_name), after.astimezone(UTC)
    for _ in range(within_days):
        following = at + DAY
        was, will = at.astimezone(tz).utcoffset(), following.astimezone(tz).utcoffset()
        if was is not None and will is not None and was != will:
            change = _change_between(following.replace(tzinfo=None), at.replace(tzinfo=None), zone_name)
            return ClockChange(change, will - was)
        at = following
    return None


def week_start(day: date, first: int = 0) -> date:
    """The first day of a day's week; ``first`` 0 for weeks from Monday (ISO), to 6 from Sunday."""
    return day - timedelta(days=(day.weekday() - first) % 7)


def each_day(first: date, last: date) -> Iterator[date]:
    """Every calendar day from ``first`` to ``last``, both included."""
    for n in range((last - first).days + 1):
        yield first + timedelta(days=n)


def offset_text(instant: datetime, zone_name: str) -> str:
    """The zone's offset then, such as ``UTC+5:30`` or ``UTC+0``."""
    offset = local(instant, zone_name).utcoffset() or timedelta()
    minutes = int(offset / MINUTE)
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"UTC{sign}{minutes // 60}" + (f":{minutes % 60:02d}" if minutes % 60 else "")
