"""Keeps what was computed last under a name, as long as what it was computed from stays equal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class Remembered:
    """A table of one result a name: a cursor that moves doesn't lay out the week again."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[tuple[object, ...], Any]] = {}

    def __call__(self, name: str, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """The value of ``name``, made anew only when ``key`` differs from the last one."""
        kept = self._kept.get(name)
        if kept is not None and kept[0] == key:
            return cast("T", kept[1])
        value = make()
        self._kept[name] = (key, value)
        return value
