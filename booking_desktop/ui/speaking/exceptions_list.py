"""Days that differ: date, hours, reason, and a cross to have the usual hours again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.availability import DateException
from booking_desktop.ui.components.buttons import IconButton, Link
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.components.text import Section, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.formats import Formats

_DATE, _HOURS = 132, 132


class _Words(PaintedButton):
    """A day's words; pressing them opens the day."""

    def __init__(self, exception: DateException, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self.day = exception.day
        self._date = formats.day(exception.day)
        self._hours = formats.day_hours(exception.hours) if exception.hours else self.tr("Away")
        self._note = exception.note
        self.setAccessibleName(", ".join(filter(None, (formats.day_long(self.day), self._hours, self._note))))
        self.setToolTip(self.tr("Change this day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, theme.row(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = self.painter(), theme.tokens
        if self.hovered:
            shapes.box(painter, QRectF(self.rect()).adjusted(-6, 2, 0, -2), RADIUS_CONTROL, tokens.hover)
        date_width = round(_DATE * theme.scale)
        date_at = QRectF(0, 0, date_width, self.height())
        hours_width = max(_HOURS, text_width(theme.font("ui", tabular=True), self._hours) + 16)
        hours_at = QRectF(date_width, 0, min(hours_width, self.width() - date_width), self.height())
        note_at = QRectF(hours_at.right(), 0, max(0.0, self.width() - hours_at.right()), self.height())
        shapes.text(painter, self.at(date_at), self._date, theme.font("control", tabular=True), tokens.text)
        shapes.text(painter, self.at(hours_at), self._hours, theme.font("ui", tabular=True), tokens.text)
        shapes.text(painter, self.at(note_at), self._note, theme.font("ui"), tokens.tertiary)


class ExceptionsList(QWidget):
    """Signals: ``addWanted``, ``opened(date)``, ``removed(date)``."""

    addWanted = Signal()
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._shown: object = None
        self.add = Link(self.tr("Add a day"), self, icon="plus")
        self.add.clicked.connect(self.addWanted)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Section(self.tr("Days that differ"), self))
        head.addStretch(1)
        head.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._none = Text(
            self.tr("Holidays, travel, a later start: days that are not as usual."), self, token="tertiary"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self._none)

    def show_days(self, exceptions: Sequence[DateException], today: date) -> None:
        """Show the days from today on."""
        shown = tuple(e for e in exceptions if e.day >= today)
        if (shown, self._formats()) == self._shown:
            return
        self._shown = (shown, self._formats())
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for n, exception in enumerate(shown):
            if n:
                self._rows.addWidget(Divider(self))
            self._rows.addWidget(self._row(exception))
        self._none.setVisible(not shown)

    def _row(self, exception: DateException) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = _Words(exception, self._formats(), line)
        words.clicked.connect(partial(self._open, exception.day))
        row.addWidget(words, 1)
        day = self._formats().day(exception.day)
        cross = IconButton("x", self.tr("Usual hours again on {day}").format(day=day), line, size="small")
        cross.clicked.connect(partial(self._remove, exception.day))
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _open(self, day: date, _: bool = False) -> None:
        self.opened.emit(day)

    def _remove(self, day: date, _: bool = False) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(day)
