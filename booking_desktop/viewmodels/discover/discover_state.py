"""Discover as values: the page's state and its pure steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.phrases import Understood
from booking_desktop.domain.query import Count, Facets, Sort, SpeakerPage, SpeakerQuery, SpeakerRow
from booking_desktop.domain.slots import Slot
from booking_desktop.viewmodels.discover.speaker_detail import SpeakerDetailState
from booking_desktop.viewmodels.discover.wishes import says_so

PAGE = 50
PAUSE_MS = 60
"""Counts, times and the detail wait so long for the next letter: they would only take the processor from it."""
FILTERS = ("free", "topics", "price", "language", "minutes")
"""The chips, in their order."""


@dataclass(frozen=True)
class Filters:
    """What the chips say. ``free`` came from the chip or was typed and taken up with Enter."""

    free: Understood | None = None
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    price_to: Money | None = None
    minutes: tuple[int, ...] = ()


@dataclass(frozen=True)
class DiscoverState:
    """The page. Everything found stays until what follows it has come."""

    typed: str = ""
    filters: Filters = Filters()
    sort: Sort = Sort.BEST
    said: Understood = Understood()
    """What the typed text says, as of when it was typed."""
    zone: str = "UTC"
    now: datetime | None = None
    rows: tuple[SpeakerRow, ...] = ()
    cursor: str | None = None
    asked: SpeakerQuery | None = None
    """The query that the rows answer; None until the first answer."""
    searching: bool = False
    adding: bool = False
    facets: Facets | None = None
    counted: SpeakerQuery | None = None
    """The query that the facets answer."""
    times: Mapping[PersonId, Slot | None] = field(default_factory=dict)
    """Next free times known for the rows; None: none in sight."""
    chosen: PersonId | None = None
    detail: SpeakerDetailState | None = None
    problem: DomainError | None = None
    detail_problem: DomainError | None = None

    @property
    def live(self) -> bool:
        """Whether the typed text says a time so clearly that it filters before Enter."""
        return says_so(self.typed, self.said)

    @property
    def wish(self) -> Understood | None:
        """The free time in force: typed, else of the chip."""
        return self.said if self.live else self.filters.free

    @property
    def query(self) -> SpeakerQuery:
        """What the directory is asked."""
        chips, wish = self.filters, self.wish
        return SpeakerQuery(
            text=self.said.words if self.live else self.typed.strip(),
            topics=chips.topics,
            languages=chips.languages,
            price_to=chips.price_to,
            minutes=chips.minutes,
            free=wish.range if wish else None,
            sort=self.sort,
            zone=self.zone,
        )

    @property
    def filtered(self) -> bool:
        """Whether anything narrows the list."""
        return replace(self.query, sort=Sort.BEST, zone="UTC") != SpeakerQuery()

    @property
    def empty(self) -> bool:
        """Whether the answer in hand is that nobody matches."""
        return self.asked is not None and not self.rows

    @property
    def total(self) -> int | None:
        """How many match, where it is known for the rows shown."""
        if self.facets is not None and self.counted == self.asked:
            return self.facets.total
        return len(self.rows) if self.asked is not None and self.cursor is None else None

    def has(self, name: str) -> bool:
        """Whether the filter of that name ("text", or one of FILTERS) narrows the list."""
        query = self.query
        return bool(
            {
                "text": query.text,
                "free": query.free,
                "topics": query.topics,
                "price": query.price_to,
                "language": query.languages,
                "minutes": query.minutes,
            }[name]
        )


def without(state: DiscoverState, name: str) -> DiscoverState:
    """The state with one filter dropped ("text", or one of FILTERS)."""
    chips = state.filters
    if name == "text":
        return replace(state, typed="", said=Understood(), filters=replace(chips, free=state.wish))
    if name == "free":
        typed = state.said.words if state.live else state.typed
        said = Understood(words=typed) if state.live else state.said
        return replace(state, typed=typed, said=said, filters=replace(chips, free=None))
    cleared: dict[str, Filters] = {
        "topics": replace(chips, topics=()),
        "price": replace(chips, price_to=None),
        "language": replace(chips, languages=()),
        "minutes": replace(chips, minutes=()),
    }
    return replace(state, filters=cleared[name])


def best_drop(state: DiscoverState) -> Count | None:
    """When nobody matches: the filter whose dropping finds most people, the typed text last of equals."""
    if state.facets is None or state.counted != state.asked:
        return None
    offered = [c for c in state.facets.without if c.count > 0 and state.has(c.value)]
    return max(offered, key=lambda c: (c.count, c.value != "text"), default=None)


def toggled(choices: tuple[str, ...], choice: str) -> tuple[str, ...]:
    """The choices with one put in or taken out."""
    return tuple(c for c in choices if c != choice) if choice in choices else (*choices, choice)


def with_page(state: DiscoverState, query: SpeakerQuery, page: SpeakerPage) -> DiscoverState:
    """The first page of an answer in place of what was shown; next times stay where they still hold."""
    same_times = state.asked is not None and state.asked.free == query.free
    times = dict(state.times) if same_times else {}
    times.update({row.id: row.next_free for row in page.rows if row.next_free is not None})
    present = {row.id for row in page.rows}
    kept = state.chosen in present or (state.chosen is not None and state.asked in (None, query))
    chosen = state.chosen if kept else (page.rows[0].id if page.rows else None)
    return replace(
        state,
        rows=page.rows,
        cursor=page.cursor,
        asked=query,
        searching=False,
        adding=False,
        times=times,
        chosen=chosen,
        detail=state.detail if chosen is not None else None,
        problem=None,
    )


def with_more(state: DiscoverState, page: SpeakerPage) -> DiscoverState:
    """A further page behind what is shown; someone who moved between pages is not listed twice."""
    present = {row.id for row in state.rows}
    rows = (*state.rows, *(row for row in page.rows if row.id not in present))
    return replace(state, rows=rows, cursor=page.cursor, adding=False, problem=None)
