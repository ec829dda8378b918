"""What bookers see, as a small week: a real table with painted cells, one tab stop, each cell with its spoken name."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from booking_desktop.domain.slots import Cell, CellState, Slot
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_TAG, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.speaking.preview import PreviewState

_ROW, _GAP, _TIMES, _DAYS = 30, 4, 44, 28
_MOST_ROWS = 14
CellRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex

_LOOK = {
    CellState.FREE: "free",
    CellState.HELD_BY_YOU: "free",
    CellState.BOOKED: "booked",
    CellState.YOURS: "booked",
    CellState.HELD: "booked",
    CellState.CLASH: "booked",
    CellState.CAPPED: "dashed",
    CellState.TOO_SOON: "dashed",
    CellState.TOO_FAR: "dashed",
    CellState.PAST: "dashed",
    CellState.CLOSED: "closed",
}


def look_of(cell: Cell | None) -> str:
    """How a cell is painted: free, booked, dashed or closed; the past is dashed whatever it was."""
    if cell is None:
        return "closed"
    return "dashed" if cell.past and cell.state is not CellState.CLOSED else _LOOK[cell.state]


def paint_look(painter: QPainter, rect: QRectF, look: str, radius: float = RADIUS_TAG) -> None:
    """One cell, or its sample in the legend."""
    tokens = theme.tokens
    if look == "free":
        shapes.box(painter, rect, radius, tokens.free, tokens.free_line, theme.line_width)
    elif look == "booked":
        shapes.box(painter, rect, radius, tokens.booked)
        shapes.hatch(painter, rect, radius)
    elif look == "dashed":
        shapes.box(painter, rect, radius, None, tokens.button_line, 1, (3, 3))
    elif not tokens.high_contrast:
        shapes.box(painter, rect, radius, tokens.sunken)


class PreviewModel(QAbstractTableModel):
    """Rows are start times on the viewer's clock, columns the seven days."""

    def __init__(self, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = formats
        self.state = PreviewState()
        self._rows = self.state.rows

    def show(self, state: PreviewState, formats: Formats) -> None:
        """Take new cells; the table is reset only when its rows differ."""
        rows = state.rows
        same = [r.wall.time() for r in rows] == [r.wall.time() for r in self._rows] and formats == self._formats
        if not same:
            self.beginResetModel()
        self.state, self._rows, self._formats = state, rows, formats
        if not same:
            self.endResetModel()
            return
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 6)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 6))

    def cell(self, index: _Index) -> Cell | None:
        """The cell there."""
        return self._rows[index.row()].cells[index.column()] if index.isValid() else None

    def slot(self, index: _Index) -> Slot | None:
        """The slot there."""
        return self.state.slot_at(self._rows[index.row()], index.column()) if index.isValid() else None

    def place(self, slot: Slot | None) -> QModelIndex:
        """Where a slot stands; an invalid index when it doesn't."""
        for n, row in enumerate(self._rows):
            for day in range(7):
                if slot is not None and self.state.slot_at(row, day) == slot:
                    return self.index(n, day)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Start times."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Days."""
        return 0 if parent.isValid() else 7

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, and how it is spoken."""
        cell = self.cell(index)
        if role == CellRole:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(cell) if cell else self.tr("Closed")
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._spoken(index, cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Days above, times at the side."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._formats.clock_time(self._rows[section].wall)
        return self._formats.weekday(self.state.first_day + timedelta(days=section))

    def day_names(self) -> list[str]:
        """The short names of the days."""
        return [self.headerData(section, Qt.Orientation.Horizontal) for section in range(7)]

    def day_letter(self, section: int) -> str:
        """A day where its short name has no room."""
        return self._formats.weekday_letter(self.state.first_day + timedelta(days=section))

    def _spoken(self, index: _Index, cell: Cell | None) -> str:
        day = self._formats.day_long(self.state.first_day + timedelta(days=index.column()), year=True)
        when = listed(
            (day, f"{self._formats.clock_time(self._rows[index.row()].wall)} {self._formats.city(self.state.zone)}")
        )
        return listed((when, self.words(cell) if cell else self.tr("Closed")))

    def words(self, cell: Cell) -> str:
        """What the cell is."""
        if cell.past:
            return self.tr("Past")
        return {
            CellState.FREE: self.tr("Free"),
            CellState.HELD_BY_YOU: self.tr("Free"),
            CellState.BOOKED: self.tr("Booked"),
            CellState.YOURS: self.tr("Booked"),
            CellState.HELD: self.tr("Held by someone"),
            CellState.CLASH: self.tr("Booked"),
            CellState.CAPPED: self.tr("Full"),
            CellState.TOO_SOON: self.tr("Too soon"),
            CellState.TOO_FAR: self.tr("Too far ahead"),
            CellState.PAST: self.tr("Past"),
            CellState.CLOSED: self.tr("Closed"),
        }[cell.state]


class _CellDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = QRectF(option.rect).adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
        paint_look(painter, rect, look_of(index.data(CellRole)))
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            tokens = theme.tokens
            colour = tokens.focus if focused or tokens.high_contrast else tokens.control_line
            shapes.box(painter, rect, RADIUS_TAG, None, colour, theme.focus_width if focused else theme.line_width)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_ROW, _ROW)


class _Header(QHeaderView):
    """Days or times as plain words."""

    def __init__(self, orientation: Qt.Orientation, parent: QTableView) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One word."""
        model = self.model()
        if not isinstance(model, PreviewModel):
            return
        upright = self.orientation() == Qt.Orientation.Vertical
        today = not upright and model.state.first_day + timedelta(days=logicalIndex) == model.state.today
        font = theme.font("caption", tabular=upright, weight=600 if today else 0)
        words = str(model.headerData(logicalIndex, self.orientation()))
        if not upright and max(text_width(font, name) for name in model.day_names()) > rect.width() - 4:
            words = model.day_letter(logicalIndex)
        colour = theme.tokens.accent if today else theme.tokens.secondary
        area = QRectF(rect).adjusted(0, 0, -8 if upright else 0, 0)
        shapes.text(painter, area, words, font, colour, shapes.LEFT if upright else shapes.CENTRE)

    def sizeHint(self) -> QSize:
        """As wide as a time, as high as a day."""
        time = _TIMES + round(_TIMES * (theme.scale - 1))
        return QSize(time, _DAYS) if self.orientation() == Qt.Orientation.Vertical else QSize(_TIMES, _DAYS)


class PreviewGrid(QTableView):
    """The table. ``explained(slot)`` when another cell is in focus."""

    explained = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = PreviewModel(formats, self)
        self.setModel(self._cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Header(Qt.Orientation.Vertical, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setMaximumSize(0, 0)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What bookers see"))
        theme.changed.connect(self.viewport().update)

    def show_state(self, state: PreviewState, formats: Formats) -> None:
        """Render the pane's state."""
        self._cells.show(state, formats)
        shown = min(self._cells.rowCount(), _MOST_ROWS)
        self.setFixedHeight(_DAYS + shown * _ROW)
        place = self._cells.place(state.focus)
        if place.isValid() and place != self.currentIndex():
            self.setCurrentIndex(place)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Explain the cell in focus."""
        super().currentChanged(current, previous)
        slot = self._cells.slot(current)
        if slot is not None and slot != self._cells.state.focus:
            self.explained.emit(slot)
