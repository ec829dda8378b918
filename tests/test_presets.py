"""What an office sets in advance of Preferences, and what it locks."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.preferences import LANGUAGES, Preferences, ThemeChoice
from booking_desktop.presets import NAMES, Presets, read_presets
from booking_desktop.settings import ENVIRONMENT, BadSetting, Settings, load
from booking_desktop.ui import languages as spoken

MANAGED = """
[preferences]
theme = "high_contrast"
stay_signed_in = false
remind_minutes = 30
locked = ["theme", "stay_signed_in"]
"""


def settings(tmp_path: Path, managed: str = "", user: str = "") -> Settings:
    files = {"managed_file": tmp_path / "managed.toml", "user_file": tmp_path / "user.toml"}
    for path, text in zip(files.values(), (managed, user), strict=True):
        path.write_text(text, "utf-8")
    return load({}, {}, **files)


def test_preferences_begin_as_the_office_says(tmp_path: Path):
    said = FilePreferences(tmp_path / "data", settings(tmp_path, MANAGED).presets).load()
    assert (said.theme, said.stay_signed_in, said.remind_minutes) == (ThemeChoice.HIGH_CONTRAST, False, 30)


def test_what_is_free_can_be_changed_and_what_is_locked_comes_back(tmp_path: Path):
    kept = FilePreferences(tmp_path / "data", settings(tmp_path, MANAGED).presets)
    kept.save(replace(kept.load(), theme=ThemeChoice.LIGHT, remind_minutes=5))
    assert (kept.load().theme, kept.load().remind_minutes) == (ThemeChoice.HIGH_CONTRAST, 5)


def test_without_the_office_everything_is_ones_own_again(tmp_path: Path):
    kept = FilePreferences(tmp_path / "data", settings(tmp_path, MANAGED).presets)
    kept.save(replace(kept.load(), theme=ThemeChoice.LIGHT))
    assert FilePreferences(tmp_path / "data").load().theme is ThemeChoice.LIGHT


def test_ones_own_file_wins_where_nothing_is_locked(tmp_path: Path):
    own = "[preferences]\ntheme = 'dark'\nremind_minutes = 10\n"
    begun = settings(tmp_path, MANAGED, own).presets.begun()
    assert (begun.theme, begun.remind_minutes) == (ThemeChoice.HIGH_CONTRAST, 10)


@pytest.mark.parametrize(
    ("managed", "user", "words"),
    [
        ("[preferences]\ncolour = 'red'", "", "unknown setting, colour"),
        ("[preferences]\ntheme = 'pink'", "", "theme must be one of system, light, dark, high_contrast"),
        ("[preferences]\ntext_percent = 500", "", "text_percent must be from 90 to 200"),
        ("[preferences]\ntext_percent = '100'", "", "text_percent must be a whole number"),
        ("[preferences]\nnotifications = 1", "", "notifications must be true or false"),
        ("[preferences]\nzone = 'Atlantis'", "", "zone must be a zone"),
        ("[preferences]\nlocked = ['mail']", "", "locked must be a list of settings"),
        ("preferences = 5", "", "preferences must be a table"),
        ("", "[preferences]\nlocked = ['theme']", "in the office's file alone"),
    ],
)
def test_what_cant_be_is_refused_with_the_file_and_a_reason(tmp_path: Path, managed: str, user: str, words: str):
    with pytest.raises(BadSetting) as told:
        settings(tmp_path, managed, user)
    assert words in str(told.value)
    assert ".toml" in str(told.value)


def test_every_setting_that_can_be_preset_is_told_in_the_documents():
    text = (Path(__file__).parents[1] / "docs/settings.md").read_text("utf-8")
    assert [name for name in NAMES if name not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_can_be_preset_to_what_it_usually_is(name: str):
    usual = getattr(Preferences(), name)
    assert read_presets({name: usual}, may_lock=True) == Presets({name: usual})


LOCKED_SERVER = """
server = "https://bookings.office.example"
smtp_url = "smtps://bookings:secret@mail.office.example"
set_by = "the front desk, extension 12"
locked = ["server", "smtp_url"]
"""


def _load(
    tmp_path: Path, managed: str, user: str = "", environment: dict[str, str] | None = None, **said: str
) -> Settings:
    files = {"managed_file": tmp_path / "managed.toml", "user_file": tmp_path / "user.toml"}
    for path, text in zip(files.values(), (managed, user), strict=True):
        path.write_text(text, "utf-8")
    return load(said, environment or {}, **files)


@pytest.mark.parametrize(
    ("user", "environment", "said"),
    [
        ("server = 'here'", {}, {}),
        ("", {"BOOKING_SERVER": "elsewhere.example"}, {}),
        ("", {}, {"server": "elsewhere.example"}),
        ("", {"BOOKING_SMTP_URL": "smtp://localhost"}, {}),
    ],
)
def test_what_the_office_locks_is_refused_from_anywhere_else_by_the_name_of_who_set_it(
    tmp_path: Path, user: str, environment: dict[str, str], said: dict[str, str]
):
    with pytest.raises(BadSetting) as told:
        _load(tmp_path, LOCKED_SERVER, user, environment, **said)
    assert "is set by the front desk, extension 12 for this computer" in str(told.value)
    assert "secret" not in str(told.value)


def test_saying_the_same_as_the_office_is_no_offence(tmp_path: Path):
    found = _load(tmp_path, LOCKED_SERVER, server="https://bookings.office.example")
    assert (found.server, found.set_by) == ("https://bookings.office.example", "the front desk, extension 12")


def test_what_is_not_locked_can_be_said_elsewhere(tmp_path: Path):
    found = _load(tmp_path, LOCKED_SERVER.replace('"server", ', ""), server="here")
    assert found.server == "here"


@pytest.mark.parametrize(
    ("managed", "user", "words"),
    [
        ("locked = ['server']", "", "list of settings that are said there"),
        ("locked = 'server'", "", "list of settings that are said there"),
        ("locked = [[1]]", "", "list of settings that are said there"),
        ("set_by = 5", "", "one line"),
        ('set_by = "a\\u0007b"', "", "one line"),
        ("", "set_by = 'me'", "in the office's file alone"),
        ("", "server = 'here'\nlocked = ['server']", "in the office's file alone"),
        ("server = [", "", "not written as TOML"),
        ("\x00", "", "not written as TOML"),
        ("[preferences]\nlocked = [{}]", "", "locked must be a list"),
        ("[[preferences]]\n", "", "preferences must be a table"),
    ],
)
def test_a_garbled_office_file_is_refused_in_a_sentence(tmp_path: Path, managed: str, user: str, words: str):
    with pytest.raises(BadSetting) as told:
        _load(tmp_path, managed, user)
    assert words in str(told.value)


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path):
    (tmp_path / "managed.toml").write_bytes(b"\xef\xbb\xbfserver = 'here'\r\n")
    assert load({}, {}, managed_file=tmp_path / "managed.toml", user_file=tmp_path / "none.toml").server == "here"


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("unix", "/etc/xdg/Proactively"),
        ("macos", "/Library/Application Support/Proactively"),
        ("windows", r"C:\ProgramData\Proactively"),
    ],
)
def test_the_offices_file_is_looked_for_in_the_usual_place_of_each_system(monkeypatch, system: str, folder: str):
    import importlib

    from platformdirs import windows

    module = importlib.import_module(f"platformdirs.{system}")
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    monkeypatch.setattr(windows, "get_win_folder", lambda name: {"CSIDL_COMMON_APPDATA": r"C:\ProgramData"}[name])
    kind = {"unix": "Unix", "macos": "MacOS", "windows": "Windows"}[system]
    found = getattr(module, kind)("Proactively", appauthor=False).site_config_dir
    assert found.replace("/", "\\" if system == "windows" else "/") == folder


@pytest.mark.parametrize("name", NAMES)
def test_each_locked_setting_stays_whatever_is_kept(tmp_path: Path, name: str):
    usual = getattr(Preferences(), name)
    kept = FilePreferences(tmp_path, Presets({name: usual}, frozenset({name})))
    other = {bool: lambda v: not v, int: lambda v: v + 1, str: lambda v: "fr"}.get(type(usual))
    changed = other(usual) if other else next(v for v in type(usual) if v != usual)
    kept.save(replace(Preferences(), **{name: changed}))
    assert getattr(FilePreferences(tmp_path).load(), name) == changed or name == "zone"
    assert getattr(kept.load(), name) == usual


# --- the office's file as fifty machines get it ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('server = "here"\r\nserver = "here"\r\n', "{file} says server twice, in lines 1 and 2."),
        ('[preferences]\ntheme = "dark"\nclock = "24"\ntheme = "light"', "{file} says preferences.theme twice, in lines 2 and 4."),
        ('[preferences]\ntheme = "dark"\n[preferences]\n', "{file} says [preferences] twice, in lines 1 and 3."),
        ("[preferences]\ntheme = ['dark']", "{file}: preferences.theme must be one of system, light, dark, high_contrast."),
        ("[preferences]\ntheme = {a = 1}", "{file}: preferences.theme must be one of system, light, dark, high_contrast."),
        ("[preferences]\ntext_percent = 250\nlocked = ['text_percent']", "{file}: preferences.text_percent must be from 90 to 200."),
        ("[preferences]\nbackup_days = 3", "{file}: preferences.backup_days must be one of 0, 1, 7."),
        ("[preferences]\nlanguage = 'nl'", "{file}: preferences.language must be one of en, de, fr, es, hi, ar."),
        ("theme = 'dark'", "{file} has an unknown setting, theme. Known are {known}. It belongs below [preferences]."),
        ("[preferences]\ntheme = 'dark'\nserver = 'here'", "server is a setting of the whole file: say it above [preferences]."),
        ("server = 'here'\n[preferences]\nlocked = ['server']", "server is a setting of the whole file: lock it above [preferences]."),
        ("locked = ['theme']\n[preferences]\ntheme = 'dark'", "theme is locked by locked below [preferences]."),
        ("locked = ['server']", "{file}: locked must be a list of settings that are said there. server is not."),
        ("a = " + "[" * 100_000, "{file} is not written as TOML: it has a value that can't be read."),
        ("a = " + "9" * 5_000, "{file} is not written as TOML: it has a value that can't be read."),
        ("data_dir = ''", "data_dir in {file} is not the name of a folder."),
        ("data_dir = '$HOME/x'", "data_dir in {file} begins with $HOME, which nothing fills in here: write ~ for a home folder."),
        ("data_dir = '%APPDATA%/x'", "data_dir in {file} begins with %APPDATA%, which nothing fills in here"),
        (f"data_dir = '{'x' * 300}'", "data_dir in {file} can't be used: File name too long."),
        ('ca_file = "a\\u0000b"', "ca_file in {file} is not the name of a file."),
        ("ca_file = '~nobody-here/x'", "ca_file in {file} names the folder of an unknown user."),
        (f"ca_file = '{'x' * 300}'", "ca_file in {file} can't be used: File name too long."),
        ("#" * (1 << 20) + "#", "{file} is too large for a settings file."),
    ],
)  # fmt: skip
def test_a_slip_in_the_offices_file_is_told_with_the_file_and_the_setting(tmp_path: Path, text: str, words: str):
    file = tmp_path / "managed.toml"
    file.write_bytes(text.encode())
    with pytest.raises(BadSetting) as told:
        load({}, {}, managed_file=file, user_file=tmp_path / "none.toml")
    assert words.format(file=file, known=", ".join(ENVIRONMENT)) in str(told.value)
    assert str(file) in str(told.value)
    assert file.read_bytes() == text.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")
def test_what_stands_in_the_offices_files_place_is_not_passed_over(tmp_path: Path):
    file, none = tmp_path / "managed.toml", tmp_path / "none.toml"

    def told() -> str:
        with pytest.raises(BadSetting) as refused:
            load({}, {}, managed_file=file, user_file=none)
        file.rmdir() if file.is_dir() else file.unlink()
        return str(refused.value).removeprefix(f"{file} ")

    file.mkdir()
    assert told() == "is a folder."
    os.mkfifo(file)
    assert told() == "is not an ordinary file."
    file.symlink_to(tmp_path / "share" / "settings.toml")
    assert told() == "is a link to a file that is not there."
    file.symlink_to(file)
    assert told() == "can't be read: Too many levels of symbolic links."
    file.write_bytes('set_by = "Büro"'.encode("latin-1"))
    assert told() == "is not a text file in UTF-8."
    (tmp_path / "real.toml").write_text('server = "here"')
    file.symlink_to(tmp_path / "real.toml")
    assert load({}, {}, managed_file=file, user_file=none).server == "here"


@pytest.mark.parametrize("said", ["bookings.office.example", "HTTPS://bookings.office.example/"])
def test_another_spelling_of_the_servers_address_is_no_offence(tmp_path: Path, said: str):
    assert _load(tmp_path, LOCKED_SERVER, server=said).server == "https://bookings.office.example"


def test_the_languages_that_can_be_preset_are_those_that_the_app_speaks():
    assert set(LANGUAGES) == set(spoken.LANGUAGES)
