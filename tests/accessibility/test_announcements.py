"""What happens without the focus moving is said: counts, periods, a time taken, booked, cancelled, errors, saved, the connection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from booking_desktop.app.main import Launch
from booking_desktop.domain.bookings import Status
from booking_desktop.domain.people import Role
from booking_desktop.viewmodels.sign_in import Step
from tests.accessibility.ear import Ear, Said, listening
from tests.accessibility.stage import Stage, set_up
from tests.journeys.tour import TOVE


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory) -> Iterator[Stage]:
    reports: list[str] = []
    patch = pytest.MonkeyPatch()
    patch.setattr(Launch, "show_crash", lambda _, report: reports.append(report))
    with set_up(tmp_path_factory.mktemp("heard")) as made:
        yield made
    patch.undo()
    assert reports == []


@pytest.fixture
def ear() -> Iterator[Ear]:
    with listening() as made:
        yield made


@pytest.mark.slow
def test_how_many_were_found_is_said(stage, ear):
    stage.press("Ctrl+F")
    ear.take()
    stage.write("lovelace")
    stage.until(lambda: ear.heard and ear.heard[-1].words == "1 of 62 speakers", "the count")
    ear.take()
    stage.press("Escape")
    stage.until(lambda: ear.heard and ear.heard[-1].words.startswith("62 "), "the count")


@pytest.mark.slow
def test_another_period_and_each_open_time_are_said(stage, ear):
    stage.grid()
    ear.take()
    stage.press("PgDown")
    assert "16 – 22 March" in ear.words()
    stage.press("PgUp")
    assert "9 – 15 March" in ear.words()
    stage.press("Ctrl+Down")
    assert ear.words().endswith("your time, open, £120")


@pytest.mark.slow
def test_booked_cancelled_and_taken_back_are_said(stage, ear):
    booked = stage.book()
    said = ear.take()
    reference = stage.backend.bookings.booking(stage.access, booked).reference
    assert Said(f"Booked. Reference {reference}", urgent=True) in said
    stage.press("Ctrl+3")
    stage.pages.bookings.reveal(booked)
    stage.rest()
    stage.desk.window.page("bookings").list.setFocus()
    ear.take()
    stage.press("Del")
    stage.until(lambda: _status(stage, booked) is Status.CANCELLED and ear.heard, "the cancel")
    assert re.search(r"[Cc]ancelled.*Undo", ear.words())
    stage.press("Ctrl+Z")
    stage.until(lambda: _status(stage, booked) is Status.CONFIRMED and ear.heard, "the undo")
    assert ear.words() != ""


def _status(stage: Stage, booked) -> Status:
    return stage.backend.bookings.booking(stage.access, booked).status


@pytest.mark.slow
def test_a_time_that_is_gone_is_said_at_once(stage, ear):
    stage.grid()
    calendar = stage.pages.calendar
    stage.press("Ctrl+Down", "Ctrl+Down", "Return")
    stage.until(lambda: calendar.form.state.held_until, "the hold")
    request = calendar.form.state.draft.to_request("Asia/Kolkata")
    stage.backend.bookings.book(stage.access, replace(request, request_id="another"))
    ear.take()
    calendar.form.book()
    stage.until(lambda: calendar.form.state.problem, "the refusal")
    said = [s for s in ear.take() if s.urgent]
    assert len(said) == 1
    assert said[0].words
    calendar.form.discard()
    stage.rest()


@pytest.mark.slow
def test_hours_that_are_saved_are_said(stage, ear):
    stage.press("Ctrl+6")
    stage.pages.availability.type_range(4, 0, "9-12")
    stage.rest()
    ear.take()
    stage.pages.availability.save()
    stage.until(lambda: ear.heard, "the toast")
    assert "Hours saved" in ear.words()


@pytest.mark.slow
def test_a_lost_connection_is_said_and_its_return(stage, ear):
    stage.press("Ctrl+1")
    ear.take()
    stage.desk.connection.lost()
    stage.rest()
    assert "Connection lost" in ear.words()
    stage.desk.connection.found()
    stage.rest()
    assert ear.words() == "Connected again."


@pytest.mark.slow
def test_errors_at_the_entrance_are_said_at_once(stage, ear):
    stage.desk.sign_out()
    stage.until(lambda: stage.desk.session.person is None, "being signed out")
    stage.desk.window.show_page("sign_in")
    sign_in = stage.pages.sign_in
    sign_in.show(Step.SIGN_UP)
    stage.rest()
    ear.take()
    sign_in.sign_up("", "", "nobody", "short", Role.BOOKS)
    stage.rest()
    urgent = [said.words for said in ear.take() if said.urgent]
    assert len(urgent) == 1
    assert "Password" in urgent[0] or "password" in urgent[0]
    sign_in.show(Step.SIGN_IN)
    stage.rest()
    ear.take()
    sign_in.sign_in(TOVE, "not this one", keep=False)
    stage.until(lambda: sign_in.state.problem, "the refusal")
    assert [said.urgent for said in ear.take()] == [True]
