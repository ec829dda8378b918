"""Who is free in a range: by the patterns that speakers share, then person by person where a booking, date or hold is near.

Nothing is guessed: a pattern's slots come from ``openings.open_slots``, bookings are compared with them as the rule FREE
compares them, and whoever has a date of their own, a hold or a cap within reach is asked one by one (docs/adr/0012).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Date, bindparam, func, select, text

from booking_desktop.backend.database.bookings import schedules
from booking_desktop.backend.database.columns import to_ticks
from booking_desktop.backend.database.schema import changes, holds
from booking_desktop.backend.database.search.narrowing import Condition, shown_offer
from booking_desktop.backend.database.speakers.directory import (
    Directory,
    Pattern,
    Shown,
    fetch,
    mask,
    shown,
)
from booking_desktop.domain.availability import FALLBACK
from booking_desktop.domain.openings import open_slots
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.rulings import Horizon, Notice
from booking_desktop.domain.slots import HOLD_MINUTES, Schedule, Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import MINUTE, Range, instant_of

_Times = tuple[tuple[int, int], ...]
"""Starts and ends in ticks, in order."""
_LONGEST = timedelta(days=4)
"""Longer than any session with its buffers."""
_WEEK = timedelta(days=8)
_MINUTE_TICKS = 60_000_000
_KEPT = 50_000
"""Patterns times ranges that are remembered."""
_ANSWERS = 16


class Free(dict[int, int]):
    """Who is free, with the start (ticks) of the first slot of each."""

    def __init__(self) -> None:
        super().__init__()
        self.masks: dict[datetime | None, int] = {}
        """Of those who are free before an instant, or at all, as far as asked."""


def free_people(
    connection: Connection,
    directory: Directory,
    span: Range,
    now: datetime,
    asker: PersonId | None,
    minutes: tuple[int, ...] = (),
) -> Free:
    """Published speakers with an open slot of the offer they show whole inside ``span``, for that asker.

    The answer is kept while nothing changes and the minute lasts: one types on with a range chosen. Of a sample it is kept
    for the minute.
    """
    changed = 0 if directory.sampled else connection.scalar(select(func.max(changes.c.id)))
    key = (changed, now.replace(second=0, microsecond=0), span, asker, tuple(sorted(set(minutes))))
    found: Free | None = directory.free.get(key)
    if found is None:
        if len(directory.free) >= _ANSWERS:
            directory.free.clear()
        found = directory.free[key] = _free_people(connection, directory, span, now, asker, minutes)
    return found


def _free_people(
    connection: Connection,
    directory: Directory,
    span: Range,
    now: datetime,
    asker: PersonId | None,
    minutes: tuple[int, ...],
) -> Free:
    offers = shown(connection, directory, minutes)
    near = _Near(connection, directory, offers, span, now, asker)
    first = Free()
    times: list[_Times] = []
    for pattern in offers.patterns:
        open_ = near.bookable(_slots(directory, pattern, span), pattern.schedule)
        times.append(open_)
        if open_:
            first.update(dict.fromkeys(pattern.people, open_[0][0]))
    for person, busy in near.busy.items():
        its = offers.pattern_of.get(person)
        if its is not None and person in first:
            _set(first, person, _first_clear(times[its], busy, offers.patterns[its].schedule))
    for person, start in _exactly(connection, near, span, now, asker, minutes).items():
        _set(first, person, start)
    if asker is not None:
        first.pop(asker, None)
    return first


def free_mask(directory: Directory, free: Free, offers: Shown, end: datetime | None = None) -> int:
    """Those free in a range, or of them those whose first slot is over by ``end``, as a mask. Made once."""
    found = free.masks.get(end)
    if found is None:
        found = free.masks[end] = mask(directory.size, free if end is None else _inside(free, offers, end))
    return found


def _inside(free: Free, offers: Shown, end: datetime) -> Iterable[int]:
    over = [to_ticks(end) - pattern.schedule.minutes * _MINUTE_TICKS for pattern in offers.patterns]
    return (person for person, start in free.items() if start <= over[offers.pattern_of[person]])


def _set(first: Free, person: int, start: int | None) -> None:
    if start is None:
        first.pop(person, None)
    else:
        first[person] = start


class _Near:
    """What lies near the range: the asker's bookings, the speakers', and who must be asked one by one."""

    def __init__(
        self,
        connection: Connection,
        directory: Directory,
        offers: Shown,
        span: Range,
        now: datetime,
        asker: PersonId | None,
    ) -> None:
        self._now = now
        self._rulings: dict[tuple[str, int, int], tuple[Notice, Horizon]] = {}
        widened, whose = span.widened(offers.widest_buffer, offers.widest_buffer), directory.within
        self.busy = _busy(connection, widened, whose)
        self._own = _own(connection, widened, asker, self.busy, whose) if asker is not None else []
        self.one_by_one = {
            *_with_dates(connection, span, whose),
            *_with_holds(connection, now),
            *_near_caps(connection, offers, span, whose),
        } & offers.pattern_of.keys()

    def bookable(self, times: _Times, schedule: Schedule) -> _Times:
        """Those of a pattern's slots that nothing but the speaker's own bookings can still forbid."""
        if not times:
            return times
        notice, horizon = self._ruling(schedule)
        low = 0 if notice.ok(*times[0]) else bisect_left(times, True, key=lambda t: notice.ok(*t))
        high = len(times) if horizon.ok(*times[-1]) else bisect_left(times, True, key=lambda t: not horizon.ok(*t))
        if not self._own:
            return times[low:high]
        return tuple(
            (start, end)
            for start, end in times[low:high]
            if not any(begun < end and start < over for begun, over in self._own)
        )

    def _ruling(self, schedule: Schedule) -> tuple[Notice, Horizon]:
        zone, rules = schedule.availability.zone, schedule.rules
        key = zone, rules.notice or 0, rules.horizon or 0
        if key not in self._rulings:
            self._rulings[key] = Notice(key[1], zone, self._now), Horizon(key[2], zone, self._now)
        return self._rulings[key]


def _slots(directory: Directory, pattern: Pattern, span: Range) -> _Times:
    """A pattern's slots inside a range by hours and grid alone: the same at whatever time one asks."""
    found: _Times | None = directory.open_times.get((pattern.key, span))
    if found is None:
        schedule = pattern.schedule
        rules = replace(schedule.rules, notice=0, horizon=FALLBACK.horizon, per_day=0, per_week=0)
        slots = open_slots(replace(schedule, rules=rules), span, span.start - timedelta(days=2))
        found = tuple((to_ticks(s.start), to_ticks(s.end)) for s in slots if s.end <= span.end)
        if len(directory.open_times) >= _KEPT:
            directory.open_times.clear()
        directory.open_times[pattern.key, span] = found
    return found


def _first_clear(times: _Times, busy: Sequence[tuple[int, int]], schedule: Schedule) -> int | None:
    """The start of the first slot that, with its own buffers, touches nothing."""
    before, after = ((schedule.rules.before or 0) * _MINUTE_TICKS, (schedule.rules.after or 0) * _MINUTE_TICKS)
    for start, end in times:
        if not any(low < end + after and start - before < high for low, high in busy):
            return start
    return None


_Busy = dict[int, list[tuple[int, int]]]


def _busy(connection: Connection, near: Range, whose: Condition | None) -> _Busy:
    """What stands in each person's calendar there: hosted bookings with their buffers, attended ones bare."""
    rows = fetch(
        connection,
        "SELECT p.person_id, p.starts, p.ends FROM occupancies p "
        f"WHERE p.starts > :since AND p.starts < :end AND p.ends > :start{_and(whose)}",
        {"since": to_ticks(near.start - _LONGEST), "end": to_ticks(near.end), "start": to_ticks(near.start)}
        | _values(whose),
    )
    found: _Busy = defaultdict(list)
    for person, start, end in rows:
        found[person].append((start, end))
    return found


def _own(
    connection: Connection, near: Range, asker: PersonId, busy: _Busy, whose: Condition | None
) -> list[tuple[int, int]]:
    """The asker's own calendar, taken out of the others'."""
    its = busy.pop(asker, [])
    if whose is None:
        return its
    return _busy(connection, near, Condition("p.person_id = :asker", {"asker": asker})).get(asker, [])


def _and(whose: Condition | None) -> str:
    return "" if whose is None else f" AND {whose.sql}"


def _values(whose: Condition | None) -> dict[str, Any]:
    return {} if whose is None else dict(whose.values)


def _with_dates(connection: Connection, span: Range, whose: Condition | None) -> Iterable[int]:
    """Who has an exception on a date that can matter."""
    days = {"first_day": span.start.date() - timedelta(days=3), "last_day": span.end.date() + timedelta(days=2)}
    query = f"SELECT DISTINCT p.person_id FROM exceptions p WHERE p.day BETWEEN :first_day AND :last_day{_and(whose)}"
    typed = text(query).bindparams(bindparam("first_day", type_=Date), bindparam("last_day", type_=Date))
    return connection.scalars(typed, days | _values(whose))


def _with_holds(connection: Connection, now: datetime) -> Iterable[int]:
    """Whose slots are held by someone now; the few held by the asker are asked too, it costs nothing."""
    query = select(holds.c.speaker_id).distinct()
    return connection.scalars(query.where(holds.c.until > now, holds.c.until <= now + HOLD_MINUTES * MINUTE))


def _near_caps(connection: Connection, offers: Shown, span: Range, whose: Condition | None) -> Iterable[int]:
    """Who hosts so much around these weeks that a cap may be reached."""
    capped = {n: _least_cap(p.schedule) for n, p in enumerate(offers.patterns) if _least_cap(p.schedule)}
    if not capped:
        return ()
    rows = fetch(
        connection,
        "SELECT b.host_id FROM occupancies p JOIN bookings b ON b.id = p.booking_id AND b.host_id = p.person_id "
        f"WHERE p.starts > :start AND p.starts < :end{_and(whose)}",
        {"start": to_ticks(span.start - _WEEK - _LONGEST), "end": to_ticks(span.end + _WEEK)} | _values(whose),
    )
    hosted = Counter(host for (host,) in rows)
    return [p for p, n in hosted.items() if n >= capped.get(offers.pattern_of.get(p, -1), n + 1)]


def _least_cap(schedule: Schedule) -> int:
    return min((cap for cap in (schedule.rules.per_day, schedule.rules.per_week) if cap), default=0)


def _exactly(
    connection: Connection, near: _Near, span: Range, now: datetime, asker: PersonId | None, minutes: tuple[int, ...]
) -> dict[int, int | None]:
    """The first slots of those who must be asked one by one."""
    people = [PersonId(person) for person in sorted(near.one_by_one)]
    if not people:
        return {}
    known = schedules.load(connection, people, asker, span)
    offers = offers_shown(connection, people, minutes)
    found: dict[int, int | None] = dict.fromkeys(people)
    for person, offer in offers.items():
        slots = open_slots(known[person].schedule(offer.id), span, now)
        found[person] = next((to_ticks(s.start) for s in slots if s.end <= span.end), None)
    return found


# --- the offers of a page ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShownOffer:
    """Which offer a speaker shows, and for how many minutes."""

    id: OfferId
    minutes: int


def offers_shown(
    connection: Connection, people: Collection[PersonId], minutes: tuple[int, ...]
) -> dict[PersonId, ShownOffer]:
    """The offers that these speakers show."""
    its = f"SELECT p.person_id, o.id, o.minutes FROM profiles p JOIN offers o ON o.id = {shown_offer(minutes)}"
    query = text(f"{its} WHERE p.person_id IN :people").bindparams(bindparam("people", expanding=True))
    rows = connection.execute(query, {"people": list(people)})
    return {PersonId(person): ShownOffer(OfferId(offer), lasts) for person, offer, lasts in rows}


def first_slots(
    connection: Connection, free: Mapping[int, int], people: Sequence[PersonId], minutes: tuple[int, ...]
) -> dict[PersonId, Slot]:
    """The first slot of each of those who are free."""
    if not people:
        return {}
    slots = {}
    for person, offer in offers_shown(connection, people, minutes).items():
        if person in free:
            start = instant_of(free[person])
            slots[person] = Slot(start, start + offer.minutes * MINUTE, person, offer.id)
    return slots
