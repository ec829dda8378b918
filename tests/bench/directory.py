"""The directory against its budgets: a key's query for each length of prefix, counts, free time, and import."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from booking_desktop.domain.imports import ImportDefaults
from booking_desktop.domain.money import Money
from booking_desktop.domain.query import Sort, SpeakerQuery
from booking_desktop.domain.time import Range
from tests.bench.crowd import WEEKS, Crowd, crowd, lines
from tests.bench.table import Row, p95_ms

SIZES = (10_000, 100_000)
TYPED = "karomiten"
"""A frequent beginning of the made-up names; every length of it is asked."""
MISTYPED = ("karonite", "shabreniq", "kamite lova")
THURSDAY = Range(datetime(2026, 3, 12, 14, tzinfo=UTC), datetime(2026, 3, 12, 16, tzinfo=UTC))
IMPORTED = 5_000


def rows() -> Iterator[Row]:
    """Every size on its own store, beside a plain full-text table of the same speakers."""
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder, closing(_plain(Path(folder), size)) as plain:
            yield from _keys(crowd(size), plain, size)
            yield from _counts(crowd(size), size)
            yield from _free(crowd(size), size)
    yield from _imports()


def _plain(folder: Path, size: int) -> sqlite3.Connection:
    """What one would write first: FTS5 over four columns, prefixes indexed, ranked by bm25."""
    connection = sqlite3.connect(folder / "plain.db")
    connection.execute("CREATE VIRTUAL TABLE plain USING fts5(name, topics, headline, about, prefix='1 2 3')")
    connection.executemany(
        "INSERT INTO plain VALUES (?, ?, ?, ?)",
        ((str(line.name), " ".join(line.topics or ()), line.headline, line.about) for line in lines(size)),
    )
    connection.commit()
    return connection


def _keys(many: Crowd, plain: sqlite3.Connection, size: int) -> Iterator[Row]:
    query = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50"
    for length in range(len(TYPED) + 1):
        typed = TYPED[:length]
        ours = p95_ms(lambda typed=typed: many.speakers.search(SpeakerQuery(typed)))
        floor = p95_ms(lambda typed=typed: plain.execute(query, (f'"{typed}"*',)).fetchall(), 10) if typed else None
        name = f"first page for {length} letters, {size:,} speakers"
        yield Row(name, ours, "ms", floor, "plain FTS5, bm25", 16, absolute=True)
    for typed in MISTYPED:
        ours = p95_ms(lambda typed=typed: many.speakers.search(SpeakerQuery(typed)))
        yield Row(f"first page for “{typed}” (mistyped), {size:,}", ours, "ms", None, "", 16, absolute=True)


def _counts(many: Crowd, size: int) -> Iterator[Row]:
    for typed in ("", "k", "kar"):
        ours = p95_ms(lambda typed=typed: many.speakers.facets(SpeakerQuery(typed)))
        yield Row(f"counts beside {len(typed)} letters, {size:,} speakers", ours, "ms", None, "", 200, absolute=True)


def _free(many: Crowd, size: int) -> Iterator[Row]:
    budget = 100 if size == SIZES[0] else None
    begun = time.perf_counter()
    many.speakers.search(SpeakerQuery(free=replace(THURSDAY, end=THURSDAY.end.replace(minute=1))))
    first = (time.perf_counter() - begun) * 1000
    yield Row(f"free Thursday 14 to 16, asked first, {size:,}", first, "ms", None, "", budget, absolute=True)
    again = p95_ms(lambda: many.speakers.search(SpeakerQuery(free=THURSDAY)))
    yield Row(f"free Thursday 14 to 16, typing on, {size:,}", again, "ms", None, "", budget, absolute=True)
    soonest = p95_ms(lambda: many.speakers.search(SpeakerQuery(sort=Sort.SOONEST)), 10)
    yield Row(f"soonest first, {size:,} speakers", soonest, "ms", None, "", None, absolute=True)


def _imports() -> Iterator[Row]:
    """Rows a second through the port, in batches as ``imports.run`` sends them, against bare executemany of their cells."""
    some = list(lines(IMPORTED, seed=9))
    with tempfile.TemporaryDirectory() as folder:
        empty = Crowd(Path(folder), 0, booked=0)
        defaults = ImportDefaults(Money(8000, "GBP"), "UTC", WEEKS[0])
        ours = IMPORTED / _seconds(lambda: _through_the_port(empty, some, defaults))
        again = IMPORTED / _seconds(lambda: _through_the_port(empty, some, defaults))
        empty.close()
        bare = IMPORTED / _seconds(lambda: _bare(Path(folder), some))
    yield Row("import of new speakers", ours, "rows/s", bare, "executemany", more_is_better=True)
    yield Row("import of known speakers", again, "rows/s", bare, "executemany", more_is_better=True)


def _through_the_port(into: Crowd, some: list, defaults: ImportDefaults) -> None:  # type: ignore[type-arg]
    rest = iter(some)
    while batch := list(islice(rest, 250)):
        into.speakers.import_lines(into.office, batch, defaults)


def _bare(folder: Path, some: list) -> None:  # type: ignore[type-arg]
    with closing(sqlite3.connect(folder / "bare.db")) as connection:
        connection.execute(
            "CREATE TABLE speakers (name, email, headline, about, topics, languages, price, minutes, zone)"
        )
        connection.executemany(
            "INSERT INTO speakers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    str(s.name),
                    s.email,
                    s.headline,
                    s.about,
                    ";".join(s.topics),
                    ";".join(s.languages),
                    s.price.minor,
                    s.minutes,
                    s.zone,
                )
                for s in some
            ),
        )
        connection.commit()


def _seconds(work: object) -> float:
    begun = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - begun
