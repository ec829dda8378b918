"""What the components promise to the pages built from them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from booking_desktop.domain.people import PersonId
from booking_desktop.ui.components.avatar import tint_of
from booking_desktop.ui.components.buttons import Button, Link
from booking_desktop.ui.components.chips import Chip
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.fields import CodeField, Field, FormField, PasswordField, SearchField, Sign
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.mini_month import MiniMonth
from booking_desktop.ui.components.notices import ErrorSummary, InfoBar
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.components.toast import STAYS_MS, ToastHost, said
from booking_desktop.ui.components.topics import TopicsEdit
from booking_desktop.ui.theme import theme


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def add(window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    QApplication.processEvents()


# --- words ---


def test_a_name_with_markup_in_it_stays_a_name(window: QWidget) -> None:
    label = Text("<b>Ada</b> & Co", wrap=True)
    add(window, label)
    assert label.text() == "<b>Ada</b> & Co"


def test_labels_begin_where_the_row_begins(window: QWidget) -> None:
    label = Text("Ada")
    add(window, label)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


# --- fields ---


@pytest.mark.parametrize("typed", ["407219", " 407 219 ", "Your code is 407219.", "٤٠٧٢١٩", "40721999"])
def test_a_code_is_found_in_whatever_is_pasted(window: QWidget, typed: str) -> None:
    field = CodeField()
    add(window, field)
    QApplication.clipboard().setText(typed)
    field.paste_code()
    assert field.code == "407219"


def test_a_code_never_submits_itself(window: QWidget, qtbot: QtBot) -> None:
    field = CodeField()
    add(window, field)
    with qtbot.assertNotEmitted(field.returnPressed):
        QTest.keyClicks(field, "407219")
    assert field.code == "407219"


def test_a_password_is_shown_and_hidden_again(window: QWidget) -> None:
    field = PasswordField()
    add(window, field)
    show = field.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0]
    assert show.accessibleName() == "Show password"
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert show.accessibleName() == "Hide password"


def test_an_error_stands_in_place_of_the_help_and_is_spoken(window: QWidget) -> None:
    form = FormField("Price", Field(), help="In pounds")
    add(window, form)
    assert form.editor.accessibleDescription() == "In pounds"
    form.set_error("Enter a price, or 0 for free")
    assert form.editor.accessibleDescription() == "Enter a price, or 0 for free"
    assert form.editor.property("invalid") is True
    form.set_error("")
    assert form.editor.accessibleDescription() == "In pounds"
    assert form.editor.property("invalid") is False


def test_escape_clears_a_search_and_then_goes_on_to_others(window: QWidget) -> None:
    field = SearchField("Name", key="Ctrl F")
    add(window, field)
    field.setText("ada")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_link_of_the_error_summary_focuses_its_field(window: QWidget, qtbot: QtBot) -> None:
    summary, price, friday = ErrorSummary(), Field(), Field()
    add(window, summary, price, friday)
    summary.show_errors("Two things to correct", [("Price is missing", price), ("Friday ends early", friday)])
    assert summary.hasFocus()
    links = summary.findChildren(Link)
    assert [link.text() for link in links] == ["Price is missing", "Friday ends early"]
    links[1].click()
    assert friday.hasFocus()
    summary.show_errors("", [])
    assert not summary.isVisible()


def test_topics_come_from_enter_and_comma_without_doubles(window: QWidget, qtbot: QtBot) -> None:
    edit = TopicsEdit("Add a topic")
    add(window, edit)
    QTest.keyClicks(edit.line, "Algorithms,maths")
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    QTest.keyClicks(edit.line, "algorithms")
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.topics == ("Algorithms", "maths")
    with qtbot.waitSignal(edit.topicsChanged) as change:
        QTest.keyClick(edit.line, Qt.Key.Key_Backspace)
    assert change.args == [("Algorithms",)]


# --- choices ---


def test_arrows_move_a_segmented_choice_and_report_once(window: QWidget) -> None:
    made = Segmented([("day", "Day"), ("week", "Week"), ("month", "Month")])
    add(window, made)
    seen: list[str] = []
    made.chosen.connect(seen.append)
    made.set_value("week")
    assert seen == []
    parts = made.findChildren(QWidget)
    parts[1].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert (made.value, seen) == ("month", ["month"])
    QTest.mouseClick(next(part for part in parts if part.accessibleName() == "Day"), Qt.MouseButton.LeftButton)
    assert seen == ["month", "day"]


def test_a_chip_opens_by_its_words_and_clears_by_its_cross_or_delete(window: QWidget, qtbot: QtBot) -> None:
    chip = Chip("Price")
    add(window, chip)
    chip.set_value("Up to £150")
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.opened), qtbot.assertNotEmitted(chip.cleared):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    with qtbot.waitSignal(chip.cleared), qtbot.assertNotEmitted(chip.opened):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 14))
    with qtbot.waitSignal(chip.cleared):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert chip.accessibleName() == "Price: Up to £150"


def test_a_persons_tint_never_changes() -> None:
    assert [tint_of(PersonId(number)) for number in (1, 2, 3, 4)] == [tint_of(PersonId(n)) for n in (1, 2, 3, 4)]
    assert {tint_of(PersonId(number)) for number in range(100)} == set(range(8))


# --- toasts ---


def test_a_toast_goes_after_six_seconds(window: QWidget) -> None:
    host = ToastHost(window)
    host.toast("Cancelled", "Undo", lambda: None)
    assert host.timer.interval() == STAYS_MS == 6000
    host.timer.timeout.emit()
    assert host.current is None
    assert said.latest[-1] == "Cancelled"


def test_a_toast_stays_while_the_pointer_or_the_focus_is_on_it(window: QWidget) -> None:
    host = ToastHost(window)
    toast = host.toast("Cancelled", "Undo", lambda: None)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Enter))
    assert not host.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert host.timer.isActive()
    toast.button.setFocus()
    assert not host.timer.isActive()


def test_the_action_of_a_toast_runs_once_and_puts_it_away(window: QWidget) -> None:
    host, done = ToastHost(window), []
    toast = host.toast("Cancelled", "Undo", lambda: done.append("undone"))
    toast.button.click()
    assert done == ["undone"]
    assert host.current is None
    assert host.act() is False


def test_a_newer_toast_takes_the_place_of_the_older(window: QWidget) -> None:
    host, done = ToastHost(window), []
    host.toast("First", "Undo", lambda: done.append("first"))
    host.toast("Second", "Undo", lambda: done.append("second"))
    assert host.act() is True
    assert done == ["second"]
    assert said.latest[-2:] == ("First", "Second")


def test_a_busy_bar_waits_before_it_shows(window: QWidget, qtbot: QtBot) -> None:
    bar = BusyBar(delay_ms=20)
    add(window, bar)
    bar.set_busy(True)
    assert not bar.shown
    qtbot.waitUntil(lambda: bar.shown)
    bar.set_busy(False)
    assert not bar.shown


# --- dialogs and popovers ---


def asked(window: QWidget) -> tuple[Dialog, Button, Button, QPushButton]:
    opener = QPushButton("Open")
    add(window, opener)
    opener.setFocus()
    dialog = Dialog("Cancel this booking?", window, sentence="It can't be undone.")
    back, go = dialog.add_button("Go back"), dialog.add_button("Cancel it", "primary", accepts=True)
    dialog.ask()
    return dialog, back, go, opener


def test_the_focus_stays_inside_a_dialog_and_goes_back_to_its_opener(window: QWidget) -> None:
    dialog, back, go, opener = asked(window)
    seen = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [go, back, go, back]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert opener.hasFocus()


def test_the_windows_shortcuts_wait_while_a_dialog_asks(window: QWidget) -> None:
    pressed = []
    shortcut = QShortcut("Ctrl+K", window)
    shortcut.activated.connect(lambda: pressed.append("palette"))
    dialog, _, go, _ = asked(window)
    QTest.keyClick(go, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
    dialog.reject()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["palette"]


def test_a_dialog_tells_how_it_was_answered(window: QWidget, qtbot: QtBot) -> None:
    dialog, _, go, _ = asked(window)
    with qtbot.waitSignal(dialog.accepted):
        go.click()


def test_a_popover_closes_on_escape_and_keeps_what_was_typed(window: QWidget, qtbot: QtBot) -> None:
    opener = QPushButton("Add a day")
    add(window, opener)
    popover, line = Popover(window), QLineEdit()
    popover.column.addWidget(line)
    popover.open_at(opener)
    line.setText("School visit")
    with qtbot.waitSignal(popover.closed):
        QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    popover.open_at(opener)
    assert line.text() == "School visit"
    popover.close()


# --- the small month ---


def test_arrows_leave_the_month_at_its_edge(window: QWidget, qtbot: QtBot) -> None:
    month = MiniMonth()
    add(window, month)
    month.show_month(date(2026, 3, 10))
    month.set_chosen(date(2026, 3, 31))
    table = month.findChild(QTableView)
    assert table is not None
    with qtbot.waitSignal(month.monthChanged) as leafed:
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert leafed.args == [date(2026, 4, 1)]
    with qtbot.waitSignal(month.dayChosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 4, 1)]


def test_a_week_may_begin_on_any_day(window: QWidget) -> None:
    month = MiniMonth(week_start=6)
    add(window, month)
    month.show_month(date(2026, 3, 1))
    table = month.findChild(QTableView)
    assert table is not None
    assert table.model().index(0, 0).data() == "1"


# --- layout ---


def test_a_flow_begins_a_new_line_where_there_is_no_room(window: QWidget) -> None:
    box = QWidget()
    flow = Flow(box, gap=10, line_gap=5)
    for _ in range(3):
        button = QPushButton("x")
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    assert (flow.heightForWidth(400), flow.heightForWidth(215), flow.heightForWidth(110)) == (30, 65, 100)


# --- focus ---


def ring(window: QWidget) -> QFocusFrame | None:
    return next((frame for frame in window.findChildren(QFocusFrame) if frame.isVisible()), None)


def test_the_ring_goes_round_what_the_keyboard_is_on(window: QWidget, qtbot: QtBot) -> None:
    first, second, field = Button("One"), Button("Two"), QLineEdit()
    add(window, first, second, field)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    shown = ring(window)
    assert shown is not None
    assert shown.widget() is second
    assert shown.geometry().contains(second.geometry().adjusted(-3, -3, 3, 3))
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert ring(window) is None


def test_a_press_of_the_mouse_shows_no_ring(window: QWidget, qtbot: QtBot) -> None:
    first, second = Button("One"), Button("Two")
    add(window, first, second)
    first.setFocus()
    QTest.mousePress(second, Qt.MouseButton.LeftButton)
    assert ring(window) is None or ring(window).widget() is not second  # type: ignore[union-attr]
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton)


def test_a_button_that_waits_for_an_answer_has_the_focus_again_afterwards(window: QWidget, qtbot: QtBot) -> None:
    first, second = Button("Send"), Button("Other")
    add(window, first, second)
    first.setFocus()
    first.setEnabled(False)
    assert not second.hasFocus()
    first.setEnabled(True)
    assert first.hasFocus()


def test_a_button_that_waited_leaves_the_focus_where_the_person_put_it(window: QWidget, qtbot: QtBot) -> None:
    first, field = Button("Send"), QLineEdit()
    add(window, first, field)
    first.setFocus()
    first.setEnabled(False)
    field.setFocus()
    first.setEnabled(True)
    assert field.hasFocus()


def test_a_notice_is_as_high_as_its_words_are_at_its_width(window: QWidget, qtbot: QtBot) -> None:
    bar = InfoBar("info", "No mail server is set, so mail waits here. " * 3, action="Set one up")
    add(window, bar)
    bar.setFixedWidth(300)
    qtbot.waitUntil(lambda: bar.width() == 300 and bar.height() >= bar.heightForWidth(300))


def test_the_sign_of_a_notice_stands_beside_its_first_line_at_any_size_of_text(window: QWidget, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    bar = InfoBar("warning", "Reconnecting, and what you see is as it was. " * 4)
    add(window, bar)

    def beside() -> bool:
        sign, words = bar.findChild(Sign), bar.findChild(Text)
        assert sign is not None
        assert words is not None
        first_line = words.y() + theme.line("ui") / 2
        return abs(sign.geometry().center().y() - first_line) < theme.line("ui") / 5

    try:
        for scale in (1.0, 2.0):
            theme.apply(app, "light", scale)
            qtbot.waitUntil(beside)
    finally:
        theme.apply(app, "light")
