"""Searching a directory that is kept in memory: whoever is free is known before the page is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from booking_desktop.backend.database.search import facets, next_times, search
from booking_desktop.backend.database.search.cursors import read_key
from booking_desktop.backend.database.search.engine_index import index_of
from booking_desktop.backend.database.search.free_time import free_people
from booking_desktop.backend.database.search.narrowing import Narrowing
from booking_desktop.backend.database.search.words import terms
from booking_desktop.backend.database.speakers.directory import Directory
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Facets, SpeakerQuery

Starts = Mapping[int, int]
"""The first slots (ticks) of those of a page who are free, and maybe of others."""


@dataclass(frozen=True)
class Whole:
    """A search in a directory of everybody."""

    connection: Connection
    directory: Directory
    asker: PersonId | None
    now: datetime

    def free(
        self, query: SpeakerQuery, narrow: Narrowing, cursor: str | None, limit: int
    ) -> tuple[search.Found, Starts]:
        """A page of those free in the range."""
        assert query.free is not None
        free = free_people(self.connection, self.directory, query.free, self.now, self.asker, query.minutes)
        among = narrow.under(index_of(self.connection).among(free))
        return search.page(self.connection, query, among, cursor, limit), free

    def soonest(
        self, query: SpeakerQuery, narrow: Narrowing, cursor: str | None, limit: int
    ) -> tuple[search.Found, Starts]:
        """A page in order of their next slots."""
        words = terms(self.connection, query.text, narrow.drafts)
        people = set(search.matching(self.connection, words, narrow))
        after = read_key(cursor, int, int) or (-1, 0)
        keys = next_times.soonest(
            self.connection, self.directory, people, self.asker, self.now, query.minutes, query.free, after, limit + 1
        )
        return search.Found.of(keys, limit, words), next_times.starts_of(keys)

    def facets(self, query: SpeakerQuery, *, drafts: bool) -> Facets:
        """All counts."""
        return facets.count(self.connection, self.directory, query, self.asker, self.now, drafts=drafts)
