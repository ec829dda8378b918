"""Drafts on this computer."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from booking_desktop.backend.drafts import FileDrafts
from booking_desktop.backend.ports import KeptDraft
from booking_desktop.domain.errors import StoreReadOnly
from tests.speaking import ADA, NOW, PROFILE


def test_a_draft_comes_back_whole(tmp_path: Path) -> None:
    profile = replace(PROFILE, photo=b"\x89PNG\x00\xff", headline="Łódź, 東京 & “quotes”")
    FileDrafts(tmp_path / "drafts").keep(profile, NOW)
    assert FileDrafts(tmp_path / "drafts").kept(ADA.id) == KeptDraft(profile, NOW)


def test_a_dropped_draft_is_gone_and_dropping_again_is_silent(tmp_path: Path) -> None:
    drafts = FileDrafts(tmp_path)
    drafts.keep(PROFILE, NOW)
    drafts.drop(ADA.id)
    drafts.drop(ADA.id)
    assert drafts.kept(ADA.id) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_a_draft_is_for_its_owner_alone(tmp_path: Path) -> None:
    FileDrafts(tmp_path).keep(PROFILE, NOW)
    assert [stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()] == [0o600]


def test_clearing_takes_what_a_write_that_was_cut_off_left(tmp_path: Path) -> None:
    drafts = FileDrafts(tmp_path)
    drafts.keep(PROFILE, NOW)
    for left in (".profile-2.json.17.tmp", ".profile-3.json.17.tmp", "profile-2.17.tmp"):
        (tmp_path / left).write_text("{")
    (tmp_path / "notes.txt").write_text("somebody else’s")
    drafts.clear()
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"profile": {"id": 2}, "kept_at": "2026-03-10T10:42:00+00:00"}'])
def test_a_broken_draft_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "profile-2.json").write_text(text)
    assert FileDrafts(tmp_path).kept(ADA.id) is None


@pytest.mark.skipif(sys.platform == "win32", reason="a file in the folder's place")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file stands here")
    with pytest.raises(StoreReadOnly):
        FileDrafts(tmp_path / "drafts").keep(PROFILE, NOW)
