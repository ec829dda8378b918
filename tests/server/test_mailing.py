"""Letters and requests share a process: requests go first, and letters go all the same."""

from __future__ import annotations

import threading

import pytest

from booking_desktop.domain.letters import Facts
from server_stub import mailing
from server_stub.mailing import MailWorker
from tests.server.conftest import Caller


class Box:
    """Takes letters, and tells when one has come."""

    def __init__(self) -> None:
        self.come = threading.Event()
        self.looks: list[int] = []
        self.looked = 0
        """How many looks there had been when it came."""

    def send(self, facts: Facts) -> None:
        self.looked = len(self.looks)
        self.come.set()


def sent_with(caller: Caller, busy: list[bool], seconds_late: int = 0) -> int:
    """How often the worker looked before its letter left, while requests are as ``busy`` says, and then done."""
    body = {"first_name": "Ada", "last_name": "", "email": "ada@example.org", "password": "correct horse"}
    request = body | {"role": "user", "zone": "Europe/London"}
    assert caller.http.post("/v1/accounts", json={"request": request}).status_code == 204
    caller.server.serving.ground.clock.forward(seconds=seconds_late)
    looks, box = iter(busy), Box()

    def look() -> bool:
        box.looks.append(1)
        return next(looks, False)

    worker = MailWorker(caller.server.serving.backend.outbox, box, caller.server.serving.ground.clock, look)
    worker.start()
    assert box.come.wait(20)
    assert worker.stop(20)
    return box.looked


def test_a_letter_waits_while_somebody_asks(caller: Caller):
    assert sent_with(caller, [True, True, True]) == 5  # a last look once it is known that one is due


@pytest.mark.parametrize(
    ("late", "seconds"), [(0, mailing.GIVES_WAY_FRESH), (4, mailing.GIVES_WAY_FRESH), (5, mailing.GIVES_WAY)]
)
def test_a_letter_does_not_wait_for_ever_and_one_that_is_late_only_a_moment(caller: Caller, late: int, seconds: float):
    assert sent_with(caller, [True] * 1000, late) == round(seconds / 0.01)
