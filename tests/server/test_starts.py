"""What keeps ``booking-server`` from starting is told in one sentence, with an exit code, before anything is touched."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from socket import create_server

import pytest

from server_stub.commands import run
from server_stub.settings import SETTINGS
from tests.mail.servers import Mailbox, mail_server, only


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
    assert {path.name: path.stat().st_mode & 0o077 for path in (folder / "data").iterdir()} == {
        "jwt.secret": 0,
        "server.sqlite": 0,
    }
