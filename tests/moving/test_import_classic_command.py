"""``booking-server import-classic`` as an office types it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from server_stub.commands import run
from server_stub.settings import SETTINGS
from tests.contract.world import Clock
from tests.loopback import SECRET, serving
from tests.moving.classic_office import PASSWORD, ClassicOffice
from tests.moving.test_classic_office import LEFT_OUT, dirty


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A server's folder."""
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:  # whatever a run leaves in the environment for its workers goes again
        monkeypatch.setenv(setting.variable, "")
    for name, value in (("DATA_DIR", str(tmp_path / "server")), ("JWT_SECRET", SECRET), ("CURRENCY", "GBP")):
        monkeypatch.setenv(f"BOOKING_{name}", value)
    return tmp_path


def test_an_office_moves_and_its_people_sign_in_over_the_wire(
    classic: ClassicOffice, office: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
):
    import httpx

    ada = classic.user("Ada@example.org")
    grace = classic.speaker("grace@example.org", 99.99)
    classic.booking(ada, grace, "2026-03-20", 2)
    assert run(["import-classic", classic.url, "--zone", "Europe/London"]) == 0
    told = capsys.readouterr().out
    assert "Users: 1 new, 0 moved before, 0 left out" in told
    assert "bookings: 1 new, 0 moved before, 0 left out" in told
    with serving(office / "server", clock) as server, httpx.Client(base_url=server.address, trust_env=False) as http:
        answer = http.post("/v1/sessions", json={"email": "ada@example.org", "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        who = {"Authorization": f"Bearer {answer.json()['access']}"}
        mine = http.get("/v1/bookings", params={"when": "upcoming"}, headers=who).json()
        (booking,) = mine["bookings"]
        assert (booking["start"], booking["agreed"]["price"]["minor"]) == ("2026-03-20T11:00:00Z", 9999)
        wrong = http.post("/v1/sessions", json={"email": "ada@example.org", "password": "wrong horse"})
        assert wrong.status_code == 401


def test_the_report_names_each_row_with_its_reason(
    classic: ClassicOffice, office: Path, capsys: pytest.CaptureFixture[str]
):
    ids = dirty(classic)
    report = office / "report.csv"
    assert run(["import-classic", classic.url, "--zone", "Europe/London", "--report", str(report)]) == 3
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows: list[dict[str, Any]] = list(csv.DictReader(file))
    left = {(row["table"], int(row["id"])) for row in rows if row["kept"] == "no"}
    assert left == {("bookings", ids[name]) for name in LEFT_OUT}
    assert all(row["reason"].endswith(".") for row in rows)
    told = capsys.readouterr().out
    assert "bookings, 3 left out: This is not a date." in told
    assert "tomorrow" in told
    assert f"bookings: 5 new, 0 moved before, {len(left)} left out" in told
    assert "secret1" not in told + report.read_text(encoding="utf-8-sig")


def test_a_report_holds_no_formula(classic: ClassicOffice, office: Path):
    classic.user('=HYPERLINK("http://x")')
    report = office / "report.csv"
    run(["import-classic", classic.url, "--zone", "UTC", "--report", str(report)])
    assert "'=HYPERLINK" in report.read_text(encoding="utf-8-sig")


def test_a_dry_run_says_so_and_keeps_nothing(classic: ClassicOffice, office: Path, capsys: pytest.CaptureFixture[str]):
    dirty(classic)
    assert run(["import-classic", classic.url, "--zone", "Europe/London", "--dry-run"]) == 3
    assert "Nothing was kept: this was a dry run." in capsys.readouterr().out
    assert run(["import-classic", classic.url, "--zone", "Europe/London"]) == 3
    assert "Users: 8 new" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["import-classic", "mysql://root@127.0.0.1:1/x", "--zone", "Atlantis"], "must be the name of a zone"),
        (["import-classic", "postgresql://x/y", "--zone", "UTC"], "must be an address such as mysql://"),
        (["import-classic", "-", "--zone", "UTC"], "BOOKING_CLASSIC_URL"),
    ],
)
def test_what_was_not_understood_is_one_sentence(
    office: Path, said: list[str], words: str, capsys: pytest.CaptureFixture[str]
):
    assert run(said) == 2
    assert words in capsys.readouterr().err


def test_a_source_that_gives_no_answer_is_one_sentence_without_its_password(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("BOOKING_CLASSIC_URL", "mysql://root:hunter2@127.0.0.1:1/classic")
    assert run(["import-classic", "-", "--zone", "UTC"]) == 1
    told = capsys.readouterr()
    assert "127.0.0.1:1/classic" in told.err
    assert "hunter2" not in told.out + told.err


def test_a_zone_has_to_be_said(office: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["import-classic", "mysql://root@127.0.0.1:1/x"]) == 2
    assert "--zone" in capsys.readouterr().err
