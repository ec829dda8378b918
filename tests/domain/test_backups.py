"""Copies that make themselves: when, how they are called, which go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.domain.backups import KEPT, is_due, made_at, name_at, outdated

NOW = datetime(2026, 3, 10, 10, tzinfo=UTC)


def ago(**span: float) -> str:
    return name_at(NOW - timedelta(**span))


@given(st.integers(946_684_800, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_a_name_tells_when_it_was_made(at: datetime):
    assert made_at(name_at(at)) == at


@pytest.mark.parametrize(
    ("names", "days", "due"),
    [
        ([], 1, True),
        ([], 0, False),
        ([ago(hours=23)], 1, False),
        ([ago(days=1)], 1, True),
        ([ago(days=6)], 7, False),
        ([ago(days=8), ago(days=2)], 7, False),
        (["holiday.sqlite", "proactively-20261345T000000Z.sqlite"], 1, True),
        ([ago(days=-400)], 1, True),
    ],
    ids=["none yet", "not wanted", "young", "a day old", "six days", "several", "others' files", "from the future"],
)
def test_one_is_due_when_the_youngest_is_old_enough(names: list[str], days: int, due: bool):
    assert is_due(names, days, NOW) is due


def test_the_oldest_go_and_others_files_stay():
    names = [ago(days=n) for n in range(KEPT + 2)]
    assert set(outdated([*names, "holiday.sqlite"])) == set(names[KEPT:])
