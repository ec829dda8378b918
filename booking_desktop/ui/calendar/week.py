"""A speaker's week: the table that a person books from (mockups 04, 15, 24)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar import painting
from booking_desktop.ui.calendar.grid_view import NO_INDEX, GridView, Index, now_line
from booking_desktop.ui.calendar.heads import Corner, DayHeads, Ruler
from booking_desktop.ui.calendar.looks import CLOSED, Kind, Look, closed_day, look_of
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.cells import spoken_state
from booking_desktop.viewmodels.calendar.week_grid import Ground, WeekGrid
from booking_desktop.viewmodels.formats import listed

LookRole = Qt.ItemDataRole.UserRole


class WeekModel(QAbstractTableModel):
    """The week's cells; a cell's look and spoken name are made when they are first asked for."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.grid: WeekGrid | None = None
        self._looks: dict[tuple[int, int], Look] = {}
        self._key: tuple[object, ...] = ()

    def show(self, state: CalendarState, chosen: Slot | None, aside: bool) -> bool:
        """Take the week of a state; true when its rows are others than before."""
        grid = self._calendar.layouts.week(state)
        if grid.closed and self.grid is not None and not state.ready:
            return False  # nothing is known yet: the old week stays
        key = (grid, chosen, aside, state.now, state.problem)
        if key == self._key:
            return False
        self._key = key
        reset = self.grid is None or grid.rows != self.grid.rows or len(grid.days) != len(self.grid.days)
        if reset:
            self.beginResetModel()
        self.grid, self._looks = grid, {}
        self._chosen, self._aside, self._state = chosen, aside, state
        if reset:
            self.endResetModel()
        elif grid.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(grid.rows) - 1, len(grid.days) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(grid.days) - 1)
        return reset

    def look(self, row: int, column: int) -> Look:
        """How a place is painted."""
        found = self._looks.get((row, column))
        if found is None:
            found = self._looks[row, column] = self._make(row, column)
        return found

    def _make(self, row: int, column: int) -> Look:
        place = self.grid.place_at(row, column) if self.grid else None
        if place is None:
            return closed_day() if self.grid and row == 0 and self.grid.days[column].closed else CLOSED
        chosen, state = place.cell.slot == self._chosen, self._state
        there = ""
        if place.other_time and self.grid:
            there = f"{place.other_time} {state.formats.city(self.grid.other_zone)}"
        stale = isinstance(state.problem, Unreachable)
        return look_of(
            place.cell, state.formats, state.now, chosen=chosen, aside=self._aside, other_time=there, stale=stale
        )

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return len(self.grid.rows) if self.grid and not parent.isValid() else 0

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return len(self.grid.days) if self.grid and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or not index.isValid():
            return None
        if role == LookRole:
            return self.look(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.look(index.row(), index.column()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._both_times(index.row(), index.column())
        return None

    def _both_times(self, row: int, column: int) -> str:
        place = self.grid.place_at(row, column) if self.grid else None
        if place is None or self.grid is None:
            return ""
        formats, slot = self._state.formats, place.cell.slot
        zones = dict.fromkeys((self.grid.zone, self.grid.other_zone))
        times = listed(f"{formats.times(slot.start, slot.end, zone)} {formats.city(zone)}" for zone in zones)
        return f"{times}\n{spoken_state(place.cell, self._state.now, formats).capitalize()}"

    def _spoken(self, row: int, column: int) -> str:
        assert self.grid is not None
        place = self.grid.place_at(row, column)
        if place is not None:
            return self._calendar.spoken(place.cell)
        head = self.grid.days[column]
        if self.grid.rows[row].ground is not Ground.STARTS:
            return self.tr("{day}, closed").format(day=self._state.formats.day_long(head.day, year=True))
        there = self._calendar.layouts.cell(self._state.on(head.day, self.grid.rows[row].wall))
        return self._calendar.spoken(there) if there else self._state.formats.day_long(head.day, year=True)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self.grid.rows[section]
            return listed((row.label, row.other))
        head = self.grid.days[section]
        return listed((self._state.formats.day_long(head.day), head.caption))


class SlotDelegate(QStyledItemDelegate):
    """Paints a place of the week: its ground, the slot, the keyboard's ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look: Look = index.data(LookRole)
        tokens, cell = theme.tokens, QRectF(option.rect)
        painter.fillRect(cell, tokens.closed if look.kind is Kind.CLOSED else tokens.surface)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        edge = cell.right() - 1 if rtl else cell.left()
        painter.fillRect(QRectF(edge, cell.top(), shapes.hairline(painter), cell.height()), tokens.line)
        painter.setLayoutDirection(option.direction)
        rect = painting.slot_rect(cell)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painting.paint_ground(painter, rect, look.kind, hovered=hovered)
        painting.paint_words(painter, rect, look, rtl=rtl)
        view = option.widget
        if isinstance(view, GridView) and view.shows_ring(option, index):
            painting.paint_focus(painter, cell)


class WeekView(GridView):
    """The grid with its day heads and ruler."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Week"))
        self._calendar = calendar
        self._now: tuple[int, float] | None = None
        self._row_height = 66
        self.heads, self.ruler, self.corner = DayHeads(self), Ruler(self), Corner(self)
        self.set_heads(self.heads, self.ruler, self.corner)
        self.slots = WeekModel(calendar, self)
        self.setModel(self.slots)
        self.setItemDelegate(SlotDelegate(self))

    def set_row_height(self, height: int) -> None:
        """44 to 88, a preference."""
        self._row_height = height
        self.ruler.setDefaultSectionSize(height)

    def render_state(self, state: CalendarState, chosen: Slot | None) -> None:
        """Show a state."""
        aside = self.hasFocus() and chosen is not None and not self._on_cursor(state, chosen)
        reset = self.slots.show(state, chosen, aside)
        grid = self.slots.grid
        if grid is None:
            return
        if reset:
            self.ruler.setDefaultSectionSize(self._row_height)
        self._span(grid)
        self.heads.heads = grid.days
        both = self.shows_both_zones(len(grid.days))
        self.ruler.labels = [(n, r.label, r.other if both else "") for n, r in enumerate(grid.rows) if r.label]
        self.corner.show_zones(state.formats, grid.zone, grid.other_zone if both else "")
        self._now = grid.now_at(state.now)
        column = grid.column(state.day)
        if column is not None and grid.rows:
            self.put_cursor(grid.row_at(state.wall), column)
        self.repaint_all()

    def _on_cursor(self, state: CalendarState, slot: Slot) -> bool:
        cell = self._calendar.layouts.cell(state)
        return cell is not None and cell.slot == slot

    def _span(self, grid: WeekGrid) -> None:
        self.clearSpans()
        for (row, column), place in grid.places.items():
            if place.rows > 1:
                self.setSpan(row, column, place.rows, 1)

    def paint_over(self, painter: QPainter) -> None:
        """The now-line over today, and the words that it would cross."""
        if self._now is None or self.slots.grid is None:
            return
        column, rows = self._now
        row = int(rows)
        area = QRectF(self.columnViewportPosition(column), 0, self.columnWidth(column), self.viewport().height())
        y = self.rowViewportPosition(row) + (rows - row) * self.rowHeight(row)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        now_line(painter, area.left(), y, area.width(), rtl=rtl)
        self.words_over_line(painter, self.cell_rect(row, column), y, self.slots.look(row, column), rtl=rtl)
