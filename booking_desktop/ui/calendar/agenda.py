"""The calendar as a list grouped by day (mockup 20)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.slots import CellState
from booking_desktop.ui import icons
from booking_desktop.ui.calendar import painting
from booking_desktop.ui.calendar.grid_view import NO_INDEX, Index
from booking_desktop.ui.calendar.heads import paint_day
from booking_desktop.ui.calendar.looks import Kind
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.rows import Box, RowView, has_keyboard_focus, paint_dot
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, RADIUS_TAG, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.calendar.agenda import AgendaRow
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.week_grid import DayHead

RowRole = Qt.ItemDataRole.UserRole
_ROW, _PAD, _DATES, _TAG = 52, 8, 84, 92


def _tag() -> float:
    return _TAG * max(1.0, theme.scale)


def _dates() -> float:
    return _DATES * max(1.0, theme.scale)


class AgendaModel(QAbstractListModel):
    """The rows of the period."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[AgendaRow, ...] = ()
        self.state: CalendarState | None = None

    def show(self, rows: tuple[AgendaRow, ...], state: CalendarState) -> None:
        """Take other rows."""
        self.state = state
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        return None


class AgendaDelegate(QStyledItemDelegate):
    """Paints a row, and its day's head in the first one."""

    opened: BookingId | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(RowRole)
        return QSize(400, theme.row(_ROW, 2) + (_PAD if row.first else 0) + (_PAD + 1 if row.last else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect)
        if row.last:
            shapes.line(painter, area.left(), area.bottom() - theme.line_width, area.width(), theme.tokens.line)
        if row.first:
            self._paint_date(painter, Box(area, rtl=rtl), row, index)
        top = _PAD if row.first else 0
        box = Box(Box(area, rtl=rtl).span(24 + _dates(), top, 12, theme.row(_ROW, 2)), rtl=rtl)
        self._paint_ground(painter, box.rect, option, row)
        self._paint_row(painter, box, row)
        if has_keyboard_focus(option):
            shapes.ring(painter, box.rect, RADIUS_ROW)
        painter.restore()

    def _paint_date(self, painter: QPainter, box: Box, row: AgendaRow, index: Index) -> None:
        model = index.model()
        if not isinstance(model, AgendaModel) or model.state is None:
            return
        formats, today = model.state.formats, model.state.today
        head = DayHead(
            row.day, formats.weekday(row.day), formats.number(row.day.day), row.head, row.day == today, row.day < today
        )
        inner = Box(box.span(24, 0, 0, box.rect.height()), rtl=box.rtl)
        k = max(1.0, theme.scale)
        paint_day(painter, inner, head, _PAD + 9)
        shapes.text(
            painter,
            inner.at(0, _PAD + 33 * k, _dates() - 8, 16 * k),
            row.head,
            theme.font("caption"),
            theme.tokens.secondary,
        )

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: AgendaRow) -> None:
        tokens = theme.tokens
        if row.booking is not None and row.booking.id == self.opened:
            shapes.box(
                painter, rect, RADIUS_ROW, tokens.row_selected, tokens.accent if tokens.high_contrast else None, 2
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            shapes.box(painter, rect, RADIUS_ROW, tokens.hover)

    def _paint_row(self, painter: QPainter, box: Box, row: AgendaRow) -> None:
        tokens, high = theme.tokens, box.rect.height()
        ink, quiet = (tokens.tertiary, tokens.tertiary) if row.past else (tokens.text, tokens.secondary)
        self._paint_rail(painter, box.at(12, (high - 32) / 2, 3, 32), row)
        k = max(1.0, theme.scale)
        first, second = high / 2 - 18 * k, high / 2 + 1
        times = theme.font("control" if row.past else "strong", tabular=True)
        small = theme.font("caption", tabular=True)
        lone = first if row.there else high / 2 - 10 * k
        shapes.text(painter, box.at(27, lone, 116 * k, 20 * k), row.times, times, ink)
        shapes.text(painter, box.at(27, second, 116 * k, 16 * k), row.there, small, quiet if not row.past else ink)
        x = 150 * k
        if row.person is not None and row.name is not None:
            paint_avatar(painter, box.at(x, (high - 32) / 2, 32, 32), row.person, row.name.initials)
            x += 44
        end = self._paint_end(painter, box, row)
        name = theme.font("reading_medium" if row.past else "name")
        shapes.text(painter, box.span(x, first, end, 20 * k), row.title, name, ink)
        shapes.text(painter, box.span(x, second, end, 16 * k), row.caption, small, quiet if not row.past else ink)

    def _paint_rail(self, painter: QPainter, rect: QRectF, row: AgendaRow) -> None:
        tokens = theme.tokens
        if row.past:
            shapes.box(painter, rect, 1.5, tokens.deco)
        elif row.hosting is False:
            shapes.box(painter, rect, 1.5, tokens.surface, tokens.control_line)
        else:
            shapes.box(painter, rect, 1.5, tokens.accent)

    def _paint_end(self, painter: QPainter, box: Box, row: AgendaRow) -> float:
        """The state and the role tag; returns how much of the row's end they take."""
        tokens, high, k = theme.tokens, box.rect.height(), max(1.0, theme.scale)
        end = 12.0
        if row.hosting is not None:
            self._paint_tag(painter, box.from_end(end, (high - 22 * k) / 2, _tag(), 22 * k), row, rtl=box.rtl)
            end += _tag() + 12
        elif row.cell is not None:
            kind = Kind.YOURS if row.cell.state is CellState.YOURS else Kind.FREE
            words = row.state or self.tr("Free")
            rect = box.from_end(end, (high - 28 * k) / 2, _tag(), 28 * k)
            painting.paint_ground(painter, rect, kind)
            ink = tokens.on_accent if kind is Kind.YOURS else tokens.soft_text
            shapes.text(painter, rect, words, theme.font("caption_medium"), ink, shapes.CENTRE)
            return end + _tag() + 12
        if row.state:
            font = theme.font("caption_medium" if row.running else "caption", tabular=True)
            wide = text_width(font, row.state)
            ink = tokens.now if row.running else tokens.tertiary
            area = box.from_end(end, (high - 16 * k) / 2, wide + 1, 16 * k)
            shapes.text(painter, area, row.state, font, ink, shapes.RIGHT)
            end += wide + 8
            if row.running:
                paint_dot(painter, box.from_end(end, high / 2 - 4, 8, 8).center(), tokens.now)
                end += 16
        return end

    def _paint_tag(self, painter: QPainter, rect: QRectF, row: AgendaRow, *, rtl: bool) -> None:
        tokens = theme.tokens
        words = self.tr("Hosting") if row.hosting else self.tr("Attending")
        if row.past:
            shapes.box(painter, rect, RADIUS_TAG, tokens.sunken, tokens.line if tokens.high_contrast else None)
            ink = tokens.tertiary
        elif row.hosting:
            opened = row.booking is not None and row.booking.id == self.opened
            edge = tokens.soft_line if opened or tokens.high_contrast else None
            shapes.box(painter, rect, RADIUS_TAG, tokens.soft, edge, theme.line_width)
            ink = tokens.soft_text
        else:
            shapes.box(painter, rect, RADIUS_TAG, tokens.surface, tokens.control_line, theme.line_width)
            ink = tokens.text
        box = Box(rect, rtl=rtl)
        sign = box.at(8, (rect.height() - 13) / 2, 13, 13)
        icons.paint(painter, "mic" if row.hosting else "ticket", ink, round(sign.left()), round(sign.top()), 13)
        shapes.text(painter, box.span(25, 0, 4, rect.height()), words, theme.font("caption_medium"), ink)


class AgendaView(RowView):
    """The list. Signals: ``opened_row(AgendaRow)``; ``stepped(int)`` past its first or last row."""

    opened_row = Signal(object)
    stepped = Signal(int)
    moved = Signal(object)

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, uniform=False)
        self.setAccessibleName(self.tr("Agenda"))
        self._calendar = calendar
        self._shown: tuple[object, ...] = ()
        self._came_by = 0
        self.rows = AgendaModel(self)
        self.setModel(self.rows)
        self._painter_of_rows = AgendaDelegate(self)
        self.setItemDelegate(self._painter_of_rows)
        self.clicked.connect(self._open)
        self.opened.connect(self._open)

    def render_state(self, state: CalendarState, opened: BookingId | None) -> None:
        """Show a state; a period just turned to begins at its cursor's day."""
        rows = self._calendar.layouts.agenda(state)
        self.rows.show(rows, state)
        self._painter_of_rows.opened = opened
        shown = (state.period, state.profile, len(rows) > 0)
        if shown != self._shown and rows:
            self._shown = shown
            at = len(rows) - 1 if self._came_by < 0 else _first_on(rows, state)
            self._came_by = 0
            self.setCurrentIndex(self.rows.index(at))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Beyond the first and the last row lie the neighbouring periods."""
        row, last = self.currentIndex().row(), self.rows.rowCount() - 1
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and not event.modifiers() and not 0 <= row + by <= last:
            self._came_by = by
            self.stepped.emit(by)
            return
        if event.key() == Qt.Key.Key_Space:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        row = index.data(RowRole)
        if row is not None:
            self.opened_row.emit(row)

    def current_row(self) -> AgendaRow | None:
        """The row under the cursor."""
        found: AgendaRow | None = self.currentIndex().data(RowRole)
        return found


def _first_on(rows: tuple[AgendaRow, ...], state: CalendarState) -> int:
    live = (n for n, r in enumerate(rows) if r.day >= state.day and not r.past)
    return next(live, 0)
