"""Many at once on each engine, beside bookings: nothing is counted, made, sent or told twice, and nothing is left out."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from threading import Event

import pytest
from sqlalchemy import select

from booking_desktop.backend.database import news
from booking_desktop.backend.database.answers import LONG_UNDER_WAY, Answer, Answers
from booking_desktop.backend.database.locks import take_turn_of
from booking_desktop.backend.database.schema import people
from booking_desktop.backend.ports import Change, Topic
from booking_desktop.domain.bookings import Caller
from booking_desktop.domain.errors import DomainError, SlotTaken
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.sign_in import CODE_TRIES, SIGN_IN_THROTTLE
from booking_desktop.domain.slots import Hold
from tests.contract.many import at_once, tally
from tests.contract.stage import Stage, march
from tests.contract.world import PASSWORD, SERVER_KEY, Clock, World

ADA = "ada@example.org"


# --- accounts ---------------------------------------------------------------------------------------------------------


def test_one_address_signed_up_many_times_at_once_is_one_person(direct: World):
    at_once([lambda: direct.sign_up(ADA)] * 8)
    with direct.server.ground.database.read() as connection:
        assert len(connection.execute(select(people.c.id)).all()) == 1
    direct.backend.accounts.verify(ADA, direct.code(ADA))


def test_one_refresh_token_traded_many_times_at_once_gives_one_new_one(direct: World):
    refresh = direct.account(ADA).refresh
    traded = at_once([lambda: direct.backend.accounts.refresh(refresh)] * 8)
    assert len({session.refresh for session in traded}) == 1


def test_of_many_guesses_at_once_no_more_are_heard_than_one_after_the_other(direct: World):
    direct.account(ADA)
    attempts = [lambda: direct.backend.accounts.sign_in(ADA, "a wrong password")] * 12
    assert tally(at_once(attempts)) == {
        "WrongCredentials": SIGN_IN_THROTTLE.tries,
        "Throttled": 12 - SIGN_IN_THROTTLE.tries,
    }


def test_of_many_codes_tried_at_once_five_void_the_code(direct: World):
    direct.sign_up(ADA)
    code = direct.code(ADA)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    outcomes = tally(at_once([lambda: direct.backend.accounts.verify(ADA, wrong)] * 12))
    assert outcomes["CodeWrong"] == CODE_TRIES
    with pytest.raises(DomainError):
        direct.backend.accounts.verify(ADA, code)


def test_a_reset_code_sent_twice_at_once_sets_one_password(direct: World):
    direct.account(ADA)
    direct.clock.forward(minutes=20)
    direct.backend.accounts.request_reset(ADA)
    code = direct.code(ADA)
    words = ["first new password", "second new password"]
    outcomes = at_once([lambda w=w: direct.backend.accounts.reset_password(ADA, code, w) for w in words])
    [chosen] = [word for word, outcome in zip(words, outcomes, strict=True) if outcome is None]
    assert direct.backend.accounts.sign_in(ADA, chosen)


def test_time_spent_waiting_is_no_clock_that_was_set_back(served: World, monkeypatch: pytest.MonkeyPatch):
    served.account("bob@example.org")
    begun, asked, go_on = Event(), Event(), Event()

    def occupy() -> None:
        with served.server.ground.database.write() as connection:
            take_turn_of(connection, ADA)
            begun.set()
            go_on.wait(20)

    def tell(clock: Clock) -> datetime:
        asked.set()
        return clock.now

    with ThreadPoolExecutor(2) as pool:
        occupying = pool.submit(occupy)
        begun.wait(20)
        monkeypatch.setattr(Clock, "__call__", tell)
        waiting = pool.submit(served.sign_up, ADA)
        asked.wait(20)
        served.clock.forward(seconds=10)
        session = served.backend.accounts.sign_in("bob@example.org", PASSWORD)
        go_on.set()
        occupying.result()
        waiting.result()
    assert served.backend.accounts.me(session.access) == session.person


# --- speakers and callers ---------------------------------------------------------------------------------------------


def test_one_list_imported_many_times_at_once_makes_each_speaker_once(direct: World):
    office = direct.server.accounts.local_office()
    lines = [SpeakerLine(n, Name(f"Speaker {n}"), f"s{n}@example.org", key=f"speaker {n}#1") for n in range(12)]
    defaults = ImportDefaults(Money(8000, "GBP"), "Europe/London", {}, publish=True)
    counts = at_once([lambda: direct.server.speakers.import_lines(office, lines, defaults)] * 4)
    assert sum(count.new for count in counts) == 12
    assert [count.updated for count in counts] == [0] * 4


def test_a_profile_saved_twice_at_once_is_refused_once(direct: World):
    stage = Stage(direct)
    save, access = direct.server.speakers.save_profile, stage.access("ada")
    present = direct.server.speakers.profile(stage.person("ada"), access)
    outcomes = at_once([partial(save, access, replace(present, headline=f"By window {n}")) for n in range(6)])
    assert tally(outcomes) == {"Profile": 1, "ProfileChanged": 5}


def test_the_office_books_for_one_new_caller_many_times_at_once_as_one_person(direct: World):
    stage = Stage(direct)
    caller = Caller(Name("Wangari", "Maathai"), "wangari@example.org", "Africa/Nairobi")
    wishes = [
        stage.request(march(11, hour), speaker, caller=caller) for hour in (9, 11, 13) for speaker in ("ada", "emmy")
    ]
    book, access = direct.server.bookings.book, stage.access("office")
    outcomes = at_once([lambda wish=wish: book(access, wish) for wish in wishes])
    assert tally(outcomes) == {"Booking": 3, "SlotTaken": 3}
    assert stage.rows("SELECT count(*) FROM people WHERE email = 'wangari@example.org'") == [(1,)]


# --- answers of a server ----------------------------------------------------------------------------------------------


def test_one_request_that_comes_many_times_at_once_is_under_way_once(direct: World):
    database = direct.server.ground.database
    answers = database.guarded(Answers(database, SERVER_KEY, direct.clock))
    begun = at_once([lambda: answers.begin(PersonId(7), "once", b"body")] * 8)
    assert Counter(begun) == {None: 1, Answer(None): 7}
    direct.clock.forward(minutes=3)  # the first was cut off
    assert Counter(at_once([lambda: answers.begin(PersonId(7), "once", b"body")] * 8)) == {None: 1, Answer(None): 7}
    answers.end(PersonId(7), "once", 201, b"done")
    assert answers.begin(PersonId(7), "once", b"body") == Answer(201, b"done")


def test_what_may_take_minutes_is_not_begun_a_second_time_meanwhile(direct: World):
    database = direct.server.ground.database
    answers = Answers(database, SERVER_KEY, direct.clock)
    assert answers.begin(PersonId(7), "lines", b"body", patience=LONG_UNDER_WAY) is None
    direct.clock.forward(minutes=14)
    assert answers.begin(PersonId(7), "lines", b"body", patience=LONG_UNDER_WAY) == Answer(None)
    direct.clock.forward(minutes=2)
    assert answers.begin(PersonId(7), "lines", b"body", patience=LONG_UNDER_WAY) is None


# --- holds ------------------------------------------------------------------------------------------------------------


def test_one_slot_held_by_many_at_once_is_held_for_one(direct: World):
    stage = Stage(direct)
    for n in range(8):
        stage._enter(f"guest{n}", Role.BOOKS)
    slot, hold = stage.slot(march(11, 10)), direct.server.bookings.hold
    accesses = [stage.access(f"guest{n}") for n in range(8)]
    outcomes = at_once([lambda access=access: hold(access, slot) for access in accesses])
    assert {type(outcome) for outcome in outcomes} == {Hold, SlotTaken}
    assert stage.rows("SELECT count(*) FROM holds") == [(1,)]


def test_one_person_who_chooses_many_slots_at_once_holds_one(direct: World):
    stage = Stage(direct)
    slots, hold = [stage.slot(march(11, hour)) for hour in range(9, 17)], direct.server.bookings.hold
    outcomes = at_once([lambda slot=slot: hold(stage.access("janaki"), slot) for slot in slots])
    assert tally(outcomes) == {"Hold": 8}
    assert stage.rows("SELECT count(*) FROM holds") == [(1,)]


# --- mail -------------------------------------------------------------------------------------------------------------


def test_each_letter_is_claimed_by_one_of_many_workers(direct: World):
    stage = Stage(direct)
    for hour in range(9, 17):
        stage.book("janaki", march(11, hour))
    claim, now = direct.server.outbox.claim, direct.clock.now
    rounds = at_once([lambda: claim(now, timedelta(minutes=1), 4) for _ in range(6)])
    rest = claim(now, timedelta(minutes=1), 100)
    claimed = [letter.id for letters in (*rounds, rest) for letter in letters]
    assert len(claimed) == len(set(claimed)) == 16


# --- news -------------------------------------------------------------------------------------------------------------


def test_news_of_a_transaction_that_ends_later_is_not_passed_over(served: World):
    database, now = served.server.ground.database, served.clock.now
    begun, go_on = Event(), Event()

    def slow() -> None:
        with database.write() as connection:
            news.record(connection, Topic.CALENDAR, now, PersonId(1))
            begun.set()
            go_on.wait(10)

    with ThreadPoolExecutor(1) as pool:
        cursor = served.backend.changes.cursor()
        done = pool.submit(slow)
        begun.wait(10)
        with database.write() as connection:
            news.record(connection, Topic.CALENDAR, now, PersonId(2))
        first = served.backend.changes.after(cursor)
        go_on.set()
        done.result()
    second = served.backend.changes.after(first.cursor)
    assert first.changes == (Change(Topic.CALENDAR, PersonId(2)),)
    assert second.changes == (Change(Topic.CALENDAR, PersonId(1)),)
    assert not first.gap
    assert not second.gap


def test_a_reader_hears_all_news_of_many_writers_once(direct: World):
    database, now, changes = direct.server.ground.database, direct.clock.now, direct.backend.changes
    ended, heard = Event(), Counter[int]()
    cursor = changes.cursor()

    def write(writer: int) -> None:
        for number in range(20):
            with database.write() as connection:
                news.record(connection, Topic.CALENDAR, now, PersonId(1000 * writer + number))

    def listen() -> None:
        at, last = cursor, False
        while True:
            last = ended.is_set()
            batch = changes.after(at)
            assert not batch.gap
            heard.update(change.person for change in batch.changes)
            at = batch.cursor
            if last:
                return

    with ThreadPoolExecutor(7) as pool:
        listening = pool.submit(listen)
        writing = [pool.submit(write, writer) for writer in range(1, 7)]
        wait(writing)
        ended.set()
        listening.result()
    assert [one.exception() for one in writing] == [None] * 6
    assert heard == Counter(1000 * writer + number for writer in range(1, 7) for number in range(20))
