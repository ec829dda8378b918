"""The same directory answers alike on every engine: pages, their order, their cursors and the counts beside them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest

from booking_desktop.backend.database import news
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.serving import open_server_ground
from booking_desktop.backend.database.speakers import speaker_lines
from booking_desktop.backend.database.speakers.speakers import DatabaseSpeakers
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name
from booking_desktop.domain.query import Sort, SpeakerQuery
from tests.bench.crowd import NOW, WEEKS, lines
from tests.bench.directory import THURSDAY
from tests.bench.filling import real
from tests.engines import mariadb_url, postgres_url

SPEAKERS = 1_200
OTHERS = (
    "Łukasz Żółć",
    "Алёна Королёва",
    "김민수",
    "小川 英幸",
    "محمّد الخوارزمي",
    "तनुजा शर्मा",
    "Ὀδυσσεύς Ἰθακήσιος",
    "𐐷eseret 𠮷田",
)
ODD_TOPICS = ("C++", "C#", "!!", "it's \\ odd", "機械学習", "a" * 150, "a" * 149 + "b")
TYPED = (
    "k", "ka", "kar", "karo", "karonite", "shabreniq", "kamite lova", "sh", "ten lo", "ka mi ste", "zo", "q", "qqqq",
    "lukasz zo", "королё", "королова", "ㄱ", "민ㅅ", "김믄", "英", "محمد", "तनु", "तनज", "οδυσ", "𠮷", "c++", "学習", "' \\ \" *",
)  # fmt: skip
FILTERS: tuple[dict[str, Any], ...] = (
    {},
    {"topics": ("kar", "c++", "C#")},
    {"topics": ("!!", "it's \\ odd")},
    {"topics": ("a" * 150,)},
    {"languages": ("eng", "kor")},
    {"minutes": (30, 45)},
    {"price_to": Money(9000, "EUR")},
    {"minutes": (60,), "price_from": Money(9000, "EUR")},
    {"languages": ("eng",), "minutes": (60, 90), "price_to": Money(20_000, "GBP")},
    {"free": THURSDAY},
    {"sort": Sort.NAME},
    {"sort": Sort.PRICE},
    {"sort": Sort.SOONEST},
)


class Engine:
    """A directory on one engine."""

    def __init__(self, url: str) -> None:
        self.now = NOW
        ground = open_server_ground(url, b"k" * 32, lambda: self.now)
        self.database: Database = ground.database
        self.speakers = DatabaseSpeakers(ground.database, ground.tokens, lambda: self.now)

    def take(self, some: list[SpeakerLine], defaults: ImportDefaults) -> None:
        with self.database.write() as connection:
            speaker_lines.take(connection, some, defaults, self.now)
            news.record(connection, Topic.SPEAKERS, self.now)


def crowd() -> Iterator[tuple[list[SpeakerLine], ImportDefaults]]:
    """Speakers as people fill themselves in, in scripts of all kinds, some of them drafts, some changed afterwards."""
    dice = random.Random(7)
    every = [real(line, dice) for line in lines(SPEAKERS, 2)]
    for n, name in enumerate(OTHERS):
        first, _, last = name.partition(" ")
        every[n * 50] = replace(every[n * 50], name=Name(first, last))
    for n, topic in enumerate(ODD_TOPICS):
        every[n * 60 + 7] = replace(every[n * 60 + 7], topics=(topic, "kar"))
    rest = iter(every)
    while some := list(islice(rest, 150)):
        yield some, ImportDefaults(Money(8000, "GBP"), "UTC", dice.choice(WEEKS), publish=dice.random() < 0.8)
    changed = [replace(line, headline=f"kamilo {n}", topics=("Karo",)) for n, line in enumerate(every[::40])]
    yield changed, ImportDefaults(Money(8000, "GBP"), "UTC", WEEKS[0], publish=True)


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Engine]]:
    store = tmp_path_factory.mktemp("engines") / "store.db"
    made = {
        "sqlite": Engine(f"sqlite:///{store}"),
        "postgresql": Engine(postgres_url()),
        "mariadb": Engine(mariadb_url()),
    }
    for some, defaults in crowd():
        for engine in made.values():
            engine.take(some, defaults)
    yield made
    for engine in made.values():
        engine.database.close()


@pytest.mark.parametrize("filters", FILTERS, ids=lambda f: " ".join(f) or "none")
def test_every_engine_answers_alike(engines: dict[str, Engine], filters: dict[str, Any]):
    for typed in ("", *TYPED):
        query = SpeakerQuery(typed, **filters)
        told = {name: _pages(engine.speakers, query) for name, engine in engines.items()}
        assert told["postgresql"] == told["sqlite"], typed
        assert told["mariadb"] == told["sqlite"], typed


def _pages(speakers: DatabaseSpeakers, query: SpeakerQuery) -> list[Any]:
    found: list[Any] = []
    cursor = None
    for _ in range(4):
        page = speakers.search(query, cursor, limit=20)
        found.append(page)
        if (cursor := page.cursor) is None:
            break
    return found


@pytest.mark.parametrize("filters", FILTERS[:10], ids=lambda f: " ".join(f) or "none")
def test_every_engine_counts_alike(engines: dict[str, Engine], filters: dict[str, Any]):
    for typed in ("", "k", "karo", "c++", "karonite"):
        query = SpeakerQuery(typed, **filters)
        told = {name: engine.speakers.facets(query) for name, engine in engines.items()}
        assert told["postgresql"] == told["sqlite"], typed
        assert told["mariadb"] == told["sqlite"], typed
