"""The directory and the bookings of a platform, at whatever size: fills an empty PostgreSQL database, then measures it.

    python -m tests.bench.crowd_at_scale postgresql://... --speakers 1000000 --bookings 5000000 --seed 1

A database that is filled already is only measured. The figures go into docs/scale.md.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from statistics import median
from typing import Any
from uuid import uuid4

from sqlalchemy import NullPool, create_engine, text

from booking_desktop.backend.database.accounts.sessions import Sessions
from booking_desktop.backend.database.servers import server_url
from booking_desktop.backend.database.serving import Serving, open_serving
from booking_desktop.domain.bookings import BookingRequest
from booking_desktop.domain.errors import NotOpen, SlotTaken
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Sort, SpeakerQuery
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import DAY, Range
from tests.bench.crowd import NOW
from tests.bench.filling import fill

TYPED = ("k", "ka", "kar", "karomi", "s", "sh", "xi", "lo")
"""Beginnings of names and of other words."""
WORDS = ("stewol", "ka mi", "karonite", "shabreniq", "qqqq")
"""A word of headlines, two beginnings at once, two mistyped words and one that nobody has."""
ROUNDS = 15
Figure = tuple[str, float, float]
"""What was asked, the median and the 95th percentile in milliseconds."""


def figures(serving: Serving, speakers: int, seed: int) -> Iterator[Figure]:
    """All that an office feels: finding, looking, booking."""
    finding = serving.backend.speakers
    for typed in ("", *TYPED, *WORDS):
        yield timed(f"first page for “{typed}”", lambda typed=typed: finding.search(SpeakerQuery(typed)))
    for typed in ("", "k", "karomi"):
        cursor = finding.search(SpeakerQuery(typed)).cursor
        if cursor is not None:
            yield timed(
                f"next page for “{typed}”", lambda typed=typed, c=cursor: finding.search(SpeakerQuery(typed), c)
            )
    for name, query in _filtered(finding):
        yield timed(f"first page, {name}", lambda query=query: finding.search(query))
    for typed in ("", "k", "karomi"):
        yield timed(f"counts beside “{typed}”", lambda typed=typed: finding.facets(SpeakerQuery(typed)), rounds=5)
    yield from _bookings(serving, speakers, random.Random(seed))


def _filtered(finding: Any) -> Iterator[tuple[str, SpeakerQuery]]:
    topic = finding.search(SpeakerQuery()).rows[0].topics[0]
    yield "topic", SpeakerQuery(topics=(topic,))
    yield "topic and “k”", SpeakerQuery("k", topics=(topic,))
    yield "two languages and “ka”", SpeakerQuery("ka", languages=("eng", "kor"))
    yield "price and “ka”", SpeakerQuery("ka", price_to=Money(9000, "EUR"))
    yield "price", SpeakerQuery(price_to=Money(9000, "EUR"))
    yield "45 minutes, price and “s”", SpeakerQuery("s", minutes=(45,), price_to=Money(9000, "EUR"))
    yield "by name", SpeakerQuery(sort=Sort.NAME)
    yield "“ka” by name", SpeakerQuery("ka", sort=Sort.NAME)
    yield "by price", SpeakerQuery(sort=Sort.PRICE)


def _bookings(serving: Serving, speakers: int, dice: random.Random) -> Iterator[Figure]:
    diary = serving.backend.bookings
    week = Range(NOW, NOW + 7 * DAY)
    published = lambda: _published(serving, dice, speakers)  # noqa: E731
    yield timed("a speaker's week of slots", lambda who: diary.calendar(who, (), week), published, rounds=60)
    access = _booker(serving, speakers)
    yield timed("book", lambda ask: _book(diary, access, ask), lambda: _intent(serving, dice, speakers), rounds=60)


def _published(serving: Serving, dice: random.Random, speakers: int) -> PersonId:
    query = text("SELECT person_id FROM profiles WHERE published AND person_id >= :from ORDER BY person_id LIMIT 1")
    with serving.ground.database.read() as connection:
        return PersonId(connection.scalar(query, {"from": dice.randint(1, speakers * 9 // 10)}) or 1)


def _booker(serving: Serving, speakers: int) -> Access:
    """A booker who has signed in; a session needs no password here."""
    with serving.ground.database.write() as connection:
        return Sessions(serving.ground.tokens).open(connection, PersonId(speakers + 1), NOW).access


_days = count(1)


def _intent(serving: Serving, dice: random.Random, speakers: int) -> BookingRequest:
    """A slot that is open, each on another day: one person attends them all."""
    while True:
        speaker, day = _published(serving, dice, speakers), NOW + (21 + next(_days) % 30) * DAY
        times = serving.backend.speakers.next_free([speaker], Range(day, day + DAY))
        for slot in times[0].slots:
            return BookingRequest(uuid4().hex, speaker, OfferId(slot.offer), slot.start, "UTC")


def _book(diary: Any, access: Access, request: BookingRequest) -> None:
    try:
        diary.book(access, request)
    except (SlotTaken, NotOpen):  # the booker's own day is full: as much work up to there
        pass


def timed(
    name: str, act: Callable[..., object], prepared: Callable[[], object] | None = None, rounds: int = ROUNDS
) -> Figure:
    """The first two calls don't count: they fill caches, as somebody's did."""
    taken = []
    for _ in range(rounds + 2):
        given = () if prepared is None else (prepared(),)
        begun = time.perf_counter()
        act(*given)
        taken.append((time.perf_counter() - begun) * 1000)
    taken = sorted(taken[2:])
    return name, median(taken), taken[int(len(taken) * 0.95)]


def main() -> None:
    """Fill where nothing is yet, measure, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--speakers", type=int, default=10_000)
    parser.add_argument("--bookings", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    serving = open_serving(asked.url, b"k" * 32, lambda: NOW, lambda: False)
    _fill(asked)
    print("| what | median ms | p95 ms |\n|---|---|---|")
    for name, middle, high in figures(serving, asked.speakers, asked.seed):
        print(f"| {name} | {middle:.1f} | {high:.1f} |", flush=True)
    serving.ground.database.close()


def _fill(asked: argparse.Namespace) -> None:
    engine = create_engine(server_url(asked.url), poolclass=NullPool)
    begun = time.monotonic()
    with engine.begin() as connection:
        if connection.scalar(text("SELECT EXISTS (SELECT 1 FROM people)")):
            return
        fill(connection, asked.speakers, asked.bookings, asked.seed)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")
    print(f"filled in {timedelta(seconds=int(time.monotonic() - begun))}")


if __name__ == "__main__":
    main()
