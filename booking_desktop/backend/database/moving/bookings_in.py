"""Classic bookings into ours: sessions of an hour, no letters but the reminders of those still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database import news
from booking_desktop.backend.database.bookings.booking_mail import reminder_due
from booking_desktop.backend.database.bookings.booking_rows import Terms as Agreement
from booking_desktop.backend.database.bookings.booking_rows import booking_row, occupancy_rows, references
from booking_desktop.backend.database.failures import says_occupied
from booking_desktop.backend.database.locks import lock_people
from booking_desktop.backend.database.mail.queueing import letter_row
from booking_desktop.backend.database.moving.classic import SESSION
from booking_desktop.backend.database.moving.hosts import Host
from booking_desktop.backend.database.moving.sales import Sale
from booking_desktop.backend.database.schema import bookings, occupancies, office, outbox
from booking_desktop.backend.database.speakers.hours_json import rules_of
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.availability import Rules, inherited
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.letters import Kind
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import OfferId


@dataclass(frozen=True)
class Deal:
    """A sale with everything that it needs here."""

    sale: Sale
    host: int
    attendee: int
    terms: Host
    price: Money
    to_host: bool
    """Whether the speaker has an address to be reminded at."""
    to_attendee: bool

    @property
    def slot(self) -> Slot:
        """Its time and speaker."""
        assert self.terms.offer is not None
        start = self.sale.start
        return Slot(start, start + SESSION, PersonId(self.host), OfferId(self.terms.offer.id))


@dataclass(frozen=True)
class Taken:
    """What became of a batch: our booking by classic row, None where our database refused; and the letters queued."""

    ours: dict[int, int | None]
    reminders: int


def take_in(connection: Connection, deals: Sequence[Deal], now: datetime) -> Taken:
    """Insert a batch. What overlaps a booking that was made here is refused by the database and left out."""
    lock_people(connection, *(PersonId(person) for deal in deals for person in (deal.host, deal.attendee)))
    rules = inherited(rules_of(connection.scalar(select(office.c.rules))))
    kept = _insert(connection, deals, rules, now)
    letters = [row for deal in deals if deal.sale.row in kept for row in _reminders(deal, kept[deal.sale.row], now)]
    if letters:
        connection.execute(insert(outbox), letters)
        news.record(connection, Topic.OUTBOX, now)
    if kept:
        news.record(connection, Topic.CALENDAR, now)
    return Taken({deal.sale.row: kept.get(deal.sale.row) for deal in deals}, len(letters))


def _insert(connection: Connection, deals: Sequence[Deal], rules: Rules, now: datetime) -> dict[int, BookingId]:
    """All at once; where the database refuses, each half by itself, down to the ones it means."""
    if not deals:
        return {}
    try:
        with connection.begin_nested():
            return _insert_all(connection, deals, rules, now)
    except DBAPIError as error:
        if not says_occupied(error):
            raise
    if len(deals) == 1:
        return {}
    half = len(deals) // 2
    first = _insert(connection, deals[:half], rules, now)
    return first | _insert(connection, deals[half:], rules, now)


def _insert_all(connection: Connection, deals: Sequence[Deal], rules: Rules, now: datetime) -> dict[int, BookingId]:
    codes = references(connection, len(deals))
    rows = [_row(deal, rules, now) | {"reference": code} for deal, code in zip(deals, codes, strict=True)]
    connection.execute(insert(bookings), rows)
    made = connection.execute(select(bookings.c.uid, bookings.c.id).where(bookings.c.uid.in_([r["uid"] for r in rows])))
    ids = {uid: BookingId(id_) for uid, id_ in made}
    kept = {deal.sale.row: ids[row["uid"]] for deal, row in zip(deals, rows, strict=True)}
    taken = [row for deal in deals for row in _time_of(deal, kept[deal.sale.row])]
    connection.execute(insert(occupancies), taken)
    return kept


def _row(deal: Deal, rules: Rules, now: datetime) -> dict[str, Any]:
    assert deal.terms.offer is not None
    agreed = Agreement(
        offer=deal.terms.offer,
        attendee=PersonId(deal.attendee),
        host_zone=deal.terms.zone,
        attendee_zone=deal.terms.zone,
        before=0,
        after=0,
        cancel_window=rules.cancel_window or 0,
        move_window=rules.move_window or 0,
    )
    row = booking_row(deal.slot, agreed, "", deal.sale.made or now)
    return row | {"minutes": 60, "price": deal.price.minor, "currency": deal.price.currency}


def _time_of(deal: Deal, booking: BookingId) -> list[dict[str, Any]]:
    return occupancy_rows(booking, PersonId(deal.host), PersonId(deal.attendee), deal.slot.range, 0, 0)


def _reminders(deal: Deal, booking: BookingId, now: datetime) -> list[dict[str, Any]]:
    start = deal.sale.start
    due = reminder_due(start, now)
    readers = [(deal.attendee, deal.to_attendee), (deal.host, deal.to_host)] if due is not None else []
    return [
        letter_row(Kind.REMINDER, PersonId(person), now, booking=booking, due=due, starts=start)
        for person, reachable in readers
        if reachable
    ]
