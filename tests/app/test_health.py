from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.health import about, checks, parts
from booking_desktop.app.opening import open_place, place_said
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.backend.database.store import DatabaseStore
from booking_desktop.backend.keychain import KeychainSecrets
from booking_desktop.backend.remote.connecting import backend_over
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.errors import Reach, StoreDamaged
from booking_desktop.domain.preferences import KeptServer, MailServer, Preferences, Security
from booking_desktop.mail.route import MailRoute
from booking_desktop.settings import Settings
from booking_desktop.ui.office.check_advice import advice, shown
from booking_desktop.viewmodels.office.about import AboutViewModel, Check, Health
from tests.classic.server import ClassicServer, Office
from tests.contract.world import World
from tests.drained_jobs import DrainedJobs
from tests.mail.office import Clock
from tests.mail.servers import Mailbox, free_port, mail_server

WORD = "mail-pass-4711"


@dataclass
class Kept:
    preferences: Preferences = Preferences()

    def load(self) -> Preferences:
        return self.preferences


@pytest.fixture
def database(tmp_path: Path) -> SqliteDatabase:
    made = open_store(tmp_path / "store.db", Clock())
    yield made
    made.close()


def found(database: SqliteDatabase, mail: MailServer) -> dict[str, Health]:
    folder = database.path.parent
    secrets = KeychainSecrets(folder)
    route = MailRoute(Kept(replace(Preferences(), mail=mail)), secrets, Clock())
    return {c.name: c.health for c in checks(DatabaseStore(database), secrets, route, folder)}


def test_a_whole_store_passes_and_no_mail_server_is_only_to_be_known(database: SqliteDatabase) -> None:
    told = found(database, MailServer())
    assert told.pop("mail") is told.pop("keychain") is Health.TO_KNOW
    assert set(told.values()) == {Health.PASSES}
    assert {"integrity", "overlaps", "folder", "zones"} <= set(told)


def test_a_mail_server_that_answers_passes_and_one_that_does_not_fails(database: SqliteDatabase) -> None:
    with mail_server(Mailbox()) as port:
        assert found(database, MailServer("127.0.0.1", port, Security.NONE))["mail"] is Health.PASSES
    assert found(database, MailServer("127.0.0.1", free_port(), Security.NONE))["mail"] is Health.FAILS


def test_lost_triggers_are_told(database: SqliteDatabase) -> None:
    with database.write() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
        for name in names:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    assert found(database, MailServer())["overlaps"] is Health.FAILS


class Lost:
    """A store that can't be asked any more."""

    place = "/home/ann/store.db"

    def check(self) -> tuple[tuple[str, bool, str], ...]:
        raise StoreDamaged(self.place, "malformed")


def model(store: Any, folder: Path, mail: MailServer, jobs: DrainedJobs, log: Path | None = None) -> AboutViewModel:
    """About on that store, its checks run."""
    secrets = KeychainSecrets(folder)
    made = about("1.0", store, secrets, MailRoute(Kept(Preferences(mail=mail)), secrets, Clock()), folder, log, jobs)
    made.refresh()
    jobs.drain()
    return made


def test_a_store_that_can_not_be_asked_hides_no_other_check(qapp: Any, tmp_path: Path) -> None:
    state = model(Lost(), tmp_path, MailServer(), DrainedJobs()).state
    assert [(c.name, c.health) for c in state.checks or ()] == [
        ("store", Health.FAILS), ("folder", Health.PASSES), ("zones", Health.PASSES),
        ("keychain", Health.TO_KNOW), ("mail", Health.TO_KNOW),
    ]  # fmt: skip


def test_a_report_is_whole_and_names_no_server_user_or_address(
    qapp: Any, tmp_path: Path, database: SqliteDatabase
) -> None:
    log = tmp_path / "app.log"
    log.write_text(f"mail to ada@x.example by http://ann:{WORD}@proxy.example\n", "utf-8")
    mail = MailServer("127.0.0.1", free_port(), Security.NONE, "ann.of.the.office", "Ann <ann@x.example>")
    report = model(DatabaseStore(database), tmp_path, mail, DrainedJobs(), log).report()
    lines = report.splitlines()
    assert lines[0] == "Proactively 1.0"
    assert [line.split()[:2] for line in lines[6:-2]] == [
        ["passes:", "integrity"], ["passes:", "references"], ["passes:", "overlaps"], ["passes:", "log"],
        ["passes:", "version"], ["passes:", "folder"], ["passes:", "zones"], ["to_know:", "keychain"], ["fails:", "mail"],
    ]  # fmt: skip
    assert lines[-1].startswith("mail to <address> by http://ann:<hidden> @")
    for secret in (WORD, "127.0.0.1", "ann.of.the.office", "x.example"):
        assert secret not in report


def test_a_report_on_a_server_names_neither_it_nor_this_computers_mail(qapp: Any, tmp_path: Path) -> None:
    world = World(tmp_path / "there.db", Clock(), remote=True)
    folder = tmp_path / "here"
    folder.mkdir()
    jobs = DrainedJobs()
    made = model(world.backend.store, folder, MailServer("mail.example"), jobs)
    report = made.report()
    assert [line.split()[0:2] for line in report.splitlines()[6:10]] == [
        ["passes:", "answers"], ["passes:", "ready"], ["passes:", "clock"], ["to_know:", "server_mail"],
    ]  # fmt: skip
    assert world.network is not None
    for hidden in (world.backend.store.place, "mail.example"):
        assert hidden not in report
    world.network.down(True)
    made.refresh()
    jobs.drain()
    failing, *others = made.state.checks or ()
    assert (failing.name, failing.health) == ("answers", Health.FAILS)
    assert [check.name for check in others] == ["folder", "zones", "keychain"]
    assert "mail" not in made.report()
    assert "again" in advice(failing) or "server" in advice(failing)
    world.network.down(False)
    world.backend.store.close()


class Stranger(BaseHTTPRequestHandler):
    """What answers at a guest network's door, in JSON."""

    said = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.said)))
        self.end_headers()
        self.wfile.write(self.said)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.mark.parametrize("said", [b"[]", b"null", b"{}", b'{"time": 5, "version": 1, "mail": 1}', b'{"time": "x"}'])
def test_a_stranger_who_answers_in_json_is_a_check_that_fails_and_no_defect(said: bytes) -> None:
    handler = type("Saying", (Stranger,), {"said": said})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as there:
        thread = threading.Thread(target=there.serve_forever)
        thread.start()
        http = Http(f"http://127.0.0.1:{there.server_port}", now=Clock(), patience=Patience(tries=1))
        found = backend_over(http, Clock()).store.check()
        http.close()
        there.shutdown()
        thread.join()
    assert [(name, good) for name, good, _ in found] == [("answers", False)]


def test_a_report_on_a_classic_server_names_neither_it_nor_anyone_there(qapp: Any, tmp_path: Path) -> None:
    office = Office()
    office.speaker("Ada")
    server = ClassicServer(office)
    place = place_said(Settings(tmp_path, tmp_path, proxy="none", server=server.address), KeptServer())
    settings = Settings(tmp_path, tmp_path, proxy="none", server=server.address)
    backend, _ = open_place(place, settings, Clock(), lambda: False, lambda: "UTC")
    report = model(backend.store, tmp_path, MailServer(), DrainedJobs()).report()
    backend.store.close()
    server.stop()
    assert report.splitlines()[6:8] == ["passes: answers classic", "passes: server_mail"]
    for hidden in (server.address, str(server.address.rpartition(":")[2]), "Ada", "mail "):
        assert hidden not in report


def test_a_report_before_the_checks_have_ended_says_so(qapp: Any, tmp_path: Path, database: SqliteDatabase) -> None:
    secrets = KeychainSecrets(tmp_path)
    route = MailRoute(Kept(), secrets, Clock())
    made = about("1.0", DatabaseStore(database), secrets, route, tmp_path, None, DrainedJobs())
    assert "checks: running" in made.report()


@pytest.mark.parametrize(
    "name",
    ["store", "integrity", "references", "overlaps", "log", "version", "answers", "ready", "clock", "folder", "mail"],
)
def test_every_check_that_fails_says_what_to_do(qapp: Any, name: str) -> None:
    told = advice(Check(name, Health.FAILS, "found"))
    assert told.endswith(".")
    assert len(told.split()) > 5
    assert advice(Check(name, Health.PASSES)) == advice(Check(name, Health.TO_KNOW)) == ""


@pytest.mark.parametrize("reach", Reach)
def test_why_a_server_does_not_answer_is_a_sentence_and_no_word_of_ours(qapp: Any, reach: Reach) -> None:
    check = Check("answers", Health.FAILS, reach.value)
    assert shown(check) == ""
    assert "{" not in advice(check)
    assert reach.value in check.reported


def test_every_part_has_a_version() -> None:
    assert [part.name for part in parts()] == ["Python", "Qt", "SQLite", "System"]
    assert all(part.version for part in parts())
