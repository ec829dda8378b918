"""The made-up people of a trial: the mockups' story, everybody else around it, and not a trace once removed."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import inspect, select

from booking_desktop import paths
from booking_desktop.backend.database.schema import bookings, metadata, occupancies, outbox, people
from booking_desktop.domain.bookings import When
from booking_desktop.domain.errors import NotAllowed
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Role
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.time import Range, is_zone, local, starts_at
from tests.contract.world import Clock, World

TUESDAY = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
KOLKATA = "Asia/Kolkata"


@pytest.fixture
def trial(tmp_path: Path) -> World:
    world = World(tmp_path / "trial.db", Clock(TUESDAY))
    world.server.speakers.add_samples(world.server.accounts.local_office())
    return world


def dump(world: World) -> list[list[tuple[object, ...]]]:
    tables = [t for t in metadata.sorted_tables if t.name not in ("changes", "watch", "turns")]
    with world.server.ground.database.read() as connection:
        return [sorted(map(tuple, connection.execute(select(table))), key=repr) for table in tables]


def test_the_mockups_list_stands_beside_the_store(trial: World):
    rows = trial.backend.speakers.search(SpeakerQuery()).rows
    assert [(str(r.name), r.headline, r.price, r.minutes) for r in rows[:8]] == [
        ("Ada Lovelace", "Notes, programs and the analytical engine", Money(12000, "GBP"), 60),
        ("Emmy Noether", "Symmetry, invariants and abstract algebra", Money(14000, "EUR"), 60),
        ("Alan Turing", "Computability, codebreaking and machine reasoning", Money(15000, "GBP"), 60),
        ("C. V. Raman", "Light scattering and building a laboratory", Money(650000, "INR"), 45),
        ("Muhammad al-Khwarizmi", "Algebra by completion and balancing", Money(9000, "GBP"), 60),
        ("Sofia Kovalevskaya", "Partial differential equations, then a novel", Money(145000, "SEK"), 60),
        ("Wang Zhenyi", "Eclipses explained with a lamp and a mirror", Money(88000, "CNY"), 60),
        ("Rosalind Franklin", "Reading structure from diffraction", Money(11000, "GBP"), 45),
    ]
    thursday = Range(*(starts_at(date(2026, 3, 12), hour * 60, KOLKATA) for hour in (14, 16)))
    free = trial.backend.speakers.search(SpeakerQuery(free=thursday)).rows[:8]
    assert [str(r.name) for r in free] == [str(r.name) for r in rows[:8]]


def test_adas_page_is_the_mockups(trial: World):
    ada = trial.backend.speakers.search(SpeakerQuery("ada lovelace")).rows[0]
    profile = trial.backend.speakers.profile(ada.id)
    assert [(o.name, o.about, o.minutes, o.price.minor) for o in profile.offers] == [
        ("Introduction", "Meet and frame the problem", 30, 6000),
        ("Working session", "One question, worked through", 60, 12000),
        ("Manuscript review", "Read ahead, notes returned", 90, 16500),
    ]
    assert (profile.sessions, profile.languages, profile.zone) == (86, ("eng", "fra"), "Europe/London")
    times = trial.backend.speakers.free_times(ada.id).slots
    assert [f"{local(slot.start, KOLKATA):%a %d %H:%M}" for slot in times] == [
        "Tue 10 19:30",
        "Wed 11 14:30",
        "Thu 12 14:30",
    ]


def test_who_signs_up_as_one_of_them_finds_their_own(trial: World):
    trial.account("office@example.org", "Office")
    janaki = trial.account("janaki.ammal@jic.example", "Janaki")
    page = trial.backend.bookings.mine(janaki.access, When.UPCOMING)
    assert (page.upcoming, page.past, page.cancelled) == (3, 12, 2)
    ada = trial.account("ada@lovelace.example", "Ada", Role.SPEAKS)
    assert trial.backend.speakers.profile(ada.person.id, ada.access).claimed


def test_the_sample_is_as_varied_as_a_real_list():
    told = json.loads(paths.resource("sample", "speakers.json").read_text(encoding="utf-8"))
    names = [f"{t['first']} {t['last']}".strip() for t in told]
    assert len(told) >= 60
    assert len(set(names)) == len({t["email"] for t in told}) == len(told)
    assert all(t["email"].endswith(".example") and is_zone(t["zone"]) for t in told)
    assert sum(" " not in name for name in names) >= 5
    assert max(map(len, names)) > 40
    for script in ("장", "허", "М", "ا", "आ", "関", "沈", "א", "Ł", "Þ", "Ș"):
        assert any(script in name for name in names), script
    assert len({o["currency"] for t in told for o in t["offers"]}) >= 15
    assert len({t["zone"] for t in told}) >= 35


def test_the_same_hour_gives_the_same_samples(trial: World, tmp_path: Path):
    again = World(tmp_path / "again.db", Clock(TUESDAY))
    again.server.speakers.add_samples(again.server.accounts.local_office())
    assert dump(again) == dump(trial)


@pytest.mark.parametrize("days", range(0, 370, 53))
def test_samples_fit_any_day(tmp_path: Path, days: int):
    now = TUESDAY + timedelta(days=days, hours=days % 24)
    world = World(tmp_path / "store.db", Clock(now))
    world.server.speakers.add_samples(world.server.accounts.local_office())
    with world.server.ground.database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        rows = connection.execute(select(bookings)).all()
        taken = connection.execute(select(occupancies).order_by(occupancies.c.person_id, occupancies.c.starts)).all()
        assert connection.execute(select(outbox)).all() == []
    assert all(a.person_id != b.person_id or a.ends <= b.starts for a, b in pairwise(taken))
    assert all(row.booked_at <= now and row.booked_at < row.starts for row in rows)
    assert len({row.reference for row in rows}) == len(rows)
    assert sum(row.starts > now for row in rows) > 100
    assert world.backend.speakers.facets(SpeakerQuery()).total >= 60


def test_adding_twice_adds_once_and_removing_leaves_nothing(trial: World):
    office = trial.server.accounts.local_office()
    before = dump(trial)
    trial.server.speakers.add_samples(office)
    assert dump(trial) == before
    assert trial.backend.speakers.has_samples()
    trial.server.speakers.remove_samples(office)
    assert not trial.backend.speakers.has_samples()
    assert all(rows == [] for rows in dump(trial))
    with trial.server.ground.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM speaker_words").scalar() == 0
        assert "speaker_words" in inspect(connection).get_table_names()


def test_what_is_ones_own_stays(trial: World):
    trial.account("office@example.org", "Office")
    ada = trial.account("ada@lovelace.example", "Ada", Role.SPEAKS)
    trial.server.speakers.remove_samples(trial.server.accounts.local_office())
    assert [str(r.name) for r in trial.backend.speakers.search(SpeakerQuery()).rows] == ["Ada"]
    with trial.server.ground.database.read() as connection:
        assert set(connection.scalars(select(people.c.email))) == {"office@example.org", "ada@lovelace.example"}
    assert trial.backend.speakers.availability(ada.access, ada.person.id).rules.notice == 180


def test_only_the_office_adds_and_removes_samples(world: World):
    world.account("office@example.org")
    bob = world.account("bob@example.org", "Bob")
    for call in (world.backend.speakers.add_samples, world.backend.speakers.remove_samples):
        with pytest.raises(NotAllowed):
            call(bob.access)
