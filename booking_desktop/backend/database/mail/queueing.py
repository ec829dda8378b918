"""Putting mail into the outbox and taking it back, inside the transaction of what it tells of (RULES, Mail)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.schema import outbox, people
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.letters import Delivery, Kind
from booking_desktop.domain.people import PersonId

MESSAGE_DOMAIN = "mail.proactively.invalid"
"""Right of the @ in a Message-ID: unique by its left side, and telling nothing of the computer."""


def queue(
    connection: Connection,
    kind: Kind,
    person: PersonId,
    now: datetime,
    *,
    booking: BookingId | None = None,
    issue: int | None = None,
    due: datetime | None = None,
    starts: datetime | None = None,
    was: datetime | None = None,
) -> bool:
    """Queue one letter, not to be sent before ``due`` (now). False when the person has no address: a profile the office runs.

    ``starts`` is the booking's start as told; a REMINDER is void once it differs. ``was``: MOVED, the start before.
    """
    if connection.scalar(select(people.c.email).where(people.c.id == person)) is None:
        return False
    row = letter_row(kind, person, now, booking=booking, issue=issue, due=due, starts=starts, was=was)
    queue_all(connection, now, [row])
    return True


def queue_all(connection: Connection, now: datetime, letters: Sequence[dict[str, Any]]) -> None:
    """Queue letters to people who have addresses, in one go."""
    if letters:
        connection.execute(insert(outbox), list(letters))
        news.record(connection, Topic.OUTBOX, now, *(row["person_id"] for row in letters))


def letter_row(
    kind: Kind,
    person: PersonId,
    now: datetime,
    *,
    booking: BookingId | None = None,
    issue: int | None = None,
    due: datetime | None = None,
    starts: datetime | None = None,
    was: datetime | None = None,
) -> dict[str, Any]:
    """A letter as ``queue`` puts it in, to someone who has an address."""
    return {
        "kind": kind,
        "person_id": person,
        "booking_id": booking,
        "issue_id": issue,
        "message_id": f"<{uuid4().hex}@{MESSAGE_DOMAIN}>",
        "delivery": Delivery.QUEUED,
        "made": now,
        "due": due or now,
        "starts": starts,
        "was": was,
    }


def withdraw(connection: Connection, booking: BookingId, kinds: Collection[Kind], now: datetime) -> int:
    """Drop the letters of a booking that have not begun to leave; how many that were (fewer than queued: some are out)."""
    waiting = (
        outbox.c.booking_id == booking,
        outbox.c.kind.in_(kinds),
        outbox.c.delivery.in_((Delivery.QUEUED, Delivery.FAILED)),
    )
    readers = connection.scalars(select(outbox.c.person_id).where(*waiting)).all()
    if readers:
        connection.execute(update(outbox).where(*waiting).values(delivery=Delivery.DROPPED, due=None))
        news.record(connection, Topic.OUTBOX, now, *(PersonId(reader) for reader in readers))
    return len(readers)
