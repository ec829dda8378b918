"""One day of a speaker, a column an offer (mockup 19)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.grid_view import NO_INDEX, GridView, Index, now_line
from booking_desktop.ui.calendar.heads import HEAD, Corner, Heads, Ruler
from booking_desktop.ui.calendar.looks import CLOSED, Look, look_of
from booking_desktop.ui.calendar.week import LookRole, SlotDelegate
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.cursor import nearest_block
from booking_desktop.viewmodels.calendar.day_grid import Block, DayGrid, OfferHead
from booking_desktop.viewmodels.formats import listed


class DayModel(QAbstractTableModel):
    """The day's blocks on rows of the offers' common step."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.grid: DayGrid | None = None
        self._chosen: Slot | None = None
        self._aside = False

    def show(self, state: CalendarState, chosen: Slot | None, aside: bool) -> bool:
        """Take the day of a state; true when the table's shape changed."""
        grid, was = self._calendar.layouts.day(state), self.grid
        reset = was is None or (grid.day, grid.step, grid.row_count, grid.heads) != (
            was.day, was.step, was.row_count, was.heads,
        )  # fmt: skip
        if reset:
            self.beginResetModel()
        self.grid, self._chosen, self._aside, self._state = grid, chosen, aside, state
        if reset:
            self.endResetModel()
        elif grid.row_count:
            self.dataChanged.emit(self.index(0, 0), self.index(grid.row_count - 1, len(grid.heads) - 1))
        return reset

    def block(self, index: Index) -> Block | None:
        """What covers a place."""
        return self.grid.block_at(index.row(), index.column()) if self.grid else None

    def look(self, block: Block | None) -> Look:
        """How a block is painted."""
        if block is None:
            return CLOSED
        chosen = block.cell.slot == self._chosen
        return look_of(block.cell, self._state.formats, self._state.now, chosen=chosen, aside=self._aside, whole=True)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return self.grid.row_count if self.grid and not parent.isValid() else 0

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return len(self.grid.heads) if self.grid and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or not index.isValid():
            return None
        block = self.block(index)
        if role == LookRole:
            return self.look(block)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.look(block).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.grid.heads[index.column()].name
            return listed((name, self._calendar.spoken(block.cell) if block else self._closed()))
        return None

    def _closed(self) -> str:
        assert self.grid is not None
        closed = QCoreApplication.translate("Calendar", "closed")
        return listed((self._state.formats.day_long(self.grid.day, year=True), closed))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            mark = next((m for m in self.grid.marks if m.row == section), None)
            return listed((mark.label, mark.other)) if mark else ""
        head = self.grid.heads[section]
        return listed((head.name, head.length, head.price, head.caption))


class OfferHeads(Heads):
    """The offers over their columns: name and price, length and what is free."""

    heads: tuple[OfferHead, ...] = ()

    def paint_head(self, painter: QPainter, box: Box, section: int) -> None:
        """One head."""
        head, tokens = self.heads[section], theme.tokens
        inner = Box(box.span(12, 0, 12, box.rect.height()), rtl=box.rtl)
        first = (box.rect.height() - theme.line("name") - theme.line("caption")) / 2 - 1
        name, price = theme.font("name"), theme.font("name", tabular=True)
        wide = text_width(price, head.price)
        shapes.text(painter, inner.span(0, first, wide + 8, theme.line("name")), head.name, name, tokens.text)
        shapes.text(
            painter,
            inner.from_end(0, first, wide + 1, theme.line("name")),
            head.price,
            price,
            tokens.text,
            shapes.RIGHT,
        )
        low, small = first + theme.line("name") + 1, theme.font("caption", tabular=True)
        medium = theme.font("caption_medium", tabular=True) if head.live else small
        ink = tokens.accent if head.live else tokens.tertiary
        wide = text_width(medium, head.caption)
        shapes.text(painter, inner.span(0, low, wide + 8, theme.line("caption")), head.length, small, tokens.secondary)
        shapes.text(
            painter, inner.from_end(0, low, wide + 1, theme.line("caption")), head.caption, medium, ink, shapes.RIGHT
        )


class DayView(GridView):
    """The table with its offer heads and ruler."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Day"))
        self._calendar = calendar
        self._now: float | None = None
        self._row_height = HEAD
        self.heads, self.ruler, self.corner = OfferHeads(self), Ruler(self), Corner(self)
        self.set_heads(self.heads, self.ruler, self.corner)
        self.slots = DayModel(calendar, self)
        self.setModel(self.slots)
        self.setItemDelegate(SlotDelegate(self))

    def set_row_height(self, height: int) -> None:
        """Px of an hour."""
        self._row_height = height
        self._fit()

    def render_state(self, state: CalendarState, chosen: Slot | None) -> None:
        """Show a state."""
        cell = self._calendar.layouts.cell(state)
        aside = self.hasFocus() and chosen is not None and (cell is None or cell.slot != chosen)
        reset = self.slots.show(state, chosen, aside)
        grid = self.slots.grid
        if grid is None:
            return
        if reset:
            self._fit()
        self._span(grid)
        self.heads.heads = grid.heads
        both = self.shows_both_zones(len(grid.heads))
        self.ruler.labels = [(m.row, m.label, m.other if both else "") for m in grid.marks]
        self.corner.show_zones(state.formats, grid.zone, grid.other_zone if both else "")
        self._now = grid.now_at(state.now) if state.today == state.day else None
        self._place_now(state, grid)
        column = self._calendar.layouts.day_column(state)
        at = nearest_block(grid.blocks.get(column, ()), state.cursor_instant)
        if at is not None:
            self.put_cursor(grid.blocks[column][at].row, column)
        self.repaint_all()

    def _place_now(self, state: CalendarState, grid: DayGrid) -> None:
        if self._now is None:
            self.ruler.now = None
            return
        other = state.formats.time(state.now, grid.other_zone) if self.corner.names_two else ""
        self.ruler.now = (self._now_y() + self.verticalScrollBar().value(), state.formats.time(state.now), other)

    def _fit(self) -> None:
        grid = self.slots.grid
        if grid is not None:
            self.ruler.setDefaultSectionSize(max(2, round(self._row_height * grid.step / 60)))

    def _span(self, grid: DayGrid) -> None:
        self.clearSpans()
        for column, blocks in grid.blocks.items():
            for block in blocks:
                if block.rows > 1:
                    self.setSpan(block.row, column, block.rows, 1)

    def _now_y(self) -> float:
        rows = self._now or 0.0
        return self.rowViewportPosition(int(rows)) + (rows - int(rows)) * self.rowHeight(int(rows))

    def paint_over(self, painter: QPainter) -> None:
        """The now-line over all offers, and the words that it would cross."""
        if self._now is None or self.slots.grid is None:
            return
        y, wide = self._now_y(), self.viewport().width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        now_line(painter, 0, y, wide, rtl=rtl)
        for column in range(self.slots.columnCount()):
            block = self.slots.grid.block_at(int(self._now), column)
            if block is not None:
                self.words_over_line(painter, self.cell_rect(block.row, column), y, self.slots.look(block), rtl=rtl)
