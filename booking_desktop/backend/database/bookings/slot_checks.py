"""Whether a slot may be taken: ``openings.explain``, and its verdicts as the domain's refusals.

What is refused is known under the locks; which times are near is looked up once they are let go, for that takes longer than
a booking does and others wait for the same people (docs/adr/0151). Not so of what is part of a kept write: its answer, the near times
in it, is kept in the same transaction, so its locks last until they are found (docs/adr/0158; an undone cancel, the one such call).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.failures import says_occupied
from booking_desktop.domain.errors import NotOpen, SlotTaken
from booking_desktop.domain.openings import NEAREST_REACH, explain, nearest
from booking_desktop.domain.slots import Rule, Schedule, Slot, Verdict
from booking_desktop.domain.time import Range

ScheduleOver = Callable[[Connection, Range], Schedule]
"""Loads the schedule with what is busy in a span."""

CONFLICTS = frozenset({Rule.FREE, Rule.YOU_FREE, Rule.HELD})
"""The rules that somebody faster breaks; a cap may be reached by the same booking."""
AGREED = frozenset({Rule.PUBLISHED, Rule.HOURS, Rule.GRID, Rule.NOTICE, Rule.HORIZON})
"""The rules that a booking met when it was made and that don't part the two again."""


@dataclass(frozen=True)
class Wish:
    """A slot that someone would take, and how its schedule is loaded."""

    slot: Slot
    now: datetime
    schedule_over: ScheduleOver

    def nearest(self, connection: Connection) -> tuple[Slot, ...]:
        """The open slots closest to it."""
        around = Range(self.slot.start - NEAREST_REACH, self.slot.end + NEAREST_REACH)
        return nearest(self.schedule_over(connection, around), self.slot, self.now)


class _Refused(Exception):
    """The wish can't be met: a conflict (of the attendee's alone: ``yours``), or what ``verdicts`` say."""

    def __init__(self, wish: Wish, verdicts: tuple[Verdict, ...] = (), yours: bool = False) -> None:
        self.wish, self.verdicts, self.yours = wish, verdicts, yours

    def told(self, connection: Connection) -> SlotTaken | NotOpen:
        """The domain's refusal, with the slots closest to the wish."""
        near = self.wish.nearest(connection)
        if self.verdicts:
            return NotOpen(self.wish.slot, self.verdicts, near)
        return SlotTaken(self.wish.slot, near, self.yours)


@contextmanager
def deciding(database: Database) -> Iterator[Connection]:
    """A write in which ``check_open`` and ``refusing`` decide. Raises SlotTaken or NotOpen, each with the nearest open slots.

    Those are read after the write; in ``Database.together`` after its step, under the locks of the whole.
    """
    try:
        with database.write() as connection:
            yield connection
    except _Refused as refused:
        with database.read() as connection:
            refusal = refused.told(connection)
        raise refusal from refused.__cause__


def check_open(
    connection: Connection, wish: Wish, excused: Collection[Rule] = (), known: Schedule | None = None
) -> None:
    """Refuse the wish unless every rule but the excused allows it. ``known``: the schedule over the slot, where it is loaded already."""
    slot = wish.slot
    verdicts = explain(known or wish.schedule_over(connection, slot.range), slot, wish.now)
    broken = {verdict.rule for verdict in verdicts if not verdict.ok} - set(excused)
    if not broken:
        return
    conflicts = broken & CONFLICTS
    if conflicts and broken <= CONFLICTS | {Rule.CAPS}:
        raise _Refused(wish, yours=conflicts == {Rule.YOU_FREE})
    raise _Refused(wish, verdicts)


@contextmanager
def refusing(wish: Wish) -> Iterator[None]:
    """The database's own refusal, should it ever know better than ``explain``, as a conflict."""
    try:
        yield
    except DBAPIError as error:
        if not says_occupied(error):
            raise
        raise _Refused(wish) from error
