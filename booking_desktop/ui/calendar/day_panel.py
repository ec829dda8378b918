"""The chosen day of a month, time by time (mockup 05)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.slots import Cell, Slot
from booking_desktop.domain.time import days_range
from booking_desktop.ui.calendar import painting
from booking_desktop.ui.calendar.looks import Kind, Look, look_of
from booking_desktop.ui.calendar.panel_parts import Heading, Panel
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.components.text import Caption, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.bookings.booking_words import clock_note
from booking_desktop.viewmodels.calendar.agenda import AgendaRow, session_rows
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.cells import as_of
from booking_desktop.viewmodels.calendar.week_grid import day_caption

WIDTH = 264
_SHOWN = (Kind.FREE, Kind.SELECTED, Kind.HELD_BY_YOU, Kind.YOURS)


class TimeRow(PaintedButton):
    """A time of the day, 44 high; only an open one or one of yours can be pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self.look, self._end = Look(Kind.FREE), ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_time(self, look: Look, end: str, spoken: str) -> None:
        """How it looks, what stands at its end, and what is said."""
        self.look, self._end = look, end
        self.setAccessibleName(spoken)
        self.setEnabled(look.kind in _SHOWN or look.kind is Kind.YOURS_PAST)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(44 + 20 * (theme.scale - 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tokens = self.painter(), QRectF(self.rect()), theme.tokens
        painting.paint_ground(painter, rect, self.look.kind, hovered=self.hovered)
        body = self.at(rect.adjusted(12, 0, -12, 0))
        font = theme.font("strong" if self.isEnabled() else "ui", tabular=True)
        words = self.look.title if not self.look.note else f"{self.look.title} {self.look.note}"
        ink, small = painting.ink_of(self.look.kind), theme.font("caption", tabular=True)
        plate = painting.plate_of(self.look.kind)
        if self.look.kind is Kind.BOOKED and plate is not None:
            wide, end = text_width(font, words), text_width(small, self._end)
            painter.fillRect(self.at(QRectF(9, 10, wide + 6, rect.height() - 20)), plate)
            painter.fillRect(self.at(QRectF(rect.width() - end - 15, 10, end + 6, rect.height() - 20)), plate)
        shapes.text(painter, body, words, font, ink)
        quiet = tokens.on_accent if self.look.kind is Kind.YOURS else tokens.tertiary
        shapes.text(painter, body, self._end, small, quiet, shapes.RIGHT)


class DayPanel(Panel):
    """The panel of Month. Signals: ``slot_chosen(Slot)``, ``booking_opened(Booking)``."""

    slot_chosen = Signal(object)
    booking_opened = Signal(object)

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._title = Heading("", self, tabular=True)
        self.head.addWidget(self._title, 1)
        row = QHBoxLayout()
        self._count = Caption("", self, token="secondary", tabular=True)
        self._zone, self._other = Text("", self, role="caption_strong"), Caption("", self)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._zone)
        row.addSpacing(4)
        row.addWidget(self._other)
        self.body.addLayout(row)
        self.body.addSpacing(20)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._rows: list[TimeRow] = []
        self._items: list[Cell | AgendaRow] = []
        note = QHBoxLayout()
        note.setSpacing(10)
        note.addWidget(Sign("clock-arrow-up", "warning", self), 0, Qt.AlignmentFlag.AlignTop)
        self._clocks = Text("", self, token="secondary", wrap=True)
        note.addWidget(self._clocks, 1)
        self.footer.addLayout(note)

    def standard_width(self) -> int:
        """264 px, a fifth more at a large text size."""
        return round(WIDTH * min(max(theme.scale, 1.0), 1.2))

    def heading(self) -> QWidget:
        """The day."""
        return self._title

    def render_state(self, state: CalendarState, chosen: Slot | None) -> None:
        """Show the cursor's day."""
        self._title.setText(state.formats.day_long(state.day))
        span = days_range(state.day, 1, state.zone)
        if state.own:
            self._show_sessions(state, state.own_sessions(span))
        else:
            offer = state.chosen_offer
            cells = [as_of(c, state.now) for c in state.cells(span, offer.id if offer else None)]
            self._show_cells(state, cells, chosen)
        other = state.other_zone
        self._zone.setText(state.formats.city(state.zone))
        self._other.setText(state.formats.city(other) if other != state.zone else "")
        words = clock_note(state.zone, other, span.start, 45, state.formats)
        self._clocks.setText(words)
        self.footer_pane.setVisible(bool(words))

    def _show_cells(self, state: CalendarState, cells: list[Cell], chosen: Slot | None) -> None:
        caption = day_caption(state.day, cells, state.today, state.formats)
        free = sum(c.open for c in cells)
        times = self.tr("{n} free times", "", free) if free != 1 else self.tr("{n} free time")
        self._count.setText(times.format(n=state.formats.number(free)) if free else caption)
        self._fit(len(cells))
        self._items = list(cells)
        formats = state.formats
        for row, cell in zip(self._rows, cells, strict=True):
            look = look_of(cell, formats, state.now, chosen=cell.slot == chosen)
            if look.kind in (Kind.BOOKED, Kind.BOOKED_PAST, Kind.DASHED, Kind.HELD):
                words = f"{formats.time(cell.slot.start)} {look.title}"
                look = Look(look.kind, words)
            there = formats.time(cell.slot.start, state.other_zone) if state.other_zone != state.zone else ""
            row.show_time(look, there, self._calendar.spoken(cell))

    def _show_sessions(self, state: CalendarState, sessions: tuple[Booking, ...]) -> None:
        rows = session_rows(sessions, state.me, state.formats, state.now) if state.me is not None else ()
        counted = {0: self.tr("Nothing"), 1: self.tr("1 session")}
        self._count.setText(
            counted.get(len(rows), self.tr("{n} sessions", "", len(rows)).format(n=state.formats.number(len(rows))))
        )
        self._fit(len(rows))
        self._items = list(rows)
        for widget, row in zip(self._rows, rows, strict=True):
            assert row.booking is not None
            kind = Kind.YOURS_PAST if row.past else Kind.FREE
            start = state.formats.time(row.booking.start)
            widget.show_time(Look(kind, f"{start} {row.title}"), "", row.said)

    def _fit(self, count: int) -> None:
        while len(self._rows) < count:
            row = TimeRow(self)
            row.setProperty("nth", len(self._rows))
            row.clicked.connect(self._pressed)
            self._rows.append(row)
            self._list.addWidget(row)
        while len(self._rows) > count:
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _pressed(self) -> None:
        row = self.sender()
        item = self._items[int(row.property("nth"))] if row is not None else None
        if isinstance(item, AgendaRow):
            self.booking_opened.emit(item.booking)
        elif item is not None and item.open:
            self.slot_chosen.emit(item.slot)
        elif item is not None and (booking := self._calendar.state.booking_in(item)) is not None:
            self.booking_opened.emit(booking)

    def first_time(self) -> QWidget | None:
        """The first row that can be pressed."""
        return next((r for r in self._rows if r.isEnabled()), None)
