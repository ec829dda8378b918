"""Preferences, Notifications, and the bars that tell of sessions and of a newer version."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.domain.preferences import Preferences
from booking_desktop.domain.servers import is_newer
from booking_desktop.ui.reminder_bar import ReminderBars
from booking_desktop.ui.update_bar import UpdateBar
from booking_desktop.viewmodels.formats import Formats
from tests.domain.test_reminders import at, session
from tests.viewmodels.test_reminders import Desk


def shown_in(qtbot, widget: QWidget, parent: QWidget) -> None:
    QVBoxLayout(parent).addWidget(widget)
    qtbot.addWidget(parent)
    parent.resize(700, 300)
    parent.show()


def test_a_reminder_names_whom_one_meets_and_goes_when_it_is_put_off(qtbot):
    desk, window = Desk(), QWidget()
    bars = ReminderBars(desk.vm, lambda: Formats("Europe/London"), lambda: 1, window)
    shown_in(qtbot, bars, window)
    assert not bars.isVisible()
    desk.look(at(15))
    [bar] = bars._bars.values()
    assert bars.isVisible()
    assert "Hour with Bob" in bar.accessibleName()
    assert "10:00" in bar.accessibleName()
    desk.vm.snooze(session().id)
    assert not bars.isVisible()


def test_open_leads_to_the_booking(qtbot):
    desk, window = Desk(), QWidget()
    bars = ReminderBars(desk.vm, lambda: Formats("Europe/London"), lambda: 2, window)
    shown_in(qtbot, bars, window)
    desk.look(at(15))
    [bar] = bars._bars.values()
    with qtbot.waitSignal(bars.openWanted) as opened:
        bar.acted.emit()
    assert opened.args == [session()]
    assert "Hour with Ada" in bar.accessibleName()


def test_the_wish_for_a_newer_version_is_said_and_can_be_put_away(qtbot):
    window = QWidget()
    bar = UpdateBar("2.0", "1.9.1", window)
    shown_in(qtbot, bar, window)
    assert "2.0" in bar.bar.accessibleName()
    assert "1.9.1" in bar.bar.accessibleName()
    bar.bar.acted.emit()
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("wanted", "present", "newer"),
    [
        ("1.10", "1.9", True),
        ("1.9", "1.10", False),
        ("1.0", "1", False),
        ("1.0.1", "1", True),
        ("", "1", False),
        ("x", "1", False),
        ("1.4.0", "1.4.0rc1", True),
        ("1.4.0rc1", "1.4.0", False),
        ("1.4rc2", "1.4.0rc1", True),
        ("1.4rc10", "1.4rc9", True),
        ("1.4b1", "1.4rc1", False),
        ("1.4a1", "1.4.dev3", True),
        ("1.4.0-rc.1", "1.3.9", True),
        ("1.4rc1", "1.3", True),
        ("v2", "1", False),
        ("2.", "1", False),
        ("2..0", "1", False),
        ("٢.0", "1", False),
        ("2.0; rm -rf", "1", False),
        ("9" * 30, "1", False),
        ("2", "unknown", False),
    ],
)
def test_versions_compare_by_number(wanted: str, present: str, newer: bool):
    assert is_newer(wanted, present) is newer


def test_reminders_are_on_a_quarter_of_an_hour_before_unless_somebody_says_else():
    said = Preferences()
    assert (said.notifications, said.remind_minutes, said.quiet_from, said.quiet_to) == (True, 15, 0, 0)
