"""The server's description of itself."""

from __future__ import annotations

from typing import Any

from booking_desktop.backend.wire.calls import ABOUT, CALLS, EVENTS
from server_stub.classic import PATHS
from tests.server.conftest import Caller
from tests.server.golden_files import pinned


def bare(part: Any) -> Any:
    """Without the sentences: only what a client is built on is pinned."""
    if isinstance(part, list):
        return [bare(each) for each in part]
    if not isinstance(part, dict):
        return part
    words = {name for name in ("description", "summary", "version") if isinstance(part.get(name), str)}
    return {name: bare(each) for name, each in part.items() if name not in words}


def test_the_description_is_the_pinned_one(caller: Caller):
    present = bare(caller.http.get("/openapi.json").json())
    assert present == pinned("openapi.json", present)


def test_every_call_is_described(caller: Caller):
    described = caller.http.get("/openapi.json").json()["paths"]
    told = {(method.upper(), path) for path, methods in described.items() for method in methods}
    ours = {("GET", path) for path in (ABOUT, EVENTS, "/healthz", "/readyz")}
    classic = {("GET", "/speakers"), *(("POST", path) for path in PATHS)}
    assert told == {(call.method, call.path) for call in CALLS} | ours | classic


def test_the_good_answer_of_each_call_is_told_once(caller: Caller):
    described = caller.http.get("/openapi.json").json()["paths"]
    for methods in described.values():
        for operation in methods.values():
            assert len([status for status in operation["responses"] if status.startswith("2")]) == 1


def test_every_operation_is_summed_up_in_a_sentence_of_its_own():
    summaries = [call.summary for call in CALLS]
    assert [words for words in summaries if not (words[0].isupper() and 6 <= len(words) <= 140)] == []
    assert [words for words in summaries if "(" in words or "``" in words] == []
    assert len(set(summaries)) == len(summaries)
