"""What may be seen of slots: the calendar, why a time can't be booked, and what hours not saved yet would open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.bookings.schedules import load_one, may_run
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.speakers import speaker_hours
from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.errors import NotAllowed
from booking_desktop.domain.openings import cells, explain
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, Schedule, Slot, Verdict
from booking_desktop.domain.speakers import NEW_OFFER, OfferId
from booking_desktop.domain.time import Range


class SlotViews:
    """The part of ``ports.Bookings`` that only looks at slots."""

    def __init__(self, database: Database, tokens: Tokens, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._tokens = tokens
        self._clock = clock

    def calendar(
        self, speaker: PersonId, offers: Sequence[OfferId], span: Range, access: Access | None = None
    ) -> tuple[Cell, ...]:
        """Every cell of these offers in ``span``; no offers: the lead offer's. Raises NotFound."""
        now = self._clock()
        with self._database.read() as connection:
            known = load_one(connection, speaker, self._tokens.asker(connection, access), span)
        chosen = offers or [known.lead_offer or NEW_OFFER]
        shown = [cell for offer in chosen for cell in cells(known.schedule(offer), span, now)]
        return tuple(sorted(shown, key=lambda cell: (cell.slot.start, cell.slot.end, cell.slot.offer)))

    def explain(self, slot: Slot, access: Access | None = None) -> tuple[Verdict, ...]:
        """What every rule says of a slot. Raises NotFound."""
        with self._database.read() as connection:
            known = load_one(connection, slot.speaker, self._tokens.asker(connection, access), slot.range)
        return explain(known.schedule(slot.offer), slot, self._clock())

    def terms(self, speaker: PersonId, offer: OfferId, access: Access | None = None) -> Rules:
        """Office, speaker and offer merged. Raises NotFound."""
        now = self._clock()
        with self._database.read() as connection:
            known = load_one(connection, speaker, self._tokens.asker(connection, access), Range(now, now))
        return known.schedule(offer).rules

    def preview(
        self, access: Access, speaker: PersonId, offer: OfferId, availability: Availability, span: Range
    ) -> tuple[Cell, ...]:
        """What bookers would see in ``span`` were these hours saved. Raises NotAllowed, NotFound, InvalidInput."""
        return cells(self._imagined(access, speaker, offer, availability, span), span, self._clock())

    def explain_preview(self, access: Access, slot: Slot, availability: Availability) -> tuple[Verdict, ...]:
        """What every rule would say of a slot of ``preview``. Raises NotAllowed, NotFound, InvalidInput."""
        schedule = self._imagined(access, slot.speaker, slot.offer, availability, slot.range)
        return explain(schedule, slot, self._clock())

    def _imagined(
        self, access: Access, speaker: PersonId, offer: OfferId, availability: Availability, span: Range
    ) -> Schedule:
        with self._database.read() as connection:
            asker = self._tokens.person(connection, access)
            known = load_one(connection, speaker, asker, span)
            if not may_run(asker, speaker):
                raise NotAllowed("owner")
        speaker_hours.check(availability)
        return replace(known.nobodys(), availability=availability, published=True).schedule(offer)
