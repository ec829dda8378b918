"""What goes into the executables, as far as it can be seen without building them; the program's own check, run as it is here."""

from __future__ import annotations

import configparser
import importlib
import os
import re
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from booking_desktop.presets import read_presets

ROOT = Path(__file__).parent.parent
SPEC = (ROOT / "build.spec").read_text("utf-8")
LINUX = ROOT / "packaging" / "linux"
IDENTIFIER = "org.proactively.desktop"


def test_the_program_does_its_main_job_by_its_own_check():
    command = [sys.executable, "-m", "booking_desktop", "--self-check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, cwd=ROOT, env={**os.environ})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "21 of 21 checks hold." in done.stdout
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


def test_a_desktop_knows_the_window_as_the_menu_entrys():
    """X11 gives a window's class, which Qt makes of the app's name; Wayland gives its desktop file."""
    opening = (ROOT / "booking_desktop/app/main.py").read_text("utf-8")
    (name,) = re.findall(r'setApplicationName\("(.+?)"\)', opening)
    (file,) = re.findall(r'setDesktopFileName\("(.+?)"\)', opening)
    entry = (LINUX / f"{IDENTIFIER}.desktop").read_text("utf-8")
    assert f"\nStartupWMClass={name[:1].upper()}{name[1:]}\n" in entry
    assert file == IDENTIFIER


def test_the_store_entry_names_the_same_program():
    tree = ElementTree.parse(LINUX / f"{IDENTIFIER}.metainfo.xml")
    assert tree.findtext("id") == IDENTIFIER
    assert tree.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert tree.findtext("provides/binary") == "booking-desktop"


def test_the_manual_of_the_server_tells_every_command_and_setting():
    sys.path.insert(0, str(ROOT / "packaging"))
    import debian

    from server_stub.commands import _parser
    from server_stub.settings import SETTINGS

    manual = (LINUX / "booking-server.1").read_text("utf-8").replace("\\-", "-")
    (commands,) = (a for a in _parser()._actions if a.dest == "==SUPPRESS==" and a.choices)
    for command in commands.choices or ():
        assert f"fB{command}" in manual
    told = debian._settings().replace("\\-", "-")
    assert all(setting.variable in told and setting.words in told for setting in SETTINGS)
    known = {setting.variable for setting in SETTINGS}
    assert set(re.findall(r"BOOKING_\w+", (LINUX / "booking-server.env").read_text("utf-8"))) <= known


@pytest.mark.skipif(sys.platform != "linux", reason="Debian packages are made on Linux")
def test_the_sums_of_a_package_are_of_its_files_and_not_of_its_settings(tmp_path: Path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    sums = importlib.import_module("debian").sums
    for name in ("usr/lib/booking-server/booking-server", "etc/booking-server.env", "DEBIAN/control"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "usr/bin").mkdir()
    (tmp_path / "usr/bin/booking-server").symlink_to("../lib/booking-server/booking-server")
    sums(tmp_path)
    told = subprocess.run(
        ["md5sum", "--check", "DEBIAN/md5sums"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout == "usr/lib/booking-server/booking-server: OK\n"


def test_the_manual_tells_every_option_and_command():
    options = (ROOT / "booking_desktop/commands/options.py").read_text("utf-8")
    manual = (LINUX / "booking-desktop.1").read_text("utf-8").replace("\\-", "-")
    for option in set(re.findall(r'parser\.add_argument\(\s*"(--[a-z-]+)"', options)):
        assert option in manual, f"the manual says nothing of {option}"
    for command in ("import", "backup", "restore"):
        assert f"fB{command}" in manual


def test_the_icon_of_windows_holds_every_size_that_windows_asks_for():
    data = (ROOT / "packaging/proactively.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    found = {}
    for n in range(count):
        width, height, *_, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * n)
        found[width or 256] = _png_size(data[place : place + length])
        assert width == height
    assert kind == 1
    assert found == {size: (size, size) for size in (16, 20, 24, 32, 40, 48, 64, 128, 256)}


def test_the_icon_of_macos_holds_every_size_up_to_1024():
    data = (ROOT / "packaging/proactively.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    found, place = set(), 8
    while place < len(data):
        (length,) = struct.unpack_from(">I", data, place + 4)
        width, height = _png_size(data[place + 8 : place + length])
        assert width == height
        found.add(width)
        place += length
    assert found == {16, 32, 64, 128, 256, 512, 1024}


def _png_size(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack_from(">II", png, 16)
    return width, height


def test_the_icons_show_the_mark_as_it_is(qapp):
    from tools import icon_files

    assert icon_files.ICO.read_bytes() == icon_files.ico({s: icon_files.png(s) for s in icon_files.ICO_SIZES}), (
        "the mark has changed: python -m tools.icon_files"
    )


def test_the_spec_names_files_that_exist():
    named = re.findall(r'ROOT / "([\w./*-]+)"', SPEC) + re.findall(r'PACKAGE / "([\w./*-]+)"', SPEC)
    assert len(named) > 8
    for name in named:
        assert [*ROOT.glob(name), *(ROOT / "booking_desktop").glob(name)], f"build.spec names {name}"


def test_the_spec_says_what_macos_and_windows_want_to_know():
    for key in ("CFBundleDisplayName", "CFBundleDocumentTypes", "com.apple.ical.ics", "bundle_identifier=IDENTIFIER"):
        assert key in SPEC
    for key in ("ProductName", "FileDescription", "OriginalFilename", "filevers"):
        assert key in SPEC


def test_no_library_of_qt_is_asked_for_that_is_not_packed():
    recipe = (ROOT / "packaging" / "recipe.py").read_text("utf-8")
    left_out = set(re.findall(r'"(PySide6\.Qt\w+)"', recipe))
    sources = [file.read_text("utf-8") for file in (ROOT / "booking_desktop").rglob("*.py")]
    asked = {f"PySide6.{name}" for text in sources for name in re.findall(r"from PySide6\.(Qt\w+) import", text)}
    assert "PySide6.QtNetwork" in left_out
    assert not asked & left_out


def test_only_plugins_and_words_of_qt_that_are_used_are_packed():
    sys.path.insert(0, str(ROOT / "packaging"))
    recipe = pytest.importorskip("recipe", reason="PyInstaller is not installed")
    kept = recipe.is_kept
    assert kept("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert kept("PySide6/plugins/platforms/qwindows.dll")
    assert not kept("PySide6/Qt/plugins/platforms/libqeglfs.so")
    assert not kept("PySide6/Qt/plugins/sqldrivers/libqsqlite.so")
    assert kept("PySide6/Qt/translations/qtbase_ar.qm")
    assert not kept("PySide6/Qt/translations/qtbase_pl.qm")
    assert not kept("resources/translations/booking_de.ts")
    assert kept("tzdata/zoneinfo/Europe/London")
    assert kept("tzdata/zones")
    assert not kept("tzdata/zoneinfo/tzdata.zi")
    assert kept("booking_desktop-0.1.0.dist-info/METADATA")
    assert not kept("booking_desktop-0.1.0.dist-info/direct_url.json"), "it names the folder of whoever built"
    assert kept("psycopg-3.2.9.dist-info/METADATA"), "SQLAlchemy takes no psycopg that can't say its version"


def test_a_library_that_nothing_kept_asks_for_is_left_out():
    sys.path.insert(0, str(ROOT / "packaging"))
    recipe = pytest.importorskip("recipe", reason="PyInstaller is not installed")
    asks = {"/a": {"libone.so", "libX11.so.6"}, "/one": {"libtwo.so"}, "/lone": {"libthree.so"}}
    binaries = [
        ("a.so", "/a", "EXTENSION"),
        ("libone.so", "/one", "BINARY"),
        ("libtwo.so", "/two", "BINARY"),
        ("liblone.so", "/lone", "BINARY"),
        ("libthree.so", "/three", "BINARY"),
        ("libX11.so.6", "/x", "BINARY"),
    ]
    kept = recipe.reached(binaries, lambda file: asks.get(file, set()))
    assert [entry[0] for entry in kept] == ["a.so", "libone.so", "libtwo.so"]


def test_the_page_on_installing_says_what_is_so():
    page = (ROOT / "docs/install.md").read_text("utf-8")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert f"booking-desktop_{version}_amd64.deb" in page
    managed = (ROOT / "docs/settings.md").read_text("utf-8")
    for place in ("/etc/xdg/Proactively", "%PROGRAMDATA%\\Proactively", "/Library/Application Support/Proactively"):
        assert place in page
        assert place in managed
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.S)
    said = tomllib.loads(example)
    presets = read_presets(said["preferences"], may_lock=True)
    assert presets.locked == {"stay_signed_in"}
    assert set(said) == {"server", "ca_file", "preferences"}
