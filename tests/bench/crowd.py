"""Made-up speakers by the thousand: names, topics and texts of made-up syllables, hours and prices as varied as a world's."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.accounts.accounts import DatabaseAccounts
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.ground import open_ground
from booking_desktop.backend.database.speakers import speaker_lines
from booking_desktop.backend.database.speakers.speakers import DatabaseSpeakers
from booking_desktop.domain.availability import Hours
from booking_desktop.domain.bookings import Status
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name
from booking_desktop.domain.speakers import Venue
from booking_desktop.settings import STORE

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
"""A Tuesday."""
SYLLABLES = (
    "ka ro mi ten lo vas sha ber nik da lu fer gan to pet rin sol mar jen wit bol cha den el far gus hal ing jor kel "
    "ma pra qui ste thi un vor wen xi yas zo"
).split()
ZONES = (
    "Europe/London Europe/Berlin Europe/Paris Europe/Madrid Europe/Warsaw Europe/Kyiv Europe/Istanbul Africa/Cairo Africa/Lagos "
    "Africa/Nairobi Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Bangkok Asia/Singapore Asia/Shanghai Asia/Tokyo "
    "Asia/Seoul Australia/Sydney Australia/Adelaide Pacific/Auckland America/New_York America/Chicago America/Denver America/Los_Angeles "
    "America/Mexico_City America/Bogota America/Sao_Paulo America/St_Johns Pacific/Honolulu"
).split()
CURRENCIES = ("EUR", "GBP", "USD", "INR", "JPY")
LANGUAGES = ("eng", "spa", "fra", "deu", "por", "rus", "jpn", "kor", "ita", "pol")
WEEKS: tuple[dict[int, tuple[Hours, ...]], ...] = tuple(
    dict.fromkeys(days, ranges)
    for days in (range(5), range(6), (1, 3), (0, 2, 4))
    for ranges in ((Hours(540, 960),), (Hours(540, 720), Hours(780, 1020)), (Hours(600, 1080),), (Hours(1080, 1320),))
)


def word(dice: random.Random, syllables: int) -> str:
    return "".join(dice.choice(SYLLABLES) for _ in range(syllables))


def lines(count: int, seed: int = 1) -> Iterator[SpeakerLine]:
    """Speakers with a vocabulary as uneven as a real one."""
    dice = random.Random(seed)
    first = [word(dice, dice.choice((1, 2, 2, 3))).title() for _ in range(3_000)]
    last = [word(dice, dice.choice((2, 2, 3, 3, 4))).title() for _ in range(40_000)]
    vocabulary = [word(dice, dice.choice((1, 2, 2, 3, 4))) for _ in range(8_000)]
    topics = [" ".join(dice.choices(vocabulary, k=dice.choice((1, 1, 2)))) for _ in range(1_500)]
    word_weights = list(accumulate(1 / (n + 1) ** 0.9 for n in range(len(vocabulary))))
    topic_weights = list(accumulate(1 / (n + 1) ** 0.8 for n in range(len(topics))))
    for n in range(count):
        currency = dice.choice(CURRENCIES)
        yield SpeakerLine(
            line=n + 2,
            name=Name(dice.choice(first), dice.choice(last)),
            email=f"speaker{n}@made-up.example",
            headline=" ".join(dice.choices(vocabulary, cum_weights=word_weights, k=dice.randint(4, 9))),
            about=" ".join(dice.choices(vocabulary, cum_weights=word_weights, k=dice.randint(10, 60))),
            topics=tuple(dict.fromkeys(dice.choices(topics, cum_weights=topic_weights, k=dice.randint(1, 5)))),
            languages=tuple(dict.fromkeys(dice.choices(LANGUAGES, k=dice.choice((1, 1, 2, 3))))),
            price=Money(dice.randint(2, 60) * 500, currency),
            minutes=dice.choice((30, 45, 60, 60, 60, 90)),
            zone=dice.choice(ZONES),
        )


class Crowd:
    """A store with so many speakers, some of their slots in this and the next week booked."""

    def __init__(self, folder: Path, count: int, seed: int = 1, booked: float = 0.3) -> None:
        self.path = folder / STORE
        self.folder: object = folder
        clock = lambda: NOW  # noqa: E731
        self.ground = open_ground(self.path, clock)
        self.database = self.ground.database
        self.speakers = DatabaseSpeakers(self.database, self.ground.tokens, clock)
        self.office = DatabaseAccounts(self.database, self.ground.tokens, clock, Passwords(4)).local_office()
        dice = random.Random(seed)
        everyone = lines(count, seed)
        while some := list(islice(everyone, 1_000)):
            defaults = ImportDefaults(Money(8000, "GBP"), "UTC", dice.choice(WEEKS), publish=True)
            with self.database.write() as connection:
                speaker_lines.take(connection, some, defaults, NOW)
        self._book(dice, booked)
        with self.database.write() as connection:
            connection.exec_driver_sql("ANALYZE")

    def _book(self, dice: random.Random, share: float) -> None:
        with self.database.write() as connection:
            people = connection.exec_driver_sql("SELECT person_id, lead_offer, lead_minutes FROM profiles").all()
            booker = connection.execute(
                insert(schema.people).values(first_name="Booker", role="user", zone="UTC", created_at=NOW)
            ).inserted_primary_key[0]
            rows = [
                _booking(n, person, offer, minutes, booker, _moment(dice))
                for n, (person, offer, minutes) in enumerate(people, 1)
                if dice.random() < share
            ]
            if not rows:
                return
            connection.execute(insert(schema.bookings), rows)
            occupied = [
                {"booking_id": r["id"], "person_id": r["host_id"], "starts": r["starts"], "ends": r["ends"]}
                for r in rows
            ]
            connection.execute(insert(schema.occupancies), occupied)

    def close(self) -> None:
        self.database.close()


@cache
def crowd(size: int) -> Crowd:
    """One crowd of each size for the whole run; its folder goes with the process."""
    folder = tempfile.TemporaryDirectory(prefix="bench-")
    made = Crowd(Path(folder.name), size)
    made.folder = folder  # kept as long as the crowd
    return made


def _moment(dice: random.Random) -> datetime:
    return NOW.replace(hour=0, minute=0) + timedelta(days=dice.randint(0, 9), minutes=dice.randrange(0, 1440, 30))


def _booking(n: int, host: int, offer: int, minutes: int, attendee: int, start: datetime) -> dict[str, Any]:
    return {
        "id": n, "reference": f"B{n}", "uid": f"u{n}", "status": Status.CONFIRMED, "starts": start,
        "ends": start + timedelta(minutes=minutes), "host_id": host, "host_zone": "UTC", "attendee_id": attendee, "attendee_zone": "UTC",
        "offer_id": offer, "offer_name": "Session", "minutes": minutes, "price": 1, "currency": "EUR", "cancel_window": 0, "move_window": 0,
        "venue": Venue.LINK, "booked_at": NOW, "changed_at": NOW,
    }  # fmt: skip
