"""Which classic bookings can be kept: of those that overlap the first. Pure, and the same at every run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from booking_desktop.backend.database.moving.census import Census
from booking_desktop.backend.database.moving.classic import SESSION, BookingRow, Unfit, start_of
from booking_desktop.domain.moving import Part, Reason

_HOUR = int(SESSION.total_seconds())


@dataclass(frozen=True)
class Sale:
    """A booking that can be kept, its people by their places in the census."""

    row: int
    host: int
    attendee: int
    start: datetime
    made: datetime | None


class Clash(Unfit):
    """It overlaps a booking made before; ``other`` is that row."""

    def __init__(self, reason: Reason, value: str, other: int) -> None:
        super().__init__(reason, value)
        self.other = other


class Ledger:
    """What was sold so far; rows are to come in the order in which they were made."""

    def __init__(self, census: Census, now: datetime) -> None:
        self._census, self._now = census, now
        self._sold: dict[tuple[int, int], tuple[int, int, int, int]] = {}
        """By person and hour since 1970: start, row, host and attendee. Sessions of an hour that don't overlap never
        begin in the same one."""

    def enter(self, row: BookingRow, zone: str) -> Sale:
        """The sale of a row whose speaker's hours are in ``zone``. Raises Unfit; Clash for an overlap."""
        host, attendee = self.host(row), self._attendee(row)
        if host == attendee:
            raise Unfit(Reason.OWN_PROFILE)
        start = start_of(row.date, row.slot, zone, self._now)
        seconds = int(start.timestamp())
        told = f"{row.date} {row.slot}"[:200]
        self._check(seconds, host, attendee, told)
        for person in (host, attendee):
            self._sold[person, seconds // _HOUR] = seconds, row.id, host, attendee
        return Sale(row.id, host, attendee, start, row.made)

    def host(self, row: BookingRow) -> int:
        """The speaker's place. Raises Unfit for one that there was not, or not yet."""
        place = None if row.speaker is None else self._census.by_speaker.get(row.speaker)
        if place is None or row.speaker is None:
            raise Unfit(Reason.NO_SPEAKER, "" if row.speaker is None else row.speaker)
        born = self._census.made[Part.SPEAKERS, row.speaker]
        if born is not None and row.made is not None and row.made < born:
            raise Unfit(Reason.SPEAKER_CAME_LATER, row.speaker)
        return place

    def _attendee(self, row: BookingRow) -> int:
        place = None if row.user is None else self._census.by_user.get(row.user)
        if place is None:
            raise Unfit(Reason.NO_USER, "" if row.user is None else row.user)
        return place

    def _check(self, seconds: int, host: int, attendee: int, told: str) -> None:
        clashes = [found for person in (host, attendee) for found in self._around(person, seconds)]
        if not clashes:
            return
        start, other, its_host, its_attendee = clashes[0]
        if (start, its_host, its_attendee) == (seconds, host, attendee):
            raise Clash(Reason.SAME_BOOKING, told, other)
        raise Clash(Reason.SOLD_TWICE if host in (its_host, its_attendee) else Reason.ELSEWHERE, told, other)

    def _around(self, person: int, seconds: int) -> list[tuple[int, int, int, int]]:
        hour = seconds // _HOUR
        near = (self._sold.get((person, n)) for n in (hour - 1, hour, hour + 1))
        return [found for found in near if found is not None and abs(found[0] - seconds) < _HOUR]
