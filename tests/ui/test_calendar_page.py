"""The calendar page by key and by hand, in the story of the mockups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QTableView, QWidget

from booking_desktop.backend.ports import Change, ChangeBatch, Topic
from booking_desktop.domain.availability import DateException
from booking_desktop.domain.bookings import Booking, Status
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.people import Person
from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.page import CalendarPage
from booking_desktop.ui.calendar.popovers import DatePopover, TracePopover
from booking_desktop.ui.calendar.sidebar_part import CalendarSidebar
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Field
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.periods import View
from tests.drained_jobs import DrainedJobs
from tests.finding import ADA, JANAKI, KOLKATA, LONDON, at
from tests.ui.story import ADA_PERSON, ADAS_HOURS, DRAFT_SLOT, INTRODUCTION, NOTE, WORKING, Story


class Stage:
    """The page over the story's world, with real key presses."""

    def __init__(self, qtbot: Any, person: Person | None = JANAKI, zone: str = KOLKATA) -> None:
        self.qtbot = qtbot
        self.jobs = DrainedJobs()
        self.story = Story(self.jobs, person, zone)
        self.jobs.drain()
        s = self.story
        self.calendar = CalendarViewModel(s.backend, s.session, s.clock, s.formats, s.new_id)
        self.page = CalendarPage(self.calendar, s.session, Commands())
        self.booked: list[Booking] = []
        self.page.booked.connect(self.booked.append)
        self.said: list[str] = []
        self.calendar.announced.connect(self.said.append)
        qtbot.addWidget(self.page)
        self.page.resize(1060, 800)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.settle()

    def ada(self, offer: Any = WORKING) -> Stage:
        self.calendar.show_speaker(ADA.id, offer)
        self.settle()
        self.page.focus_grid()
        return self

    def settle(self) -> None:
        self.jobs.drain()
        QGuiApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, modifier)
        self.settle()

    @property
    def focus(self) -> QWidget:
        return self.page.focusWidget() or self.page

    def cursor(self) -> str:
        """What a screen reader says of the cell under the cursor."""
        view: Any = self.page.view_widget()
        said = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        return str(said)

    def words(self, part: QWidget) -> str:
        labels = " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())
        buttons = " | ".join(b.text() for b in part.findChildren(Button) if b.isVisible())
        return f"{labels} | {buttons}"

    def press(self, part: QWidget, words: str) -> None:
        button = next(b for b in part.findChildren(Button) if b.isVisible() and b.text() == words)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def stage(qtbot: Any) -> Stage:
    return Stage(qtbot).ada()


def test_a_session_is_booked_by_keys_alone(stage: Stage) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, *(Qt.Key.Key_Up,) * 6):
        stage.key(key)
    assert stage.cursor() == "Thursday 12 March 2026, 09:00 to 10:00 Europe/London, 14:30 your time, open, £120"
    stage.key(Qt.Key.Key_Return)
    assert stage.focus is stage.page.side.confirm.heading()
    note = stage.page.side.confirm._note
    while stage.focus is not note:
        stage.key(Qt.Key.Key_Tab)
    stage.qtbot.keyClicks(note, NOTE)
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (booking,) = stage.booked
    assert (booking.start, booking.note) == (DRAFT_SLOT.start, NOTE)
    assert not stage.page.side.confirm.isVisible()


def test_the_grid_is_one_tab_stop(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Tab)
    assert not stage.page.views.week.hasFocus()


def test_space_selects_and_leaves_the_focus_in_the_grid(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Space)
    assert stage.page.side.confirm.isVisible()
    assert stage.page.views.week.hasFocus()
    assert "selected" in stage.cursor()


def test_the_panel_says_what_will_apply_and_how_long_it_is_held(stage: Stage) -> None:
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    words = stage.words(stage.page.side.confirm)
    for part in (
        "Thursday 12 March", "In 2 days", "Free to cancel until Wed 11, 14:30", "£120.00", "Book for £120.00",
        "Held for you for 5 minutes",
    ):  # fmt: skip
        assert part in words
    stage.story.forward(minutes=2)
    stage.calendar.tick()
    stage.settle()
    assert "Held for you for 3 minutes" in stage.words(stage.page.side.confirm)


def test_escape_closes_the_panel_gives_the_hold_back_and_the_focus_to_the_grid(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Escape)
    assert not stage.page.side.confirm.isVisible()
    assert stage.page.views.week.hasFocus()
    assert not stage.story.bookings.holds


def test_arrows_cross_the_edge_of_the_week(stage: Stage) -> None:
    stage.key(Qt.Key.Key_End)
    stage.key(Qt.Key.Key_Right)
    assert stage.calendar.state.day == date(2026, 3, 16)
    assert stage.page.heads.header.title.text() == "16 – 22 March"


def test_ctrl_down_goes_to_the_next_open_time_and_says_it(stage: Stage) -> None:
    stage.calendar.point_at(at(13, 10))
    stage.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert stage.calendar.state.day == date(2026, 3, 16)
    assert stage.said[-1].startswith("Monday 16 March 2026, 09:00 to 10:00 Europe/London, 14:30 your time, open")


@pytest.mark.parametrize(("letter", "view"), [("d", View.DAY), ("m", View.MONTH), ("a", View.AGENDA), ("w", View.WEEK)])
def test_letters_change_the_view_and_keep_the_focus_in_it(stage: Stage, letter: str, view: View) -> None:
    stage.qtbot.keyClicks(stage.focus, letter)
    stage.settle()
    assert stage.calendar.state.view is view
    assert stage.page.view_widget().hasFocus()


def test_page_down_and_t_turn_the_week_and_come_back(stage: Stage) -> None:
    stage.key(Qt.Key.Key_PageDown)
    assert stage.calendar.state.day > date(2026, 3, 15)
    stage.qtbot.keyClicks(stage.focus, "t")
    stage.settle()
    assert stage.calendar.state.day == date(2026, 3, 10)


def test_a_question_mark_explains_a_cell_in_words(stage: Stage) -> None:
    stage.calendar.point_at(at(10, 11))
    stage.qtbot.keyClicks(stage.focus, "?")
    stage.settle()
    (popover,) = stage.page.findChildren(TracePopover)
    assert "Only 18 min away, notice is 3 h" in popover.accessibleName()
    popover.close()


def test_one_explanation_at_a_time_is_in_sight_and_goes_with_what_it_explains(stage: Stage) -> None:
    def shown() -> list[TracePopover]:
        return [popover for popover in stage.page.findChildren(TracePopover) if popover.isVisible()]

    first, second = [cell.slot for cell in stage.calendar.state.cells() if cell.state == "booked"][:2]
    for slot in (first, second):
        stage.calendar.explain(slot)
        stage.settle()
    (popover,) = shown()
    assert popover.accessibleName().startswith(stage.calendar.state.formats.when(second.start))
    stage.calendar.close_trace()
    stage.settle()
    assert shown() == []


def test_the_small_month_begins_its_weeks_where_the_grid_does_once_that_is_changed(stage: Stage) -> None:
    sidebar = CalendarSidebar(stage.calendar)
    stage.qtbot.addWidget(sidebar)
    stage.calendar.changed.connect(lambda: sidebar.render_state(stage.calendar.state))
    sidebar.render_state(stage.calendar.state)
    table = sidebar.month.findChild(QTableView)
    assert table is not None
    assert table.model().index(0, 0).data() == "23"  # Monday 23 February 2026
    stage.calendar.set_formats(replace(stage.calendar.state.formats, week_start=6))
    stage.settle()
    assert table.model().index(0, 0).data() == "1"  # Sunday 1 March


def test_a_typed_date_is_gone_to(stage: Stage) -> None:
    stage.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    (popover,) = stage.page.findChildren(DatePopover)
    stage.qtbot.keyClicks(popover._typed, "2 april 2026")
    stage.qtbot.keyClick(popover._typed, Qt.Key.Key_Return)
    stage.settle()
    assert stage.calendar.state.day == date(2026, 4, 2)


def test_a_press_of_the_mouse_chooses_a_free_time(stage: Stage) -> None:
    row, column = stage.page.views.week.slots.grid.find(DRAFT_SLOT)  # type: ignore[union-attr,misc]
    place: QPoint = stage.page.views.week.cell_rect(row, column).center().toPoint()
    stage.qtbot.mouseClick(stage.page.views.week.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.settle()
    assert stage.calendar.form.state.draft is not None
    assert stage.calendar.form.state.draft.slot == DRAFT_SLOT


def test_a_time_taken_meanwhile_offers_three_others_and_books_the_first(stage: Stage) -> None:
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    stage.calendar.form.write_note(NOTE)
    stage.story.bookings.take(DRAFT_SLOT)
    stage.press(stage.page.side.confirm, "Book for £120.00")
    words = stage.words(stage.page.side.confirm)
    assert "Someone just took Thu 14:30" in words
    stage.press(stage.page.side.confirm, "Book Thu 15:30 for £120.00")
    assert stage.booked[0].start == at(12, 10)
    assert stage.booked[0].note == NOTE


def test_a_second_press_never_books_the_time_offered_in_place_of_a_taken_one(stage: Stage) -> None:
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    stage.story.bookings.take(DRAFT_SLOT)
    panel = stage.page.side.confirm
    panel._book.setFocus()
    stage.press(panel, "Book for £120.00")
    assert stage.focus is panel.heading()
    middle = QPointF(panel._book.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        place = panel._book.mapToGlobal(middle)
        QGuiApplication.sendEvent(panel._book, QMouseEvent(kind, middle, place, left, left, none))
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.booked == []


def test_a_time_that_someone_else_takes_disappears_from_the_open_calendar(stage: Stage) -> None:
    stage.story.bookings.take(DRAFT_SLOT)
    stage.calendar.changes_seen(ChangeBatch(1, (Change(Topic.CALENDAR, ADA.id),)))
    stage.settle()
    stage.calendar.point_at(at(12, 9))
    stage.settle()
    assert stage.cursor().endswith("14:30 your time, booked")


def test_a_refresh_that_fails_keeps_the_old_week_and_says_from_when_it_is(stage: Stage) -> None:
    stage.story.bookings.fails = Unreachable("server", "timed out")
    stage.calendar.refresh()
    stage.settle()
    assert "Showing times from 16:12." in stage.words(stage.page)
    assert stage.calendar.layouts.week(stage.calendar.state).free == 12
    stage.story.bookings.fails = None
    stage.press(stage.page, "Try again")
    assert "Showing times" not in stage.words(stage.page)


def test_a_closed_week_leads_to_the_next_free_time(stage: Stage) -> None:
    closed = tuple(DateException(date(2026, 3, 16) + timedelta(days=n)) for n in range(7))
    stage.story.bookings.hours[ADA.id] = replace(ADAS_HOURS, exceptions=closed)
    stage.calendar.step(1)
    stage.calendar.refresh()
    stage.settle()
    stage.press(stage.page, "Next free: Mon 23 March, 14:30")
    assert stage.calendar.state.day == date(2026, 3, 23)


def test_whoever_is_not_signed_in_comes_back_to_the_draft(qtbot: Any) -> None:
    stage = Stage(qtbot, None).ada()
    wanted: list[bool] = []
    stage.page.sign_in_wanted.connect(lambda: wanted.append(True))
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    stage.press(stage.page.side.confirm, "Sign in to book")
    assert wanted == [True]
    stage.story.sign_in()
    stage.settle()
    stage.press(stage.page.side.confirm, "Book for £120.00")
    assert len(stage.booked) == 1


def test_day_shows_each_offer_and_arrows_go_by_session(qtbot: Any) -> None:
    stage = Stage(qtbot).ada(None)
    stage.calendar.show_view(View.DAY)
    stage.calendar.point_at(at(11, 9), INTRODUCTION)
    stage.settle()
    assert stage.cursor().startswith("Introduction, Wednesday 11 March 2026, 09:00 to 09:30")
    stage.key(Qt.Key.Key_Down)
    assert "09:30 to 10:00" in stage.cursor()
    stage.key(Qt.Key.Key_Right)
    assert stage.cursor().startswith("Working session, Wednesday 11 March 2026, 09:00 to 10:00")
    stage.key(Qt.Key.Key_Left)
    stage.key(Qt.Key.Key_Left)
    assert stage.calendar.state.day == date(2026, 3, 10)


def test_a_month_lists_the_day_beside_it_and_its_times_can_be_chosen(stage: Stage) -> None:
    stage.calendar.show_view(View.MONTH)
    stage.calendar.point(date(2026, 3, 12))
    stage.settle()
    assert "5 free times" in stage.words(stage.page.side.day_panel)
    stage.page.focus_grid()
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Space)
    assert stage.calendar.form.state.draft is not None
    assert stage.calendar.form.state.draft.slot == DRAFT_SLOT


def test_your_own_session_is_cancelled_with_delete_and_taken_back(stage: Stage) -> None:
    stage.calendar.point_at(at(13, 12))
    stage.key(Qt.Key.Key_Delete)
    booking = next(b for b in stage.story.bookings.kept.values() if b.start == at(13, 12))
    assert booking.status is Status.CANCELLED
    assert stage.page.toasts.act()
    stage.settle()
    assert stage.story.bookings.kept[booking.id].status is Status.CONFIRMED


def test_moving_a_session_shows_the_same_calendar_and_keeps_the_booking(stage: Stage) -> None:
    stage.calendar.point_at(at(13, 12))
    stage.key(Qt.Key.Key_Return)
    stage.press(stage.page.side.detail, "Move…")
    assert "Now it is Fri 13 March, 17:30" in stage.words(stage.page)
    stage.calendar.choose(Slot(at(13, 9), at(13, 9, 30), ADA.id, INTRODUCTION))
    stage.settle()
    stage.press(stage.page.side.confirm, "Move to Fri 14:30")
    moved = next(b for b in stage.story.bookings.kept.values() if b.moved_from == at(13, 12))
    assert (moved.start, moved.sequence) == (at(13, 9), 1)


def test_copying_a_session_puts_both_zones_on_the_clipboard(stage: Stage) -> None:
    stage.calendar.point_at(at(13, 12))
    stage.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "17:30 – 18:00 Asia/Kolkata" in copied
    assert "12:00 – 12:30 Europe/London" in copied


def test_your_own_week_stops_at_each_session_and_opens_it(qtbot: Any) -> None:
    stage = Stage(qtbot, ADA_PERSON, LONDON)
    stage.calendar.show_own()
    stage.calendar.point_at(at(11, 16))
    stage.page.focus_grid()
    stage.settle()
    stage.key(Qt.Key.Key_Down)
    assert stage.cursor() == "Wednesday 11 March 2026, 16:15 – 17:00, Rosalind Franklin, Imaging clinic, attending"
    stage.key(Qt.Key.Key_Return)
    assert "You attend it" in stage.words(stage.page.side.detail)


def test_in_high_contrast_your_hours_have_lines_and_the_rest_has_none(qtbot: Any, qapp: QApplication) -> None:
    stage = Stage(qtbot, ADA_PERSON, LONDON)
    stage.calendar.show_own()
    stage.settle()

    def lines_at(minute: int) -> int:
        """How many pixels of a line are in Saturday's and Tuesday's columns at a time."""
        view: Any = stage.page.view_widget()
        picture = QPixmap(view.viewport().size())
        painter = QPainter(picture)
        view.paint_under(painter, view.viewport().rect())
        painter.end()
        image, y = picture.toImage(), round(minute * view.pixels) - view.verticalScrollBar().value()
        line = theme.tokens.line.rgb()
        columns = [view.columnViewportPosition(day) + view.columnWidth(day) // 2 for day in (1, 5)]
        return sum(image.pixelColor(x, y).rgb() == line for x in columns)

    try:
        theme.apply(qapp, ThemeChoice.HIGH_CONTRAST)
        assert "Outside your hours: no lines" in stage.page.legend.accessibleDescription()
        assert lines_at(11 * 60) == 1
        theme.apply(qapp, "light")
        assert lines_at(11 * 60) == 2
        assert "no lines" not in stage.page.legend.accessibleDescription()
    finally:
        theme.apply(qapp, "light")


def test_an_agenda_hides_what_is_unchecked_and_counts_it_still(qtbot: Any) -> None:
    stage = Stage(qtbot, ADA_PERSON, LONDON)
    stage.calendar.show_view(View.AGENDA)
    stage.settle()
    assert stage.page.views.agenda.rows.rowCount() == 12
    stage.calendar.show_hosting(False)
    stage.settle()
    assert stage.page.views.agenda.rows.rowCount() == 3
    assert stage.calendar.state.counts() == (9, 3)


def test_an_agenda_of_your_own_without_sessions_leads_to_speakers(qtbot: Any) -> None:
    stage = Stage(qtbot, ADA_PERSON, LONDON)
    stage.calendar.show_view(View.AGENDA)
    stage.calendar.show_hosting(False)
    stage.calendar.show_attending(False)
    stage.settle()
    (button,) = [b for b in stage.page.views._closed.findChildren(QPushButton) if b.isVisible()]
    assert button.text() == "Find a speaker"
    with qtbot.waitSignal(stage.page.discover_wanted, timeout=1000):
        button.click()


def _walk(root: Any, visit: Callable[[Any], None]) -> None:
    for n in range(root.childCount()):
        child = root.child(n)
        if child is not None:
            visit(child)
            _walk(child, visit)


@pytest.mark.parametrize("view", list(View))
def test_nothing_that_takes_the_focus_is_without_a_name(stage: Stage, view: View) -> None:
    stage.calendar.show_view(view)
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    unnamed: list[str] = []

    def look(part: Any) -> None:
        state = part.state()
        if state.focusable and not state.invisible and not part.text(QAccessible.Text.Name):
            unnamed.append(f"{part.role()} {part.object()}")

    _walk(QAccessible.queryAccessibleInterface(stage.page), look)
    assert unnamed == []


def test_only_the_office_can_book_for_a_caller(qtbot: Any, stage: Stage) -> None:
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    assert not any(box.isVisible() for box in stage.page.side.confirm.findChildren(QCheckBox))
    office = Stage(qtbot, replace(JANAKI, office=True)).ada()
    office.calendar.choose(DRAFT_SLOT)
    office.settle()
    (box,) = office.page.side.confirm.findChildren(QCheckBox)
    box.click()
    office.press(office.page.side.confirm, "Book for £120.00")
    assert not office.booked  # name and address are missing, and each says so under its field
    name, email = (f for f in office.page.side.confirm.findChildren(Field) if f.isVisible())
    qtbot.keyClicks(name, "Mary Anning")
    qtbot.keyClicks(email, "mary@lyme.example")
    office.press(office.page.side.confirm, "Book for £120.00")
    assert str(office.booked[0].attendee.name) == "Mary Anning"


def test_keys_pressed_in_the_note_stay_in_the_note(stage: Stage) -> None:
    stage.calendar.choose(DRAFT_SLOT)
    stage.settle()
    before, note = stage.calendar.state, stage.page.side.confirm._note
    note.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Delete):
        stage.key(key)
    stage.qtbot.keyClicks(note, "damp wz?")
    assert note.toPlainText() == "damp wz?"
    assert (stage.calendar.state.day, stage.calendar.state.view) == (before.day, before.view)
