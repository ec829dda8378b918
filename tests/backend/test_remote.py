"""The client of a server: what it asks again by itself, what it remembers, and what it makes of answers nobody expects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from booking_desktop.backend.ports import Backend
from booking_desktop.backend.remote.calling import Caller
from booking_desktop.backend.remote.connecting import backend_over
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.memory import KEPT, Memory, Remembered
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.errors import NotFound, Reach, SignInNeeded, Unreachable
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.time import Range
from tests.contract.stage import Stage, march
from tests.contract.world import Clock, World

WEEK = Range(march(9, 0), march(16, 0))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    found = World(tmp_path / "store.db", Clock(), remote=True)
    yield found
    found.close()


@pytest.fixture
def stage(world: World) -> Stage:
    return Stage(world)


@pytest.fixture
def patient(world: World) -> Iterator[Backend]:
    """A client as the app has it, which tries again; it waits for nothing."""
    assert world.network is not None
    http = Http(world.network.address, now=world.clock, patience=Patience(read=2), pause=lambda _: None)
    yield backend_over(http, world.clock)
    http.close()


def caller_of(backend: Backend) -> Caller:
    return backend.bookings._caller  # type: ignore[attr-defined]


class Counted:
    """How many requests reached the server."""

    def __init__(self, world: World) -> None:
        self.paths: list[str] = []
        stack = world._loopback.app.middleware_stack

        async def counting(scope, receive, send):
            if scope["type"] == "http":
                self.paths.append(scope["path"])
            await stack(scope, receive, send)

        world._loopback.app.middleware_stack = counting


# --- what is asked again ---


@pytest.mark.parametrize("lost", ["request", "answer", "garble", "hang"])
def test_a_booking_whose_way_is_cut_is_made_once_and_told(stage: Stage, patient: Backend, lost: str):
    stage.world.network.lose(lost)
    booking = patient.bookings.book(stage.access("janaki"), stage.request(march(11, 10)))
    assert stage.rows("SELECT count(*) FROM bookings") == [(1,)]
    assert booking == stage.world.server.bookings.booking(stage.access("janaki"), booking.id)


@pytest.mark.parametrize("lost", ["request", "answer"])
def test_any_write_of_somebodys_acts_once_however_often_it_is_sent(stage: Stage, patient: Backend, lost: str):
    booking = stage.book("janaki", march(11, 10))
    stage.world.network.lose(lost)
    noted = patient.bookings.edit_note(stage.access("janaki"), booking.id, booking.version, "on my way")
    assert (noted.version, noted.note) == (booking.version + 1, "on my way")


def test_a_password_is_not_sent_again_by_itself(stage: Stage, patient: Backend):
    stage.world.network.lose("answer")
    with pytest.raises(Unreachable):
        patient.accounts.sign_in("janaki@example.org", "correct horse")


def test_a_server_that_is_down_is_unreachable_and_then_is_not(stage: Stage, patient: Backend):
    stage.world.network.down(True)
    with pytest.raises(Unreachable) as told:
        patient.speakers.search(SpeakerQuery())
    assert told.value.reach in (Reach.BROKEN_OFF, Reach.REFUSED)
    stage.world.network.down(False)
    assert len(patient.speakers.search(SpeakerQuery()).rows) == 2


def test_an_answer_that_is_no_http_is_garbled(stage: Stage):
    stage.world.network.lose("garble")
    with pytest.raises(Unreachable) as told:
        stage.world.backend.speakers.search(SpeakerQuery())
    assert told.value.reach is Reach.GARBLED


# --- what is remembered ---


def test_without_the_stream_a_revisit_asks_whether_it_is_still_so(stage: Stage, patient: Backend):
    first = patient.bookings.calendar(stage.person("ada"), (), WEEK)
    seen = Counted(stage.world)
    assert patient.bookings.calendar(stage.person("ada"), (), WEEK) is first  # 304: the very value kept
    assert len(seen.paths) == 1


def test_with_the_stream_a_revisit_asks_nothing_until_it_is_concerned(stage: Stage, patient: Backend):
    memory = caller_of(patient).memory
    memory.live(True)
    ada = stage.person("ada")
    first = patient.bookings.calendar(ada, (), WEEK)
    seen = Counted(stage.world)
    assert patient.bookings.calendar(ada, (), WEEK) is first
    memory.changed([stage.person("emmy")])
    assert patient.bookings.calendar(ada, (), WEEK) is first
    assert seen.paths == []
    stage.book("janaki", march(11, 10))
    memory.changed([ada])
    changed = patient.bookings.calendar(ada, (), WEEK)
    assert changed != first
    assert seen.paths.count(f"/v1/speakers/{ada}/calendar") == 1


def test_a_list_is_concerned_by_everyone(stage: Stage, patient: Backend):
    memory = caller_of(patient).memory
    memory.live(True)
    patient.speakers.search(SpeakerQuery())
    seen = Counted(stage.world)
    memory.changed([stage.person("emmy")])
    patient.speakers.search(SpeakerQuery())
    assert seen.paths == ["/v1/speakers"]


def test_the_minute_ends_what_was_good(stage: Stage, patient: Backend):
    caller_of(patient).memory.live(True)
    patient.speakers.search(SpeakerQuery())
    seen = Counted(stage.world)
    stage.world.clock.forward(seconds=61)
    patient.speakers.search(SpeakerQuery())
    assert seen.paths == ["/v1/speakers"]


def test_what_one_writes_oneself_is_seen_at_once(stage: Stage, patient: Backend):
    caller_of(patient).memory.live(True)
    access = stage.access("janaki")
    before = patient.bookings.between(access, WEEK)
    booked = patient.bookings.book(access, stage.request(march(11, 10)))
    assert (before, patient.bookings.between(access, WEEK)) == ((), (booked,))


def test_a_stream_taken_up_again_makes_everything_doubtful(stage: Stage, patient: Backend):
    memory = caller_of(patient).memory
    memory.live(True)
    patient.speakers.search(SpeakerQuery())
    memory.live(False)
    memory.live(True)
    seen = Counted(stage.world)
    patient.speakers.search(SpeakerQuery())
    assert seen.paths == ["/v1/speakers"]


def test_nothing_of_who_signs_out_stays(stage: Stage, patient: Backend):
    session = patient.accounts.sign_in("janaki@example.org", "correct horse")
    caller_of(patient).memory.live(True)
    patient.accounts.me(session.access)
    patient.accounts.sign_out(session.refresh)
    with pytest.raises(SignInNeeded):
        patient.accounts.me(session.access)


def test_the_memory_is_bounded():
    memory = Memory(Clock())
    for n in range(KEPT + 10):
        memory.keep(str(n), Remembered("tag", n, march(9, 12), 0, frozenset()))
    assert memory.known("9") is None
    assert memory.known(str(KEPT)) is not None


def test_a_clock_that_jumps_back_makes_nothing_good_for_longer():
    clock = Clock()
    memory = Memory(clock)
    memory.live(True)
    answer = Remembered("tag", 1, clock(), memory.serial, frozenset({PersonId(1)}))
    assert memory.good(answer)
    clock.back(seconds=1)
    assert not memory.good(answer)
    clock.forward(seconds=2)
    assert memory.good(answer)
    clock.forward(seconds=60)
    assert not memory.good(answer)


# --- the same things as ever ---


def test_every_error_of_the_domain_arrives_as_itself(stage: Stage, patient: Backend):
    with pytest.raises(NotFound) as told:
        patient.bookings.calendar(PersonId(999), (), WEEK)
    assert (told.value.kind, told.value.id) == ("speaker", "999")


def test_a_profile_with_a_photo_and_every_script_travels_unchanged(stage: Stage, patient: Backend):
    photo = bytes(range(256)) * 40
    access, ada = stage.access("ada"), stage.person("ada")
    mine = replace(patient.speakers.profile(ada, access), about="Ünï 한글 كتاب 🎤\n\ttab", photo=photo)
    saved = patient.speakers.save_profile(access, mine)
    assert (saved.about, saved.photo) == (mine.about, photo)
    assert patient.speakers.profile(ada) == replace(saved)


def test_a_start_given_in_another_zone_is_the_same_booking(stage: Stage, patient: Backend):
    from zoneinfo import ZoneInfo

    request, access = stage.request(march(11, 10)), stage.access("janaki")
    booked = patient.bookings.book(access, request)
    elsewhere = replace(request, start=request.start.astimezone(ZoneInfo("Asia/Kolkata")))
    assert patient.bookings.book(access, elsewhere) == booked
    assert booked.end - booked.start == timedelta(hours=1)


def test_about_says_of_a_server_whether_it_answers_and_whose_clock_is_right(stage: Stage, patient: Backend):
    assert [(name, good) for name, good, _ in patient.store.check()] == [
        ("answers", True), ("ready", True), ("clock", True), ("server_mail", False),
    ]  # fmt: skip
    http = Http(stage.world.network.address, now=Clock(march(9, 15)), patience=Patience(tries=1))
    checks = {name: (good, finding) for name, good, finding in backend_over(http, Clock(march(9, 15))).store.check()}
    http.close()
    assert checks["clock"] == (False, "10800 s")
    stage.world.network.down(True)
    assert [(name, good) for name, good, _ in patient.store.check()] == [("answers", False)]
    assert patient.store.place == stage.world.network.address
