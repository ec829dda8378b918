"""One computer, two people: what the one leaves is not for the other, and what ended by itself waits for who comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from booking_desktop.app.desk import Desk
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import Role
from booking_desktop.settings import Settings
from booking_desktop.ui.components.cover import Cover
from booking_desktop.ui.components.toast import said
from booking_desktop.viewmodels.base import ViewModel
from tests.app.people import NOTE, SOON, come_in, desk_of, launched, write_a_draft


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    """The app on sample speakers."""
    launch = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    yield desk_of(launch)
    launch.window.close()


def test_who_signs_out_takes_their_draft_and_their_search_along(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    desk.pages.discover.type("lace")
    write_a_draft(desk, qtbot)
    desk.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    come_in(desk, qtbot, "bob")
    form = desk.pages.calendar.form
    assert form.state.draft is None
    assert desk.pages.discover.state.query.text == ""
    assert desk.pages.sign_in.state.email == ""
    write_a_draft(desk, qtbot)
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE


def test_a_session_that_ends_by_itself_keeps_the_draft_for_its_writer_alone(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    write_a_draft(desk, qtbot)
    desk.session.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    assert desk.pages.calendar.form.state.draft is None
    come_in(desk, qtbot, "ann")
    qtbot.waitUntil(lambda: desk.pages.calendar.form.state.draft is not None, timeout=SOON)
    draft = desk.pages.calendar.form.state.draft
    assert draft is not None
    assert draft.note == NOTE
    desk.session.sign_out()
    qtbot.waitUntil(lambda: desk.session.person is None)
    come_in(desk, qtbot, "bob")
    assert desk.pages.calendar.form.state.draft is None
    assert desk.recovering._mine() is None


def end_from_elsewhere(desk: Desk, qtbot: Any) -> None:
    """Sign out everywhere on another computer, as for one that is lost; this one hears of it with its next question."""
    access = desk.session.access
    assert access is not None
    desk.backend.accounts.sign_out_everywhere(access)
    desk.counting.refresh()
    qtbot.waitUntil(lambda: desk.session.person is None and desk.window.current == "sign_in", timeout=SOON)


def book(desk: Desk, qtbot: Any) -> Booking:
    """With a note for Ada, and looked at on its receipt."""
    write_a_draft(desk, qtbot)
    desk.pages.calendar.form.book()
    qtbot.waitUntil(lambda: desk.window.current == "receipt", timeout=SOON)
    booking = desk.pages.receipt.state.booking
    assert booking is not None
    return booking


def look_everywhere(desk: Desk, qtbot: Any, booking: Booking) -> None:
    """Have every page filled, and leave something half done on several."""
    for key in ("bookings", "outbox", "today", "availability", "profile", "preferences"):
        desk.go(key)
        qtbot.waitUntil(lambda key=key: desk.window.current == key, timeout=SOON)
    qtbot.waitUntil(lambda: bool(desk.pages.bookings.state.bookings and desk.pages.outbox.state.rows), timeout=SOON)
    desk.pages.bookings.find("Quintus")
    desk.pages.discover.type("Quintus")
    desk.go("calendar")
    calendar = desk.pages.calendar
    calendar.show_own()
    calendar.open_booking(booking)
    desk.window.page("calendar").toasts.toast("Cancelled: Quintus Vane, Monday")  # type: ignore[union-attr]
    desk.tell("Quintus Vane is told")
    write_a_draft(desk, qtbot)
    desk.pages.open_messages()


def everything_said(desk: Desk) -> str:
    """All words in the window, shown or not, and all that its pages stand on."""
    words: list[str] = list(said.latest)
    for widget in desk.window.findChildren(QWidget):
        words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        words += [str(getattr(widget, name)()) for name in ("text", "toPlainText", "title") if _gives(widget, name)]
    for view in desk.window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model is not None else 0):
            words += [str(model.index(row, 0).data(role)) for role in (Qt.ItemDataRole.DisplayRole, _SPOKEN)]
    words += [repr(model.state) for model in desk.findChildren(ViewModel)]
    words += [repr(made.state) for made in vars(desk.pages).values() if isinstance(made, ViewModel)]
    return "\n".join(words)


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _gives(widget: QWidget, name: str) -> bool:
    return callable(getattr(widget, name, None))


NAMES = ("Zenobia", "zenobia@", "Quintus", "Vane", NOTE, "Cancelled: ")


def test_of_who_was_here_nothing_is_in_the_window_after_a_session_has_ended(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "zenobia", Role.SPEAKS)
    booking = book(desk, qtbot)
    look_everywhere(desk, qtbot, booking)
    before = everything_said(desk)
    assert [name for name in (*NAMES, booking.reference) if name not in before] == []
    end_from_elsewhere(desk, qtbot)
    for key in ("sign_in", "discover", "calendar", "outbox", "preferences", "sign_in"):
        desk.go(key)
        qtbot.waitUntil(lambda key=key: desk.window.current == key, timeout=SOON)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: _none_of(desk, booking.reference), timeout=SOON)
        assert [name for name in (*NAMES, booking.reference) if name in everything_said(desk)] == [], key
    assert not [dialog for dialog in desk.window.findChildren(Cover) if dialog.isVisible()]


def _none_of(desk: Desk, reference: str) -> bool:
    present = everything_said(desk)
    return not any(name in present for name in (*NAMES, reference))


def test_a_booking_that_finds_the_session_ended_is_gone_on_with_by_who_comes_back(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    write_a_draft(desk, qtbot)
    before = desk.pages.calendar.form.state.draft
    assert before is not None
    access = desk.session.access
    assert access is not None
    desk.backend.accounts.sign_out_everywhere(access)
    desk.pages.calendar.form.book()
    qtbot.waitUntil(lambda: desk.window.current == "sign_in", timeout=SOON)
    assert desk.pages.made("calendar") is None
    come_in(desk, qtbot, "ann")
    qtbot.waitUntil(lambda: desk.window.current == "calendar", timeout=SOON)
    qtbot.waitUntil(lambda: desk.pages.calendar.form.state.draft is not None, timeout=SOON)
    draft = desk.pages.calendar.form.state.draft
    assert draft is not None
    assert (draft.slot, draft.request_id, draft.note) == (before.slot, before.request_id, NOTE)


def test_who_ends_every_session_in_preferences_stays_there_and_is_told(desk: Desk, qtbot: Any) -> None:
    come_in(desk, qtbot, "ann")
    desk.go("preferences")
    desk.pages.preferences.sign_out_everywhere()
    qtbot.waitUntil(lambda: "Signed out everywhere." in said.latest, timeout=SOON)
    assert desk.window.current == "preferences"
    assert desk.window.stack.currentWidget() is desk.window.page("preferences")
