"""A letter as its reader gets it: the envelope's lines over the body, in the app's own type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from booking_desktop.domain.letters import Body, Moment
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Card, Divider
from booking_desktop.ui.components.text import Caption, Elided, Reading, Subtitle, Text, Title
from booking_desktop.ui.theme import RADIUS_CARD, RADIUS_ROW, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, theme
from booking_desktop.ui.typography import load_more_fonts
from booking_desktop.viewmodels.office.outbox import Reading as ReadLetter

_LABEL = 56
_IN_OTHER_LETTERS = ("ar", "hi")
"""Languages whose letters Inter lacks."""
_SIDE_BY_SIDE = 400
"""Px from which two times stand side by side."""


class LetterView(Card):
    """The card of one letter: ``LetterView(parent)``, then ``show_letter(reading)``. All text can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_CARD)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: ReadLetter | None = None

    def show_letter(self, reading: ReadLetter) -> None:
        """Show this letter in place of the one before."""
        if reading == self._shown:
            return
        self._shown = reading
        _clear(self._column)
        body = reading.letter.body
        if body.language in _IN_OTHER_LETTERS:
            load_more_fonts()
        self._column.addLayout(self._envelope(reading))
        self._column.addWidget(Divider(self))
        sheet = QWidget(self)  # read in the letter's own direction, whichever the window has
        ways = Qt.LayoutDirection
        sheet.setLayoutDirection(ways.RightToLeft if body.right_to_left else ways.LeftToRight)
        sheet.setLayout(self._body(body))
        self._column.addWidget(sheet)
        self.setAccessibleName(reading.letter.subject)

    # --- envelope --------------------------------------------------------------------------------------------------------

    def _envelope(self, reading: ReadLetter) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        rows = [
            (self.tr("From"), reading.sender),
            (self.tr("To"), reading.to_email),
            (self.tr("Subject"), reading.letter.subject),
        ]
        for n, (label, value) in enumerate(rows):
            grid.addWidget(Caption(label, self), n, 0)
            grid.addWidget(self._value(value), n, 1)
        if reading.letter.calendar:
            grid.addWidget(Caption(self.tr("Attached"), self), len(rows), 0)
            grid.addLayout(self._attachment(), len(rows), 1)
        return grid

    def _value(self, words: str) -> Text:
        return Elided(words, self, role="caption", token="text", selectable=True)

    def _attachment(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Sign("paperclip", "secondary", self, size=14))
        row.addWidget(self._value("session.ics"), 1)
        return row

    # --- body ------------------------------------------------------------------------------------------------------------

    def _body(self, body: Body) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(0)
        self._add(column, Title(body.title, self, wrap=True, selectable=True), SPACE_3)
        self._add(column, Reading(body.opening, self, wrap=True, selectable=True), SPACE_5)
        if body.code:
            self._add(column, self._code(body.code), SPACE_5)
        if body.moments:
            self._add(column, self._times(body.moments), SPACE_5)
        if body.details:
            column.addLayout(self._details(body.details))
            column.addSpacing(SPACE_4)
        for sentence in body.closing:
            self._add(column, Reading(sentence, self, wrap=True, selectable=True), SPACE_4)
        if body.reference:
            column.addWidget(Caption(body.reference, self, selectable=True))
        return column

    def _add(self, column: QVBoxLayout, widget: QWidget, below: int) -> None:
        column.addWidget(widget)
        column.addSpacing(below)

    def _code(self, code: str) -> QWidget:
        card = Card(self, ground="window", line="", radius=RADIUS_ROW)
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        words = Text(code, card, role="code", tabular=True, selectable=True)
        words.setAccessibleName(self.tr("Code {digits}").format(digits=" ".join(code)))
        words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addWidget(words)
        row.addStretch(1)
        return card

    def _times(self, moments: tuple[Moment, ...]) -> QWidget:
        card = _Times(self)
        for n, moment in enumerate(moments):
            card.add(self._moment(moment, card, first=n == 0))
        return card

    def _moment(self, moment: Moment, card: QWidget, *, first: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Caption(moment.place, card, wrap=True, selectable=True))
        time = Subtitle(moment.when, card, token="text" if first else "secondary", wrap=True, selectable=True)
        if not first:
            time.set_role("subtitle_medium")
        column.addWidget(time)
        if moment.was:
            column.addWidget(Caption(moment.was, card, wrap=True, selectable=True))
        column.addStretch(1)
        return column

    def _details(self, details: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setColumnStretch(1, 1)
        for n, (label, value) in enumerate(details):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(self._label(label), n, 0, top)
            grid.addWidget(Text(value, self, wrap=True, selectable=True), n, 1, top)
        return grid

    def _label(self, words: str) -> Text:
        label = Text(
            words, self, token="tertiary", wrap=True
        )  # wraps only so that its line stands level with the value's
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(words) + 2)
        return label


class _Times(Card):
    """Times side by side, one under the other where the pane is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, ground="window", line="", radius=RADIUS_ROW)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SPACE_4, SPACE_3 + 1, SPACE_4, SPACE_3 + 1)
        self._row.setSpacing(SPACE_4)
        self._lines: list[Divider] = []

    def add(self, moment: QVBoxLayout) -> None:
        """Add a side's time."""
        if self._row.count():
            self._lines.append(Divider(self, vertical=True, token="deco"))
            self._row.addWidget(self._lines[-1])
        self._row.addLayout(moment, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _SIDE_BY_SIDE * theme.scale
        side = QBoxLayout.Direction
        self._row.setDirection(side.TopToBottom if narrow else side.LeftToRight)
        for line in self._lines:
            line.setVisible(not narrow)


def _clear(layout: QLayout) -> None:
    """Take everything out of a layout, layouts inside it included."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        if inner is not None:
            _clear(inner)
            inner.deleteLater()
