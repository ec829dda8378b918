from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.backend.preferences import FILE, FilePreferences, _taken
from booking_desktop.domain.errors import StoreReadOnly
from booking_desktop.domain.preferences import Density, KeptServer, MailServer, Preferences, Security, ThemeChoice

SET = Preferences(
    theme=ThemeChoice.DARK,
    density=Density.COMPACT,
    text_percent=120,
    zone="Asia/Kolkata",
    shortcuts={"discover": "Ctrl+D"},
    mail=MailServer("mail.example", 465, Security.TLS, "ada", "Ada <ada@mail.example>"),
    two_zones=False,
)


def test_what_is_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    FilePreferences(tmp_path / "new").save(SET)
    assert FilePreferences(tmp_path / "new").load() == SET


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert FilePreferences(tmp_path).load() == Preferences()


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000])
def test_a_broken_file_means_the_defaults(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / FILE).write_bytes(broken)
    assert FilePreferences(tmp_path).load() == Preferences()


def test_a_broken_value_costs_that_value_alone(tmp_path: Path) -> None:
    said = {
        "theme": "purple",
        "text_percent": 9000,
        "two_zones": "no",
        "language": "de",
        "mail": {"host": "m", "port": -1},
    }
    (tmp_path / FILE).write_text(json.dumps(said), "utf-8")
    assert FilePreferences(tmp_path).load() == Preferences(language="de", mail=MailServer("m"))


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.sampled_from(sorted(Preferences.__dataclass_fields__)), _json))
def test_any_file_gives_settings_of_the_right_kinds(said: dict[str, object]) -> None:
    found = _taken(Preferences(), said)
    for name, default in vars(Preferences()).items():
        assert isinstance(getattr(found, name), type(default))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that can't be written")
def test_a_folder_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreReadOnly):
        FilePreferences(tmp_path).save(SET)


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreReadOnly):
        FilePreferences(tmp_path / "file").save(replace(SET, zone=""))


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"address": "https://office.example", "zone": "Europe/Paris", "currency": "EUR"}, KeptServer("https://office.example", "Europe/Paris", "EUR")),
        ({"address": "Office.example/"}, KeptServer("https://office.example")),
        ({"address": "https://office.example", "zone": "Mars", "currency": "gold"}, KeptServer("https://office.example")),
        ({"address": "not an address", "zone": "Europe/Paris"}, KeptServer()),
        ({"address": 5}, KeptServer()),
        ("office.example", KeptServer()),
    ],
)  # fmt: skip
def test_a_server_written_by_hand_never_stops_a_start(tmp_path: Path, said: object, kept: KeptServer) -> None:
    (tmp_path / FILE).write_text(json.dumps({"server": said}), "utf-8")
    assert FilePreferences(tmp_path).load().server == kept
    FilePreferences(tmp_path).save(Preferences(server=kept))
    assert FilePreferences(tmp_path).load().server == kept
