"""Who is in the classic database: users and speakers of one address are one person. Pure, as ``classic``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from booking_desktop.backend.database.moving.classic import (
    SpeakerRow,
    Unfit,
    UserRow,
    address_key,
    address_of,
    hash_of,
    headline_of,
    name_of,
    price_of,
    role_of,
    topics_of,
)
from booking_desktop.domain.money import Money
from booking_desktop.domain.moving import Finding, Part, Reason
from booking_desktop.domain.people import Name, Role

Tell = Callable[[Finding], None]
Made = dict[tuple[Part, int], datetime | None]


@dataclass(frozen=True)
class Showing:
    """What a speaker shows: of several rows the newest. ``price`` None: none of them has one that can be kept."""

    headline: str
    topics: tuple[str, ...]
    price: Money | None


@dataclass(frozen=True)
class Mover:
    """One person of the classic database. The first of ``users`` is the one that signs in."""

    name: Name
    email: str | None
    role: Role
    made: datetime | None
    password_hash: str | None = None
    verified: bool = False
    users: tuple[int, ...] = ()
    speakers: tuple[int, ...] = ()
    showing: Showing | None = None


@dataclass
class Census:
    """Everyone, and who is meant by an id."""

    movers: list[Mover] = field(default_factory=list)
    by_user: dict[int, int] = field(default_factory=dict)
    """Places in ``movers``."""
    by_speaker: dict[int, int] = field(default_factory=dict)
    made: Made = field(default_factory=dict)
    """When each row was made."""
    prices: dict[int, Money] = field(default_factory=dict)
    """What each row of speakers asked for: a booking was made on one of them."""


def take_census(users: Iterable[UserRow], speakers: Iterable[SpeakerRow], currency: str, tell: Tell) -> Census:
    """Join the rows to people, in the order of their ids; ``tell`` hears what could not stay as it was."""
    census = Census()
    places: dict[str, int] = {}
    for user in sorted(users, key=lambda row: (not row.verified, row.id)):  # who proved the address comes first
        _add_user(census, places, user, tell)
    rows: dict[int, list[SpeakerRow]] = {}
    for speaker in sorted(speakers, key=lambda row: row.id):
        rows.setdefault(_place_of_speaker(census, places, speaker, tell), []).append(speaker)
    for place, its in rows.items():
        _show(census, place, its, currency, tell)
    return census


def _add_user(census: Census, places: dict[str, int], row: UserRow, tell: Tell) -> None:
    key = address_key(row.email)
    census.made[Part.USERS, row.id] = row.made
    if key is not None and key in places:
        census.by_user[row.id] = place = places[key]
        first = census.movers[place]
        census.movers[place] = replace(first, users=(*first.users, row.id))
        tell(Finding(Part.USERS, row.id, Reason.SAME_ADDRESS, row.email or "", str(first.users[0])))
        return
    census.by_user[row.id] = len(census.movers)
    if key is not None:
        places[key] = len(census.movers)
    census.movers.append(_user(row, tell))


def _user(row: UserRow, tell: Tell) -> Mover:
    email, password_hash, role = None, None, Role.BOOKS
    name, changed = name_of(row.first_name, row.last_name, row.email, f"User {row.id}")
    if changed is not None:
        tell(Finding(Part.USERS, row.id, changed, f"{row.first_name or ''} {row.last_name or ''}".strip()[:200]))
    try:
        role = role_of(row.role)
    except Unfit as unfit:
        tell(Finding(Part.USERS, row.id, unfit.reason, unfit.value))
    try:
        email = address_of(row.email)
        password_hash = hash_of(row.password)
    except Unfit as unfit:
        tell(Finding(Part.USERS, row.id, unfit.reason, unfit.value))
    return Mover(name, email, role, row.made, password_hash, row.verified, users=(row.id,))


def _place_of_speaker(census: Census, places: dict[str, int], row: SpeakerRow, tell: Tell) -> int:
    """Whose row it is; someone new where no user has its address."""
    key = address_key(row.email)
    place = places.get(key) if key is not None else None
    if place is None:
        place = len(census.movers)
        census.movers.append(_speaker(row, tell))
        if key is not None:
            places[key] = place
    census.by_speaker[row.id] = place
    census.made[Part.SPEAKERS, row.id] = row.made
    mover = census.movers[place]
    census.movers[place] = replace(mover, role=Role.SPEAKS, speakers=(*mover.speakers, row.id))
    return place


def _speaker(row: SpeakerRow, tell: Tell) -> Mover:
    name, changed = name_of(row.first_name, row.last_name, row.email, f"Speaker {row.id}")
    if changed is not None:
        tell(Finding(Part.SPEAKERS, row.id, changed, f"{row.first_name or ''} {row.last_name or ''}".strip()[:200]))
    email = None
    try:
        email = address_of(row.email)
    except Unfit as unfit:
        tell(Finding(Part.SPEAKERS, row.id, unfit.reason, unfit.value))
    return Mover(name, email, Role.SPEAKS, row.made)


def _show(census: Census, place: int, rows: list[SpeakerRow], currency: str, tell: Tell) -> None:
    """The newest row is shown, with the newest price that can be kept."""
    newest = rows[-1]
    price = None
    for row in rows:
        if row is not newest:
            tell(Finding(Part.SPEAKERS, row.id, Reason.OLDER_PROFILE, row.email or "", str(newest.id)))
        try:
            price, rounded = price_of(row.price, currency)
            census.prices[row.id] = price
            if rounded is not None:
                tell(Finding(Part.SPEAKERS, row.id, rounded, str(row.price), price.plain()))
        except Unfit as unfit:
            tell(Finding(Part.SPEAKERS, row.id, unfit.reason, unfit.value))
    headline, cut = headline_of(newest.expertise)
    if cut is not None:
        tell(Finding(Part.SPEAKERS, newest.id, cut, headline[:200]))
    showing = Showing(headline, topics_of(headline), price)
    census.movers[place] = replace(census.movers[place], showing=showing)
