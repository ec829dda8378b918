"""The Today page: the day's sessions at the start; what came in and what is lacking at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.ui.bookings.session_rows import SessionRows
from booking_desktop.ui.columns import rest_focus
from booking_desktop.ui.components.buttons import Button, Link
from booking_desktop.ui.components.grounds import Divider, Pane, ScrollPane
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.text import Caption, Section, Text, Title
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.speaking.day_strip import DayStrip
from booking_desktop.ui.speaking.today_side import Checklist, EarnedPanel, NewsPanel
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.today import Phase, TodayState, TodayViewModel

_SIDE = 352
_NARROW = 820


class TodayPage(QWidget):
    """Renders the view-model.

    Signals: ``bookingWanted(id)``, ``calendarWanted(date)``, ``blockWanted(date)``, ``pageWanted(key)`` ("profile",
    "availability").
    """

    bookingWanted = Signal(object)
    calendarWanted = Signal(object)
    blockWanted = Signal(object)
    pageWanted = Signal(str)

    def __init__(self, model: TodayViewModel, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._day_pane(), 1)
        row.addWidget(self._side_pane())
        model.changed.connect(self._render)
        self._render()

    # --- laying out ---

    def _day_pane(self) -> QWidget:
        self._day = Pane("surface", self)
        column = QVBoxLayout(self._day)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        self._busy = BusyBar(self._day)
        column.addWidget(self._busy)
        self._scroll = ScrollPane(self._day)
        self._fill(self._scroll.column, self._scroll.body)
        column.addWidget(self._scroll, 1)
        return self._day

    def _header(self) -> QWidget:
        head = QWidget(self._day)
        head.setFixedHeight(theme.wide(HEADER))
        row = QHBoxLayout(head)
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.setSpacing(SPACE_2)
        self._title = Title("", head)
        self._clock = Text("", head, token="tertiary", tabular=True)
        self._block = Button(self.tr("Block time"), head, icon="calendar-off")
        self._block.clicked.connect(self._want_block)
        for widget in (self._title, self._clock):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        row.addWidget(self._block)
        return head

    def _fill(self, column: QVBoxLayout, body: QWidget) -> None:
        self._scroll.set_inset(INSET, 10, INSET)
        self._problem = InfoBar("error", "", body, action=self.tr("Try again"))
        self._problem.acted.connect(self._model.refresh)
        column.addWidget(self._problem)
        self._sum = Caption("", body, tabular=True)
        column.addLayout(self._heading(self.tr("Today"), self._sum))
        column.addSpacing(SPACE_2)
        self.sessions = SessionRows(self._formats, body)
        self.sessions.opened.connect(self.bookingWanted)
        self.sessions.linkWanted.connect(self._open_link)
        column.addWidget(self.sessions)
        self._empty = EmptyState("sun", self.tr("Nothing today"), "", body)
        column.addWidget(self._empty)
        column.addSpacing(INSET)
        calendar = Link(self.tr("Open calendar"), body)
        calendar.clicked.connect(self._want_calendar)
        column.addLayout(self._heading(self.tr("This week"), calendar))
        column.addSpacing(SPACE_2)
        self.week = DayStrip(body)
        self.week.dayWanted.connect(self.calendarWanted)
        column.addWidget(self.week)
        column.addStretch(1)

    def _heading(self, words: str, end: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Section(words, self._scroll.body))
        row.addStretch(1)
        row.addWidget(end)
        return row

    def _side_pane(self) -> QWidget:
        self._side = Pane("surface", self, edge="start")
        self._widen()
        theme.metricsChanged.connect(self._widen)
        scroll = ScrollPane(self._side)
        column = scroll.column
        scroll.set_inset(INSET, 20, INSET)
        self._earned = EarnedPanel(self._formats, scroll.body)
        self._checks = Checklist(self._formats, scroll.body)
        self._checks.pageWanted.connect(self.pageWanted)
        self._news = NewsPanel(self._formats, scroll.body)
        self._news.opened.connect(self.bookingWanted)
        for n, panel in enumerate((self._earned, self._checks, self._news)):
            if n:
                column.addSpacing(INSET)
                column.addWidget(Divider(scroll.body))
                column.addSpacing(20)
            column.addWidget(panel)
        column.addStretch(1)
        outer = QVBoxLayout(self._side)
        outer.setContentsMargins(1, 0, 1, 0)  # the edge is the pane's own
        outer.addWidget(scroll)
        return self._side

    # --- gestures ---

    def shown(self) -> None:
        """The page is in sight: read the day."""
        rest_focus(self)
        self._model.open_own()

    def _want_block(self) -> None:
        self.blockWanted.emit(self._model.state.today)

    def _want_calendar(self) -> None:
        self.calendarWanted.emit(self._model.state.today)

    def _open_link(self, url: str) -> None:
        QDesktopServices.openUrl(QUrl(url))

    # --- rendering ---

    def _render(self) -> None:
        state = self._model.state
        self._busy.set_busy(state.loading)
        self._title.setText(self._formats().day_long(state.today))
        self._clock.setText(
            self.tr("{time} in {place}").format(
                time=self._formats().time(state.now, state.zone), place=self._formats().city(state.zone)
            )
        )
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.set_text(sentence(state.problem, self._formats()))
        ready = state.facts is not None
        self._block.setEnabled(ready)
        self.week.setVisible(ready)
        self._sum.setText(self._sum_words(state))
        self._render_sessions(state)
        self._side.setVisible(ready and self.width() >= theme.wide(_NARROW))
        if state.facts is not None:
            self.week.show_days(state.week, self._formats())
            self._earned.show_earned(state.earned, state.today)
            self._checks.show_checks(state.checks, len(state.facts.profile.offers))
            self._news.show_news(state)

    def _render_sessions(self, state: TodayState) -> None:
        sessions = state.sessions
        self.sessions.setVisible(bool(sessions))
        self.sessions.show_sessions(state)
        self._empty.setVisible(state.facts is not None and not sessions)
        coming = state.next_session
        if coming is None:
            self._empty.set_words(self.tr("Nothing today"), self.tr("No session is booked for the rest of the week."))
        else:
            when = self._formats().when(coming.start, state.zone)
            words = self.tr("Next: {name}, {when}.").format(name=_other(state, coming), when=when)
            self._empty.set_words(self.tr("Nothing today"), words)

    def _sum_words(self, state: TodayState) -> str:
        count = len(state.sessions)
        if not count:
            return ""
        words = (
            self.tr("1 session")
            if count == 1
            else self.tr("{n} sessions", "", count).format(n=self._formats().number(count))
        )
        running = next((s for s in state.sessions if s.phase is Phase.RUNNING), None)
        if state.gap is None:
            return words
        if running is None and state.gap <= state.now:
            return words
        return self.tr("{sessions}, next gap {time}").format(
            sessions=words, time=self._formats().time(state.gap, state.zone)
        )

    def _widen(self) -> None:
        self._side.setFixedWidth(round(_SIDE * min(theme.scale, 1.3)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room the side steps aside."""
        super().resizeEvent(event)
        self._side.setVisible(self._model.state.facts is not None and self.width() >= theme.wide(_NARROW))


def _other(state: TodayState, booking: Booking) -> str:
    own = state.person.id if state.person else None
    return str(booking.attendee.name if booking.host.id == own else booking.host.name)
