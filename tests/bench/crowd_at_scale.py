"""The directory and the bookings of a platform, at whatever size: fills empty PostgreSQL databases, then measures them.

    python -m tests.bench.crowd_at_scale postgresql://... --speakers 1000000 --bookings 5000000 --seed 1

A database that is filled already is only measured. Several addresses are measured turn by turn, so that whatever else the
machine does hits all alike. The figures are in docs/scale.md.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
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
ROUNDS = 25
WEEK = Range(NOW, NOW + 7 * DAY)


@dataclass(frozen=True)
class Ask:
    """Something that is measured: ``prepare`` makes what ``act`` is given, off the clock."""

    name: str
    act: Callable[..., object]
    prepare: Callable[[], object] = lambda: None
    rounds: int = ROUNDS

    def milliseconds(self) -> float:
        """Once."""
        given = self.prepare()
        begun = time.perf_counter()
        self.act(given)
        return (time.perf_counter() - begun) * 1000


def asks(serving: Serving, seed: int) -> Iterator[Ask]:
    """All that an office feels: finding, looking, booking."""
    finding = serving.backend.speakers
    for typed in ("", *TYPED, *WORDS):
        yield Ask(f"first page for “{typed}”", lambda _, typed=typed: finding.search(SpeakerQuery(typed)))
    for typed in ("", "k", "ka"):
        cursor = finding.search(SpeakerQuery(typed)).cursor
        yield Ask(f"next page for “{typed}”", lambda _, typed=typed, c=cursor: finding.search(SpeakerQuery(typed), c))
    for name, query in _filtered(finding):
        yield Ask(f"first page, {name}", lambda _, query=query: finding.search(query))
    for typed in ("", "k", "karomi"):
        yield Ask(f"counts beside “{typed}”", lambda _, typed=typed: finding.facets(SpeakerQuery(typed)), rounds=5)
    yield Ask("free this week, “ka”", lambda _: finding.search(SpeakerQuery("ka", free=WEEK)), rounds=5)
    yield Ask("soonest first, “ka”", lambda _: finding.search(SpeakerQuery("ka", sort=Sort.SOONEST)), rounds=5)
    yield from _bookings(serving, random.Random(seed))


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


def _bookings(serving: Serving, dice: random.Random) -> Iterator[Ask]:
    diary = serving.backend.bookings
    speakers = _last(serving, "profiles")
    access = _booker(serving, speakers)
    yield Ask(
        "a speaker's week of slots",
        lambda who: diary.calendar(who, (), WEEK),
        lambda: _published(serving, dice, speakers),
        rounds=60,
    )
    yield Ask(
        "book, mails included",
        lambda ask: _book(diary, access, ask),
        lambda: _intent(serving, dice, speakers),
        rounds=60,
    )


def _last(serving: Serving, table: str) -> int:
    with serving.ground.database.read() as connection:
        return int(connection.scalar(text(f"SELECT max(person_id) FROM {table}")) or 0)


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


def measure(servings: Sequence[Serving], seed: int) -> Iterator[tuple[str, list[list[float]]]]:
    """By name the milliseconds on each, rising; the first two calls don't count: they fill caches, as somebody's did."""
    for alike in zip(*(asks(serving, seed) for serving in servings), strict=True):
        taken: list[list[float]] = [[] for _ in alike]
        for _ in range(alike[0].rounds + 2):
            for each, ask in zip(taken, alike, strict=True):
                each.append(ask.milliseconds())
        yield alike[0].name, [sorted(each[2:]) for each in taken]


def main() -> None:
    """Fill where nothing is yet, measure, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("urls", nargs="+")
    parser.add_argument("--speakers", type=int, default=10_000)
    parser.add_argument("--bookings", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    servings = [open_serving(url, b"k" * 32, lambda: NOW, lambda: False) for url in asked.urls]
    for url in asked.urls:
        _fill(url, asked)
    sizes = [f"{_last(serving, 'profiles'):,} speakers" for serving in servings]
    print("| what | " + " | ".join(f"{size}: least | median | p95" for size in sizes) + " |")
    print("|---" * (1 + 3 * len(sizes)) + "|")
    for name, taken in measure(servings, asked.seed):
        cells = [f"{each[0]:.1f} | {median(each):.1f} | {each[int(len(each) * 0.95)]:.1f}" for each in taken]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)
    for serving in servings:
        serving.ground.database.close()


def _fill(url: str, asked: argparse.Namespace) -> None:
    engine = create_engine(server_url(url), poolclass=NullPool)
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
