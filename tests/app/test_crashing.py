"""A defect anywhere in the real window: what was being written is kept, it is told once, and the report holds no words of people."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from booking_desktop import logs
from booking_desktop.app.main import Launch
from booking_desktop.backend.unfinished import FILE
from booking_desktop.domain.imports import Column
from booking_desktop.domain.people import Role
from booking_desktop.settings import Settings
from booking_desktop.ui.crash import CrashDialog
from booking_desktop.ui.looking_back import UnfinishedBar
from booking_desktop.viewmodels.office.importing import PRESETS
from tests.app import people
from tests.app.people import NOTE, PASSWORD, come_in, desk_of, write_a_draft

EMAIL = "ann@x.example"


def launched(folder: Path, qtbot: Any) -> Launch:
    """The app, its handler of defects installed."""
    launch = people.launched(Settings(folder, folder / "logs", demo=True), qtbot)
    qtbot.waitUntil(lambda: hasattr(launch, "_crashes"))
    return launch


@pytest.fixture
def launch(tmp_path: Path, qtbot: Any) -> Iterator[Launch]:
    """The app, without a handler of its log left behind."""
    root, hook = logs.logging.getLogger(), sys.excepthook
    handlers, thread_hook = list(root.handlers), threading.excepthook
    launch = launched(tmp_path, qtbot)
    yield launch
    launch.window.close()
    sys.excepthook, threading.excepthook = hook, thread_hook
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
        handler.close()


def fail(words: str = "a screw is loose") -> None:
    raise RuntimeError(words)


def dialog_of(launch: Launch, qtbot: Any) -> CrashDialog:
    qtbot.waitUntil(lambda: launch._crash_dialog is not None and launch._crash_dialog.isVisible())
    assert launch._crash_dialog is not None
    return launch._crash_dialog


def kept(launch: Launch) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((launch._settings.data_dir / FILE).read_text("utf-8"))
    return found


class Bell(QObject):
    rang = Signal()


def in_a_slot(launch: Launch) -> None:
    launch._bell = bell = Bell()  # type: ignore[attr-defined]
    bell.rang.connect(lambda: fail())
    bell.rang.emit()


def in_a_job(launch: Launch) -> None:
    launch.jobs.run(fail, lambda _: None)


def in_a_timer(launch: Launch) -> None:
    QTimer.singleShot(0, launch, fail)


def on_a_thread(launch: Launch) -> None:
    threading.Thread(target=fail).start()


class Broken(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        fail()


def in_a_paint(launch: Launch) -> None:
    widget = Broken(launch.window)
    widget.resize(40, 40)
    widget.show()


@pytest.mark.parametrize("breaks", [in_a_slot, in_a_job, in_a_timer, on_a_thread, in_a_paint])
def test_a_defect_anywhere_keeps_the_draft_and_is_told_once(launch: Launch, qtbot: Any, breaks: Any) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot)
    write_a_draft(desk, qtbot)
    breaks(launch)
    dialog = dialog_of(launch, qtbot)
    assert [entry["booking"]["note"] for entry in kept(launch)] == [NOTE]
    report = dialog.report.toPlainText()
    assert "RuntimeError: a screw is loose" in report
    assert "--- log ---" in report
    for secret in (NOTE, PASSWORD, EMAIL):
        assert secret not in report
    dialog.go_on.click()
    assert not dialog.isVisible()
    form = desk.pages.calendar.form
    assert form.state.draft is not None
    assert form.state.draft.note == NOTE


def test_a_storm_of_defects_is_one_dialog_and_few_lines_of_the_log(launch: Launch, qtbot: Any) -> None:
    for _ in range(200):
        in_a_slot(launch)
    dialog = dialog_of(launch, qtbot)
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()] == [dialog]
    dialog.go_on.click()
    in_a_slot(launch)
    QApplication.processEvents()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]
    text = (launch._settings.log_dir / logs.FILE).read_text("utf-8")
    assert text.count("Traceback") == 1
    assert "the same defect, 128 times" in text


def test_with_a_dead_store_it_is_told_all_the_same(launch: Launch, qtbot: Any) -> None:
    desk = desk_of(launch)
    write_a_draft(desk, qtbot)  # nobody is signed in
    desk.backend.store.close()
    launch.jobs.close(0.1)
    in_a_slot(launch)
    dialog = dialog_of(launch, qtbot)
    assert kept(launch)[0]["person"] == 0
    dialog.go_on.click()


def test_when_our_own_drawing_breaks_the_dialog_is_qts_own(launch: Launch, qtbot: Any) -> None:
    in_a_paint(launch)
    dialog = dialog_of(launch, qtbot)
    assert {type(button) for button in dialog.buttons} == {QPushButton}
    dialog.go_on.click()


def test_it_is_used_by_keys_and_named_for_who_listens(
    launch: Launch, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    in_a_slot(launch)
    dialog = dialog_of(launch, qtbot)
    qtbot.waitUntil(dialog.go_on.hasFocus)
    walked = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert set(walked) == {dialog.report, *dialog.buttons}
    assert dialog.accessibleName() == "Something went wrong on our side"
    assert dialog.report.accessibleName() == "Report"
    dialog.copy.setFocus()
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.save.setFocus()
    qtbot.keyClick(dialog.save, Qt.Key.Key_Space)
    assert target.read_text("utf-8") == dialog.report.toPlainText()
    assert dialog.told.text() == "The report is saved."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_report_that_can_not_be_saved_says_so(launch: Launch, qtbot: Any, tmp_path: Path, monkeypatch: Any) -> None:
    in_a_slot(launch)
    dialog = dialog_of(launch, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    dialog.save.click()
    assert "could not be saved" in dialog.told.text()
    dialog.go_on.click()


def test_restart_begins_anew_and_leads_back_to_the_draft(launch: Launch, qtbot: Any, monkeypatch: Any) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot)
    write_a_draft(desk, qtbot)
    slot = desk.pages.calendar.form.state.draft.slot
    started: list[int] = []
    monkeypatch.setattr("booking_desktop.app.restarting.start_again", lambda: started.append(1))
    monkeypatch.setattr(launch._app, "exit", lambda code: None)
    in_a_slot(launch)
    dialog_of(launch, qtbot).restart.click()
    assert started == [1]
    assert not launch.window.isVisible()
    launch.jobs.close()
    desk.backend.store.close()
    again = launched(launch._settings.data_dir, qtbot)
    come_in(desk_of(again), qtbot)
    bar = wait_for_bar(again, qtbot)
    bar.first.click()
    form = desk_of(again).pages.calendar.form
    qtbot.waitUntil(lambda: form.state.draft is not None)
    assert (form.state.draft.slot, form.state.draft.note) == (slot, NOTE)
    assert desk_of(again).window.current == "calendar"
    again.window.close()
    assert not (launch._settings.data_dir / FILE).exists()


def wait_for_bar(launch: Launch, qtbot: Any) -> UnfinishedBar:
    qtbot.waitUntil(lambda: desk_of(launch).recovering._bar is not None)
    bar = desk_of(launch).recovering._bar
    assert isinstance(bar, UnfinishedBar)
    return bar


def test_what_one_left_is_offered_to_nobody_else(launch: Launch, qtbot: Any, monkeypatch: Any) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot)
    write_a_draft(desk, qtbot)
    desk.recovering.keep_now()
    monkeypatch.setattr(desk.recovering, "end", lambda: None)  # as if killed
    launch.window.close()
    again = launched(launch._settings.data_dir, qtbot)
    come_in(desk_of(again), qtbot, "bob")
    qtbot.waitUntil(lambda: desk_of(again).recovering._timer.isActive())
    assert desk_of(again).recovering._bar is None
    desk_of(again).sign_out()
    qtbot.waitUntil(lambda: desk_of(again).session.person is None)
    come_in(desk_of(again), qtbot)
    wait_for_bar(again, qtbot).second.click()
    qtbot.waitUntil(lambda: not (launch._settings.data_dir / FILE).exists())
    again.window.close()


def test_a_booking_that_was_made_as_the_app_fell_shows_its_receipt(
    launch: Launch, qtbot: Any, monkeypatch: Any
) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot)
    write_a_draft(desk, qtbot)
    desk.recovering.keep_now()
    before = (launch._settings.data_dir / FILE).read_bytes()
    form = desk.pages.calendar.form
    with qtbot.waitSignal(form.booked):
        form.book()
    launch.window.close()
    (launch._settings.data_dir / FILE).write_bytes(before)
    again = launched(launch._settings.data_dir, qtbot)
    come_in(desk_of(again), qtbot)
    wait_for_bar(again, qtbot).first.click()
    qtbot.waitUntil(lambda: desk_of(again).window.current == "receipt")
    again.window.close()


def fallen(launch: Launch, monkeypatch: Any) -> None:
    """As if killed: nothing is tidied away."""
    desk_of(launch).recovering.keep_now()
    monkeypatch.setattr(desk_of(launch).recovering, "end", lambda: None)
    launch.window.close()


def test_hours_and_a_day_that_differs_are_there_again(launch: Launch, qtbot: Any, monkeypatch: Any) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot, role=Role.SPEAKS)
    model = desk.pages.availability
    model.open_own()
    qtbot.waitUntil(lambda: model.state.draft is not None)
    model.type_range(0, 0, "10-11:30")
    model.type_range(1, 0, "ten to twelve")
    model.begin_exception()
    model.edit_exception(note="Dentist")
    edited = model.state.draft
    fallen(launch, monkeypatch)
    again = launched(launch._settings.data_dir, qtbot)
    come_in(desk_of(again), qtbot)
    wait_for_bar(again, qtbot).first.click()
    model = desk_of(again).pages.availability
    qtbot.waitUntil(lambda: model.state.edited)
    assert model.state.draft == edited
    assert model.state.exception is not None
    assert model.state.exception.note == "Dentist"
    assert model.state.past != ()  # what was kept can be undone
    again.window.close()


def test_the_choices_for_a_list_are_there_again(launch: Launch, qtbot: Any, monkeypatch: Any, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Person,Says\nAda Byron,Engines\n", "utf-8")
    desk = desk_of(launch)
    model = desk.pages.importing
    model.choose(str(path))
    qtbot.waitUntil(lambda: model.state.look is not None)
    model.map_column(0, Column.NAME)
    model.map_column(1, Column.TOPICS)
    model.set_defaults(price="42.50", publish=True, preset=PRESETS[2])
    chosen = model.state
    fallen(launch, monkeypatch)
    again = launched(launch._settings.data_dir, qtbot)
    monkeypatch.setattr(desk_of(again), "sign_in_for", lambda then: None)
    wait_for_bar(again, qtbot).first.click()
    model = desk_of(again).pages.importing
    qtbot.waitUntil(lambda: model.state.look is not None)
    state = model.state
    assert (state.mapping, state.price, state.publish, state.preset) == (
        (Column.NAME, Column.TOPICS), chosen.price, chosen.publish, chosen.preset,
    )  # fmt: skip
    again.window.close()


def test_a_profile_is_kept_at_once(launch: Launch, qtbot: Any, monkeypatch: Any) -> None:
    desk = desk_of(launch)
    come_in(desk, qtbot, role=Role.SPEAKS)
    profile = desk.pages.profile
    profile.open_own()
    qtbot.waitUntil(lambda: profile.state.draft is not None)
    profile.set_headline("Engines that weave")
    in_a_slot(launch)
    dialog_of(launch, qtbot).go_on.click()
    profile._later.stop()
    fallen(launch, monkeypatch)
    again = launched(launch._settings.data_dir, qtbot)
    come_in(desk_of(again), qtbot)
    profile = desk_of(again).pages.profile
    profile.open_own()
    qtbot.waitUntil(lambda: profile.state.dirty)
    assert profile.state.draft.value.headline == "Engines that weave"
    again.window.close()


@pytest.mark.parametrize("left", [b"", b"{", b"[1, 2]", b'[{"place": 5}]', b"\xff\xfe", b"[" * 100_000])
def test_a_file_of_garbage_is_no_reason_to_stop(tmp_path: Path, qtbot: Any, left: bytes, launch: Launch) -> None:
    launch.window.close()
    (tmp_path / FILE).write_bytes(left)
    again = launched(tmp_path, qtbot)
    qtbot.waitUntil(lambda: desk_of(again).recovering._timer.isActive())
    assert desk_of(again).recovering._bar is None
    again.window.close()


def test_the_same_program_is_started_with_the_same_words(monkeypatch: Any) -> None:
    from booking_desktop.app.restarting import command

    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "booking_desktop", "--demo"])
    assert command() == [sys.executable, "-m", "booking_desktop", "--demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["booking-desktop", "--demo"])
    assert command() == [sys.executable, "--demo"]


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize(
    ("ends", "told"), [("segfault", True), ("SIGKILL", True), ("SIGTERM", False), ("SIGINT", False)]
)
def test_a_fall_of_the_whole_process_is_told_at_the_next_start(tmp_path: Path, ends: str, told: bool) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen([sys.executable, "-c", _RUN, str(tmp_path), ends], env=env, stdout=subprocess.PIPE)
    if ends != "segfault":
        assert first.stdout is not None
        assert first.stdout.readline() == b"up\n"
        first.send_signal(getattr(signal, ends))
    first.wait(60)
    if first.stdout is not None:
        first.stdout.close()
    second = subprocess.run(
        [sys.executable, "-c", _RUN, str(tmp_path), "look"], env=env, capture_output=True, timeout=60, check=True
    )
    assert (b"FELL" in second.stdout) is told
    if ends == "segfault":
        assert b"Fatal Python error: Segmentation fault" in second.stdout


_RUN = """
import faulthandler, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from booking_desktop.app import main
from booking_desktop.app.main import Launch
from booking_desktop.settings import Settings

signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever runs this may have had it ignored
folder, ends = Path(sys.argv[1]), sys.argv[2]
look_back = Launch.look_back

def up(launch):
    look_back(launch)
    print("up", flush=True)
    if ends == "segfault":
        QTimer.singleShot(0, launch, faulthandler._sigsegv)
    if ends == "look":
        if launch._fell_bar is not None:
            launch._fell_bar.first.click()
            print("FELL", launch._crash_dialog.report.toPlainText(), flush=True)
            launch._crash_dialog.accept()
        launch.window.close()

Launch.look_back = up
sys.exit(main.main(Settings(folder, folder / "logs")))
"""


def test_the_report_names_no_home_and_no_quoted_word(tmp_path: Path) -> None:
    from booking_desktop.app.crash import report

    try:
        int(NOTE)
    except ValueError as error:
        text = report(logs.told(error), "1.0", None)
    assert NOTE not in text
    assert str(Path.home()) not in text
    assert "invalid literal for int() with base 10: <hidden>" in text


def test_a_report_that_is_open_goes_with_the_window(launch: Launch, qtbot: Any):
    in_a_slot(launch)
    dialog = dialog_of(launch, qtbot)
    launch.window.close()
    assert not dialog.isVisible()
