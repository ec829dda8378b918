"""What has been loaded of a calendar, in whole weeks of UTC, so that turning a page asks for nothing twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Generic, Protocol, TypeVar

from booking_desktop.domain.time import Range

_EPOCH = datetime(1970, 1, 5, tzinfo=UTC)
_WEEK = timedelta(weeks=1)
_MARGIN = timedelta(days=2)
"""An item belongs to the week it starts in; this far back one may start that still reaches into a span."""


class _Spanning(Protocol):
    @property
    def range(self) -> Range: ...


Item = TypeVar("Item", bound=_Spanning)


@dataclass(frozen=True)
class Pages(Generic[Item]):
    """Items by week. ``stale`` weeks are shown as they are until they have been read again."""

    weeks: Mapping[int, tuple[Item, ...]] = field(default_factory=lambda: MappingProxyType({}))
    stale: frozenset[int] = frozenset()

    def missing(self, span: Range) -> Range | None:
        """The smallest run of whole weeks that has all of ``span`` which is not here yet, or is stale."""
        wanted = [n for n in _weeks(span) if n not in self.weeks or n in self.stale]
        return Range(_start(wanted[0]), _start(wanted[-1] + 1)) if wanted else None

    def has(self, span: Range) -> bool:
        """Whether there is something to show for all of it, stale or not."""
        return all(n in self.weeks for n in _weeks(span))

    def within(self, span: Range) -> Iterator[Item]:
        """The items that touch ``span``, in order."""
        for n in _weeks(span):
            for item in self.weeks.get(n, ()):
                if item.range.overlaps(span):
                    yield item

    def all(self) -> Iterator[Item]:
        """Every item here, in order."""
        for n in sorted(self.weeks):
            yield from self.weeks[n]

    def read(self, span: Range, items: Iterable[Item]) -> Pages[Item]:
        """With what was read for ``span`` (as ``missing`` gave it)."""
        fresh: dict[int, list[Item]] = {_week(span.start) + n: [] for n in range((span.end - span.start) // _WEEK)}
        for item in items:
            if (n := _week(item.range.start)) in fresh:
                fresh[n].append(item)
        weeks = dict(self.weeks) | {n: tuple(found) for n, found in fresh.items()}
        return Pages(MappingProxyType(weeks), self.stale - fresh.keys())

    def mapped(self, change: Callable[[Item], Item]) -> Pages[Item]:
        """With every item changed."""
        weeks = {n: tuple(change(i) for i in items) for n, items in self.weeks.items()}
        return Pages(MappingProxyType(weeks), self.stale)

    def outdated(self) -> Pages[Item]:
        """The same, all of it to be read again."""
        return replace(self, stale=frozenset(self.weeks))


def _week(instant: datetime) -> int:
    return (instant - _EPOCH) // _WEEK


def _start(week: int) -> datetime:
    return _EPOCH + week * _WEEK


def _weeks(span: Range) -> range:
    return range(_week(span.start - _MARGIN), _week(span.end - timedelta(microseconds=1)) + 1)
