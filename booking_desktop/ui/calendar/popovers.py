"""Small windows of the calendar: why a time can't be booked, and any date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from booking_desktop.domain import phrases
from booking_desktop.domain.slots import Verdict
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.fields import Field, FormField, Sign
from booking_desktop.ui.components.mini_month import MiniMonth
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.text import Caption, Subtitle, Text
from booking_desktop.ui.messages import verdict_words
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.calendar.calendar_state import Trace
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.phrase_names import phrase_names

_WIDE = 320


class TracePopover(Popover):
    """Every rule about a time, in words: ``TracePopover(parent)``, then ``show_trace(trace, formats, zone)``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.wide(_WIDE + 60))
        self._title = Subtitle("", self, tabular=True)
        self._sub = Caption("", self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.column.setSpacing(4)
        self.column.addWidget(self._title)
        self.column.addWidget(self._sub)
        self.column.addSpacing(8)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    def show_trace(self, trace: Trace, formats: Formats, zone: str) -> None:
        """Fill it and have it said."""
        failed = [v for v in trace.verdicts if not v.ok]
        self._title.setText(formats.when(trace.slot.start))
        self._sub.setText(self.tr("Why can’t this be booked?") if failed else self.tr("This time can be booked"))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for n, verdict in enumerate(sorted(trace.verdicts, key=lambda v: v.ok)):
            self._add(n, verdict, formats)
        words = [verdict_words(v, formats, zone) for v in failed]
        self.setAccessibleName(f"{self._title.text()}. {self._sub.text()}. {'. '.join(words)}")
        announce(self, self.accessibleName(), urgent=True)

    def _add(self, n: int, verdict: Verdict, formats: Formats) -> None:
        sign = Sign("check" if verdict.ok else "x", "success" if verdict.ok else "danger", self)
        sign.setFixedHeight(theme.line("ui"))
        token = "secondary" if verdict.ok else "text"
        role = "ui" if verdict.ok else "control"
        words = Text(verdict_words(verdict, formats), self, role=role, token=token, wrap=True, tabular=True)
        self._grid.addWidget(sign, n, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, n, 1)
        sign.show()
        words.show()

    def open_over(self, view: QWidget, cell: QRect) -> None:
        """Show it below a cell of a view."""
        anchor = QWidget(view)
        anchor.setGeometry(cell)
        anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.closed.connect(anchor.deleteLater)
        self.closed.connect(view.setFocus)
        # as high as its words are: left alone, Qt takes the height at the narrowest width, where each rule takes two lines
        self.setFixedHeight(self.column.totalHeightForWidth(self.width()))
        self.open_at(anchor)


class DatePopover(Popover):
    """Any date, typed or picked: ``DatePopover(parent, formats, day, today, now)``. Signal: ``chosen(date)``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, formats: Formats, day: date, today: date, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._formats, self._now = formats, now
        self.setFixedWidth(theme.wide(_WIDE))
        self._typed = Field(self.tr("12 March, next Thu, 2026-03-12"), self)
        self._field = FormField(self.tr("Go to date"), self._typed, self)
        self._typed.returnPressed.connect(self._go)
        month = MiniMonth(self, week_start=formats.week_start)
        month.show_month(day)
        month.set_today(today)
        month.set_chosen(day)
        month.dayChosen.connect(self._take)
        self.column.addWidget(self._field)
        self.column.addWidget(month)
        self._typed.setFocus()

    def _go(self) -> None:
        understood = phrases.read(self._typed.text(), self._now(), self._formats.zone, phrase_names())
        if understood.day is None:
            self._field.set_error(self.tr("Type a date such as 12 March or 2026-03-12."))
            return
        self._take(understood.day)

    def _take(self, day: date) -> None:
        self.close()
        self.chosen.emit(day)
