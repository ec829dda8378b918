"""The outbox of a store: what waits, who may read it, and the worker's leases (RULES, Mail; PRODUCT B6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    ScalarSelect,
    Select,
    and_,
    bindparam,
    false,
    func,
    or_,
    select,
    true,
    update,
)

from booking_desktop.backend.database import news
from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.rows import booking_rows, to_booking
from booking_desktop.backend.database.schema import bookings, code_issues, outbox, people
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.bookings import UNDO_WINDOW, Booking, BookingId, Status
from booking_desktop.domain.errors import NotFound
from booking_desktop.domain.letters import Delivery, Facts, Kind, LetterId, OutboxPage, OutboxRow
from booking_desktop.domain.people import Name, Person, PersonId
from booking_desktop.domain.sign_in import Access, CodeIssue, Purpose, code_digits

_CODES = (Kind.VERIFY, Kind.RESET)
_OF_ACCOUNTS = (*_CODES, Kind.ACCOUNT_EXISTS)
_LONGEST = 19
"""Digits of a cursor: a longer one is none of ours."""
_UNSENT = (Delivery.QUEUED, Delivery.SENDING, Delivery.FAILED)
_SHOWN = (*_UNSENT, Delivery.SENT)


class DatabaseOutbox:
    """``ports.Outbox`` on a store. ``mail_is_set`` is asked each time; ``embedded``: whoever has the computer has the store."""

    def __init__(
        self,
        database: Database,
        tokens: Tokens,
        clock: Callable[[], datetime],
        mail_is_set: Callable[[], bool],
        embedded: bool = True,
    ) -> None:
        self._database = database
        self._tokens = tokens
        self._clock = clock
        self._mail_is_set = mail_is_set
        self._embedded = embedded

    # --- for people ---

    def rows(
        self, access: Access | None, deliveries: Sequence[Delivery] = (), cursor: str | None = None, limit: int = 100
    ) -> OutboxPage:
        """Mail about oneself; all of it for the office; without a token sign-up and reset codes only."""
        with self._database.read() as connection:
            mine = _readable(self._tokens.asker(connection, access), self._embedded)
            return _page(connection, mine, tuple(deliveries) or _SHOWN, cursor, limit)

    def for_booking(self, access: Access, booking: BookingId) -> OutboxPage:
        """The mails of one booking that the asker may read."""
        with self._database.read() as connection:
            mine = _readable(self._tokens.person(connection, access), self._embedded)
            return _page(connection, and_(mine, outbox.c.booking_id == booking), _SHOWN, None, 100)

    def facts(self, access: Access | None, letter: LetterId) -> Facts:
        """What a letter says. ``code`` only where codes are readable. Raises NotFound."""
        with self._database.read() as connection:
            row = self._letter(connection, self._tokens.asker(connection, access), letter)
            key = self._tokens.code_key if self._embedded and not self._mail_is_set() else None
            return _facts(row, _booking(connection, row), key, self._clock())

    def retry(self, access: Access, letter: LetterId) -> None:
        """Make a failed or waiting letter due now; one that is leaving is left alone. Raises NotFound."""
        now = self._clock()
        with self._database.write() as connection:
            _lock(connection, letter)
            row = self._letter(connection, self._tokens.person(connection, access), letter)
            if row.delivery in (Delivery.QUEUED, Delivery.FAILED):
                self._change(connection, row, now, delivery=Delivery.QUEUED, due=now)

    def discard(self, access: Access, letter: LetterId) -> None:
        """Drop an unsent letter. Raises NotFound."""
        with self._database.write() as connection:
            _lock(connection, letter)
            row = self._letter(connection, self._tokens.person(connection, access), letter)
            if row.delivery not in _UNSENT:
                raise NotFound("letter", str(letter))
            self._change(connection, row, self._clock(), delivery=Delivery.DROPPED, due=None, lease_until=None)

    def _letter(self, connection: Connection, asker: Person | None, letter: LetterId) -> Row[Any]:
        mine = _readable(asker, self._embedded)
        row = connection.execute(_letters().where(outbox.c.id == letter, mine)).first()
        if row is None:
            raise NotFound("letter", str(letter))
        return row

    # --- for the worker ---

    def claim(self, now: datetime, lease: timedelta, limit: int = 20) -> tuple[Facts, ...]:
        """Lease due letters; void reminders and codes are dropped on the way, so that fewer than are due may come."""
        with self._database.write() as connection:
            due = select(outbox.c.id).where(_due(now, lease)).order_by(outbox.c.due, outbox.c.id).limit(limit)
            # What another worker is about to claim is passed over, not waited for.
            ids = connection.scalars(due.with_for_update(skip_locked=True)).all()
            letters = connection.execute(_CLAIMED, {"ids": ids}).all()
            claimed = [self._claim(connection, row, now, now + lease) for row in letters]
        return tuple(facts for facts in claimed if facts is not None)

    def _claim(self, connection: Connection, row: Row[Any], now: datetime, until: datetime) -> Facts | None:
        facts = _facts(row, _booking(connection, row), self._tokens.code_key, now)
        booking = facts.booking
        if _void(row, facts, now):
            self._change(connection, row, now, delivery=Delivery.DROPPED, due=None, lease_until=None)
        elif booking and booking.status is Status.CANCELLED and facts.kind in (Kind.BOOKED, Kind.MOVED):
            # An undo may yet make it true again; after that it is void.
            self._change(connection, row, now, due=(booking.cancelled_at or now) + UNDO_WINDOW)
        else:
            self._change(connection, row, now, delivery=Delivery.SENDING, lease_until=until, tries=row.tries + 1)
            return replace(facts, tries=row.tries + 1)
        return None

    def mark_sent(self, letter: LetterId, at: datetime) -> None:
        """It was accepted by the mail server."""
        self._mark(letter, at, delivery=Delivery.SENT, sent=at, due=None, lease_until=None, reason="")

    def mark_failed(self, letter: LetterId, at: datetime, reason: str, next_try: datetime | None) -> None:
        """It was refused; None: tried for the last time. One discarded meanwhile stays dropped."""
        self._mark(letter, at, delivery=Delivery.FAILED, due=next_try, lease_until=None, reason=reason)

    def _mark(self, letter: LetterId, at: datetime, **values: Any) -> None:
        with self._database.write() as connection:
            row = connection.execute(_MARKED, {"letter": letter}).first()
            if row and (row.delivery != Delivery.DROPPED or "sent" in values):
                self._change(connection, row, at, **values)

    def _change(self, connection: Connection, row: Row[Any], now: datetime, **values: Any) -> None:
        connection.execute(update(outbox).where(outbox.c.id == row.id).values(**values))
        if self._embedded or row.kind not in _OF_ACCOUNTS:  # as in ``DatabaseAccounts``: strangers hear the news
            news.record(connection, Topic.OUTBOX, now, PersonId(row.person_id))

    def next_due(self) -> datetime | None:
        """When the worker has something to do next, or None."""
        with self._database.read() as connection:
            times = connection.execute(_NEXT).one()
        return min((at for at in times if at is not None), default=None)


# --- reading ----------------------------------------------------------------------------------------------------------


def _letters() -> Select[Any]:
    joined = outbox.join(people, people.c.id == outbox.c.person_id)
    return select(
        outbox,
        people.c.email,
        people.c.zone,
        func.coalesce(code_issues.c.first_name, people.c.first_name).label("first_name"),
        func.coalesce(code_issues.c.last_name, people.c.last_name).label("last_name"),
        code_issues.c.purpose,
        code_issues.c.issued,
        code_issues.c.tries.label("code_tries"),
        code_issues.c.used,
        func.coalesce(func.nullif(code_issues.c.language, ""), people.c.language).label("language"),
    ).select_from(joined.outerjoin(code_issues, code_issues.c.id == outbox.c.issue_id))


def _least(instant: ColumnElement[Any], delivery: Delivery) -> ScalarSelect[Any]:
    """One delivery at a time: so the index gives it, however many reminders wait."""
    return select(func.min(instant)).where(outbox.c.delivery == delivery).scalar_subquery()


# Each letter asks these: built once.
_NEXT = select(
    _least(outbox.c.due, Delivery.QUEUED).label("queued"),
    _least(outbox.c.due, Delivery.FAILED).label("failed"),
    _least(outbox.c.lease_until, Delivery.SENDING).label("leased"),
)
_CLAIMED = _letters().where(outbox.c.id.in_(bindparam("ids", expanding=True))).order_by(outbox.c.due, outbox.c.id)
_MARKED: Select[Any] = (
    select(outbox.c.id, outbox.c.kind, outbox.c.person_id, outbox.c.delivery)
    .where(outbox.c.id == bindparam("letter"))
    .with_for_update()
)
_BOOKING = booking_rows().where(bookings.c.id == bindparam("booking"))


def _readable(asker: Person | None, embedded: bool) -> ColumnElement[bool]:
    """Which letters someone may read (docs/access.md)."""
    if asker is None:
        return outbox.c.kind.in_(_CODES) if embedded else false()
    return true() if asker.office else outbox.c.person_id == asker.id


def _booking(connection: Connection, row: Row[Any]) -> Booking | None:
    if row.booking_id is None:
        return None
    return to_booking(connection.execute(_BOOKING, {"booking": row.booking_id}).one())


def _facts(row: Row[Any], booking: Booking | None, code_key: bytes | None, now: datetime) -> Facts:
    reader = PersonId(row.person_id)
    issue = _issue(row)
    readable = code_key is not None and issue is not None and issue.alive(now)
    return Facts(
        id=LetterId(row.id),
        kind=Kind(row.kind),
        message_id=row.message_id,
        to_person=reader,
        to_name=Name(row.first_name, row.last_name),
        to_email=row.email or "",
        zone=_zone(booking, reader) or row.zone,
        made=row.made,
        booking=booking,
        code=code_digits(code_key, issue) if readable and code_key and issue else None,
        was=row.was,
        tries=row.tries,
        language=row.language,
    )


def _issue(row: Row[Any]) -> CodeIssue | None:
    if row.issue_id is None:
        return None
    person, purpose = PersonId(row.person_id), Purpose(row.purpose)
    return CodeIssue(person, purpose, row.issue_id, row.issued, row.code_tries, row.used)


def _zone(booking: Booking | None, reader: PersonId) -> str | None:
    sides = (booking.host, booking.attendee) if booking else ()
    return next((side.zone for side in sides if side.id == reader), None)


def _page(
    connection: Connection, where: ColumnElement[bool], shown: Iterable[Delivery], cursor: str | None, limit: int
) -> OutboxPage:
    before = outbox.c.id < int(cursor) if cursor and cursor.isdecimal() and len(cursor) < _LONGEST else true()
    query = _letters().where(where, before, outbox.c.delivery.in_(shown)).order_by(outbox.c.id.desc()).limit(limit + 1)
    rows = connection.execute(query).all()
    found = rows[:limit]
    told = _bookings(connection, {row.booking_id for row in found if row.booking_id is not None})
    counts = select(outbox.c.delivery, func.count().label("letters")).where(where).group_by(outbox.c.delivery)
    tally = {Delivery(row.delivery): int(row.letters) for row in connection.execute(counts)}
    return OutboxPage(
        rows=tuple(_line(row, told.get(row.booking_id)) for row in found),
        waiting=tally.get(Delivery.QUEUED, 0) + tally.get(Delivery.SENDING, 0),
        failed=tally.get(Delivery.FAILED, 0),
        sent=tally.get(Delivery.SENT, 0),
        cursor=str(found[-1].id) if len(rows) > limit else None,
    )


def _bookings(connection: Connection, ids: set[int]) -> dict[int, Booking]:
    rows = connection.execute(booking_rows().where(bookings.c.id.in_(ids))).all() if ids else []
    return {row.id: to_booking(row) for row in rows}


def _line(row: Row[Any], booking: Booking | None) -> OutboxRow:
    return OutboxRow(
        id=LetterId(row.id),
        kind=Kind(row.kind),
        delivery=Delivery(row.delivery),
        to_email=row.email or "",
        to_person=PersonId(row.person_id),
        made=row.made,
        due=row.due,
        sent=row.sent,
        tries=row.tries,
        reason=row.reason,
        booking=booking,
    )


# --- leases -----------------------------------------------------------------------------------------------------------


def _due(now: datetime, lease: timedelta) -> ColumnElement[bool]:
    """Queued, failed and due again, or left "sending" by a worker that died (also by one whose clock ran ahead)."""
    lapsed = or_(outbox.c.lease_until <= now, outbox.c.lease_until > now + lease)
    waiting = outbox.c.delivery.in_((Delivery.QUEUED, Delivery.FAILED))
    return or_(and_(waiting, outbox.c.due <= now), and_(outbox.c.delivery == Delivery.SENDING, lapsed))


def _void(row: Row[Any], facts: Facts, now: datetime) -> bool:
    """Whether it has nothing true to say any more: decided now, not when it was queued."""
    booking = facts.booking
    if facts.kind in _CODES:
        return facts.code is None
    if booking is None:
        return False
    cancelled = booking.status is Status.CANCELLED
    if facts.kind is Kind.REMINDER:
        return cancelled or booking.start <= now or booking.start != row.starts
    if facts.kind is Kind.CANCELLED:
        return not cancelled
    return cancelled and now >= (booking.cancelled_at or now) + UNDO_WINDOW


def _lock(connection: Connection, letter: LetterId) -> None:
    connection.execute(select(outbox.c.id).where(outbox.c.id == letter).with_for_update())
