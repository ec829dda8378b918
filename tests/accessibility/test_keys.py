"""Every row of the keyboard map, pressed in the real window; what is checked is what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from booking_desktop.app.main import Launch
from booking_desktop.domain.bookings import Status
from booking_desktop.ui.calendar.popovers import DatePopover, TracePopover
from booking_desktop.viewmodels.calendar.calendar_state import View
from tests.accessibility.stage import Stage, set_up


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory) -> Iterator[Stage]:
    reports: list[str] = []
    patch = pytest.MonkeyPatch()
    patch.setattr(Launch, "show_crash", lambda _, report: reports.append(report))
    with set_up(tmp_path_factory.mktemp("keys")) as made:
        yield made
    patch.undo()
    assert reports == []


def page(stage: Stage) -> str:
    return stage.desk.window.current


def dialog(stage: Stage) -> str:
    shown = [d for d in stage.window.findChildren(QDialog) if d.isVisible()]
    return type(shown[-1]).__name__ if shown else ""


def popup() -> object:
    return QApplication.activePopupWidget()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "shows"),
    [
        ("Ctrl+2", "calendar"), ("Ctrl+3", "bookings"), ("Ctrl+4", "outbox"), ("Ctrl+5", "today"),
        ("Ctrl+6", "availability"), ("Ctrl+7", "profile"), ("Ctrl+1", "discover"), ("Ctrl+,", "preferences"),
    ],
)  # fmt: skip
def test_a_page_has_a_key(stage, key, shows):
    stage.press(key)
    assert page(stage) == shows


@pytest.mark.slow
def test_keys_of_the_whole_window(stage):
    stage.press("Ctrl+3", "Ctrl+K")
    assert dialog(stage) == "Palette"
    stage.press("Escape")
    assert dialog(stage) == ""
    for key in ("F1", "Ctrl+?"):
        stage.press(key)
        assert dialog(stage) == "ShortcutsDialog"
        stage.press("Escape")
        assert dialog(stage) == ""
    folded = stage.window.sidebar.collapsed
    stage.press("F9")
    assert stage.window.sidebar.collapsed is not folded
    stage.press("F9")
    assert stage.window.sidebar.collapsed is folded
    stage.press("F10")
    assert isinstance(popup(), QMenu)
    stage.press("Escape")
    assert popup() is None


@pytest.mark.slow
@pytest.mark.parametrize("key", ["Ctrl+F", "Ctrl+N"])
def test_searching_puts_the_focus_into_the_search_line(stage, key):
    stage.press("Ctrl+3", key)
    field = stage.focus()
    assert page(stage) == "discover"
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Search speakers"


@pytest.mark.slow
@pytest.mark.parametrize("key", ["/", "c"])
def test_a_letter_searches_from_a_list_and_is_written_in_a_field(stage, key):
    stage.press("Ctrl+3")
    stage.desk.window.page("bookings").list.setFocus()
    stage.write(key)
    assert isinstance(stage.focus(), QLineEdit)
    assert stage.focus().text() == ""
    stage.write(key)
    assert stage.focus().text() == key
    stage.press("Escape")
    assert stage.focus().text() == ""


@pytest.mark.slow
@pytest.mark.parametrize("key", ["F5", "Ctrl+R"])
def test_refreshing_reads_what_has_changed_behind_the_window(stage, key):
    stage.press("Ctrl+1")
    stage.pages.discover.type("Lovelace")
    stage.rest()
    before = stage.pages.discover.state
    stage.press(key)
    assert stage.pages.discover.state is not before
    stage.pages.discover.type("")
    stage.rest()


@pytest.mark.slow
def test_panes_are_gone_round_in_both_directions(stage):
    stage.press("Ctrl+1")
    stage.pages.discover.choose(stage.speaker("Ada Lovelace"))
    stage.rest()
    stage.window.sidebar.nav.setFocus()
    found = stage.desk.window.page("discover")

    def where() -> str:
        at = stage.focus()
        if stage.window.sidebar.isAncestorOf(at):
            return "sidebar"
        return "list" if found._left.isAncestorOf(at) else "speaker"

    seen = [where()]
    for key in ("F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"):
        stage.press(key)
        seen.append(where())
    assert seen == ["sidebar", "list", "speaker", "sidebar", "speaker", "list", "sidebar"]


@pytest.mark.slow
@pytest.mark.parametrize("way", ["chord", "letter"])
def test_each_view_has_a_chord_and_a_letter(stage, way):
    stage.grid(View.AGENDA)
    for n, view in enumerate((View.DAY, View.WEEK, View.MONTH, View.AGENDA), 1):
        stage.press(f"Alt+{n}" if way == "chord" else str(view)[0].upper())
        assert stage.pages.calendar.state.view is view
        stage.desk.window.page("calendar").focus_grid()


BACK = ("PgUp", "Alt+Left", "P")
ON = ("PgDown", "Alt+Right", "N")


@pytest.mark.slow
@pytest.mark.parametrize(("back", "on"), list(zip(BACK, ON, strict=True)))
def test_periods_are_turned_by_three_pairs_of_keys(stage, back, on):
    stage.grid()
    first = stage.pages.calendar.state.period.first
    stage.press(on)
    assert (stage.pages.calendar.state.period.first - first).days == 7
    stage.press(back, back)
    assert (stage.pages.calendar.state.period.first - first).days == -7
    for key in ("Ctrl+T", "T"):
        stage.press(key)
        assert stage.pages.calendar.state.period.first == first
        stage.press(on)


@pytest.mark.slow
def test_any_date_is_typed(stage):
    stage.grid()
    stage.press("Ctrl+G")
    assert isinstance(popup(), DatePopover)
    stage.write("2026-04-15")
    stage.press("Return")
    assert popup() is None
    assert stage.pages.calendar.state.day.isoformat() == "2026-04-15"


@pytest.mark.slow
def test_the_grid_is_one_stop_and_its_cells_are_walked_by_arrows(stage):
    stage.grid()
    grid, calendar = stage.focus(), stage.pages.calendar
    start = calendar.state.day
    stage.press("Right")
    assert (calendar.state.day - start).days == 1
    stage.press("Left", "Left")
    assert (calendar.state.day - start).days == -1
    stage.press("Home")
    assert calendar.state.day.weekday() == 0
    stage.press("Left")
    assert (calendar.state.day.weekday(), (start - calendar.state.day).days > 0) == (6, True)
    stage.press("Right", "End")
    assert calendar.state.day.weekday() == 6
    stage.press("Down")
    before = calendar.state.wall
    stage.press("Down")
    assert calendar.state.wall > before
    stage.press("Up")
    assert calendar.state.wall == before
    assert stage.focus() is grid
    stage.press("Tab")
    assert stage.focus() is not grid


@pytest.mark.slow
def test_open_times_are_found_by_two_keys_and_chosen_by_two(stage):
    for choose in ("Return", "Space"):
        stage.grid()
        calendar = stage.pages.calendar
        stage.press("Ctrl+Down")
        first = calendar.state.wall, calendar.state.day
        stage.press("Ctrl+Down", "Ctrl+Up")
        assert (calendar.state.wall, calendar.state.day) == first
        stage.press(choose)
        stage.until(stage.drafting, "the panel")
        shown = stage.desk.window.page("calendar")
        entered = choose == "Return"
        assert stage.focus() is (shown.side.panel.heading() if entered else shown.view_widget())
        shown.focus_panel()
        stage.press("Escape")
        assert calendar.form.state.draft is None
        assert stage.focus() is shown.view_widget()


@pytest.mark.slow
def test_zones_and_reasons_are_asked_for_by_a_letter_in_the_grid_alone(stage):
    stage.grid()
    grid = stage.focus()
    stage.press("Z")
    assert isinstance(popup(), QMenu)
    stage.press("Escape")
    stage.window.activateWindow()
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    stage.until(popup, "the reasons")
    assert isinstance(popup(), TracePopover)
    stage.press("Escape")
    stage.rest()
    assert popup() is None
    stage.press("Ctrl+F")
    stage.write("z?")
    assert popup() is None
    assert stage.focus().text() == "z?"
    stage.press("Escape")


@pytest.mark.slow
def test_a_session_is_cancelled_taken_back_and_copied_by_keys(stage, monkeypatch, tmp_path):
    booked = stage.book()

    def status() -> Status:
        return stage.backend.bookings.booking(stage.access, booked).status

    saved = tmp_path / "one.ics"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_, **__: (str(saved), ""))
    stage.press("Ctrl+3")
    page = stage.desk.window.page("bookings")
    stage.pages.bookings.reveal(booked)
    stage.rest()
    page.list.setFocus()
    QGuiApplication.clipboard().clear()
    stage.press("Ctrl+C")
    assert "Ada Lovelace" in QGuiApplication.clipboard().text()
    stage.press("Ctrl+E")
    stage.until(saved.exists, "the file")
    assert b"BEGIN:VCALENDAR" in saved.read_bytes()
    stage.press("Del")
    stage.until(lambda: status() is Status.CANCELLED, "the cancel")
    stage.press("Ctrl+Z")
    stage.until(lambda: status() is Status.CONFIRMED, "the undo")
    stage.press("Ctrl+Shift+Z")
    stage.until(lambda: status() is Status.CANCELLED, "the redo")
    stage.press("Ctrl+Z")
    stage.until(lambda: status() is Status.CONFIRMED, "the undo")


@pytest.mark.slow
def test_a_session_is_cancelled_and_taken_back_in_ones_own_calendar(stage):
    booked = stage.book()

    def status() -> Status:
        return stage.backend.bookings.booking(stage.access, booked).status

    booking = stage.backend.bookings.booking(stage.access, booked)
    calendar = stage.pages.calendar
    calendar.show_own()
    calendar.show_view(View.WEEK)
    calendar.point_at(booking.start)
    stage.press("Ctrl+2")
    stage.desk.window.page("calendar").focus_grid()
    stage.press("Del")
    stage.until(lambda: status() is Status.CANCELLED, "the cancel")
    stage.press("Ctrl+Z")
    stage.until(lambda: status() is Status.CONFIRMED, "the undo")


@pytest.mark.slow
def test_printing_has_a_key(stage, monkeypatch):
    printed: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtPrintSupport.QPrintDialog.exec", lambda self: printed.append(type(self).__name__) or 0
    )
    booked = stage.book()
    stage.press("Ctrl+3")
    stage.pages.bookings.reveal(booked)
    stage.rest()
    stage.desk.window.page("bookings").list.setFocus()
    stage.press("Ctrl+P")
    assert printed == ["QPrintDialog"]


@pytest.mark.slow
def test_ones_own_key_takes_the_place_of_the_built_in_one(stage):
    look = stage.desk.look
    before = look.preferences
    try:
        stage.desk.keep(replace(before, shortcuts={"go.outbox": "Ctrl+Shift+O"}))
        stage.press("Ctrl+1", "Ctrl+4")
        assert page(stage) == "discover"
        stage.press("Ctrl+Shift+O")
        assert page(stage) == "outbox"
    finally:
        stage.desk.keep(before)
        stage.rest()


@pytest.mark.slow
def test_a_dialog_gives_the_focus_back_to_what_opened_it(stage):
    stage.press("Ctrl+1", "Ctrl+F")
    opener = stage.focus()
    for key in ("Ctrl+K", "F1"):
        stage.press(key)
        assert stage.focus() is not opener
        stage.press("Escape")
        assert stage.focus() is opener


@pytest.mark.slow
def test_right_to_left_left_leads_on_and_right_leads_back(stage):
    before = stage.desk.look.preferences
    try:
        stage.desk.keep(replace(before, language="ar"))
        stage.rest()
        stage.grid()
        calendar = stage.pages.calendar
        first, day = calendar.state.period.first, calendar.state.day
        stage.press("Left")
        assert (calendar.state.day - day).days == 1
        stage.press("Right")
        assert calendar.state.day == day
        stage.press("Alt+Left")
        assert (calendar.state.period.first - first).days == 7
        stage.press("Alt+Right")
        assert calendar.state.period.first == first
    finally:
        stage.desk.keep(before)
        stage.rest()


@pytest.mark.slow
@pytest.mark.parametrize("key", ["Ctrl+W", "Ctrl+Q"])
def test_the_window_closes_by_two_keys(qapp, tmp_path, key):
    with set_up(tmp_path) as stage:
        stage.press(key)
        assert not stage.window.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("key", ["Return", "Space"])
def test_a_button_is_pressed_by_enter_and_by_space(stage, key):
    stage.press("Ctrl+3")
    stage.window.sidebar.nav.setFocus()
    stage.press("Tab")
    if stage.focus() is not stage.window.sidebar.account:
        stage.window.sidebar.account.setFocus()
    stage.press(key)
    assert isinstance(popup(), QMenu)
    stage.press("Escape")
    assert popup() is None
