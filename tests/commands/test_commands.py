"""The command line as people use it: a process of its own, its words, its exit code, and what is in the store afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.arriving import claimed
from booking_desktop.commands.defaults import currency_of, week_of, zone_from
from booking_desktop.commands.running import Console, Doors, run
from booking_desktop.domain.availability import CLASSIC_WEEK, Hours

ROOT = Path(__file__).parents[2]
DEFAULTS = ["--price", "120", "--currency", "GBP", "--zone", "London"]


class Shell:
    """Runs booking-desktop in a process of its own with a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"

    def __call__(self, *words: str, data: Path | None = None, stdin: str = "") -> subprocess.CompletedProcess[str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("BOOKING_")}
        nowhere = {f"XDG_{n}_HOME": str(self.data.parent / "home") for n in ("CONFIG", "DATA", "STATE")}
        environment = kept | nowhere | {"BOOKING_DATA_DIR": str(data or self.data), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "booking_desktop", *words]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, input=stdin, capture_output=True, text=True, timeout=60, check=False
        )
        assert "Traceback" not in done.stderr
        return done


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("name,email,price\nAda Lovelace,ada@lovelace.example,100\nGrace Hopper,,\n,x@y.example,\n", "utf-8")
    return path


def test_the_version_and_the_help_are_printed(shell: Shell) -> None:
    assert shell("--version").stdout.startswith("Proactively Desktop ")
    told = shell("--help")
    assert told.returncode == 0
    for word in ("import", "backup", "restore", "--data-dir", "--demo"):
        assert word in told.stdout


def test_a_file_is_taken_in_and_each_line_that_can_not_be_read_is_told(shell: Shell, csv: Path) -> None:
    done = shell("import", str(csv), *DEFAULTS)
    assert done.stdout == "Line 4: It has no name.\n2 new, 1 not read.\n"
    assert (done.returncode, done.stderr) == (3, "")


def test_taking_it_in_again_doubles_nobody(shell: Shell, csv: Path) -> None:
    shell("import", str(csv), *DEFAULTS)
    assert "2 unchanged, 1 not read." in shell("import", str(csv), *DEFAULTS).stdout


def test_the_unread_lines_go_into_a_report_where_one_is_asked(shell: Shell, csv: Path, tmp_path: Path) -> None:
    shell("import", str(csv), *DEFAULTS, "--report", str(tmp_path / "report.csv"))
    assert "4,It has no name." in (tmp_path / "report.csv").read_text("utf-8-sig")


def test_a_column_can_be_named_by_hand(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Wer,Was\nAda Lovelace,Mathematics\n", "utf-8")
    assert shell("import", str(path), *DEFAULTS, "--column", "Was=topics", "--column", "1=name").stdout == "1 new.\n"
    wrong = shell("import", str(path), *DEFAULTS, "--column", "Wo=zone")
    assert (wrong.returncode, wrong.stderr) == (
        2,
        "--column Wo=zone: the file has no column called Wo. It has Wer, Was.\n",
    )


def test_a_store_is_backed_up_and_put_back(shell: Shell, csv: Path, tmp_path: Path) -> None:
    shell("import", str(csv), *DEFAULTS)
    assert shell("backup", str(tmp_path / "copy.db")).stdout == f"Backed up to {tmp_path / 'copy.db'}.\n"
    elsewhere = tmp_path / "elsewhere"
    assert shell("restore", str(tmp_path / "copy.db"), data=elsewhere).returncode == 0
    assert "2 unchanged" in shell("import", str(csv), *DEFAULTS, data=elsewhere).stdout
    again = shell("restore", str(tmp_path / "copy.db"), data=elsewhere)
    assert "The store before is kept as" in again.stdout


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["nonsense"], 2, "Argument COMMAND: invalid choice: 'nonsense'"),
        (["import"], 2, "The following arguments are required: FILE. See booking-desktop --help."),
        (["import", "{csv}"], 2, "Nobody can be asked here: give --price, --currency and --zone as well."),
        (["import", "{csv}", *DEFAULTS[:2], "--currency", "XXX", *DEFAULTS[4:]], 2, "--currency: XXX is not one of"),
        (["import", "{csv}", "--price", "much", *DEFAULTS[2:]], 2, "--price: much is not a price in GBP."),
        (["import", "{csv}", *DEFAULTS, "--hours", "daily"], 2, "--hours: daily is not like Mon-Fri 09:00-17:00."),
        (["import", "{tmp}/none.csv", *DEFAULTS], 1, "{tmp}/none.csv can’t be used: there is no such file."),
        (["import", sys.executable, *DEFAULTS], 1, f"{sys.executable} can’t be used: it is not a text file."),
        (["backup", "{tmp}/copy.db"], 1, "There is no store in {tmp}/data to back up."),
        (["restore", "{tmp}/none.db"], 1, "{tmp}/none.db can’t be used: there is no such file."),
        (["restore", "{csv}"], 1, "{csv} can’t be used: it is not a backup of this app."),
        (["--data-dir", "{csv}", "backup", "{tmp}/copy.db"], 2, "--data-dir is {csv}, which is not a folder."),
    ],
)  # fmt: skip
def test_a_failure_is_one_sentence_and_a_code(
    shell: Shell, csv: Path, tmp_path: Path, words: list[str], code: int, sentence: str
) -> None:
    def filled(text: str) -> str:
        return text.replace("{csv}", str(csv)).replace("{tmp}", str(tmp_path))

    done = shell(*map(filled, words))
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(filled(sentence))
    assert done.stderr.count("\n") == 1
    assert not shell.data.exists() or not list(shell.data.glob("*.sqlite"))


def test_nothing_is_restored_under_an_open_window(shell: Shell, csv: Path, tmp_path: Path) -> None:
    assert shell("import", str(csv), *DEFAULTS).returncode == 3
    assert shell("backup", str(tmp_path / "copy.db")).returncode == 0
    before = (shell.data / "proactively.sqlite").read_bytes()
    window = claimed(shell.data)
    assert window is not None
    done = shell("restore", str(tmp_path / "copy.db"))
    told = "The app's window is open on this data. Close it first, then restore.\n"
    assert (done.returncode, done.stderr, done.stdout) == (1, told, "")
    assert (shell.data / "proactively.sqlite").read_bytes() == before
    window.unlock()
    assert shell("restore", str(tmp_path / "copy.db")).returncode == 0


@pytest.mark.parametrize("terminal", [True, False])
def test_a_window_that_settings_forbid_is_told_in_a_window_where_no_terminal_is_read(
    terminal: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(Console, "is_read", terminal)
    unused: Any = None
    doors = Doors(unused, unused, unused, unused, unused, unused, unused, shown.append)
    assert run([], {"BOOKING_SERVER": "no address"}, doors, lambda: "1") == 2
    told = "BOOKING_SERVER is not a server's address such as https://bookings.example.com."
    assert capsys.readouterr().err == told + "\n"
    assert shown == ([] if terminal else [told])
    assert run(["backup", "x"], {"BOOKING_SERVER": "no address"}, doors, lambda: "1") == 2
    assert shown == ([] if terminal else [told])


@pytest.mark.parametrize("words", [("import", "list.csv"), ("backup", "b.db"), ("restore", "b.db")])
def test_with_a_server_set_a_command_is_not_taken_for_the_servers(shell: Shell, words: tuple[str, str]) -> None:
    done = shell("--server", "https://bookings.office.example", *words)
    assert (done.returncode, done.stdout) == (2, "")
    told = f"A server is set, https://bookings.office.example, and {words[0]} works on this computer's own store alone."
    assert done.stderr.startswith(told)
    assert not shell.data.exists()


def test_this_computers_store_is_backed_up_where_that_is_said(shell: Shell, csv: Path, tmp_path: Path) -> None:
    shell("import", str(csv), *DEFAULTS)
    done = shell("--server", "here", "backup", str(tmp_path / "copy.db"))
    assert (done.returncode, done.stderr) == (0, "")


def test_a_damaged_store_is_left_as_it_is_and_said(shell: Shell, csv: Path) -> None:
    shell.data.mkdir()
    store = shell.data / "proactively.sqlite"
    store.write_bytes(b"not a store at all" * 100)
    done = shell("import", str(csv), *DEFAULTS)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "is damaged or is not a store" in done.stderr
    assert store.read_bytes() == b"not a store at all" * 100


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("", CLASSIC_WEEK),
        ("classic", CLASSIC_WEEK),
        ("Mon-Tue 09:00-12:30", {0: (Hours(540, 750),), 1: (Hours(540, 750),)}),
        ("sat 10:00-12:00, Saturday 13:00-24:00", {5: (Hours(600, 720), Hours(780, 1440))}),
    ],
)
def test_weekly_hours_are_read_as_they_are_said(text: str, week: dict[int, tuple[Hours, ...]]) -> None:
    assert week_of(text) == week


@pytest.mark.parametrize(
    "text", ["Mon 9-17", "Fri-Mon 09:00-17:00", "Mon 17:00-09:00", "Mon 09:00-12:00, Mon 11:00-13:00"]
)
def test_hours_that_can_not_be_meant_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not like|overlap"):
        week_of(text)


def test_a_city_names_its_zone_and_a_currency_its_code() -> None:
    assert zone_from("Kolkata") == "Asia/Kolkata"
    assert zone_from("europe/london") == "Europe/London"
    assert currency_of(" gbp ") == "GBP"
