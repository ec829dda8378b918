"""Your own days, time-proportional: sessions as blocks over the ground of your hours (mockup 21)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from booking_desktop.domain.bookings import Booking, BookingId
from booking_desktop.ui import icons
from booking_desktop.ui.calendar import painting
from booking_desktop.ui.calendar.grid_view import NO_INDEX, GridView, Index, now_line
from booking_desktop.ui.calendar.heads import Corner, DayHeads, Ruler
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.own_week import ROW_MINUTES, OwnBlock, OwnWeek
from booking_desktop.viewmodels.calendar.week_grid import DAY_MINUTES
from booking_desktop.viewmodels.formats import listed

_ROWS = DAY_MINUTES // ROW_MINUTES
_STANDARD = 66


class OwnModel(QAbstractTableModel):
    """Rows of fifteen minutes; a block is one cell by its span."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.week: OwnWeek | None = None
        self.state: CalendarState | None = None

    def show(self, week: OwnWeek, state: CalendarState) -> None:
        """Take a week."""
        reset = self.week is None or len(self.week.days) != len(week.days)
        if reset:
            self.beginResetModel()
        self.week, self.state = week, state
        if reset:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(_ROWS - 1, len(week.days) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(week.days) - 1)

    def block(self, index: Index) -> OwnBlock | None:
        """The session in a cell: one that begins within these fifteen minutes, else one that goes on."""
        if self.week is None:
            return None
        first = index.row() * ROW_MINUTES
        begins = (b for b in self.week.blocks if b.column == index.column() and first <= b.start < first + ROW_MINUTES)
        return next(begins, None) or self.week.block_at(first, index.column())

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return _ROWS if self.week and not parent.isValid() else 0

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return len(self.week.days) if self.week and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.week is None or self.state is None or not index.isValid():
            return None
        block = self.block(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return block.name if block else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return block.said if block else self._free(index)
        return None

    def _free(self, index: Index) -> str:
        assert self.week is not None
        assert self.state is not None
        formats, day = self.state.formats, self.week.days[index.column()].day
        hours = self.week.hours
        minute = index.row() * ROW_MINUTES
        outside = hours is not None and not any(a <= minute < b for a, b in hours[index.column()])
        words = self.tr("outside your hours") if outside else self.tr("nothing")
        return listed((formats.day_long(day), _clock(self.state, minute), words))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.week is None or self.state is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return _clock(self.state, section * ROW_MINUTES)
        head = self.week.days[section]
        return listed((self.state.formats.day_long(head.day), head.caption))


def _clock(state: CalendarState, minute: int) -> str:
    from datetime import datetime, timedelta

    wall = datetime(2000, 1, 1) + timedelta(minutes=minute % DAY_MINUTES)  # noqa: DTZ001 - a wall clock
    return state.formats.clock_time(wall)


class _Nothing(QStyledItemDelegate):
    """Blocks are painted by the view, in one go."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pass


class OwnWeekView(GridView):
    """Day and week of your own. Signal: ``opened(Booking)``."""

    opened = Signal(object)

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Your calendar"))
        self._calendar = calendar
        self._scrolled = False
        self._cursor: tuple[object, object] | None = None
        self.open_booking: BookingId | None = None
        self.heads, self.ruler, self.corner = DayHeads(self), Ruler(self), Corner(self)
        self.set_heads(self.heads, self.ruler, self.corner)
        self.rows = OwnModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Nothing(self))
        self.set_row_height(_STANDARD)
        self.entered_key.connect(self._open_current)
        self.spaced.connect(self._open_current)
        self.pointed.connect(self._open)

    def set_row_height(self, height: int) -> None:
        """The week's row height, 44 to 88: at 66 a minute is a pixel."""
        self.ruler.setDefaultSectionSize(round(height * 15 / _STANDARD))

    @property
    def pixels(self) -> float:
        """Px of a minute."""
        return self.ruler.defaultSectionSize() / ROW_MINUTES

    def render_state(self, state: CalendarState, opened: BookingId | None) -> None:
        """Show a state."""
        week = self._calendar.layouts.own_week(state)
        if week is None:
            return
        if week is not self.rows.week:
            self.rows.show(week, state)
            self._span(week)
        self.rows.state = state
        self.open_booking = opened
        self.heads.heads = week.days
        both = week.other_zone != week.zone and self.shows_both_zones(len(week.days))
        self.ruler.labels = self._labels(state, week, both)
        self.corner.show_zones(state.formats, week.zone, week.other_zone if both else "")
        column = (state.day - state.period.first).days
        if not self._scrolled:
            self._scrolled = True
            self.verticalScrollBar().setValue(round(week.first_minute * self.pixels))
        # The day is seen from its morning on; only a cursor that moves takes the view along.
        self.setAutoScroll(self._cursor not in (None, (state.day, state.wall)))
        self._cursor = (state.day, state.wall)
        self.put_cursor(self._row(week, state.wall.minute, column), column)
        self.repaint_all()

    def _row(self, week: OwnWeek, minute: int, column: int) -> int:
        block = week.block_at(minute, column)
        return (block.start if block else minute) // ROW_MINUTES

    def _labels(self, state: CalendarState, week: OwnWeek, both: bool) -> list[tuple[int, str, str]]:
        ahead = int(week.ahead.total_seconds() // 60)
        return [
            (hour * 4, _clock(state, hour * 60), _clock(state, hour * 60 + ahead) if both else "")
            for hour in range(1, 24)
        ]

    def _span(self, week: OwnWeek) -> None:
        self.clearSpans()
        for block in week.blocks:
            first, last = block.start // ROW_MINUTES, (block.end - 1) // ROW_MINUTES
            if last > first:
                self.setSpan(first, block.column, last - first + 1, 1)

    # --- gestures ---

    def _open_current(self) -> None:
        self._open(self.currentIndex())

    def _open(self, index: Index) -> None:
        block = self.rows.block(index)
        if block is not None:
            self.opened.emit(block.booking)

    def current_booking(self) -> Booking | None:
        """The session under the cursor."""
        block = self.rows.block(self.currentIndex()) if self.currentIndex().isValid() else None
        return block.booking if block else None

    # --- painting ---

    def paint_under(self, painter: QPainter, rect: QRect) -> None:
        """Closed ground outside your hours, hour lines, column lines."""
        week, tokens, high = self.rows.week, theme.tokens, self.viewport().height()
        painter.fillRect(rect, tokens.surface)
        if week is None:
            return
        top = -self.verticalScrollBar().value()
        for column in range(len(week.days)):
            x, wide = self.columnViewportPosition(column), self.columnWidth(column)
            if week.hours is not None:
                painter.fillRect(QRectF(x, 0, wide, high), tokens.closed)
                for start, end in week.hours[column]:
                    area = QRectF(x, top + start * self.pixels, wide, (end - start) * self.pixels)
                    painter.fillRect(area, tokens.surface)
        thin = shapes.hairline(painter)
        if tokens.high_contrast:
            self._line_hours(painter, week, top, thin)
        else:
            for hour in range(1, 24):
                painter.fillRect(QRectF(0, round(top + hour * 60 * self.pixels), rect.right() + 1, thin), tokens.line)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for column in range(len(week.days)):
            x = self.columnViewportPosition(column) + (self.columnWidth(column) - 1 if rtl else 0)
            painter.fillRect(QRectF(x, 0, thin, high), tokens.line)

    def _line_hours(self, painter: QPainter, week: OwnWeek, top: float, thin: float) -> None:
        """Where no ground tells your hours from the rest, hour lines stand in them alone."""
        for column, ranges in enumerate(week.hours or ()):
            x, wide = self.columnViewportPosition(column), self.columnWidth(column)
            for start, end in ranges:
                for minute in {start, *range(start - start % 60 + 60, end, 60), end}:
                    painter.fillRect(QRectF(x, round(top + minute * self.pixels), wide, thin), theme.tokens.line)

    def paint_over(self, painter: QPainter) -> None:
        """Blocks, the now-line, and once more the words that it would cross."""
        week = self.rows.week
        if week is None or self.rows.state is None:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(self.layoutDirection())
        for block in week.blocks:
            self._paint_block(painter, block, rtl=rtl)
        now = week.now_at(self.rows.state.now)
        if now is not None:
            column, minute = now
            y = minute * self.pixels - self.verticalScrollBar().value()
            now_line(painter, self.columnViewportPosition(column), y, self.columnWidth(column), rtl=rtl)
            running = week.block_at(minute, column)
            if running is not None:
                rect = self._rect(running)
                painter.setClipRect(QRectF(rect.left() + 8, y - 4, rect.width() - 16, 8))
                self._paint_text(painter, running, rect, plate=True, rtl=rtl)
                painter.setClipping(False)
        if self.by_keyboard:
            block_here = self.rows.block(self.currentIndex())
            rect = self._rect(block_here) if block_here else self.cell_rect_of_current()
            painting.paint_focus(painter, rect.adjusted(-3, -2, 3, 2))

    def cell_rect_of_current(self) -> QRectF:
        """The cursor's cell."""
        index = self.currentIndex()
        return self.cell_rect(index.row(), index.column()).adjusted(3, 0, -3, 15 * self.pixels)

    def _rect(self, block: OwnBlock) -> QRectF:
        x, wide = self.columnViewportPosition(block.column), self.columnWidth(block.column)
        top = block.start * self.pixels - self.verticalScrollBar().value()
        return QRectF(x + 4, top + 2, wide - 7, (block.end - block.start) * self.pixels - 4)

    def _paint_block(self, painter: QPainter, block: OwnBlock, *, rtl: bool) -> None:
        tokens, rect = theme.tokens, self._rect(block)
        if not rect.intersects(QRectF(self.viewport().rect())):
            return
        opened = block.booking.id == self.open_booking
        fill = tokens.booked if block.past else tokens.soft if block.hosting else tokens.surface
        plain = tokens.high_contrast or not (block.past or block.hosting)
        shapes.box(painter, rect, RADIUS_CONTROL, fill, tokens.control_line if plain else None, theme.line_width)
        if block.hosting:
            painter.save()
            painter.setClipPath(shapes.rounded_path(rect, RADIUS_CONTROL))
            rail = Box(rect, rtl=rtl).at(0, 0, 4, rect.height())
            painter.fillRect(rail, tokens.faint if block.past else tokens.accent)
            painter.restore()
        if opened:
            shapes.box(painter, rect, RADIUS_CONTROL, None, tokens.accent, 2)
        self._paint_text(painter, block, rect, plate=False, rtl=rtl)

    def _paint_text(self, painter: QPainter, block: OwnBlock, rect: QRectF, *, plate: bool, rtl: bool) -> None:
        tokens = theme.tokens
        ink = tokens.booked_text if block.past else tokens.soft_text if block.hosting else tokens.text
        under = None
        if plate:
            under = tokens.booked if block.past else tokens.soft if block.hosting else tokens.surface
        minutes, line = block.end - block.start, theme.line("caption")
        inset = 11 if block.hosting else 9
        inner = Box(Box(rect, rtl=rtl).span(inset, 0, 6, rect.height()), rtl=rtl)
        strong, plain = theme.font("caption_strong"), theme.font("caption", tabular=True)
        room = max(1, int((rect.height() - 6) // line))
        lines = [(block.name, strong), (block.times, plain), (block.there, plain), (block.offer, plain)]
        shown = lines[: min(room, 1 if minutes <= 30 else 2 if minutes < 60 else 3 if minutes < 90 else 4)]
        top = (rect.height() - line) / 2 if len(shown) == 1 else 5.0
        for n, (words, font) in enumerate(shown):
            area = inner.span(0, top + n * line, 22 if n == 1 else 0, line)
            if under is not None:
                wide = min(text_width(font, words), area.width())
                painter.fillRect(QRectF(area.right() - wide if rtl else area.left(), area.top(), wide, line), under)
            shapes.text(painter, area, words, font, ink)
        if len(shown) > 1:
            at = inner.from_end(4, top + line + (line - 13) / 2, 13, 13)
            icons.paint(painter, "mic" if block.hosting else "ticket", ink, round(at.left()), round(at.top()), 13)
