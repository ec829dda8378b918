"""The app's backend on a classic server: all that it can do, and all that it can't."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.backend.ports import Backend, Topic
from booking_desktop.backend.remote.classic.opening import open_classic
from booking_desktop.backend.remote.classic.reading import Ground
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.backend.remote.probing import probe
from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import BookingId, BookingRequest, Caller, Earnings, Sent, SentBooking, When
from booking_desktop.domain.errors import (
    UNCOUNTED,
    CodeWrong,
    DomainError,
    Fault,
    FieldFault,
    InvalidInput,
    NotAllowed,
    NotFound,
    NotOpen,
    NotVerified,
    Reach,
    SignInNeeded,
    SlotTaken,
    Unavailable,
    Unreachable,
    WrongCredentials,
)
from booking_desktop.domain.letters import LetterId
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId, Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.servers import Can, ServerKind
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.slots import CellState, Slot
from booking_desktop.domain.speakers import NEW_OFFER, Offer, OfferId, Profile, Venue
from booking_desktop.domain.time import DAY, Range
from tests.classic.server import ClassicServer, Office
from tests.contract.world import Clock

TEN = datetime(2026, 3, 10, 10, tzinfo=UTC)
"""Tomorrow at ten in London, which has no summer time yet."""
LONDON = Ground("Europe/London", "GBP")
PASSWORD = "correct horse"


class Desk:
    """A classic server, and the backend that talks to it."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.folder = Clock(), folder
        self.office = Office(now=self.clock)
        self.server = ClassicServer(self.office)
        self._https: list[Http] = []
        self.backend: Any = None

    def open(self, ground: Ground = LONDON, **patience: float) -> Backend:
        http = self.http(**patience)
        self.backend = open_classic(http, self.folder, self.clock, ground, lambda: "Europe/Paris")
        return self.backend

    def http(self, **patience: float) -> Http:
        http = Http(
            self.server.address, now=self.clock, proxy="none", pause=lambda _: None, patience=Patience(**patience)
        )
        self._https.append(http)
        return http

    def close(self) -> None:
        if self.backend is not None:
            self.backend.store.close()
        for http in self._https:
            http.close()
        self.server.stop()

    def account(self, email: str = "bo@example.org", first: str = "Bo", role: Role = Role.BOOKS) -> Session:
        accounts = self.backend.accounts
        accounts.sign_up(SignUp(first, "Lind", email, PASSWORD, role, "Europe/Paris"))
        accounts.verify(email, self.office.mails[-1][2])
        session: Session = accounts.sign_in(email, PASSWORD)
        return session

    def speakers(self, text: str = "") -> list[str]:
        page = self.backend.speakers.search(SpeakerQuery(text))
        return sorted(str(row.name) for row in page.rows)

    def ada(self) -> Profile:
        (row,) = self.backend.speakers.search(SpeakerQuery("ada")).rows
        profile: Profile = self.backend.speakers.profile(row.id)
        return profile

    def request(self, start: datetime = TEN, id_: str = "r1", note: str = "") -> BookingRequest:
        ada = self.ada()
        return BookingRequest(id_, ada.id, ada.offers[0].id, start, "Europe/Paris", note)

    def mine(self, session: Session) -> tuple[Any, ...]:
        return tuple(self.backend.bookings.mine(session.access, When.UPCOMING).bookings)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    desk.office.speaker("Ada", "Machine learning, Statistics", 120.5)
    desk.office.speaker("Zoë", "Gardens", 0)
    yield desk
    desk.close()


@pytest.fixture
def bo(desk: Desk) -> Session:
    desk.open()
    return desk.account()


def posts(desk: Desk, path: str) -> int:
    return desk.office.asked.count(("POST", path))


# --- the list ---


def test_it_is_known_as_a_classic_server(desk: Desk):
    assert probe(desk.http()).kind is ServerKind.CLASSIC


def test_its_list_is_found_by_the_apps_own_search(desk: Desk):
    desk.open()
    assert desk.speakers() == ["Ada Ng", "Zoë Ng"]
    assert desk.speakers("machne lerning") == ["Ada Ng"]
    assert desk.speakers("zoe") == ["Zoë Ng"]
    facets = desk.backend.speakers.facets(SpeakerQuery())
    assert {topic.value: topic.count for topic in facets.topics}["Gardens"] == 1


def test_a_speaker_has_one_offer_of_an_hour_at_their_price_in_the_platforms_zone(desk: Desk):
    desk.open()
    ada = desk.ada()
    assert (ada.headline, ada.topics, ada.zone, ada.published) == (
        "Machine learning, Statistics", ("Machine learning", "Statistics"), "Europe/London", True
    )  # fmt: skip
    (offer,) = ada.offers
    assert (offer.minutes, offer.price) == (60, Money(12050, "GBP"))


def test_each_day_has_its_seven_hours(desk: Desk):
    desk.open()
    ada = desk.ada()
    cells = desk.backend.bookings.calendar(ada.id, (), Range(TEN.replace(hour=0), TEN.replace(hour=0) + DAY))
    assert [cell.slot.start.hour for cell in cells] == [9, 10, 11, 12, 13, 14, 15]
    assert {cell.state for cell in cells} == {CellState.FREE}


def test_the_list_is_asked_for_again_after_half_a_minute_and_costs_nothing_when_it_is_the_same(desk: Desk):
    desk.open()
    desk.office.speaker("Cy")
    assert desk.speakers() == ["Ada Ng", "Zoë Ng"]
    cursor = desk.backend.changes.cursor()
    desk.clock.forward(seconds=31)
    assert desk.speakers() == ["Ada Ng", "Cy Ng", "Zoë Ng"]
    assert Topic.SPEAKERS in {change.topic for change in desk.backend.changes.after(cursor).changes}
    cursor = desk.backend.changes.cursor()
    desk.clock.forward(seconds=31)
    assert desk.speakers() == ["Ada Ng", "Cy Ng", "Zoë Ng"]
    assert desk.backend.changes.cursor() == cursor
    assert desk.office.asked.count(("GET", "/speakers")) == 3


def test_what_changed_on_the_server_changes_here_and_only_that(desk: Desk):
    desk.open()
    before = {p.id: p.version for p in [desk.ada()]}
    desk.office.speakers[1]["expertise"] = "Trees"
    del desk.office.speakers[0]
    desk.office.speaker("Eve", id=9)
    desk.clock.forward(minutes=1)
    assert desk.speakers() == ["Eve Ng", "Zoë Ng"]
    assert desk.speakers("trees") == ["Zoë Ng"]
    with pytest.raises(NotFound):
        desk.backend.speakers.profile(next(iter(before)))


def test_of_two_rows_with_one_address_the_newer_is_the_speakers(desk: Desk):
    desk.office.speaker("Ada", "Chess", 80)
    desk.open()
    assert desk.speakers("ada") == ["Ada Ng"]
    assert (desk.ada().headline, desk.ada().offers[0].price) == ("Chess", Money(8000, "GBP"))


@pytest.mark.parametrize(
    "broken",
    [
        {"id": None}, {"id": "7"}, {"id": True}, {"id": -1}, {"sessionPrice": None}, {"sessionPrice": -5},
        {"sessionPrice": 1e300}, {"sessionPrice": True}, {"sessionPrice": "much"}, {"firstName": "", "lastName": "", "email": ""},
    ],
)  # fmt: skip
def test_a_row_that_can_not_be_booked_is_left_out(desk: Desk, broken: dict[str, Any]):
    desk.office.speaker("Junk", **broken)
    desk.open()
    assert desk.speakers() == ["Ada Ng", "Zoë Ng"]


@pytest.mark.parametrize(
    ("odd", "name"),
    [
        ({"email": "two@a.example, b@b.example"}, "Odd Ng"),
        ({"email": None}, "Odd Ng"),
        ({"lastName": None}, "Odd"),
        ({"firstName": " \n "}, "Ng"),
        ({"firstName": "O\r\nBcc: x"}, "O Bcc: x Ng"),
        ({"firstName": None, "lastName": None, "email": "odd@example.org"}, "odd"),
        ({"expertise": None}, "Odd Ng"),
        ({"expertise": "x" * 500}, "Odd Ng"),
        ({"sessionPrice": "95"}, "Odd Ng"),
    ],
)
def test_an_odd_row_is_kept_as_far_as_it_goes(desk: Desk, odd: dict[str, Any], name: str):
    desk.office.speaker("Odd", **odd)
    desk.open()
    assert name in desk.speakers()


def test_what_is_kept_is_there_when_the_server_is_gone(desk: Desk):
    desk.open(connect=1, tries=1)
    desk.server.stop()
    desk.clock.forward(minutes=5)
    assert desk.speakers("ada") == ["Ada Ng"]


def test_opening_without_the_server_says_so(desk: Desk):
    desk.open()
    desk.backend.store.close()
    desk.backend = None
    desk.server.stop()
    with pytest.raises(Unreachable) as raised:
        desk.open(tries=1)
    desk.backend = None
    assert raised.value.reach is Reach.REFUSED


def test_another_currency_or_zone_is_read_anew_though_the_list_is_the_same(desk: Desk):
    desk.open().store.close()
    desk.open(Ground("Asia/Tokyo", "JPY"))
    assert (desk.ada().zone, desk.ada().offers[0].price) == ("Asia/Tokyo", Money(121, "JPY"))


def test_a_large_list_is_taken_whole(desk: Desk):
    for n in range(1500):
        desk.office.speaker(f"Many{n}")
    desk.open()
    assert desk.backend.speakers.facets(SpeakerQuery()).total == 1502


# --- accounts ---


def test_sign_up_verify_and_sign_in(desk: Desk):
    desk.open()
    session = desk.account()
    assert (str(session.person.name), session.person.email, session.person.role) == (
        "Bo Lind",
        "bo@example.org",
        Role.BOOKS,
    )
    assert (session.person.zone, session.person.office) == ("Europe/Paris", False)
    assert session.expires == desk.clock.now + timedelta(hours=1)
    assert desk.backend.accounts.me(session.access) == session.person


def test_the_same_person_is_the_same_here_each_time(bo: Session, desk: Desk):
    again = desk.backend.accounts.sign_in(" BO@example.org", PASSWORD)
    assert again.person.id == bo.person.id


def test_an_address_that_is_taken_is_told(bo: Session, desk: Desk):
    with pytest.raises(InvalidInput) as raised:
        desk.account()
    assert raised.value.faults == (FieldFault("email", Fault.TAKEN),)


@pytest.mark.parametrize("email", ["nobody", "a@b.example, c@d.example", "a@b.example\r\nBcc: x@y.example"])
def test_what_the_server_would_take_and_should_not_is_never_sent(desk: Desk, email: str):
    desk.open()
    with pytest.raises(InvalidInput):
        desk.backend.accounts.sign_up(SignUp("Bo", "", email, PASSWORD, Role.BOOKS, "UTC"))
    with pytest.raises(InvalidInput):
        desk.backend.accounts.sign_up(SignUp("Bo", "", "bo@example.org", "short", Role.BOOKS, "UTC"))
    assert posts(desk, "/auth/signup") == 0


def test_a_code_that_could_not_be_mailed_can_not_be_mailed_again(desk: Desk):
    desk.open()
    desk.office.mail_down = True
    with pytest.raises(Unavailable) as raised:
        desk.account()
    assert raised.value.what is Can.RESEND


def test_a_wrong_code_an_old_one_and_an_unknown_address_are_one_answer(desk: Desk):
    desk.open()
    accounts = desk.backend.accounts
    accounts.sign_up(SignUp("Bo", "Lind", "bo@example.org", PASSWORD, Role.BOOKS, "UTC"))
    for email, code in (("bo@example.org", "000000"), ("no@example.org", "100000")):
        with pytest.raises(CodeWrong) as raised:
            accounts.verify(email, code)
        assert raised.value.tries_left == UNCOUNTED
    desk.clock.forward(minutes=16)
    with pytest.raises(CodeWrong):
        accounts.verify("bo@example.org", "100000")


def test_an_address_that_is_not_verified_leads_to_the_code(desk: Desk):
    desk.open()
    desk.backend.accounts.sign_up(SignUp("Bo", "Lind", "bo@example.org", PASSWORD, Role.BOOKS, "UTC"))
    with pytest.raises(NotVerified):
        desk.backend.accounts.sign_in("bo@example.org", PASSWORD)


@pytest.mark.parametrize(("email", "password"), [("bo@example.org", "wrong horse"), ("no@example.org", PASSWORD)])
def test_a_wrong_password_and_an_unknown_address_are_one_answer(bo: Session, desk: Desk, email: str, password: str):
    with pytest.raises(WrongCredentials):
        desk.backend.accounts.sign_in(email, password)


def test_a_session_ends_with_its_token_and_can_not_be_renewed(bo: Session, desk: Desk):
    assert desk.backend.accounts.refresh(bo.refresh).person == bo.person
    desk.clock.forward(hours=1)
    for call in (desk.backend.accounts.me, desk.backend.accounts.refresh):
        with pytest.raises(SignInNeeded):
            call(bo.access)


def test_a_session_lives_by_the_servers_clock(bo: Session, desk: Desk):
    ours = desk.clock.now
    desk.office.now = lambda: ours
    desk.clock.forward(hours=2)  # this computer's clock jumps ahead
    with pytest.raises(SignInNeeded):
        desk.backend.accounts.me(bo.access)
    desk.speakers()  # an answer tells the server's time
    assert desk.backend.accounts.me(bo.access).id == bo.person.id


def test_a_token_that_the_server_refuses_is_a_session_that_ended(bo: Session, desk: Desk):
    forged = Access(bo.access[:-6] + "AAAAAA")
    with pytest.raises(SignInNeeded):
        desk.backend.bookings.book(forged, desk.request())
    assert desk.mine(bo) == ()


@pytest.mark.parametrize("junk", ["", "x", "a.b.c", "a.e30.c", "a.W10.c"])
def test_junk_is_no_token(bo: Session, desk: Desk, junk: str):
    with pytest.raises(SignInNeeded):
        desk.backend.accounts.me(Access(junk))


def test_signing_out_and_being_a_server_need_no_call(bo: Session, desk: Desk):
    desk.backend.accounts.sign_out(bo.refresh)
    assert desk.backend.accounts.any_account()
    with pytest.raises(NotAllowed):
        desk.backend.accounts.local_office()


# --- booking ---


def test_a_booking_is_sent_and_kept_as_sent_from_here(bo: Session, desk: Desk):
    booking = desk.backend.bookings.book(bo.access, desk.request())
    assert isinstance(booking, SentBooking)
    assert (booking.sent, booking.start, str(booking.host.name)) == (Sent.ACCEPTED, TEN, "Ada Ng")
    assert desk.office.bookings == [
        {"userId": 1, "speakerId": 1, "date": "2026-03-10", "timeSlot": "10:00 AM - 11:00 AM"}
    ]
    assert desk.mine(bo) == (booking,)
    assert desk.backend.bookings.booking(bo.access, booking.id) == booking
    assert desk.backend.bookings.between(bo.access, booking.range) == (booking,)


@pytest.mark.parametrize(
    ("zone", "start", "told"),
    [
        ("Europe/London", datetime(2026, 7, 1, 8, tzinfo=UTC), ("2026-07-01", "09:00 AM - 10:00 AM")),
        ("Europe/London", datetime(2026, 7, 1, 11, tzinfo=UTC), ("2026-07-01", "12:00 PM - 01:00 PM")),
        ("Asia/Tokyo", datetime(2026, 3, 11, 6, tzinfo=UTC), ("2026-03-11", "03:00 PM - 04:00 PM")),
        ("America/Los_Angeles", datetime(2026, 3, 12, 19, tzinfo=UTC), ("2026-03-12", "12:00 PM - 01:00 PM")),
    ],
)
def test_a_time_is_told_as_the_platforms_wall_clock_says_it(
    desk: Desk, zone: str, start: datetime, told: tuple[str, str]
):
    desk.open(Ground(zone, "GBP"))
    bo = desk.account()
    desk.backend.bookings.book(bo.access, desk.request(start))
    assert (desk.office.bookings[0]["date"], desk.office.bookings[0]["timeSlot"]) == told


def test_the_row_of_the_speakers_newest_profile_is_booked(desk: Desk):
    desk.open()
    desk.office.speaker("Ada", "Chess", 80)
    desk.clock.forward(minutes=1)
    bo = desk.account()
    desk.backend.bookings.book(bo.access, desk.request())
    assert desk.office.bookings[0]["speakerId"] == 3


def test_a_booking_whose_mail_failed_is_booked_and_says_so(bo: Session, desk: Desk):
    desk.office.mail_down = True
    booking = desk.backend.bookings.book(bo.access, desk.request())
    assert booking.sent is Sent.UNMAILED
    assert desk.mine(bo) == (booking,)


def test_without_an_answer_it_is_kept_as_unanswered_and_never_sent_again(desk: Desk):
    desk.open(read=0.3, total=5)
    bo, request = desk.account(), desk.request()
    desk.office.hang_after = "/bookings/book"
    with pytest.raises(Unreachable):
        desk.backend.bookings.book(bo.access, request)
    found = desk.backend.bookings.by_request(bo.access, request.request_id)
    assert found.sent is Sent.UNANSWERED
    assert desk.backend.bookings.book(bo.access, request) == found
    assert (posts(desk, "/bookings/book"), len(desk.office.bookings)) == (1, 1)


def test_what_nobody_answered_can_be_taken_off_the_list_and_its_time_sent_anew(desk: Desk):
    desk.open(read=0.3, total=5)
    bo, request, bookings = desk.account(), desk.request(), desk.backend.bookings
    desk.office.hang_after = "/bookings/book"
    with pytest.raises(Unreachable):
        bookings.book(bo.access, request)
    desk.office.hang_after = ""
    found = bookings.by_request(bo.access, request.request_id)
    gone = bookings.cancel(bo.access, found.id, found.version)
    assert (gone.sent, desk.mine(bo)) == (Sent.UNANSWERED, ())
    assert bookings.undo_cancel(bo.access, found.id).sent is Sent.UNANSWERED
    bookings.cancel(bo.access, found.id, desk.mine(bo)[0].version)
    assert bookings.book(bo.access, desk.request(id_="r2")).sent is Sent.ACCEPTED
    assert posts(desk, "/bookings/book") == 2


@pytest.mark.parametrize("mail_down", [False, True])
def test_what_the_server_took_can_not_be_cancelled(bo: Session, desk: Desk, mail_down: bool):
    desk.office.mail_down = mail_down
    booking = desk.backend.bookings.book(bo.access, desk.request())
    for call in (
        lambda: desk.backend.bookings.cancel(bo.access, booking.id, 1),
        lambda: desk.backend.bookings.undo_cancel(bo.access, booking.id),
    ):
        with pytest.raises(Unavailable) as raised:
            call()
        assert raised.value.what is Can.CANCEL
    assert desk.mine(bo) == (booking,)


def test_a_server_that_is_not_there_was_told_nothing(bo: Session, desk: Desk):
    request = desk.request()
    desk.server.stop()
    with pytest.raises(Unreachable):
        desk.backend.bookings.book(bo.access, request)
    assert desk.backend.bookings.by_request(bo.access, request.request_id) is None


def test_an_app_that_dies_while_sending_finds_it_unanswered(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    backend = desk.open()
    bo, request = desk.account(), desk.request()

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr("booking_desktop.backend.remote.classic.server.ClassicServer.book", die)
    with pytest.raises(Killed):
        backend.bookings.book(bo.access, request)
    backend.store.close()
    desk.open()
    assert desk.backend.bookings.by_request(bo.access, request.request_id).sent is Sent.UNANSWERED


def test_a_speaker_who_is_gone_is_refused_and_nothing_is_kept(bo: Session, desk: Desk):
    request = desk.request()
    desk.office.speakers.clear()
    with pytest.raises(NotFound):
        desk.backend.bookings.book(bo.access, request)
    assert (desk.mine(bo), len(desk.office.bookings)) == ((), 1)  # it keeps a row all the same
    desk.clock.forward(minutes=1)
    assert desk.speakers() == []
    with pytest.raises(NotFound):
        desk.backend.bookings.book(bo.access, replace(request, request_id="r2"))
    assert len(desk.office.bookings) == 1


def test_a_time_that_was_booked_from_here_is_not_sold_again(bo: Session, desk: Desk):
    desk.backend.bookings.book(bo.access, desk.request())
    cy = desk.account("cy@example.org", "Cy")
    with pytest.raises(SlotTaken):
        desk.backend.bookings.book(cy.access, desk.request(id_="r2"))
    assert posts(desk, "/bookings/book") == 1


@pytest.mark.parametrize(
    ("start", "error"),
    [
        (TEN - 3 * DAY, NotOpen),
        (TEN.replace(hour=20), InvalidInput),
        (TEN.replace(minute=30), InvalidInput),
        (TEN + 5000 * DAY, NotOpen),
    ],
)
def test_a_time_that_the_rules_forbid_is_never_sent(bo: Session, desk: Desk, start: datetime, error: type[DomainError]):
    with pytest.raises(error):
        desk.backend.bookings.book(bo.access, desk.request(start))
    assert posts(desk, "/bookings/book") == 0


def test_nobody_books_themselves(desk: Desk):
    desk.open()
    ada = desk.account("ada@example.org", "Ada", Role.SPEAKS)
    with pytest.raises(NotOpen):
        desk.backend.bookings.book(ada.access, desk.request())


def test_several_threads_with_one_request_send_it_once(bo: Session, desk: Desk):
    request, found = desk.request(), []

    def book() -> None:
        found.append(desk.backend.bookings.book(bo.access, request).id)

    crew = [threading.Thread(target=book) for _ in range(6)]
    for one in crew:
        one.start()
    for one in crew:
        one.join(20)
    assert (len(found), len(set(found)), posts(desk, "/bookings/book")) == (6, 1, 1)


def test_two_people_on_one_computer_see_their_own(bo: Session, desk: Desk):
    desk.backend.bookings.book(bo.access, desk.request())
    cy = desk.account("cy@example.org", "Cy")
    assert desk.mine(cy) == ()


# --- one's own profile ---


def own(session: Session, topics: tuple[str, ...] = ("Chess",), minor: int = 9000, **more: Any) -> Profile:
    offer = Offer(NEW_OFFER, "Session", 60, Money(minor, "GBP"))
    given = {"topics": topics, "zone": "Europe/London", "offers": (offer,), "published": True} | more
    return Profile(session.person.id, session.person.name, **given)


def test_a_speaker_sets_a_profile_up_and_is_listed(desk: Desk):
    desk.open()
    cy = desk.account("cy@example.org", "Cy", Role.SPEAKS)
    saved = desk.backend.speakers.save_profile(cy.access, own(cy, ("Chess", "Go")))
    assert (saved.id, saved.headline, saved.offers[0].price) == (cy.person.id, "Chess, Go", Money(9000, "GBP"))
    assert desk.office.speakers[-1]["sessionPrice"] == 90
    assert desk.speakers("chess") == ["Cy Lind"]


def test_saving_it_unchanged_makes_no_second_row(desk: Desk):
    desk.open()
    cy = desk.account("cy@example.org", "Cy", Role.SPEAKS)
    saved = desk.backend.speakers.save_profile(cy.access, own(cy))
    assert desk.backend.speakers.save_profile(cy.access, saved) == saved
    assert posts(desk, "/profile/setup") == 1
    desk.backend.speakers.save_profile(cy.access, replace(saved, topics=("Bridge",)))
    assert (posts(desk, "/profile/setup"), desk.speakers("bridge")) == (2, ["Cy Lind"])


def test_whoever_books_has_no_profile(bo: Session, desk: Desk):
    with pytest.raises(NotAllowed):
        desk.backend.speakers.save_profile(bo.access, own(bo))


def test_nobody_writes_anothers(bo: Session, desk: Desk):
    with pytest.raises(NotAllowed):
        desk.backend.speakers.save_profile(bo.access, replace(own(bo), id=desk.ada().id))


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"about": "Long story"}, Unavailable),
        ({"published": False}, Unavailable),
        ({"languages": ("eng",)}, Unavailable),
        ({"topics": ()}, InvalidInput),
        ({"offers": ()}, InvalidInput),
        ({"minor": 100, "offers": (Offer(NEW_OFFER, "S", 60, Money(1, "USD"), venue=Venue.LINK),)}, InvalidInput),
        ({"offers": (Offer(NEW_OFFER, "S", 30, Money(1, "GBP")),)}, Unavailable),
    ],
)
def test_what_would_be_lost_is_refused_before_it_is_sent(desk: Desk, more: dict[str, Any], error: type[DomainError]):
    desk.open()
    cy = desk.account("cy@example.org", "Cy", Role.SPEAKS)
    with pytest.raises(error):
        desk.backend.speakers.save_profile(cy.access, own(cy, **more))
    assert posts(desk, "/profile/setup") == 0


# --- what it can't do ---

Call = Callable[[Desk, Session], object]
SPAN = Range(TEN, TEN + DAY)
CANT: list[tuple[Can, Call]] = [
    (Can.RESEND, lambda d, s: d.backend.accounts.resend_code("bo@example.org")),
    (Can.RESET, lambda d, s: d.backend.accounts.request_reset("bo@example.org")),
    (Can.RESET, lambda d, s: d.backend.accounts.reset_password("bo@example.org", "1", PASSWORD)),
    (Can.ACCOUNT, lambda d, s: d.backend.accounts.change_password(s.access, PASSWORD, PASSWORD)),
    (Can.ACCOUNT, lambda d, s: d.backend.accounts.update_me(s.access, Name("Bo"), "UTC")),
    (Can.ACCOUNT, lambda d, s: d.backend.accounts.sign_out_everywhere(s.access)),
    (Can.AVAILABILITY, lambda d, s: d.backend.speakers.availability(s.access, s.person.id)),
    (Can.AVAILABILITY, lambda d, s: d.backend.speakers.save_availability(s.access, s.person.id, Availability("UTC"))),
    (Can.AVAILABILITY, lambda d, s: d.backend.speakers.impact(s.access, s.person.id, Availability("UTC"))),
    (Can.AVAILABILITY, lambda d, s: d.backend.bookings.preview(s.access, s.person.id, OfferId(1), Availability("UTC"), SPAN)),
    (Can.AVAILABILITY, lambda d, s: d.backend.bookings.explain_preview(s.access, slot(d), Availability("UTC"))),
    (Can.OFFICE, lambda d, s: d.backend.speakers.save_office_rules(s.access, Rules())),
    (Can.OFFICE, lambda d, s: d.backend.speakers.set_contact(s.access, PersonId(1), "x@example.org")),
    (Can.OFFICE, lambda d, s: d.backend.speakers.import_lines(s.access, (), None)),
    (Can.OFFICE, lambda d, s: d.backend.speakers.known(s.access, ())),
    (Can.OFFICE, lambda d, s: d.backend.speakers.add_samples(s.access)),
    (Can.OFFICE, lambda d, s: d.backend.speakers.remove_samples(s.access)),
    (Can.OFFICE, lambda d, s: d.backend.bookings.book(s.access, replace(d.request(), caller=Caller(Name("X"), "x@y.example", "UTC")))),
    (Can.HOLDS, lambda d, s: d.backend.bookings.hold(s.access, slot(d))),
    (Can.MOVE, lambda d, s: d.backend.bookings.move(s.access, BookingId(1), 1, TEN, "r")),
    (Can.MOVE, lambda d, s: d.backend.bookings.calendar_for_move(s.access, BookingId(1), SPAN)),
    (Can.NOTES, lambda d, s: d.backend.bookings.edit_note(s.access, BookingId(1), 1, "x")),
    (Can.BACKUP, lambda d, s: d.backend.store.backup("/nowhere")),
]  # fmt: skip


def slot(desk: Desk) -> Slot:
    ada = desk.ada()
    return Slot(TEN, TEN + timedelta(hours=1), ada.id, ada.offers[0].id)


@pytest.mark.parametrize(("can", "call"), CANT, ids=[f"{c.value}-{n}" for n, (c, _) in enumerate(CANT)])
def test_what_it_can_not_do_is_said_and_never_sent(bo: Session, desk: Desk, can: Can, call: Call):
    before = [asked for asked in desk.office.asked if asked[0] == "POST"]
    with pytest.raises(Unavailable) as raised:
        call(desk, bo)
    assert raised.value.what is can
    assert can not in desk.backend.offers
    assert [asked for asked in desk.office.asked if asked[0] == "POST"] == before


def test_what_others_do_there_is_unknown_here(bo: Session, desk: Desk):
    bookings, outbox = desk.backend.bookings, desk.backend.outbox
    assert (bookings.recent(bo.access, TEN), bookings.earnings(bo.access)) == ((), Earnings())
    assert (outbox.rows(bo.access).rows, outbox.claim(TEN, DAY), outbox.next_due()) == ((), (), None)
    assert outbox.for_booking(bo.access, BookingId(1)).rows == ()
    for call in (outbox.retry, outbox.discard, outbox.facts):
        with pytest.raises(NotFound):
            call(bo.access, LetterId(1))
    bookings.release(bo.access)
    assert not desk.backend.speakers.has_samples()


def test_the_rest_works_as_on_any_store(bo: Session, desk: Desk):
    ada = desk.ada()
    speakers, bookings = desk.backend.speakers, desk.backend.bookings
    assert speakers.free_times(ada.id, access=bo.access).slots[0].start == desk.clock.now
    assert speakers.next_free([ada.id], access=bo.access)[0].slots
    assert all(verdict.ok for verdict in bookings.explain(slot(desk), bo.access))
    assert bookings.terms(ada.id, ada.offers[0].id, bo.access).step is None
    assert desk.backend.store.place == desk.server.address
    assert {name: ok for name, ok, _ in desk.backend.store.check()}["answers"]
