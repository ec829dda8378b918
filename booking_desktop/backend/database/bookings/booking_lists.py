"""A person's bookings as lists, and what a speaker's came to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import islice, pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select, true

from booking_desktop.backend.database.columns import from_ticks, to_ticks
from booking_desktop.backend.database.rows import booking_rows, to_booking
from booking_desktop.backend.database.schema import bookings, profiles
from booking_desktop.domain.bookings import Booking, BookingPage, Earnings, Status, When
from booking_desktop.domain.folding import fold
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.time import Range, day_start, local, week_start

WEEKS = 8
"""Weeks of earnings, the present one included."""
_CHUNK = 200
_PLACE = re.compile(r"(-?\d{1,17})\.(\d{1,17})", re.ASCII)


def mine(
    connection: Connection, person: PersonId, when: When, text: str, cursor: str | None, limit: int, now: datetime
) -> BookingPage:
    """One page of one kind, with the counts of all three."""
    query = _kind(_own(person), when, now)
    found = list(islice(_matching(connection, query, when, text, cursor), limit + 1))
    page = found[:limit]
    return BookingPage(
        tuple(page), *_counts(connection, person, now), cursor=_cursor(page[-1]) if len(found) > limit else None
    )


def between(connection: Connection, person: PersonId, span: Range) -> tuple[Booking, ...]:
    """Live ones that touch the span, in time order."""
    live = bookings.c.status == Status.CONFIRMED, bookings.c.ends > span.start, bookings.c.starts < span.end
    query = booking_rows().where(_own(person), *live).order_by(bookings.c.starts, bookings.c.id)
    return tuple(to_booking(row) for row in connection.execute(query))


def recent(connection: Connection, host: PersonId, since: datetime) -> tuple[Booking, ...]:
    """Hosted ones that were made, moved or cancelled since then, latest first."""
    changed = bookings.c.host_id == host, bookings.c.changed_at >= since
    query = booking_rows().where(*changed).order_by(bookings.c.changed_at.desc(), bookings.c.id.desc())
    return tuple(to_booking(row) for row in connection.execute(query))


def earnings(connection: Connection, host: Person, now: datetime) -> Earnings:
    """Sums by currency on the host's calendar: sessions over this month, not over yet, and over in each of eight weeks."""
    zone = connection.scalar(select(profiles.c.zone).where(profiles.c.person_id == host.id)) or host.zone
    today = local(now, zone).date()
    month = day_start(today.replace(day=1), zone)
    mondays = [week_start(today) + timedelta(weeks=n) for n in range(1 - WEEKS, 2)]
    bounds = [day_start(monday, zone) for monday in mondays]
    columns = bookings.c.starts, bookings.c.ends, bookings.c.price, bookings.c.currency
    hosted = bookings.c.host_id == host.id, bookings.c.status == Status.CONFIRMED
    rows = connection.execute(select(*columns).where(*hosted, bookings.c.starts >= min(month, bounds[0]))).all()
    over = [row for row in rows if row.ends <= now]
    return Earnings(
        month=_sums(row for row in over if row.starts >= month),
        ahead=_sums(row for row in rows if row.ends > now),
        weeks=_weeks(over, bounds),
    )


def _weeks(rows: list[Any], bounds: list[datetime]) -> tuple[tuple[datetime, Money], ...]:
    """Every week in every currency that occurs, the one that came to most first, so that each has its bars."""
    currencies = [money.currency for money in _sums(row for row in rows if row.starts >= bounds[0])]
    return tuple(
        (start, Money(sum(r.price for r in rows if start <= r.starts < end and r.currency == currency), currency))
        for currency in currencies
        for start, end in pairwise(bounds)
    )


def _sums(rows: Iterable[Any]) -> tuple[Money, ...]:
    totals: dict[str, int] = defaultdict(int)
    for row in rows:
        totals[row.currency] += row.price
    return tuple(Money(minor, currency) for currency, minor in sorted(totals.items(), key=lambda t: (-t[1], t[0])))


def _own(person: PersonId) -> ColumnElement[bool]:
    return or_(bookings.c.host_id == person, bookings.c.attendee_id == person)


def _is(when: When, now: datetime) -> ColumnElement[bool]:
    """A running session is upcoming until it is over."""
    if when is When.CANCELLED:
        return bookings.c.status == Status.CANCELLED
    over = bookings.c.ends <= now if when is When.PAST else bookings.c.ends > now
    return and_(bookings.c.status == Status.CONFIRMED, over)


def _kind(own: ColumnElement[bool], when: When, now: datetime) -> Select[Any]:
    order = (
        (bookings.c.starts, bookings.c.id)
        if when is When.UPCOMING
        else (bookings.c.starts.desc(), bookings.c.id.desc())
    )
    return booking_rows().where(own, _is(when, now)).order_by(*order)


def _counts(connection: Connection, person: PersonId, now: datetime) -> tuple[int, int, int]:
    counts = (func.count(case((_is(when, now), 1))) for when in (When.UPCOMING, When.PAST, When.CANCELLED))
    row = connection.execute(select(*counts).where(_own(person))).one()
    return row[0], row[1], row[2]


def _matching(
    connection: Connection, query: Select[Any], when: When, text: str, cursor: str | None
) -> Iterable[Booking]:
    """In chunks, since accents fold in Python alone; without a text the first chunk is enough."""
    wanted = fold(text).split()
    while True:
        rows = connection.execute(query.where(_after(when, cursor)).limit(_CHUNK)).all()
        found = [to_booking(row) for row in rows]
        yield from (booking for booking in found if not wanted or _tells_of(booking, wanted))
        if len(rows) < _CHUNK:
            return
        cursor = _cursor(found[-1])


def _tells_of(booking: Booking, wanted: list[str]) -> bool:
    parts = str(booking.host.name), str(booking.attendee.name), booking.agreed.name, booking.reference, booking.note
    told = fold(" ".join(parts))
    return all(word in told for word in wanted)


def _cursor(booking: Booking) -> str:
    return f"{to_ticks(booking.start)}.{booking.id}"


def _after(when: When, cursor: str | None) -> ColumnElement[bool]:
    place = _PLACE.fullmatch(cursor or "")
    if place is None:
        return true()
    starts, id_ = from_ticks(int(place[1])), int(place[2])
    if when is When.UPCOMING:
        return or_(bookings.c.starts > starts, and_(bookings.c.starts == starts, bookings.c.id > id_))
    return or_(bookings.c.starts < starts, and_(bookings.c.starts == starts, bookings.c.id < id_))
