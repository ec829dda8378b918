"""Issuing codes and trying them (PRODUCT A2): the digits are derived from the issue, so none is ever kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from booking_desktop.backend.database.mail.queueing import queue
from booking_desktop.backend.database.rows import added_id
from booking_desktop.backend.database.schema import code_issues, outbox
from booking_desktop.backend.database.watch import advance, set_back
from booking_desktop.domain.errors import CodeExpired, CodeWrong
from booking_desktop.domain.letters import Delivery, Kind
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import CODE_TRIES, CodeIssue, Purpose, code_matches

_LETTERS = {Purpose.VERIFY: Kind.VERIFY, Purpose.RESET: Kind.RESET}


@dataclass(frozen=True)
class Asked:
    """What a sign-up asked for, kept with its code until that is typed: whoever types it gets what its mail belongs to."""

    first_name: str
    last_name: str
    password_hash: str
    role: str
    zone: str
    language: str


def issue(
    connection: Connection, person: PersonId, purpose: Purpose, now: datetime, asked: Asked | None = None
) -> None:
    """Make a new code and queue its mail."""
    advance(connection, now)
    values = {"person_id": person, "purpose": purpose, "issued": now, **(vars(asked) if asked else {})}
    queue(connection, _LETTERS[purpose], person, now, issue=added_id(connection, code_issues, values))


def issue_again(connection: Connection, person: PersonId, purpose: Purpose, now: datetime) -> None:
    """Mail the newest code once more while it lives, else a new one that asks for the same."""
    newest = latest(connection, person, purpose)
    if newest is None or not to_issue(newest).alive(now) or set_back(connection, now):
        issue(connection, person, purpose, now, _asked(newest))
    elif not _hurry(connection, newest.id, now):
        queue(connection, _LETTERS[purpose], person, now, issue=newest.id)


def latest(connection: Connection, person: PersonId, purpose: Purpose) -> Row[Any] | None:
    """The newest issue, alive or not."""
    query = select(code_issues).where(code_issues.c.person_id == person, code_issues.c.purpose == purpose)
    return connection.execute(query.order_by(code_issues.c.id.desc()).limit(1)).first()


def attempt(
    connection: Connection, key: bytes, person: PersonId, purpose: Purpose, typed: str, now: datetime
) -> Row[Any]:
    """The issue whose code was typed. Raises CodeWrong, the try counted (so keep the transaction), or CodeExpired."""
    query = select(code_issues).where(code_issues.c.person_id == person, code_issues.c.purpose == purpose)
    alive = [row for row in connection.execute(query).all() if to_issue(row).alive(now)]
    if not alive or set_back(connection, now):
        raise CodeExpired
    advance(connection, now)
    for row in alive:
        if code_matches(key, to_issue(row), typed):
            return row
    tried = code_issues.c.id.in_([row.id for row in alive])
    connection.execute(update(code_issues).where(tried).values(tries=code_issues.c.tries + 1))
    raise CodeWrong(CODE_TRIES - 1 - min(row.tries for row in alive))


def spend(connection: Connection, person: PersonId, purpose: Purpose) -> None:
    """Void every code of that purpose: one of them has done its work."""
    mine = (code_issues.c.person_id == person, code_issues.c.purpose == purpose)
    connection.execute(update(code_issues).where(*mine).values(used=True))


def to_issue(row: Row[Any]) -> CodeIssue:
    """A row of ``code_issues``; its id is the serial."""
    return CodeIssue(PersonId(row.person_id), Purpose(row.purpose), row.id, row.issued, row.tries, row.used)


def _asked(row: Row[Any] | None) -> Asked | None:
    if row is None or row.password_hash is None:
        return None
    return Asked(row.first_name, row.last_name, row.password_hash, row.role, row.zone, row.language or "")


def _hurry(connection: Connection, issue_id: int, now: datetime) -> bool:
    """Make a letter of that code that is still waiting due now, instead of adding one."""
    waiting = (outbox.c.issue_id == issue_id, outbox.c.delivery.in_((Delivery.QUEUED, Delivery.FAILED)))
    found = connection.execute(update(outbox).where(*waiting).values(delivery=Delivery.QUEUED, due=now))
    return found.rowcount > 0
