"""The command palette: what a line of text may mean, as entries to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Bookings, Speakers
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.folding import fold
from booking_desktop.domain.phrases import Understood, read
from booking_desktop.domain.query import Facets, SpeakerPage, SpeakerQuery, SpeakerRow
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, Slot, Verdict
from booking_desktop.domain.speakers import Offer, Profile
from booking_desktop.domain.time import DAY, MINUTE, Range, local, starts_at, week_start
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.wishes import says_so

PEOPLE = 4
"""Speakers listed for a text."""
STARTS = 3
"""Nearest starts offered for a time."""
LOOK_AHEAD = 7 * DAY
"""How far beyond the wished day the nearest start is looked for."""


@dataclass(frozen=True)
class CommandEntry:
    """A command of the app that can be done now."""

    name: str
    title: str
    key: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Became:
    """Why the nearest start is not the wished one: the first rule in the way, and where starts lie within the hour."""

    wished: datetime
    verdict: Verdict | None
    minute: int | None
    """The minute that every start of the offer has on the asker's clock, or None when they differ."""


@dataclass(frozen=True)
class BookEntry:
    """A start to review and book."""

    slot: Slot
    profile: Profile
    offer: Offer
    top: bool = False
    became: Became | None = None


@dataclass(frozen=True)
class SpeakerEntry:
    """A speaker to look at."""

    row: SpeakerRow


@dataclass(frozen=True)
class WeekEntry:
    """A speaker's calendar at a week."""

    row: SpeakerRow
    monday: date


@dataclass(frozen=True)
class EveryoneEntry:
    """Everyone who is free then; ``count`` None until it is known."""

    wish: Understood
    count: int | None = None


Entry = BookEntry | SpeakerEntry | WeekEntry | EveryoneEntry | CommandEntry


@dataclass(frozen=True)
class Plan:
    """What a wish and a speaker come to: the starts nearest to it, best first."""

    profile: Profile
    entries: tuple[BookEntry, ...]


@dataclass(frozen=True)
class PaletteState:
    """What is typed, what it was understood as, and what can be chosen."""

    typed: str = ""
    said: Understood = Understood()
    zone: str = "UTC"
    now: datetime | None = None
    commands: tuple[CommandEntry, ...] = ()
    people: tuple[SpeakerRow, ...] = ()
    plan: Plan | None = None
    everyone: int | None = None
    current: int = 0
    working: bool = False
    problem: DomainError | None = None

    @property
    def words(self) -> str:
        """What is left to search people and commands for."""
        whole = self.typed.strip()
        return self.said.words if self.said.words or says_so(self.typed, self.said) else whole

    @property
    def person(self) -> SpeakerRow | None:
        """The speaker whom a phrase with a time is about."""
        return self.people[0] if self.people and self.said.is_time else None

    @property
    def book(self) -> tuple[Entry, ...]:
        """The group Book."""
        return self.plan.entries if self.plan else ()

    @property
    def go_to(self) -> tuple[Entry, ...]:
        """The group Go to: people, the week meant, everyone free then, pages."""
        entries: list[Entry] = [SpeakerEntry(row) for row in self.people[: 1 if self.book else PEOPLE]]
        if self.person is not None and self.said.range is not None:
            entries.append(WeekEntry(self.person, week_start(local(self.said.range.start, self.zone).date())))
        if self.said.is_time:
            entries.append(EveryoneEntry(self.said, self.everyone))
        return (*entries, *(c for c in self.commands if c.name.startswith("go.")))

    @property
    def doing(self) -> tuple[Entry, ...]:
        """The group Commands."""
        return tuple(c for c in self.commands if not c.name.startswith("go."))

    @property
    def groups(self) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """The groups that have entries ("book", "go", "commands"); commands first when one was clearly typed."""
        named = [("book", self.book), ("go", self.go_to), ("commands", self.doing)]
        if self.doing and not self.said.is_time and begins(self.doing[0], self.words):
            named = [named[2], *named[:2]]
        return tuple((name, entries) for name, entries in named if entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order shown."""
        return tuple(entry for _, entries in self.groups for entry in entries)

    @property
    def chosen(self) -> Entry | None:
        """The entry that Enter would take."""
        entries = self.entries
        return entries[self.current] if self.current < len(entries) else None


def begins(entry: Entry, words: str) -> bool:
    """Whether a command's title begins with what was typed, two letters at least."""
    return isinstance(entry, CommandEntry) and len(words) > 1 and fold(entry.title).startswith(fold(words))


def matching(commands: Sequence[CommandEntry], words: str) -> tuple[CommandEntry, ...]:
    """Commands in whose title every word typed begins a word; those that begin with it all first."""
    asked = fold(words).split()
    found = [c for c in commands if all(any(t.startswith(a) for t in fold(c.title).split()) for a in asked)]
    return tuple(sorted(found, key=lambda c: not begins(c, words)))


def nearest(slots: Sequence[Slot], wished: datetime, count: int = STARTS) -> tuple[Slot, ...]:
    """The slots nearest to a time: the nearest first, of two as near the earlier one; the others in time order."""
    ranked = sorted(slots, key=lambda s: (abs(s.start - wished), s.start))[:count]
    return (*ranked[:1], *sorted(ranked[1:]))


def common_minute(cells: Sequence[Cell], zone: str) -> int | None:
    """The minute of the hour at which every cell starts on the clock of ``zone``, or None when they differ."""
    minutes = {local(cell.slot.start, zone).minute for cell in cells}
    return minutes.pop() if len(minutes) == 1 else None


def book_entries(
    profile: Profile, offer: Offer, cells: Sequence[Cell], said: Understood, became: Became | None
) -> tuple[BookEntry, ...]:
    """The starts to offer for a wish: those nearest to a single time, else the first ones inside what was said."""
    slots = [cell.slot for cell in cells if cell.open]
    if said.at is not None:
        chosen = nearest(slots, said.at)
    else:
        inside = [s for s in slots if said.range is not None and said.range.contains(s.range)]
        chosen = tuple(inside[:STARTS])
    return tuple(
        BookEntry(slot, profile, offer, top=n == 0, became=became if n == 0 else None) for n, slot in enumerate(chosen)
    )


def _span(wish: Range, now: datetime, zone: str) -> Range:
    """Where to look for starts: from the morning of the first day meant to a week after the last."""
    morning = starts_at(local(wish.start, zone).date(), 0, zone)
    first = max(morning, now)
    return Range(first, max(wish.end, first) + LOOK_AHEAD)


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
        said = read(text, self._now(), self.state.zone)
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
