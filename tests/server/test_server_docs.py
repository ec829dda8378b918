"""docs/server.md says what is so: its settings, commands and example files are those of the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from server_stub.commands import _parser
from server_stub.settings import SETTINGS, Setting, load

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "server.md").read_text(encoding="utf-8")
NOT_PLAIN = {
    "data_dir": "the system's folder for application data, such as `~/.local/share/proactively-server`",
    "database_url": "`server.sqlite` in the data folder",
    "jwt_secret": "made on first run",
    "smtp_url": "none",
    "mail_from": "the mail server's user",
    "rate_limits": "`on`",
    "cors_origins": "none",
    "client_wanted": "none",
}
"""What a default is called where it is no value that one could write."""


def row(setting: Setting) -> str:
    default = NOT_PLAIN.get(setting.name)
    if default is None:
        value = getattr(load({}), setting.name)
        default = f"`{value:g}`" if isinstance(value, float) else f"`{value}`"
    return f"| `{setting.variable}` | `{setting.option}` | {setting.words} | {default} |"


@pytest.mark.parametrize("setting", SETTINGS, ids=[s.name for s in SETTINGS])
def test_every_setting_stands_there_as_it_is(setting: Setting):
    assert row(setting) in PAGE.splitlines()


def test_no_setting_stands_there_that_is_none():
    told = {line.split("`")[1] for line in PAGE.splitlines() if line.startswith("| `BOOKING_")}
    assert told == {setting.variable for setting in SETTINGS}


def test_every_command_stands_there():
    (commands,) = (a for a in _parser()._actions if a.dest == "==SUPPRESS==" and a.choices)
    for name in commands.choices or ():
        assert f"`booking-server {name}" in PAGE, name


@pytest.mark.parametrize("name", ["booking-server.service", "booking-server.nginx.conf"])
def test_the_examples_are_the_files(name: str):
    assert (ROOT / "packaging" / "linux" / name).read_text(encoding="utf-8").strip() in PAGE
