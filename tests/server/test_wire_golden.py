"""What crosses the wire is pinned, value by value and error by error: a client of today reads a server of tomorrow."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, get_args, get_origin

import pytest

from booking_desktop.backend.wire import problems, values
from booking_desktop.backend.wire.calls import CALLS, Call
from booking_desktop.domain.errors import DomainError, Reach, Unreachable
from tests.server.golden_files import FOLDER, pinned
from tests.server.wire_samples import PROBLEMS, VALUES

HERE = "https://office.example"
_PLAIN = (str, int, bool, type(None))


@pytest.mark.parametrize("name", VALUES)
def test_a_value_is_written_and_read_as_its_file_says(name: str):
    value = VALUES[name]
    written = values.encode(type(value), value)
    told = pinned(f"values/{name}.json", json.loads(written))
    assert json.loads(written) == told
    assert values.plain(type(value), value) == told
    assert values.decode(type(value), json.dumps(told).encode()) == value


@pytest.mark.parametrize("error", PROBLEMS, ids=lambda error: type(error).__name__)
def test_an_error_is_written_and_read_as_its_file_says(error: DomainError):
    kind = problems.kind_of(error)
    written = problems.to_problem(error)
    told = pinned(f"problems/{kind.code}.json", written)
    assert written == told
    read = problems.from_problem(json.dumps(told).encode(), HERE)
    assert read == (Unreachable(HERE, kind.code, Reach.BUSY) if kind.ours else error)


def test_nothing_of_the_servers_machine_is_in_a_problem():
    ours = [error for error in PROBLEMS if problems.kind_of(error).ours]
    assert [problems.to_problem(error)["facts"] for error in ours] == [{}] * len(ours)


def test_every_kind_of_value_and_error_has_a_file():
    wanted = {part for call in CALLS for kind in _kinds(call) for part in _inside(kind)}
    assert wanted == {type(value) for value in VALUES.values()}
    assert {type(error) for error in PROBLEMS} == set(problems.PROBLEMS)
    names = {path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*.json")}
    codes = {f"problems/{problems.kind_of(error).code}.json" for error in PROBLEMS}
    assert names == {f"values/{name}.json" for name in VALUES} | codes


def _kinds(call: Call) -> Iterable[Any]:
    return [call.result, *(part.kind for part in call.parameters.values())]


def _inside(kind: Any) -> Iterable[type]:
    """The types that a parameter or result is made of, texts and numbers left out."""
    kind = getattr(kind, "__supertype__", kind)
    if get_origin(kind) is not None:
        return [found for part in get_args(kind) if part is not ... for found in _inside(part)]
    if not isinstance(kind, type):
        return [found for part in get_args(kind) for found in _inside(part)]
    return [] if kind in _PLAIN else [kind]
