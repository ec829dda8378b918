"""A list model that turns one tuple of values into the next by the smallest edits, so that selection and scroll stay put."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ItemRole = int(Qt.ItemDataRole.UserRole)


def kept_in_place(old: Sequence[Hashable], new: Sequence[Hashable]) -> set[Hashable]:
    """The most keys that are in both, in the same order: the longest increasing run of old places along the new list."""
    place = {key: n for n, key in enumerate(old)}
    common = [key for key in new if key in place]
    tails: list[int] = []
    last: list[Hashable] = []
    before: dict[Hashable, Hashable | None] = {}
    for key in common:
        at = bisect_left(tails, place[key])
        before[key] = last[at - 1] if at else None
        tails[at : at + 1] = [place[key]]
        last[at : at + 1] = [key]
    kept: set[Hashable] = set()
    step: Hashable | None = last[-1] if last else None
    while step is not None:
        kept.add(step)
        step = before[step]
    return kept


class KeyedListModel(QAbstractListModel, Generic[T]):
    """Rows of values told apart by ``key``; ``spoken`` gives a row's accessible name.

    ``choosable`` says which rows the arrows stop at (headings are passed over).
    """

    def __init__(
        self,
        key: Callable[[T], Hashable],
        spoken: Callable[[T], str],
        parent: QObject | None = None,
        *,
        choosable: Callable[[T], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._spoken, self._choosable = key, spoken, choosable
        self.items: list[T] = []
        self.changing = False
        """Rows are on their way: a current row that moves meanwhile was moved by the view, not chosen by a person."""

    def show(self, items: Sequence[T]) -> None:
        """Become these rows: what left is removed, what came is inserted, what changed is repainted."""
        new = [self._key(item) for item in items]
        kept = kept_in_place([self._key(item) for item in self.items], new)
        self.changing = True
        try:
            self._remove_others(kept)
            self._insert_missing(items, new, kept)
        finally:
            self.changing = False
        changed = [n for n, item in enumerate(items) if self.items[n] != item]
        self.items = list(items)
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def repaint_all(self) -> None:
        """What the rows are shown with (a clock, a zone, a highlight) changed, not the rows."""
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def row_of(self, key: Hashable) -> int:
        """The row with that key, or -1."""
        return next((n for n, item in enumerate(self.items) if self._key(item) == key), -1)

    def item(self, index: Index) -> T | None:
        """The value of a row, or None for no row."""
        return self.items[index.row()] if index.isValid() and index.row() < len(self.items) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows."""
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        item = self.item(index)
        if item is None or (self._choosable is not None and not self._choosable(item)):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value itself, and its spoken name."""
        item = self.item(index)
        if item is None:
            return None
        if role == ItemRole:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._spoken(item)
        return None

    def _remove_others(self, kept: set[Hashable]) -> None:
        gone = [n for n, item in enumerate(self.items) if self._key(item) not in kept]
        for first, last in reversed(list(runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.items[first : last + 1]
            self.endRemoveRows()

    def _insert_missing(self, items: Sequence[T], new: Sequence[Hashable], kept: set[Hashable]) -> None:
        for first, last in runs([n for n, key in enumerate(new) if key not in kept]):
            self.beginInsertRows(QModelIndex(), first, last)
            self.items[first:first] = items[first : last + 1]
            self.endInsertRows()


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers joined: 1 2 3 7 is (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for n in numbers:
        if found and found[-1][1] == n - 1:
            found[-1] = (found[-1][0], n)
        else:
            found.append((n, n))
    return found
