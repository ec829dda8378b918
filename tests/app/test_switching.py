"""The app goes from one place of the data to another, and back, without being started anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from booking_desktop.app.desk import Desk
from booking_desktop.app.main import Launch
from booking_desktop.app.opening import Place, place_said
from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.preferences import KeptServer
from booking_desktop.domain.servers import HERE, Can, ServerKind
from booking_desktop.settings import Settings
from booking_desktop.ui.trouble import TroublePage
from booking_desktop.viewmodels.base import system_clock
from tests.backend.scripted import ScriptedServer, hangs
from tests.classic.server import ClassicServer, Office
from tests.journeys.driver import Driver
from tests.loopback import serving

PASSWORD = "two purple brinjals"


class App:
    """The app, and its way from one desk to the next."""

    def __init__(self, folder: Path, qtbot: Any, **settings: Any) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.qtbot, self.settings = qtbot, Settings(folder, folder / "logs", proxy="none", **settings)
        self.launch = Launch(app, self.settings)
        self.driver = Driver(self.launch.window)

    @property
    def desk(self) -> Desk:
        assert self.launch.desk is not None
        return self.launch.desk

    def until_ready(self, go: Callable[[], object]) -> None:
        with self.qtbot.waitSignal(self.launch.ready, timeout=20_000):
            go()

    def until_troubled(self, go: Callable[[], object]) -> TroublePage:
        with self.qtbot.waitSignal(self.launch.troubled, timeout=20_000):
            go()
        page = self.launch.window.page("trouble")
        assert isinstance(page, TroublePage)
        return page

    def connect(self, address: str) -> None:
        """As a person does it at the first door."""
        self.driver.press("Connect to an office server")
        self.driver.type("Address of the server", address)
        self.driver.press("Check")
        self.qtbot.waitUntil(lambda: self.desk.pages.connecting.state.found is not None, timeout=10_000)
        self.until_ready(lambda: self.driver.press("Use this server"))

    def kept(self) -> KeptServer:
        return FilePreferences(self.settings.data_dir).load().server

    def names(self) -> set[str]:
        return {str(row.name) for row in self.desk.pages.discover.state.rows}


@pytest.fixture
def app(tmp_path: Path, qtbot: Any) -> Iterator[Callable[..., App]]:
    made: list[App] = []

    def make(**settings: Any) -> App:
        made.append(App(tmp_path / "data", qtbot, **settings))
        return made[-1]

    yield make
    for one in made:
        one.launch.window.close()


@pytest.fixture
def classic() -> Iterator[ClassicServer]:
    office = Office()
    office.speaker("Ada")
    server = ClassicServer(office)
    yield server
    server.stop()


def test_from_the_first_door_to_a_classic_server_and_back(app: Callable[..., App], classic: ClassicServer, qtbot: Any):
    one = app()
    one.until_ready(one.launch.start)
    one.connect(classic.address)
    assert (one.desk.place.kind, one.names()) == (ServerKind.CLASSIC, {"Ada Ng"})
    qtbot.waitUntil(lambda: one.kept().address == classic.address)
    one.desk.pages._open_preferences("data")
    one.driver.press("This computer")
    one.until_ready(lambda: one.driver.press("Use this computer"))
    assert (one.desk.place, one.launch.window.current) == (Place(), "first_run")
    qtbot.waitUntil(lambda: not one.kept().is_set)


def test_to_a_server_of_ours_which_keeps_its_own_sign_in(app: Callable[..., App], tmp_path: Path, qtbot: Any):
    one = app(demo=True)
    one.until_ready(one.launch.start)
    with serving(tmp_path / "server", system_clock) as server:
        one.until_ready(lambda: one.launch.switch_to(KeptServer(server.address)))
        assert (one.desk.place.kind, one.names()) == (ServerKind.OURS, set())
        one.desk.session._tokens._secrets.put("refresh", "of the server")
        one.until_ready(lambda: one.launch.switch_to(KeptServer()))
        assert one.names() != set()
        assert one.desk.session._tokens._secrets.get("refresh") is None
        assert one.desk.secrets.get(f"refresh {server.address}") == "of the server"


def test_the_server_is_there_again_at_the_next_start(app: Callable[..., App], classic: ClassicServer, tmp_path: Path):
    FilePreferences(tmp_path / "data").save(
        FilePreferences(tmp_path / "data").load().__class__(server=KeptServer(classic.address))
    )
    one = app()
    one.until_ready(one.launch.start)
    assert one.names() == {"Ada Ng"}
    assert Can.CANCEL not in one.desk.backend.offers


def test_a_server_that_can_not_be_reached_leaves_three_ways(
    app: Callable[..., App], classic: ClassicServer, qtbot: Any
):
    one = app()
    one.until_ready(one.launch.start)
    one.connect(classic.address)
    classic.stop()
    page = one.until_troubled(lambda: one.launch._reopen(one.launch.place))
    assert page.title.text() == "The server can’t be reached"
    assert "No server is running at 127.0.0.1" in page.words.text()
    one.until_troubled(lambda: one.driver.press("Try again"))
    one.until_ready(lambda: one.driver.press("Use this computer for now"))
    assert one.launch.window.current == "first_run"
    assert one.kept().address == classic.address  # for now alone


def test_a_server_that_hangs_does_not_keep_anyone(app: Callable[..., App], qtbot: Any):
    with ScriptedServer(hangs) as server:
        one = app()
        one.until_ready(one.launch.start)
        one.launch.switch_to(KeptServer(server.address))
        qtbot.waitUntil(lambda: bool(server.asked))
        assert one.driver.says("Connecting to 127.0.0.1")
        one.until_ready(lambda: one.driver.press("Use this computer instead"))
        assert one.desk.place == Place()


def test_what_the_office_set_holds_and_is_shown(app: Callable[..., App], classic: ClassicServer):
    one = app(server=classic.address)
    one.until_ready(one.launch.start)
    assert one.names() == {"Ada Ng"}
    one.desk.pages._open_preferences("data")
    assert one.driver.says("set by your office for this computer.")
    assert one.desk.pages.connecting.state.managed


def test_where_the_data_is_comes_from_settings_before_preferences(tmp_path: Path):
    kept = KeptServer("https://kept.example", "Europe/Paris", "EUR")
    said = Settings(tmp_path, tmp_path)
    assert place_said(said, kept) == Place(kept)
    office = Settings(tmp_path, tmp_path, server="https://office.example")
    assert place_said(office, kept) == Place(KeptServer("https://office.example", "Europe/Paris", "EUR"), managed=True)
    classic = replace(office, classic_zone="Asia/Tokyo", classic_currency="JPY")
    assert place_said(classic, kept).server == KeptServer("https://office.example", "Asia/Tokyo", "JPY")
    assert place_said(Settings(tmp_path, tmp_path, server=HERE), kept) == Place(managed=True)


def test_a_certificate_file_that_is_gone_is_told_at_the_start(app: Callable[..., App], tmp_path: Path):
    one = app(server="https://office.example", ca_file=str(tmp_path / "gone.pem"))
    page = one.until_troubled(one.launch.start)
    assert "there is no such file" in page.words.text()


def test_trouble_with_a_managed_server_offers_no_other_place(app: Callable[..., App]):
    one = app(server="http://127.0.0.1:9")
    errors: list[Any] = []
    one.launch.troubled.connect(errors.append)
    one.until_troubled(one.launch.start)
    assert isinstance(errors[0], Unreachable)
    assert errors[0].reach is Reach.REFUSED
    assert one.driver.seek("Use this computer for now") is None
