"""Repaints and turns of the real calendar, alone and while a search and an import run, and the switch of themes."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea

from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.viewmodels.calendar.periods import View
from booking_desktop.viewmodels.office.importing import ImportViewModel
from tests.bench.crowd import crowd, lines
from tests.bench.table import Row, p95
from tests.bench.window import Window, opened
from tests.journeys.driver import let_run

SIZE = 10_000
IMPORTED = 6_000
FRAME = 16
_CALM = 40
_KEYS = {View.DAY: "Alt+1", View.WEEK: "Alt+2", View.MONTH: "Alt+3", View.AGENDA: "Alt+4"}


def rows() -> Iterator[Row]:
    """A speaker of the sample, whose weeks look like a real one's, among ten thousand others."""
    many = crowd(SIZE)
    many.speakers.add_samples(many.office)
    with opened(many.path.parent) as window:
        yield from _themes(window, "Discover")
        _open_calendar(window)
        for view in (View.WEEK, View.MONTH):
            _show(window, view)
            yield Row(f"repaint of {view}", p95(list(_repaints(window, _CALM))), "ms", None, "", FRAME, absolute=True)
        yield from _turns(window)
        yield from _views(window)
        yield from _themes(window, "the week")
        yield from _while_working(window)


def _open_calendar(window: Window) -> None:
    found = window.desk.backend.speakers.search(SpeakerQuery("lovelace")).rows[0]
    window.pages.open_calendar(found.id)
    calendar = window.pages.calendar
    window.until(lambda: calendar.state.profile and calendar.state.ready)
    window.rest()


def _view(window: Window) -> QAbstractScrollArea:
    view: QAbstractScrollArea = window.launch.window.page("calendar").view_widget()
    return view


def _show(window: Window, view: View) -> None:
    window.pages.calendar.show_view(view)
    window.rest()


def _repaints(window: Window, times: int, going_on: Callable[[], bool] = lambda: True) -> Iterator[float]:
    """Milliseconds of each whole repaint, one a frame."""
    for _ in range(times):
        if not going_on():
            return
        viewport = _view(window).viewport()
        begun = time.perf_counter()
        viewport.repaint()
        yield (time.perf_counter() - begun) * 1000
        let_run(FRAME)


def _turns(window: Window) -> Iterator[Row]:
    """A key to the next period, whose times are there already."""
    calendar = window.pages.calendar
    for view in (View.WEEK, View.MONTH):
        _show(window, view)
        taken = []
        for key in ("PgDown", "PgDown", "PgUp", "PgUp") * 4:
            taken.append(window.timed(lambda key=key: _press(window, key), lambda: calendar.state.ready))
            window.rest(60)
        yield Row(f"next {view}, from what is loaded", p95(taken), "ms", None, "", 100, absolute=True)


def _views(window: Window) -> Iterator[Row]:
    calendar = window.pages.calendar
    taken = []
    for view in (View.DAY, View.WEEK, View.MONTH, View.AGENDA) * 5:
        spent = window.timed(
            lambda view=view: _press(window, _KEYS[view]),
            lambda view=view: calendar.state.view is view and calendar.state.ready,
        )
        taken.append(spent)
        window.rest(60)
    yield Row("another view, from what is loaded", p95(taken[4:]), "ms", None, "", 100, absolute=True)


def _press(window: Window, key: str) -> None:
    QTest.keySequence(window.launch.window, key)


def _themes(window: Window, over: str) -> Iterator[Row]:
    if over == "the week":
        _show(window, View.WEEK)
    taken = []
    for theme in ("dark", "light") * 8:
        action = window.desk.commands.action(f"theme.{theme}")
        taken.append(window.timed(action.trigger))
        window.rest(60)
    yield Row(f"theme switch over {over}", p95(taken), "ms", None, "", 100, absolute=True)


def _while_working(window: Window) -> Iterator[Row]:
    """An import of its own process, and a search that follows on the last as fast as the store answers."""
    with tempfile.TemporaryDirectory() as folder:
        for seed, view in enumerate((View.WEEK, View.MONTH), 20):
            _show(window, view)
            taken = _repaints_while_working(window, Path(folder) / f"{view}.csv", seed)
            assert len(taken) > _CALM, len(taken)
            name = f"repaint of {view} while a search and an import run"
            yield Row(name, p95(taken), "ms", None, "", FRAME, absolute=True)


def _repaints_while_working(window: Window, file: Path, seed: int) -> list[float]:
    importing, searching = _import(window, file, seed), _Search(window)
    taken = list(_repaints(window, 400, lambda: bool(importing.state.phase == "running")))
    searching.stop()
    window.until(lambda: importing.state.phase == "done")
    window.rest()
    assert importing.state.report.count.new == IMPORTED, importing.state.report
    return taken


def _import(window: Window, file: Path, seed: int) -> ImportViewModel:
    with file.open("w", newline="", encoding="utf-8") as opened_file:
        writer = csv.writer(opened_file)
        writer.writerow(("firstName", "lastName", "email", "expertise", "sessionPrice"))
        for n, line in enumerate(lines(IMPORTED, seed)):
            topics = ";".join(line.topics or ())
            writer.writerow((line.name.first, line.name.last, f"{seed}.{n}@import.example", topics, "45.00"))
    importing: ImportViewModel = window.pages.importing
    importing.clear()
    importing.choose(str(file))
    window.until(lambda: importing.state.dry and importing.state.may_run)
    importing.start()
    window.until(lambda: importing.state.report and importing.state.report.lines_read)
    return importing


class _Search:
    """A search worker that is never idle."""

    def __init__(self, window: Window) -> None:
        self._window, self._on, self._turn = window, True, 0
        self._ask()

    def stop(self) -> None:
        self._on = False

    def _ask(self, _: object = None) -> None:
        if self._on:
            self._turn += 1
            text = ("kar", "mi", "sha", "vas", "")[self._turn % 5]
            speakers = self._window.desk.backend.speakers
            self._window.launch.jobs.run(lambda: speakers.search(SpeakerQuery(text)), self._ask, lane="search")
