"""The check of what a program carries fails where a piece is missing or garbled, and says which."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from booking_desktop import paths
from booking_desktop.app import carried
from booking_desktop.app.carried import Missing
from booking_desktop.backend.database import revisions
from booking_desktop.mail import messages

ROOT = Path(__file__).parents[2]


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp) -> Path:
    """A copy of all resources, in force."""
    copy = tmp_path / "resources"
    shutil.copytree(ROOT / "resources", copy)
    monkeypatch.setattr(paths, "_resource_root", lambda: tmp_path)
    messages._templates.cache_clear()
    yield copy
    messages._templates.cache_clear()


def garble(file: Path) -> None:
    file.write_bytes(b"\0 not what it was \0" * 40)


def blank(file: Path) -> None:
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"></svg>', "utf-8")


def remove(file: Path) -> None:
    file.unlink()


PIECES = [
    (carried.icons, "icons/bell.svg", blank, "bell.svg"),
    (carried.icons, "icons/logo.svg", remove, "own icon"),
    (carried.fonts, "fonts/NotoSansKR-Regular.ttf", remove, "Noto Sans KR"),
    (carried.fonts, "fonts/NotoSansArabic-Bold.ttf", garble, "NotoSansArabic-Bold.ttf"),
    (carried.languages, "translations/booking_ar.qm", remove, "ar"),
    (carried.languages, "translations/booking_de.qm", garble, "de"),
    (carried.languages, "translations/qtbase_hi.qm", remove, "Qt says nothing"),
]


@pytest.mark.parametrize(("check", "name", "harm", "said"), PIECES, ids=[f"{p[2].__name__} {p[1]}" for p in PIECES])
def test_a_piece_that_is_harmed_is_named(
    resources: Path, check: Callable[[], str], name: str, harm: Callable[[Path], None], said: str
):
    assert check()
    harm(resources / name)
    with pytest.raises(Missing, match=said):
        check()


@pytest.mark.parametrize("name", ["letter.txt", "letter.html"])
def test_a_letter_without_its_template_is_told(resources: Path, name: str):
    assert carried.letters()
    (resources / "mail" / name).write_text("Dear {{ nobody.at_all }}", "utf-8")
    messages._templates.cache_clear()
    with pytest.raises(Exception, match="nobody"):
        carried.letters()


@pytest.mark.parametrize("harm", [garble, remove])
def test_any_file_is_held_against_the_list_that_it_was_packed_with(resources: Path, harm: Callable[[Path], None]):
    sample = resources / "sample" / "speakers.json"
    sums = {"sample/speakers.json": sha256(sample.read_bytes()).hexdigest()}
    (resources / carried.LIST).write_text(json.dumps(sums), "utf-8")
    assert carried.files() == "1 files"
    harm(sample)
    with pytest.raises(Missing, match=r"sample/speakers\.json"):
        carried.files()


def test_a_migration_that_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    copy = tmp_path / "migrations"
    shutil.copytree(revisions.MIGRATIONS, copy)
    monkeypatch.setattr(revisions, "MIGRATIONS", copy)
    assert carried.migrations(tmp_path).split() == list(revisions.REVISIONS)
    (tmp_path / "migrations.sqlite").unlink()
    next((copy / "versions").glob("0003*.py")).unlink()
    with pytest.raises(Exception, match="0003"):
        carried.migrations(tmp_path)


BROKEN = """
import sys
from pathlib import Path
from booking_desktop import paths
paths._resource_root = lambda: Path(sys.argv[1])
from booking_desktop.app.self_check import run
sys.exit(run())
"""


@pytest.mark.slow
def test_the_whole_check_ends_with_1_and_a_sentence_and_goes_on_with_the_rest(tmp_path: Path):
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    remove(tmp_path / "resources/translations/booking_fr.qm")
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, str(tmp_path)], capture_output=True, text=True, timeout=240, cwd=ROOT
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "FAIL languages: Missing: the app says nothing in Français (fr)" in done.stdout
    assert done.stdout.count("FAIL") == 1
    assert "20 of 21 checks hold." in done.stdout
