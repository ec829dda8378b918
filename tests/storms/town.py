"""Who is there when a storm comes: speakers with open hours, and people who are signed in and want to book them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from booking_desktop.backend.database.accounts.sessions import Sessions
from booking_desktop.backend.database.schema import people
from booking_desktop.backend.database.serving import Serving
from booking_desktop.domain.availability import Availability, Hours, Rules
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import PersonId, Role
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import NEW_OFFER, Offer, Profile
from server_stub.app import now, open_database
from server_stub.settings import load
from tests.storms.process import said

STEP = 15
"""Minutes between two starts: an hour overlaps with six others."""
DAYS = 2


@dataclass(frozen=True)
class Town:
    """What clients have to know."""

    tokens: tuple[str, ...]
    people: tuple[int, ...]
    speakers: tuple[tuple[int, int], ...]
    """Each with the offer that is booked."""
    starts: tuple[str, ...]


def settle(folder: Path, url: str, guests: int, speakers: int = 5, minutes: int = 60, days: int = DAYS) -> Town:
    """Fill an empty database; it is closed again afterwards."""
    serving = open_town(folder, url)
    try:
        hosts = _enter(serving, [(f"speaker{n}", Role.SPEAKS) for n in range(speakers)])
        guests_ = _enter(serving, [(f"guest{n}", Role.BOOKS) for n in range(guests)])
        offers = tuple((id_, _publish(serving, id_, token, minutes)) for id_, token in hosts)
    finally:
        serving.backend.store.close()
    ids, tokens = zip(*guests_, strict=True)
    return Town(tokens, ids, offers, tuple(start.isoformat() for start in _starts(minutes, days)))


def open_town(folder: Path, url: str) -> Serving:
    """The database of a server that runs on ``folder``, from outside."""
    return open_database(load(said(folder, url)))


def _enter(serving: Serving, names: Sequence[tuple[str, Role]]) -> list[tuple[int, str]]:
    """People with verified addresses, each with a token of a session of their own. Nobody signs in by password here."""
    with serving.ground.database.write() as connection:
        return [_one(serving, connection, name, role) for name, role in names]


def _one(serving: Serving, connection: Connection, name: str, role: Role) -> tuple[int, str]:
    email = f"{name}@example.org"
    row = {"first_name": name.title(), "last_name": "", "email": email, "email_folded": email, "role": role}
    more = {"zone": "UTC", "verified_at": now(), "created_at": now(), "password_hash": "$2b$04$nobody"}
    made = connection.execute(insert(people).values(row | more)).inserted_primary_key
    assert made is not None
    session = Sessions(serving.ground.tokens).open(connection, PersonId(made.id), now())
    return made.id, str(session.access)


def _publish(serving: Serving, id_: int, token: str, minutes: int) -> int:
    speakers, access, person = serving.backend.speakers, Access(token), PersonId(id_)
    offer = Offer(NEW_OFFER, "Working session", minutes, Money(12000, "GBP"), place="https://call.example/room")
    name = serving.backend.accounts.me(access).name
    profile = speakers.save_profile(access, Profile(person, name, zone="UTC", offers=(offer,), published=True))
    week = {day: (Hours(0, 24 * 60),) for day in range(7)}
    rules = Rules(step=min(STEP, minutes), notice=0, cancel_window=0, move_window=0)
    version = speakers.availability(access, person).version
    speakers.save_availability(access, person, Availability("UTC", week, rules=rules, version=version))
    return profile.offers[0].id


def _starts(minutes: int, days: int) -> list[datetime]:
    first = (datetime.now(UTC) + timedelta(days=3)).replace(hour=8, minute=0, second=0, microsecond=0)
    step = min(STEP, minutes)
    return [first + timedelta(days=day, minutes=m) for day in range(days) for m in range(0, 8 * 60, step)]
