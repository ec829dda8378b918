"""What others changed, on every backend (PRODUCT B9)."""

from __future__ import annotations

from booking_desktop.backend.database import news
from booking_desktop.backend.ports import Change, ChangeBatch, Topic
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId
from tests.contract.world import World, open_parts

ADA, BOB = PersonId(7), PersonId(8)


def note(world: World, topic: Topic, *people: PersonId) -> None:
    with world.server.ground.database.write() as connection:
        news.record(connection, topic, world.clock.now, *people)


def test_changes_are_told_once_each_and_in_order(world: World):
    start = world.backend.changes.cursor()
    note(world, Topic.CALENDAR, ADA, BOB)
    note(world, Topic.CALENDAR, ADA)
    note(world, Topic.SPEAKERS)
    batch = world.backend.changes.after(start)
    assert batch.changes == (
        Change(Topic.CALENDAR, ADA),
        Change(Topic.CALENDAR, BOB),
        Change(Topic.SPEAKERS, UNKNOWN_PERSON),
    )
    assert not batch.gap
    assert world.backend.changes.after(batch.cursor) == ChangeBatch(batch.cursor)


def test_what_is_rolled_back_is_not_told(world: World):
    start = world.backend.changes.cursor()
    try:
        with world.server.ground.database.write() as connection:
            news.record(connection, Topic.SPEAKERS, world.clock.now)
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        pass
    assert world.backend.changes.after(start) == ChangeBatch(start)


def test_who_is_too_far_behind_is_told_to_read_everything(world: World, monkeypatch):
    monkeypatch.setattr(news, "KEPT", 5)
    monkeypatch.setattr(news, "SWEPT_EVERY", 1)
    start = world.backend.changes.cursor()
    for _ in range(9):
        note(world, Topic.OUTBOX, ADA)
    assert world.backend.changes.after(start).gap
    newest = world.backend.changes.cursor()
    assert world.backend.changes.after(newest - 3).changes == (Change(Topic.OUTBOX, ADA),)
    assert world.backend.changes.after(newest + 9) == ChangeBatch(newest, gap=True)


def test_another_process_hears_of_it(embedded: World):
    other = open_parts(embedded.path, embedded.clock)
    start = other.changes.cursor()
    embedded.sign_up("ada@example.org")
    assert {change.topic for change in other.changes.after(start).changes} == {Topic.OUTBOX}
    other.store.close()
