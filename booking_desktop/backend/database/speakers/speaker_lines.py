"""An office's list into the store, a batch at a time: new speakers, changes to known ones, nothing where nothing is new.

A line finds its speaker by address, else by its key. Namesakes without an address share the folded name in their keys;
among them the one with the same headline is meant before the one with the same number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from booking_desktop.backend.database.rows import added_ids
from booking_desktop.backend.database.schema import availability, languages, offers, people, profiles, topics
from booking_desktop.backend.database.search.places import ID_MASK
from booking_desktop.backend.database.speakers import profiles as kept
from booking_desktop.backend.database.speakers.hours_json import week_json
from booking_desktop.domain.imports import ImportCount, ImportDefaults, SpeakerLine
from booking_desktop.domain.people import PersonId, Role
from booking_desktop.domain.sign_in import fold_email
from booking_desktop.domain.speakers import NEW_OFFER, Offer

OFFER_NAME = "Session"
"""What the offer of an imported speaker is called until someone names it."""
_NAMESAKES = 4
"""Numbers of one name that are looked up beside a line's own."""


def take(
    connection: Connection, lines: Sequence[SpeakerLine], defaults: ImportDefaults, now: datetime, language: str = ""
) -> ImportCount:
    """Insert or update every line; who is named twice in a batch is taken twice, one after the other.

    ``language`` is of the letters to those who are new.
    """
    count = ImportCount()
    for some in _rounds(lines):
        count += _take(connection, some, defaults, now, language)
    return count


def known(connection: Connection, lines: Sequence[SpeakerLine]) -> tuple[bool, ...]:
    """For each line whether a speaker or an account of it is here already."""
    found = _find(connection, lines)
    return tuple(n in found for n in range(len(lines)))


def _rounds(lines: Sequence[SpeakerLine]) -> Iterator[list[SpeakerLine]]:
    """The lines in as few goes as leave nobody twice in one."""
    rest = list(lines)
    while rest:
        seen: set[str] = set()
        now: list[SpeakerLine] = []
        later: list[SpeakerLine] = []
        for line in rest:
            names = {name for name in (_address(line), line.key) if name}
            (later if names & seen else now).append(line)
            seen |= names
        yield now
        rest = later


def _address(line: SpeakerLine) -> str:
    return fold_email(line.email) if line.email else ""


@dataclass(frozen=True)
class _Known:
    """Who a line is about, as the store has them. ``speaks``: there is a profile."""

    id: PersonId
    row: Row[Any]

    @property
    def speaks(self) -> bool:
        return self.row.person_id is not None


def _take(
    connection: Connection, lines: Sequence[SpeakerLine], defaults: ImportDefaults, now: datetime, language: str
) -> ImportCount:
    found = _find(connection, lines)
    new = [line for n, line in enumerate(lines) if n not in found]
    accounts = [(found[n].id, line) for n, line in enumerate(lines) if n in found and not found[n].speaks]
    present = [(found[n], line) for n, line in enumerate(lines) if n in found and found[n].speaks]
    former = kept.places(connection, [k.id for k, _ in present])
    added = [*zip(_add_people(connection, new, defaults, now, language), new, strict=True), *accounts]
    add_profiles(connection, added, defaults, now)
    changed = _Changes(connection, present, now).make(defaults) if defaults.update else set()
    stale = {p for p in former if p & ID_MASK in changed}
    kept.index(connection, [person for person, _ in added] + sorted(changed), stale)
    left_out = 0 if defaults.update else len(present)
    return ImportCount(len(added), len(changed), len(present) - len(changed) - left_out, left_out)


def _find(connection: Connection, lines: Sequence[SpeakerLine]) -> dict[int, _Known]:
    """By number in ``lines``, whom each is about; nobody twice."""
    addresses = {a for line in lines if (a := _address(line))}
    keys = {key for line in lines if line.key for key in _around(line.key)}
    query = select(people.c.id, people.c.first_name, people.c.last_name, people.c.email_folded, people.c.role, profiles)
    query = query.select_from(people.outerjoin(profiles, profiles.c.person_id == people.c.id))
    wanted = or_(people.c.email_folded.in_(addresses), profiles.c.import_key.in_(keys))
    rows = [_Known(PersonId(row.id), row) for row in connection.execute(query.where(wanted))]
    by_address = {k.row.email_folded: k for k in rows if k.row.email_folded}
    by_key = {k.row.import_key: k for k in rows if k.row.import_key}
    found: dict[int, _Known] = {}
    taken: set[PersonId] = set()
    for look in (_by_address(by_address), _by_headline(by_key), _by_number(by_key)):
        for n, line in enumerate(lines):
            match = look(line) if n not in found else None
            if match is not None and match.id not in taken:
                found[n] = match
                taken.add(match.id)
    return found


_Look = Callable[[SpeakerLine], _Known | None]


def _by_address(known: dict[str, _Known]) -> _Look:
    return lambda line: known.get(_address(line))


def _by_headline(known: dict[str, _Known]) -> _Look:
    def look(line: SpeakerLine) -> _Known | None:
        namesakes = (known[key] for key in _around(line.key) if line.key and key in known)
        return next((k for k in namesakes if _fits(k, line) and k.row.headline == line.headline), None)

    return look


def _by_number(known: dict[str, _Known]) -> _Look:
    def look(line: SpeakerLine) -> _Known | None:
        match = known.get(line.key) if line.key else None
        return match if match is not None and _fits(match, line) else None

    return look


def _fits(match: _Known, line: SpeakerLine) -> bool:
    """Whether a key may identify: not when line and speaker have different addresses."""
    return not line.email or match.row.email_folded is None


def _around(key: str) -> list[str]:
    """A key and those of its namesakes."""
    name, _, number = key.rpartition("#")
    return [key, *(f"{name}#{n}" for n in range(1, _NAMESAKES + 1) if str(n) != number)]


# --- new ones ---------------------------------------------------------------------------------------------------------


def _add_people(
    connection: Connection, lines: Sequence[SpeakerLine], defaults: ImportDefaults, now: datetime, language: str
) -> list[PersonId]:
    rows = [
        {
            "first_name": line.name.first,
            "last_name": line.name.last,
            "email": line.email,
            "email_folded": _address(line) or None,
            "role": Role.SPEAKS,
            "zone": line.zone or defaults.zone,
            "language": language,
            "created_at": now,
        }
        for line in lines
    ]
    return [PersonId(person) for person in added_ids(connection, people, rows)]


def add_profiles(
    connection: Connection, added: Sequence[tuple[PersonId, SpeakerLine]], defaults: ImportDefaults, now: datetime
) -> None:
    """Give people who have none a profile each, not in the index yet; claimed where its person has an account."""
    if not added:
        return
    connection.execute(update(people).where(people.c.id.in_([person for person, _ in added])).values(role=Role.SPEAKS))
    with_account = set(
        connection.scalars(
            select(people.c.id).where(
                people.c.id.in_([person for person, _ in added]), people.c.password_hash.is_not(None)
            )
        )
    )
    rows = [_profile_row(person, line, defaults, now) | {"claimed": person in with_account} for person, line in added]
    for row, key in zip(rows, _free_keys(connection, [line.key for _, line in added]), strict=True):
        row["import_key"] = key
    connection.execute(insert(profiles), rows)
    week = week_json(defaults.week)
    connection.execute(insert(availability), [{"person_id": p, "week": week, "rules": {}} for p, _ in added])
    connection.execute(insert(offers), [kept.offer_row(p, _offer(line, defaults), 0) for p, line in added])
    _add_lists(connection, {p: line.topics or () for p, line in added}, {p: line.languages or () for p, line in added})


def _profile_row(person: PersonId, line: SpeakerLine, defaults: ImportDefaults, now: datetime) -> dict[str, Any]:
    return {
        "person_id": person,
        "headline": line.headline or "",
        "about": line.about or "",
        "zone": line.zone or defaults.zone,
        "published": defaults.publish,
        "sort_name": kept.sort_name(line.name),
        "version": 1,
        "updated_at": now,
    }


def _offer(line: SpeakerLine, defaults: ImportDefaults) -> Offer:
    return Offer(NEW_OFFER, OFFER_NAME, line.minutes or defaults.minutes, line.price or defaults.price)


def _free_keys(connection: Connection, keys: Sequence[str]) -> Iterator[str | None]:
    """Each key unless someone has it: then the address alone identifies."""
    taken = set(connection.scalars(select(profiles.c.import_key).where(profiles.c.import_key.in_(keys))))
    for key in keys:
        yield None if not key or key in taken else key
        taken.add(key)


def _add_lists(
    connection: Connection, its_topics: dict[PersonId, tuple[str, ...]], its_languages: dict[PersonId, tuple[str, ...]]
) -> None:
    kept.write_topics(connection, its_topics)
    kept.write_languages(connection, its_languages)


# --- known ones -------------------------------------------------------------------------------------------------------


class _Changes:
    """What lines change of speakers already here. A cell that says nothing changes nothing."""

    def __init__(self, connection: Connection, present: Sequence[tuple[_Known, SpeakerLine]], now: datetime) -> None:
        ids = [k.id for k, _ in present]
        self._connection = connection
        self._present = present
        self._now = now
        self._topics = kept.listed(connection, topics, topics.c.topic, ids)
        self._languages = kept.listed(connection, languages, languages.c.language, ids)
        self._offers = kept.read_offers(connection, ids)

    def make(self, defaults: ImportDefaults) -> set[PersonId]:
        """Make them; whom they concern."""
        changed: set[PersonId] = set()
        for match, line in self._present:
            person = self._person_values(match, line)
            profile = self._profile_values(match, line, defaults)
            lists = self._change_lists(match.id, line)
            offer = self._change_offer(match.id, line)
            if person:
                self._connection.execute(update(people).where(people.c.id == match.id).values(person))
            if person or profile or lists or offer:
                values = profile | {"version": profiles.c.version + 1, "updated_at": self._now}
                self._connection.execute(update(profiles).where(profiles.c.person_id == match.id).values(values))
                changed.add(match.id)
        return changed

    def _person_values(self, match: _Known, line: SpeakerLine) -> dict[str, Any]:
        row = match.row
        values: dict[str, Any] = {}
        if (row.first_name, row.last_name) != (line.name.first, line.name.last):
            values |= {"first_name": line.name.first, "last_name": line.name.last}
        if line.email and row.email_folded is None:
            values |= {"email": line.email, "email_folded": _address(line)}
        if line.zone and line.zone != row.zone and not row.claimed:
            values["zone"] = line.zone  # a person's own is theirs to change
        return values

    def _profile_values(self, match: _Known, line: SpeakerLine, defaults: ImportDefaults) -> dict[str, Any]:
        row = match.row
        said = {
            "headline": line.headline,
            "about": line.about,
            "zone": line.zone,
            "sort_name": kept.sort_name(line.name),
        }
        values: dict[str, Any] = {k: v for k, v in said.items() if v is not None and v != getattr(row, k)}
        if defaults.publish and not row.published and not row.claimed:
            values["published"] = True
        return values

    def _change_lists(self, person: PersonId, line: SpeakerLine) -> bool:
        changed = False
        if line.topics and line.topics != self._topics[person]:
            kept.write_topics(self._connection, {person: line.topics})
            changed = True
        if line.languages and line.languages != self._languages[person]:
            kept.write_languages(self._connection, {person: line.languages})
            changed = True
        return changed

    def _change_offer(self, person: PersonId, line: SpeakerLine) -> bool:
        """The offer that the list shows takes the line's price and length."""
        lead = next((o for o in self._offers[person] if o.minutes == 60), next(iter(self._offers[person]), None))
        if lead is None:
            return False
        wanted = replace(lead, price=line.price or lead.price, minutes=line.minutes or lead.minutes)
        if wanted == lead:
            return False
        values = {"price": wanted.price.minor, "currency": wanted.price.currency, "minutes": wanted.minutes}
        self._connection.execute(update(offers).where(offers.c.id == lead.id).values(values))
        return True
