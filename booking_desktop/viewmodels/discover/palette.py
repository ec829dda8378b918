"""The command palette: what a line of text may mean, as entries to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Bookings, Speakers
from booking_desktop.domain.phrases import read
from booking_desktop.domain.query import Facets, SpeakerPage, SpeakerQuery, SpeakerRow
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, Slot
from booking_desktop.domain.speakers import Offer
from booking_desktop.domain.time import MINUTE, local
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.discover.palette_state import (
    PEOPLE,
    Became,
    BookEntry,
    CommandEntry,
    EveryoneEntry,
    PaletteState,
    Plan,
    SpeakerEntry,
    WeekEntry,
    _span,
    book_entries,
    common_minute,
    matching,
)
from booking_desktop.viewmodels.phrase_names import phrase_names
from booking_desktop.viewmodels.session import SessionViewModel


class PaletteViewModel(ViewModel[PaletteState]):
    """Steps of the palette. What it answers stays until what follows has come; only the latest text counts."""

    book_wanted = Signal(object)
    """A Slot to review and book."""
    speaker_wanted = Signal(object)
    """A PersonId to show."""
    calendar_wanted = Signal(object, object, object)
    """PersonId, OfferId or None, and a date to show."""
    everyone_wanted = Signal(object)
    """An Understood: everyone free then."""
    command_wanted = Signal(str)
    """The name of a command."""

    def __init__(
        self,
        speakers: Speakers,
        bookings: Bookings,
        session: SessionViewModel,
        now: Clock,
        zone: Callable[[], str],
        commands: Callable[[], Sequence[CommandEntry]],
    ) -> None:
        super().__init__(PaletteState())
        self._speakers = speakers
        self._bookings = bookings
        self._session = session
        self._now = now
        self._zone = zone
        self._commands = commands

    def open(self) -> None:
        """Begin afresh with what can be done now."""
        self._become(PaletteState(zone=self._zone(), now=self._now(), commands=tuple(self._commands())))

    def type(self, text: str) -> None:
        """The line changed."""
        if text == self.state.typed:
            return
        said = read(text, self._now(), self.state.zone, phrase_names())
        state = replace(self.state, typed=text, said=said, current=0, now=self._now())
        commands = matching(self._commands(), state.words) if state.words or not said.is_time else ()
        same_wish = said.range == self.state.said.range
        state = replace(
            state,
            commands=commands,
            everyone=state.everyone if same_wish else None,
            plan=state.plan if same_wish and said.is_time else None,
            people=state.people if state.words else (),
            working=bool(state.words or said.is_time),
        )
        self._become(state)
        self._look_up()

    def move(self, by: int) -> None:
        """Arrow keys: round and round."""
        count = len(self.state.entries)
        if count:
            self._become(replace(self.state, current=(self.state.current + by) % count))

    def point(self, index: int) -> None:
        """The pointer chose an entry."""
        if 0 <= index < len(self.state.entries):
            self._become(replace(self.state, current=index))

    def take(self) -> bool:
        """Enter: do the entry; says whether there was one."""
        match self.state.chosen:
            case BookEntry(slot=slot):
                self.book_wanted.emit(slot)
            case SpeakerEntry(row=row):
                self.speaker_wanted.emit(row.id)
            case WeekEntry(row=row, monday=monday):
                self.calendar_wanted.emit(row.id, None, monday)
            case EveryoneEntry(wish=wish):
                self.everyone_wanted.emit(replace(wish, words=""))
            case CommandEntry(name=name):
                self.command_wanted.emit(name)
            case None:
                return False
        return True

    def take_to_calendar(self) -> bool:
        """Ctrl Enter: open the calendar where the entry is; says whether it is anywhere."""
        match self.state.chosen:
            case BookEntry(slot=slot):
                day = local(slot.start, self.state.zone).date()
                self.calendar_wanted.emit(slot.speaker, slot.offer, day)
            case SpeakerEntry(row=row):
                self.calendar_wanted.emit(row.id, None, local(self._now(), self.state.zone).date())
            case WeekEntry(row=row, monday=monday):
                self.calendar_wanted.emit(row.id, None, monday)
            case _:
                return False
        return True

    # --- looking up ------------------------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        state = self.state
        query = SpeakerQuery(text=state.words, zone=state.zone)
        if state.words:
            self._session.maybe(
                lambda access: self._speakers.search(query, None, PEOPLE, access),
                lambda outcome: self._found(state.typed, outcome),
                lane="search",
                key="palette.people",
            )
        elif state.said.is_time:
            self._count()

    def _found(self, typed: str, outcome: Ok[SpeakerPage] | Err) -> None:
        if typed != self.state.typed:
            return
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error, working=False))
            return
        people = outcome.value.rows
        state = replace(self.state, people=people, problem=None, working=self.state.said.is_time)
        if state.plan is not None and (not people or state.plan.profile.id != people[0].id):
            state = replace(state, plan=None)
        self._become(self._keeping_current(state))
        if state.said.is_time:
            self._count()
            if people:
                self._plan(people[0])

    def _plan(self, row: SpeakerRow) -> None:
        state, now = self.state, self._now()

        def work(access: Access | None) -> Plan:
            profile = self._speakers.profile(row.id, access)
            offer = profile.lead_offer
            if offer is None or state.said.range is None:
                return Plan(profile, ())
            span = _span(state.said.range, now, state.zone)
            cells = self._bookings.calendar(row.id, [offer.id], span, access)
            became = self._why(offer, row, cells, state, access)
            return Plan(profile, book_entries(profile, offer, cells, state.said, became))

        self._session.maybe(work, lambda o: self._planned(state.typed, o), lane="detail", key="palette.plan")

    def _why(
        self, offer: Offer, row: SpeakerRow, cells: Sequence[Cell], state: PaletteState, access: Access | None
    ) -> Became | None:
        """Ask the deciding function itself what stands against the wished time."""
        wished = state.said.at
        if wished is None or any(c.open and c.slot.start == wished for c in cells):
            return None
        slot = Slot(wished, wished + offer.minutes * MINUTE, row.id, offer.id)
        failed = next((v for v in self._bookings.explain(slot, access) if not v.ok), None)
        near = [c for c in cells if abs(c.slot.start - wished) < timedelta(hours=12)]
        return Became(wished, failed, common_minute(near, state.zone))

    def _planned(self, typed: str, outcome: Ok[Plan] | Err) -> None:
        if typed != self.state.typed:
            return
        if isinstance(outcome, Ok):
            self._become(self._keeping_current(replace(self.state, plan=outcome.value, working=False)))
        else:
            self._become(replace(self.state, problem=outcome.error, working=False))

    def _count(self) -> None:
        state = self.state
        query = SpeakerQuery(free=state.said.range, zone=state.zone)

        def counted(outcome: Ok[Facets] | Err) -> None:
            if isinstance(outcome, Ok) and state.said.range == self.state.said.range:
                working = self.state.working and bool(self.state.people) and self.state.plan is None
                self._become(replace(self.state, everyone=outcome.value.total, working=working))

        self._session.maybe(
            lambda access: self._speakers.facets(query, access), counted, lane="counts", key="palette.count"
        )

    def _keeping_current(self, state: PaletteState) -> PaletteState:
        """When the arrows have moved, stay on the same entry; else on the first."""
        before = self.state.chosen
        if self.state.current == 0 or before not in state.entries:
            return replace(state, current=min(self.state.current, max(0, len(state.entries) - 1)))
        return replace(state, current=state.entries.index(before))
