"""Open slots of a busy speaker, and a booking made: the computation, the query beside it, the whole transaction."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path

from booking_desktop.domain.availability import Availability, Hours, Rules
from booking_desktop.domain.openings import cells, explain, open_slots
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Busy, Schedule, Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.domain.time import DAY, MINUTE, Range, ticks_of
from tests.bench.table import Row, p95_ms
from tests.contract.stage import Stage, march
from tests.contract.world import NOON, Clock, World

BOOKINGS = 1000
MONTH = Range(NOON, NOON + 28 * DAY)


def rows() -> Iterator[Row]:
    schedule = busy_schedule()
    sorting = p95_ms(lambda: sorted((ticks_of(b.range.start), ticks_of(b.range.end)) for b in schedule.busy))
    wish = Slot(NOON + DAY, NOON + DAY + 60 * MINUTE, PersonId(1), OfferId(1))
    name = f"{BOOKINGS:,} bookings in four weeks"
    for what, work, budget in (
        ("open slots", lambda: open_slots(schedule, MONTH, NOON), 5),
        ("calendar cells", lambda: cells(schedule, MONTH, NOON), None),
        ("explain one slot", lambda: explain(schedule, wish, NOON), None),
    ):
        yield Row(f"{what}, {name}", p95_ms(work), "ms", sorting, "sorting the bookings", budget, absolute=True)
    with tempfile.TemporaryDirectory() as folder:
        yield from stored(Path(folder))


def busy_schedule() -> Schedule:
    """Nine to five on weekdays, buffers, caps and notice; a thousand quarter hours taken around the clock."""
    dice = random.Random(1)
    starts = sorted(NOON + dice.randrange(28 * 96) * 15 * MINUTE for _ in range(BOOKINGS))
    busy = tuple(Busy(Range(start, start + 15 * MINUTE), 5, 5) for start in starts)
    week = {day: (Hours(9 * 60, 17 * 60),) for day in range(5)}
    rules = Rules(step=30, before=5, after=5, notice=240, per_day=50, per_week=300)
    return Schedule(
        PersonId(1),
        OfferId(1),
        60,
        Availability("Europe/London", week),
        rules,
        busy=busy,
        hosted=tuple(b.range for b in busy),
    )


def stored(folder: Path) -> Iterator[Row]:
    """The same through the port, and a booking with its mails against a bare insert that reaches the disk as well."""
    world = World(folder / "store.db", Clock())
    stage = Stage(world)
    bookings, access = world.server.bookings, stage.access("janaki")
    wishes = iter([stage.request(march(10, 9) + timedelta(days=n // 8, hours=n % 8)) for n in range(160)])
    inserting = p95_ms(bare_insert(folder / "bare.db"), times=60)
    floor = {"floor": inserting, "floor_name": "a bare synced insert"}
    yield Row("book, mails included", p95_ms(lambda: bookings.book(access, next(wishes)), times=120), "ms", **floor)
    ada, offer = stage.person("ada"), [stage.offer("ada")]
    yield Row(
        "a week's calendar from the store",
        p95_ms(lambda: bookings.calendar(ada, offer, Range(NOON, NOON + 7 * DAY))),
        "ms",
    )
    world.server.store.close()


def bare_insert(path: Path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, starts INTEGER)")
    number = count()

    def insert() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO bare (starts) VALUES (?)", (next(number),))
            connection.execute("COMMIT")

    return insert
