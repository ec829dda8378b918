"""Every promise of RULES, Booking, on every backend."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Executable, insert, update
from sqlalchemy.exc import DBAPIError

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.failures import Occupied
from booking_desktop.domain.availability import NEXT_DAY, Rules
from booking_desktop.domain.bookings import Agreed, Caller, Status
from booking_desktop.domain.errors import (
    AlreadyBegun,
    BookingChanged,
    Fault,
    InvalidInput,
    NotAllowed,
    NotFound,
    NotOpen,
    RequestReused,
    SignInNeeded,
    SlotTaken,
    TooLate,
    Unreachable,
)
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name
from booking_desktop.domain.slots import Rule
from booking_desktop.domain.speakers import OfferId, Venue
from tests.contract.stage import Stage, march
from tests.contract.world import World


@pytest.fixture
def stage(world: World) -> Stage:
    return Stage(world)


def broken(problem: NotOpen) -> set[Rule]:
    return {verdict.rule for verdict in problem.verdicts if not verdict.ok}


# --- booking ----------------------------------------------------------------------------------------------------------


def test_a_booking_keeps_what_was_agreed(stage: Stage):
    booking = stage.book("janaki", march(11, 10), note="  The argument, in order.  ")
    assert (booking.start, booking.end, booking.status) == (march(11, 10), march(11, 11), Status.CONFIRMED)
    assert booking.agreed == Agreed(
        stage.offer("ada"),
        "Working session",
        60,
        Money(12000, "GBP"),
        1440,
        720,
        Venue.LINK,
        "https://call.example/ada",
    )
    assert (booking.host.id, booking.host.zone) == (stage.person("ada"), "Europe/London")
    assert (booking.attendee.id, booking.attendee.zone) == (stage.person("janaki"), "Asia/Kolkata")
    assert (booking.sequence, booking.version, booking.note) == (0, 1, "The argument, in order.")
    assert stage.bookings.booking(stage.access("ada"), booking.id) == booking


def test_later_edits_of_the_offer_do_not_change_what_was_agreed(stage: Stage):
    booking = stage.book("janaki", march(11, 10))
    hour = next(o for o in stage.change("ada").offers if o.minutes == 60)
    stage.change("ada", offers=(replace(hour, name="Other", minutes=90, price=Money(1, "EUR"), place="Elsewhere"),))
    assert stage.bookings.booking(stage.access("janaki"), booking.id) == booking


def test_a_reference_can_be_read_out_on_the_phone(stage: Stage):
    references = {stage.book("janaki", march(11, hour)).reference for hour in (9, 10, 11)}
    assert len(references) == 3
    assert all(re.fullmatch(r"PR-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}", r) for r in references)


def test_a_taken_slot_answers_with_the_three_nearest_in_time_order(stage: Stage):
    stage.book("bob", march(11, 10))
    with pytest.raises(SlotTaken) as refusal:
        stage.book("janaki", march(11, 10))
    assert refusal.value.wished == stage.slot(march(11, 10))
    assert [slot.start for slot in refusal.value.nearest] == [march(11, 9), march(11, 11), march(11, 12)]
    assert stage.bookings.book(stage.access("janaki"), stage.request(refusal.value.nearest[0].start))


def test_a_session_of_ones_own_at_that_time_is_told_apart_from_a_taken_slot(stage: Stage):
    stage.book("janaki", march(11, 10), "emmy")
    with pytest.raises(SlotTaken) as refusal:
        stage.book("janaki", march(11, 10), "ada")
    assert refusal.value.yours
    assert march(11, 10) not in [slot.start for slot in refusal.value.nearest]


def test_a_slot_that_no_rule_allows_is_refused_with_what_each_rule_says(stage: Stage):
    with pytest.raises(NotOpen) as refusal:
        stage.book("janaki", march(11, 18, 30))
    assert broken(refusal.value) == {Rule.HOURS, Rule.GRID}
    assert [slot.start for slot in refusal.value.nearest] == [march(11, 14), march(11, 15), march(11, 16)]


@pytest.mark.parametrize(
    ("rules", "hour", "rule"),
    [
        (Rules(notice=24 * 60), 15, Rule.NOTICE),
        (Rules(notice=NEXT_DAY), 15, Rule.NOTICE),
        (Rules(horizon=1), 48 + 15, Rule.HORIZON),
    ],
)
def test_the_submit_asks_the_rules_that_the_picker_asks(stage: Stage, rules: Rules, hour: int, rule: Rule):
    stage.open_hours("ada", rules)
    with pytest.raises(NotOpen) as refusal:
        stage.book("janaki", march(9, 0) + timedelta(hours=hour))
    assert broken(refusal.value) == {rule}


def test_a_cap_is_reached_by_the_bookings_of_all(stage: Stage):
    stage.open_hours("ada", Rules(per_day=2))
    stage.book("janaki", march(11, 10))
    stage.book("bob", march(11, 12))
    with pytest.raises(NotOpen) as refusal:
        stage.book("bob", march(11, 14))
    assert broken(refusal.value) == {Rule.CAPS}
    assert stage.book("bob", march(12, 14))


def test_buffers_of_both_bookings_are_kept_whatever_the_present_ones_are(stage: Stage):
    stage.open_hours("ada", Rules(step=15, after=15))
    stage.book("janaki", march(11, 10))
    stage.open_hours("ada", Rules(step=15, before=30))
    with pytest.raises(SlotTaken):
        stage.book("bob", march(11, 11, 30))  # 15 after the first and 30 before this one
    assert stage.book("bob", march(11, 11, 45))


def test_a_speaker_attends_nothing_while_hosting_nor_hosts_while_attending(stage: Stage):
    stage.book("emmy", march(11, 10), "ada")
    with pytest.raises(SlotTaken):
        stage.book("janaki", march(11, 10), "emmy")
    stage.book("janaki", march(11, 12), "emmy")
    with pytest.raises(SlotTaken) as refusal:
        stage.book("emmy", march(11, 12), "ada")
    assert refusal.value.yours


def test_nobody_books_themselves_nor_a_draft(stage: Stage):
    with pytest.raises(NotOpen):
        stage.book("ada", march(11, 10), "ada")
    stage.change("ada", published=False)
    with pytest.raises(NotFound):
        stage.book("janaki", march(11, 10), "ada")


def test_an_offer_that_is_not_there_is_not_found(stage: Stage):
    with pytest.raises(NotFound):
        stage.book("janaki", march(11, 10), offer=OfferId(999))
    with pytest.raises(NotFound):
        stage.book("janaki", march(11, 10), offer=stage.offer("emmy"))
    nobody = replace(stage.request(march(11, 10)), speaker=stage.person("bob"))
    with pytest.raises(NotFound):
        stage.bookings.book(stage.access("janaki"), nobody)


def test_what_cannot_be_taken_is_named_field_by_field(stage: Stage):
    with pytest.raises(InvalidInput) as refusal:
        stage.book("janaki", march(11, 10), attendee_zone="Mars/Base", note="x" * 2001, request_id="")
    assert [(f.field, f.fault) for f in refusal.value.faults] == [
        ("request_id", Fault.MISSING),
        ("zone", Fault.UNKNOWN_ZONE),
        ("note", Fault.TOO_LONG),
    ]


def test_the_ends_of_time_are_refused_as_any_bad_input(stage: Stage):
    booking = stage.book("janaki", march(11, 10))
    for start in (datetime.max.replace(tzinfo=UTC) - timedelta(days=1), datetime.min.replace(tzinfo=UTC)):
        for attempt in (
            lambda start=start: stage.book("janaki", start),
            lambda start=start: stage.move("janaki", booking, start),
            lambda start=start: stage.bookings.hold(
                stage.access("bob"), replace(stage.slot(march(12, 10)), start=start)
            ),
        ):
            with pytest.raises(InvalidInput):
                attempt()


def test_nobody_books_without_a_token(stage: Stage):
    with pytest.raises(SignInNeeded):
        stage.bookings.book("nonsense", stage.request(march(11, 10)))


# --- the database refuses by itself -----------------------------------------------------------------------------------


def test_the_database_refuses_an_overlap_whoever_writes_it(stage: Stage):
    first, second = stage.book("janaki", march(11, 10)), stage.book("bob", march(11, 12))
    table = schema.occupancies
    time = {"starts": first.start + timedelta(minutes=59), "ends": first.end + timedelta(minutes=59)}
    moved = update(table).where(table.c.booking_id == second.id, table.c.person_id == stage.person("ada")).values(time)
    added = insert(table).values(booking_id=second.id, person_id=stage.person("janaki"), **time)

    def write(statement: Executable) -> None:
        with stage.world.server.ground.database.write() as connection:
            connection.execute(statement)

    for statement in (moved, added):
        with pytest.raises(Occupied):
            write(statement)
    assert stage.overlaps() == 0


def test_should_the_database_know_better_than_the_rules_it_still_reads_as_taken(stage: Stage):
    booking = stage.book("bob", march(11, 10))
    with stage.world.server.ground.database.write() as connection:
        wider = {"starts": march(11, 9, 30), "ends": march(11, 11, 30)}
        connection.execute(
            update(schema.occupancies).where(schema.occupancies.c.booking_id == booking.id).values(wider)
        )
    with pytest.raises(SlotTaken) as refusal:
        stage.book("janaki", march(11, 11))
    assert refusal.value.wished.start == march(11, 11)
    assert stage.rows("SELECT count(*) FROM bookings") == [(1,)]


def test_a_booking_that_fails_leaves_nothing_behind(stage: Stage):
    with pytest.raises(NotOpen):
        stage.book("office", march(11, 3), caller=Caller(Name("New"), "new@example.org", "UTC"))
    assert stage.rows("SELECT count(*) FROM people WHERE email LIKE 'new%'") == [(0,)]
    assert stage.rows("SELECT count(*) FROM requests") == [(0,)]
    assert stage.letters() == []


# --- the same request -------------------------------------------------------------------------------------------------


def test_sending_the_same_request_twice_books_once(stage: Stage):
    request = stage.request(march(11, 10))
    first = stage.bookings.book(stage.access("janaki"), request)
    assert stage.bookings.book(stage.access("janaki"), request) == first
    assert stage.rows("SELECT count(*) FROM bookings") == [(1,)]
    assert stage.letters() == [("booked", "ada"), ("booked", "janaki")]


def test_the_same_request_id_with_another_body_is_refused(stage: Stage):
    request = stage.request(march(11, 10))
    booking = stage.bookings.book(stage.access("janaki"), request)
    with pytest.raises(RequestReused):
        stage.bookings.book(stage.access("janaki"), replace(request, start=march(11, 12)))
    with pytest.raises(RequestReused):
        stage.bookings.move(stage.access("janaki"), booking.id, 1, march(11, 12), request.request_id)


def test_another_person_may_use_the_same_request_id(stage: Stage):
    request = stage.request(march(11, 10))
    stage.bookings.book(stage.access("janaki"), request)
    later = replace(request, start=march(11, 12))
    assert stage.bookings.book(stage.access("bob"), later).attendee.id == stage.person("bob")


def test_an_answer_that_got_lost_is_found_by_its_request(remote: World):
    stage = Stage(remote)
    request, access = stage.request(march(11, 10)), stage.access("janaki")
    assert remote.network is not None
    remote.network.lose("answer")
    with pytest.raises(Unreachable):
        stage.bookings.book(access, request)
    found = stage.bookings.by_request(access, request.request_id)
    assert found is not None
    assert stage.bookings.book(access, request) == found
    assert stage.bookings.by_request(access, "never sent") is None
    assert stage.bookings.by_request(stage.access("bob"), request.request_id) is None


# --- the office books for a caller ------------------------------------------------------------------------------------


def test_the_office_books_for_a_caller_by_name_and_address(stage: Stage):
    caller = Caller(Name("Hedy", "Lamarr"), "hedy@example.org", "Europe/Vienna")
    booking = stage.book("office", march(11, 10), caller=caller)
    assert (str(booking.attendee.name), booking.attendee.zone) == ("Hedy Lamarr", "Europe/Vienna")
    assert stage.letters() == [("booked", "ada"), ("booked", "hedy")]
    again = stage.book("office", march(11, 12), caller=replace(caller, email=" HEDY@example.org"))
    assert again.attendee.id == booking.attendee.id


def test_a_new_caller_is_written_to_in_the_language_of_the_office_that_added_them(stage: Stage):
    accounts = stage.world.backend.accounts
    accounts.update_me(stage.access("office"), Name("Office"), "UTC", "de")
    accounts.update_me(stage.access("janaki"), Name("Janaki"), "UTC", "hi")
    stage.world.mail()
    new, known = Caller(Name("Hedy"), "hedy@example.org", "UTC"), Caller(Name("J"), "janaki@example.org", "UTC")
    stage.book("office", march(11, 10), caller=new)
    stage.book("office", march(11, 12), caller=known)
    told = {letter.to_email: letter.language for letter in stage.world.mail()}
    assert told == {"ada@example.org": "", "hedy@example.org": "de", "janaki@example.org": "hi"}


def test_a_caller_is_kept_from_being_in_two_places(stage: Stage):
    caller = Caller(Name("Janaki"), "janaki@example.org", "Asia/Kolkata")
    stage.book("janaki", march(11, 10), "emmy")
    with pytest.raises(SlotTaken):
        stage.book("office", march(11, 10), caller=caller)


def test_only_the_office_books_for_others(stage: Stage):
    caller = Caller(Name("Hedy"), "hedy@example.org", "UTC")
    with pytest.raises(NotAllowed):
        stage.book("bob", march(11, 10), caller=caller)
    with pytest.raises(InvalidInput):
        stage.book("office", march(11, 10), caller=replace(caller, email="hedy"))


# --- holds ------------------------------------------------------------------------------------------------------------


def test_a_hold_keeps_the_slot_for_its_person_and_ends_by_time(stage: Stage):
    hold = stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 10)))
    assert hold.until == stage.world.clock.now + timedelta(minutes=5)
    with pytest.raises(SlotTaken):
        stage.bookings.hold(stage.access("bob"), stage.slot(march(11, 10)))
    with pytest.raises(SlotTaken):
        stage.book("bob", march(11, 10))
    stage.world.clock.forward(minutes=5)
    assert stage.book("bob", march(11, 10))


def test_choosing_another_slot_frees_the_first(stage: Stage):
    stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 10)))
    stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 12), "emmy"))
    assert stage.book("bob", march(11, 10))


def test_a_hold_is_used_up_by_booking_and_given_back_by_release(stage: Stage):
    stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 10)))
    stage.book("janaki", march(11, 10))
    assert stage.rows("SELECT count(*) FROM holds") == [(0,)]
    stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 12)))
    stage.bookings.release(stage.access("janaki"))
    stage.bookings.release(stage.access("janaki"))
    assert stage.book("bob", march(11, 12))


def test_what_is_not_open_cannot_be_held(stage: Stage):
    with pytest.raises(NotOpen):
        stage.bookings.hold(stage.access("janaki"), stage.slot(march(11, 20)))


def test_the_office_uses_its_own_hold_for_a_caller(stage: Stage):
    stage.book("office", march(11, 10), "emmy")  # its own session then is no hindrance
    stage.bookings.hold(stage.access("office"), stage.slot(march(11, 10)))
    booking = stage.book("office", march(11, 10), caller=Caller(Name("Hedy"), "hedy@example.org", "UTC"))
    assert str(booking.attendee.name) == "Hedy"


# --- moving -----------------------------------------------------------------------------------------------------------


def test_a_move_is_the_same_booking_with_the_next_sequence(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    moved = stage.move("janaki", booking, march(13, 14))
    assert (moved.id, moved.uid, moved.reference) == (booking.id, booking.uid, booking.reference)
    assert (moved.sequence, moved.version, moved.moved_from) == (1, 2, march(12, 10))
    assert (moved.start, moved.end) == (march(13, 14), march(13, 15))
    assert stage.book("bob", march(12, 10))


def test_its_own_old_time_is_no_conflict(stage: Stage):
    stage.open_hours("ada", Rules(step=30, before=10, after=10, per_day=1))
    booking = stage.book("janaki", march(12, 10))
    assert stage.move("janaki", booking, march(12, 10, 30)).start == march(12, 10, 30)
    assert stage.overlaps() == 0


def test_a_move_to_where_it_is_changes_nothing(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.letters()
    assert stage.move("janaki", booking, march(12, 10)) == booking
    assert stage.letters() == []


def test_a_stale_version_is_refused_with_the_present_state(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    moved = stage.move("janaki", booking, march(12, 12))
    for attempt in (
        lambda: stage.move("ada", booking, march(12, 14)),
        lambda: stage.cancel("ada", booking),
        lambda: stage.bookings.edit_note(stage.access("janaki"), booking.id, booking.version, "Late"),
    ):
        with pytest.raises(BookingChanged) as refusal:
            attempt()
        assert refusal.value.present == moved


def test_sending_the_same_move_twice_moves_once(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    arguments = booking.id, booking.version, march(12, 12), "the-same"
    moved = stage.bookings.move(stage.access("janaki"), *arguments)
    assert stage.bookings.move(stage.access("janaki"), *arguments) == moved


def test_a_move_onto_what_is_taken_leaves_the_booking_where_it_was(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.book("bob", march(12, 12))
    with pytest.raises(SlotTaken):
        stage.move("janaki", booking, march(12, 12))
    assert stage.bookings.booking(stage.access("janaki"), booking.id) == booking


def test_the_attendee_moves_until_the_window_closes_and_the_speaker_after_it(stage: Stage):
    booking = stage.book("janaki", march(10, 9))
    stage.world.clock.forward(hours=10)  # eleven hours ahead; the window is twelve
    with pytest.raises(TooLate) as refusal:
        stage.move("janaki", booking, march(11, 10))
    assert (refusal.value.action, refusal.value.deadline) == ("move", march(9, 21))
    assert stage.move("ada", booking, march(11, 10))


def test_a_session_that_has_begun_is_neither_moved_nor_cancelled(stage: Stage):
    booking = stage.book("janaki", march(10, 10))
    stage.world.clock.now = march(10, 10)
    for attempt in (lambda: stage.move("ada", booking, march(11, 10)), lambda: stage.cancel("ada", booking)):
        with pytest.raises(AlreadyBegun):
            attempt()


def test_moving_works_when_the_offer_is_gone_and_the_profile_is_a_draft(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    profile = stage.world.server.speakers.profile(stage.person("ada"))
    stage.change("ada", offers=tuple(o for o in profile.offers if o.minutes == 30), published=False)
    shown = stage.bookings.calendar_for_move(stage.access("janaki"), booking.id, booking.range)
    assert [cell.open for cell in shown] == [True]
    assert stage.move("janaki", booking, march(13, 10)).start == march(13, 10)


# --- cancelling and taking back ---------------------------------------------------------------------------------------


def test_a_cancel_keeps_who_when_and_why_and_frees_the_time(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    cancelled = stage.cancel("janaki", booking, "  A cold ")
    assert cancelled.status is Status.CANCELLED
    assert (cancelled.cancelled_by, cancelled.cancelled_at) == (stage.person("janaki"), stage.world.clock.now)
    assert (cancelled.cancel_reason, cancelled.uid, cancelled.sequence) == ("A cold", booking.uid, 1)
    assert stage.book("bob", march(12, 10))


def test_the_attendee_cancels_until_the_window_closes_and_the_speaker_after_it(stage: Stage):
    booking = stage.book("janaki", march(10, 11))
    with pytest.raises(TooLate) as refusal:
        stage.cancel("janaki", booking)
    assert (refusal.value.action, refusal.value.deadline) == ("cancel", march(9, 11))
    assert stage.cancel("ada", booking).status is Status.CANCELLED


def test_the_windows_are_those_that_were_agreed(stage: Stage):
    booking = stage.book("janaki", march(10, 15))
    stage.open_hours("ada", Rules(cancel_window=7 * 24 * 60))
    assert stage.cancel("janaki", booking).status is Status.CANCELLED


def test_undo_withdraws_the_mail_and_nobody_hears_of_it(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.letters()
    stage.cancel("janaki", booking)
    restored = stage.bookings.undo_cancel(stage.access("janaki"), booking.id)
    assert (restored.status, restored.sequence, restored.version) == (Status.CONFIRMED, 0, 3)
    assert (restored.cancelled_at, restored.cancel_reason) == (None, "")
    assert stage.bookings.undo_cancel(stage.access("janaki"), booking.id) == restored
    stage.world.clock.forward(seconds=30)
    assert stage.letters() == []
    with pytest.raises(SlotTaken):
        stage.book("bob", march(12, 10))


def test_an_undo_after_the_mail_has_left_confirms_again(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    cancelled = stage.cancel("janaki", booking)
    stage.letters()
    stage.world.clock.forward(seconds=11)
    assert stage.letters() == [("cancelled", "ada"), ("cancelled", "janaki")]
    restored = stage.bookings.undo_cancel(stage.access("janaki"), booking.id)
    assert restored.sequence == cancelled.sequence + 1
    assert stage.letters() == [("booked", "ada"), ("booked", "janaki")]


def test_an_undo_comes_too_late_when_someone_was_faster(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.cancel("janaki", booking)
    stage.book("bob", march(12, 10))
    with pytest.raises(SlotTaken):
        stage.bookings.undo_cancel(stage.access("janaki"), booking.id)
    stage.world.clock.forward(seconds=11)
    assert ("cancelled", "ada") in stage.letters()


def test_an_undo_asks_no_rule_that_the_booking_has_met_already(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.open_hours("ada", Rules(notice=30 * 24 * 60), week={})
    stage.cancel("janaki", booking)
    assert stage.bookings.undo_cancel(stage.access("janaki"), booking.id).status is Status.CONFIRMED


def test_a_cancel_is_undone_by_whoever_made_it_and_not_for_ever(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.cancel("ada", booking)
    with pytest.raises(NotAllowed):
        stage.bookings.undo_cancel(stage.access("janaki"), booking.id)
    stage.world.clock.forward(minutes=6)
    with pytest.raises(TooLate) as refusal:
        stage.bookings.undo_cancel(stage.access("ada"), booking.id)
    assert refusal.value.action == "undo"


def test_sending_the_same_cancel_twice_cancels_once(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    assert stage.cancel("janaki", booking) == stage.cancel("janaki", booking)
    with pytest.raises(BookingChanged):
        stage.cancel("ada", booking)


def test_a_note_is_changed_until_the_session_begins(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    noted = stage.bookings.edit_note(stage.access("janaki"), booking.id, booking.version, "New")
    assert (noted.note, noted.version, noted.sequence) == ("New", 2, 0)
    with pytest.raises(InvalidInput):
        stage.bookings.edit_note(stage.access("janaki"), booking.id, 2, "x" * 2001)
    stage.world.clock.now = march(12, 10)
    with pytest.raises(AlreadyBegun):
        stage.bookings.edit_note(stage.access("janaki"), booking.id, 2, "Later")


def test_sending_the_same_note_twice_changes_it_once(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    noted = stage.bookings.edit_note(stage.access("janaki"), booking.id, booking.version, "New ")
    assert stage.bookings.edit_note(stage.access("janaki"), booking.id, booking.version, "New ") == noted
    with pytest.raises(BookingChanged):
        stage.bookings.edit_note(stage.access("janaki"), booking.id, booking.version, "Newer")
    gone = stage.cancel("janaki", noted)
    with pytest.raises(BookingChanged):
        stage.bookings.edit_note(stage.access("janaki"), booking.id, gone.version - 1, "New")


# --- who may ----------------------------------------------------------------------------------------------------------


def test_a_booking_is_known_to_its_two_sides_and_the_office_alone(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    for name in ("janaki", "ada", "office"):
        assert stage.bookings.booking(stage.access(name), booking.id) == booking
    access = stage.access("bob")
    for attempt in (
        lambda: stage.bookings.booking(access, booking.id),
        lambda: stage.move("bob", booking, march(12, 12)),
        lambda: stage.cancel("bob", booking),
        lambda: stage.bookings.undo_cancel(access, booking.id),
        lambda: stage.bookings.edit_note(access, booking.id, 1, "Mine"),
        lambda: stage.bookings.calendar_for_move(access, booking.id, booking.range),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_the_office_acts_for_the_speaker(stage: Stage):
    booking = stage.book("janaki", march(10, 11))
    moved = stage.move("office", booking, march(11, 11))
    assert stage.cancel("office", moved).cancelled_by == stage.person("office")


# --- mail -------------------------------------------------------------------------------------------------------------


def test_each_change_tells_both_sides_once(stage: Stage):
    booking = stage.book("janaki", march(13, 10))
    assert stage.letters() == [("booked", "ada"), ("booked", "janaki")]
    moved = stage.move("janaki", booking, march(13, 12))
    letters = stage.world.mail()
    assert [(letter.kind.value, letter.was) for letter in letters] == [("moved", march(13, 10))] * 2
    stage.cancel("janaki", moved)
    assert stage.letters() == []
    stage.world.clock.forward(seconds=10)
    assert stage.letters() == [("cancelled", "ada"), ("cancelled", "janaki")]


def test_moves_that_were_not_told_yet_are_told_in_one_letter(stage: Stage):
    booking = stage.book("janaki", march(13, 10))
    stage.letters()
    moved = stage.move("janaki", booking, march(13, 12))
    stage.move("janaki", moved, march(13, 14))
    letters = stage.world.mail()
    assert [(letter.kind.value, letter.was) for letter in letters] == [("moved", march(13, 10))] * 2
    assert {letter.booking.start for letter in letters} == {march(13, 14)}


def test_a_reminder_comes_a_day_before_of_where_the_session_is_by_then(stage: Stage):
    booking = stage.book("janaki", march(13, 10))
    stage.move("janaki", booking, march(14, 10))
    stage.letters()
    stage.world.clock.now = march(12, 11)
    assert stage.letters() == []
    stage.world.clock.now = march(13, 10)
    assert stage.letters() == [("reminder", "ada"), ("reminder", "janaki")]


def test_a_session_booked_for_tomorrow_is_reminded_of_an_hour_before(stage: Stage):
    stage.book("janaki", march(10, 11))
    stage.letters()
    stage.world.clock.now = march(10, 10)
    assert stage.letters() == [("reminder", "ada"), ("reminder", "janaki")]


def test_a_cancelled_session_is_not_reminded_of_and_a_restored_one_is(stage: Stage):
    for undone in (False, True):
        booking = stage.book("janaki", march(13, 10 + undone))
        stage.cancel("janaki", booking)
        if undone:
            stage.bookings.undo_cancel(stage.access("janaki"), booking.id)
    stage.world.clock.now = march(12, 11)
    reminded = [letter for letter in stage.world.mail() if letter.kind.value == "reminder"]
    assert [letter.booking.start for letter in reminded] == [march(13, 11)] * 2


def test_a_speaker_without_an_address_is_booked_all_the_same(stage: Stage):
    with stage.world.server.ground.database.write() as connection:
        ada = schema.people.c.id == stage.person("ada")
        connection.execute(update(schema.people).where(ada).values(email=None, email_folded=None))
    assert stage.book("janaki", march(11, 10)).host.email is None
    assert stage.letters() == [("booked", "janaki")]


def test_others_hear_of_a_change_of_their_calendar(stage: Stage):
    changes = stage.world.backend.changes
    cursor = changes.cursor()
    stage.book("janaki", march(11, 10))
    concerned = {change.person for change in changes.after(cursor).changes if change.topic == "calendar"}
    assert concerned == {stage.person("ada"), stage.person("janaki")}


def test_a_booking_row_is_never_deleted(stage: Stage):
    booking = stage.book("janaki", march(12, 10))
    stage.cancel("janaki", booking)
    assert stage.rows("SELECT status FROM bookings") == [("cancelled",)]
    with (
        pytest.raises(DBAPIError),
        stage.world.server.ground.database.write() as connection,
    ):
        connection.execute(update(schema.bookings).values(ends=march(12, 9)))
