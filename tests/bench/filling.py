"""A PostgreSQL database filled with a crowd by COPY: the rows and the index's documents that the app itself would write."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import count, islice
from typing import Any

from sqlalchemy import Connection, text

from booking_desktop.backend.database.columns import to_ticks
from booking_desktop.backend.database.refusal import create_refusal
from booking_desktop.backend.database.search.marks import topic_key
from booking_desktop.backend.database.search.postgres_words import lexemes
from booking_desktop.backend.database.search.speaker_index import Entry, document, static_rank
from booking_desktop.backend.database.speakers.hours_json import week_json
from booking_desktop.backend.database.speakers.profiles import sort_name
from booking_desktop.domain.bookings import Status
from booking_desktop.domain.imports import SpeakerLine
from booking_desktop.domain.people import PersonId, Role
from booking_desktop.domain.sign_in import fold_email
from booking_desktop.domain.speakers import Venue
from tests.bench.crowd import NOW, WEEKS, lines

_AT_ONCE = 20_000
_PER_BOOKER = 10
_COLUMNS = {
    "people": "id first_name last_name email email_folded role office verified_at zone sample created_at",
    "profiles": "person_id headline about zone published claimed sort_name lead_offer lead_price lead_currency lead_minutes rank version updated_at",
    "offers": "id person_id position name minutes price currency about venue place rules active",
    "availability": "person_id week rules version",
    "topics": "person_id folded topic position",
    "languages": "person_id language position",
    "speaker_words": "person_id place words",
    "bookings": "id reference uid sequence version status starts ends host_id host_zone attendee_id attendee_zone offer_id offer_name minutes "
    "price currency cancel_window move_window venue place buffer_before buffer_after note booked_at changed_at cancel_reason",
    "occupancies": "booking_id person_id starts ends",
}
_NOW = to_ticks(NOW)
_Rows = dict[str, list[tuple[Any, ...]]]


def fill(connection: Connection, speakers: int, bookings: int, seed: int) -> None:
    """Fill an empty database, its indexes dropped meanwhile; where we may, rows are not checked one by one either."""
    if connection.scalar(text("SELECT count(*) FROM people")):
        raise ValueError("the database is not empty")
    if connection.scalar(text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")):
        connection.execute(text("SET LOCAL session_replication_role = replica"))
    with _without_indexes(connection):
        known: set[str] = set()
        lengths = _fill_speakers(connection, speakers, seed, known)
        _copy(connection, "vocabulary", "word", ((word,) for word in sorted(known)))
        _fill_bookings(connection, lengths, speakers, bookings, seed)
    for table in ("people", "offers", "bookings"):
        numbered = f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
        connection.execute(text(numbered))


def real(line: SpeakerLine, dice: random.Random) -> SpeakerLine:
    """A line as people fill it in: not everything."""
    return replace(
        line,
        about=line.about if dice.random() < 0.6 else None,
        languages=line.languages if dice.random() < 0.7 else (),
        headline=line.headline if dice.random() < 0.8 else "",
    )


def _fill_speakers(connection: Connection, speakers: int, seed: int, known: set[str]) -> list[int]:
    dice, lengths = random.Random(seed), list[int]()
    numbered = enumerate(lines(speakers, seed), 1)
    while some := list(islice(numbered, _AT_ONCE)):
        rows: _Rows = {name: [] for name in _COLUMNS}
        for person, line in some:
            known |= _speaker(rows, PersonId(person), real(line, dice), dice)
            lengths.append(line.minutes or 60)
        _copy_all(connection, rows)
    return lengths


def _speaker(rows: _Rows, person: PersonId, line: SpeakerLine, dice: random.Random) -> frozenset[str]:
    """The rows of one speaker. The offer has the speaker's own number."""
    assert line.price is not None
    assert line.minutes is not None
    assert line.zone is not None
    assert line.email is not None
    entry = Entry(
        person=person,
        name=line.name,
        headline=line.headline or "",
        about=line.about or "",
        topics=line.topics or (),
        languages=line.languages or (),
        minutes=(line.minutes,),
        lead=line.price,
        published=dice.random() < 0.95,
    )
    kept, price = document(entry), (line.price.minor, line.price.currency)
    names = (line.name.first, line.name.last)
    folded = fold_email(line.email)
    rows["people"].append((person, *names, line.email, folded, Role.SPEAKS.value, False, _NOW, line.zone, False, _NOW))
    texts = (entry.headline, entry.about, line.zone, entry.published, True, sort_name(line.name))
    rows["profiles"].append((person, *texts, person, *price, line.minutes, static_rank(entry), 1, _NOW))
    offer = (0, "Session", line.minutes, *price, "", Venue.LINK.value, "", "{}", True)
    rows["offers"].append((person, person, *offer))
    rows["availability"].append((person, json.dumps(week_json(dice.choice(WEEKS))), "{}", 0))
    first = {topic_key(topic): topic for topic in entry.topics}
    rows["topics"] += ((person, folded, topic, n) for n, (folded, topic) in enumerate(first.items()))
    rows["languages"] += ((person, language, n) for n, language in enumerate(entry.languages))
    words = " ".join(f"'{word}'" for word in lexemes(kept.place, kept.words))
    rows["speaker_words"].append((person, kept.place, words))
    return kept.known


def _fill_bookings(connection: Connection, lengths: Sequence[int], speakers: int, bookings: int, seed: int) -> None:
    """Bookings spread over four weeks around now, and people who attend ten each; nobody is in two places at once."""
    bookers = max(1, -(-bookings // _PER_BOOKER))
    booked = count(1)
    while some := list(islice(booked, _AT_ONCE)):
        rows: _Rows = {name: [] for name in _COLUMNS}
        for n in some:
            if n <= bookers:
                address = f"booker{n}@made-up.example"
                whose = ("Booker", str(n), address, address, Role.BOOKS.value, False, _NOW, "UTC", False, _NOW)
                rows["people"].append((speakers + n, *whose))
            if n <= bookings:
                _booking(rows, n, lengths, speakers, bookers)
        if not any(rows.values()):
            return
        _copy_all(connection, rows)


def _booking(rows: _Rows, n: int, lengths: Sequence[int], speakers: int, bookers: int) -> None:
    """Booking n: a speaker's k-th is on a day of its own, a booker's m-th at an hour of its own."""
    k, host = divmod(n - 1, speakers)
    m, booker = divmod(n - 1, bookers)
    day, minutes = (k * 5 + host % 5) % 28 - 7, lengths[host]
    start = NOW.replace(hour=0, minute=0) + timedelta(days=day, hours=2 * (m % 12))
    span = to_ticks(start), to_ticks(start + timedelta(minutes=minutes))
    sides = (host + 1, "UTC", speakers + booker + 1, "UTC")
    agreed = (host + 1, "Session", minutes, 5000, "EUR", 0, 0, Venue.LINK.value, "", 0, 0, "", _NOW, _NOW, "")
    rows["bookings"].append((n, f"C{n:x}", f"crowd-{n}", 0, 1, Status.CONFIRMED.value, *span, *sides, *agreed))
    rows["occupancies"] += ((n, side, *span) for side in (sides[0], sides[2]))


# --- into the database ------------------------------------------------------------------------------------------------


@contextmanager
def _without_indexes(connection: Connection) -> Iterator[None]:
    """Indexes that no constraint needs, and the refusal of overlaps, are made again when all rows are in."""
    tables = [*_COLUMNS, "vocabulary"]
    found = text(
        "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE i.indrelid::regclass::text = ANY(:tables) "
        "AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)"
    )
    indexes = connection.execute(found, {"tables": tables}).all()
    connection.exec_driver_sql("ALTER TABLE occupancies DROP CONSTRAINT IF EXISTS occupancies_apart")
    for name, _ in indexes:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    connection.exec_driver_sql("SET LOCAL maintenance_work_mem = '1GB'")
    for _, definition in indexes:
        connection.exec_driver_sql(definition)
    create_refusal(connection)


def _copy_all(connection: Connection, rows: _Rows) -> None:
    for table, some in rows.items():
        if some:
            _copy(connection, table, _COLUMNS[table], some)


def _copy(connection: Connection, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    driver: Any = connection.connection.driver_connection
    with ExitStack() as stack:
        cursor = stack.enter_context(driver.cursor())
        copy = stack.enter_context(cursor.copy(f"COPY {table} ({', '.join(columns.split())}) FROM STDIN"))
        for row in rows:
            copy.write_row(row)
