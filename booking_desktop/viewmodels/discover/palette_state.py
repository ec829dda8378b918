"""The palette as values: what a line may mean, as entries, and the pure steps to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.folding import fold
from booking_desktop.domain.phrases import Understood
from booking_desktop.domain.query import SpeakerRow
from booking_desktop.domain.slots import Cell, Slot, Verdict
from booking_desktop.domain.speakers import Offer, Profile
from booking_desktop.domain.time import DAY, Range, local, starts_at, week_start
from booking_desktop.viewmodels.discover.wishes import says_so

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
