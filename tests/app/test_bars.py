"""What stands over any page: letters that fail are told, and what was said in passing can be read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.desk import Desk
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.settings import Settings
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.components.toast import said
from booking_desktop.ui.said import SaidDialog
from tests.app.people import PASSWORD, SOON, come_in, desk_of, launched


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    said.forget()
    launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    yield desk_of(launch)
    launch.window.close()


def write_a_letter(desk: Desk, name: str) -> None:
    """Somebody signs up: a code waits to be mailed. Ann runs the office, and so sees it."""
    sign_up = SignUp(name, "", f"{name}@y.example", PASSWORD, Role.BOOKS, "Europe/London")
    desk.backend.accounts.sign_up(sign_up)


def refuse_letters(desk: Desk, name: str = "cy", *, again: bool = True) -> None:
    """As the worker does when the mail server will have none of them, for now or ever."""
    write_a_letter(desk, name)
    outbox, now = desk.backend.outbox, desk.now()
    for letter in outbox.claim(now, timedelta(minutes=5)):
        outbox.mark_failed(letter.id, now, "550 no such mailbox", now + timedelta(hours=1) if again else None)


def let_letters_go(desk: Desk) -> None:
    outbox, now = desk.backend.outbox, desk.now()
    for letter in outbox.claim(now + timedelta(hours=2), timedelta(minutes=5)):
        outbox.mark_sent(letter.id, now)


def title(desk: Desk) -> str:
    return desk.bars.mail.bar.accessibleName() if desk.bars.mail is not None else ""


def test_a_letter_that_fails_is_told_until_it_is_sent(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot)
    assert desk.bars.mail is None
    refuse_letters(desk)
    qtbot.waitUntil(lambda: "A letter could not be sent." in title(desk), timeout=SOON)
    desk.bars.mail.first.click()  # type: ignore[union-attr]
    assert desk.window.current == "outbox"
    let_letters_go(desk)
    qtbot.waitUntil(lambda: desk.bars.mail is None, timeout=SOON)


def test_who_puts_it_away_is_told_again_of_one_more_alone(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot)
    refuse_letters(desk)
    qtbot.waitUntil(lambda: desk.bars.mail is not None, timeout=SOON)
    desk.bars.mail.second.click()  # type: ignore[union-attr]
    assert desk.bars.mail is None
    desk.bars.show_failed(1)
    assert desk.bars.mail is None
    refuse_letters(desk, "di")
    qtbot.waitUntil(lambda: "2 letters could not be sent." in title(desk), timeout=SOON)


def test_the_bar_speaks_another_language_and_goes_with_the_person(desk: Desk, qtbot: Any) -> None:
    before = desk.look.preferences
    come_in(desk, qtbot)
    refuse_letters(desk)
    qtbot.waitUntil(lambda: desk.bars.mail is not None, timeout=SOON)
    desk.keep(replace(before, language="de"))
    assert "Ein Brief konnte nicht gesendet werden." in title(desk)
    desk.keep(before)
    desk.sign_out()
    qtbot.waitUntil(lambda: desk.bars.mail is None, timeout=SOON)


def test_of_a_letter_given_up_no_bar_says_that_it_is_tried_again(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot)
    refuse_letters(desk, again=False)
    qtbot.waitUntil(lambda: desk.counting._counts.get("outbox", 0) > 0, timeout=SOON)
    refuse_letters(desk, "di")
    qtbot.waitUntil(lambda: desk.bars.mail is not None, timeout=SOON)
    assert "A letter could not be sent." in title(desk)  # of the two, one


@pytest.mark.parametrize("goes", ["Not now", "one letter more", "another language", "signed out"])
def test_the_focus_of_a_bar_that_goes_is_on_the_page(desk: Desk, qtbot: Any, goes: str) -> None:
    before = desk.look.preferences
    come_in(desk, qtbot)
    window = desk.window
    window.activateWindow()
    desk.bars.show_failed(1)
    bar = desk.bars.mail
    assert bar is not None
    bar.second.setFocus()
    assert window.focusWidget() is bar.second
    with qtbot.waitSignal(bar.destroyed, timeout=SOON):
        {
            "Not now": bar.second.click,
            "one letter more": lambda: desk.bars.show_failed(2),
            "another language": lambda: desk.keep(replace(before, language="de")),
            "signed out": lambda: desk.bars.show_failed(0),
        }[goes]()
    held = window.focusWidget()
    desk.keep(before)
    assert held is not None
    assert window.stack.isAncestorOf(held)


def messages(desk: Desk) -> list[str]:
    """What the command shows."""
    action = desk.commands.action("messages")
    assert action is not None
    action.trigger()
    dialog = next(d for d in desk.window.findChildren(SaidDialog) if d.isVisible())
    shown = [label.text() for label in dialog.findChildren(Text) if label.isVisible() and label.text()]
    dialog.reject()
    return shown


def test_messages_that_were_missed_can_be_read_the_latest_first(desk: Desk) -> None:
    assert messages(desk)[-1] == "Nothing has been said yet."
    for words in ("Copied", "Saved ada.ics"):
        desk.tell(words)
    assert messages(desk)[-2:] == ["Saved ada.ics", "Copied"]


def test_messages_to_one_person_are_not_for_the_next(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot)
    desk.tell("Moved to Friday")
    desk.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None and desk.window.current == "discover", timeout=SOON)
    assert "Moved to Friday" not in messages(desk)
