"""Six weeks of days: what is free, what is yours (mockup 05)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.calendar.grid_view import NO_INDEX, GridView, Index
from booking_desktop.ui.calendar.heads import Heads
from booking_desktop.ui.calendar.painting import paint_focus
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_KEY, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.month_days import Dash, MonthDay, Pill, spoken_day

DayRole = Qt.ItemDataRole.UserRole
_WEEKDAYS = 44
_PILLS = 2


class MonthModel(QAbstractTableModel):
    """42 days in rows of seven."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.days: tuple[MonthDay, ...] = ()

    def show(self, state: CalendarState) -> None:
        """Take the month of a state; the table's shape never changes."""
        days, first = self._calendar.layouts.month(state), not self.days
        self._state = state
        if days is self.days:
            return
        if first:
            self.beginResetModel()
        self.days = days
        if first:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(5, 6))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 6 if self.days and not parent.isValid() else 0

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 7 if self.days and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.days[index.row() * 7 + index.column()]
        if role == DayRole:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return day.number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_day(day, self._state.formats)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.days or orientation == Qt.Orientation.Vertical:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            short = role == Qt.ItemDataRole.DisplayRole
            return self._state.formats.weekday(self.days[section].day, short=short)
        return None


def _pill_height() -> int:
    return theme.line("caption") + 4


def _pills_top() -> int:
    return 14 + theme.line("reading")


def _row_height() -> int:
    """A number, two sessions, and what is free under them; at 100 % the second one may touch it."""
    return _pills_top() + _PILLS * (_pill_height() + 3) + theme.line("caption") + (19 if theme.scale > 1 else -4)


class MonthDelegate(QStyledItemDelegate):
    """Paints a day."""

    chosen: date | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day: MonthDay = index.data(DayRole)
        tokens, cell = theme.tokens, QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = Box(cell, rtl=rtl)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        chosen = day.day == self.chosen
        ground = tokens.closed if day.closed or not day.in_month else tokens.surface
        if option.state & QStyle.StateFlag.State_MouseOver and not chosen and not tokens.high_contrast:
            ground = tokens.hover
        painter.fillRect(cell, tokens.soft if chosen else ground)
        thin = shapes.hairline(painter)
        painter.fillRect(box.at(0, 0, thin, cell.height()), tokens.line)
        painter.fillRect(box.at(0, cell.height() - thin, cell.width(), thin), tokens.line)
        self._paint_number(painter, box, day)
        low = float(_pills_top())
        for pill in day.pills[:_PILLS]:
            self._paint_pill(painter, box, pill, low)
            low += _pill_height() + 3
        if len(day.pills) > _PILLS:
            more = self.tr("{n} more", "", len(day.pills) - _PILLS).format(
                n=QLocale().toString(len(day.pills) - _PILLS)
            )
            area = box.span(10, low, 8, theme.line("caption"))
            shapes.text(painter, area, more, theme.font("caption"), tokens.secondary)
        self._paint_foot(painter, box, day)
        if chosen:
            shapes.box(painter, cell, 0, None, tokens.accent, 4 if tokens.high_contrast else 2)
        view = option.widget
        if isinstance(view, GridView) and view.shows_ring(option, index):
            paint_focus(painter, cell.adjusted(3, 3, -3, -3))
        painter.restore()

    def _paint_number(self, painter: QPainter, box: Box, day: MonthDay) -> None:
        tokens = theme.tokens
        font = theme.font("reading_medium" if day.in_month and not day.past else "reading", tabular=True)
        live = day.in_month and not day.past and not day.closed
        if day.today:
            font = theme.font("name", tabular=True)
            pill = box.at(6, 7, max(26, text_width(font, day.number) + 7), theme.wide(24))
            shapes.box(painter, pill, pill.height() / 2, tokens.accent)
            shapes.text(painter, pill, day.number, font, tokens.on_accent, shapes.CENTRE)
        elif day.in_month or not tokens.high_contrast:
            ink = tokens.text if live else tokens.tertiary
            shapes.text(painter, box.span(10, 9, 30, theme.line("reading")), day.number, font, ink)
        if day.clock_change:
            sign = box.from_end(10, 12, 14, 14)
            icons.paint(painter, "clock-arrow-up", tokens.warning, sign.left(), sign.top(), 14)

    def _paint_pill(self, painter: QPainter, box: Box, pill: Pill, top: float) -> None:
        tokens = theme.tokens
        rect = box.span(7, top, 6, _pill_height())
        strong = tokens.high_contrast and pill.past
        shapes.box(
            painter, rect, RADIUS_KEY, tokens.booked if pill.past else tokens.accent, tokens.line if strong else None
        )
        ink = tokens.booked_text if pill.past else tokens.on_accent
        inner = Box(rect, rtl=box.rtl).span(6, 0, 4, rect.height())
        shapes.text(painter, inner, pill.text, theme.font("caption_medium", tabular=True), ink)

    def _paint_foot(self, painter: QPainter, box: Box, day: MonthDay) -> None:
        tokens, high = theme.tokens, box.rect.height()
        small = theme.font("caption", tabular=True)
        if day.clock_change:
            words, lines = day.clock_change, (2 if box.rect.width() > 88 * theme.scale else 3) * theme.line("caption")
            painter.setFont(small)
            painter.setPen(tokens.warning)
            area = box.span(10, high - lines - 12, 6, lines + 2)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            painter.drawText(area, int(flags), words)
            return
        dashes = len(day.dashes)
        if day.caption:
            font = theme.font("caption_medium", tabular=True) if day.free else small
            ink = tokens.soft_text if day.free else tokens.tertiary
            line = theme.line("caption")
            y = high - line - (19 if dashes else 10)
            shapes.text(painter, box.span(10, y, 6, line), day.caption, font, ink)
        room = int((box.rect.width() - 16) // 12)
        for n, dash in enumerate(day.dashes[:room]):
            fill = {Dash.FREE: tokens.heat[3], Dash.TAKEN: tokens.deco, Dash.YOURS: tokens.accent}[dash]
            rect = box.at(10 + n * 12, high - 13, 10, 4)
            if tokens.high_contrast and dash is Dash.TAKEN:
                shapes.box(painter, rect, 2, None, tokens.deco)
            else:
                shapes.box(painter, rect, 2, fill)


class Weekdays(Heads):
    """The weekdays over the columns; each with whether it is today's."""

    heads: Sequence[tuple[str, bool]] = ()

    def sizeHint(self) -> QSize:
        """44 px: 12 above, a line of 32."""
        return QSize(100, round(_WEEKDAYS * max(1.0, theme.scale)))

    def paint_head(self, painter: QPainter, box: Box, section: int) -> None:
        """One weekday."""
        words, today = self.heads[section]
        font = theme.font("caption_strong" if today else "caption")
        ink = theme.tokens.accent if today else theme.tokens.secondary
        shapes.text(painter, box.span(10, 12, 4, box.rect.height() - 12), words, font, ink)


class MonthView(GridView):
    """The table of days; rows share the window's height."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Month"))
        self._calendar = calendar
        self.heads = Weekdays(self)
        self.set_heads(self.heads, self.verticalHeader(), QWidget(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Stretch)
        self._set_least()
        theme.metricsChanged.connect(self._set_least)
        self.days = MonthModel(calendar, self)
        self._painter_of_days = MonthDelegate(self)
        self.setModel(self.days)
        self.setItemDelegate(self._painter_of_days)

    def _set_least(self) -> None:
        """Days share the height of the window until their words need more; then they scroll."""
        self.verticalHeader().setMinimumSectionSize(_row_height())

    def render_state(self, state: CalendarState) -> None:
        """Show a state."""
        self.days.show(state)
        self._painter_of_days.chosen = state.day
        shown = self.days.days[:7]
        today = state.today.weekday()
        self.heads.heads = [(state.formats.weekday(d.day), d.day.weekday() == today) for d in shown]
        offset = (state.day - state.period.first).days
        self.put_cursor(offset // 7, offset % 7)
        self.repaint_all()

    def day_at(self, index: Index) -> date:
        """The day of a cell."""
        day: MonthDay = index.data(DayRole)
        return day.day

    def paint_under(self, painter: QPainter, rect: QRect) -> None:
        """Nothing shows through."""
        painter.fillRect(rect, theme.tokens.surface)
