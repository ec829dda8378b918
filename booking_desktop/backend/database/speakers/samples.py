"""The made-up people of a trial: speakers, guests and sessions from resources/sample, placed around the present week.

The same store and the same hour give the same samples: dice are seeded by each speaker's address.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, delete, exists, insert, select, update

from booking_desktop import paths
from booking_desktop.backend.database.rows import added_id, added_ids
from booking_desktop.backend.database.schema import (
    availability,
    bookings,
    exceptions,
    occupancies,
    offers,
    people,
    profiles,
)
from booking_desktop.backend.database.search import speaker_index
from booking_desktop.backend.database.speakers import profiles as kept
from booking_desktop.backend.database.speakers.hours_json import hours_json, rules_json, week_json
from booking_desktop.domain.availability import Availability, Hours, Rules, inherited
from booking_desktop.domain.bookings import Status
from booking_desktop.domain.ground import Stretches
from booking_desktop.domain.money import parse_money
from booking_desktop.domain.openings import open_slots
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.sign_in import fold_email
from booking_desktop.domain.slots import Schedule
from booking_desktop.domain.speakers import NEW_OFFER, Offer, OfferId, Venue
from booking_desktop.domain.time import DAY, MINUTE, Range, days_range, local, starts_at, ticks_of, week_start

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAST_WEEKS, _COMING_WEEKS = 26, 4
_KEPT_FREE = 3
"""Thursday of the present week: that the told speakers are free then is part of what a trial shows."""


def present(connection: Connection) -> bool:
    """Whether samples are in the store."""
    return bool(connection.scalar(select(exists(people.c.id).where(people.c.sample))))


def add(connection: Connection, now: datetime) -> None:
    """Fill them in; nothing where they are already. Nobody is mailed."""
    if present(connection):
        return
    cast = _Cast(connection, now)
    for told in _read("speakers.json"):
        cast.add_speaker(told)
    story = _read("bookings.json")
    for guest in story["guests"]:
        cast.add_guest(guest)
    diary = _Diary(connection, cast, now)
    diary.fill(story["bookings"])
    kept.index(connection, [speaker.id for speaker in cast.speakers.values()], ())


def remove(connection: Connection) -> None:
    """Take them out again, with what was booked with them. Whoever claimed one keeps it as their own."""
    claimed = and_(people.c.sample, people.c.password_hash.is_not(None))
    connection.execute(update(people).where(claimed).values(sample=False))
    gone = list(connection.scalars(select(people.c.id).where(people.c.sample)))
    speaker_index.remove(connection, kept.places(connection, gone))
    connection.execute(delete(people).where(people.c.id.in_(gone)))


def _read(name: str) -> Any:
    return json.loads(paths.resource("sample", name).read_text(encoding="utf-8"))


# --- people -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Speaker:
    id: PersonId
    email: str
    zone: str
    availability: Availability
    offers: tuple[Offer, ...]

    def schedule(self, offer: Offer) -> Schedule:
        """The hours alone, however far ahead."""
        rules = inherited(self.availability.rules, Rules(notice=0, horizon=3650, per_day=0))
        return Schedule(self.id, offer.id, offer.minutes, self.availability, rules)


class _Cast:
    """Who is in the story, by address."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now
        self.monday = week_start((now + 2 * DAY).date())
        """Of the present week; at its end of the coming one, so that there is something to look forward to."""
        self.speakers: dict[str, _Speaker] = {}
        self.guests: dict[str, tuple[PersonId, str]] = {}
        """Everyone who may attend, with their zone."""

    def add_guest(self, told: dict[str, Any]) -> PersonId:
        """Someone who books; who has that address already is meant."""
        folded = fold_email(told["email"])
        row = self._connection.execute(
            select(people.c.id, people.c.zone).where(people.c.email_folded == folded)
        ).first()
        if row is not None:
            self.guests[told["email"]] = PersonId(row.id), row.zone
            return PersonId(row.id)
        values = {
            "first_name": told["first"],
            "last_name": told["last"],
            "email": told["email"],
            "email_folded": folded,
            "role": Role.SPEAKS if "offers" in told else Role.BOOKS,
            "zone": told["zone"],
            "sample": True,
            "created_at": self._now,
        }
        added = PersonId(added_id(self._connection, people, values))
        self.guests[told["email"]] = added, told["zone"]
        return added

    def add_speaker(self, told: dict[str, Any]) -> None:
        """A speaker with everything; nobody's own profile is touched."""
        person = self.add_guest(told)
        if not self._connection.scalar(select(people.c.sample).where(people.c.id == person)):
            return
        hours = Availability(told["zone"], week_from(told["week"]), (), Rules(**told.get("rules", {})))
        self._add_profile(person, told)
        self._add_hours(person, hours, told.get("dates", ()))
        kept.write_topics(self._connection, {person: tuple(told["topics"])})
        kept.write_languages(self._connection, {person: tuple(told["languages"])})
        self.speakers[told["email"]] = _Speaker(
            person, told["email"], told["zone"], hours, tuple(self._add_offers(person, told))
        )

    def _add_profile(self, person: PersonId, told: dict[str, Any]) -> None:
        row = {
            "person_id": person,
            "headline": told["headline"],
            "about": told["about"],
            "zone": told["zone"],
            "published": True,
            "claimed": False,
            "sort_name": kept.sort_name(Name(told["first"], told["last"])),
            "version": 1,
            "updated_at": self._now,
        }
        self._connection.execute(insert(profiles).values(row))

    def _add_hours(self, person: PersonId, hours: Availability, dates: Any) -> None:
        row = {"person_id": person, "week": week_json(hours.week), "rules": rules_json(hours.rules), "version": 1}
        self._connection.execute(insert(availability).values(row))
        for told in dates:
            values = {
                "person_id": person,
                "day": self.monday + timedelta(days=told["day"]),
                "hours": hours_json(_ranges([told["hours"]] if "hours" in told else [])),
                "note": told["note"],
            }
            self._connection.execute(insert(exceptions).values(values))

    def _add_offers(self, person: PersonId, told: dict[str, Any]) -> Iterator[Offer]:
        for n, said in enumerate(told["offers"]):
            offer = Offer(
                NEW_OFFER,
                said["name"],
                said["minutes"],
                parse_money(said["price"], said["currency"]),
                said.get("about", ""),
                Venue(said.get("venue", "link")),
                said.get("place", ""),
            )
            yield replace(offer, id=OfferId(added_id(self._connection, offers, kept.offer_row(person, offer, n))))


def week_from(text: str) -> dict[int, tuple[Hours, ...]]:
    """Weekly hours of ``Mon-Thu 09:00-12:00 13:00-16:00; Fri 09:00-13:00``."""
    week: dict[int, tuple[Hours, ...]] = {}
    for part in text.split("; "):
        days, *ranges = part.split(" ")
        first, _, last = days.partition("-")
        start, end = _DAYS.index(first), _DAYS.index(last or first)
        for day in range(start, start + (end - start) % 7 + 1):
            week[day % 7] = _ranges(ranges)
    return week


def _ranges(texts: list[str]) -> tuple[Hours, ...]:
    return tuple(Hours(*map(_minutes, text.split("-"))) for text in texts)


def _minutes(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


# --- sessions ---------------------------------------------------------------------------------------------------------


class _Diary:
    """Sessions told one by one, then others rolled around them; nobody is ever at two places."""

    def __init__(self, connection: Connection, cast: _Cast, now: datetime) -> None:
        self._connection = connection
        self._cast = cast
        self._now = now
        self._busy: dict[PersonId, list[tuple[int, int]]] = {}
        self._rows: list[dict[str, Any]] = []
        self._dice = random.Random("diary")

    def fill(self, told: list[dict[str, Any]]) -> None:
        """Write the whole diary."""
        for session in told:
            self._tell(session)
        for speaker in self._cast.speakers.values():
            self._roll(speaker)
        if not self._rows:
            return
        added = added_ids(self._connection, bookings, self._rows)
        taken = [
            {"booking_id": id_, "person_id": row[side], "starts": row["starts"], "ends": row["ends"]}
            for id_, row in zip(added, self._rows, strict=True)
            if row["status"] is Status.CONFIRMED
            for side in ("host_id", "attendee_id")
        ]
        self._connection.execute(insert(occupancies), taken)

    def _tell(self, told: dict[str, Any]) -> None:
        speaker, guest = self._cast.speakers.get(told["host"]), self._cast.guests.get(told["guest"])
        if speaker is None or guest is None:
            return
        offer = next(o for o in speaker.offers if o.name == told["offer"])
        start = self._moment(speaker, told["day"], told["time"])
        span = Range(start, start + offer.minutes * MINUTE)
        if "cancelled" not in told and not self._take(speaker.id, guest[0], span):
            return
        row = self._row(speaker, offer, guest, span, told)
        if "moved_from" in told:
            row |= {"sequence": 1, "version": 2, "moved_from": self._moment(speaker, told["moved_from"], told["time"])}
        if "cancelled" in told:
            by = guest[0] if told["by"] == "guest" else speaker.id
            row |= self._cancelled(row, told["cancelled"] * MINUTE, by, told.get("reason", ""))
        self._rows.append(row)

    def _moment(self, speaker: _Speaker, day: int, time: str) -> datetime:
        return starts_at(self._cast.monday + timedelta(days=day), _minutes(time), speaker.zone)

    def _cancelled(self, row: dict[str, Any], ago: timedelta, by: PersonId, reason: str) -> dict[str, Any]:
        at = max(min(self._now - ago, row["starts"] - 60 * MINUTE), row["booked_at"])
        said = {"cancelled_at": at, "cancelled_by": by, "cancel_reason": reason, "changed_at": at}
        return said | {"status": Status.CANCELLED, "sequence": 1, "version": 2}

    def _take(self, host: PersonId, attendee: PersonId, span: Range) -> bool:
        low, high = ticks_of(span.start), ticks_of(span.end)
        if host == attendee or any(Stretches(self._busy.get(p, ())).touch(low, high) for p in (host, attendee)):
            return False
        for person in (host, attendee):
            self._busy.setdefault(person, []).append((low, high))
        return True

    def _row(
        self, speaker: _Speaker, offer: Offer, guest: tuple[PersonId, str], span: Range, told: dict[str, Any]
    ) -> dict[str, Any]:
        rules = inherited(speaker.availability.rules)
        before = span.start - timedelta(days=6) if "booked" not in told else self._now - told["booked"] * MINUTE
        booked = min(before, span.start - 60 * MINUTE, self._now - 10 * MINUTE)
        return {
            "reference": self._reference(),
            "uid": str(UUID(int=self._dice.getrandbits(128), version=4)),
            "sequence": 0,
            "version": 1,
            "status": Status.CONFIRMED,
            "starts": span.start,
            "ends": span.end,
            "host_id": speaker.id,
            "host_zone": speaker.zone,
            "attendee_id": guest[0],
            "attendee_zone": guest[1],
            "offer_id": offer.id,
            "offer_name": offer.name,
            "minutes": offer.minutes,
            "price": offer.price.minor,
            "currency": offer.price.currency,
            "cancel_window": rules.cancel_window,
            "move_window": rules.move_window,
            "venue": offer.venue,
            "place": offer.place,
            "note": told.get("note", ""),
            "booked_at": booked,
            "changed_at": booked,
            "moved_from": None,
            "cancelled_at": None,
            "cancelled_by": None,
            "cancel_reason": "",
        }

    def _reference(self) -> str:
        letters = "".join(self._dice.choice(_LETTERS) for _ in range(8))
        return f"PR-{letters[:4]}-{letters[4:]}"

    def _roll(self, speaker: _Speaker) -> None:
        """Sessions of half a year past, and some of the coming weeks; whom the story tells of has no more of those."""
        dice = random.Random(speaker.email)
        told_of = sum(row["host_id"] == speaker.id and _is_held(row, self._now) for row in self._rows)
        held = _ADAS_SESSIONS - told_of if speaker.email == _ADA else dice.randint(3, 40)
        past = Range(self._start(-7 * _PAST_WEEKS), self._start(0))
        self._roll_in(speaker, past, held, dice)
        if speaker.email != _ADA:
            self._roll_in(speaker, Range(self._start(0), self._start(7 * _COMING_WEEKS)), dice.randint(2, 9), dice)

    def _start(self, days: int) -> datetime:
        return days_range(self._cast.monday + timedelta(days=days), 1, "UTC").start

    def _roll_in(self, speaker: _Speaker, span: Range, count: int, dice: random.Random) -> None:
        guests = [g for g in self._cast.guests.items() if g[0] != _JANAKI]
        slots = {offer.id: open_slots(speaker.schedule(offer), span, span.start - DAY) for offer in speaker.offers}
        for _ in range(count * 4):
            offer = dice.choice(speaker.offers)
            if count == 0 or not slots[offer.id]:
                return
            slot = dice.choice(slots[offer.id])
            _, guest = dice.choice(guests)
            if not self._is_kept_free(speaker, slot.start) and self._take(speaker.id, guest[0], slot.range):
                self._rows.append(self._row(speaker, offer, guest, slot.range, {}))
                count -= 1

    def _is_kept_free(self, speaker: _Speaker, start: datetime) -> bool:
        day: date = local(start, speaker.zone).date()
        return day == self._cast.monday + timedelta(days=_KEPT_FREE)


def _is_held(row: dict[str, Any], now: datetime) -> bool:
    return bool(row["status"] is Status.CONFIRMED and row["ends"] <= now)


_ADA, _ADAS_SESSIONS = "ada@lovelace.example", 86
_JANAKI = "janaki.ammal@jic.example"
"""Her bookings are all told: who signs up with her address sees just these."""
