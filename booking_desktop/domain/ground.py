"""From hours on the wall to instants: the ground that slots stand on (RULES, Time). Inside, instants are integer ticks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from booking_desktop.domain.availability import CLASSIC_WEEK, Availability, Hours
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.time import Range, each_day, ends_at, instant_of, local, starts_at, ticks_of

Stretch = tuple[int, int]
"""A half-open range of instants in ticks."""

_REACH = timedelta(days=2)
"""How far before a day the ranges may begin that reach into it: 2880 minutes long, longer where midnight is repeated."""


class Stretches:
    """Ranges sorted and merged, touching ones too, to be asked often."""

    __slots__ = ("ends", "starts")

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        merged = merge(stretches)
        self.starts = [start for start, _ in merged]
        self.ends = [end for _, end in merged]

    def __iter__(self) -> Iterator[Stretch]:
        return zip(self.starts, self.ends, strict=True)

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them shares an instant with the range."""
        i = bisect_right(self.ends, start)
        return i < len(self.starts) and self.starts[i] < end

    def hold(self, start: int, end: int) -> bool:
        """Whether the range lies whole inside one of them."""
        i = bisect_right(self.starts, start) - 1
        return i >= 0 and end <= self.ends[i]


def merge(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Sort, drop empty ones, and join those that overlap or touch."""
    merged: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def day_stretches(availability: Availability, first: date, last: date) -> list[Stretch]:
    """The ranges that start on each of these dates of the speaker, touching ones of one date merged.

    Each is the origin of a grid: grids begin anew every day, so that hours around the clock look alike on all days.
    """
    week = CLASSIC_WEEK if availability.week is None else availability.week
    exceptions = {e.day: e.hours for e in availability.exceptions}
    found: list[Stretch] = []
    for day in each_day(first, last):
        hours = exceptions[day] if day in exceptions else week.get(day.weekday(), ())
        if hours:
            found += _instants(day, hours, availability.zone)
    return found


def grounds(availability: Availability, span: Range) -> tuple[Range, ...]:
    """The hours as ranges of instants, merged across days and cut to ``span``: the light ground of a calendar."""
    first, last = days_around(availability, span)
    low, high = ticks_of(span.start), ticks_of(span.end)
    merged = merge(day_stretches(availability, first, last))
    return tuple(
        Range(instant_of(max(start, low)), instant_of(min(end, high)))
        for start, end in merged
        if start < high and end > low
    )


def days_around(availability: Availability, span: Range) -> tuple[date, date]:
    """The first and the last date whose ranges can touch ``span``, or touch what touches it at an end."""
    first = local(span.start, availability.zone).date() - _REACH
    return first, local(span.end, availability.zone).date() + timedelta(days=1)


def outside_hours(availability: Availability, bookings: Iterable[Booking]) -> tuple[Booking, ...]:
    """The bookings that don't lie whole inside the hours, in time order (PRODUCT S3)."""
    return tuple(
        booking for booking in sorted(bookings, key=lambda b: (b.start, b.id)) if not _inside(availability, booking)
    )


def _inside(availability: Availability, booking: Booking) -> bool:
    runs = Stretches(day_stretches(availability, *days_around(availability, booking.range)))
    return runs.hold(ticks_of(booking.start), ticks_of(booking.end))


def _instants(day: date, hours: Sequence[Hours], zone: str) -> list[Stretch]:
    found = [(ticks_of(starts_at(day, h.start, zone)), ticks_of(ends_at(day, h.end, zone))) for h in hours]
    return merge(found)
