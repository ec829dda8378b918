"""The line breaks after the commit, and the person presses again: what was wished is done once and is told as the first time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from booking_desktop.backend.database.answers import Answer
from booking_desktop.backend.ports import Bookings, Outbox, Speakers
from booking_desktop.backend.remote.intents import KEPT, Intents, is_decision
from booking_desktop.backend.wire.calls import call_of
from booking_desktop.backend.wire.problems import KINDS, Kind
from booking_desktop.domain.errors import ProfileChanged, Unavailable, Unreachable, WrongCredentials
from booking_desktop.domain.people import UNKNOWN_PERSON, Name
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.speakers import Profile
from tests.contract.stage import HOUR, Stage, march
from tests.contract.world import PASSWORD, Clock, World

GRACE = Profile(UNKNOWN_PERSON, Name("Grace", "Hopper"), zone="Europe/London", offers=(HOUR,), published=True)
NEW = "another horse"


@pytest.fixture
def stage(away: World) -> Stage:
    return Stage(away)


def lost(world: World, wish: Callable[[], object], what: str = "answer") -> None:
    """The wish goes out, and what became of it is never heard."""
    assert world.network is not None
    world.network.lose(what)
    with pytest.raises(Unreachable):
        wish()


def named(world: World, name: str) -> int:
    return len(world.backend.speakers.search(SpeakerQuery(name)).rows)


@pytest.mark.parametrize("what", ["request", "answer", "garble"])
def test_somebody_new_is_added_once_however_often_the_answer_is_lost(stage: Stage, what: str):
    world, office = stage.world, stage.access("office")
    speakers = world.backend.speakers
    for _ in range(3):
        lost(world, lambda: speakers.save_profile(office, GRACE), what)
    made = speakers.save_profile(office, GRACE)
    assert named(world, "hopper") == 1
    assert made == speakers.profile(made.id, office)


def test_a_namesake_is_somebody_else_once_the_first_is_known_to_be_there(stage: Stage):
    world, office = stage.world, stage.access("office")
    lost(world, lambda: world.backend.speakers.save_profile(office, GRACE))
    first = world.backend.speakers.save_profile(office, GRACE)
    second = world.backend.speakers.save_profile(office, GRACE)
    assert first.id != second.id
    assert named(world, "hopper") == 2


def test_a_note_whose_answer_was_lost_is_no_change_of_somebody_elses(stage: Stage):
    booking = stage.book("janaki", march(11, 10))
    bookings, access = stage.world.backend.bookings, stage.access("janaki")
    lost(stage.world, lambda: bookings.edit_note(access, booking.id, booking.version, "By train"))
    noted = bookings.booking(stage.access("ada"), booking.id)
    moved = bookings.move(stage.access("ada"), booking.id, noted.version, march(11, 12), "moved by its host")
    again = bookings.edit_note(access, booking.id, booking.version, "By train")
    assert (again.note, again.version) == ("By train", noted.version)
    assert bookings.booking(access, booking.id).version == moved.version


def test_a_cancelling_whose_answer_was_lost_is_no_change_of_somebody_elses(stage: Stage):
    booking = stage.book("janaki", march(11, 10))
    bookings, access = stage.world.backend.bookings, stage.access("janaki")
    lost(stage.world, lambda: bookings.cancel(access, booking.id, booking.version, "ill"))
    cancelled = bookings.cancel(access, booking.id, booking.version, "ill")
    assert cancelled.version == booking.version + 1
    undone = bookings.undo_cancel(access, booking.id)
    assert bookings.cancel(access, booking.id, undone.version, "ill").version == undone.version + 1


def test_a_profile_that_was_saved_before_the_office_saved_it_too_is_said_to_be_saved(stage: Stage):
    speakers, ada, office = stage.world.backend.speakers, stage.access("ada"), stage.access("office")
    before = speakers.profile(stage.person("ada"), ada)
    mine = replace(before, headline="Mine")
    lost(stage.world, lambda: speakers.save_profile(ada, mine))
    theirs = speakers.save_profile(office, replace(mine, version=before.version + 1, headline="Theirs"))
    saved = speakers.save_profile(ada, mine)
    assert (saved.headline, saved.version) == ("Mine", before.version + 1)
    with pytest.raises(ProfileChanged) as told:
        speakers.save_profile(ada, replace(saved, about="More"))
    assert told.value.present == theirs


def test_hours_whose_answer_was_lost_are_saved_once(stage: Stage):
    speakers, ada = stage.world.backend.speakers, stage.access("ada")
    before = speakers.availability(ada, stage.person("ada"))
    mine = replace(before, week={0: before.week[0]})
    lost(stage.world, lambda: speakers.save_availability(ada, stage.person("ada"), mine))
    saved = speakers.save_availability(ada, stage.person("ada"), mine)
    assert saved == speakers.availability(ada, stage.person("ada"))
    assert saved.version == before.version + 1


def test_a_password_whose_change_was_not_heard_of_is_changed(stage: Stage):
    accounts, bob = stage.world.backend.accounts, stage.access("bob")
    lost(stage.world, lambda: accounts.change_password(bob, PASSWORD, NEW))
    accounts.change_password(bob, PASSWORD, NEW)
    with pytest.raises(WrongCredentials):
        accounts.change_password(bob, PASSWORD, "a third horse")
    assert accounts.sign_in("bob@example.org", NEW).person.id == stage.person("bob")


# --- which wishes are the same ----------------------------------------------------------------------------------------


def test_a_key_is_kept_until_something_is_decided_or_too_old(clock: Clock):
    intents, call = Intents(clock), call_of(Speakers.save_profile)
    first = intents.key(call, "/v1/profiles", b"grace")
    assert intents.key(call, "/v1/profiles", b"grace") == first
    assert intents.key(call, "/v1/profiles", b"alan") != first
    intents.decided(call, "/v1/profiles", b"grace")
    second = intents.key(call, "/v1/profiles", b"grace")
    assert second != first
    clock.now += KEPT
    assert intents.key(call, "/v1/profiles", b"grace") == second
    clock.forward(seconds=1)
    assert intents.key(call, "/v1/profiles", b"grace") != second


def test_no_more_keys_are_kept_than_anybody_has_wishes(clock: Clock):
    intents, call = Intents(clock), call_of(Bookings.edit_note)
    first = intents.key(call, "/v1/bookings/0/note", b"")
    for number in range(1, 64):
        intents.key(call, f"/v1/bookings/{number}/note", b"")
    assert intents.key(call, "/v1/bookings/0/note", b"") == first
    for number in range(64, 128):
        intents.key(call, f"/v1/bookings/{number}/note", b"")
    assert intents.key(call, "/v1/bookings/0/note", b"") != first


def test_what_can_be_meant_anew_in_the_same_words_is_a_new_wish_each_time(clock: Clock):
    intents, call = Intents(clock), call_of(Outbox.retry)
    assert intents.key(call, "/v1/outbox/7/retry", None) != intents.key(call, "/v1/outbox/7/retry", None)


@pytest.mark.parametrize(
    ("status", "decided"),
    [(200, True), (204, True), (404, True), (409, True), (422, True), (401, False), (429, False), (503, False), (502, False)],
)  # fmt: skip
def test_an_answer_that_only_sends_a_wish_away_decides_nothing(status: int, decided: bool):
    assert is_decision(status) is decided


SERVED = [kind for kind in KINDS if kind.error is not Unavailable]
"""What a server refuses with; that it lacks something, a client says of an older one itself."""


@pytest.mark.parametrize("kind", SERVED, ids=lambda kind: kind.code)
def test_a_server_keeps_the_answers_that_a_client_takes_for_a_decision_and_no_others(kind: Kind):
    assert Answer(kind.status).decided is is_decision(kind.status)
