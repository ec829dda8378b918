"""What goes into the executables, as far as it can be seen without building them; the program's own check, run as it is here."""

from __future__ import annotations

import configparser
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
SPEC = (ROOT / "build.spec").read_text("utf-8")
LINUX = ROOT / "packaging" / "linux"
IDENTIFIER = "org.proactively.desktop"


def test_the_program_does_its_main_job_by_its_own_check():
    command = [sys.executable, "-m", "booking_desktop", "--self-check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, cwd=ROOT, env={**os.environ})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "20 of 20 checks hold." in done.stdout
    assert "FAIL" not in done.stdout


def test_every_page_that_the_window_lists_is_in_the_check():
    from booking_desktop.app import self_check

    listed = set(re.findall(r'Page\("(\w+)"', (ROOT / "booking_desktop/app/pages.py").read_text("utf-8")))
    passed_through = {"first_run", "sign_in", "receipt"}  # shown on the way to others, or only with a booking
    assert listed - passed_through == set(self_check._PAGES)


def test_the_version_is_said_once():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert version not in SPEC
    for file in LINUX.iterdir():
        assert version not in file.read_text("utf-8"), f"{file.name} names the version: write @VERSION@"


def test_every_folder_of_resources_is_packed():
    assert '(str(ROOT / "resources"), "resources")' in SPEC
    assert "backend/database/migrations/versions/*.py" in SPEC


def test_the_desktop_entry_opens_calendar_files_with_the_program():
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / f"{IDENTIFIER}.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "booking-desktop %f"
    assert "text/calendar" in said["MimeType"].split(";")
    assert said["Icon"] == IDENTIFIER


def test_the_store_entry_names_the_same_program():
    tree = ElementTree.parse(LINUX / f"{IDENTIFIER}.metainfo.xml")
    assert tree.findtext("id") == IDENTIFIER
    assert tree.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert tree.findtext("provides/binary") == "booking-desktop"


def test_the_manual_tells_every_option_and_command():
    options = (ROOT / "booking_desktop/commands/options.py").read_text("utf-8")
    manual = (LINUX / "booking-desktop.1").read_text("utf-8").replace("\\-", "-")
    for option in set(re.findall(r'parser\.add_argument\(\s*"(--[a-z-]+)"', options)):
        assert option in manual, f"the manual says nothing of {option}"
    for command in ("import", "backup", "restore"):
        assert f"fB{command}" in manual
