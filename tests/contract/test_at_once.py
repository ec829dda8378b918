"""Many at once on each engine, beside bookings: nothing is counted, made, sent or told twice, and nothing is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from threading import Event

import pytest
from sqlalchemy import insert, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.answers import Answer, Answers
from booking_desktop.backend.database.failures import Clash
from booking_desktop.backend.database.locks import take_turn_of
from booking_desktop.backend.database.schema import answers, people
from booking_desktop.backend.ports import Change, Topic
from booking_desktop.domain.bookings import Caller
from booking_desktop.domain.errors import DomainError, NotAllowed, RequestReused, SlotTaken, StoreBusy
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


class Desk:
    """Answers of a server, and work that enters a person and tells of it."""

    def __init__(self, world: World) -> None:
        self.database, self.stage = world.server.ground.database, Stage(world)
        self.answers = self.database.guarded(Answers(self.database, SERVER_KEY, world.clock))
        self.done = 0

    def once(self, work: Callable[[], Answer], body: bytes = b"body") -> Answer:
        return self.answers.once(PersonId(7), "once", [body], work)

    def work(self, status: int = 201, error: BaseException | None = None) -> Answer:
        self.done += 1
        with suppress(NotAllowed), self.database.write() as connection:
            entered = {
                "first_name": "Grace",
                "role": Role.BOOKS,
                "zone": "UTC",
                "created_at": self.stage.world.clock.now,
            }
            connection.execute(insert(people).values(entered))
            news.record(connection, Topic.SPEAKERS, self.stage.world.clock.now)
            if error is not None:
                raise error
        return Answer(status, b"done")

    def kept(self) -> tuple[int, int]:
        """People and answers that are there."""
        named = self.stage.rows("SELECT count(*) FROM people WHERE first_name = 'Grace'")
        return named[0][0], self.stage.rows("SELECT count(*) FROM answers")[0][0]


def test_one_request_that_comes_many_times_at_once_is_done_once_and_answered_to_all(direct: World):
    desk = Desk(direct)
    told = at_once([lambda: desk.once(desk.work)] * 8)
    assert Counter(told) == {Answer(201, b"done"): 1, Answer(201, b"done", again=True): 7}
    assert desk.kept() == (1, 1)
    with pytest.raises(RequestReused):
        desk.once(desk.work, b"another body")


def test_however_long_a_request_takes_its_repeat_waits_for_it(direct: World):
    desk, begun, go_on = Desk(direct), Event(), Event()

    def slow() -> Answer:
        begun.set()
        go_on.wait(10)
        return desk.work()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(desk.once, slow)
        begun.wait(10)
        direct.clock.forward(minutes=20)
        repeat = pool.submit(desk.once, desk.work)
        assert wait([repeat], 0.3).done == set()
        go_on.set()
        assert (first.result().again, repeat.result().again) == (False, True)
    assert (desk.done, desk.kept()) == (1, (1, 1))


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(), ZeroDivisionError()])
def test_of_a_request_that_is_cut_off_nothing_is_left_and_its_repeat_is_the_first(direct: World, error: BaseException):
    desk = Desk(direct)
    with pytest.raises(type(error)):
        desk.once(lambda: desk.work(error=error))
    assert desk.kept() == (0, 0)
    assert desk.once(desk.work) == Answer(201, b"done")
    assert desk.kept() == (1, 1)


def test_a_refusal_undoes_what_it_refuses_and_is_kept(direct: World):
    desk, cursor = Desk(direct), direct.server.changes.cursor()
    assert desk.once(lambda: desk.work(403, NotAllowed("office"))) == Answer(403, b"done")
    assert desk.kept() == (0, 1)
    assert direct.server.changes.cursor() == cursor
    assert desk.once(desk.work) == Answer(403, b"done", again=True)


def test_a_refusal_by_the_rules_finds_the_nearest_times_as_ever(direct: World):
    desk = Desk(direct)
    stage = desk.stage
    booking = stage.book("janaki", march(11, 10))
    stage.cancel("janaki", booking)
    stage.book("bob", march(11, 10))
    told: list[SlotTaken] = []

    def work() -> Answer:
        try:
            direct.server.bookings.undo_cancel(stage.access("janaki"), booking.id)
        except SlotTaken as taken:
            told.append(taken)
        return Answer(409)

    assert [desk.once(work), desk.once(work)] == [Answer(409), Answer(409, again=True)]
    assert [slot.start for slot in told[0].nearest][:2] == [march(11, 9), march(11, 11)]


@pytest.mark.parametrize("status", [401, 429, 503])
def test_what_decides_nothing_is_undone_and_not_kept(direct: World, status: int):
    desk = Desk(direct)
    assert desk.once(lambda: desk.work(status)) == Answer(status, b"done")
    assert desk.kept() == (0, 0)


def test_a_request_that_meets_another_transaction_runs_again_whole(served: World):
    desk, in_the_way = Desk(served), iter([Clash()])

    def work() -> Answer:
        answer = desk.work()
        for clash in in_the_way:
            raise clash
        return answer

    assert desk.once(work) == Answer(201, b"done")
    assert (desk.done, desk.kept()) == (2, (1, 1))


def test_what_a_server_of_an_earlier_version_has_begun_is_left_to_it_for_a_while(direct: World):
    desk = Desk(direct)
    desk.once(desk.work)
    with desk.database.write() as connection:
        connection.execute(update(answers).values(status=None, body=None))
    with pytest.raises(StoreBusy):
        desk.once(desk.work)
    direct.clock.forward(minutes=1)
    assert desk.once(desk.work) == Answer(201, b"done")
    assert desk.once(desk.work) == Answer(201, b"done", again=True)


def test_answers_are_kept_a_day(direct: World):
    desk = Desk(direct)
    desk.once(desk.work)
    direct.clock.forward(hours=23)
    assert desk.once(desk.work).again
    direct.clock.forward(hours=2)
    assert not desk.once(desk.work).again


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
