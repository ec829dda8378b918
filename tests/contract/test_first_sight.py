"""What is read of a store before it is open is what the open store answers, row for row, or nothing at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from booking_desktop.backend.database.search.first_sight import first_sight
from booking_desktop.domain.availability import Hours
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name
from booking_desktop.domain.query import SpeakerQuery
from tests.contract.world import World

DEFAULTS = ImportDefaults(Money(8000, "GBP"), "Europe/London", {0: (Hours(540, 960),)}, publish=True)


def bring(world: World, count: int, *, publish: bool = True) -> None:
    lines = [
        SpeakerLine(n, Name(f"Speaker {n}", "of many" if n % 3 else ""), topics=("Poetry", "Algebra", "Zoos")[: n % 4], key=f"{n}")
        for n in range(count)
    ]  # fmt: skip
    office = world.backend.accounts.local_office()
    world.backend.speakers.import_lines(office, lines, replace(DEFAULTS, publish=publish))


@pytest.mark.parametrize("limit", [1, 3, 50, 60, 61, 200])
def test_the_first_sight_is_what_a_strangers_search_finds(embedded: World, path: Path, limit: int) -> None:
    bring(embedded, 60)
    seen = first_sight(path, limit)
    assert seen is not None
    assert seen.page == embedded.backend.speakers.search(SpeakerQuery(), None, limit)
    assert seen.cursor == embedded.backend.changes.cursor()


def test_samples_are_seen_with_their_photos(embedded: World, path: Path) -> None:
    speakers, office = embedded.backend.speakers, embedded.backend.accounts.local_office()
    speakers.add_samples(office)
    first = speakers.search(SpeakerQuery()).rows[0].id
    drawn = speakers.profile(first, office)
    speakers.save_profile(office, replace(drawn, photo=b"\x89PNG a picture"))
    seen = first_sight(path, 50)
    assert seen is not None
    assert seen.page == speakers.search(SpeakerQuery())
    assert b"\x89PNG a picture" in {row.photo for row in seen.page.rows}


def test_drafts_are_not_for_strangers(embedded: World, path: Path) -> None:
    bring(embedded, 3, publish=False)
    assert first_sight(path, 50) is None


def damaged(path: Path) -> None:
    path.write_bytes(b"not a store" * 900)


def of_another_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")


def gone(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("befalls", [damaged, of_another_version, of_another_program, gone])
def test_a_store_that_has_to_be_opened_first_is_left_alone(path: Path, befalls: Callable[[Path], None]) -> None:
    befalls(path)
    before = path.read_bytes() if path.exists() else None
    assert first_sight(path, 50) is None
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_writer_is_no_hindrance(embedded: World, path: Path) -> None:
    bring(embedded, 2)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert first_sight(path, 50) is not None
        writer.execute("ROLLBACK")
