"""Which letters a booking sends, queued in the transaction that makes, moves or cancels it (PRODUCT B6)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, exists, select

from booking_desktop.backend.database.mail.queueing import letter_row, queue_all, withdraw
from booking_desktop.backend.database.schema import outbox
from booking_desktop.domain.bookings import UNDO_WINDOW, Booking
from booking_desktop.domain.letters import Delivery, Kind

_REMINDERS = timedelta(hours=24), timedelta(hours=1)
"""How long before the start; a session booked later than the first gets the second."""


def tell_booked(connection: Connection, booking: Booking, now: datetime) -> None:
    """A confirmation to each side, and a reminder to each."""
    queue_all(connection, now, [*_both(Kind.BOOKED, booking, now), *_reminders(booking, now)])


def tell_moved(connection: Connection, booking: Booking, was: datetime, now: datetime) -> None:
    """One letter to each side. Moves not told yet are told in one, from the start that the sides know of."""
    unsent = (
        outbox.c.booking_id == booking.id,
        outbox.c.kind == Kind.MOVED,
        outbox.c.delivery.in_((Delivery.QUEUED, Delivery.FAILED)),
    )
    first = connection.scalar(select(outbox.c.was).where(*unsent).order_by(outbox.c.id).limit(1))
    withdraw(connection, booking.id, (Kind.MOVED, Kind.REMINDER), now)
    told = _both(Kind.MOVED, booking, now, was=first or was)
    queue_all(connection, now, [*told, *_reminders(booking, now)])


def tell_cancelled(connection: Connection, booking: Booking, now: datetime) -> None:
    """One letter to each side, which waits for an undo."""
    withdraw(connection, booking.id, (Kind.REMINDER,), now)
    queue_all(connection, now, _both(Kind.CANCELLED, booking, now, due=now + UNDO_WINDOW))


def take_back_cancelled(connection: Connection, booking: Booking, now: datetime) -> bool:
    """Withdraw the letters of a cancel; False when one has begun to leave, and the cancel is known."""
    withdraw(connection, booking.id, (Kind.CANCELLED,), now)
    left = exists(outbox.c.id).where(
        outbox.c.booking_id == booking.id,
        outbox.c.kind == Kind.CANCELLED,
        outbox.c.made >= booking.cancelled_at,
        outbox.c.delivery.in_((Delivery.SENDING, Delivery.SENT)),
    )
    return not connection.scalar(select(left))


def tell_restored(connection: Connection, booking: Booking, known: bool, now: datetime) -> None:
    """Remind again; confirm again where the cancel is ``known`` already."""
    told = _both(Kind.BOOKED, booking, now) if known else []
    queue_all(connection, now, [*told, *_reminders(booking, now)])


def reminder_due(start: datetime, now: datetime) -> datetime | None:
    """When to remind of a session, None when it is too late for it."""
    return next((start - before for before in _REMINDERS if start - before > now), None)


def _both(
    kind: Kind, booking: Booking, now: datetime, due: datetime | None = None, was: datetime | None = None
) -> list[dict[str, Any]]:
    """To the attendee and the host, as far as they have addresses."""
    return [
        letter_row(kind, side.id, now, booking=booking.id, due=due, starts=booking.start, was=was)
        for side in (booking.attendee, booking.host)
        if side.email is not None
    ]


def _reminders(booking: Booking, now: datetime) -> list[dict[str, Any]]:
    due = reminder_due(booking.start, now)
    return [] if due is None else _both(Kind.REMINDER, booking, now, due=due)
