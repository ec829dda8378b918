"""The real window on a folder, and people who come in there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication

from booking_desktop.app.desk import Desk
from booking_desktop.app.main import Launch
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.time import Range
from booking_desktop.settings import Settings

PASSWORD = "two purple brinjals"
SOON = 20_000
"""Ms; a busy machine takes its time."""
NOTE = "Between Ada and me, in room 12."


def launched(settings: Settings, qtbot: Any) -> Launch:
    """The app, its first page in sight."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    launch = Launch(app, settings)
    with qtbot.waitSignal(launch.ready, timeout=SOON):
        launch.start()
    return launch


def desk_of(launch: Launch) -> Desk:
    assert launch.desk is not None
    return launch.desk


def has_account(desk: Desk, name: str, role: Role = Role.BOOKS) -> str:
    """The address of somebody of that name, who has signed up by now."""
    email = f"{name}@x.example"
    accounts, outbox = desk.backend.accounts, desk.backend.outbox
    if not any(row.to_email == email for row in outbox.rows(None).rows):
        accounts.sign_up(SignUp(name.title(), "Lee", email, PASSWORD, role, "Europe/London"))
        letter = next(row for row in outbox.rows(None).rows if row.to_email == email)
        accounts.verify(email, outbox.facts(None, letter.id).code)
    return email


def come_in(desk: Desk, qtbot: Any, name: str = "ann", role: Role = Role.BOOKS, *, keep: bool = False) -> None:
    """Sign in, having signed up; ``keep``: and stay so at the next start."""
    email = has_account(desk, name, role)
    desk.session.sign_in(email, PASSWORD, keep, lambda _: None)
    qtbot.waitUntil(lambda: desk.session.person is not None and desk.session.person.email == email, timeout=SOON)


def write_a_draft(desk: Desk, qtbot: Any) -> None:
    """Choose a time of Ada's and write a note; the time is held where anybody is signed in."""
    ada = desk.backend.speakers.search(SpeakerQuery("Lovelace"), limit=1).rows[0].id
    offer = desk.backend.speakers.profile(ada).offers[0].id
    span = Range(desk.now(), desk.now() + timedelta(days=7))
    cell = next(cell for cell in desk.backend.bookings.calendar(ada, (offer,), span) if cell.open)
    desk.pages.open_slot(cell.slot)
    form = desk.pages.calendar.form
    qtbot.waitUntil(lambda: form.state.draft is not None, timeout=SOON)
    if desk.session.person is not None:
        qtbot.waitUntil(lambda: form.state.held_until is not None, timeout=SOON)
    form.write_note(NOTE)
