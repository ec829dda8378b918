"""Finding, on every backend (PRODUCT F1-F3): what is typed is found, ranked and marked, filtered and counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import insert

from booking_desktop.backend.database import news
from booking_desktop.backend.database.schema import occupancies
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.availability import Availability, DateException, Hours, Rules
from booking_desktop.domain.errors import InvalidInput, NotFound
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.query import Count, Facets, Match, Sort, SpeakerPage, SpeakerQuery
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import NEW_OFFER, Offer
from booking_desktop.domain.time import Range
from booking_desktop.imports.lines import split_name
from tests.contract.booked import put_booking
from tests.contract.world import NOON, World

WEEKDAYS = {day: (Hours(540, 960),) for day in range(5)}
DEFAULTS = ImportDefaults(Money(8000, "GBP"), "Europe/London", WEEKDAYS, publish=True)
THURSDAY = Range(datetime(2026, 3, 12, 14, tzinfo=UTC), datetime(2026, 3, 12, 16, tzinfo=UTC))


class Hall:
    """A hall full of speakers."""

    def __init__(self, world: World) -> None:
        self.world, self.speakers = world, world.backend.speakers
        self.office: Access = world.server.accounts.local_office()
        self._count = 0

    def add(self, name: str, headline: str = "A talk", publish: bool = True, **line: Any) -> PersonId:
        self._count += 1
        whole = SpeakerLine(self._count, split_name(name), headline=headline, key=f"{self._count}#1", **line)
        self.world.server.speakers.import_lines(self.office, [whole], replace(DEFAULTS, publish=publish))
        rows = self.speakers.search(SpeakerQuery(sort=Sort.NAME), limit=200, access=self.office).rows
        return max(row.id for row in rows)

    def page(self, text: str = "", **query: Any) -> SpeakerPage:
        page: SpeakerPage = self.speakers.search(SpeakerQuery(text, **query))
        return page

    def found(self, text: str = "", **query: Any) -> list[str]:
        return [str(row.name) for row in self.page(text, **query).rows]

    def facets(self, text: str = "", **query: Any) -> Facets:
        facets: Facets = self.speakers.facets(SpeakerQuery(text, **query))
        return facets

    def hours(self, speaker: PersonId, **changes: Any) -> None:
        present = self.speakers.availability(self.office, speaker)
        self.speakers.save_availability(self.office, speaker, replace(present, **changes))


@pytest.fixture
def hall(world: World) -> Hall:
    return Hall(world)


@pytest.fixture
def alone(embedded: World) -> Hall:
    return Hall(embedded)


# --- words ---


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łukasz Żółć", "lukasz zo"),
        ("Søren Ærø", "aero"),
        ("Jörg Groß", "gross"),
        ("Алёна Королёва", "королева"),
        ("Алёна Королёва", "КОРОЛЁВ"),
        ("김민수", "김"),
        ("김민수", "ㄱ"),
        ("김민수", "민ㅅ"),
        ("小川 英幸", "英"),
        ("محمّد الخوارزمي", "محمد"),
        ("O’Neill Ann", "oneill"),
        ("Jean-Luc Picard", "luc"),
        ("C++ Ann", "c++"),
    ],
)
def test_a_name_is_found_as_it_is_typed(hall: Hall, written: str, typed: str):
    hall.add(written)
    hall.add("Somebody Else")
    assert hall.found(typed) == [str(split_name(written))]


def test_every_prefix_of_a_name_finds_it(alone: Hall):
    alone.add("Kovalevskaya")
    assert all(alone.found("Kovalevskaya"[:n]) == ["Kovalevskaya"] for n in range(1, 13))


def test_name_comes_before_topic_before_headline_before_text(hall: Hall):
    hall.add("D D", about="We talk of Turing at length.")
    hall.add("C C", headline="After Turing")
    hall.add("B B", topics=("Turing machines",))
    hall.add("Alan Turing")
    hall.add("E E", headline="Nothing of the kind")
    assert hall.found("turing") == ["Alan Turing", "B B", "C C", "D D"]


def test_the_whole_word_comes_before_its_beginning(hall: Hall):
    for name in ("Adam One", "Adalbert Two", "Ada Three"):
        hall.add(name)
    assert hall.found("ada") == ["Ada Three", "Adam One", "Adalbert Two"]


def test_every_word_must_be_found_wherever_it_stands(hall: Hall):
    hall.add("Ada Lovelace", topics=("Algorithms",))
    hall.add("Ada Other", topics=("Botany",))
    assert hall.found("algo ada") == ["Ada Lovelace"]
    assert hall.found("ada nothing") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lovelcae", "Ada Lovelace"),
        ("lvelace", "Ada Lovelace"),
        ("llovelace", "Ada Lovelace"),
        ("kovelace", "Ada Lovelace"),
        ("lovalice", "Ada Lovelace"),
        ("turign", "Alan Turing"),
        ("turin alan", "Alan Turing"),
        ("tuxing", "Alan Turing"),
        ("noehter", "Emmy Noether"),
        ("khwarismi", "Muhammad al-Khwarizmi"),
        ("algorihtm", "Ada Lovelace"),
        ("김믄", "김민수"),
    ],
)
def test_a_mistyped_word_finds_what_was_meant(hall: Hall, typed: str, meant: str):
    hall.add("Ada Lovelace", topics=("Algorithms",))
    for name in ("Alan Turing", "Emmy Noether", "Muhammad al-Khwarizmi", "김민수"):
        hall.add(name)
    assert hall.found(typed) == [meant]


@pytest.mark.parametrize("typed", ["xda", "lovexxxx", "qqqqqqqq", "zzzz", "!!", "…"])
def test_what_is_too_far_off_finds_nobody(hall: Hall, typed: str):
    hall.add("Ada Lovelace")
    assert hall.found(typed) == ([] if typed.isalpha() else ["Ada Lovelace"])


def test_mistyped_matches_come_after_true_ones(hall: Hall):
    hall.add("Jane Turning")
    hall.add("Alan Turing")
    assert hall.found("turing") == ["Alan Turing", "Jane Turning"]


def test_what_matched_is_marked(hall: Hall):
    hall.add("Łukasz Nowak", headline="Łódź and loops", topics=("Botany", "Looms"))
    (row,) = hall.page("lo").rows
    assert row.matches == (Match("headline", ((0, 2), (9, 11))), Match("topics", ((0, 2),), 1))
    (row,) = hall.page("nowka").rows
    assert row.matches == (Match("name", ((7, 10),)),) or row.matches == (Match("name", ((7, 12),)),)


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "*",
        "a*",
        "NOT",
        "AND",
        "(",
        "a OR b",
        "name:ada",
        "^ada",
        "-",
        "NEAR(a b)",
        "'",
        "%",
        "_",
        "\x00",
        "a" * 5000,
    ],
)
def test_signs_of_the_query_language_are_only_text(alone: Hall, text: str):
    alone.add("Ada Lovelace")
    alone.page(text)
    alone.facets(text)


# --- filters, order and pages ---


@pytest.fixture
def six(hall: Hall) -> Hall:
    hall.add("Ada", topics=("Algorithms", "Café"), languages=("eng", "fra"), price=Money(12000, "GBP"), minutes=60)
    hall.add("Bea", topics=("algorithms",), languages=("eng",), price=Money(9000, "GBP"), minutes=30)
    hall.add("Cyd", topics=("CAFE", "C++"), languages=("deu",), price=Money(5000, "EUR"), minutes=60)
    hall.add("Dan", topics=("C",), languages=("fra", "deu"), price=Money(0, "GBP"), minutes=45)
    hall.add("Eve", topics=(), languages=("kor",), price=Money(15001, "GBP"), minutes=60)
    hall.add("Flo", topics=("C++",), price=Money(10**9, "INR"), minutes=90)
    return hall


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"topics": ("ALGORITHMS",)}, "Ada Bea"),
        ({"topics": ("cafe",)}, "Ada Cyd"),
        ({"topics": ("C",)}, "Dan"),
        ({"topics": ("C++", "algorithms")}, "Ada Bea Cyd Flo"),
        ({"languages": ("fra",)}, "Ada Dan"),
        ({"languages": ("fra", "kor")}, "Ada Dan Eve"),
        ({"price_to": Money(12000, "GBP")}, "Ada Bea Dan"),
        ({"price_from": Money(9001, "GBP")}, "Ada Eve"),
        ({"price_from": Money(9000, "GBP"), "price_to": Money(15000, "GBP")}, "Ada Bea"),
        ({"price_to": Money(5000, "EUR")}, "Cyd"),
        ({"minutes": (60,)}, "Ada Cyd Eve"),
        ({"minutes": (30, 45), "price_to": Money(100, "GBP")}, "Dan"),
        ({"topics": ("c++",), "languages": ("deu",), "minutes": (60,)}, "Cyd"),
        ({"text": "a", "topics": ("algorithms",)}, "Ada Bea"),
        ({"topics": ("nothing",)}, ""),
    ],
)
def test_filters_narrow_what_is_found(six: Hall, query: dict[str, Any], names: str):
    assert sorted(six.found(**query)) == names.split()
    assert six.facets(**query).total == len(names.split())


def test_the_offer_of_the_length_asked_for_is_shown(six: Hall):
    ada = six.page("ada").rows[0].id
    profile = six.speakers.profile(ada)
    short = Offer(NEW_OFFER, "Short", 30, Money(4000, "GBP"))
    six.speakers.save_profile(six.office, replace(profile, offers=(*profile.offers, short)))
    assert [(str(r.name), r.minutes, r.price) for r in six.page(minutes=(30,), sort=Sort.PRICE).rows] == [
        ("Ada", 30, Money(4000, "GBP")),
        ("Bea", 30, Money(9000, "GBP")),
    ]
    assert six.found(minutes=(30,), price_to=Money(4000, "GBP")) == ["Ada"]
    assert [(r.minutes, r.price) for r in six.page("ada").rows] == [(60, Money(12000, "GBP"))]


def test_the_list_can_be_ordered(six: Hall):
    assert six.found(sort=Sort.NAME) == ["Ada", "Bea", "Cyd", "Dan", "Eve", "Flo"]
    assert six.found(sort=Sort.PRICE) == ["Dan", "Bea", "Ada", "Eve", "Cyd", "Flo"]
    assert six.found(sort=Sort.PRICE, price_to=Money(10**6, "EUR")) == ["Cyd"]


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("text", ["", "a"])
def test_pages_follow_each_other_without_gap_or_repeat(alone: Hall, sort: Sort, text: str):
    for n in range(23):
        headline = "" if n % 3 else "Ants"
        alone.add(
            f"{'Ada' if n % 2 else 'Bob'} {chr(97 + n)}",
            headline,
            price=Money(n % 5, "GBP"),
            about="all" if n % 7 else None,
        )
    query = SpeakerQuery(text, sort=sort)
    seen: list[PersonId] = []
    cursor = None
    while True:
        page = alone.speakers.search(query, cursor, limit=4)
        seen += [row.id for row in page.rows]
        if (cursor := page.cursor) is None:
            break
    assert seen == [row.id for row in alone.speakers.search(query, limit=200).rows]
    assert len(seen) == len(set(seen)) == alone.facets(text).total


@pytest.mark.parametrize("sort", [Sort.BEST, Sort.NAME, Sort.PRICE])
def test_a_speaker_who_comes_between_two_pages_disturbs_nothing(alone: Hall, sort: Sort):
    for n in range(8):
        alone.add(f"Ada {chr(98 + n)}")
    query = SpeakerQuery("ada", sort=sort)
    first = alone.speakers.search(query, limit=4)
    alone.add("Ada a", price=Money(1, "GBP"), about="a" * 90)
    second = alone.speakers.search(query, first.cursor, limit=10)
    assert [str(r.name) for r in (*first.rows, *second.rows)] == [f"Ada {chr(98 + n)}" for n in range(8)]


@pytest.mark.parametrize(
    "cursor", ["", "x", "[]", "[1]", '["a", "b"]', "{}", "[1, 2, 3, 4, 5]", "null", "[1.5, 2]", "[true, 1]"]
)
def test_a_cursor_that_is_not_ours_is_refused(alone: Hall, cursor: str):
    with pytest.raises(InvalidInput):
        alone.speakers.search(SpeakerQuery(), cursor)


def test_drafts_are_in_the_offices_list_only_and_last(six: Hall):
    six.add("Aaa", publish=False)
    assert "Aaa" not in six.found()
    assert (six.facets().total, six.facets().everyone) == (6, 6)
    rows = six.speakers.search(SpeakerQuery(), access=six.office).rows
    assert (str(rows[-1].name), rows[-1].published, len(rows)) == ("Aaa", False, 7)
    assert "Aaa" in [str(r.name) for r in six.speakers.search(SpeakerQuery("aaa"), access=six.office).rows]
    assert six.speakers.facets(SpeakerQuery(), access=six.office).total == 7


# --- counts ---


def counts(found: Sequence[Count]) -> dict[str, int]:
    return {c.value: c.count for c in found}


def test_every_filter_is_counted_without_its_own_choice(six: Hall):
    facets = six.facets(languages=("eng",), minutes=(60,))
    assert (facets.total, facets.everyone) == (1, 6)
    assert counts(facets.topics) == {"Algorithms": 1, "Café": 1}
    assert counts(facets.languages) == {"deu": 1, "eng": 1, "fra": 1, "kor": 1}
    assert counts(facets.minutes) == {"30": 1, "60": 1}


def test_topics_are_counted_together_whatever_their_spelling(six: Hall):
    found = counts(six.facets().topics)
    assert {name.casefold(): n for name, n in found.items()} in (
        {"algorithms": 2, "café": 2, "c++": 2, "c": 1},
        {"algorithms": 2, "cafe": 2, "c++": 2, "c": 1},
    )
    assert counts(six.facets(topics=("café",)).topics)["café"] == 2


def test_prices_are_counted_in_the_currency_most_asked_or_chosen(six: Hall):
    facets = six.facets()
    assert facets.currency == "GBP"
    ceilings = [(int(c.value), c.count) for c in facets.prices]
    assert all(a < b for a, b in pairwise(ceilings))
    assert ceilings[-1] == (20000, 4)
    assert counts(six.facets(price_to=Money(9500, "GBP")).prices)["9500"] == 2
    assert six.facets(price_to=Money(1, "EUR")).currency == "EUR"


def test_no_match_names_what_each_filter_keeps_away(six: Hall):
    facets = six.facets("ada", languages=("kor",), price_to=Money(1, "GBP"))
    assert (facets.total, counts(facets.without)) == (0, {"text": 0, "language": 0, "price": 0})
    facets = six.facets("ada", price_to=Money(5000, "GBP"))
    assert counts(facets.without) == {"text": 1, "price": 1}


def test_counts_follow_every_change(six: Hall):
    assert six.facets("ada").total == 1
    profile = six.speakers.profile(six.page("ada").rows[0].id)
    six.speakers.save_profile(six.office, replace(profile, name=Name("Augusta"), topics=("Loom",)))
    assert (six.facets("ada").total, six.facets("augusta").total, counts(six.facets().topics)["Loom"]) == (0, 1, 1)


# --- free time ---


def booked(hall: Hall, speaker: PersonId, start: datetime) -> None:
    booker = hall.world.account(f"booker{start:%d%H%M}@example.org", "Booker").person.id
    booking = put_booking(hall.world, speaker, booker, start)
    with hall.world.server.ground.database.write() as connection:
        taken = {"booking_id": booking, "starts": start, "ends": start + timedelta(hours=1)}
        connection.execute(insert(occupancies), [taken | {"person_id": person} for person in (speaker, booker)])
        news.record(connection, Topic.CALENDAR, hall.world.clock.now, speaker)


def test_who_is_free_in_a_range_is_found_with_the_slot(hall: Hall):
    hall.add("London", zone="Europe/London")  # 9-16
    hall.add("Berlin", zone="Europe/Berlin")  # 8-15 UTC
    hall.add("Tokyo", zone="Asia/Tokyo")  # 0-7 UTC
    rows = hall.page(free=THURSDAY, sort=Sort.NAME).rows
    assert [(str(r.name), r.next_free.start.hour if r.next_free else None) for r in rows] == [
        ("Berlin", 14),
        ("London", 14),
    ]
    assert hall.facets(free=THURSDAY).total == 2
    assert counts(hall.facets(free=THURSDAY).free) == {"today": 2, "week": 3, "chosen": 2}


def test_a_booked_speaker_is_free_around_it(hall: Hall):
    one = hall.add("One")
    hall.add("Two")
    booked(hall, one, THURSDAY.start)
    assert [(str(r.name), r.next_free.start.hour) for r in hall.page(free=THURSDAY, sort=Sort.NAME).rows] == [
        ("One", 15),
        ("Two", 14),
    ]
    booked(hall, one, THURSDAY.start + timedelta(hours=1))
    assert hall.found(free=THURSDAY) == ["Two"]


def test_dates_rules_and_offers_decide_who_is_free(hall: Hall):
    names = ("Away", "Extra", "Notice", "Near", "Capped", "Long", "Free")
    people = {name: hall.add(name, minutes=180 if name == "Long" else 60) for name in names}
    hall.hours(people["Away"], exceptions=(DateException(date(2026, 3, 12)),))
    hall.hours(people["Extra"], week={}, exceptions=(DateException(date(2026, 3, 12), (Hours(900, 960),)),))
    hall.hours(people["Notice"], rules=Rules(notice=4 * 1440))
    hall.hours(people["Near"], rules=Rules(horizon=2))
    hall.hours(people["Capped"], rules=Rules(per_day=1))
    booked(hall, people["Capped"], datetime(2026, 3, 12, 9, tzinfo=UTC))
    assert sorted(hall.found(free=THURSDAY)) == ["Extra", "Free"]


def test_ones_own_bookings_and_profile_are_not_free_for_one(hall: Hall):
    hall.world.account("office@example.org")
    ada = hall.world.account("ada@example.org", "Ada", Role.SPEAKS)
    hall.add("Emmy")
    hall.add("Ada", email="ada@example.org")
    mine = hall.speakers.search(SpeakerQuery(free=THURSDAY), access=ada.access)
    assert [str(r.name) for r in mine.rows] == ["Emmy"]


def test_the_soonest_come_first_and_those_never_free_last(hall: Hall):
    never = hall.add("Never")
    hall.hours(never, week={})
    hall.add("Tokyo", zone="Asia/Tokyo")
    hall.add("London")
    late = hall.add("Late")
    hall.hours(late, rules=Rules(notice=20 * 1440))
    rows = hall.page(sort=Sort.SOONEST).rows
    assert [str(r.name) for r in rows] == ["London", "Tokyo", "Late", "Never"]
    assert [r.next_free.start if r.next_free else None for r in rows] == [
        NOON,
        datetime(2026, 3, 10, 0, tzinfo=UTC),
        datetime(2026, 3, 30, 8, tzinfo=UTC),
        None,
    ]


def test_next_free_times_of_a_page(hall: Hall):
    london, tokyo, never = hall.add("London"), hall.add("Tokyo", zone="Asia/Tokyo"), hall.add("Never")
    hall.hours(never, week={})
    found = hall.speakers.next_free([tokyo, london, never])
    assert [(t.speaker, [s.start for s in t.slots]) for t in found] == [
        (tokyo, [datetime(2026, 3, 10, 0, tzinfo=UTC)]),
        (london, [NOON]),
        (never, []),
    ]
    inside = hall.speakers.next_free([tokyo, london], THURSDAY)
    assert [[s.start for s in t.slots] for t in inside] == [[], [THURSDAY.start]]


def test_who_is_free_only_in_many_weeks_is_found_among_others(hall: Hall):
    people = [hall.add(f"Speaker {n}") for n in range(4)]
    for late in people[2:]:
        hall.hours(late, rules=Rules(notice=40 * 1440))
    assert [len(times.slots) for times in hall.speakers.next_free(people)] == [1, 1, 1, 1]


def test_a_speakers_next_times_are_of_several_days_and_have_a_rhythm(hall: Hall):
    london = hall.add("London")
    times = hall.speakers.free_times(london)
    assert [s.start for s in times.slots] == [
        NOON,
        datetime(2026, 3, 10, 9, tzinfo=UTC),
        datetime(2026, 3, 11, 9, tzinfo=UTC),
    ]
    assert (len(times.rhythm), {len(day) for day in times.rhythm}) == (7, {9})
    assert times.rhythm[5] == times.rhythm[6] == (0,) * 9
    hall.hours(london, week={0: (Hours(900, 1020),)})
    times = hall.speakers.free_times(london, count=2)
    assert [s.start.day for s in times.slots] == [9, 16]
    with pytest.raises(NotFound):
        hall.speakers.free_times(PersonId(99))


def test_an_edit_of_hours_tells_what_it_leaves_outside(hall: Hall):
    london = hall.add("London")
    booked(hall, london, THURSDAY.start)
    booked(hall, london, datetime(2026, 3, 13, 9, tzinfo=UTC))
    mornings = Availability("Europe/London", {day: (Hours(540, 720),) for day in range(5)})
    assert [b.start for b in hall.speakers.impact(hall.office, london, mornings)] == [THURSDAY.start]
    assert hall.speakers.availability(hall.office, london).week == WEEKDAYS


@pytest.mark.parametrize("topic", ["! ?", "_ _", "- -", "( )", '" "', "\\ *", "NOT x", "² ²", "a\u2003b"])
def test_a_topic_of_signs_is_a_filter_like_any_other(hall: Hall, topic: str):
    hall.add("Ada", topics=(topic,))
    hall.add("Bob", topics=("! !",))
    assert hall.found(topics=(topic,)) == ["Ada"]


@pytest.mark.parametrize("language", ["² ó", "a b", "", "%", "\x0b"])
def test_a_language_that_is_none_is_nobodys(hall: Hall, language: str):
    hall.add("Ada", languages=("eng",))
    assert hall.found(languages=(language,)) == []


@pytest.mark.parametrize("price", [Money(-5, "GBP"), Money(5, ""), Money(5, '"'), Money(5, "a b"), Money(5, "££")])
def test_a_price_that_is_none_filters_without_breaking(hall: Hall, price: Money):
    hall.add("Ada", price=Money(100, "GBP"))
    assert hall.found(price_to=price) == []
    assert hall.found(price_from=price) == (["Ada"] if price.currency == "GBP" else [])
    assert hall.facets(price_to=price).total == 0
