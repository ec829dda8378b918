"""People of the classic database into ours: accounts with their passwords, sign-ups that wait, and profiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.locks import Turn, take_turn
from booking_desktop.backend.database.moving import known_rows
from booking_desktop.backend.database.moving.census import Made, Mover, Tell
from booking_desktop.backend.database.schema import code_issues, offers, people, profiles
from booking_desktop.backend.database.speakers import profiles as kept
from booking_desktop.backend.database.speakers.classic_speakers import SESSION
from booking_desktop.backend.database.speakers.speaker_lines import add_profiles
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.availability import CLASSIC_WEEK
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.moving import Finding, Moved, Part, Reason
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import CODE_LIFE, Purpose, fold_email


@dataclass(frozen=True)
class Terms:
    """What a move goes by."""

    zone: str
    currency: str
    now: datetime


@dataclass
class _Known:
    """What is here of a batch before it is taken in."""

    users: dict[int, int | None]
    speakers: dict[int, int | None]
    by_address: dict[str, Row[Any]]

    def person(self, mover: Mover) -> int | None:
        """Who the mover is here: as they were moved before, else by their address."""
        before = [self.users.get(row) for row in mover.users] + [self.speakers.get(row) for row in mover.speakers]
        found = next((person for person in before if person is not None), None)
        if found is None and mover.email is not None:
            row = self.by_address.get(fold_email(mover.email))
            found = None if row is None else int(row.id)
        return found


def known_of(connection: Connection, movers: Sequence[Mover]) -> _Known:
    """Look a batch up."""
    addresses = [fold_email(mover.email) for mover in movers if mover.email is not None]
    rows = connection.execute(select(people).where(people.c.email_folded.in_(addresses)))
    return _Known(
        known_rows.known(connection, Part.USERS, [row for mover in movers for row in mover.users]),
        known_rows.known(connection, Part.SPEAKERS, [row for mover in movers for row in mover.speakers]),
        {row.email_folded: row for row in rows},
    )


def count(known: _Known, movers: Sequence[Mover]) -> dict[Part, Moved]:
    """How many rows of a batch are new."""
    users, speakers = (sum(len(getattr(m, name)) for m in movers) for name in ("users", "speakers"))
    return {
        Part.USERS: Moved(users - len(known.users), len(known.users)),
        Part.SPEAKERS: Moved(speakers - len(known.speakers), len(known.speakers)),
    }


def tell_met(known: _Known, movers: Sequence[Mover], speaking: set[int], tell: Tell) -> None:
    """Tell of rows whose person was here before the first move: what they have here stays."""
    for mover in movers:
        person = known.person(mover)
        row = known.by_address.get(fold_email(mover.email or ""))
        if person is None or row is None:
            continue
        if mover.users and row.password_hash is not None and mover.users[0] not in known.users:
            tell(Finding(Part.USERS, mover.users[0], Reason.HERE_BEFORE, row.email))
        if mover.speakers and person in speaking and not any(s in known.speakers for s in mover.speakers):
            tell(Finding(Part.SPEAKERS, mover.speakers[-1], Reason.HERE_BEFORE, row.email))


def speaking_of(connection: Connection, persons: Sequence[int]) -> set[int]:
    """Those of them who have a profile."""
    return set(connection.scalars(select(profiles.c.person_id).where(profiles.c.person_id.in_(persons))))


def take_in(connection: Connection, movers: Sequence[Mover], made: Made, terms: Terms, tell: Tell) -> list[int]:
    """Take a batch in; who each of them is here."""
    take_turn(connection, Turn.OFFICE)  # whoever signs up with one of the addresses meanwhile runs again
    known = known_of(connection, movers)
    before = [known.person(mover) for mover in movers]
    present = [person for person in before if person is not None]
    tell_met(known, movers, speaking_of(connection, present), tell)
    persons = _add_people(connection, movers, before, terms)
    _open_accounts(connection, [(p, m) for p, m, b in zip(persons, movers, before, strict=True) if b], terms)
    _let_wait(connection, list(zip(persons, movers, strict=True)), terms.now)
    _add_profiles(connection, list(zip(persons, movers, strict=True)), terms)
    _remember(connection, known, list(zip(persons, movers, strict=True)), made)
    news.record(connection, Topic.SPEAKERS, terms.now)
    return persons


# --- people -----------------------------------------------------------------------------------------------------------


def _add_people(
    connection: Connection, movers: Sequence[Mover], before: Sequence[int | None], terms: Terms
) -> list[int]:
    """Insert those who are not here yet; the ids of all."""
    new = [(n, _person_row(mover, terms)) for n, mover in enumerate(movers) if before[n] is None]
    persons = list(before)
    addressed = {row["email_folded"]: n for n, row in new if row["email_folded"] is not None}
    if addressed:
        connection.execute(insert(people), [row for _, row in new if row["email_folded"] is not None])
        query = select(people.c.id, people.c.email_folded).where(people.c.email_folded.in_(addressed))
        for found in connection.execute(query):
            persons[addressed[found.email_folded]] = found.id
    for n, row in new:
        if row["email_folded"] is None:
            made = connection.execute(insert(people).values(row)).inserted_primary_key
            assert made is not None
            persons[n] = made.id
    return [person for person in persons if person is not None]


def _person_row(mover: Mover, terms: Terms) -> dict[str, Any]:
    account = mover.verified and mover.password_hash is not None
    made = mover.made or terms.now
    return {
        "first_name": mover.name.first,
        "last_name": mover.name.last,
        "email": mover.email,
        "email_folded": None if mover.email is None else fold_email(mover.email),
        "password_hash": mover.password_hash if account else None,
        "role": mover.role,
        "verified_at": made if account else None,
        "zone": terms.zone,
        "created_at": made,
    }


def _open_accounts(connection: Connection, present: Sequence[tuple[int, Mover]], terms: Terms) -> None:
    """People who were here without an account have the classic one now: it was verified there."""
    for person, mover in present:
        if not mover.verified or mover.password_hash is None:
            continue
        values = {"password_hash": mover.password_hash, "verified_at": mover.made or terms.now, "role": mover.role}
        without = people.c.id == person, people.c.password_hash.is_(None)
        if connection.execute(update(people).where(*without).values(values)).rowcount:
            connection.execute(update(profiles).where(profiles.c.person_id == person).values(claimed=True))


def _let_wait(connection: Connection, added: Sequence[tuple[int, Mover]], now: datetime) -> None:
    """Sign-ups that were never verified wait on, their code long void: it can be mailed again, or signed up anew."""
    waiting = {p: m for p, m in added if m.password_hash is not None and not m.verified}
    has_account = people.c.id.in_(waiting), people.c.password_hash.is_not(None)
    here = set(connection.scalars(select(people.c.id).where(*has_account)))
    asked = code_issues.c.person_id.in_(waiting), code_issues.c.purpose == Purpose.VERIFY
    here |= set(connection.scalars(select(code_issues.c.person_id).where(*asked)))
    rows = [
        {
            "person_id": person,
            "purpose": Purpose.VERIFY,
            "issued": min(mover.made or now, now - CODE_LIFE),
            "first_name": mover.name.first,
            "last_name": mover.name.last,
            "password_hash": mover.password_hash,
            "role": mover.role,
            "zone": zone,
        }
        for person, mover in waiting.items()
        if person not in here
        for zone in [_zone(connection, person)]
    ]
    if rows:
        connection.execute(insert(code_issues), rows)


def _zone(connection: Connection, person: int) -> str:
    return str(connection.scalars(select(people.c.zone).where(people.c.id == person)).one())


# --- profiles ---------------------------------------------------------------------------------------------------------


def _add_profiles(connection: Connection, added: Sequence[tuple[int, Mover]], terms: Terms) -> None:
    """A published profile each; a draft whose offer is hidden where there was no price that can be kept."""
    speaking = speaking_of(connection, [person for person, _ in added])
    new = {PersonId(p): m for p, m in added if m.showing is not None and p not in speaking}
    priced = [(p, m) for p, m in new.items() if m.showing and m.showing.price is not None]
    unpriced = [(p, m) for p, m in new.items() if m.showing and m.showing.price is None]
    for some, publish in ((priced, True), (unpriced, False)):
        defaults = ImportDefaults(Money(0, terms.currency), terms.zone, CLASSIC_WEEK, publish=publish)
        add_profiles(connection, [(person, _line(mover)) for person, mover in some], defaults, terms.now)
    if new:
        connection.execute(update(offers).where(offers.c.person_id.in_(new)).values(name=SESSION))
        hidden = offers.c.person_id.in_([person for person, _ in unpriced])
        connection.execute(update(offers).where(hidden).values(active=False))
        kept.index(connection, list(new), ())


def _line(mover: Mover) -> SpeakerLine:
    assert mover.showing is not None
    return SpeakerLine(
        line=0,
        name=mover.name,
        email=mover.email,
        headline=mover.showing.headline,
        topics=mover.showing.topics,
        price=mover.showing.price,
    )


def _remember(connection: Connection, known: _Known, added: Sequence[tuple[int, Mover]], made: Made) -> None:
    users = {row: (p, made[Part.USERS, row]) for p, m in added for row in m.users if row not in known.users}
    speakers = {row: (p, made[Part.SPEAKERS, row]) for p, m in added for row in m.speakers if row not in known.speakers}
    known_rows.keep(connection, Part.USERS, users)
    known_rows.keep(connection, Part.SPEAKERS, speakers)
