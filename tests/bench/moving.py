"""How long an office of 200,000 bookings takes to move, from its classic database and from engine to engine.

``python -m tests.bench.moving [BOOKINGS]``
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from booking_desktop.backend.database.moving.classic_source import open_classic
from booking_desktop.backend.database.moving.importing import import_classic
from booking_desktop.backend.database.moving.stores import dump_store, load_store
from booking_desktop.backend.database.serving import open_serving
from booking_desktop.domain.moving import Finding
from tests import engines
from tests.moving.classic_office import HASH, SLOTS, ClassicOffice

BOOKINGS = 200_000
NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
KEY = b"k" * 32


def fill(office: ClassicOffice, bookings: int) -> None:
    """A user for each ten bookings, a speaker for each hundred; some slots sold twice, a year back and a year ahead."""
    users, speakers = max(10, bookings // 10), max(5, bookings // 100)
    made = "2025-01-01 00:00:00"
    people = ((n, f"First{n}", f"Last{n}", f"user{n}@example.org", HASH, "user", made) for n in range(1, users + 1))
    _insert(office, "Users (id, firstName, lastName, email, password, userType, createdAt, isVerified)", people, ", 1")
    shown = (
        (n, f"Sam{n}", f"Speaker{n}", f"user{n}@example.org", "Law, Tax", 20 + n % 300, made)
        for n in range(1, speakers + 1)
    )
    _insert(office, "speakers (id, firstName, lastName, email, expertise, sessionPrice, createdAt)", shown)
    _insert(office, "bookings (userId, speakerId, date, timeSlot, createdAt)", _bookings(bookings, users, speakers))


def _bookings(number: int, users: int, speakers: int) -> Any:
    dice = random.Random("moving")
    for n in range(number):
        day = NOW + timedelta(days=dice.randrange(-365, 365))
        at = datetime(2025, 2, 1, tzinfo=UTC) + timedelta(seconds=n * 60)
        speaker = dice.randint(1, speakers)
        yield dice.randint(1, users), speaker, f"{day:%Y-%m-%d}", dice.choice(SLOTS), f"{at:%Y-%m-%d %H:%M:%S}"


def _insert(office: ClassicOffice, into: str, rows: Any, more: str = "") -> None:
    batch: list[str] = []
    for row in rows:
        batch.append("(" + ", ".join(f"'{value}'" for value in row) + more + ")")
        if len(batch) == 5000:
            office.run(f"INSERT INTO {into} VALUES {', '.join(batch)}")
            batch.clear()
    if batch:
        office.run(f"INSERT INTO {into} VALUES {', '.join(batch)}")


def main() -> None:
    """Move the same office to each engine, and once more."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else BOOKINGS
    office = ClassicOffice()
    fill(office, number)
    with tempfile.TemporaryDirectory() as folder:
        targets = {
            "SQLite": f"sqlite:///{Path(folder) / 'target.sqlite'}",
            "PostgreSQL": engines.postgres_url(),
            "MariaDB": engines.mariadb_url(),
        }
        for name, url in targets.items():
            serving = open_serving(url, KEY, lambda: NOW, lambda: False)
            for again in ("first", "again"):
                findings: list[Finding] = []
                started = time.monotonic()
                with open_classic(office.url) as source:
                    report = import_classic(
                        serving.ground.database, source, "Europe/London", "GBP", NOW, findings.append
                    )
                took = time.monotonic() - started
                counts = ", ".join(f"{part}: {c.new:,}/{c.known:,}/{c.left_out:,}" for part, c in report.counts.items())
                print(f"{name}, {again}: {took:.0f} s ({counts}; new/known/left out)", flush=True)
            serving.backend.store.close()
        _carry(Path(folder))


def _carry(folder: Path) -> None:
    """The same office from its SQLite file to each engine, and back."""
    for name, url in (("PostgreSQL", engines.postgres_url()), ("MariaDB", engines.mariadb_url())):
        serving = open_serving(url, KEY, lambda: NOW, lambda: False)
        started = time.monotonic()
        load_store(folder / "target.sqlite", serving.ground.database, lambda: NOW, lambda _table, _rows: None)
        loaded = time.monotonic()
        dump_store(serving.ground.database, folder / f"{name}.sqlite", lambda: NOW, lambda _table, _rows: None)
        print(f"load to {name}: {loaded - started:.0f} s, dump: {time.monotonic() - loaded:.0f} s", flush=True)
        serving.backend.store.close()


if __name__ == "__main__":
    main()
