"""The receipt: what was agreed, how its mails stand, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from booking_desktop.domain.bookings import BookingRequest
from booking_desktop.domain.sign_in import Access
from booking_desktop.ui.bookings.receipt import ReceiptPage
from booking_desktop.ui.bookings.receipt_card import write_pdf
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.toast import said
from booking_desktop.viewmodels.bookings.receipt import ReceiptViewModel
from booking_desktop.viewmodels.bookings.receipt_words import receipt_text
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, JANAKI, KOLKATA
from tests.ui.story import DRAFT_SLOT, NOTE, WORKING, Story


class Desk:
    def __init__(self, qtbot: Any) -> None:
        self.jobs = DrainedJobs()
        self.story = Story(self.jobs)
        self.jobs.drain()
        request = BookingRequest("request-1", ADA.id, WORKING, DRAFT_SLOT.start, KOLKATA, NOTE)
        self.booking = self.story.bookings.book(Access("access"), request)
        self.receipt = ReceiptViewModel(self.story.backend, self.story.session, self.story.clock)
        self.page = ReceiptPage(self.receipt, self.story.formats)
        qtbot.addWidget(self.page)
        self.page.resize(1060, 800)

    def show(self) -> None:
        self.receipt.show(self.booking, fresh=True)
        self.jobs.drain()
        self.page.show()
        QGuiApplication.processEvents()

    def words(self) -> str:
        return " | ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def press(self, words: str) -> None:
        next(b for b in self.page.findChildren(Button) if b.text() == words).click()


@pytest.fixture
def desk(qtbot: Any) -> Desk:
    made = Desk(qtbot)
    made.show()
    return made


def test_it_says_both_times_the_price_agreed_and_until_when_plans_may_change(desk: Desk) -> None:
    said = desk.page._card.accessibleName()
    for part in (
        "Confirmed", "Ada Lovelace, Working session, 60 min", "Thursday 12 March 2026",
        "Kolkata, your time, 14:30 – 15:30, UTC+5:30", "London, Ada’s time, 09:00 – 10:00, UTC+0",
        "Reference: PR-7K3F-92QD", "Agreed: £120.00, settled with Ada", f"Your note: {NOTE}",
    ):  # fmt: skip
        assert part in said
    assert "Until Wed 11 March, 14:30 | Cancel free, £120.00 is not due" in desk.words()


def test_a_mail_that_waits_is_told_in_the_heading_and_the_booking_stands(qtbot: Any) -> None:
    desk = Desk(qtbot)
    desk.story.post.failed = True
    desk.show()
    assert "Booked. The mail is waiting" in desk.words()
    assert "Not sent yet" in desk.words()


def test_mails_are_sent_only_once_they_are(desk: Desk) -> None:
    assert "Confirmation to you | Sent 16:14" in desk.words()
    assert "Notice to Ada | Sent 16:14" in desk.words()
    assert "Reminder | Wed 11 March, 14:30" in desk.words()


def test_the_calendar_file_is_one_that_calendars_read(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "session.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.press("Add to calendar")
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event["UID"] == desk.booking.uid
    assert event["DTSTART"].dt == DRAFT_SLOT.start


def test_a_folder_that_takes_nothing_is_told_of(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/at/all.ics", ""))
    desk.press("Add to calendar")
    assert said.latest[-1].startswith("Not saved")


def test_the_receipt_prints_as_a_pdf(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    write_pdf(str(target), receipt_text(desk.booking, JANAKI.id, desk.story.formats))
    assert target.read_bytes().startswith(b"%PDF")


def test_copying_the_details_takes_the_reference_along(desk: Desk) -> None:
    desk.press("Copy details")
    assert "Reference PR-7K3F-92QD" in QGuiApplication.clipboard().text()
