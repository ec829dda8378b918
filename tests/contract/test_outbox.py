"""Mail that waits, went or failed, on every backend (RULES, Mail)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from booking_desktop.backend.database.mail.queueing import withdraw
from booking_desktop.domain.bookings import BookingId, Status
from booking_desktop.domain.errors import NotFound, SignInNeeded
from booking_desktop.domain.letters import Delivery, Kind, LetterId
from booking_desktop.domain.people import Role
from booking_desktop.domain.sign_in import Session
from tests.contract.booked import change_booking, put_booking, put_letter
from tests.contract.world import World

LEASE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def office(world: World) -> Session:
    return world.account("office@example.org", "Olga")


@pytest.fixture
def host(world: World, office: Session) -> Session:
    return world.account("host@example.org", "Hana", Role.SPEAKS)


@pytest.fixture
def guest(world: World, office: Session) -> Session:
    return world.account("guest@example.org", "Gul")


@pytest.fixture
def booking(world: World, host: Session, guest: Session) -> BookingId:
    """Two hours ahead, with a letter to each side."""
    booking = put_booking(world, host.person.id, guest.person.id, world.clock.now + 2 * HOUR)
    for side in (host, guest):
        put_letter(world, Kind.BOOKED, side.person.id, booking)
    return booking


def claim(world: World):
    return world.server.outbox.claim(world.clock.now, LEASE)


def kinds(page) -> list[Kind]:
    return [row.kind for row in page.rows]


# --- who reads what ---


def test_people_read_mail_to_themselves_and_the_office_reads_all(world: World, booking, host, guest, office):
    outbox = world.backend.outbox
    assert {row.to_email for row in outbox.for_booking(guest.access, booking).rows} == {"guest@example.org"}
    assert len(outbox.for_booking(office.access, booking).rows) == 2
    for letter in outbox.for_booking(host.access, booking).rows:
        assert outbox.facts(host.access, letter.id).to_host
        assert outbox.facts(office.access, letter.id).to_email == "host@example.org"
        for act in (outbox.facts, outbox.retry, outbox.discard):
            with pytest.raises(NotFound):
                act(guest.access, letter.id)


def test_a_letter_shows_its_readers_zone(world: World, booking, host, guest):
    zones = {}
    for reader in (host, guest):
        row = world.backend.outbox.for_booking(reader.access, booking).rows[0]
        zones[reader.person.email] = world.backend.outbox.facts(reader.access, row.id).zone
    assert zones == {"host@example.org": "Asia/Seoul", "guest@example.org": "Europe/London"}


def test_without_a_token_only_codes_can_be_read_and_only_where_no_mail_server_is_set(embedded: World):
    embedded.sign_up("ada@example.org")
    [row] = embedded.backend.outbox.rows(None).rows
    code = embedded.backend.outbox.facts(None, row.id).code
    embedded.mail_is_set = True
    assert embedded.backend.outbox.facts(None, row.id).code is None
    embedded.backend.accounts.verify("ada@example.org", code)
    session = embedded.backend.accounts.sign_in("ada@example.org", "correct horse")
    embedded.backend.accounts.sign_up(_again("ada@example.org"))
    assert kinds(embedded.backend.outbox.rows(None)) == [Kind.VERIFY]
    assert kinds(embedded.backend.outbox.rows(session.access)) == [Kind.ACCOUNT_EXISTS, Kind.VERIFY]


def test_far_away_nothing_can_be_read_without_a_token(remote: World):
    remote.sign_up("ada@example.org")
    page = remote.backend.outbox.rows(None)
    assert (page.rows, page.waiting) == ((), 0)
    [letter] = remote.server.outbox.claim(remote.clock.now, LEASE)
    with pytest.raises(NotFound):
        remote.backend.outbox.facts(None, letter.id)


def test_a_code_that_is_over_is_not_shown(embedded: World):
    embedded.sign_up("ada@example.org")
    embedded.clock.forward(minutes=15)
    [row] = embedded.backend.outbox.rows(None).rows
    assert embedded.backend.outbox.facts(None, row.id).code is None


def test_a_bad_token_reads_nothing(world: World):
    with pytest.raises(SignInNeeded):
        world.backend.outbox.rows("not a token")


def test_pages_go_from_the_newest_to_the_oldest(world: World, booking, host, guest, office):
    for _ in range(4):
        put_letter(world, Kind.MOVED, guest.person.id, booking)
    whole = world.backend.outbox.rows(office.access)
    seen, cursor = [], None
    while True:
        page = world.backend.outbox.rows(office.access, cursor=cursor, limit=2)
        seen += page.rows
        assert (page.waiting, page.sent) == (whole.waiting, whole.sent)
        if (cursor := page.cursor) is None:
            break
    assert seen == list(whole.rows)
    assert [row.id for row in seen] == sorted((row.id for row in seen), reverse=True)
    assert world.backend.outbox.rows(office.access, [Delivery.FAILED]).rows == ()


# --- leases ---


def test_a_letter_is_claimed_by_one_worker_and_again_when_that_one_died(world: World, booking):
    first = claim(world)
    assert [letter.tries for letter in first] == [1, 1]
    assert claim(world) == ()
    assert world.server.outbox.next_due() == world.clock.now + LEASE
    world.clock.forward(minutes=1)
    again = claim(world)
    assert [(x.message_id, x.tries) for x in again] == [(x.message_id, 2) for x in first]


def test_a_lease_from_a_clock_that_ran_ahead_holds_nothing_up(world: World, booking):
    world.clock.forward(days=400)
    change = claim(world)
    world.clock.back(days=400)
    assert {x.id for x in claim(world)} == {x.id for x in change}


def test_what_was_sent_stays_sent_and_says_when(world: World, booking, guest):
    for letter in claim(world):
        world.server.outbox.mark_sent(letter.id, world.clock.now)
    world.clock.forward(minutes=30)
    assert claim(world) == ()
    [row] = world.backend.outbox.for_booking(guest.access, booking).rows
    assert (row.delivery, row.sent) == (Delivery.SENT, world.clock.now - timedelta(minutes=30))
    with pytest.raises(NotFound):
        world.backend.outbox.discard(guest.access, row.id)


def test_a_failed_letter_waits_for_its_next_try(world: World, booking, guest):
    for letter in claim(world):
        world.server.outbox.mark_failed(letter.id, world.clock.now, "451 busy", world.clock.now + HOUR)
    page = world.backend.outbox.for_booking(guest.access, booking)
    assert (page.failed, page.rows[0].reason, page.rows[0].due) == (1, "451 busy", world.clock.now + HOUR)
    assert claim(world) == ()
    world.clock.forward(hours=1)
    assert len(claim(world)) == 2


def test_a_letter_given_up_goes_again_only_by_hand(world: World, booking, guest):
    for letter in claim(world):
        world.server.outbox.mark_failed(letter.id, world.clock.now, "550 no such box", None)
    world.clock.forward(minutes=50)
    assert claim(world) == ()
    assert world.server.outbox.next_due() is None
    [row] = world.backend.outbox.for_booking(guest.access, booking).rows
    world.backend.outbox.retry(guest.access, row.id)
    assert [letter.id for letter in claim(world)] == [row.id]


def test_a_letter_discarded_while_it_leaves_is_not_tried_again(world: World, booking, guest):
    claim(world)
    [row] = world.backend.outbox.for_booking(guest.access, booking).rows
    world.backend.outbox.discard(guest.access, row.id)
    world.server.outbox.mark_failed(row.id, world.clock.now, "451 busy", world.clock.now)
    assert row.id not in {letter.id for letter in claim(world)}


def test_an_unknown_letter_is_not_found(world: World, guest):
    with pytest.raises(NotFound):
        world.backend.outbox.facts(guest.access, LetterId(999))
    world.server.outbox.mark_sent(LetterId(999), world.clock.now)


# --- decided when due ---


@pytest.mark.parametrize(
    ("fate", "arrives"),
    [("nothing", True), ("moved", False), ("cancelled", False), ("begun", False)],
)
def test_a_reminder_is_decided_when_it_is_due(world: World, booking, guest, fate: str, arrives: bool):
    world.mail()
    start = world.clock.now + 2 * HOUR
    put_letter(world, Kind.REMINDER, guest.person.id, booking, starts=start, due=start - HOUR)
    assert claim(world) == ()
    match fate:
        case "moved":
            change_booking(world, booking, starts=start + 24 * HOUR, ends=start + 25 * HOUR)
        case "cancelled":
            change_booking(world, booking, status=Status.CANCELLED, cancelled_at=world.clock.now)
        case "begun":
            world.clock.forward(hours=1)
    world.clock.forward(hours=1)
    assert [letter.kind for letter in claim(world)] == ([Kind.REMINDER] if arrives else [])
    world.clock.forward(days=2)
    assert claim(world) == ()


def test_a_cancels_mail_waits_for_an_undo_and_is_withdrawn_by_it(world: World, booking, guest):
    world.mail()
    now = world.clock.now
    change_booking(world, booking, status=Status.CANCELLED, cancelled_at=now)
    put_letter(world, Kind.CANCELLED, guest.person.id, booking, due=now + timedelta(seconds=10))
    world.clock.forward(seconds=9)
    assert claim(world) == ()
    with world.server.ground.database.write() as connection:
        assert withdraw(connection, booking, [Kind.CANCELLED], world.clock.now) == 1
    world.clock.forward(minutes=1)
    assert claim(world) == ()
    assert Delivery.DROPPED not in {row.delivery for row in world.backend.outbox.rows(guest.access).rows}


def test_a_confirmation_not_sent_yet_waits_out_the_undo_and_is_then_void(world: World, booking):
    change_booking(world, booking, status=Status.CANCELLED, cancelled_at=world.clock.now)
    assert claim(world) == ()
    change_booking(world, booking, status=Status.CONFIRMED, cancelled_at=None)
    world.clock.forward(seconds=10)
    assert [letter.kind for letter in claim(world)] == [Kind.BOOKED, Kind.BOOKED]


def test_a_confirmation_of_what_was_cancelled_is_never_sent(world: World, booking):
    change_booking(world, booking, status=Status.CANCELLED, cancelled_at=world.clock.now)
    assert claim(world) == ()
    world.clock.forward(seconds=10)
    assert claim(world) == ()
    assert world.server.outbox.next_due() is None


def test_a_code_that_died_before_its_mail_left_is_not_sent(world: World):
    world.sign_up("ada@example.org")
    world.clock.forward(minutes=16)
    assert claim(world) == ()
    assert world.server.outbox.next_due() is None


def test_a_person_without_an_address_gets_no_letter(world: World, booking, guest):
    with world.server.ground.database.write() as connection:
        connection.exec_driver_sql("UPDATE people SET email = NULL, email_folded = NULL WHERE first_name = 'Gul'")
    world.mail()
    put_letter(world, Kind.MOVED, guest.person.id, booking)
    assert claim(world) == ()


def _again(email: str):
    from booking_desktop.domain.people import SignUp

    return SignUp("Eve", "", email, "correct horse", Role.BOOKS, "UTC")
