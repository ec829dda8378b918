"""One window for each walk through every place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from booking_desktop.app.main import Launch
from tests.journeys.story import told
from tests.journeys.tour import Tour


@pytest.fixture
def tour(qapp, tmp_path, monkeypatch) -> Iterator[Tour]:
    reports: list[str] = []
    monkeypatch.setattr(Launch, "show_crash", lambda _, report: reports.append(report))
    with told(tmp_path / "data", None) as story:
        story.start()
        story.launch.window.activateWindow()
        yield Tour(story)
    assert reports == []
