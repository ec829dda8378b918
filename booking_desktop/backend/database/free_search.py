"""Who is free when, over every published speaker at once (PRODUCT F2): "Thursday 14 to 16" among ten thousand.

Speakers of like hours and rules are walked once, by ``openings.open_slots``, as if they had nothing booked; who has something
in the way is asked again by ``openings.still_open``. Both are the functions that decide a booking.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Select, Text, case, cast, func, select

from booking_desktop.backend.database.hours_json import hours_of, rules_of, week_of
from booking_desktop.backend.database.schedules import load
from booking_desktop.backend.database.schema import (
    availability,
    exceptions,
    holds,
    occupancies,
    offers,
    office,
    profiles,
)
from booking_desktop.domain.availability import CLASSIC_WEEK, Availability, DateException, Hours, Rules, inherited
from booking_desktop.domain.openings import open_slots, still_open
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId
from booking_desktop.domain.slots import Busy, Schedule, Slot
from booking_desktop.domain.speakers import NEW_OFFER, OfferId
from booking_desktop.domain.time import DAY, MINUTE, Range, local

_Week = tuple[tuple[Hours, ...], ...]
_SLACK = 180
"""Minutes by which a clock change can shift what touches a span."""
_IDS = 2**32
"""More than there are offers: lets one minimum find the first offer of each speaker."""
_NEVER: Mapping[date, tuple[Hours, ...]] = {}
_NOBODY = Schedule(UNKNOWN_PERSON, NEW_OFFER, 1, Availability("UTC"), Rules())


@dataclass(frozen=True)
class _Kind:
    """What many speakers have in common."""

    zone: str
    week: _Week
    rules: Rules
    minutes: int


@dataclass(frozen=True)
class _Crowd:
    """Published speakers by kind, each with the lead offer; ``reach``: how far the longest session and its buffers stretch."""

    kinds: Mapping[_Kind, Mapping[PersonId, OfferId]]
    reach: timedelta


_Dates = tuple[tuple[date, tuple[Hours, ...]], ...]
_Key = tuple[str, _Dates, Rules, int]
"""Zone, hours by date, rules and minutes: whoever shares these shares the open slots, but for what is booked."""


class FreeSearch:
    """Keeps the crowd, which seldom changes, from one search to the next; threads may share it."""

    def __init__(self) -> None:
        self._crowd = _Crowd({}, timedelta())
        self._mark: tuple[Any, ...] | None = None
        self._lock = Lock()

    def within(
        self, connection: Connection, span: Range, now: datetime, attendee: PersonId | None = None
    ) -> dict[PersonId, Slot]:
        """For each published speaker who has one, the first open slot of the lead offer that fits whole into ``span``."""
        found: dict[PersonId, Slot] = {}
        crowd = self._present_crowd(connection)
        for piece in _pieces(span, now):
            _Piece(connection, crowd, piece, span.end, now, attendee).search(found)
        found.pop(attendee or UNKNOWN_PERSON, None)
        return found

    def _present_crowd(self, connection: Connection) -> _Crowd:
        """The crowd, read again when any profile, hours or office rule has been saved since."""
        mark = _mark(connection)
        with self._lock:
            if mark != self._mark:
                self._crowd, self._mark = _crowd(connection), mark
            return self._crowd


def _pieces(span: Range, now: datetime) -> Iterator[Range]:
    """The span by days, what is past left out: most speakers are found free on the first."""
    start = max(span.start, now)
    while start < span.end:
        yield Range(start, min(start + DAY, span.end))
        start += DAY


class _Piece:
    """The search of one day or less, for slots that start in it and are over by ``end``."""

    def __init__(
        self,
        connection: Connection,
        crowd: _Crowd,
        piece: Range,
        end: datetime,
        now: datetime,
        attendee: PersonId | None,
    ) -> None:
        self._connection, self._crowd, self._piece, self._end = connection, crowd, piece, end
        self._now, self._attendee = now, attendee
        self._days = _Days(piece)
        self._busy = _busy(connection, piece, crowd.reach)
        self._away = _exceptions(connection, piece)
        self._held = set(connection.scalars(select(holds.c.speaker_id).where(holds.c.until > now)))
        mine = tuple(Busy(r) for r in self._busy.get(attendee, ())) if attendee else ()
        self._blank = replace(_NOBODY, attendee=attendee, attendee_busy=mine)
        self._slots: dict[_Key, tuple[Slot, ...]] = {}

    def search(self, found: dict[PersonId, Slot]) -> None:
        """Add whoever is free and not among the found yet."""
        apart: list[PersonId] = []
        for kind, people in self._crowd.kinds.items():
            looked_for = [item for item in people.items() if item[0] not in found]
            usual = self._walked(self._key(kind, _NEVER)) if looked_for else ()
            for person, offer in looked_for:
                slots = usual if person not in self._away else self._walked(self._key(kind, self._away[person]))
                if slots and (person in self._held or kind.rules.per_day or kind.rules.per_week):
                    apart.append(person)
                elif slots and (free := self._first(kind, slots, person)):
                    found[person] = Slot(free.start, free.end, person, offer)
        found.update(self._one_by_one(apart))

    def _key(self, kind: _Kind, away: Mapping[date, tuple[Hours, ...]]) -> _Key:
        return kind.zone, self._days.touching(kind, away), kind.rules, kind.minutes

    def _walked(self, key: _Key) -> tuple[Slot, ...]:
        """The slots open to a speaker of that key with nothing booked."""
        if key not in self._slots:
            open_ = open_slots(_twin(self._blank, key), self._piece, self._now) if key[1] else ()
            self._slots[key] = tuple(slot for slot in open_ if slot.end <= self._end)
        return self._slots[key]

    def _first(self, kind: _Kind, slots: tuple[Slot, ...], person: PersonId) -> Slot | None:
        if person not in self._busy:
            return slots[0]
        # These are occupancies: widened by their own buffers already.
        busy = tuple(Busy(range_) for range_ in self._busy[person])
        return next(still_open(slots, replace(self._blank, rules=kind.rules, busy=busy), self._now), None)

    def _one_by_one(self, people: list[PersonId]) -> Iterator[tuple[PersonId, Slot]]:
        """Those whom no twin speaks for: someone holds a time of theirs, or caps count the sessions of a day or week."""
        known = load(self._connection, people, self._attendee, self._piece) if people else {}
        for speaker in known.values():
            offer = speaker.lead_offer
            open_ = open_slots(speaker.schedule(offer), self._piece, self._now) if offer is not None else ()
            yield from ((speaker.speaker, slot) for slot in open_[:1] if slot.end <= self._end)


class _Days:
    """Which dates can matter to a piece of time, zone by zone."""

    def __init__(self, piece: Range) -> None:
        self._piece = piece
        self._windows: dict[tuple[str, int], list[tuple[date, int, int]]] = {}

    def touching(self, kind: _Kind, away: Mapping[date, tuple[Hours, ...]]) -> _Dates:
        """The dates any of whose hours can touch the piece, each with all its hours: what decides the slots."""
        found = []
        for day, low, high in self._window(kind.zone, kind.minutes):
            hours = away.get(day, kind.week[day.weekday()])
            if any(h.start < high and h.end > low for h in hours):
                found.append((day, hours))
        return tuple(found)

    def _window(self, zone: str, minutes: int) -> list[tuple[date, int, int]]:
        """Dates, and the piece in minutes after the midnight of each."""
        if (zone, minutes) not in self._windows:
            first, last = local(self._piece.start, zone), local(self._piece.end + minutes * MINUTE, zone)
            low, high = (n.hour * 60 + n.minute for n in (first, last))
            days = (last.date() - first.date()).days
            self._windows[zone, minutes] = [
                (first.date() + n * DAY, low - n * 1440 - _SLACK, high + (days - n) * 1440 + _SLACK)
                for n in range(-2, days + 1)
            ]
        return self._windows[zone, minutes]


def _busy(connection: Connection, piece: Range, reach: timedelta) -> dict[PersonId, list[Range]]:
    """Everybody's occupancies that can stand in the way of a slot that starts in the piece."""
    touching = (occupancies.c.ends > piece.start - reach, occupancies.c.starts < piece.end + reach)
    found: dict[PersonId, list[Range]] = defaultdict(list)
    query = select(occupancies.c.person_id, occupancies.c.starts, occupancies.c.ends).where(*touching)
    for person, starts, ends in connection.execute(query):
        found[person].append(Range(starts, ends))
    return dict(found)


def _exceptions(connection: Connection, piece: Range) -> dict[PersonId, dict[date, tuple[Hours, ...]]]:
    found: dict[PersonId, dict[date, tuple[Hours, ...]]] = defaultdict(dict)
    near = exceptions.c.day.between(piece.start.date() - 4 * DAY, piece.end.date() + 4 * DAY)
    for person, day, hours in connection.execute(
        select(exceptions.c.person_id, exceptions.c.day, exceptions.c.hours).where(near)
    ):
        found[person][day] = hours_of(hours)
    return dict(found)


def _twin(blank: Schedule, key: _Key) -> Schedule:
    zone, dates, rules, minutes = key
    hours = Availability(zone, {}, tuple(DateException(day, hours) for day, hours in dates))
    return replace(blank, availability=hours, rules=rules, minutes=minutes)


# --- the crowd --------------------------------------------------------------------------------------------------------


def _mark(connection: Connection) -> tuple[Any, ...]:
    """Changes whenever a profile, an offer, hours or the office's rules are saved: each save raises a version."""
    saved = select(func.count(), func.sum(profiles.c.version), func.max(profiles.c.updated_at))
    hours = select(func.count(), func.sum(availability.c.version))
    rules = select(cast(office.c.rules, Text))
    return (
        *connection.execute(saved.where(profiles.c.published)).one(),
        *connection.execute(hours).one(),
        connection.scalar(rules),
    )


def _crowd(connection: Connection) -> _Crowd:
    office_rules = rules_of(connection.scalar(select(office.c.rules)))
    weeks: dict[str | None, _Week] = {}
    rules: dict[tuple[str | None, str], Rules] = {}
    crowd: dict[_Kind, dict[PersonId, OfferId]] = defaultdict(dict)
    for person, zone, week, own, offer, minutes, of_offer in connection.execute(_terms()):
        if week not in weeks:
            weeks[week] = _week(week)
        if (own, of_offer) not in rules:
            rules[own, of_offer] = inherited(office_rules, *(rules_of(json.loads(r or "{}")) for r in (own, of_offer)))
        crowd[_Kind(zone, weeks[week], rules[own, of_offer], minutes)][person] = offer
    longest = max((k.minutes + (k.rules.before or 0) + (k.rules.after or 0) for k in crowd), default=0)
    return _Crowd(crowd, longest * MINUTE)


def _week(text: str | None) -> _Week:
    week = CLASSIC_WEEK if text is None else week_of(json.loads(text))
    return tuple(tuple((week or {}).get(day, ())) for day in range(7))


def _terms() -> Select[Any]:
    """Published speakers with hours and lead offer; JSON as text, so that like ones are read once."""
    not_an_hour = case((offers.c.minutes == 60, 0), else_=1)
    first = func.min((not_an_hour * 1000 + offers.c.position) * _IDS + offers.c.id).label("first")
    lead = select(offers.c.person_id, first).where(offers.c.active).group_by(offers.c.person_id).subquery()
    joined = (
        profiles.join(lead, lead.c.person_id == profiles.c.person_id)
        .join(offers, offers.c.id == lead.c.first % _IDS)
        .outerjoin(availability, availability.c.person_id == profiles.c.person_id)
    )
    return (
        select(
            profiles.c.person_id,
            profiles.c.zone,
            cast(availability.c.week, Text),
            cast(availability.c.rules, Text),
            offers.c.id,
            offers.c.minutes,
            cast(offers.c.rules, Text),
        )
        .select_from(joined)
        .where(profiles.c.published)
    )
