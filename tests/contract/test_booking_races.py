"""Many at once, and killed at any moment: no overlap, nothing confirmed is lost (PRODUCT B1)."""

from __future__ import annotations

import pickle
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.domain.availability import Rules
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import BookingChanged, NotOpen, SlotTaken
from booking_desktop.domain.people import Role
from tests.contract.many import at_once, tally
from tests.contract.stage import Stage, march
from tests.contract.world import World

ROOT = Path(__file__).parents[2]


@pytest.fixture
def stage(direct: World) -> Stage:
    return Stage(direct)


def guests(stage: Stage, count: int) -> list[str]:
    names = [f"guest{n}" for n in range(count)]
    for name in names:
        stage._enter(name, Role.BOOKS)
    stage.world.mail()
    return names


def booking(stage: Stage, who: str, *wish: Any) -> Callable[[], Any]:
    access, request = stage.access(who), stage.request(*wish)
    return lambda: stage.world.server.bookings.book(access, request)


def test_fifty_threads_book_one_slot_and_one_succeeds(stage: Stage):
    attempts = [booking(stage, name, march(11, 10)) for name in guests(stage, 50)]
    assert tally(at_once(attempts)) == {"Booking": 1, "SlotTaken": 49}
    assert stage.overlaps() == 0
    assert [kind for kind, _ in stage.letters()] == ["booked", "booked"]


def test_fifty_threads_and_one_who_hosts_and_attends_is_in_one_place(stage: Stage):
    others = [booking(stage, name, march(11, 10), "ada") for name in guests(stage, 25)]
    herself = [booking(stage, "ada", march(11, 10), "emmy") for _ in range(25)]
    attempts = others + herself
    random.Random(4).shuffle(attempts)
    assert tally(at_once(attempts)) == {"Booking": 1, "SlotTaken": 49}
    assert stage.overlaps() == 0
    assert [kind for kind, _ in stage.letters()] == ["booked", "booked"]


def test_the_same_request_from_fifty_threads_books_once(stage: Stage):
    access, request = stage.access("janaki"), stage.request(march(11, 10))
    outcomes = at_once([lambda: stage.world.server.bookings.book(access, request)] * 50)
    assert len(set(outcomes)) == 1
    assert isinstance(outcomes[0], Booking)
    assert stage.rows("SELECT count(*) FROM bookings") == [(1,)]


def test_two_editors_of_one_booking_never_both_win(stage: Stage):
    made = stage.book("janaki", march(12, 10))
    bookings, access = stage.world.server.bookings, stage.access("ada")

    def moving(hour: int) -> Callable[[], Booking]:
        return lambda: bookings.move(access, made.id, made.version, march(13, hour), f"to {hour}")  # type: ignore[no-any-return]

    outcomes = at_once(
        [moving(hour) for hour in range(9, 17)] + [lambda: bookings.cancel(access, made.id, made.version)]
    )
    assert tally(outcomes) == {"Booking": 1, "BookingChanged": 8}
    winner = next(o for o in outcomes if isinstance(o, Booking))
    assert all(o.present == winner for o in outcomes if isinstance(o, BookingChanged))


def test_a_cap_holds_against_many_at_once(stage: Stage):
    stage.open_hours("ada", Rules(per_day=3))
    attempts = [booking(stage, name, march(11, 9 + n % 8)) for n, name in enumerate(guests(stage, 24))]
    outcomes = at_once(attempts)
    assert tally(outcomes)["Booking"] == 3
    assert {type(o) for o in outcomes} <= {Booking, SlotTaken, NotOpen}


@pytest.mark.slow
def test_random_bookings_moves_and_cancels_of_five_speakers_never_overlap(stage: Stage):
    for n in range(3):
        stage._enter(f"speaker{n}", Role.SPEAKS)
        stage.publish(f"speaker{n}")
    speakers = ["ada", "emmy", "speaker0", "speaker1", "speaker2"]
    for n, name in enumerate(speakers):
        stage.open_hours(name, Rules(step=15, before=5 * n, after=10, cancel_window=0, move_window=0))
    people = [*speakers, *guests(stage, 8)]
    access = {name: stage.access(name) for name in people}
    offers = {(name, minutes): stage.offer(name, minutes) for name in speakers for minutes in (30, 60)}
    ids = {name: stage.person(name) for name in speakers}
    template = stage.request(march(10, 10))
    until = time.monotonic() + 4
    give_up = until + 40

    def work(seed: int) -> set[int]:
        dice, bookings, mine = random.Random(seed), stage.world.server.bookings, {}
        while time.monotonic() < (until if len(mine) > 2 else give_up):
            who, speaker = dice.choice(people), dice.choice(speakers)
            start = march(dice.choice((10, 11)), dice.randrange(9, 17), dice.randrange(4) * 15)
            try:
                if mine and dice.random() < 0.4:
                    id_ = dice.choice(list(mine))
                    holder = mine[id_]
                    present = bookings.booking(access[holder], id_)
                    if dice.random() < 0.5:
                        bookings.move(access[holder], id_, present.version, start, f"{seed}-{dice.random()}")
                    else:
                        bookings.cancel(access[holder], id_, present.version)
                        if dice.random() < 0.5:
                            bookings.undo_cancel(access[holder], id_)
                else:
                    offer = offers[speaker, dice.choice((30, 60))]
                    wish = vars(template) | {"speaker": ids[speaker], "offer": offer, "start": start}
                    wish["request_id"] = f"{seed}-{dice.random()}"
                    made = bookings.book(access[who], type(template)(**wish))
                    mine[made.id] = who
            except (SlotTaken, NotOpen, BookingChanged):
                pass
        return set(mine)

    with ThreadPoolExecutor(8) as pool:
        told = set().union(*pool.map(work, range(8)))
    assert len(told) > 20
    assert {id_ for (id_,) in stage.rows("SELECT id FROM bookings")} == told
    assert stage.overlaps() == 0
    live = stage.rows("SELECT count(*) FROM bookings WHERE status = 'confirmed'")[0][0]
    assert stage.rows("SELECT count(*) FROM occupancies") == [(2 * live,)]


@pytest.mark.slow
def test_three_copies_of_the_app_on_one_store_sell_each_slot_once(stage: Stage, tmp_path: Path):
    wishes = [stage.request(march(day, hour)) for day in (10, 11) for hour in range(9, 17)]
    copies = []
    for name in ("janaki", "bob", "emmy"):
        requests = tmp_path / name
        requests.write_bytes(pickle.dumps((stage.access(name), wishes)))
        copies.append(child(stage.world.place, requests))
    said = [process.communicate(timeout=60)[0].split() for process in copies]
    assert [lines[-1] for lines in said] == ["finished"] * 3
    sold = [reference for lines in said for reference in lines[:-1]]
    assert len(set(sold)) == len(sold) == len(wishes)
    assert stage.overlaps() == 0


# --- killed -----------------------------------------------------------------------------------------------------------


def child(place: Path | str, requests: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-m", "tests.contract.child", "book", str(place), str(requests)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.slow
def test_killed_at_any_moment_every_confirmed_booking_is_in_the_store(stage: Stage, tmp_path: Path):
    stage.open_hours("ada", Rules(step=15))
    dice, confirmed = random.Random(7), set[str]()
    wishes = [stage.request(march(day, hour)) for day in range(10, 31) for hour in range(9, 16)]
    requests = tmp_path / "requests"
    requests.write_bytes(pickle.dumps((stage.access("janaki"), wishes)))
    for _ in range(6):
        with child(stage.world.place, requests) as process:
            assert process.stdout is not None
            # Those of former rounds are asked for again under their ids, and answered with the first booking.
            said = [process.stdout.readline() for _ in range(len(confirmed) + dice.randrange(1, 8))]
            time.sleep(dice.random() / 50)
            process.send_signal(signal.SIGKILL)
            confirmed |= {line.strip() for line in (*said, *process.stdout)}
        assert all(holds for _, holds, _ in stage.world.server.store.check())
        assert confirmed <= {reference for (reference,) in stage.rows("SELECT reference FROM bookings")}
    assert len(confirmed) > 6
    assert halves(stage) == 0
    assert stage.overlaps() == 0


def halves(stage: Stage) -> int:
    """How many bookings lack something that was written with them."""
    return int(
        stage.rows(
            "SELECT count(*) FROM bookings b WHERE (SELECT count(*) FROM occupancies WHERE booking_id = b.id) <> 2"
            " OR (SELECT count(*) FROM outbox WHERE booking_id = b.id AND kind = 'booked') <> 2"
            " OR (SELECT count(*) FROM requests WHERE booking_id = b.id) <> 1"
        )[0][0]
    )
