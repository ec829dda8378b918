"""The rules again, told naively and slowly, minute by minute on the wall clock: what ``openings`` is held against."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from booking_desktop.domain.availability import NEXT_DAY, Hours, inherited
from booking_desktop.domain.slots import HOLD_MINUTES, Rule, Schedule, Slot
from booking_desktop.domain.time import MINUTE, Range, local

DAY = timedelta(days=1)


@lru_cache(maxsize=256)
def walls(zone: str, day: date) -> dict[datetime, list[datetime]]:
    """Each wall-clock minute from the day to two days on, with the instants that read so, in order."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    read: dict[datetime, list[datetime]] = {}
    for n in range(-36 * 60, 96 * 60):
        instant = noon + n * MINUTE
        read.setdefault(local(instant, zone).replace(tzinfo=None, fold=0), []).append(instant)
    return read


def reading(zone: str, day: date, minute: int, which: int) -> datetime:
    """The first (0) or last (-1) instant at which the clock reads so; where none does, the first that reads later."""
    wall = datetime(day.year, day.month, day.day) + minute * MINUTE  # noqa: DTZ001
    read = walls(zone, day)
    if wall in read:
        return read[wall][which]
    return min(instants[0] for w, instants in read.items() if w > wall)


def ranges_of(zone: str, day: date, hours: tuple[Hours, ...]) -> list[Range]:
    found = sorted(Range(reading(zone, day, h.start, 0), reading(zone, day, h.end, -1)) for h in hours)
    found = [r for r in found if r.start < r.end]
    n = 0
    while n + 1 < len(found):
        if found[n + 1].start <= found[n].end:
            found[n : n + 2] = [Range(found[n].start, max(found[n].end, found[n + 1].end))]
        else:
            n += 1
    return found


def day_ranges(schedule: Schedule, around: datetime) -> list[Range]:
    zone = schedule.availability.zone
    today = local(around, zone).date()
    days = (today + n * DAY for n in range(-3, 3))
    return [r for d in days for r in ranges_of(zone, d, schedule.availability.hours_on(d))]


def in_hours(schedule: Schedule, slot: Slot) -> bool:
    ranges, instant = day_ranges(schedule, slot.start), slot.start
    while instant < slot.end:
        if not any(r.start <= instant < r.end for r in ranges):
            return False
        instant += MINUTE
    return True


def on_grid(schedule: Schedule, slot: Slot) -> bool:
    step = (inherited(schedule.rules).step or schedule.minutes) * MINUTE
    return slot.end - slot.start == schedule.minutes * MINUTE and any(
        r.start <= slot.start < r.end and (slot.start - r.start) % step == timedelta()
        for r in day_ranges(schedule, slot.start)
    )


def touched_days(schedule: Schedule, range_: Range) -> set[date]:
    zone, instant, days = schedule.availability.zone, range_.start, set()
    while instant < range_.end:
        days.add(local(instant, zone).date())
        instant += MINUTE
    return days


def weeks(days: set[date]) -> set[tuple[int, int]]:
    return {tuple(d.isocalendar()[:2]) for d in days}  # type: ignore[misc]


def below_caps(schedule: Schedule, slot: Slot) -> bool:
    rules, days = inherited(schedule.rules), touched_days(schedule, slot.range)
    others = [touched_days(schedule, r) for r in schedule.hosted]
    for cap, periods, taken in (
        (rules.per_day, days, others),
        (rules.per_week, weeks(days), [weeks(d) for d in others]),
    ):
        if cap and any(sum(p in t for t in taken) >= cap for p in periods):  # type: ignore[operator]
            return False
    return True


def broken(schedule: Schedule, slot: Slot, now: datetime) -> Iterator[Rule]:
    """Every rule that forbids the slot."""
    rules, zone = inherited(schedule.rules), schedule.availability.zone
    before, after = rules.before or 0, rules.after or 0
    today = local(now, zone).date()
    if not schedule.published or schedule.attendee == schedule.speaker:
        yield Rule.PUBLISHED
    if not in_hours(schedule, slot):
        yield Rule.HOURS
    if not on_grid(schedule, slot):
        yield Rule.GRID
    if any(slot.range.widened(before, after).overlaps(b.range.widened(b.before, b.after)) for b in schedule.busy):
        yield Rule.FREE
    if any(slot.range.overlaps(b.range.widened(b.before, b.after)) for b in schedule.attendee_busy):
        yield Rule.YOU_FREE
    late = local(slot.start, zone).date() > today
    if slot.start < now or not (late if rules.notice == NEXT_DAY else slot.start - now >= rules.notice * MINUTE):  # type: ignore[operator]
        yield Rule.NOTICE
    if (local(slot.start, zone).date() - today).days > (rules.horizon or 0):
        yield Rule.HORIZON
    if not below_caps(schedule, slot):
        yield Rule.CAPS
    wide = slot.range.widened(before, after)
    for hold in schedule.holds:
        live = hold.person != schedule.attendee and now < hold.until <= now + HOLD_MINUTES * MINUTE
        if live and wide.overlaps(hold.slot.range.widened(before, after)):
            yield Rule.HELD
            return
