"""Whether a slot may be taken: ``openings.explain``, and its verdicts as the domain's refusals."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database.failures import says_occupied
from booking_desktop.domain.errors import NotOpen, SlotTaken
from booking_desktop.domain.openings import NEAREST_REACH, explain, nearest
from booking_desktop.domain.slots import Rule, Schedule, Slot
from booking_desktop.domain.time import Range

ScheduleOver = Callable[[Range], Schedule]
"""Loads the schedule with what is busy in a span."""

CONFLICTS = frozenset({Rule.FREE, Rule.YOU_FREE, Rule.HELD})
"""The rules that somebody faster breaks; a cap may be reached by the same booking."""
AGREED = frozenset({Rule.PUBLISHED, Rule.HOURS, Rule.GRID, Rule.NOTICE, Rule.HORIZON})
"""The rules that a booking met when it was made and that don't part the two again."""


def check_open(
    slot: Slot,
    now: datetime,
    schedule_over: ScheduleOver,
    excused: Collection[Rule] = (),
    known: Schedule | None = None,
) -> None:
    """Raise SlotTaken or NotOpen, each with the nearest open slots, unless every rule but the excused allows the slot.

    ``known``: the schedule over the slot, where it has been loaded already.
    """
    verdicts = explain(known or schedule_over(slot.range), slot, now)
    broken = {verdict.rule for verdict in verdicts if not verdict.ok} - set(excused)
    if not broken:
        return
    conflicts = broken & CONFLICTS
    if conflicts and broken <= CONFLICTS | {Rule.CAPS}:
        raise taken(slot, now, schedule_over, yours=conflicts == {Rule.YOU_FREE})
    raise NotOpen(slot, verdicts, nearest(schedule_over(_around(slot)), slot, now))


def taken(slot: Slot, now: datetime, schedule_over: ScheduleOver, yours: bool = False) -> SlotTaken:
    """The refusal with the slots closest to the wish."""
    return SlotTaken(slot, nearest(schedule_over(_around(slot)), slot, now), yours)


@contextmanager
def refusing(connection: Connection, slot: Slot, now: datetime, schedule_over: ScheduleOver) -> Iterator[None]:
    """The database's own refusal, should it ever know better than ``explain``, as SlotTaken."""
    savepoint = connection.begin_nested()  # after a refusal the nearest open slots are still to be read
    try:
        yield
    except DBAPIError as error:
        if not says_occupied(error):
            raise  # with the savepoint left as it is: a deadlock has ended it already, and its end would be the error
        savepoint.rollback()
        raise taken(slot, now, schedule_over) from error
    savepoint.commit()


def _around(slot: Slot) -> Range:
    return Range(slot.start - NEAREST_REACH, slot.end + NEAREST_REACH)
