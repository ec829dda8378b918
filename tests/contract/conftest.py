"""Each contract test runs on every backend: a behaviour that differs between them is a bug."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from booking_desktop.backend.database.opening import open_store
from tests.contract.servers import SERVERS, world_on
from tests.contract.world import Clock, World


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store that is copied for each test: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("new") / "store.db"
    open_store(path, Clock()).close()
    return path


@pytest.fixture
def path(tmp_path: Path, new_store: Path) -> Path:
    return Path(shutil.copy(new_store, tmp_path / "store.db"))


@pytest.fixture(params=["sqlite", "postgresql", "mariadb", "remote"])
def world(request: pytest.FixtureRequest, clock: Clock) -> Iterator[World]:
    if request.param in SERVERS:
        world = world_on(request.param, clock)
    else:
        world = World(request.getfixturevalue("path"), clock, remote=request.param == "remote")
    yield world
    world.close()


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def direct(request: pytest.FixtureRequest, clock: Clock) -> Iterator[World]:
    """On each engine with nothing between: where many write at once, and what is in the tables afterwards."""
    on_server = request.param in SERVERS
    world = world_on(request.param, clock) if on_server else World(request.getfixturevalue("path"), clock)
    yield world
    world.close()


@pytest.fixture(params=SERVERS)
def served(request: pytest.FixtureRequest, clock: Clock) -> World:
    """On each database server."""
    return world_on(request.param, clock)


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def away(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[World]:
    """On each engine behind a server, with a network that can be cut."""
    if request.param in SERVERS:
        world = world_on(request.param, clock, remote=True, folder=tmp_path)
    else:
        world = World(request.getfixturevalue("path"), clock, remote=True)
    yield world
    world.close()


@pytest.fixture
def embedded(path: Path, clock: Clock) -> Iterator[World]:
    world = World(path, clock)
    yield world
    world.close()


@pytest.fixture
def remote(path: Path, clock: Clock) -> Iterator[World]:
    world = World(path, clock, remote=True)
    yield world
    world.close()
