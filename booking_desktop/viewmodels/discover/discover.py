"""Finding a speaker: what was typed and filtered, the list so far, and the speaker who is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from booking_desktop.backend.ports import Bookings, Speakers
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.phrases import Understood, read
from booking_desktop.domain.query import Facets, FreeTimes, Sort, SpeakerPage, SpeakerQuery
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import Profile
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.discover.discover_state import (
    PAGE,
    PAUSE_MS,
    DiscoverState,
    Filters,
    with_more,
    with_page,
    without,
)
from booking_desktop.viewmodels.discover.speaker_detail import SpeakerDetailState, with_fitting
from booking_desktop.viewmodels.phrase_names import phrase_names
from booking_desktop.viewmodels.session import SessionViewModel

_AFTER = "after"
"""One lane for all that follows a first page: at most one thing stands in the way of the next letter."""


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
        offers: frozenset[Can] = EVERYTHING,
    ) -> None:
        super().__init__(DiscoverState(zone=zone(), now=now()))
        self._offers = offers
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
            self._ask(replace(self.state, typed=text, said=read(text, self._now(), self.state.zone, phrase_names())))

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
        wish = read(text, self._now(), self.state.zone, phrase_names())
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
        if self.state.chosen is not None:
            self._load_detail()
        self._look_up_times(anew)
        if self.state.asked is not None:
            self._count(self.state.asked)

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
            lambda access: self._speakers.facets(query, access), counted, lane=_AFTER, key="discover.counts"
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
            lambda access: self._speakers.next_free(unknown, within, access), known, lane=_AFTER, key="discover.times"
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
            may_change = Can.CANCEL in self._offers
            terms = self._bookings.terms(speaker, lead.id, access) if lead and may_change else None
            return SpeakerDetailState(profile, times, terms, fits=free)

        self._session.maybe(load, lambda o: self._detailed(speaker, o), lane=_AFTER, key="discover.detail")

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
