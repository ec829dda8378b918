"""The Availability page's right side: the week as bookers see it, and why a time is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.speakers import Offer
from booking_desktop.ui.columns import Columns
from booking_desktop.ui.components.buttons import IconButton, MenuButton
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.grounds import Card, Divider
from booking_desktop.ui.components.text import Caption, Reading, Section, Text
from booking_desktop.ui.messages import sentence, verdict_words
from booking_desktop.ui.speaking.preview_grid import PreviewGrid, paint_look
from booking_desktop.ui.speaking.zone_button import ZoneButton
from booking_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.speaking.preview import PreviewState, PreviewViewModel, told

_MARKS = {True: ("check", "success"), False: ("x", "danger")}


class _Sample(QWidget):
    """A cell's look beside its word in the legend."""

    def __init__(self, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_look(QPainter(self), QRectF(self.rect()), self._look, 3)


class PreviewCard(Card):
    """The week in small with its zone, its days and its legend."""

    def __init__(
        self, model: PreviewViewModel, formats: Callable[[], Formats], now: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self._zone = ZoneButton(now, formats, self)
        self._zone.set_spoken(self.tr("Seen from {place}"))
        self._zone.chosen.connect(model.from_zone)
        self._offers = QMenu(self)
        self._offer = MenuButton("", self._offers, self, size="small")
        self._span = Text("", self, role="control", tabular=True)
        self.grid = PreviewGrid(formats(), self)
        self.grid.explained.connect(model.focus)
        self._problem = Reading("", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self._head())
        column.addWidget(self.grid)
        column.addWidget(self._problem)
        self._words = self._legend()
        column.addWidget(self._words)

    def _head(self) -> QWidget:
        back = IconButton("chevron-left", self.tr("Previous week"), self, size="small")
        on = IconButton("chevron-right", self.tr("Next week"), self, size="small")
        back.clicked.connect(self._back)
        on.clicked.connect(self._on)
        where = self._group(Text(self.tr("From"), self, token="secondary"), self._zone, None, self._offer)
        when = self._group(None, back, self._span, on)
        return Columns([where, when], 2, self)

    def _group(self, *widgets: QWidget | None) -> QWidget:
        """Widgets in a row; None is the space that gives."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget)
        return group

    def _legend(self) -> QWidget:
        legend = QWidget(self)
        flow = Flow(legend, gap=SPACE_3, line_gap=SPACE_1)
        words = {"free": self.tr("Free"), "booked": self.tr("Booked"), "dashed": self.tr("Past, too soon or full")}
        for look, word in words.items():
            pair = QWidget(legend)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(_Sample(look, pair))
            row.addWidget(Caption(word, pair))
            flow.addWidget(pair)
        return legend

    def show_state(self, state: PreviewState, offers: tuple[Offer, ...], zones: tuple[str, ...]) -> None:
        """Render; old cells stay while new ones are on their way."""
        self._zone.show_zone(state.zone, zones)
        self._span.setText(self._formats().span(state.first_day, state.first_day + timedelta(days=6)))
        self.grid.show_state(state, self._formats())
        self.grid.setVisible(bool(state.rows))
        self._words.setVisible(bool(state.rows))
        self._show_offers(state, offers)
        self._problem.setText(self._empty_words(state))
        self._problem.setVisible(bool(self._problem.text()))

    def _empty_words(self, state: PreviewState) -> str:
        if state.problem is not None:
            return sentence(state.problem, self._formats())
        if state.offer is None:
            return self.tr("Add a session to your profile: then its free times show here.")
        return self.tr("Nothing can be booked this week.") if state.known and not state.rows else ""

    def _show_offers(self, state: PreviewState, offers: tuple[Offer, ...]) -> None:
        self._offer.setVisible(len(offers) > 1)
        chosen = next((o for o in offers if o.id == state.offer), None)
        self._offer.setText(self._formats().minutes(chosen.minutes) if chosen else "")
        self._offer.setAccessibleName(self.tr("Session: {name}").format(name=chosen.name if chosen else ""))
        self._offers.clear()
        for offer in offers:
            action = self._offers.addAction(listed((offer.name, self._formats().minutes(offer.minutes))))
            action.setCheckable(True)
            action.setChecked(offer.id == state.offer)
            action.triggered.connect(lambda _=False, o=offer.id: self._model.choose_offer(o))

    def _back(self) -> None:
        self._model.turn(-1)

    def _on(self) -> None:
        self._model.turn(1)


class TraceCard(Card):
    """Every rule's verdict on the cell in focus."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._shown: tuple[object, ...] = ()
        self._when = Text("", self, role="control", tabular=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_4)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, 14, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self._when)
        column.addWidget(Divider(self))
        column.addSpacing(2)
        column.addLayout(self._rows)

    def show_state(self, state: PreviewState, speaker_zone: str) -> None:
        """Render the trace; the time is the speaker's."""
        shown = (state.focus, state.trace, speaker_zone, self._formats())
        self.setVisible(state.focus is not None)
        if shown == self._shown or state.focus is None:
            return
        self._shown = shown
        start = state.focus.start
        day = self._formats().day_long(self._formats().day_of(start, speaker_zone))
        self._when.setText(
            listed((day, f"{self._formats().time(start, speaker_zone)} {self._formats().city(speaker_zone)}"))
        )
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for verdict in told(state.trace):
            self._rows.addWidget(self._verdict_row(verdict_words(verdict, self._formats(), speaker_zone), verdict.ok))

    def _verdict_row(self, words: str, ok: bool) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = Sign(*_MARKS[ok], line)
        mark.setFixedHeight(theme.line("ui"))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        label = Text(words, line, token="secondary" if ok else "text", wrap=True)
        label.setAccessibleName(words if ok else self.tr("No: {words}").format(words=words))
        row.addWidget(label, 1)
        return line


class PreviewPane(QWidget):
    """Both cards with their heading."""

    def __init__(
        self, model: PreviewViewModel, formats: Callable[[], Formats], now: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.card = PreviewCard(model, formats, now, self)
        self.trace = TraceCard(formats, self)
        self._why = Section(self.tr("Why is a time missing?"), self)
        self._hint = Text(self.tr("Choose a time of the week above."), self, token="tertiary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.card)
        column.addSpacing(20)
        column.addWidget(self._why)
        column.addSpacing(SPACE_1)
        column.addWidget(self._hint)
        column.addWidget(self.trace)
        column.addStretch(1)

    def show_state(
        self, state: PreviewState, offers: tuple[Offer, ...], speaker_zone: str, zones: tuple[str, ...]
    ) -> None:
        """Render."""
        self.card.show_state(state, offers, zones)
        self._why.setVisible(bool(state.rows))
        self._hint.setVisible(bool(state.rows) and state.focus is None)
        self.trace.show_state(state, speaker_zone)
