"""The quick search for free speakers and the slow one, speaker by speaker, never disagree."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select, update

from booking_desktop.backend.database.bookings import schedules
from booking_desktop.backend.database.schema import availability, exceptions, holds, offers, office, profiles
from booking_desktop.backend.database.search.free_time import free_people
from booking_desktop.backend.database.speakers.directory import Directories
from booking_desktop.domain.openings import open_slots
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.time import Range, instant_of
from tests.bench.crowd import NOW, Crowd


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Crowd:
    """Two hundred speakers with buffers, caps, notices, dates of their own and holds; many booked around the weeks asked."""
    dice = random.Random(5)
    crowd = Crowd(tmp_path_factory.mktemp("crowd"), 200, seed=3, booked=0.7)
    with crowd.database.write() as connection:
        people = [PersonId(p) for p in connection.scalars(select(profiles.c.person_id))]
        leads = dict(connection.execute(select(profiles.c.person_id, profiles.c.lead_offer)).all())
        connection.execute(insert(office).values(id=1, rules={"before": 5, "horizon": 40}))
        for person in people:
            own = dice.choice(
                ({}, {"before": 30, "after": 15}, {"notice": 2880}, {"notice": -1}, {"per_day": 1}, {"per_week": 1, "step": 15}, {"horizon": 2})
            )  # fmt: skip
            connection.execute(update(availability).where(availability.c.person_id == person).values(rules=own))
            if dice.random() < 0.3:
                connection.execute(
                    update(offers).where(offers.c.person_id == person).values(rules={"after": 45, "step": 20})
                )
            if dice.random() < 0.3:
                day = (NOW + timedelta(days=dice.randint(-1, 9))).date()
                hours = dice.choice(([], [[0, 1440]], [[600, 1500]], [[1380, 1700]]))
                connection.execute(insert(exceptions).values(person_id=person, day=day, hours=hours))
        for holder, speaker in zip(people[:20], people[20:40], strict=True):
            start = NOW.replace(minute=0) + timedelta(hours=dice.randint(1, 60))
            connection.execute(
                insert(holds).values(
                    person_id=holder,
                    speaker_id=speaker,
                    offer_id=leads[speaker],
                    starts=start,
                    ends=start + timedelta(hours=1),
                    until=NOW + timedelta(minutes=dice.randint(-3, 5)),
                )
            )
        connection.execute(update(profiles).where(profiles.c.person_id.in_(people[40:50])).values(published=False))
    return crowd


SPANS = [
    Range(datetime(2026, 3, 12, 14, tzinfo=UTC), datetime(2026, 3, 12, 16, tzinfo=UTC)),
    Range(datetime(2026, 3, 10, 10, 30, tzinfo=UTC), datetime(2026, 3, 10, 12, 15, tzinfo=UTC)),
    Range(datetime(2026, 3, 9, 0, tzinfo=UTC), datetime(2026, 3, 16, 0, tzinfo=UTC)),
    Range(datetime(2026, 3, 11, 22, tzinfo=UTC), datetime(2026, 3, 12, 2, tzinfo=UTC)),
    Range(datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 29, 12, tzinfo=UTC)),
    Range(datetime(2026, 3, 12, 14, tzinfo=UTC), datetime(2026, 3, 12, 14, 20, tzinfo=UTC)),
    Range(datetime(2026, 3, 9, 8, tzinfo=UTC), datetime(2026, 3, 9, 18, tzinfo=UTC)),
]


@pytest.mark.parametrize("asker", [None, 5, 25, 201])
@pytest.mark.parametrize("span", SPANS, ids=lambda s: f"{s.start:%d-%H%M}")
@pytest.mark.parametrize("later", [timedelta(0), timedelta(minutes=4), timedelta(days=1, hours=5)])
def test_quick_and_slow_search_agree_on_who_is_free_and_when(
    crowd: Crowd, span: Range, asker: int | None, later: timedelta
):
    who = None if asker is None else PersonId(asker)
    now = NOW + later
    with crowd.database.read() as connection:
        quick = free_people(connection, Directories().read(connection, now), span, now, who)
        people = [PersonId(p) for p in connection.scalars(select(profiles.c.person_id))]
        slow = {}
        for speaker, schedule in schedules.schedules_for(connection, people, who, span).items():
            first = next((s for s in open_slots(schedule, span, now) if s.end <= span.end), None)
            if first is not None:
                slow[int(speaker)] = first.start
    assert {person: instant_of(start) for person, start in quick.items()} == slow
