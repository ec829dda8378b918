"""Searching a directory too large to be kept in memory: what needs hours or counts is asked of those alone who are near (docs/adr/0087)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from booking_desktop.backend.database.search import facets, next_times, search
from booking_desktop.backend.database.search.cursors import read_key
from booking_desktop.backend.database.search.free_time import free_people
from booking_desktop.backend.database.search.narrowing import Narrowing, narrowing
from booking_desktop.backend.database.search.whole import Starts, Whole
from booking_desktop.backend.database.search.words import terms
from booking_desktop.backend.database.speakers.directory import Directories, Directory
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Facets, SpeakerQuery

AT_ONCE = 250
"""People whose hours are looked at together."""
LOOKED_MOST = 2_000
"""Whose hours are looked at for one page; then it ends short, and its cursor goes on."""
COUNTED_MOST = 1_000
"""Matches that are counted one by one; more are counted in a sample."""
ORDERED_MOST = 500
"""Best matches that are ordered by when they are free."""


@dataclass(frozen=True)
class Large:
    """A search in a directory of which ``sample`` is a part."""

    connection: Connection
    directories: Directories
    sample: Directory
    asker: PersonId | None
    now: datetime

    def free(
        self, query: SpeakerQuery, narrow: Narrowing, cursor: str | None, limit: int
    ) -> tuple[search.Found, Starts]:
        """A page of those free in the range: who is found is looked at in order until there are enough."""
        assert query.free is not None
        keys: list[tuple[int, ...]] = []
        starts: dict[int, int] = {}
        for _ in range(LOOKED_MOST // AT_ONCE):
            found = search.page(self.connection, query, narrow, cursor, AT_ONCE)
            directory = self.directories.only(self.connection, found.people, self.sample)
            free = free_people(self.connection, directory, query.free, self.now, self.asker, query.minutes)
            keys += (key for key, person in zip(found.keys, found.people, strict=True) if person in free)
            starts |= free
            if len(keys) > limit:
                return search.Found.of(keys, limit, found.terms), starts
            if (cursor := found.cursor) is None:
                break
        return replace(search.Found.of(keys, limit, found.terms), cursor=cursor), starts

    def soonest(
        self, query: SpeakerQuery, narrow: Narrowing, cursor: str | None, limit: int
    ) -> tuple[search.Found, Starts]:
        """A page of the best matches in order of their next slots."""
        words = terms(self.connection, query.text, narrow.drafts)
        people = search.best(self.connection, words, narrow, ORDERED_MOST)
        directory = self.directories.only(self.connection, people, self.sample)
        after = read_key(cursor, int, int) or (-1, 0)
        keys = next_times.soonest(
            self.connection, directory, set(people), self.asker, self.now, query.minutes, query.free, after, limit + 1
        )
        return search.Found.of(keys, limit, words), next_times.starts_of(keys)

    def facets(self, query: SpeakerQuery, *, drafts: bool) -> Facets:
        """Counts: exact where the words find few, else estimated from the sample; whether there is anybody is always exact."""
        words = terms(self.connection, query.text, drafts)
        if words.words:
            few = search.some(self.connection, words, Narrowing(drafts=drafts), COUNTED_MOST + 1)
            if 0 < len(few) <= COUNTED_MOST:
                found = self._count(self.directories.only(self.connection, few, self.sample), query, drafts)
                return found if found.total else replace(self._count(self.sample, query, drafts), total=0)
        found = self._count(self.sample, query, drafts)
        if found.total or query.free is not None:
            return found
        return replace(
            found, total=len(search.best(self.connection, words, narrowing(query, drafts), COUNTED_MOST)), without=()
        )

    def _count(self, directory: Directory, query: SpeakerQuery, drafts: bool) -> Facets:
        return facets.count(self.connection, directory, query, self.asker, self.now, drafts=drafts)


def search_in(connection: Connection, directories: Directories, asker: PersonId | None, now: datetime) -> Whole | Large:
    """The search that the directory's size asks for."""
    directory = directories.read(connection, now)
    if directory.sampled:
        return Large(connection, directories, directory, asker, now)
    return Whole(connection, directory, asker, now)
