"""Where the data lives, by keys and for the ear."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.preferences import Clock, KeptServer
from booking_desktop.domain.servers import FoundServer, ServerKind
from booking_desktop.ui.components.disclosure import Disclosure
from booking_desktop.ui.entrance.server_form import ServerForm
from booking_desktop.ui.entrance.sign_in import SignInPage
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.sign_in import SignInViewModel
from tests.drained_jobs import DrainedJobs
from tests.journeys.driver import Driver
from tests.viewmodels.test_sign_in import OneAccount, Pocket

NOW = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)
FORMATS = Formats("Asia/Kolkata", Clock.H24)


class Stage:
    def __init__(self, qtbot, set_to: KeptServer | None = None, *, managed: bool = False, **more: object) -> None:
        self.jobs, self.switched = DrainedJobs(), []
        self.answer: FoundServer | Unreachable | None = None
        kind = ServerKind.OURS if set_to is not None else None
        self.model = ConnectingViewModel(self.jobs, self.ask, set_to or KeptServer(), kind, managed=managed)
        self.model.switched.connect(self.switched.append)
        if more.get("cards") is False:
            self.model.choose_here(False)  # as the dialog at the first door does
        self.form = ServerForm(self.model, lambda: FORMATS, lambda: NOW, **more)
        show(self.form, qtbot)
        self.driver = Driver(self.form)

    def ask(self, address: str) -> FoundServer:
        if isinstance(self.answer, Unreachable):
            raise self.answer
        return self.answer or FoundServer(address, ServerKind.OURS, "1.2")


def show(widget: QWidget, qtbot) -> None:
    qtbot.addWidget(widget)
    widget.resize(360, 500) if isinstance(widget, ServerForm) else widget.resize(1280, 800)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_server_is_chosen_by_keys_alone(qtbot):
    stage = Stage(qtbot)
    stage.form.here.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Address of the server"
    qtbot.keyClicks(QApplication.focusWidget(), "office.example")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    stage.jobs.drain()
    assert stage.driver.says("A Proactively server, version 1.2")
    assert stage.switched == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert stage.switched == [KeptServer("https://office.example")]


def test_a_slip_stands_under_the_address_and_trouble_over_the_button(qtbot):
    stage = Stage(qtbot, cards=False)
    stage.driver.type("Address of the server", "not an address")
    stage.driver.press("Check")
    assert stage.form.address.accessibleDescription() == "Enter a server’s address, such as bookings.example.com."
    stage.answer = Unreachable("office.example", "", Reach.CERTIFICATE_OTHER_NAME)
    stage.driver.type("Address of the server", "office.example")
    stage.driver.press("Check")
    stage.jobs.drain()
    assert stage.driver.says("The certificate at office.example is another server’s")


def test_a_classic_server_asks_for_what_it_never_says(qtbot):
    stage = Stage(qtbot, cards=False)
    stage.answer = FoundServer("https://office.example", ServerKind.CLASSIC)
    assert stage.driver.seek("Its hours are in") is None
    stage.driver.type("Address of the server", "office.example")
    stage.driver.press("Check")
    stage.jobs.drain()
    assert stage.driver.says("It can’t cancel, move or list bookings.")
    assert stage.driver.seek("Its hours are in") is not None
    stage.form.currency.setCurrentText("EUR")
    stage.form.currency.textActivated.emit("EUR")
    stage.driver.press("Use this server")
    assert stage.switched == [KeptServer("https://office.example", "UTC", "EUR")]


def test_a_server_that_can_be_overheard_is_told(qtbot):
    stage = Stage(qtbot, cards=False)
    stage.driver.type("Address of the server", "http://office.example")
    stage.driver.press("Check")
    stage.jobs.drain()
    assert stage.driver.says("one can look around there, but not sign in")


def test_what_the_office_set_is_shown_without_a_way_to_change_it(qtbot):
    stage = Stage(qtbot, KeptServer("https://office.example"), managed=True)
    assert stage.driver.says("office.example, set by your office for this computer.")
    for name in ("This computer", "Address of the server", "Check", "Use this server", "Use this computer"):
        assert not [w for w in stage.driver.visible() if w.accessibleName() == name]


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, percent: int):
    app = QApplication.instance()
    try:
        theme.apply(app, theme.choice, percent / 100) if percent != 100 else None
        stage = Stage(qtbot, cards=False)
        stage.answer = FoundServer("https://office.example", ServerKind.CLASSIC)
        stage.driver.type("Address of the server", "office.example")
        stage.driver.press("Check")
        stage.jobs.drain()
        label = stage.form.answer
        assert label.height() >= label.heightForWidth(label.width())
    finally:
        theme.apply(app, theme.choice, 1.0)


def test_tab_comes_to_it_after_the_form_and_it_says_whether_it_is_open(qtbot):
    accounts, jobs = OneAccount(), DrainedJobs()
    session = SessionViewModel(accounts, Pocket(), jobs)
    sign_in = SignInViewModel(accounts, session, jobs, lambda: NOW, lambda: "Asia/Kolkata")
    connecting = ConnectingViewModel(jobs, lambda address: FoundServer(address, ServerKind.OURS), KeptServer())
    page = SignInPage(
        sign_in, lambda: FORMATS, lambda: NOW, "Europe/London", lambda: True, connecting=connecting
    )  # fmt: skip
    show(page, qtbot)
    page.shown()
    names = []
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
    assert names.index("Browse without an account") + 1 == names.index("Where your data lives, closed")
    place = page.findChild(Disclosure)
    place.link.click()
    assert place.link.accessibleName() == "Where your data lives, open"
    assert Driver(page).find("This computer").isChecked()
