from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.letters import Delivery, Facts
from booking_desktop.mail.worker import BACK_OFF, GIVE_UP_AFTER, LEASE, next_try, send_due
from tests.mail.office import Office


@dataclass
class Postman:
    """A sender that keeps what it is given, or refuses it."""

    refusal: MailRefused | None = None
    dies: bool = False
    given: list[Facts] = field(default_factory=list)

    def send(self, facts: Facts) -> None:
        self.given.append(facts)
        if self.dies:
            raise KeyboardInterrupt
        if self.refusal is not None:
            raise self.refusal


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.close()


def test_a_due_letter_is_sent_once_and_marked_sent(office: Office) -> None:
    office.sign_up("ada@lovelace.example")
    postman = Postman()
    assert send_due(office.outbox, postman, office.clock).sent == 1
    assert send_due(office.outbox, postman, office.clock).sent == 0
    assert [f.to_email for f in postman.given] == ["ada@lovelace.example"]
    assert postman.given[0].code is not None
    assert office.deliveries() == [Delivery.SENT]


def test_without_a_mail_server_nothing_is_touched(office: Office) -> None:
    office.sign_up("ada@lovelace.example")
    assert send_due(office.outbox, None, office.clock).again is None
    assert office.deliveries() == [Delivery.QUEUED]
    assert office.outbox.rows(None).rows[0].tries == 0


def test_a_letter_left_sending_by_a_crash_is_sent_again_under_the_same_message_id(office: Office) -> None:
    office.sign_up("ada@lovelace.example")
    killed, postman = Postman(dies=True), Postman()
    with pytest.raises(KeyboardInterrupt):
        send_due(office.outbox, killed, office.clock)
    office.close()
    office.open()
    assert office.deliveries() == [Delivery.SENDING]
    before = send_due(office.outbox, postman, office.clock)
    assert (before.sent, before.again) == (0, office.clock.now + LEASE)
    office.clock.now += LEASE
    assert send_due(office.outbox, postman, office.clock).sent == 1
    assert postman.given[0].message_id == killed.given[0].message_id


def test_a_refused_letter_is_tried_again_with_growing_patience(office: Office) -> None:
    office.sign_up("ada@lovelace.example")
    full = Postman(MailRefused(452, "4.2.2 Mailbox full"))
    for wait in BACK_OFF[:2]:
        assert send_due(office.outbox, full, office.clock).again == office.clock.now + wait
        (row,) = office.outbox.rows(None).rows
        assert (row.delivery, row.reason, row.due) == (
            Delivery.FAILED,
            "452 4.2.2 Mailbox full",
            office.clock.now + wait,
        )
        office.clock.now += wait
    assert send_due(office.outbox, Postman(), office.clock).sent == 1


def test_a_letter_refused_for_good_is_not_tried_again_and_holds_up_no_other(office: Office) -> None:
    office.sign_up("nobody@lovelace.example")
    office.sign_up("ada@lovelace.example")
    outcome = send_due(office.outbox, Postman(MailRefused(550, "no such user", permanent=True)), office.clock)
    assert (outcome.sent, outcome.failed, outcome.again) == (0, 2, None)
    assert [row.due for row in office.outbox.rows(None).rows] == [None, None]


def test_a_server_that_can_not_be_used_ends_the_round(office: Office) -> None:
    office.sign_up("ada@lovelace.example")
    office.sign_up("grace@hopper.example")
    down = Postman(MailRefused(None, "Nothing answers", server=True))
    outcome = send_due(office.outbox, down, office.clock)
    assert (len(down.given), outcome.failed, outcome.again) == (1, 1, office.clock.now + BACK_OFF[0])


def test_trying_ends_in_the_last_hour_of_three_days() -> None:
    now = start = datetime(2026, 3, 10, tzinfo=UTC)
    made = 1
    while (following := next_try(made, now)) is not None:
        assert following > now
        now, made = following, made + 1
    assert GIVE_UP_AFTER - timedelta(hours=1) <= now - start <= GIVE_UP_AFTER
