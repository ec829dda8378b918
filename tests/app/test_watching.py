"""The window hears at once what others change, says when it doesn't, and finds its way back alone (PRODUCT B9)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from booking_desktop.app import watching
from booking_desktop.app.watching import ChangeWatch, LiveWatch, pause, watch_on
from booking_desktop.backend.database import news
from booking_desktop.backend.database.embedded import open_backend
from booking_desktop.backend.ports import Change, ChangeBatch, Topic
from booking_desktop.backend.remote.calling import Caller
from booking_desktop.backend.remote.changes import RemoteChanges
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.people import PersonId, Role, SignUp
from booking_desktop.jobs import ThreadJobs
from booking_desktop.viewmodels.connection import ConnectionViewModel
from tests.contract.world import NOON, Clock
from tests.drained_jobs import DrainedJobs
from tests.listening import Line
from tests.loopback import Loopback, serving

ADA, BOB = PersonId(7), PersonId(8)
ABOUT_ADA, ABOUT_BOB = Change(Topic.CALENDAR, ADA), Change(Topic.CALENDAR, BOB)
LOST = Unreachable("here", "test", Reach.BROKEN_OFF)
SILENT = Unreachable("here", "test", Reach.TIMED_OUT)


class Told:
    """Changes as they are told here, one a wait; asked from where."""

    def __init__(self, *told: ChangeBatch | Unreachable) -> None:
        self.told, self.asked, self.left, self.renewed = list(told), list[int | None](), False, 0

    def wait(self, cursor: int | None) -> ChangeBatch:
        self.asked.append(cursor)
        said = self.told.pop(0)
        if isinstance(said, Unreachable):
            raise said
        return said

    def leave(self) -> None:
        self.left = True

    def renew(self) -> None:
        self.renewed += 1

    def cursor(self) -> int:
        raise NotImplementedError

    def after(self, cursor: int) -> ChangeBatch:
        raise NotImplementedError


class Watched:
    """A watch whose work is done by hand."""

    def __init__(self, *told: ChangeBatch | Unreachable) -> None:
        self.changes, self.jobs, self.clock = Told(*told), DrainedJobs(), Clock()
        self.connection = ConnectionViewModel(self.clock)
        self.parent = QObject()
        self.watch = LiveWatch(self.changes, self.jobs, self.connection, self.parent, chance=lambda: 0.0)
        self.seen: list[ChangeBatch] = []
        self.watch.seen.connect(self.seen.append)
        self.watch.start()

    def go_on(self) -> None:
        """As far as something is told."""
        while self.changes.told and self.jobs.waiting:
            self.jobs.step()


def test_what_was_read_before_it_began_to_listen_is_read_again(qapp):
    watched = Watched(ChangeBatch(5), ChangeBatch(6, (ABOUT_ADA,)), ChangeBatch(6))
    watched.go_on()
    assert watched.seen == [ChangeBatch(5, gap=True), ChangeBatch(6, (ABOUT_ADA,))]
    assert watched.changes.asked == [None, 5, 6]


def test_one_loss_is_not_worth_a_word_and_loses_nothing(qapp):
    watched = Watched(ChangeBatch(5), LOST, ChangeBatch(6, (ABOUT_ADA,)))
    watched.go_on()
    assert watched.jobs.waiting == 0
    assert not watched.connection.state.is_lost
    watched.connection.try_now()  # instead of waiting a second
    watched.go_on()
    assert watched.changes.asked == [None, 5, 5]
    assert watched.seen[1:] == [ChangeBatch(6, (ABOUT_ADA,))]


def test_a_second_loss_is_told_with_the_time_until_it_is_found_again_and_then_all_is_read_anew(qapp):
    watched = Watched(ChangeBatch(5), LOST, LOST, LOST, ChangeBatch(6, (ABOUT_ADA,)))
    watched.go_on()
    watched.connection.try_now()
    watched.go_on()
    assert watched.connection.state.lost_at == NOON
    watched.clock.forward(minutes=3)
    watched.connection.try_now()
    watched.go_on()
    assert watched.connection.state.lost_at == NOON
    watched.connection.try_now()
    watched.go_on()
    assert not watched.connection.state.is_lost
    assert watched.seen[1:] == [ChangeBatch(6, (ABOUT_ADA,), gap=True)]


def test_after_a_silence_what_is_seen_is_as_of_its_beginning(qapp):
    watched = Watched(ChangeBatch(5), SILENT, LOST)
    watched.go_on()
    watched.clock.forward(seconds=1)
    watched.connection.try_now()
    watched.go_on()
    assert watched.connection.state.lost_at == NOON - timedelta(seconds=45)


def test_a_computer_that_slept_takes_the_stream_up_anew(qapp):
    watched = Watched(ChangeBatch(5))
    watched.go_on()
    watched.clock.forward(seconds=20)
    watched.watch.beat()
    assert watched.changes.renewed == 0
    watched.clock.forward(hours=8)
    watched.watch.beat()
    watched.watch.beat()
    assert watched.changes.renewed == 1


def test_a_computer_that_slept_while_the_line_was_lost_tries_at_once(qapp):
    watched = Watched(ChangeBatch(5), LOST)
    watched.go_on()
    assert watched.jobs.waiting == 0
    watched.clock.forward(hours=8)
    watched.watch.beat()
    assert (watched.changes.renewed, watched.jobs.waiting) == (0, 1)


def test_who_tries_at_once_while_it_listens_changes_nothing(qapp):
    watched = Watched(ChangeBatch(5))
    watched.connection.try_now()
    assert watched.jobs.waiting == 1


def test_it_stops_for_good(qapp):
    watched = Watched(ChangeBatch(5), ChangeBatch(6, (ABOUT_ADA,)))
    watched.jobs.step()
    watched.watch.stop()
    watched.go_on()
    assert watched.changes.left
    assert watched.seen == [ChangeBatch(5, gap=True)]
    assert watched.jobs.waiting == 0


def test_each_try_waits_longer_up_to_ten_seconds_and_not_all_windows_alike():
    assert [pause(losses, 0.0) for losses in range(1, 8)] == [1, 2, 4, 8, 10, 10, 10]
    assert [pause(losses, 1.0) for losses in (1, 6, 400)] == [0.5, 5, 5]


# --- on a real line ---------------------------------------------------------------------------------------------------


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    with serving(tmp_path / "server", Clock(), event_heartbeat=0.2) as found:
        yield found


@pytest.fixture
def line(server: Loopback) -> Iterator[Line]:
    with Line(server.port) as found:
        yield found


class Window:
    """What a window has of it."""

    def __init__(self, port: int) -> None:
        self.http = Http(f"http://127.0.0.1:{port}", now=Clock(), patience=Patience(tries=1, read=5))
        self.jobs, self.parent = ThreadJobs(), QObject()
        self.connection = ConnectionViewModel(Clock())
        changes = RemoteChanges(Caller(self.http, Clock()), quiet=1.5)
        watch = watch_on(changes, self.jobs, self.connection, self.parent)
        assert isinstance(watch, LiveWatch)
        self.seen: list[ChangeBatch] = []
        watch.seen.connect(self.seen.append)
        watch.start()

    @property
    def about(self) -> list[int]:
        return [change.person for batch in self.seen for change in batch.changes]

    def close(self) -> None:
        self.jobs.close()
        self.http.close()


@pytest.fixture
def window(line: Line, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(watching, "_LONGEST_WAIT", 0.2)
    found = Window(line.port)
    qtbot.waitUntil(lambda: len(found.seen) == 1, timeout=10_000)
    yield found
    found.close()


def note(server: Loopback, person: int) -> None:
    with server.serving.ground.database.write() as connection:
        news.record(connection, Topic.CALENDAR, NOON, PersonId(person))


def test_it_is_seen_within_a_second(server: Loopback, window: Window, qtbot: Any):
    took = []
    for person in range(1, 6):
        began = time.monotonic()
        note(server, person)
        qtbot.waitUntil(lambda person=person: window.about[-1:] == [person], timeout=10_000)
        took.append(time.monotonic() - began)
    assert sorted(took)[2] < 1


def test_a_line_that_is_cut_is_taken_up_again_by_itself_and_nothing_is_lost_or_seen_twice(
    server: Loopback, line: Line, window: Window, qtbot: Any
):
    for person in range(1, 11):
        note(server, person)
        if person % 3 == 0:
            line.cut()
    qtbot.waitUntil(lambda: len(window.about) == 10, timeout=20_000)
    assert window.about == list(range(1, 11))


def test_a_line_that_hangs_is_noticed_told_and_found_again(server: Loopback, line: Line, window: Window, qtbot: Any):
    line.hang()
    note(server, BOB)
    line.refuses = True
    qtbot.waitUntil(lambda: window.connection.state.is_lost, timeout=20_000)
    line.cut()
    line.flow()
    line.refuses = False
    qtbot.waitUntil(lambda: not window.connection.state.is_lost, timeout=20_000)
    assert window.seen[-1] == ChangeBatch(1, (ABOUT_BOB,), gap=True)


def test_closing_ends_it_at_once(window: Window):
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 1


def test_a_store_on_this_computer_is_asked_twice_a_second(tmp_path: Path, qtbot: Any):
    backend = open_backend(tmp_path / "store.db", Clock(), lambda: False)
    jobs, parent = ThreadJobs(), QObject()
    watch = watch_on(backend.changes, jobs, ConnectionViewModel(Clock()), parent)
    assert isinstance(watch, ChangeWatch)
    seen: list[ChangeBatch] = []
    watch.seen.connect(seen.append)
    watch.start()
    qtbot.waitUntil(lambda: watch._cursor is not None, timeout=10_000)
    backend.accounts.sign_up(SignUp("Ada", "", "ada@example.org", "correct horse", Role.BOOKS, "Europe/London"))
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    watch.stop()
    jobs.close()
    backend.store.close()
