"""What keeps ``booking-server`` from starting is told in one sentence, with an exit code, before anything is touched."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from socket import create_server

import pytest

from server_stub.commands import places, run
from server_stub.settings import SETTINGS
from tests.mail.servers import Mailbox, mail_server, only

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty one, with no settings around it."""
    monkeypatch.chdir(tmp_path)
    root = logging.getLogger()  # ``serve`` logs to this test's own standard error
    monkeypatch.setattr(root, "handlers", list(root.handlers))
    for setting in SETTINGS:
        monkeypatch.setenv(setting.variable, "")
    return tmp_path


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["--database-url", "postgresql://"], "must name the database at its end"),
        (["--database-url", "postgresql://booking@db"], "must name the database at its end"),
        (["--database-url", "sqlite:///"], "must name the database at its end"),
        (["--database-url", "postgresql://booking@db:abc/booking"], "is no address such as postgresql://"),
        (["--mail-from", "nonsense"], "is no address such as Office <bookings@office.example>"),
        (["--mail-from", "Office <a@b.example>\nBcc: c@d.example"], "is no address such as"),
    ],
)
def test_a_setting_that_cant_be_is_named(said: list[str], words: str, capsys: pytest.CaptureFixture[str]):
    assert run([*said, "--data-dir", "data", "check"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"BOOKING_{said[0][2:].replace('-', '_').upper()} ({said[0]}) {words}")
    assert not Path("data").exists()


@pytest.mark.parametrize("line", ["some words", 'BOOKING_PORT="9', "=9"])
def test_a_line_of_the_settings_file_that_says_nothing_is_named(line: str, capsys: pytest.CaptureFixture[str]):
    Path(".env").write_text(f"# the office's\nexport BOOKING_ZONE='Europe/London'\n\n{line}\n", "utf-8")
    assert run(["--data-dir", "data", "check"]) == 2
    assert capsys.readouterr().err == ".env can't be used: line 4 is not NAME=VALUE.\n"


def test_a_settings_file_is_read(capsys: pytest.CaptureFixture[str]):
    lines = "# the office's", "export BOOKING_DATA_DIR=from-file", "BOOKING_SMTP_URL='smtp://127.0.0.1:1'  # ours", ""
    Path(".env").write_text("\n".join(lines), "utf-8")
    assert run(["check"]) == 1
    told = capsys.readouterr().out
    assert "FAIL mail: 127.0.0.1:1 (none): Nothing answers at 127.0.0.1:1." in told
    assert "secret: kept in from-file" in told


def test_a_name_that_is_no_setting_is_told_with_the_one_that_is_meant(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    Path(".env").write_text("BOOKING_DATA_DIR=data\nBOOKING_PROT=9\nOTHER=1\nBOOKING_SERVER=x\n", "utf-8")
    monkeypatch.setenv("BOOKING_XYZZY_GATE", "1")
    assert run(["check"]) == 0
    assert [line for line in capsys.readouterr().err.splitlines() if "does nothing" in line] == [
        "BOOKING_PROT in .env is no setting of a server and does nothing. Is BOOKING_PORT meant?",
        "BOOKING_XYZZY_GATE in the environment is no setting of a server and does nothing.",
    ]


@pytest.mark.parametrize(("password", "good"), [("right", True), ("wrong", False)])
def test_check_logs_in_to_the_mail_server_and_sends_nothing(
    password: str, good: bool, capsys: pytest.CaptureFixture[str]
):
    box = Mailbox()
    known = only("office", "right")
    with mail_server(box, authenticator=known, auth_require_tls=False) as port:
        url = f"smtp://office:{password}@127.0.0.1:{port}"
        assert run(["--data-dir", "data", "--smtp-url", url, "check"]) == (0 if good else 1)
    (line,) = [line for line in capsys.readouterr().out.splitlines() if " mail:" in line]
    assert line.startswith(f"{'ok  ' if good else 'FAIL'} mail: 127.0.0.1:{port} (none)")
    assert password not in line
    assert box.messages == []


def test_a_dump_makes_no_folder(capsys: pytest.CaptureFixture[str], folder: Path):
    assert run(["--data-dir", "data", "dump", "misspelt/store.sqlite"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"There is no folder {folder}/misspelt to write the store into. Nothing was made."
    assert not (folder / "misspelt").exists()
    assert not (folder / "data").exists()


@pytest.mark.parametrize("command", ["check", "serve"])
def test_a_data_folder_that_cant_be_made_is_named(command: str, folder: Path, capsys: pytest.CaptureFixture[str]):
    (folder / "file").touch()
    assert run(["--data-dir", str(folder / "file" / "data"), "--port", "0", command]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"The data folder {folder}/file/data can't be made: Not a directory. Name another: --data-dir."


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_port_in_use_is_named_and_the_database_left_alone(workers: str, capsys: pytest.CaptureFixture[str]):
    with create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run(["--data-dir", "data", "--port", str(port), "--workers", workers]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"Can't listen on 127.0.0.1:{port}: ")
    assert not Path("data").exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")
def test_a_new_database_is_its_owners_alone(folder: Path):
    assert run(["--data-dir", "data", "check"]) == 0
    names = ("jwt.secret", "server.sqlite", "server.sqlite-next", "server.sqlite-turn")
    found = {path.name: path.stat().st_mode & 0o077 for path in (folder / "data").iterdir()}
    assert found == dict.fromkeys(names, 0)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="root alone gives files away")
def test_what_root_looks_at_stays_the_services(folder: Path):
    assert run(["--data-dir", "data", "check"]) == 0
    for file in (folder / "data").iterdir():
        file.unlink() if "-" in file.name else os.chown(file, 65534, 65534)
    assert run(["--data-dir", "data", "check"]) == 0
    assert {file.stat().st_uid for file in (folder / "data").iterdir()} == {65534}


# --- on a machine where the service runs ------------------------------------------------------------------------------


@pytest.fixture
def service(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The service's file and folder, as the package lays them down."""
    file, data = folder / "etc" / "booking-server.env", folder / "var" / "booking-server"
    for made in (file.parent, data):
        made.mkdir(parents=True)
    file.write_text("BOOKING_ZONE=Europe/London\n")
    monkeypatch.setattr(places, "SERVICE_FILE", file)
    monkeypatch.setattr(places, "SERVICE_DATA", data)
    return file


def test_a_command_works_on_what_the_service_serves(service: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["check"]) == 0
    told = capsys.readouterr()
    assert told.err == f"Settings: {service}\n"
    assert f"database: {places.SERVICE_DATA / 'server.sqlite'}" in told.out.splitlines()
    assert f"secret: kept in {places.SERVICE_DATA}" in told.out


@pytest.mark.parametrize("way", ["option", "environment", "file here", "named file"])
def test_whoever_says_another_place_gets_that_one(
    way: str, service: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    said = ["check"]
    if way == "option":
        said += ["--data-dir", "mine"]
    elif way == "environment":
        monkeypatch.setenv("BOOKING_DATA_DIR", "mine")
    else:
        name = ".env" if way == "file here" else "other.env"
        Path(name).write_text("BOOKING_DATA_DIR=mine\n")
        said += ["--env-file", name] if name != ".env" else []
    assert run(said) == 0
    told = capsys.readouterr()
    assert (told.err, "secret: kept in mine" in told.out) == ("", True)
    assert list(places.SERVICE_DATA.iterdir()) == []


def test_who_may_not_read_the_services_settings_is_given_no_empty_store(
    service: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("os.access", lambda path, _mode: path != service)
    assert run(["dump", "backup.db"]) == 2
    assert capsys.readouterr().err.startswith(f"A server is set up here by {service}, which you may not read: ")
    assert not Path("backup.db").exists()


@pytest.mark.parametrize(
    ("trouble", "words", "code"),
    [
        (KeyboardInterrupt(), "Stopped.", 130),
        (OSError(28, "No space left on device"), "It could not be done: No space left on device.", 1),
        (PermissionError(13, "Permission denied", "/srv/x"), "/srv/x can't be used: Permission denied.", 1),
    ],
)
def test_what_ends_a_command_early_is_a_sentence(
    trouble: BaseException, words: str, code: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    def opened(_settings: object) -> None:
        raise trouble

    monkeypatch.setattr("server_stub.app.open_database", opened)
    assert run(["--data-dir", "data", "check"]) == code
    assert capsys.readouterr().err == f"{words}\n"


@pytest.mark.skipif(os.name == "nt", reason="streams are closed otherwise there")
@pytest.mark.parametrize(("out", "code", "words"), [(">&-", 0, ""), (">/dev/full", 1, "No space left on device")])
def test_what_can_not_be_said_is_no_traceback(out: str, code: int, words: str, folder: Path):
    if out == ">/dev/full" and not Path("/dev/full").exists():
        pytest.skip("there is no such device")
    command = f"exec '{sys.executable}' -m server_stub --data-dir '{folder}/data' check {out}"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr, words in done.stderr) == (code, False, True)


@pytest.mark.parametrize(("name", "words"), [("folder", "it is a folder"), ("none", "there is no such file")])
def test_a_store_that_is_none_is_not_loaded(name: str, words: str, capsys: pytest.CaptureFixture[str]):
    Path("folder").mkdir()
    assert run(["--data-dir", "data", "load", name]) == 1
    assert capsys.readouterr().err == f"{Path(name).absolute()} can't be used: {words}.\n"


def test_a_report_of_an_earlier_move_outlives_a_try_without_a_database(capsys: pytest.CaptureFixture[str]):
    Path("report.csv").write_text("earlier")
    said = ["--data-dir", "data", "--zone", "Europe/London", "import-classic", "--report", "report.csv"]
    assert run([*said, "mysql://u:p@127.0.0.1:1/office"]) == 1
    assert "gives no answer" in capsys.readouterr().err
    assert run([*said, "mysql://u:p@127.0.0.1:port/office"]) == 2
    assert "address is no address such as mysql://" in capsys.readouterr().err
    assert Path("report.csv").read_text() == "earlier"
    assert not Path("report.csv.part").exists()
