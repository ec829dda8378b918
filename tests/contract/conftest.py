"""Each contract test runs on every backend: a behaviour that differs between them is a bug."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.world import Clock, Network, World


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "remote"])
def world(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[World]:
    world = World(tmp_path / "store.db", clock, Network() if request.param == "remote" else None)
    yield world
    world.server.store.close()


@pytest.fixture
def embedded(tmp_path: Path, clock: Clock) -> Iterator[World]:
    world = World(tmp_path / "store.db", clock)
    yield world
    world.server.store.close()


@pytest.fixture
def remote(tmp_path: Path, clock: Clock) -> Iterator[World]:
    world = World(tmp_path / "store.db", clock, Network())
    yield world
    world.server.store.close()
