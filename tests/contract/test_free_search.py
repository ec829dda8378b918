"""The search over all speakers at once finds what each speaker's own calendar shows."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from booking_desktop.backend.database.bookings.schedules import load
from booking_desktop.domain.availability import NEXT_DAY, DateException, Hours, Rules
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.openings import open_slots
from booking_desktop.domain.people import Role
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.time import Range
from tests.contract.stage import HOUR, SHORT, Stage, march
from tests.contract.world import World

ZONES = ("Europe/London", "Asia/Kathmandu", "Pacific/Auckland", "America/New_York")


def random_hours(dice: random.Random) -> tuple[Hours, ...]:
    start = dice.randrange(0, 96) * 15
    return (Hours(start, start + dice.randrange(4, 64) * 15),) if dice.random() < 0.8 else ()


def crowd(world: World, dice: random.Random, size: int = 25) -> Stage:
    """Speakers of all sorts: zones, hours across midnight, exceptions, caps, buffers, holds, drafts and bookings."""
    stage = Stage(world)
    for n in range(size):
        name = f"s{n}"
        stage._enter(name, Role.SPEAKS)
        offers = dice.choice(((HOUR,), (SHORT, HOUR), (SHORT,)))
        stage.publish(name, offers=offers, published=dice.random() < 0.9, zone=dice.choice(ZONES))
        days = dice.sample(range(9, 16), 2)
        stage.open_hours(
            name,
            Rules(
                step=dice.choice((None, 15, 45)),
                before=dice.choice((None, 20)),
                after=dice.choice((None, 10)),
                notice=dice.choice((None, 600, NEXT_DAY)),
                per_day=dice.choice((None, None, 1)),
            ),
            zone=dice.choice(ZONES),
            week={day: random_hours(dice) for day in range(7)},
            exceptions=tuple(DateException(march(day, 0).date(), random_hours(dice)) for day in days if n % 3 == 0),
        )
        for _ in range(3):
            wish = march(dice.randrange(9, 14), dice.randrange(24))
            try:
                offer = offers[-1].minutes
                if dice.random() < 0.3:
                    stage.bookings.hold(stage.access("bob"), stage.slot(wish, name, offer))
                else:
                    stage.book(dice.choice(("janaki", "bob")), wish, name, offer)
            except DomainError:
                pass
    return stage


def one_by_one(stage: Stage, span: Range, who: str | None) -> dict[int, Slot]:
    now, found = stage.world.clock.now, {}
    attendee = stage.person(who) if who else None
    with stage.world.server.ground.database.read() as connection:
        known = load(connection, [stage.person(name) for name in stage._ids], attendee, span)
    for speaker in known.values():
        if speaker.published and speaker.lead_offer and speaker.speaker != attendee:
            slots = [s for s in open_slots(speaker.schedule(speaker.lead_offer), span, now) if s.end <= span.end]
            found.update({speaker.speaker: slots[0]} if slots else {})
    return found


@pytest.mark.parametrize("seed", range(3))
def test_searching_all_at_once_finds_what_each_calendar_shows(embedded: World, seed: int):
    dice = random.Random(seed)
    stage = crowd(embedded, dice)
    for _ in range(30):
        start = march(9, 0) + timedelta(minutes=dice.randrange(0, 7 * 96) * 15)
        span = Range(start, start + timedelta(minutes=dice.choice((60, 120, 600, 4000))))
        who = dice.choice((None, "janaki", "s1"))
        page = stage.world.backend.speakers.search(
            SpeakerQuery(free=span), limit=100, access=None if who is None else stage.access(who)
        )
        assert {row.id: row.next_free for row in page.rows} == one_by_one(stage, span, who)


def test_hours_and_offers_saved_since_are_seen(embedded: World):
    stage = Stage(embedded)
    query = SpeakerQuery(free=Range(march(11, 19), march(11, 21)))

    def free() -> set[int]:
        return {row.id for row in embedded.backend.speakers.search(query).rows}

    assert free() == set()
    stage.open_hours("ada", week={2: (Hours(19 * 60, 20 * 60),)})
    assert free() == {stage.person("ada")}
    stage.change("ada", published=False)
    assert free() == set()
    stage.change("ada", published=True)
    stage.world.server.speakers.save_office_rules(stage.access("office"), Rules(notice=30 * 24 * 60))
    assert free() == set()


def test_those_who_open_late_in_the_year_are_found_beside_those_who_open_now(embedded: World):
    stage = Stage(embedded)
    for n, name in enumerate(("ada", "emmy", "late", "later")):
        if n > 1:
            stage._enter(name, Role.SPEAKS)
            stage.publish(name)
        first = march(9, 0).date() + timedelta(days=(1, 1, 50, 60)[n])
        stage.open_hours(name, week={}, exceptions=(DateException(first, (Hours(600, 660),)),))
    people = [stage.person(name) for name in ("ada", "emmy", "late", "later")]
    found = embedded.backend.speakers.next_free(people)
    assert [len(times.slots) for times in found] == [1, 1, 1, 1]
