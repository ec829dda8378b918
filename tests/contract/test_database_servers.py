"""A database server in bad luck: in each other's way, slow, killed and restarted; and what it refuses by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, NullPool, create_engine, delete, insert, select, text, update

from booking_desktop.backend.database.deadlocks import TRIES, Repeating, repeated
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.failures import Clash, Occupied
from booking_desktop.backend.database.locks import Turn, lock_people, take_turn
from booking_desktop.backend.database.schema import occupancies, people
from booking_desktop.backend.database.serving import open_server_ground
from booking_desktop.domain.availability import Rules
from booking_desktop.domain.errors import InvalidInput, NotAllowed, SlotTaken, StoreBusy, StoreReadOnly, Unreachable
from booking_desktop.domain.people import PersonId, Role
from tests import engines
from tests.contract.many import at_once
from tests.contract.stage import Stage, march
from tests.contract.test_booking_races import halves
from tests.contract.world import NOON, SERVER_KEY, Clock, World


@pytest.fixture
def database(served: World) -> Database:
    found: Database = served.server.ground.database
    return found


@pytest.fixture
def two(database: Database) -> tuple[PersonId, PersonId]:
    """Two people without an address."""
    with database.write() as connection:
        row = {"first_name": "A", "role": Role.BOOKS, "zone": "UTC", "created_at": NOON}
        connection.execute(insert(people), [row, row])
        first, second = connection.scalars(select(people.c.id).order_by(people.c.id))
    return first, second


# --- in each other's way ----------------------------------------------------------------------------------------------


class Crossed:
    """Takes two people in an order that two threads turn round: each waits for the other."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._meet = threading.Barrier(2)
        self.tries = 0

    def take(self, first: PersonId, second: PersonId) -> str:
        self.tries += 1
        with self._database.write() as connection:
            lock_people(connection, first)
            if self.tries <= 2:
                self._meet.wait(10)
            lock_people(connection, second)
        return "taken"


def test_a_deadlock_runs_again(database: Database, two: tuple[PersonId, PersonId]):
    crossed = Crossed(database)
    guarded: Any = database.guarded(crossed)
    outcomes = at_once([lambda: guarded.take(*two), lambda: guarded.take(*reversed(two))])
    assert outcomes == ["taken", "taken"]
    assert 3 <= crossed.tries <= 2 * TRIES  # they may cross again on the way


def test_what_always_clashes_is_given_up_as_busy():
    tries = []

    def clash() -> None:
        tries.append(1)
        raise Clash

    with pytest.raises(StoreBusy):
        repeated("here", clash)
    assert 1 < len(tries) < 10
    with pytest.raises(StoreBusy):
        Repeating(type("Component", (), {"call": staticmethod(clash)}), "here").call()


def test_a_lock_that_takes_too_long_is_told_as_busy(database: Database):
    impatient = {"postgresql": "SET LOCAL lock_timeout = '100ms'", "mysql": "SET SESSION innodb_lock_wait_timeout = 1"}

    def wait() -> None:
        with database.write() as connection:
            connection.execute(text(impatient[connection.dialect.name]))
            take_turn(connection, Turn.OFFICE)

    with database.write() as connection:
        take_turn(connection, Turn.OFFICE)
        with pytest.raises(StoreBusy):
            wait()
    database.close()  # on MariaDB that connection stays impatient


def test_more_calls_than_connections_wait_for_one(database: Database):
    def look() -> int:
        with database.read() as connection:
            return int(connection.scalar(text("SELECT 1")) or 0)

    assert at_once([look] * 40) == [1] * 40


# --- what it refuses --------------------------------------------------------------------------------------------------


def occupy(connection: Connection, booking: int, person: PersonId, start: int, end: int) -> None:
    times = {"starts": NOON + timedelta(minutes=start), "ends": NOON + timedelta(minutes=end)}
    connection.execute(insert(occupancies).values(booking_id=booking, person_id=person, **times))


@pytest.fixture
def booked(served: World) -> Stage:
    """Four bookings whose times are free to be played with."""
    stage = Stage(served)
    for hour in (9, 10, 11, 12):
        stage.book("janaki", march(11, hour))
    with served.server.ground.database.write() as connection:
        connection.execute(delete(occupancies))
    return stage


def ids(stage: Stage) -> list[int]:
    return [id_ for (id_,) in stage.rows("SELECT id FROM bookings ORDER BY id")]


def test_the_database_itself_refuses_an_overlap_and_takes_neighbours(booked: Stage):
    database, (one, two, three, _), ada = booked.world.server.ground.database, ids(booked), booked.person("ada")
    with database.write() as connection:
        occupy(connection, one, ada, 0, 60)
        occupy(connection, two, ada, 60, 90)
    with pytest.raises(Occupied), database.write() as connection:
        occupy(connection, three, ada, 89, 120)
    later = update(occupancies).where(occupancies.c.booking_id == one).values(ends=NOON + timedelta(minutes=61))
    with pytest.raises(Occupied), database.write() as connection:
        connection.execute(later)
    with database.write() as connection:  # moved in place
        connection.execute(delete(occupancies).where(occupancies.c.booking_id == one))
        occupy(connection, one, ada, 30, 60)
        widened = NOON + timedelta(minutes=20)
        connection.execute(update(occupancies).where(occupancies.c.booking_id == one).values(starts=widened))


def test_two_who_insert_an_overlap_at_once_without_any_lock_of_ours_do_not_both_pass(booked: Stage):
    database, ada = booked.world.server.ground.database, booked.person("ada")

    def take(booking: int) -> Callable[[], str]:
        def attempt() -> str:
            try:
                with database.write() as connection:
                    occupy(connection, booking, ada, 0, 60)
                return "taken"
            except (Occupied, Clash):
                return "refused"

        return attempt

    assert sorted(at_once([take(booking) for booking in ids(booked)])) == ["refused"] * 3 + ["taken"]


def test_an_older_view_does_not_hide_an_overlap(booked: Stage):
    database, (one, two, *_), ada = booked.world.server.ground.database, ids(booked), booked.person("ada")

    def overlap() -> None:
        with database.write() as old:
            if old.dialect.name == "mysql":
                old.exec_driver_sql("COMMIT")
                old.exec_driver_sql("START TRANSACTION WITH CONSISTENT SNAPSHOT")  # as another program would
            assert old.scalar(select(occupancies.c.booking_id)) is None
            with database.write() as connection:
                occupy(connection, one, ada, 0, 60)
            occupy(old, two, ada, 30, 90)

    with pytest.raises((Occupied, Clash)):
        overlap()


@pytest.mark.parametrize("name", ["lone \ud800 half", "A" * 300])
def test_a_text_that_no_engine_keeps_is_refused(database: Database, two: tuple[PersonId, PersonId], name: str):
    with pytest.raises(InvalidInput), database.write() as connection:
        connection.execute(update(people).values(first_name=name))


def test_a_number_without_bounds_is_refused(database: Database, two: tuple[PersonId, PersonId]):
    with pytest.raises(InvalidInput), database.write() as connection:
        connection.execute(text("UPDATE people SET created_at = :huge"), {"huge": 2**70})


def test_a_view_writes_nothing(database: Database, two: tuple[PersonId, PersonId]):
    with pytest.raises(StoreReadOnly), database.read() as connection:
        connection.execute(delete(people))


def test_a_server_is_backed_up_by_its_own_tools(served: World):
    with pytest.raises(NotAllowed):
        served.server.store.backup("anywhere")


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_an_address_where_nobody_answers_is_unreachable_and_keeps_its_password(scheme: str):
    with pytest.raises(Unreachable) as caught:
        open_server_ground(f"{scheme}://booking:secret@127.0.0.1:1/office", SERVER_KEY, Clock())
    assert "secret" not in str(vars(caught.value))
    assert "127.0.0.1" in caught.value.where


# --- killed -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def engine(served: World) -> Iterator[engines.EngineServer]:
    """The server itself, running again afterwards."""
    server = engines.postgres() if served.place.startswith("postgresql") else engines.mariadb()
    yield server
    server.kill()
    server.start()
    if not served.place.startswith("postgresql"):
        with served.server.ground.database.write() as connection:  # docs/adr/0086: what a killed MariaDB forgets
            connection.exec_driver_sql("OPTIMIZE TABLE speaker_words")


def test_a_restarted_server_is_found_again(served: World, engine: engines.EngineServer):
    session = served.account("ada@example.org")
    engine.kill()
    with pytest.raises(Unreachable):
        served.backend.accounts.me(session.access)
    engine.start()
    assert served.backend.accounts.me(session.access) == session.person


@pytest.mark.slow
def test_killed_under_load_no_booking_is_lost_or_doubled_and_all_goes_on_by_itself(
    served: World, engine: engines.EngineServer
):
    stage = Stage(served)
    stage.open_hours("ada", Rules(step=15))
    stage.open_hours("emmy", Rules(step=15))
    wishes = {
        who: [stage.request(march(day, hour), speaker) for day in range(11, 18) for hour in range(9, 16, 2)]
        for who, speaker in (("janaki", "ada"), ("bob", "emmy"), ("office", "ada"), ("emmy", "ada"))
    }
    accesses = {who: stage.access(who) for who in wishes}
    enough = threading.Event()
    answered: dict[str, str] = {}
    lost: list[Unreachable] = []

    def work(who: str) -> None:
        for wish in wishes[who]:
            while True:  # what a client does whose answer got lost: the same request again
                try:
                    answered[wish.request_id] = served.backend.bookings.book(accesses[who], wish).reference
                except SlotTaken:
                    pass
                except Unreachable as gone:
                    lost.append(gone)
                    enough.wait(0.05)
                    continue
                break
            if len(answered) > 12:
                enough.set()

    with ThreadPoolExecutor(4) as pool:
        working = [pool.submit(work, who) for who in wishes]
        enough.wait(60)
        engine.kill()
        engine.start()
        for one in working:
            one.result()
    assert lost
    kept = dict(stage.rows("SELECT r.request_id, b.reference FROM requests r JOIN bookings b ON b.id = r.booking_id"))
    assert kept == answered
    assert len(set(answered.values())) == len(answered)
    assert halves(stage) == 0
    assert stage.overlaps() == 0


ENDING = {
    "postgresql": ("SELECT pg_backend_pid()", "SELECT pg_terminate_backend({})"),
    "mysql": ("SELECT CONNECTION_ID()", "KILL {}"),
}
"""How a connection says its number, and another ends it by that."""


def test_a_kept_connection_that_was_ended_is_noticed_before_it_is_used(served: World):
    database = served.server.ground.database
    number, ending = ENDING[database.url.get_backend_name()]
    with ExitStack() as open_:
        ended = [open_.enter_context(database.read()).scalar(text(number)) for _ in range(3)]
    killer = create_engine(database.url, poolclass=NullPool)
    with killer.connect() as connection:
        for each in ended:
            connection.execute(text(ending.format(each)))
    for _ in ended:
        with database.read() as connection:
            assert connection.scalar(text(number)) not in ended
