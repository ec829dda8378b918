from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from booking_desktop.domain.people import Name, Person, PersonId, Role
from booking_desktop.domain.preferences import MailServer, Preferences, ThemeChoice
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.text import Section, Text
from booking_desktop.ui.office.preferences import PreferencesPage, _title
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.about import AboutViewModel, Check, Health, Part
from booking_desktop.viewmodels.office.mail_server import MailServerViewModel
from booking_desktop.viewmodels.office.preferences import Category, PreferencesViewModel
from tests.drained_jobs import DrainedJobs
from tests.mail.letters import MADE

ADA = Person(PersonId(1), Name("Ada"), "ada@x.example", Role.BOOKS, "Europe/London", office=True)


class Kept:
    def load(self) -> Preferences:
        return Preferences()

    def save(self, preferences: Preferences) -> None:
        pass

    def has_samples(self) -> bool:
        return True

    def get(self, name: str) -> None:
        return None

    place = "store.db"


class Session(QObject):
    changed = Signal()
    person: Person | None = None


class Desk:
    """The page with what it stands on."""

    def __init__(self, qapp: QApplication) -> None:
        self.jobs, self.session, self.in_force = DrainedJobs(), Session(), Preferences(theme=ThemeChoice.LIGHT)
        self.app = qapp
        self.window = QWidget()
        self.window.resize(1060, 800)
        self.commands = Commands(self.window)
        for name in ("search", "palette", "refresh"):
            self.commands.bind(name, lambda: None, self.window)
        kept = Kept()
        self.model = PreferencesViewModel(
            kept, kept, kept, kept, self.session, self.jobs,
            current=lambda: self.in_force, take=self.take, restore=lambda _: None, folder="/data", now=lambda: MADE,
        )  # fmt: skip
        self.mail = MailServerViewModel(kept, kept, self.jobs, self.model.change, lambda *_: "hello")
        self.checks = (Check("integrity", Health.PASSES, "ok"), Check("mail", Health.TO_KNOW))
        self.log: tuple[str, ...] = ("2026-03-10 16:11:30,120 WARNING mail: timed out",)
        self.about = AboutViewModel(
            "1.0", (Part("Qt", "6"),), "", self.jobs,
            check=lambda: self.checks, tail=lambda: self.log, clean=str,
        )  # fmt: skip
        self.page = PreferencesPage(
            self.model, self.mail, self.about, self.commands, lambda: Formats("Asia/Kolkata"), lambda: MADE, self.window
        )
        self.page.resize(1060, 800)

    def take(self, preferences: Preferences) -> None:
        self.in_force = preferences
        theme.apply(self.app, preferences.theme, preferences.text_percent / 100, preferences.density)
        self.commands.remap(preferences.shortcuts)


@pytest.fixture
def desk(qapp: QApplication, qtbot) -> Desk:
    theme.apply(qapp, "light")
    made = Desk(qapp)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    theme.apply(qapp, "light")


def test_a_theme_is_in_force_as_soon_as_it_is_chosen(desk: Desk) -> None:
    desk.page.appearance.tiles.tile(ThemeChoice.DARK).click()
    assert desk.in_force.theme is ThemeChoice.DARK
    assert theme.tokens.name == "dark"


def test_the_text_grows_with_the_slider_by_keys(desk: Desk, qtbot) -> None:
    slider = desk.page.appearance.size_slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert desk.in_force.text_percent == 110
    assert desk.page.appearance.percent.text() == "110 %"


def test_no_name_of_a_category_stands_below_the_one_that_is_chosen(desk: Desk) -> None:
    names = {_title(category) for category in Category}
    assert [
        label.text() for label in desk.page.findChildren(Section) if label.isVisible() and label.text() in names
    ] == []


def test_a_setting_is_found_by_its_words_wherever_it_is(desk: Desk) -> None:
    desk.page.search.setText("smtp")
    assert desk.page.data.isVisible()
    assert not desk.page.appearance.isVisible()
    desk.page.search.setText("no such thing")
    assert not any(part.isVisible() for part in desk.page.parts.values())
    desk.page._nothing.findChild(QPushButton).click()  # Clear
    assert desk.page.appearance.isVisible()


def test_the_categories_are_walked_with_the_arrow_keys(desk: Desk, qtbot) -> None:
    desk.page.categories.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(desk.page.categories, Qt.Key.Key_Down)
    assert desk.model.state.category is Category.TIME


def test_only_commands_that_something_does_can_be_given_keys(desk: Desk) -> None:
    desk.model.show(Category.SHORTCUTS)
    rows = desk.page.shortcuts.rows
    assert rows["search"].isVisible()
    assert not rows["sign_out"].isVisible()


def test_keys_are_recorded_by_pressing_them(desk: Desk, qtbot) -> None:
    desk.model.show(Category.SHORTCUTS)
    row = desk.page.shortcuts.rows["search"]
    row.field.click()
    qtbot.keyClick(row.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.commands.keys("search") == ("Ctrl+L", "/")
    row.reset.click()
    assert desk.commands.keys("search") == ("Ctrl+F", "/")


def test_taken_keys_are_said_in_place_and_can_be_taken_over(desk: Desk, qtbot) -> None:
    desk.model.show(Category.SHORTCUTS)
    row = desk.page.shortcuts.rows["search"]
    row.field.click()
    qtbot.keyClick(row.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert row.error == "Ctrl+K already does “Go to anything”."
    assert desk.commands.keys("search") == ("Ctrl+F", "/")
    row.take.click()
    assert desk.commands.keys("search") == ("Ctrl+K", "/")
    assert desk.commands.keys("palette") == ()


def test_a_single_letter_that_would_fire_while_typing_is_refused(desk: Desk, qtbot) -> None:
    desk.model.show(Category.SHORTCUTS)
    row = desk.page.shortcuts.rows["palette"]
    row.field.click()
    qtbot.keyClick(row.field, Qt.Key.Key_X)
    assert row.error.startswith("A single letter would fire")
    row.field.click()
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert desk.commands.keys("palette") == ("Ctrl+K",)


def test_a_mail_server_is_typed_tested_and_put_in_force(desk: Desk, qtbot) -> None:
    desk.model.show(Category.DATA)
    form = desk.page.data.mail
    assert not form.save.isEnabled()
    qtbot.keyClicks(form.host.editor, "mail.example")
    qtbot.keyClicks(form.letters_from.editor, "me@mail.example")
    form.test.click()
    desk.jobs.drain()
    assert form.answer.text() == "It answers and takes mail: hello"
    form.save.click()
    desk.jobs.drain()
    assert desk.in_force.mail == MailServer("mail.example", sender="me@mail.example")


def test_the_samples_can_be_removed_by_the_office_alone(desk: Desk) -> None:
    desk.model.show(Category.DATA)
    desk.page.shown()
    desk.jobs.drain()
    assert not desk.page.data.samples.isVisible()
    desk.session.person = ADA
    desk.session.changed.emit()
    assert desk.page.data.samples.isVisible()
    desk.session.person = replace(ADA, office=False)
    desk.session.changed.emit()
    assert not desk.page.data.samples.isVisible()


def test_restoring_is_asked_before_it_is_done(desk: Desk, qtbot) -> None:
    desk.model.show(Category.DATA)
    dialog = desk.page.data.ask_restore("/media/copy.db")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.jobs.waiting == 0


def test_a_stranger_is_led_to_sign_in_instead_of_a_password_form(desk: Desk) -> None:
    desk.model.show(Category.PRIVACY)
    assert not desk.page.privacy.everywhere.isVisible()
    wanted: list[bool] = []
    desk.page.signInWanted.connect(lambda: wanted.append(True))
    desk.page.privacy._stranger.action.click()
    assert wanted == [True]


@pytest.mark.parametrize("width", [700, 980, 1400])
def test_what_to_do_about_a_check_that_fails_is_shown_whole(qapp: QApplication, qtbot: Any, width: int) -> None:
    desk = Desk(qapp)
    desk.checks = (Check("answers", Health.FAILS, "certificate_unknown"), Check("overlaps", Health.FAILS, "missing"))
    desk.log = tuple(f"2026-03-10 16:11:30,120 INFO mail: {'long ' * n}" for n in (13, 14, 15, 16, 17, 18))
    desk.page.resize(width, 300)
    desk.model.show(Category.ABOUT)
    desk.page.shown()
    desk.window.show()
    desk.page.show()
    desk.jobs.drain()

    def cut() -> list[str]:
        wrapped = [label for label in desk.page.about.findChildren(Text) if label.wordWrap() and label.isVisible()]
        assert any("certificate file" in label.text() for label in wrapped)
        return [label.text() for label in wrapped if label.height() < label.heightForWidth(label.width())]

    qtbot.waitUntil(lambda: cut() == [])
    desk.window.hide()


def test_about_shows_checks_and_copies_a_report(desk: Desk) -> None:
    desk.model.show(Category.ABOUT)
    desk.page.shown()
    desk.jobs.drain()
    assert desk.page.about.summary.text() == "1 pass, 1 to know"
    desk.page.copy_report.click()
    assert "passes: integrity ok" in QGuiApplication.clipboard().text()


def test_nothing_that_takes_the_focus_is_without_a_name(desk: Desk) -> None:
    for category in Category:
        desk.model.show(category)
        for widget in desk.page.findChildren(QWidget):
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            named = (
                widget.accessibleName() or getattr(widget, "text", str)() or getattr(widget, "placeholderText", str)()
            )
            assert not takes or named, widget


def test_a_locked_theme_looks_locked(qapp: QApplication) -> None:
    desk = Desk(qapp)
    tile = desk.page.appearance.tiles.tile(ThemeChoice.LIGHT)
    free = tile.grab().toImage()
    desk.model._become(replace(desk.model.state, locked=frozenset({"theme"})))
    assert tile.grab().toImage() != free


def test_what_the_office_has_locked_is_shown_as_such_and_stays(qapp: QApplication) -> None:
    desk = Desk(qapp)
    desk.model._become(replace(desk.model.state, locked=frozenset({"theme", "density", "notifications"})))
    for row in (desk.page.appearance.density, desk.page.notifications.on):
        assert row.help.text() == "Set by your office"
        assert not row.control.isEnabled()
    assert not desk.page.appearance.tiles.isEnabled()
    assert desk.page.appearance.theme_note.text() == "Set by your office"
    assert not desk.page.appearance.theme_note.isHidden()
    assert desk.page.appearance.motion.control.isEnabled()
    desk.model.set(theme=ThemeChoice.DARK, text_percent=120)
    assert (desk.in_force.theme, desk.in_force.text_percent) == (ThemeChoice.LIGHT, 120)
    desk.model.set(text_percent=100)


def test_the_language_says_that_letters_follow_where_they_do(desk: Desk) -> None:
    row = desk.page.time.language
    assert row.help.text() == "Words, dates and numbers. Applies at once."
    desk.model._become(replace(desk.model.state, category=Category.TIME, person=ADA))
    assert row.help.text() == "Words, dates and numbers, in letters to you too. Applies at once."
    desk.model._become(replace(desk.model.state, offers=EVERYTHING - {Can.ACCOUNT}))
    assert row.help.text() == "Words, dates and numbers. Applies at once."
