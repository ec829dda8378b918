"""The line between client and server loses, hangs, cuts and garbles: each wish is done once, and the client finds out or says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.backend.ports import Backend
from booking_desktop.backend.remote.connecting import backend_over
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.bookings import Booking, BookingRequest, Status, When
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import OfferId
from server_stub.app import now
from tests.between import Between
from tests.loopback import Loopback, serving
from tests.storms.process import SECRET
from tests.storms.town import Town, settle

TROUBLES = {
    "request": Reach.BROKEN_OFF,
    "answer": Reach.BROKEN_OFF,
    "hang": Reach.TIMED_OUT,
    "garble": Reach.GARBLED,
}


class Far:
    """A guest of the town, at the far end of a line that fails."""

    def __init__(self, server: Loopback, line: Between, town: Town) -> None:
        self.server, self.line, self.town = server, line, town
        patience = Patience(read=0.7, first_wait=0.01)
        self.backend: Backend = backend_over(Http(line.address, now=now, patience=patience), now)
        self.access = Access(town.tokens[0])

    def request(self, n: int = 0) -> BookingRequest:
        speaker, offer = self.town.speakers[0]
        start = datetime.fromisoformat(self.town.starts[4 * n])
        return BookingRequest(f"wish-{n}", PersonId(speaker), OfferId(offer), start, "UTC")

    def book(self, n: int = 0) -> Booking:
        return self.backend.bookings.book(self.access, self.request(n))

    def move(self, booking: Booking) -> Booking:
        later = booking.start + timedelta(hours=3)
        return self.backend.bookings.move(self.access, booking.id, booking.version, later, "wish-move")

    def cancel(self, booking: Booking) -> Booking:
        return self.backend.bookings.cancel(self.access, booking.id, booking.version, "rain")

    def on_the_server(self) -> tuple[Booking, ...]:
        mine = self.server.serving.backend.bookings.mine
        return mine(self.access, When.UPCOMING).bookings + mine(self.access, When.CANCELLED).bookings


@pytest.fixture
def far(tmp_path: Path) -> Iterator[Far]:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    town = settle(tmp_path, url, 1, 1)
    with serving(tmp_path / "server", now, url, jwt_secret=SECRET) as server:
        line = Between(server.port)
        there = Far(server, line, town)
        yield there
        there.backend.store.close()
        line.close()


WISHES: dict[str, Callable[[Far, Booking], Any]] = {
    "book": lambda far, _: far.book(1),
    "move": Far.move,
    "cancel": Far.cancel,
}


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_wish_whose_line_fails_is_done_once_and_the_client_finds_out_by_itself(far: Far, trouble: str, wish: str):
    booking = far.book()
    far.line.lose(trouble)
    answered = WISHES[wish](far, booking)
    assert answered in far.on_the_server()
    assert len(far.on_the_server()) == (2 if wish == "book" else 1)
    if wish != "book":
        assert (answered.version, answered.sequence) == (booking.version + 1, booking.sequence + 1)


@pytest.mark.parametrize(("trouble", "reach"), TROUBLES.items())
def test_a_line_that_keeps_failing_is_told_as_what_it_is_and_the_same_wish_books_once_later(
    far: Far, trouble: str, reach: Reach
):
    far.line.lose(*[trouble] * 3)
    with pytest.raises(Unreachable) as told:
        far.book()
    assert told.value.reach is reach
    found = far.backend.bookings.by_request(far.access, "wish-0")
    assert (found is None) == (trouble == "request")
    booking = far.book()
    assert far.on_the_server() == (booking,)
    assert booking.status is Status.CONFIRMED


def test_a_server_that_is_away_is_told_and_found_again_when_it_is_back(far: Far):
    far.line.down(True)
    with pytest.raises(Unreachable) as told:
        far.book()
    assert told.value.reach in (Reach.BROKEN_OFF, Reach.REFUSED)
    far.line.down(False)
    booking = far.book()
    assert far.on_the_server() == (booking,)


def test_a_line_cut_between_two_wishes_is_not_even_noticed(far: Far):
    far.book(0)
    far.line.cut()
    far.book(1)
    assert len(far.on_the_server()) == 2
