"""A classic office, and the stores that it moves to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from booking_desktop.backend.database.serving import Serving, open_serving
from tests import engines
from tests.contract.world import CHEAP, Clock
from tests.moving.classic_office import ClassicOffice

KEY = b"k" * 32


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def classic() -> Iterator[ClassicOffice]:
    office = ClassicOffice()
    yield office
    office.drop()


def open_target(url: str, clock: Clock) -> Serving:
    return open_serving(url, KEY, clock, lambda: False, bcrypt_cost=CHEAP)


def new_url(engine: str, folder: Path) -> str:
    """An empty database."""
    match engine:
        case "postgres":
            return engines.postgres_url()
        case "mariadb":
            return engines.mariadb_url()
    return f"sqlite:///{folder / 'target.sqlite'}"


@pytest.fixture(params=["sqlite", "postgres", "mariadb"])
def target_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return new_url(request.param, tmp_path)


@pytest.fixture
def target(target_url: str, clock: Clock) -> Iterator[Serving]:
    serving = open_target(target_url, clock)
    yield serving
    serving.backend.store.close()


@pytest.fixture
def near(tmp_path: Path, clock: Clock) -> Iterator[Serving]:
    """A target on SQLite, for what hangs on no engine."""
    serving = open_target(new_url("sqlite", tmp_path), clock)
    yield serving
    serving.backend.store.close()
