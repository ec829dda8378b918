"""Segments cover the static order without a gap, and no batch is much larger than what was walked before it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.backend.database.search.places import RANKS, place_of
from booking_desktop.backend.database.search.segments import FIRST, GROWTH, Line, batches, code_of, codes_of, walked

PEOPLE = st.integers(1, 5_000_000)


@st.composite
def orders(draw: st.DrawFn) -> list[Line]:
    """Some ranks of published speakers, then of drafts, in the order of the list."""
    chosen = draw(st.sets(st.tuples(st.booleans(), st.integers(0, RANKS - 1)), min_size=1))
    return [Line(rank, not draft, draw(PEOPLE), 1 / len(chosen)) for draft, rank in sorted(chosen)]


@given(orders(), st.data())
def test_every_place_is_in_exactly_one_segment_that_is_asked(lines: list[Line], data: st.DataObject):
    line = data.draw(st.sampled_from(lines))
    person = data.draw(st.integers(1, line.last))
    place = place_of(person, line.rank, line.published)
    codes = [code for batch in batches(lines) for code in batch.codes]
    assert codes.count(code_of(place)) == 1
    assert len(codes) == len(set(codes))


@given(orders(), st.data())
def test_batches_follow_the_order_of_places(lines: list[Line], data: st.DataObject):
    line = data.draw(st.sampled_from(lines))
    place = place_of(data.draw(st.integers(1, line.last)), line.rank, line.published)
    walk = batches(lines)
    own = next(n for n, batch in enumerate(walk) if code_of(place) in batch.codes)
    assert place <= walk[own].last
    assert own == 0 or place > walk[own - 1].last
    left = {code for batch in batches(lines, place) for code in batch.codes}
    assert left == {code for batch in walk for code in batch.codes if _last(lines, code) > place}


def _last(lines: list[Line], code: str) -> int:
    return next(s.last for line in lines for s in line.segments() if s.code == code)


@given(orders())
def test_a_batch_holds_at_most_three_times_what_was_walked_or_one_segment(lines: list[Line]):
    size = {s.code: s.size for line in lines for s in line.segments()}
    walked = 0
    for batch in batches(lines):
        here = sum(size[code] for code in batch.codes)
        assert len(batch.codes) == 1 or here <= max(FIRST, (GROWTH - 1) * walked)
        walked += here


@given(orders(), st.data())
def test_segments_of_the_first_people_hold_each_of_them(lines: list[Line], data: st.DataObject):
    line = data.draw(st.sampled_from(lines))
    person = data.draw(st.integers(1, line.last))
    code = code_of(place_of(person, line.rank, line.published))
    assert code in codes_of(lines, person + 1)
    assert set(codes_of(lines, person + 1)) <= set(codes_of(lines))


@given(orders(), st.data())
def test_what_was_walked_grows_with_the_place(lines: list[Line], data: st.DataObject):
    whose = data.draw(st.lists(st.sampled_from(lines), min_size=2, max_size=2))
    places = sorted(place_of(data.draw(st.integers(1, e.last)), e.rank, e.published) for e in whose)
    first, second = (walked(lines, place) for place in places)
    assert 0 < first <= second <= 1
