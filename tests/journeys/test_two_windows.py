"""Two windows on one server: what the one does the other sees at once, and a lost line is told and found again (PRODUCT B9)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.app import watching
from booking_desktop.app.desk import Desk
from booking_desktop.app.main import Launch
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.domain.time import Range
from booking_desktop.settings import Settings
from booking_desktop.viewmodels.base import system_clock
from tests.contract.world import PASSWORD
from tests.listening import Line
from tests.loopback import Loopback, serving
from tests.server.conftest import Caller

SOON = 20_000
PROMISED = 1.0


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    """With sample speakers, and two people who have accounts."""
    with serving(tmp_path / "server", system_clock) as found:
        caller = Caller(found)
        office = caller.office()
        found.serving.backend.speakers.add_samples(Access(office["Authorization"].removeprefix("Bearer ")))
        for name in ("ann", "bob"):
            caller.account(f"{name}@x.example", first=name.title())
        caller.http.close()
        yield found


class Window:
    """One of the two, signed in, with Ada's calendar open."""

    def __init__(self, folder: Path, port: int, name: str, qtbot: Any) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.qtbot = qtbot
        settings = Settings(folder, folder / "logs", proxy="none", server=f"http://127.0.0.1:{port}")
        self.launch = Launch(app, settings)
        with qtbot.waitSignal(self.launch.ready, timeout=SOON):
            self.launch.start()
        self.desk.session.sign_in(f"{name}@x.example", PASSWORD, False, lambda _: None)
        qtbot.waitUntil(lambda: self.desk.session.person is not None, timeout=SOON)

    @property
    def desk(self) -> Desk:
        assert self.launch.desk is not None
        return self.launch.desk

    def open_calendar(self, slot: Slot) -> None:
        self.desk.pages.open_calendar(slot.speaker, slot.offer, slot.start)
        self.until(slot, CellState.FREE)

    def state_of(self, slot: Slot) -> CellState | None:
        cells: tuple[Cell, ...] = self.desk.pages.calendar.state.cells(offer=slot.offer)
        return next((cell.state for cell in cells if cell.slot.start == slot.start), None)

    def until(self, slot: Slot, state: CellState) -> None:
        self.qtbot.waitUntil(lambda: self.state_of(slot) is state, timeout=SOON)

    def book(self, slot: Slot) -> None:
        """As far as the answer: it is booked."""
        form = self.desk.pages.calendar.form
        self.desk.pages.calendar.choose(slot)
        self.qtbot.waitUntil(lambda: form.state.held_until is not None, timeout=SOON)
        with self.qtbot.waitSignal(form.booked, timeout=SOON):
            form.book()

    def close(self) -> None:
        self.launch.window.close()


def open_slots(server: Loopback, count: int) -> list[Slot]:
    """Of Ada's week that begins the day after tomorrow, one a day."""
    backend = server.serving.backend
    ada = backend.speakers.search(SpeakerQuery("Lovelace"), limit=1).rows[0].id
    offer = backend.speakers.profile(ada).offers[0].id
    begins = system_clock() + timedelta(days=2)
    cells = backend.bookings.calendar(ada, (offer,), Range(begins, begins + timedelta(days=14)))
    days = {cell.slot.start.date(): cell.slot for cell in cells if cell.open}
    return list(days.values())[:count]


@pytest.fixture
def line(server: Loopback) -> Iterator[Line]:
    with Line(server.port) as found:
        yield found


@pytest.fixture
def windows(
    server: Loopback, line: Line, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Window, Window]]:
    """Ann's goes straight to the server, Bob's over a line that can be cut."""
    monkeypatch.setattr(watching, "_LONGEST_WAIT", 0.5)
    ann = Window(tmp_path / "ann", server.port, "ann", qtbot)
    bob = Window(tmp_path / "bob", line.port, "bob", qtbot)
    yield ann, bob
    ann.close()
    bob.close()


def test_a_time_that_one_books_leaves_the_others_open_calendar_within_a_second(
    server: Loopback, windows: tuple[Window, Window]
):
    ann, bob = windows
    took = []
    for slot in open_slots(server, 3):
        ann.open_calendar(slot)
        bob.open_calendar(slot)
        ann.book(slot)
        began = time.monotonic()
        bob.until(slot, CellState.BOOKED)
        took.append(time.monotonic() - began)
        ann.until(slot, CellState.YOURS)
    assert median(took) < PROMISED


def test_a_lost_line_is_told_over_the_page_and_found_again_with_everything_that_happened(
    server: Loopback, line: Line, windows: tuple[Window, Window], qtbot: Any
):
    ann, bob = windows
    slot = open_slots(server, 1)[0]
    ann.open_calendar(slot)
    bob.open_calendar(slot)
    line.refuses = True
    line.cut()
    qtbot.waitUntil(lambda: bob.desk.bars.connection is not None and bob.desk.bars.connection.isVisible(), timeout=SOON)
    assert ann.desk.bars.connection is None
    ann.book(slot)
    assert bob.state_of(slot) is CellState.FREE
    line.refuses = False
    bob.until(slot, CellState.BOOKED)
    qtbot.waitUntil(lambda: not bob.desk.bars.connection.isVisible(), timeout=SOON)


def test_a_window_closes_at_once_while_it_listens(windows: tuple[Window, Window]):
    _, bob = windows
    began = time.monotonic()
    bob.close()
    assert time.monotonic() - began < 2
