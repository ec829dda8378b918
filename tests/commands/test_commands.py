"""The command line as people use it: a process of its own, its words, its exit code, and what is in the store afterwards."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.arriving import claimed
from booking_desktop.commands.console import Console
from booking_desktop.commands.defaults import currency_of, week_of, zone_from
from booking_desktop.commands.importing import Office, Plan, take_in
from booking_desktop.commands.options import EarlyEnd
from booking_desktop.commands.running import Doors, run
from booking_desktop.domain.availability import CLASSIC_WEEK, Hours
from booking_desktop.domain.errors import DiskFull
from booking_desktop.domain.imports import ImportCount, ImportDefaults
from booking_desktop.domain.money import Money
from booking_desktop.imports import look
from tests.contract.world import Clock, open_parts

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and streams are others there")
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


# --- what an office's people and their nightly scripts hand it --------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told", "code"),
    [
        ("name,email\n", "Nothing to take in.\n", 1),
        ("name,email\n,x@y.example\n", "Line 2: It has no name.\n1 not read.\n", 1),
        ("name,email\nAda Lovelace,ada@lovelace.example\n", "1 new.\n", 0),
    ],
)
def test_the_exit_code_says_whether_anything_was_taken_in(
    shell: Shell, tmp_path: Path, text: str, told: str, code: int
) -> None:
    (tmp_path / "list.csv").write_text(text, "utf-8")
    done = shell("import", str(tmp_path / "list.csv"), *DEFAULTS)
    assert (done.stdout, done.returncode) == (told, code)


@POSIX
@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        ("{tmp}", "--report {tmp}: it is a folder. Name a file in it."),
        ("{tmp}/none/bad.csv", "--report {tmp}/none/bad.csv: there is no folder {tmp}/none."),
        ("{tmp}/list.csv", "--report {tmp}/list.csv: that is the list itself. Name another file."),
        ("{tmp}/again.csv", "--report {tmp}/again.csv: that is the list itself. Name another file."),
        ("{tmp}/pipe", "--report {tmp}/pipe: it is not an ordinary file."),
    ],
)
def test_a_report_that_can_not_be_written_is_told_before_anything_is_taken_in(
    shell: Shell, csv: Path, tmp_path: Path, report: str, sentence: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "again.csv").symlink_to(csv)
    before = csv.read_bytes()
    done = shell("import", str(csv), *DEFAULTS, "--report", report.replace("{tmp}", str(tmp_path)))
    assert (done.returncode, done.stdout, done.stderr) == (2, "", sentence.replace("{tmp}", str(tmp_path)) + "\n")
    assert csv.read_bytes() == before
    assert not shell.data.exists() or not list(shell.data.glob("*.sqlite"))


@POSIX
@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["import", "{tmp}", *DEFAULTS], 1, "{tmp} can’t be used: it is a folder."),
        (["import", "{tmp}/pipe", *DEFAULTS], 1, "{tmp}/pipe can’t be used: it is not an ordinary file."),
        (["import", "", *DEFAULTS], 2, "The name of the file is empty. See booking-desktop import --help."),
        (["restore", "{tmp}"], 1, "{tmp} can’t be used: it is a folder."),
        (["restore", "{tmp}/pipe"], 1, "{tmp}/pipe can’t be used: it is not an ordinary file."),
        (["restore", "{store}"], 2, "That is the store itself. Name a file made by backup."),
        (["restore", "{tmp}/newer.db"], 1, "{tmp}/newer.db was made by a newer version of this app."),
        (["backup", "{tmp}"], 2, "{tmp} can't be the backup: it is a folder. Name a file in it."),
        (["backup", "{tmp}/pipe"], 2, "{tmp}/pipe can't be the backup: it is not an ordinary file."),
        (["backup", "{tmp}/none/b.db"], 2, "{tmp}/none/b.db can't be the backup: there is no folder {tmp}/none."),
        (["backup", "{csv}"], 2, "{csv} can't be the backup: it is there already and is no backup."),
        (["backup", "{key}"], 2, "{key} can't be the backup: it is there already and is no backup."),
        (["backup", "{store}"], 2, "A store can't be backed up onto itself."),
        (["backup", "{store}-wal"], 2, "{store}-wal can't be the backup: it is a part of the store."),
        (["backup", "{tmp}/" + "x" * 300], 1, "{tmp}/" + "x" * 50),
    ],
)  # fmt: skip
def test_what_can_not_be_used_is_told_and_nothing_is_lost(
    shell: Shell, csv: Path, tmp_path: Path, words: list[str], code: int, sentence: str
) -> None:
    shell("import", str(csv), *DEFAULTS)
    shell("backup", str(tmp_path / "newer.db"))
    with closing(sqlite3.connect(tmp_path / "newer.db")) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
    os.mkfifo(tmp_path / "pipe")
    store = shell.data / "proactively.sqlite"
    places = {"{csv}": csv, "{tmp}": tmp_path, "{store}": store, "{key}": store.with_suffix(".key")}
    kept = {path: path.read_bytes() for path in (csv, store.with_suffix(".key"))}

    def filled(text: str) -> str:
        for name, path in places.items():
            text = text.replace(name, str(path))
        return text

    done = shell(*map(filled, words))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (code, "", 1)
    assert done.stderr.startswith(filled(sentence))
    assert {path: path.read_bytes() for path in kept} == kept
    assert (tmp_path / "pipe").is_fifo()
    assert "2 unchanged" in shell("import", str(csv), *DEFAULTS).stdout


def a_database(path: Path, *tables: str) -> Path:
    with closing(sqlite3.connect(path)) as made:
        for table in tables:
            made.execute(f"CREATE TABLE {table} (id INTEGER)")
        made.commit()
    return path


@pytest.mark.parametrize("tables", [("invoices",), ("alembic_version", "invoices"), ("people",)])
def test_a_backup_replaces_no_database_of_another_program(
    shell: Shell, csv: Path, tmp_path: Path, tables: tuple[str, ...]
) -> None:
    shell("import", str(csv), *DEFAULTS)
    other = a_database(tmp_path / "other.db", *tables)
    before = other.read_bytes()
    done = shell("backup", str(other))
    told = f"{other} can't be the backup: it is there already and is no backup. Name another file.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)
    assert other.read_bytes() == before
    assert not list(tmp_path.glob("other.db-*"))


@pytest.mark.parametrize("log", ["-wal", "-shm", "-journal"])
def test_a_backup_replaces_no_store_that_may_be_open(shell: Shell, csv: Path, tmp_path: Path, log: str) -> None:
    shell("import", str(csv), *DEFAULTS)
    backup = tmp_path / "copy.db"
    for _day in range(2):
        assert shell("backup", str(backup)).returncode == 0
    before = backup.read_bytes()
    Path(f"{backup}{log}").touch()
    done = shell("backup", str(backup))
    reason = "it is there already and may be in use, for a log stands beside it"
    assert (done.returncode, done.stderr) == (2, f"{backup} can't be the backup: {reason}. Name another file.\n")
    assert backup.read_bytes() == before


def test_a_backup_replaces_no_store_of_another_folder(shell: Shell, csv: Path, tmp_path: Path) -> None:
    shell("import", str(csv), *DEFAULTS)
    shell("import", str(csv), *DEFAULTS, data=tmp_path / "other")
    other = tmp_path / "other" / "proactively.sqlite"
    before = other.read_bytes()
    done = shell("backup", str(other))
    reason = "it is a store that people work with, no backup"
    assert (done.returncode, done.stderr) == (2, f"{other} can't be the backup: {reason}. Name another file.\n")
    assert other.read_bytes() == before


@POSIX
def test_a_backup_follows_the_link_that_a_nightly_script_writes_to(shell: Shell, csv: Path, tmp_path: Path) -> None:
    shell("import", str(csv), *DEFAULTS)
    (tmp_path / "latest.db").symlink_to(tmp_path / "monday.db")
    for _night in range(2):
        assert shell("backup", str(tmp_path / "latest.db")).stdout == f"Backed up to {tmp_path / 'monday.db'}.\n"
    assert (tmp_path / "latest.db").is_symlink()
    assert list(tmp_path.glob("*.part")) == []


def test_what_was_taken_in_before_the_disk_was_full_is_told(shell: Shell, tmp_path: Path) -> None:
    lines = "".join(f"Speaker {n},s{n}@office.example\n" for n in range(600))
    (tmp_path / "list.csv").write_text("name,email\n" + lines, "utf-8")
    found, said = look(str(tmp_path / "list.csv")), Said()
    defaults = ImportDefaults(Money(100, "GBP"), "Europe/London", CLASSIC_WEEK, 60, True, False)
    with pytest.raises(EarlyEnd) as told:
        take_in(Plan(found, found.mapping, defaults), office_full_after(1), said, None)
    assert str(told.value) == (
        "After 250 of 600 lines it could not go on: the disk is full. Until there: 250 new. Running it again goes on."
    )
    with pytest.raises(DiskFull):
        take_in(Plan(found, found.mapping, defaults), office_full_after(0), said, None)


@POSIX
def test_a_reader_who_went_away_costs_neither_the_report_nor_the_exit_code(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("name,email\nAda,\n" + ",x@y.example\n" * 5000, "utf-8")
    words = ["import", str(tmp_path / "list.csv"), *DEFAULTS, "--report", str(tmp_path / "bad.csv")]
    environment = os.environ | {"BOOKING_DATA_DIR": str(shell.data), "XDG_CONFIG_HOME": str(tmp_path)}
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "booking_desktop", *words],
        cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=writing, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (3, "")
    assert len((tmp_path / "bad.csv").read_text("utf-8-sig").splitlines()) == 5001


@POSIX
def test_without_any_stream_a_command_does_its_work(shell: Shell, csv: Path, tmp_path: Path) -> None:
    words = " ".join(f'"{word}"' for word in ("import", str(csv), *DEFAULTS))
    environment = os.environ | {"BOOKING_DATA_DIR": str(shell.data), "XDG_CONFIG_HOME": str(tmp_path)}
    command = f"exec {sys.executable} -m booking_desktop {words} <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, env=environment, check=False)
    assert done.returncode == 3
    assert "2 unchanged" in shell("import", str(csv), *DEFAULTS).stdout


class Said:
    """A terminal that keeps what was said."""

    def say(self, words: str) -> None:
        raise AssertionError(words)

    def progress(self, words: str) -> None:
        pass


def test_a_list_that_takes_longer_than_an_access_is_good_for_is_taken_in_whole(tmp_path: Path) -> None:
    lines = "".join(f"Speaker {n},s{n}@office.example\n" for n in range(600))
    (tmp_path / "list.csv").write_text("name,email\n" + lines, "utf-8")
    found, clock = look(str(tmp_path / "list.csv")), Clock()
    parts = open_parts(tmp_path / "store.sqlite", clock)

    class Slow(Said):
        said: str = ""

        def progress(self, words: str) -> None:
            clock.forward(minutes=50)

        def say(self, words: str) -> None:
            self.said += words

    defaults = ImportDefaults(Money(100, "GBP"), "Europe/London", CLASSIC_WEEK, 60, True, False)
    terminal, office = Slow(), Office(parts.accounts, parts.speakers, parts.store)
    assert take_in(Plan(found, found.mapping, defaults), office, terminal, None) == 0
    assert terminal.said == "600 new."
    parts.store.close()


class Anyone:
    """Accounts that let the command line in."""

    def local_office(self) -> Any:
        return None


class FullAfter:
    """Speakers that take so many batches in, then meet a full disk."""

    def __init__(self, batches: int) -> None:
        self._left = batches

    def import_lines(self, _access: Any, lines: Any, _defaults: Any) -> ImportCount:
        if not self._left:
            raise DiskFull("store")
        self._left -= 1
        return ImportCount(new=len(lines))


def office_full_after(batches: int) -> Office:
    """What an import works with, on a disk with room for so many batches."""
    accounts: Any = Anyone()
    speakers: Any = FullAfter(batches)
    unused: Any = None
    return Office(accounts, speakers, unused)
