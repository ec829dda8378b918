from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings

from booking_desktop.domain.bookings import Status
from booking_desktop.domain.letters import Facts, Kind
from booking_desktop.domain.people import Name
from booking_desktop.mail.messages import render
from tests.mail.letters import ADA, JANAKI, START, any_facts, booking, facts

SESSION_KINDS = [Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.REMINDER]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_facts)
def test_any_facts_make_a_letter_with_a_one_line_subject_and_no_calendar_without_a_booking(facts: Facts) -> None:
    letter = render(facts, "office@example.com")
    assert letter.subject == " ".join(letter.subject.split()) != ""
    assert letter.text.strip()
    assert letter.html.startswith("<!DOCTYPE html>")
    assert (letter.calendar is None) == (facts.booking is None or facts.kind is Kind.REMINDER)


def test_the_sign_up_letter_keeps_the_classic_subject_and_code_line() -> None:
    letter = render(facts(Kind.VERIFY, code="407219"))
    assert letter.subject == "OTP Verification for Signup"
    assert "Your OTP is: 407219\n" in letter.text
    assert "407219" in letter.html


def test_the_attendees_confirmation_keeps_the_classic_subject() -> None:
    assert render(facts()).subject == "Session Booking Confirmation"
    assert render(facts(to=ADA)).subject == "New booking: Thu 12 March 2026, 09:00"


@pytest.mark.parametrize("to", [ADA, JANAKI], ids=["host", "attendee"])
@pytest.mark.parametrize("kind", SESSION_KINDS)
def test_a_session_letter_names_both_times_the_reference_and_the_price(kind: Kind, to: object) -> None:
    letter = render(facts(kind, ADA if to is ADA else JANAKI))
    for part in (letter.text, unescape(letter.html)):
        assert "Thu 12 March 2026, 09:00" in part
        assert "Thu 12 March 2026, 14:30" in part
        assert "London" in part
        assert "Kolkata" in part
        assert "PR-7K3F-92QD" in part
        assert "£120.00" in part


def test_the_reader_sees_their_own_time_first() -> None:
    assert [m.place for m in render(facts()).body.moments] == ["Kolkata, your time", "London, Ada’s time"]
    assert [m.place for m in render(facts(to=ADA)).body.moments] == ["London, your time", "Kolkata, Janaki’s time"]


def test_one_shared_zone_is_shown_once() -> None:
    neighbour = replace(JANAKI, zone="Europe/London")
    moments = render(facts(to=neighbour, booking=booking(attendee=neighbour))).body.moments
    assert [m.place for m in moments] == ["London time, for both of you"]


def test_a_moved_letter_tells_the_old_time_in_both_zones() -> None:
    letter = render(facts(Kind.MOVED, was=START - timedelta(days=1)))
    assert [m.was for m in letter.body.moments] == ["was Wed 11 March 2026, 14:30", "was Wed 11 March 2026, 09:00"]
    assert "was Wed 11 March 2026, 14:30" in letter.text


def test_the_rules_that_apply_are_told_with_their_deadlines_in_the_readers_zone() -> None:
    assert render(facts()).body.closing == (
        "It can be moved until Thu 12 March 2026, 02:30 (Kolkata time) "
        "and cancelled until Wed 11 March 2026, 14:30 (Kolkata time), in Proactively.",
    )


def test_a_cancellation_tells_who_and_why() -> None:
    gone = booking(status=Status.CANCELLED, cancelled_by=ADA.id, cancel_reason="I am ill")
    body = render(facts(Kind.CANCELLED, booking=gone)).body
    assert body.opening == "Hello Janaki, Ada cancelled your session with Ada Lovelace."
    assert body.closing[0] == "Reason given: I am ill"
    assert render(facts(Kind.CANCELLED, to=ADA, booking=gone)).body.opening.startswith("Hello Ada, you cancelled")


def test_markup_in_a_name_is_shown_and_not_obeyed() -> None:
    letter = render(facts(to_name=Name("<script>alert(1)</script>")))
    assert "<script" not in letter.html
    assert "&lt;script&gt;" in letter.html


def test_a_letter_has_no_link_and_loads_nothing() -> None:
    for kind in Kind:
        assert not re.search(r"<a\b|href|src=|url\(|<form", render(facts(kind)).html)


def test_line_breaks_in_names_never_reach_a_subject() -> None:
    nasty = replace(ADA, name=Name("Ada\r\nBcc: all@example.com", "L\u2028x"))
    letter = render(facts(Kind.REMINDER, booking=booking(host=nasty)))
    assert letter.subject == "Reminder: Ada Bcc: all@example.com L x, Thu 12 March 2026, 14:30"


# --- in the reader's language ---


def test_a_german_letter_says_you_as_to_strangers_and_places_in_german() -> None:
    letter = render(facts(language="de"))
    assert letter.subject == "Ihre Sitzung ist gebucht"
    assert letter.body.opening == "Guten Tag Janaki, Ihre Sitzung mit Ada Lovelace ist bestätigt."
    assert [(m.place, m.when) for m in letter.body.moments] == [
        ("Kalkutta, Ihre Zeit", "Do 12. März 2026, 14:30"),
        ("London, Zeit von Ada", "Do 12. März 2026, 09:00"),
    ]
    assert ("Preis", "120,00\u00a0£, Zahlung direkt an die Fachperson") in letter.body.details
    assert '<html lang="de" dir="ltr">' in letter.html


def test_an_arabic_letter_reads_from_right_to_left_and_keeps_names_and_addresses_apart() -> None:
    letter = render(facts(language="ar"))
    assert '<html lang="ar" dir="rtl">' in letter.html
    assert letter.body.opening == "مرحبًا \u2068Janaki\u2069، تأكدت جلستك مع \u2068Ada Lovelace\u2069."
    assert letter.body.reference == "المرجع \u2068PR-7K3F-92QD\u2069"
    assert "الرابط: \u2068https://meet.example/ada \u2069" in letter.text  # a mark must not become part of the address
    assert ("الرابط", "https://meet.example/ada") in letter.body.details  # a cell of its own needs none
    assert "border-right:1px" in letter.html
    assert "border-left" not in letter.html


def test_a_code_reads_from_left_to_right_in_an_arabic_letter() -> None:
    letter = render(facts(Kind.VERIFY, code="407219", language="ar"))
    assert "رمزك هو: \u2068407219\u2069\n" in letter.text
    assert re.search(r'<p class="times text" dir="ltr"[^>]*>407219</p>', letter.html)


def test_an_arabic_name_is_kept_apart_in_a_letter_that_reads_the_other_way() -> None:
    noor = replace(ADA, name=Name("نور", "علي"))
    letter = render(facts(Kind.REMINDER, booking=booking(host=noor)))
    assert letter.subject == "Reminder: \u2068نور علي\u2069, Thu 12 March 2026, 14:30"
    assert not re.search("[\u2066-\u2069]", render(facts(Kind.REMINDER)).text)


def test_marks_in_a_name_that_turn_the_direction_reach_no_letter() -> None:
    nasty = Name("Ada\u202e\u2067", "Love\u2069lace")
    for language in ("en", "ar"):
        letter = render(facts(language=language, booking=booking(host=replace(ADA, name=nasty))))
        for part in (letter.subject, letter.text, letter.html):
            assert not re.search("[\u202a-\u202e\u2066\u2067]", part)
            assert part.count("\u2068") == part.count("\u2069")


def test_who_cancelled_without_a_first_name_is_the_other_side() -> None:
    nameless = replace(ADA, name=Name("", "Lovelace"))
    gone = booking(host=nameless, status=Status.CANCELLED, cancelled_by=ADA.id)
    assert render(facts(Kind.CANCELLED, booking=gone)).body.opening.startswith("Hello Janaki, the other side cancelled")
