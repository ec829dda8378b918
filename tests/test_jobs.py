"""Work runs elsewhere, outcomes arrive here, the latest of a key wins."""

from __future__ import annotations

import sys
import threading

import pytest

from booking_desktop.domain.errors import NotFound
from booking_desktop.jobs import Err, Ok, ThreadJobs


@pytest.fixture
def jobs(qtbot):
    made = ThreadJobs()
    yield made
    made.close()


def test_work_runs_on_another_thread_and_its_outcome_on_this_one(jobs, qtbot):
    seen = []
    jobs.run(threading.get_ident, lambda o: seen.append((o, threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    outcome, here = seen[0]
    assert here == threading.get_ident()
    assert outcome.value != here


def test_a_domain_error_is_an_outcome(jobs, qtbot):
    def missing():
        raise NotFound("speaker", "7")

    seen = []
    jobs.run(missing, seen.append)
    qtbot.waitUntil(lambda: seen == [Err(NotFound("speaker", "7"))])


def test_a_defect_reaches_the_excepthook_on_this_thread(jobs, qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append((kind, threading.get_ident())))
    jobs.run(lambda: 1 // 0, lambda o: seen.append(o))
    qtbot.waitUntil(lambda: seen == [(ZeroDivisionError, threading.get_ident())])


def test_of_jobs_with_one_key_only_the_latest_outcome_arrives(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.run(lambda: gate.wait(5) and "old", seen.append, key="search")
    jobs.run(lambda: "never run", seen.append, key="search")
    jobs.run(lambda: "new", seen.append, key="search")
    gate.set()
    qtbot.waitUntil(lambda: seen != [] and jobs.idle)
    assert seen == [Ok("new")]


def test_jobs_of_one_lane_keep_their_order(jobs, qtbot):
    seen = []
    for n in range(50):
        jobs.run(lambda n=n: n, lambda o: seen.append(o.value))
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_after_closing_nothing_is_delivered(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.run(lambda: gate.wait(5), seen.append)
    gate.set()
    jobs.close()
    jobs.run(lambda: 1, seen.append)
    qtbot.wait(0)
    assert seen == []


def test_who_listens_keeps_nobody_from_being_idle_and_is_ended_by_closing(qtbot):
    jobs = ThreadJobs()
    begun, left, seen = threading.Event(), threading.Event(), []

    def listen():
        begun.set()
        return left.wait(30)

    jobs.listen(listen, seen.append, left.set)
    assert begun.wait(10)
    assert jobs.idle
    jobs.close()
    assert left.is_set()
    jobs.listen(listen, seen.append, left.set)
    assert seen == []


def test_what_was_listened_for_arrives_on_this_thread(jobs, qtbot):
    seen = []
    jobs.listen(lambda: 7, lambda o: seen.append((o.value, threading.get_ident())), lambda: None)
    qtbot.waitUntil(lambda: seen == [(7, threading.get_ident())])
