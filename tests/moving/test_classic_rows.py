"""Classic rows into what they mean here: the pure part."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.backend.database.moving.census import take_census
from booking_desktop.backend.database.moving.classic import (
    BookingRow,
    SpeakerRow,
    Unfit,
    UserRow,
    address_key,
    name_of,
    price_of,
    role_of,
    start_of,
    topics_of,
)
from booking_desktop.backend.database.moving.sales import Ledger
from booking_desktop.domain.money import CURRENCIES, Money, decimals
from booking_desktop.domain.moving import LEFT_OUT, Finding, Part, Reason
from booking_desktop.domain.people import Name, Role

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
MADE = datetime(2025, 1, 2, tzinfo=UTC)
NINE = "09:00 AM - 10:00 AM"
HASH = "$2b$10$" + "a" * 53


def as_float(amount: float) -> float:
    """What a FLOAT column makes of it."""
    return float(struct.unpack("f", struct.pack("f", amount))[0])


def user(id_: int, email: str | None, verified: bool = True, **more: object) -> UserRow:
    row = {"first_name": "Ada", "last_name": "", "password": HASH, "role": "user", "made": MADE}
    return UserRow(id=id_, email=email, verified=verified, **(row | more))  # type: ignore[arg-type]


def speaker(id_: int, email: str | None, price: float | None = 50.0, **more: object) -> SpeakerRow:
    row = {"first_name": "Grace", "last_name": "", "expertise": "Computing", "made": MADE}
    return SpeakerRow(id=id_, email=email, price=price, **(row | more))  # type: ignore[arg-type]


def booking(id_: int, who: int | None, whom: int | None, day: str = "2026-03-20", slot: str = NINE) -> BookingRow:
    return BookingRow(id_, who, whom, day, slot, datetime(2026, 1, 5, tzinfo=UTC))


# --- values ---


@pytest.mark.parametrize(
    ("amount", "currency", "minor", "rounded"),
    [
        (as_float(99.99), "GBP", 9999, False),
        (as_float(120), "GBP", 12000, False),
        (as_float(1234567.89), "GBP", 123456788, False),
        (as_float(99.999), "GBP", 10000, True),
        (as_float(99.99), "JPY", 100, True),
        (as_float(1.234), "KWD", 1234, False),
        (0.0, "GBP", 0, False),
        (0.004, "GBP", 0, True),
    ],
)
def test_a_float_is_the_price_that_was_typed(amount: float, currency: str, minor: int, rounded: bool):
    assert price_of(amount, currency) == (Money(minor, currency), Reason.ROUNDED if rounded else None)


@given(st.integers(0, 99_999), st.sampled_from(CURRENCIES))
def test_a_price_that_a_float_can_hold_is_never_told_as_rounded(minor: int, currency: str):
    typed = minor / 10 ** decimals(currency)
    assert price_of(as_float(typed), currency) == (Money(minor, currency), None)


@pytest.mark.parametrize("amount", [None, -1.0, float("nan"), float("inf"), 1e300, as_float(3.4e38)])
def test_what_is_no_price_is_refused(amount: float | None):
    with pytest.raises(Unfit) as refused:
        price_of(amount, "GBP")
    assert refused.value.reason is Reason.BAD_PRICE


@pytest.mark.parametrize(
    "day", ["2026-03-20", "2026-3-20", "2026/03/20", " 2026-03-20 ", "2026-03-20T00:00:00.000Z", "2026-03-20 00:00:00"]
)
def test_a_date_in_the_order_year_month_day_is_that_date(day: str):
    assert start_of(day, NINE, "America/New_York", NOW) == datetime(2026, 3, 20, 13, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("", Reason.BAD_DATE),
        (None, Reason.BAD_DATE),
        ("garbage", Reason.BAD_DATE),
        ("2026-02-30", Reason.BAD_DATE),
        ("20/03/2026", Reason.BAD_DATE),
        ("2026-03-19T23:00:00.000Z", Reason.BAD_DATE),
        ("٢٠٢٦-٠٣-٢٠", Reason.BAD_DATE),
        ("0000-00-00", Reason.BAD_DATE),
        ("9999-12-31", Reason.FAR_DATE),
        ("0001-01-01", Reason.FAR_DATE),
    ],
)
def test_what_could_mean_two_days_or_none_is_no_date(day: str | None, reason: Reason):
    with pytest.raises(Unfit) as refused:
        start_of(day, NINE, "Europe/London", NOW)
    assert refused.value.reason is reason


@pytest.mark.parametrize("slot", [None, "", "08:00 AM - 09:00 AM", "09:00 AM", "9", "🕘"])
def test_only_the_seven_times_are_times(slot: str | None):
    with pytest.raises(Unfit) as refused:
        start_of("2026-03-20", slot, "Europe/London", NOW)
    assert refused.value.reason is Reason.BAD_SLOT


def test_a_session_keeps_its_hour_on_the_wall_across_a_clock_change():
    starts = [start_of(day, NINE, "Europe/London", NOW).hour for day in ("2026-03-28", "2026-03-29")]
    assert starts == [9, 8]


@pytest.mark.parametrize(
    ("first", "last", "email", "found"),
    [
        ("Ada", "King", None, (Name("Ada", "King"), None)),
        ("  Ada \r\nBcc: x ", None, None, (Name("Ada Bcc: x"), None)),
        ("", "King", None, (Name("King"), None)),
        (None, None, "ada@example.org", (Name("ada"), Reason.NO_NAME)),
        (None, "\0", None, (Name("User 7"), Reason.NO_NAME)),
        ("A" * 255, "é" * 255, None, (Name("A" * 200, "é" * 200), Reason.TOO_LONG)),
        ("👩‍💻", "Ł", None, (Name("👩‍💻", "Ł"), None)),
    ],
)
def test_a_name_is_one_line_that_fits(first, last, email, found):
    assert name_of(first, last, email, "User 7") == found


@pytest.mark.parametrize(("said", "role"), [("user", Role.BOOKS), (" Speaker", Role.SPEAKS), ("SPEAKER", Role.SPEAKS)])
def test_a_role_is_read_as_it_was_meant(said: str, role: Role):
    assert role_of(said) is role


def test_an_address_is_the_same_in_any_case_and_a_text_that_is_none_still_joins():
    assert address_key(" Ada@Example.ORG ") == address_key("ada@example.org")
    assert address_key("a@x.org, B@x.org") == address_key("A@x.org, b@x.org")
    assert address_key("  ") is None


def test_an_expertise_that_is_a_list_becomes_topics_and_a_sentence_none():
    assert topics_of("Law, law; Tax") == ("Law", "Tax")
    assert topics_of("I have advised boards for thirty years and more") == ()
    assert topics_of("") == ()


# --- who is who ---


def census_of(users: list[UserRow], speakers: list[SpeakerRow], currency: str = "GBP"):
    findings: list[Finding] = []
    return take_census(users, speakers, currency, findings.append), findings


def test_a_user_and_the_speakers_of_their_address_are_one_person():
    census, findings = census_of(
        [user(1, "Ada@x.org", role="speaker")], [speaker(5, "ada@X.org", 50.0), speaker(9, "ada@x.org", 80.0)]
    )
    (ada,) = census.movers
    assert (ada.users, ada.speakers, ada.role, ada.email) == ((1,), (5, 9), Role.SPEAKS, "Ada@x.org")
    assert ada.showing is not None
    assert ada.showing.price == Money(8000, "GBP")
    assert census.prices == {5: Money(5000, "GBP"), 9: Money(8000, "GBP")}
    assert [(f.row, f.reason, f.other) for f in findings] == [(5, Reason.OLDER_PROFILE, "9")]


def test_of_two_users_that_differ_by_case_the_verified_one_signs_in():
    census, findings = census_of([user(1, "ada@x.org", verified=False), user(2, "ADA@x.org")], [])
    (ada,) = census.movers
    assert (ada.users, ada.verified, census.by_user) == ((2, 1), True, {1: 0, 2: 0})
    assert findings == [Finding(Part.USERS, 1, Reason.SAME_ADDRESS, "ada@x.org", "2")]


def test_a_price_that_is_none_leaves_the_newest_that_is_one():
    census, findings = census_of([], [speaker(1, "g@x.org", 70.0), speaker(2, "g@x.org", -5.0, expertise="Navy")])
    (grace,) = census.movers
    assert grace.showing is not None
    assert (grace.showing.headline, grace.showing.price) == ("Navy", Money(7000, "GBP"))
    assert Reason.BAD_PRICE in {f.reason for f in findings}


def test_people_without_an_address_stay_apart():
    census, _ = census_of([user(1, None), user(2, "")], [speaker(1, None), speaker(2, None)])
    assert [(m.users, m.speakers) for m in census.movers] == [((1,), ()), ((2,), ()), ((), (1,)), ((), (2,))]


def test_a_hash_that_is_none_is_never_repeated():
    _, findings = census_of([user(1, "ada@x.org", password="hunter2")], [])
    assert findings == [Finding(Part.USERS, 1, Reason.NO_PASSWORD)]


# --- which bookings ---


def outcomes(rows: list[BookingRow]) -> list[Reason | None]:
    users = [user(n, f"u{n}@x.org") for n in (1, 2, 3)]
    census, _ = census_of(users, [speaker(1, "u3@x.org"), speaker(2, "s@x.org"), speaker(3, "new@x.org", made=NOW)])
    ledger = Ledger(census, NOW)
    found: list[Reason | None] = []
    for row in rows:
        try:
            ledger.enter(row, "Europe/London")
            found.append(None)
        except Unfit as unfit:
            found.append(unfit.reason)
    return found


def test_of_bookings_that_overlap_the_first_is_kept():
    rows = [booking(1, 1, 1), booking(2, 2, 1), booking(3, 1, 1), booking(4, 1, 2), booking(5, 2, 2)]
    assert outcomes(rows) == [None, Reason.SOLD_TWICE, Reason.SAME_BOOKING, Reason.ELSEWHERE, None]


def test_a_speaker_who_attends_cant_host_then():
    assert outcomes([booking(1, 3, 2), booking(2, 1, 1)]) == [None, Reason.SOLD_TWICE]


def test_a_booking_of_nobody_or_with_nobody_is_left_out():
    rows = [booking(1, None, 1), booking(2, 99, 1), booking(3, 1, None), booking(4, 1, 99), booking(5, 3, 1)]
    missing = [Reason.NO_USER, Reason.NO_USER, Reason.NO_SPEAKER, Reason.NO_SPEAKER, Reason.OWN_PROFILE]
    assert outcomes(rows) == missing


def test_a_booking_from_before_its_speaker_was_told_there_is_none():
    assert outcomes([booking(1, 1, 3)]) == [Reason.SPEAKER_CAME_LATER]


def test_every_reason_is_told_as_left_out_or_kept():
    assert {f for f in Reason if not Finding(Part.USERS, 1, f).kept} == LEFT_OUT
