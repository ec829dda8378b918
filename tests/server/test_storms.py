"""Fifty clients at once on a server of two workers: nothing overlaps, and every answer is in the database (docs/storms.md)."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine, delete, update

from booking_desktop.backend.database.schema import bookings, occupancies
from tests.storms.aftermath import Aftermath, findings
from tests.storms.blowing import URLS, blow

pytestmark = pytest.mark.slow
CLIENTS = 50
SECONDS = 5


@pytest.mark.parametrize("engine", URLS)
def test_of_fifty_who_want_one_slot_one_gets_it_and_the_others_hear_what_is_near(tmp_path: Path, engine: str):
    storm = blow(tmp_path, engine, CLIENTS, "rush", speakers=1)
    assert storm.findings == []
    assert sorted(o["status"] for o in storm.outcomes) == [200] + [409] * (CLIENTS - 1)
    assert storm.refused() == {"slot_taken": CLIENTS - 1}
    assert all(o["facts"]["nearest"] for o in storm.outcomes if o["status"] == 409)
    assert (len(storm.after.bookings), sum(storm.after.told.values())) == (1, 2)


@pytest.mark.parametrize("engine", URLS)
def test_a_storm_of_bookings_moves_and_cancels_leaves_no_overlap_and_loses_no_answer(tmp_path: Path, engine: str):
    storm = blow(tmp_path, engine, CLIENTS, seconds=SECONDS)
    assert storm.findings == []
    assert storm.count("book") > 5, storm.line(engine)
    assert set(storm.refused()) <= {"slot_taken", "booking_changed"}


def test_what_the_storm_is_judged_by_sees_what_went_wrong(tmp_path: Path):
    storm = blow(tmp_path, "sqlite", 4, "rush", workers=1)
    url = URLS["sqlite"](tmp_path)
    booking = next(iter(storm.after.bookings))
    for spoil in (
        update(bookings).where(bookings.c.id == booking).values(version=9),
        delete(occupancies).where(occupancies.c.booking_id == booking),
        delete(bookings).where(bookings.c.id == booking),
    ):
        engine = create_engine(url)
        with engine.begin() as connection:
            connection.execute(spoil)
        engine.dispose()
        found = findings(Aftermath(url), storm.outcomes, storm.town.people)
        assert len(found) > len(storm.findings), spoil
