"""An office moves here: people first, then what they booked, in batches that each are kept or not as a whole.

What was moved before is known and left as it is: a run that was killed goes on where it stood (docs/adr/0106).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection, select

from booking_desktop.backend.database.deadlocks import repeated
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.moving import bookings_in, known_rows, people_in
from booking_desktop.backend.database.moving.bookings_in import Deal, Taken
from booking_desktop.backend.database.moving.census import Census, Mover, Tell, take_census
from booking_desktop.backend.database.moving.classic import SESSION, BookingRow, SpeakerRow, Unfit, UserRow
from booking_desktop.backend.database.moving.hosts import Host, read_hosts
from booking_desktop.backend.database.moving.known_rows import batches
from booking_desktop.backend.database.moving.people_in import Terms
from booking_desktop.backend.database.moving.sales import Clash, Ledger, Sale
from booking_desktop.backend.database.schema import occupancies
from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.domain.money import Money
from booking_desktop.domain.moving import Finding, Moved, MovingReport, Part, Reason
from booking_desktop.domain.time import Range

PEOPLE_BATCH = 250
BOOKINGS_BATCH = 500
"""Rows to a transaction: short enough that whoever books meanwhile hardly waits."""

Progress = Callable[[MovingReport], None]


class Source(Protocol):
    """What is moved; ``classic_source`` reads it from MySQL."""

    def users(self) -> list[UserRow]:
        """All users."""

    def speakers(self) -> list[SpeakerRow]:
        """All rows of speakers."""

    def bookings(self) -> Iterator[BookingRow]:
        """All bookings in the order in which they were made."""

    def count(self, part: Part) -> int:
        """How many rows a table has."""


class ClassicImport:
    """One run. ``dry``: everything is looked at, nothing is written."""

    def __init__(
        self, database: Database, source: Source, terms: Terms, tell: Tell, progress: Progress, *, dry: bool = False
    ) -> None:
        self._database, self._source, self._terms = database, source, terms
        self._tell, self._progress, self._dry = tell, progress, dry
        self._counts = {part: Moved() for part in Part}
        self._reminders = self._rows = 0
        self._persons: list[int | None] = []
        self._hosts: dict[int, Host] = {}

    def run(self) -> MovingReport:
        """Move everything. Raises FileUnreadable where another classic database was moved here, and what writing may raise.

        Batches before an error stay: running it again goes on.
        """
        source = self._source
        census = take_census(source.users(), source.speakers(), self._terms.currency, self._tell)
        self._rows = source.count(Part.BOOKINGS)
        self._refuse_another(census)
        self._take_people(census)
        self._meet_hosts(census)
        ledger = Ledger(census, self._terms.now)
        for rows in batches(source.bookings(), BOOKINGS_BATCH):
            self._take_bookings(census, ledger, rows)
            self._progress(self._report())
        return self._report()

    def _report(self) -> MovingReport:
        return MovingReport(dict(self._counts), self._reminders, self._rows)

    def _transaction(self) -> AbstractContextManager[Connection]:
        return self._database.read() if self._dry else self._database.write()

    def _count(self, part: Part, moved: Moved) -> None:
        self._counts[part] += moved

    # --- people ---

    def _refuse_another(self, census: Census) -> None:
        with self._database.read() as connection:
            for part in (Part.USERS, Part.SPEAKERS):
                made = {row: at for (table, row), at in census.made.items() if table is part}
                if known_rows.of_another(connection, part, made):
                    raise FileUnreadable(
                        "the classic database", "rows of another one with the same ids were moved here"
                    )

    def _take_people(self, census: Census) -> None:
        for movers in batches(census.movers, PEOPLE_BATCH):
            persons, counts, told = repeated(self._database.place, self._people, census, movers)
            self._persons += persons
            for finding in told:
                self._tell(finding)
            for part, moved in counts.items():
                self._count(part, moved)
            self._progress(self._report())

    def _people(
        self, census: Census, movers: Sequence[Mover]
    ) -> tuple[list[int | None], dict[Part, Moved], list[Finding]]:
        told: list[Finding] = []
        with self._transaction() as connection:
            known = people_in.known_of(connection, movers)
            counts = people_in.count(known, movers)
            if not self._dry:
                taken = people_in.take_in(connection, movers, census.made, self._terms, told.append)
                return list(taken), counts, told
            persons = [known.person(mover) for mover in movers]
            speaking = people_in.speaking_of(connection, [p for p in persons if p is not None])
            people_in.tell_met(known, movers, speaking, told.append)
            return persons, counts, told

    def _meet_hosts(self, census: Census) -> None:
        places = sorted(set(census.by_speaker.values()))
        persons = {place: person for place in places if (person := self._persons[place]) is not None}
        with self._transaction() as connection:
            met = read_hosts(connection, list(persons.values()), self._terms.currency, making=not self._dry)
        newcomer = Host(self._terms.zone)
        self._hosts = {place: met.get(persons.get(place, 0), newcomer) for place in places}

    # --- bookings ---

    def _take_bookings(self, census: Census, ledger: Ledger, rows: Sequence[BookingRow]) -> None:
        told: list[Finding] = []
        by_row = {row.id: row for row in rows}
        sales = [sale for row in rows if (sale := self._enter(ledger, row, told)) is not None]
        deals = [self._deal(census, sale, by_row[sale.row]) for sale in sales]
        known, taken = repeated(self._database.place, self._write, deals)
        refused = {row for row, booking in (known | taken.ours).items() if booking is None}
        told += [_taken_here(by_row[sale.row]) for sale in sales if sale.row in refused]
        for finding in told:
            self._tell(finding)
        here = sum(sale.row in known and sale.row not in refused for sale in sales)
        self._count(Part.BOOKINGS, Moved(len(rows) - len(told) - here, here, len(told)))
        self._reminders += taken.reminders

    def _enter(self, ledger: Ledger, row: BookingRow, told: list[Finding]) -> Sale | None:
        try:
            return ledger.enter(row, self._hosts[ledger.host(row)].zone)
        except Clash as clash:
            told.append(Finding(Part.BOOKINGS, row.id, clash.reason, clash.value, str(clash.other)))
        except Unfit as unfit:
            told.append(Finding(Part.BOOKINGS, row.id, unfit.reason, unfit.value))
        return None

    def _deal(self, census: Census, sale: Sale, row: BookingRow) -> Deal:
        host, attendee = census.movers[sale.host], census.movers[sale.attendee]
        shown = host.showing.price if host.showing else None
        price = census.prices.get(row.speaker or 0) or shown or Money(0, self._terms.currency)
        return Deal(
            sale=sale,
            host=self._persons[sale.host] or 0,
            attendee=self._persons[sale.attendee] or 0,
            terms=self._hosts[sale.host],
            price=price,
            to_host=host.email is not None,
            to_attendee=attendee.email is not None,
        )

    def _write(self, deals: Sequence[Deal]) -> tuple[dict[int, int | None], Taken]:
        """What was moved before, and what became of the others."""
        with self._transaction() as connection:
            known = known_rows.known(connection, Part.BOOKINGS, [deal.sale.row for deal in deals])
            new = [deal for deal in deals if deal.sale.row not in known]
            if self._dry:
                return known, Taken(dict.fromkeys(_overlapping(connection, new)), 0)
            taken = bookings_in.take_in(connection, new, self._terms.now)
            made = {deal.sale.row: deal.sale.made for deal in new}
            ours = {row: (booking, made[row]) for row, booking in taken.ours.items()}
            known_rows.keep(connection, Part.BOOKINGS, ours)
            return known, taken


def _taken_here(row: BookingRow) -> Finding:
    return Finding(Part.BOOKINGS, row.id, Reason.TAKEN_HERE, f"{row.date} {row.slot}"[:200])


def _overlapping(connection: Connection, deals: Sequence[Deal]) -> set[int]:
    """Rows that the database would refuse, for bookings that were made here."""
    wanted = [(person, deal) for deal in deals for person in (deal.host, deal.attendee) if person]
    if not wanted:
        return set()
    first, last = min(d.sale.start for _, d in wanted), max(d.sale.start for _, d in wanted) + SESSION
    query = select(occupancies.c.person_id, occupancies.c.starts, occupancies.c.ends)
    near = query.where(occupancies.c.ends > first, occupancies.c.starts < last)
    busy: dict[int, list[Range]] = {}
    for some in batches({person for person, _ in wanted}, known_rows.IN_MOST):
        for row in connection.execute(near.where(occupancies.c.person_id.in_(some))):
            busy.setdefault(row.person_id, []).append(Range(row.starts, row.ends))
    return {
        deal.sale.row
        for person, deal in wanted
        if any(Range(deal.sale.start, deal.sale.start + SESSION).overlaps(taken) for taken in busy.get(person, ()))
    }


def import_classic(
    database: Database,
    source: Source,
    zone: str,
    currency: str,
    now: datetime,
    tell: Tell,
    progress: Progress = lambda _report: None,
    *,
    dry: bool = False,
) -> MovingReport:
    """Move an office here; ``tell`` hears of each row that could not be kept as it was. Raises as ``ClassicImport.run``."""
    return ClassicImport(database, source, Terms(zone, currency, now), tell, progress, dry=dry).run()
