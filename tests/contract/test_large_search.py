"""A directory too large for memory: pages are as right as ever, counts of many are estimates, of few exact."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from booking_desktop.backend.database.search import large
from booking_desktop.backend.database.speakers import directory
from booking_desktop.domain.imports import ImportDefaults
from booking_desktop.domain.money import Money
from booking_desktop.domain.query import Facets, Sort, SpeakerPage, SpeakerQuery
from booking_desktop.domain.time import Range
from tests.bench.crowd import NOW, WEEKS, Crowd, lines
from tests.bench.directory import THURSDAY
from tests.contract.test_search_engines import Engine
from tests.engines import postgres_url

SPEAKERS = 600
SPANS = (THURSDAY, Range(NOW, NOW + timedelta(hours=3)), Range(NOW, NOW + timedelta(days=7)))


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Crowd:
    return Crowd(tmp_path_factory.mktemp("crowd"), SPEAKERS, seed=3, booked=0.7)


@pytest.fixture
def whole(crowd: Crowd) -> Crowd:
    crowd.speakers._directories._present = None
    return crowd


def shrunk(monkeypatch: pytest.MonkeyPatch, crowd: Crowd) -> None:
    """From now on the crowd counts as large."""
    monkeypatch.setattr(directory, "WHOLE_MOST", 300)
    monkeypatch.setattr(directory, "SAMPLE", 200)
    monkeypatch.setattr(large, "AT_ONCE", 40)
    crowd.speakers._directories._present = None


def everyone(crowd: Crowd, query: SpeakerQuery, limit: int = 25) -> list[Any]:
    """All pages."""
    found: list[Any] = []
    page = SpeakerPage((), "")
    cursor = None
    while page.cursor is not None:
        page = crowd.speakers.search(query, cursor, limit)
        found += page.rows
        cursor = page.cursor
    return found


@pytest.mark.parametrize("span", SPANS, ids=lambda s: f"{s.start:%d-%H%M}")
@pytest.mark.parametrize("typed", ["", "k", "sha"])
@pytest.mark.parametrize("sort", [Sort.BEST, Sort.NAME, Sort.PRICE])
def test_who_is_free_is_the_same_in_a_large_directory(
    whole: Crowd, monkeypatch: pytest.MonkeyPatch, span: Range, typed: str, sort: Sort
):
    query = SpeakerQuery(typed, free=span, sort=sort)
    small = everyone(whole, query)
    shrunk(monkeypatch, whole)
    assert everyone(whole, query) == small


def test_a_page_ends_short_rather_than_look_at_everybody(whole: Crowd, monkeypatch: pytest.MonkeyPatch):
    query = SpeakerQuery(free=THURSDAY)
    small = everyone(whole, query)
    shrunk(monkeypatch, whole)
    monkeypatch.setattr(large, "LOOKED_MOST", 40)
    first = whole.speakers.search(query, limit=200)
    assert len(first.rows) < len(small)
    assert first.cursor is not None
    assert everyone(whole, query, 200) == small


def test_the_soonest_of_the_best_matches_come_first(whole: Crowd, monkeypatch: pytest.MonkeyPatch):
    query = SpeakerQuery("sha", sort=Sort.SOONEST)
    small = everyone(whole, query)
    shrunk(monkeypatch, whole)
    assert everyone(whole, query) == small


@pytest.mark.parametrize("query", [SpeakerQuery("sha"), SpeakerQuery("karo", languages=("eng",), minutes=(60,))])
def test_few_matches_are_counted_exactly(whole: Crowd, monkeypatch: pytest.MonkeyPatch, query: SpeakerQuery):
    small = whole.speakers.facets(query)
    shrunk(monkeypatch, whole)
    assert whole.speakers.facets(query) == small
    assert 0 < small.total < large.COUNTED_MOST


def test_many_matches_are_estimated_in_two_figures(whole: Crowd, monkeypatch: pytest.MonkeyPatch):
    small = whole.speakers.facets(SpeakerQuery())
    shrunk(monkeypatch, whole)
    found = whole.speakers.facets(SpeakerQuery())
    assert (found.total, found.everyone) == (600, 600)
    assert {c.value for c in found.languages} == {c.value for c in small.languages}
    assert all(estimate.count == float(f"{estimate.count:.2g}") for estimate in found.languages)
    exact = {c.value: c.count for c in small.languages}
    assert all(abs(c.count - exact[c.value]) < 0.5 * exact[c.value] for c in found.languages)


def test_nobody_is_told_only_where_nobody_is(whole: Crowd, monkeypatch: pytest.MonkeyPatch):
    last = max(everyone(whole, SpeakerQuery(), 200), key=lambda row: row.id)
    rare = SpeakerQuery(topics=last.topics[:1], price_from=last.price, price_to=last.price, minutes=(last.minutes,))
    small = whole.speakers.facets(rare)
    shrunk(monkeypatch, whole)
    assert whole.speakers.facets(rare).total == small.total > 0
    none = whole.speakers.facets(replace(rare, price_from=Money(1, "GBP"), price_to=Money(2, "GBP")))
    assert none.total == 0


def test_the_words_filter_of_an_empty_answer_is_counted_too(whole: Crowd, monkeypatch: pytest.MonkeyPatch):
    shrunk(monkeypatch, whole)
    facets: Facets = whole.speakers.facets(SpeakerQuery("sha", price_to=Money(1, "GBP")))
    assert facets.total == 0
    assert {c.value for c in facets.without} == {"text", "price"}


@pytest.mark.parametrize(("exact_most", "seen"), [(100, 35), (10, 30)])
def test_on_a_server_many_speakers_are_counted_as_they_were_a_minute_ago(
    monkeypatch: pytest.MonkeyPatch, exact_most: int, seen: int
):
    monkeypatch.setattr(directory, "EXACT_MOST", exact_most)
    engine, everybody = Engine(postgres_url()), list(lines(35))
    defaults = ImportDefaults(Money(8000, "GBP"), "UTC", WEEKS[0], publish=True)
    engine.take(everybody[:30], defaults)
    assert engine.speakers.facets(SpeakerQuery()).total == 30
    engine.take(everybody[30:], defaults)
    assert engine.speakers.facets(SpeakerQuery()).total == seen
    engine.now += directory.FRESH
    assert engine.speakers.facets(SpeakerQuery()).total == 35
    engine.database.close()
