"""Garbage goes in the window's own rounds, and those never look through all that was imported."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject

from booking_desktop.app.tidying import Tidying


class Ring:
    """Holds itself: only a collection lets it go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying(qapp: object) -> Iterator[Tidying]:
    owner = QObject()
    made = Tidying(owner)
    made.stop()
    made.tidy()
    yield made
    gc.unfreeze()


def test_a_round_lets_young_garbage_go(tidying: Tidying) -> None:
    gone = weakref.ref(Ring())
    assert gone() is not None
    tidying.tidy()
    assert gone() is None


def test_what_an_import_has_made_is_looked_through_no_more(tidying: Tidying, monkeypatch: pytest.MonkeyPatch) -> None:
    tidying.tidy()
    kept = [Ring() for _ in range(1000)]
    for name in (f"made_for_this_test_{n}" for n in range(50)):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    before = gc.get_freeze_count()
    tidying.tidy()
    assert gc.get_freeze_count() >= before + len(kept)
    gone = weakref.ref(Ring())
    tidying.tidy()
    assert gone() is None, "a round without an import collects again"


@pytest.mark.parametrize(("in_use", "rounds"), [(False, 120), (True, 1920)])
def test_what_was_set_aside_goes_when_it_has_become_garbage(
    tidying: Tidying, monkeypatch: pytest.MonkeyPatch, in_use: bool, rounds: int
) -> None:
    """At once while nobody works in the window, else after half an hour."""
    monkeypatch.setattr("booking_desktop.app.tidying._in_use", lambda: in_use)
    ring = Ring()
    gc.freeze()
    gone = weakref.ref(ring)
    del ring
    done = 1  # by the fixture
    while gone() is not None and done < 10_000:
        tidying.tidy()
        done += 1
    assert done == rounds
