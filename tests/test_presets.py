"""What an office sets in advance of Preferences, and what it locks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.preferences import Preferences, ThemeChoice
from booking_desktop.presets import NAMES, Presets, read_presets
from booking_desktop.settings import BadSetting, Settings, load

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
