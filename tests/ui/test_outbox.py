from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton

from booking_desktop.domain.errors import StoreBusy
from booking_desktop.domain.letters import Delivery, Kind, LetterId, OutboxRow
from booking_desktop.mail.messages import render
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.office.outbox import OutboxPage
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.outbox import OutboxState, Reading
from tests.mail.letters import ADA, JANAKI, MADE, booking, facts

FAILED = OutboxRow(
    LetterId(2), Kind.BOOKED, Delivery.FAILED, "ada@lovelace.example", MADE, MADE + timedelta(minutes=18),
    reason="452 4.2.2 Mailbox full", booking=booking(), to_person=ADA.id,
)  # fmt: skip
WAITING = OutboxRow(LetterId(1), Kind.BOOKED, Delivery.QUEUED, "janaki.ammal@jic.example", MADE, MADE, booking=booking(), to_person=JANAKI.id)  # fmt: skip


class Steps(QObject):
    """A view-model whose state a test sets, and which keeps what it is told to do."""

    changed = Signal()
    discarded = Signal(object)
    saved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.state = OutboxState(MADE, "Asia/Kolkata", signed_in=True, answered=True)
        self.told: list[str] = []

    def become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)
        self.changed.emit()

    def choose(self, letter: LetterId) -> None:
        self.become(chosen=letter)

    def __getattr__(self, name: str):
        if name not in ("retry", "discard", "send_now", "more", "show", "refresh"):
            raise AttributeError(name)
        return lambda *_: self.told.append(name)


@pytest.fixture
def steps(qapp: QApplication) -> Steps:
    theme.apply(qapp, "light")
    return Steps()


@pytest.fixture
def page(steps: Steps, qtbot) -> OutboxPage:
    made = OutboxPage(steps, lambda: Formats("Asia/Kolkata"))
    qtbot.addWidget(made)
    made.resize(1060, 800)
    made.show()
    return made


def reading(row: OutboxRow) -> Reading:
    party = ADA if row.to_person == ADA.id else JANAKI
    letter = render(facts(row.kind, to=party), "bookings@office.example")
    return Reading(row.id, row.kind, "Proactively <bookings@office.example>", party.name, row.to_email, letter)


def test_who_is_not_signed_in_finds_the_way_to_it_in_an_empty_outbox(page: OutboxPage, steps: Steps, qtbot) -> None:
    steps.become(signed_in=False)
    (button,) = [b for b in page._empty.findChildren(QPushButton) if b.isVisible()]
    with qtbot.waitSignal(page.signInWanted, timeout=1000):
        button.click()
    steps.become(signed_in=True)
    assert not button.isVisible()


def test_a_failed_letter_says_why_and_can_be_tried_again_by_key(page: OutboxPage, steps: Steps, qtbot) -> None:
    steps.become(rows=(FAILED, WAITING), waiting=1, failed=1, chosen=FAILED.id, reading=reading(FAILED))
    assert page.warning.accessibleName() == (
        "Mailbox full. The booking is safe. We try again at 16:32, then less and less often for three days."
    )
    page.retry.setFocus()
    qtbot.keyClick(page.retry, Qt.Key.Key_Space)
    assert steps.told == ["retry"]


def test_a_waiting_letter_has_no_warning_and_nothing_to_try(page: OutboxPage, steps: Steps) -> None:
    steps.become(rows=(WAITING,), waiting=1, chosen=WAITING.id, reading=reading(WAITING))
    assert not page.warning.isVisible()
    assert not page.retry.isVisible()
    assert page.discard.isVisible()


def test_each_line_is_spoken_with_its_state(page: OutboxPage, steps: Steps) -> None:
    steps.become(rows=(FAILED, WAITING), server_set=False)
    model = page.letters.model()
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert spoken == [
        "New booking: Thu 12 March, 14:30, To ada@lovelace.example, Failed, Mailbox full, next try 16:32",
        "Booked: Ada Lovelace, Thu 12 March, To janaki.ammal@jic.example, Waiting, No mail server is set",
    ]


def test_the_arrow_keys_move_through_the_letters(page: OutboxPage, steps: Steps, qtbot) -> None:
    steps.become(rows=(FAILED, WAITING), chosen=FAILED.id)
    qtbot.keyClick(page.letters, Qt.Key.Key_Down)
    assert steps.state.chosen == WAITING.id


def test_without_a_mail_server_the_way_to_set_one_is_offered(page: OutboxPage, steps: Steps) -> None:
    steps.become(server_set=False)
    wanted = QSignalSpy(page.mailServerWanted)
    page.no_server.action.click()
    assert page.no_server.isVisible()
    assert wanted.count() == 1


def test_an_error_stands_over_the_list_and_the_list_stays(page: OutboxPage, steps: Steps) -> None:
    steps.become(rows=(WAITING,), problem=StoreBusy("store.db"))
    assert "Another program is using the store" in page.trouble.accessibleName()
    assert page.letters.isVisible()


def test_what_a_person_wrote_is_shown_and_never_obeyed(page: OutboxPage, steps: Steps) -> None:
    note = "<b>bold</b> & <img src=x>"
    told = facts(to=ADA, booking=booking(note=note))
    steps.become(rows=(FAILED,), chosen=FAILED.id, reading=replace(reading(FAILED), letter=render(told)))
    assert note in [text.text() for text in page.letter.findChildren(Text)]


def test_a_letter_is_shown_in_its_readers_language_and_direction_whatever_the_windows(
    page: OutboxPage, steps: Steps, qtbot
) -> None:
    told = render(facts(Kind.REMINDER, language="ar"))
    steps.become(rows=(WAITING,), chosen=WAITING.id, reading=replace(reading(WAITING), letter=told))
    shown = {text.text(): text for text in page.letter.findChildren(Text)}
    assert told.body.title in shown
    assert told.body.reference in shown
    assert shown[told.body.title].layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert shown["From"].layoutDirection() is Qt.LayoutDirection.LeftToRight
    with_whom, ada = shown["مع"], shown["Ada Lovelace"]
    qtbot.waitUntil(lambda: with_whom.x() > ada.x())
    steps.become(reading=reading(WAITING))
    assert page.letter.findChildren(Text)[-1].layoutDirection() is Qt.LayoutDirection.LeftToRight
