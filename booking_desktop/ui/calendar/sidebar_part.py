"""What the calendar puts into the sidebar: a small month, the next free times, or what to show of your own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.slots import Slot
from booking_desktop.ui.components.mini_month import MiniMonth
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.components.text import Caption, Elided, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState, marked_days
from booking_desktop.viewmodels.calendar.periods import View


class _TimeRow(PaintedButton):
    """``Thu 12    14:30``, 28 high."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self._day = self._time = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_time(self, day: str, time: str, spoken: str) -> None:
        self._day, self._time = day, time
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, round(28 * max(1.0, theme.scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = self.painter(), QRectF(self.rect())
        if self.hovered:
            shapes.box(painter, rect, RADIUS_CONTROL, theme.tokens.hover)
        body = self.at(rect.adjusted(8, 0, -8, 0))
        shapes.text(painter, body, self._day, theme.font("ui", tabular=True), theme.tokens.secondary)
        font = theme.font("control", tabular=True)
        shapes.text(painter, body, self._time, font, theme.tokens.accent, shapes.RIGHT)


class CalendarSidebar(QWidget):
    """The part. Signal: ``slot_wanted(Slot)`` a next free time was pressed."""

    slot_wanted = Signal(object)

    def __init__(self, calendar: CalendarViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._slots: tuple[Slot, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(0)
        self.month = MiniMonth(self, week_start=calendar.state.formats.week_start)
        self.month.dayChosen.connect(calendar.go_to)
        self.month.monthChanged.connect(self._leafed)
        self._month_box = QWidget(self)
        inner = QVBoxLayout(self._month_box)
        inner.setContentsMargins(4, 0, 4, 8)
        inner.addWidget(self.month)
        column.addWidget(self._month_box)
        self._next_title = Elided("", self, role="caption_medium", token="secondary")
        self._next_title.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self._next_title)
        self._times = [_TimeRow(self) for _ in range(3)]
        for n, row in enumerate(self._times):
            row.setProperty("nth", n)
            row.clicked.connect(self._pressed)
            column.addWidget(row)
        self._facts_title = Text(self.tr("In this month"), self, role="caption_medium", token="secondary")
        self._facts_title.setContentsMargins(8, 16, 8, 6)
        column.addWidget(self._facts_title)
        self._facts = [_Fact(self) for _ in range(3)]
        for fact in self._facts:
            column.addWidget(fact)
        self._show = _Show(calendar, self)
        column.addWidget(self._show)

    def _leafed(self, month) -> None:  # type: ignore[no-untyped-def]
        state = self._calendar.state
        shown = (state.mini or state.day).replace(day=1)
        self._calendar.turn_mini((month.year - shown.year) * 12 + month.month - shown.month)

    def _pressed(self) -> None:
        row = self.sender()
        if row is not None:
            self.slot_wanted.emit(self._slots[int(row.property("nth"))])

    def render_state(self, state: CalendarState) -> None:
        """Show a state."""
        in_month = state.view is View.MONTH
        self._month_box.setVisible(not in_month)
        self._show_month(state)
        self._show_next(state)
        self._show_facts(state, in_month)
        self._show.setVisible(state.own and state.me is not None)
        self._show.render_state(state)

    def _show_month(self, state: CalendarState) -> None:
        first = (state.mini or state.day).replace(day=1)
        self.month.set_week_start(state.formats.week_start)
        if self.month.month != first:
            self.month.show_month(first)
        self.month.set_today(state.today)
        self.month.set_chosen(None if state.day == state.today else state.day)
        self.month.set_week(state.day if state.view is View.WEEK else None)
        words = self.tr("has sessions") if state.own else self.tr("has free time")
        self.month.set_dots(marked_days(state), words)

    def _show_next(self, state: CalendarState) -> None:
        self._slots = state.next_free if state.profile is not None else ()
        self._next_title.setVisible(bool(self._slots))
        if state.profile is not None:
            self._next_title.setText(self.tr("Next free with {name}").format(name=called(state.profile.name)))
        for n, row in enumerate(self._times):
            row.setVisible(n < len(self._slots))
            if n < len(self._slots):
                self._show_time(row, self._slots[n], state)

    def _show_time(self, row: _TimeRow, slot: Slot, state: CalendarState) -> None:
        formats, day = state.formats, state.formats.day_of(slot.start)
        words = self.tr("Today") if day == state.today else formats.day_short(day)
        row.show_time(words, formats.time(slot.start), formats.when(slot.start))

    def _show_facts(self, state: CalendarState, in_month: bool) -> None:
        facts = self._counted(state) if in_month else []
        self._facts_title.setVisible(bool(facts))
        for n, fact in enumerate(self._facts):
            fact.setVisible(n < len(facts))
            if n < len(facts):
                fact.show_fact(*facts[n])

    def _counted(self, state: CalendarState) -> list[tuple[str, str]]:
        days = [d for d in self._calendar.layouts.month(state) if d.in_month]
        number = state.formats.number
        sessions = sum(len(d.pills) for d in days)
        if state.profile is None:
            return [(number(sessions), self.tr("sessions", "", sessions) if sessions != 1 else self.tr("session"))]
        name = called(state.profile.name)
        with_them = self.tr("sessions with {name}", "", sessions) if sessions != 1 else self.tr("session with {name}")
        free, changes = sum(d.free for d in days), sum(bool(d.clock_change) for d in days)
        facts = [(number(sessions), with_them.format(name=name))] if sessions else []
        facts.append((number(free), self.tr("free times", "", free) if free != 1 else self.tr("free time")))
        if changes:
            facts.append(
                (number(changes), self.tr("clock change") if changes == 1 else self.tr("clock changes", "", changes))
            )
        return facts


class _Fact(QWidget):
    """A number and what it counts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(0)
        self._number = Text("", self, role="strong", tabular=True)
        self._number.setFixedWidth(30)
        self._words = Text("", self, token="secondary")
        row.addWidget(self._number)
        row.addWidget(self._words, 1)

    def show_fact(self, number: str, words: str) -> None:
        self._number.setText(number)
        self._words.setText(words)


class _Show(QWidget):
    """Which of your sessions are shown, with their counts in the days shown."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Show"), self, role="caption_medium", token="secondary"))
        self._hosting, self._hosted = QCheckBox(self.tr("Hosting"), self), Caption("", self, tabular=True)
        self._attending, self._attended = QCheckBox(self.tr("Attending"), self), Caption("", self, tabular=True)
        for box, count in ((self._hosting, self._hosted), (self._attending, self._attended)):
            row = QHBoxLayout()
            row.addWidget(box, 1)
            row.addWidget(count)
            column.addLayout(row)
        self._hosting.toggled.connect(calendar.show_hosting)
        self._attending.toggled.connect(calendar.show_attending)

    def render_state(self, state: CalendarState) -> None:
        hosted, attended = state.counts()
        for box, on, label, count in (
            (self._hosting, state.show_hosting, self._hosted, hosted),
            (self._attending, state.show_attending, self._attended, attended),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
            label.setText(state.formats.number(count))
            box.setAccessibleDescription(state.formats.number(count))
