"""When speakers are free next: for the lines of a list, for one speaker's page, and for a list ordered by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from booking_desktop.backend.database.bookings import schedules
from booking_desktop.backend.database.columns import to_ticks
from booking_desktop.backend.database.search.free_time import free_people
from booking_desktop.backend.database.speakers.directory import Directory
from booking_desktop.domain.openings import open_slots
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.rhythm import rhythm, rhythm_span
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import DAY, Range, local

REACH = timedelta(days=120)
"""How far ahead a next free time is looked for."""
_SESSION_MOST = timedelta(days=1)
NEVER = 1 << 62
"""The key of who is not free in sight: after everyone who is."""


def next_free(
    connection: Connection,
    speakers: Sequence[PersonId],
    within: Range | None,
    asker: PersonId | None,
    now: datetime,
) -> tuple[FreeTimes, ...]:
    """For each of them the first open slot of the lead offer, inside ``within`` or from now on; none in sight: no slot."""
    found: dict[PersonId, Slot] = {}
    for span in (within,) if within is not None else _widening(now):
        left = [speaker for speaker in dict.fromkeys(speakers) if speaker not in found]
        if not left:
            break
        for speaker, schedule in schedules.schedules_for(connection, left, asker, span).items():
            slots = open_slots(schedule, span, now)
            first = next((s for s in slots if within is None or s.end <= within.end), None)
            if first is not None:
                found[speaker] = first
        if len(found) == len(set(speakers)):
            break
    return tuple(FreeTimes(s, (found[s],) if s in found else (), now) for s in speakers)


def _widening(now: datetime) -> Iterator[Range]:
    """Ranges one after another: most are free within a week, few need the rest read."""
    start = now
    for end in (now + 7 * DAY, now + 28 * DAY, now + REACH):
        yield Range(start, end)
        start = end


def free_times(
    connection: Connection, speaker: PersonId, offer: OfferId | None, count: int, asker: Person | None, now: datetime
) -> FreeTimes:
    """The next open slots of an offer, each of another day of the reader's while there are days, and the weekly rhythm.

    Raises NotFound.
    """
    span = Range(now, now + REACH)
    known = schedules.load_one(connection, speaker, asker, span)
    chosen = offer if offer is not None else known.lead_offer
    if chosen is None:
        return FreeTimes(speaker, (), now)
    known.offer(chosen)
    zone = asker.zone if asker is not None and asker.id else known.zone
    schedule = known.schedule(chosen)
    weeks = rhythm_span(local(now, zone).date(), zone)
    near = open_slots(schedule, weeks, now)
    slots = _one_a_day(near, zone, count)
    if len({local(slot.start, zone).date() for slot in slots}) < count:
        slots = _one_a_day((*near, *open_slots(schedule, Range(weeks.end, span.end), now)), zone, count)
    beat = rhythm(near, zone)
    return FreeTimes(speaker, slots, now, beat.levels, beat.start, beat.part)


def _one_a_day(slots: Iterable[Slot], zone: str, count: int) -> tuple[Slot, ...]:
    """The first slot of each day, then, where days are few, the earliest of the others; in time order."""
    days: dict[object, Slot] = {}
    others: list[Slot] = []
    for slot in slots:
        if days.setdefault(local(slot.start, zone).date(), slot) is not slot:
            others.append(slot)
    first = list(days.values())[:count]
    return tuple(sorted([*first, *others[: count - len(first)]]))


def soonest(
    connection: Connection,
    directory: Directory,
    people: set[int],
    asker: PersonId | None,
    now: datetime,
    minutes: tuple[int, ...],
    within: Range | None,
    after: tuple[int, int],
    limit: int,
) -> list[tuple[int, int]]:
    """(start in ticks, person) of those people in order of their next slot, from after that key on."""
    left, found = set(people), list[tuple[int, int]]()
    for span, end in ((within, NEVER),) if within is not None else _soon(now):
        free = free_people(connection, directory, span, now, asker, minutes)
        here = sorted((start, person) for person, start in free.items() if start < end and person in left)
        left.difference_update(person for _, person in here)
        found += (key for key in here if key > after)
        if len(found) >= limit:
            return found[:limit]
    rest = sorted((NEVER, person) for person in left)
    return [*found, *(key for key in rest if key > after)][:limit]


def starts_of(keys: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The next slot's start by person, of those who are free in sight."""
    return {person: start for start, person in keys if start != NEVER}


def _soon(now: datetime) -> Iterator[tuple[Range, int]]:
    """Ranges from this hour on, each twice as long as the last, with the ticks before which their slots must start.

    They overlap by a session's length, so that a slot across an edge is seen whole.
    """
    start, days = now.replace(minute=0, second=0, microsecond=0), 1
    while days <= 64:
        end = start + days * DAY
        yield Range(start, end + _SESSION_MOST), to_ticks(end)
        start, days = end, days * 2
