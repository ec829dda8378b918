"""A whole embedded store to a server's engine and back: nothing lost, ids kept, numbers going on."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update

from booking_desktop.backend.database import schema, servers
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.copies import verify
from booking_desktop.backend.database.embedded import backend_on
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.ground import open_ground
from booking_desktop.backend.database.moving import whole
from booking_desktop.backend.database.moving.stores import dump_store, load_store
from booking_desktop.backend.database.moving.sums import rows_of, sum_of
from booking_desktop.backend.database.serving import Serving
from booking_desktop.backend.ports import Backend
from booking_desktop.domain.availability import Availability, DateException, Hours, Rules
from booking_desktop.domain.bookings import BookingRequest
from booking_desktop.domain.errors import CodeWrong, FileUnreadable, SignInNeeded, StoreDamaged
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.sign_in import Session
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.time import MINUTE
from tests.contract.world import CHEAP, NOON, PASSWORD, Clock
from tests.moving.conftest import open_target

ZONE = "Europe/London"
SAME = [table for table in whole.TABLES if table is not schema.code_issues]


class Store:
    """An embedded store with everything in it that one can have."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path, self.clock = path, clock
        self.ground = open_ground(path, clock)
        self.backend: Backend = backend_on(self.ground, lambda: False, Passwords(CHEAP))

    @property
    def database(self) -> Database:
        return self.ground.database

    def code(self, email: str) -> str:
        letters = self.backend.outbox.claim(self.clock.now, timedelta(minutes=1), 1000)
        for letter in letters:
            self.backend.outbox.mark_sent(letter.id, self.clock.now)
        return str([letter.code for letter in letters if letter.to_email == email][-1])

    def account(self, email: str, role: Role = Role.BOOKS) -> Session:
        accounts = self.backend.accounts
        accounts.sign_up(SignUp("Ada", "Ł👩‍💻", email, PASSWORD, role, ZONE, "de"))
        accounts.verify(email, self.code(email))
        return accounts.sign_in(email, PASSWORD)

    def fill(self) -> None:
        office = self.account("office@example.org")
        speakers, bookings = self.backend.speakers, self.backend.bookings
        speakers.add_samples(office.access)
        speakers.save_office_rules(office.access, Rules(horizon=90))
        ada = self.account("ada@example.org", Role.SPEAKS)
        self._profile(ada)
        card = speakers.search(SpeakerQuery(), None, 50).rows[0]
        offer = speakers.profile(card.id).offers[0]
        first, second, third = (slot.start for slot in speakers.free_times(card.id, offer.id, 40).slots[-3:])
        booked = bookings.book(ada.access, BookingRequest("one", card.id, offer.id, first, ZONE, "a note\n🙂"))
        moved = bookings.book(ada.access, BookingRequest("two", card.id, offer.id, second, ZONE))
        bookings.move(ada.access, moved.id, moved.version, third, "three")
        bookings.cancel(office.access, booked.id, booked.version, "a reason")
        bookings.hold(ada.access, Slot(first, first + offer.minutes * MINUTE, card.id, offer.id))
        self.backend.accounts.sign_up(SignUp("Wait", "", "waits@example.org", PASSWORD, Role.BOOKS, ZONE, "ar"))
        with self.database.write() as connection:  # what no call of ours leaves behind, and ids that are gone again
            row = {"part": "Users", "classic_id": 5_000_000_000, "ours": ada.person.id, "made": self.clock.now}
            connection.execute(insert(schema.classic_rows).values(row))
            gone = {"id": 9000, "first_name": "Gone", "role": "user", "zone": ZONE, "created_at": self.clock.now}
            connection.execute(insert(schema.people).values(gone))
            connection.execute(delete(schema.people).where(schema.people.c.id == 9000))

    def _profile(self, ada: Session) -> None:
        speakers = self.backend.speakers
        empty = speakers.profile(speakers.search(SpeakerQuery(), None, 1).rows[0].id)
        mine = replace(empty, id=ada.person.id, photo=b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64, version=0)
        own = tuple(replace(offer, id=type(offer.id)(0), rules=Rules(notice=60)) for offer in mine.offers)
        speakers.save_profile(ada.access, replace(mine, offers=own, claimed=True, about="Büro\n" * 30))
        days = (DateException(NOON.date(), (), "away"), DateException(NOON.date() + timedelta(1), (Hours(600, 1500),)))
        week = {0: (Hours(540, 720), Hours(780, 960))}
        version = speakers.availability(ada.access, ada.person.id).version
        speakers.save_availability(ada.access, ada.person.id, Availability(ZONE, week, days, Rules(before=10), version))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Filled once and copied with its key for each test."""
    path = tmp_path_factory.mktemp("filled") / "store.db"
    store = Store(path, Clock())
    store.fill()
    store.database.close()
    return path


@pytest.fixture
def store(filled: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    for end in (".db", ".key"):
        shutil.copy(filled.with_suffix(end), tmp_path / f"store{end}")
    found = Store(tmp_path / "store.db", clock)
    yield found
    found.database.close()


def rows(database: Database, tables: Any = SAME) -> dict[str, list[str]]:
    with database.read() as connection:
        return {
            t.name: [repr(sorted(row.items())) for batch in rows_of(connection, t) for row in batch] for t in tables
        }


def quiet(_table: str, _rows: int) -> None:
    return None


def test_a_store_goes_to_a_server_and_back_and_is_the_same(store: Store, target: Serving, tmp_path: Path, clock: Clock):
    before = rows(store.database)
    assert all(before.values()), "a table that is empty shows nothing"
    load_store(store.path, target.ground.database, clock, quiet)
    assert {k: sorted(v) for k, v in rows(target.ground.database).items()} == {k: sorted(v) for k, v in before.items()}
    back = tmp_path / "back.db"
    dump_store(target.ground.database, back, clock, quiet)
    verify(back)  # reading it leaves no log beside it either
    assert {path.name for path in tmp_path.glob("back.db*")} == {"back.db"}
    again = Store(back, clock)
    with closing(again.database):
        assert rows(again.database) == before
        assert all(good for _, good, _ in again.backend.store.check())
        ada = again.backend.accounts.sign_in("ada@example.org", PASSWORD).person
        assert (ada.zone, ada.language) == (ZONE, "de")


def test_ids_go_on_after_the_largest_that_was_ever_given(store: Store, target: Serving, tmp_path: Path, clock: Clock):
    load_store(store.path, target.ground.database, clock, quiet)
    back = tmp_path / "back.db"
    dump_store(target.ground.database, back, clock, quiet)
    again = Store(back, clock)
    with closing(again.database):
        for database, accounts in (
            (target.ground.database, target.backend.accounts),
            (again.database, again.backend.accounts),
        ):
            accounts.sign_up(SignUp("New", "", "new@example.org", PASSWORD, Role.BOOKS, ZONE))
            with database.read() as connection:
                new = schema.people.c.email_folded == "new@example.org"
                assert connection.scalar(select(schema.people.c.id).where(new)) == 9001


def test_the_search_finds_on_the_new_engine_what_it_found(store: Store, target: Serving, clock: Clock):
    load_store(store.path, target.ground.database, clock, quiet)
    for wanted in ("", "a", "ada", "law", "büro"):
        query = SpeakerQuery(text=wanted)
        found = [row.id for row in target.backend.speakers.search(query).rows]
        assert found == [row.id for row in store.backend.speakers.search(query).rows]


def test_everyone_signs_in_again_and_codes_that_were_mailed_are_void(store: Store, target: Serving, clock: Clock):
    session = store.backend.accounts.sign_in("ada@example.org", PASSWORD)
    mailed = store.code("waits@example.org")
    carried = load_store(store.path, target.ground.database, clock, quiet)
    accounts = target.backend.accounts
    assert carried.void_codes == 1
    for call in (lambda: accounts.me(session.access), lambda: accounts.refresh(session.refresh)):
        with pytest.raises(SignInNeeded):
            call()
    with pytest.raises(CodeWrong):
        accounts.verify("waits@example.org", mailed)
    clock.forward(minutes=2)
    accounts.resend_code("waits@example.org")
    letters = target.backend.outbox.claim(clock.now, timedelta(minutes=1), 1000)
    (code,) = [letter.code for letter in letters if letter.to_email == "waits@example.org"]
    accounts.verify("waits@example.org", str(code))
    assert accounts.sign_in("waits@example.org", PASSWORD).person.name.first == "Wait"


def test_a_code_whose_letter_had_not_left_is_good_when_it_leaves(store: Store, near: Serving, clock: Clock):
    carried = load_store(store.path, near.ground.database, clock, quiet)
    assert carried.void_codes == 0
    letters = near.backend.outbox.claim(clock.now, timedelta(minutes=1), 1000)
    (code,) = [letter.code for letter in letters if letter.to_email == "waits@example.org"]
    near.backend.accounts.verify("waits@example.org", str(code))


def test_letters_that_wait_leave_from_the_new_place(store: Store, near: Serving, clock: Clock):
    clock.forward(minutes=1)
    load_store(store.path, near.ground.database, clock, quiet)
    waiting = [(letter.message_id, letter.kind) for letter in store.backend.outbox.claim(clock.now, timedelta(1), 1000)]
    sent = [(letter.message_id, letter.kind) for letter in near.backend.outbox.claim(clock.now, timedelta(1), 1000)]
    assert len(sent) > 2
    assert sent == waiting


def test_the_same_request_again_returns_its_booking_on_the_new_engine(store: Store, target: Serving, clock: Clock):
    load_store(store.path, target.ground.database, clock, quiet)
    before = store.backend.accounts.sign_in("ada@example.org", PASSWORD)
    after = target.backend.accounts.sign_in("ada@example.org", PASSWORD)
    mine = store.backend.bookings.by_request(before.access, "two")
    assert mine is not None
    assert target.backend.bookings.by_request(after.access, "two") == mine


def test_a_database_that_is_in_use_is_refused_and_left_alone(store: Store, near: Serving, clock: Clock):
    near.backend.accounts.sign_up(SignUp("Bob", "", "bob@example.org", PASSWORD, Role.BOOKS, ZONE))
    before = rows(near.ground.database, whole.TABLES)
    with pytest.raises(FileUnreadable, match="not empty"):
        load_store(store.path, near.ground.database, clock, quiet)
    assert rows(near.ground.database, whole.TABLES) == before


def test_what_fails_in_the_middle_leaves_nothing(store: Store, target: Serving, tmp_path: Path, clock: Clock):
    class Killed(BaseException):
        pass

    def kill(table: str, _rows: int) -> None:
        if table == "outbox":
            raise Killed

    with pytest.raises(Killed):
        load_store(store.path, target.ground.database, clock, kill)
    assert not any(rows(target.ground.database, whole.TABLES).values())
    load_store(store.path, target.ground.database, clock, quiet)
    with pytest.raises(Killed):
        dump_store(target.ground.database, tmp_path / "back.db", clock, kill)
    assert list(tmp_path.glob("back.db*")) == []


def test_a_copy_that_differs_is_never_kept(store: Store, near: Serving, clock: Clock, monkeypatch: pytest.MonkeyPatch):
    def damaged(connection: Any, table: Any) -> Any:
        if table is schema.bookings:
            connection.execute(update(table).values(note="another"))
        return sum_of(connection, table)

    monkeypatch.setattr(whole, "sum_of", damaged)
    with pytest.raises(StoreDamaged, match="bookings differs"):
        load_store(store.path, near.ground.database, clock, quiet)
    assert not any(rows(near.ground.database, whole.TABLES).values())


def test_comparing_may_take_longer_than_a_server_lets_a_reader_idle(
    store: Store, target_url: str, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(servers, "_POSTGRES_LIMITS", "SET idle_in_transaction_session_timeout = '500ms'")
    monkeypatch.setattr(servers, "_MARIADB_TIMES", "SET SESSION idle_transaction_timeout = 1")
    serving = open_target(target_url, clock)
    load_store(store.path, serving.ground.database, clock, quiet)

    def slow(connection: Any, table: Any) -> Any:
        if table is schema.bookings:
            time.sleep(1.5)
        return sum_of(connection, table)

    monkeypatch.setattr(whole, "sum_of", slow)
    dump_store(serving.ground.database, tmp_path / "back.db", clock, quiet)
    assert (tmp_path / "back.db").exists()
    serving.backend.store.close()


def test_a_text_that_the_engine_cant_hold_is_told(store: Store, target_url: str, clock: Clock):
    with store.database.write() as connection:
        connection.execute(update(schema.bookings).where(schema.bookings.c.note != "").values(note="nul\0here"))
    serving = open_target(target_url, clock)
    carried = load_store(store.path, serving.ground.database, clock, quiet)
    postgres = target_url.startswith("postgres")
    with serving.ground.database.read() as connection:
        kept = connection.scalars(select(schema.bookings.c.note).where(schema.bookings.c.note.startswith("nul"))).all()
    assert (carried.cut_letters > 0, set(kept)) == (postgres, {"nulhere" if postgres else "nul\0here"})
    serving.backend.store.close()


def test_the_file_stays_as_it_is_and_may_be_in_use(store: Store, near: Serving, clock: Clock):
    before = rows(store.database, whole.TABLES)
    load_store(store.path, near.ground.database, clock, quiet)
    assert rows(store.database, whole.TABLES) == before
    with store.database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM sessions"))


def test_a_file_that_is_no_store_or_there_already_is_told(near: Serving, tmp_path: Path, clock: Clock):
    (tmp_path / "notes.txt").write_text("hello")
    for name in ("notes.txt", "missing.db"):
        with pytest.raises(FileUnreadable):
            load_store(tmp_path / name, near.ground.database, clock, quiet)
    with pytest.raises(FileUnreadable, match="there already"):
        dump_store(near.ground.database, tmp_path / "notes.txt", clock, quiet)
    assert (tmp_path / "notes.txt").read_text() == "hello"


def test_every_table_is_carried_or_left_behind_by_name():
    assert {t.name for t in (*whole.TABLES, *whole.LEFT_BEHIND)} == set(schema.metadata.tables)
