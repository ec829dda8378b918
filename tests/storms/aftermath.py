"""What the database must say after a storm, whatever happened in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import NullPool, Row, create_engine, select, text

from booking_desktop.backend.database.schema import bookings, occupancies, outbox, requests
from booking_desktop.domain.bookings import Status
from booking_desktop.domain.letters import Kind
from tests.storms.clients import Outcome

OVERLAPS = """
SELECT count(*) FROM occupancies a JOIN occupancies b
ON a.person_id = b.person_id AND a.booking_id < b.booking_id AND a.starts < b.ends AND b.starts < a.ends
"""


class Aftermath:
    """The tables as they stand, read at one moment."""

    def __init__(self, url: str) -> None:
        engine = create_engine(url, poolclass=NullPool)
        with engine.connect() as connection:
            self.overlaps = int(connection.scalar(text(OVERLAPS)) or 0)
            self.bookings = {row.id: row for row in connection.execute(select(bookings))}
            self.requests = {row.request_id: row for row in connection.execute(select(requests))}
            self.taken = Counter(connection.scalars(select(occupancies.c.booking_id)))
            told = select(outbox.c.booking_id).where(outbox.c.kind == Kind.BOOKED)
            self.told = Counter(connection.scalars(told))
        engine.dispose()

    @property
    def live(self) -> int:
        return sum(row.status == Status.CONFIRMED for row in self.bookings.values())


def findings(after: Aftermath, outcomes: Sequence[Outcome], people: Sequence[int]) -> list[str]:
    """Whatever is not as it must be, in words; nothing when all is well."""
    return [
        *([f"{after.overlaps} overlaps"] if after.overlaps else []),
        *_defects(outcomes),
        *_lost_or_doubled(after, outcomes, people),
        *_other_than_answered(after, outcomes),
        *_not_whole(after),
    ]


def _defects(outcomes: Iterable[Outcome]) -> Iterator[str]:
    for (status, code), count in Counter((o["status"], o.get("code")) for o in outcomes).items():
        if status >= 500:
            yield f"{count} answers {status} {code}"


def _lost_or_doubled(after: Aftermath, outcomes: Iterable[Outcome], people: Sequence[int]) -> Iterator[str]:
    """Every booking that was answered is there, once for its request, and none that nobody asked for."""
    books = {o["key"]: o for o in outcomes if o["what"] == "book"}
    for outcome in outcomes:
        row = after.requests.get(outcome["key"])
        if outcome["what"] == "cancel" or outcome["status"] != 200:
            continue
        if row is None or row.booking_id not in after.bookings:
            yield f"lost: {outcome}"
        elif (row.booking_id, row.person_id) != (outcome["booking"], people[outcome["who"]]):
            yield f"another: {outcome}"
    asked = [row.booking_id for key, row in after.requests.items() if key in books]
    if sorted(asked) != sorted(after.bookings):
        yield f"{len(after.bookings)} bookings of {len(asked)} requests"
    unsure = {o["key"] for o in books.values() if o["status"] == 0}
    said = {o["booking"] for o in books.values() if o["status"] == 200}
    made = {row.booking_id for key, row in after.requests.items() if key in books and key not in unsure}
    if made != said:
        yield f"booked without a word or in vain: {made ^ said}"


def _other_than_answered(after: Aftermath, outcomes: Iterable[Outcome]) -> Iterator[str]:
    """The last answer about a booking is how it stands, unless one about it got lost for good."""
    last: dict[int, Outcome] = {}
    unsure = {o["booking"] for o in outcomes if o["status"] == 0}
    for outcome in outcomes:
        if outcome["status"] == 200:
            known = last.get(outcome["booking"])
            if known is None or outcome["version"] >= known["version"]:
                last[outcome["booking"]] = outcome
    for id_, outcome in last.items():
        row = after.bookings.get(id_)
        if row is not None and id_ not in unsure and _state(row) != _told(outcome):
            yield f"stands as {_state(row)}: {outcome}"


def _state(row: Row[Any]) -> tuple[int, datetime, bool]:
    return row.version, row.starts, row.status == Status.CONFIRMED


def _told(outcome: Outcome) -> tuple[int, datetime, bool]:
    return outcome["version"], datetime.fromisoformat(outcome["start"]), outcome["live"]


def _not_whole(after: Aftermath) -> Iterator[str]:
    """A live booking takes two people's time, a cancelled one nobody's; each was confirmed to both."""
    for id_, row in after.bookings.items():
        wanted = 2 if row.status == Status.CONFIRMED else 0
        if after.taken[id_] != wanted:
            yield f"booking {id_} takes {after.taken[id_]} times instead of {wanted}"
        if after.told[id_] != 2:
            yield f"booking {id_} is confirmed in {after.told[id_]} letters"
