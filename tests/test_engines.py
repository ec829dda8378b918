"""The test bed itself: each engine's server starts, gives empty databases and comes back after a kill."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, inspect, text

from tests import engines


@pytest.fixture(params=["postgres", "mariadb"])
def server(request: pytest.FixtureRequest) -> engines.EngineServer:
    start: Callable[[], engines.EngineServer] = getattr(engines, request.param)
    return start()


def test_each_database_that_is_asked_for_is_new_and_empty(server: engines.EngineServer) -> None:
    first, second = server.new_database(), server.new_database()
    assert first.database != second.database
    engine = create_engine(second, poolclass=NullPool)
    with engine.begin() as connection:
        assert inspect(connection).get_table_names() == []
    server.drop(first)
    server.drop(second)


def test_what_was_committed_outlives_a_killed_server(server: engines.EngineServer) -> None:
    url = server.new_database()
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kept (number INTEGER)"))
        connection.execute(text("INSERT INTO kept VALUES (7)"))
    server.kill()
    server.start()
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT number FROM kept")) == 7
    server.drop(url)


def test_folders_of_killed_runs_are_swept_away_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_FOLDERS", tmp_path)
    dead, alive = tmp_path / "pd-pg-99999999-left", tmp_path / f"pd-pg-{os.getpid()}-used"
    for folder in (dead, alive):
        folder.mkdir()
    made = engines._folder("pd-pg-")
    assert set(tmp_path.iterdir()) == {alive, made}


def test_a_missing_engine_skips_aloud_and_fails_where_all_must_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="AN ENGINE IS MISSING"):
        engines._tool("no-such-engine")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="AN ENGINE IS MISSING"):
        engines._tool("no-such-engine")
