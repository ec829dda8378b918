"""Finding a speaker: what was typed and filtered, the list so far, and the speaker who is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QTimer

from booking_desktop.backend.ports import Bookings, Speakers
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.phrases import Understood, read
from booking_desktop.domain.query import Count, Facets, FreeTimes, Sort, SpeakerPage, SpeakerQuery, SpeakerRow
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import Profile
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.speaker_detail import SpeakerDetailState, with_fitting
from booking_desktop.viewmodels.wishes import says_so

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


class DiscoverViewModel(ViewModel[DiscoverState]):
    """Steps of the page. Of searches only the latest counts; the first page comes first, counts and times follow."""

    def __init__(
        self,
        speakers: Speakers,
        bookings: Bookings,
        session: SessionViewModel,
        now: Clock,
        zone: Callable[[], str],
        *,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(DiscoverState(zone=zone(), now=now()))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._follow_up)
        self._anew = False
        self._speakers = speakers
        self._bookings = bookings
        self._session = session
        self._now = now
        self._zone = zone
        self._person = session.person
        session.changed.connect(self._session_changed)

    # --- gestures --------------------------------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """The search field changed."""
        if text != self.state.typed:
            self._ask(replace(self.state, typed=text, said=read(text, self._now(), self.state.zone)))

    def take_phrase(self) -> bool:
        """Enter in the search field: a time that was typed becomes a chip. Says whether there was one."""
        state = self.state
        if not state.said.is_time:
            return False
        words = state.said.words
        chips = replace(state.filters, free=replace(state.said, words=""))
        self._ask(replace(state, typed=words, said=Understood(words=words), filters=chips))
        return True

    def filter(self, filters: Filters) -> None:
        """The chips say something else now; a free time chosen there replaces the typed one."""
        state = self.state
        if filters.free != state.filters.free and state.live:
            state = without(state, "free")
        self._ask(replace(state, filters=filters))

    def wish_for(self, text: str) -> bool:
        """A time typed into the chip's own field; says whether it was understood as one."""
        wish = read(text, self._now(), self.state.zone)
        if wish.is_time:
            self.filter(replace(self.state.filters, free=replace(wish, words="")))
        return wish.is_time

    def drop(self, name: str) -> None:
        """Drop one filter ("text", or one of FILTERS)."""
        self._ask(without(self.state, name))

    def clear(self) -> None:
        """Drop every filter and the text."""
        self._ask(replace(self.state, typed="", said=Understood(), filters=Filters()))

    def sort(self, sort: Sort) -> None:
        """Order the list otherwise."""
        self._ask(replace(self.state, sort=sort))

    def search_for(self, free: Understood) -> None:
        """Show everyone who is free then, whatever was searched before."""
        self._ask(replace(self.state, typed="", said=Understood(), filters=Filters(free=free)))

    def choose(self, speaker: PersonId) -> None:
        """Look at a speaker, listed or not."""
        if speaker != self.state.chosen or self.state.detail is None:
            self._become(replace(self.state, chosen=speaker, detail_problem=None))
            self._load_detail()

    def more(self) -> None:
        """The end of the list comes into sight."""
        state = self.state
        if state.cursor is None or state.adding or state.searching or state.asked is None:
            return
        query, cursor = state.asked, state.cursor
        self._become(replace(state, adding=True))
        self._session.maybe(
            lambda access: self._speakers.search(query, cursor, PAGE, access),
            lambda outcome: self._added(query, outcome),
            lane="search",
            key="discover.page",
        )

    def refresh(self) -> None:
        """Ask again; what is shown stays until the answer comes."""
        self._ask(replace(self.state, zone=self._zone(), now=self._now()), again=True)

    def tick(self) -> None:
        """A minute has passed."""
        now = self._now()
        detail = self.state.detail
        self._become(replace(self.state, now=now, detail=replace(detail, now=now) if detail else None))

    # --- the list --------------------------------------------------------------------------------------------------------

    def _ask(self, state: DiscoverState, *, again: bool = False) -> None:
        query = state.query
        if not again and query == (self.state.query if self.state.searching else state.asked):
            self._become(state)
            return
        limit = max(PAGE, len(state.rows)) if query == state.asked else PAGE
        self._pause.stop()
        self._become(replace(state, searching=True, adding=False))
        self._session.maybe(
            lambda access: self._speakers.search(query, None, limit, access),
            lambda outcome: self._found(query, outcome, again),
            lane="search",
            key="discover.page",
        )

    def _found(self, query: SpeakerQuery, outcome: Ok[SpeakerPage] | Err, again: bool) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, searching=False, problem=outcome.error))
            return
        first = self.state.asked is None
        self._become(with_page(self.state, query, outcome.value))
        self._anew = self._anew or again
        if first or not self._pause.interval():
            self._follow_up()
        else:
            self._pause.start()

    def _follow_up(self) -> None:
        """What comes after the first page: counts, next times, the speaker looked at."""
        anew, self._anew = self._anew, False
        if self.state.asked is not None:
            self._count(self.state.asked)
        self._look_up_times(anew)
        if self.state.chosen is not None:
            self._load_detail()

    def _added(self, query: SpeakerQuery, outcome: Ok[SpeakerPage] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, adding=False, problem=outcome.error))
        elif query == self.state.asked:
            self._become(with_more(self.state, outcome.value))
            self._look_up_times()

    def _count(self, query: SpeakerQuery) -> None:
        def counted(outcome: Ok[Facets] | Err) -> None:
            if isinstance(outcome, Ok) and query == self.state.asked:
                self._become(replace(self.state, facets=outcome.value, counted=query))

        self._session.maybe(
            lambda access: self._speakers.facets(query, access), counted, lane="counts", key="discover.counts"
        )

    def _look_up_times(self, again: bool = False) -> None:
        state = self.state
        unknown = [row.id for row in state.rows if again or row.id not in state.times]
        if not unknown or state.asked is None:
            return
        within = state.asked.free

        def known(outcome: Ok[tuple[FreeTimes, ...]] | Err) -> None:
            present = self.state
            if isinstance(outcome, Ok) and present.asked is not None and present.asked.free == within:
                found = {f.speaker: f.slots[0] if f.slots else None for f in outcome.value}
                self._become(replace(present, times={**present.times, **dict.fromkeys(unknown), **found}))

        self._session.maybe(
            lambda access: self._speakers.next_free(unknown, within, access), known, lane="times", key="discover.times"
        )

    # --- the speaker looked at -------------------------------------------------------------------------------------------

    def _load_detail(self) -> None:
        speaker, asked = self.state.chosen, self.state.asked
        if speaker is None:
            return
        free = asked.free if asked else None

        def load(access: Access | None) -> SpeakerDetailState:
            profile = self._speakers.profile(speaker, access)
            times = self._speakers.free_times(speaker, None, 3, access) if profile.offers else None
            if times is not None and free is not None and not any(free.contains(s.range) for s in times.slots):
                inside = self._speakers.next_free([speaker], free, access)
                fitting = inside[0].slots[0] if inside and inside[0].slots else None
                times = replace(times, slots=with_fitting(times, fitting))
            lead = profile.lead_offer
            terms = self._bookings.terms(speaker, lead.id, access) if lead else None
            return SpeakerDetailState(profile, times, terms, fits=free)

        self._session.maybe(load, lambda o: self._detailed(speaker, o), lane="detail", key="discover.detail")

    def _detailed(self, speaker: PersonId, outcome: Ok[SpeakerDetailState] | Err) -> None:
        if speaker != self.state.chosen:
            return
        if isinstance(outcome, Ok):
            detail = replace(outcome.value, now=self._now(), editable=self._may_edit(outcome.value.profile))
            self._become(replace(self.state, detail=detail, detail_problem=None))
        else:
            self._become(replace(self.state, detail_problem=outcome.error))

    def _may_edit(self, profile: Profile) -> bool:
        person = self._session.person
        return person is not None and (person.id == profile.id or (person.office and not profile.claimed))

    def _session_changed(self) -> None:
        if self._session.person != self._person:
            self._person = self._session.person
            self.refresh()
