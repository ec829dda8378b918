"""Choose a time zone by typing a city or a country's first letters: a search line over a list, each with its time now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from booking_desktop.domain.folding import fold
from booking_desktop.domain.time import city, offset_text, zone_names
from booking_desktop.ui.components.fields import SearchField
from booking_desktop.ui.components.rows import Box, Index, RowDelegate, RowView
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import SPACE_2, theme
from booking_desktop.viewmodels.formats import Formats, listed

ZoneRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class ZoneRow:
    """A zone as it is listed."""

    zone: str
    place: str
    region: str
    folded: str


def _row(zone: str, formats: Formats) -> ZoneRow:
    """It is found by the reader's name of the city and by the zone's own."""
    region = zone.rsplit("/", 1)[0].replace("_", " ") if "/" in zone else ""
    place = formats.city(zone)
    return ZoneRow(zone, place, region, fold(" ".join(dict.fromkeys((place, city(zone), region)))))


def matching(rows: Sequence[ZoneRow], typed: str) -> tuple[ZoneRow, ...]:
    """Zones whose every typed word begins a word of theirs; those whose city begins with it first."""
    words = fold(typed).split()
    if not words:
        return tuple(rows)
    found = [r for r in rows if all(any(w.startswith(t) for w in r.folded.split()) for t in words)]
    return tuple(sorted(found, key=lambda r: not r.folded.startswith(words[0])))


class ZoneModel(QAbstractListModel):
    """The zones that match, those in use first."""

    def __init__(self, first: Sequence[str], now: datetime, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._formats = now, formats
        named = list(dict.fromkeys(first))
        self._all = tuple(_row(z, formats) for z in (*named, *(z for z in zone_names() if z not in named)))
        self.rows = self._all

    def search(self, typed: str) -> None:
        """Narrow the list."""
        self.beginResetModel()
        self.rows = matching(self._all, typed)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Zones."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its place, and its spoken name."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.place
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((row.place, row.region, self.end(row)))
        if role == ZoneRole:
            return row
        return None

    def end(self, row: ZoneRow) -> str:
        """What stands at the end of a row: its time now and its offset."""
        return f"{self._formats.time(self._now, row.zone)}  {offset_text(self._now, row.zone)}"


class _ZoneDelegate(RowDelegate):
    HEIGHT, INSET = 32, 0

    def paint_row(self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, row, model, high = theme.tokens, index.data(ZoneRole), index.model(), box.rect.height()
        caption = theme.font("caption", tabular=True)
        end = model.end(row) if isinstance(model, ZoneModel) else ""
        taken = shapes.text(painter, box.span(10, 0, 10, high), end, caption, tokens.tertiary, shapes.RIGHT) + 22
        used = shapes.text(painter, box.span(10, 0, taken, high), row.place, theme.font("control"), tokens.text)
        shapes.text(painter, box.span(18 + used, 0, taken, high), row.region, caption, tokens.tertiary)


class _Search(SearchField):
    """Arrow keys walk the list below."""

    def __init__(self, placeholder: str, view: QListView, parent: QWidget) -> None:
        super().__init__(placeholder, parent)
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the list, everything else is typed."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            rows = self._view.model().rowCount()
            to = max(0, min(rows - 1, self._view.currentIndex().row() + step[Qt.Key(event.key())]))
            self._view.setCurrentIndex(self._view.model().index(to, 0))
            return
        super().keyPressEvent(event)


class ZoneList(QWidget):
    """A search line and the zones: ``ZoneList(first, now, formats, parent)``; ``first`` are listed on top.

    Signal: ``chosen(zone name)``.
    """

    chosen = Signal(str)

    def __init__(self, first: Sequence[str], now: datetime, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zones = ZoneModel(first, now, formats, self)
        self._view = RowView(self, name=self.tr("Time zones"))
        self._view.setModel(self._zones)
        self._view.setItemDelegate(_ZoneDelegate(self._view))
        self._view.setMinimumSize(300, 8 * theme.control())
        self.search = _Search(self.tr("City or region"), self._view, self)
        self.search.setAccessibleName(self.tr("Search time zones"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.search)
        column.addWidget(self._view)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._take_current)
        self._view.clicked.connect(self._take)
        self._view.opened.connect(self._take)
        self._view.setCurrentIndex(self._zones.index(0))

    def _narrow(self, typed: str) -> None:
        self._zones.search(typed)
        self._view.setCurrentIndex(self._zones.index(0))

    def _take_current(self) -> None:
        self._take(self._view.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._zones.rows[index.row()].zone)
