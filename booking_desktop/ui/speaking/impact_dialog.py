"""Bookings that an edit of hours leaves outside, or that a change of the clocks shifts for people abroad: listed, untouched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain import time
from booking_desktop.domain.bookings import Booking
from booking_desktop.ui import icons
from booking_desktop.ui.components.avatar import Avatar
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.chips import Tag
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Card, Divider, ScrollPane
from booking_desktop.ui.components.text import Caption, Elided, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import ICON, RADIUS_ROW, SPACE_3, SPACE_4, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.speaking.availability_state import Asking
from booking_desktop.viewmodels.speaking.hours import DayChange

_ROW, _MOST_ROWS, _TIMES = 60, 5, 112


class _ChangeLine(QWidget):
    """A day, its hours struck through, an arrow, its new hours."""

    def __init__(self, words: tuple[str, str, str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._day, self._before, self._after, self._zone = words
        self.setAccessibleName(
            self.tr("{day}: before {before}, now {after} {zone}").format(
                day=self._day, before=self._before, after=self._after, zone=self._zone
            )
        )
        self.setToolTip(self.accessibleName())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(300, theme.row(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        rtl, area = self.isRightToLeft(), QRectF(self.rect())
        struck = QFont(theme.font("ui", tabular=True))
        struck.setStrikeOut(True)
        strong, caption = theme.font("strong", tabular=True), theme.font("caption")
        runs = (
            (self._zone, caption, tokens.tertiary, 12),
            (self._after, strong, tokens.text, 12),
            ("", strong, tokens.tertiary, ICON + 12),
            (self._before, struck, tokens.tertiary, 12),
        )
        x = area.width()
        for words, font, ink, gap in runs:
            width = text_width(font, words) if words else ICON
            x -= width
            left = area.width() - x - width if rtl else x
            if words:
                shapes.text(painter, QRectF(left, 0, width + 2, area.height()), words, font, ink)
            else:
                icons.paint(painter, "arrow-right", ink, left, area.center().y() - ICON / 2)
            x -= gap if words else 12
        day = QRectF(area.width() - max(x, 0) if rtl else 0, 0, max(x, 0), area.height())
        shapes.text(painter, day, self._day, theme.font("control"), tokens.text)


class BookingLine(QWidget):
    """One booking: times, whose, what for, a word about it, and a way to open it."""

    opened = Signal()

    def __init__(
        self, booking: Booking, times: str, below: str, end: QWidget, formats: Formats, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.row(_ROW, 2))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addLayout(
            _two_lines(Text(times, self, role="name", tabular=True), Caption(below, self, tabular=True), _TIMES)
        )
        avatar = Avatar(32, self)
        avatar.show_person(booking.attendee.id, booking.attendee.name)
        row.addWidget(avatar)
        agreed = listed((booking.agreed.name, formats.money(booking.agreed.price)))
        row.addLayout(
            _two_lines(
                Elided(str(booking.attendee.name), self, role="name"),
                Elided(agreed, self, role="caption", token="tertiary"),
            ),
            1,
        )
        row.addWidget(end)
        link = Link(self.tr("Open"), self)
        link.setAccessibleName(self.tr("Open the booking of {name}").format(name=booking.attendee.name))
        link.clicked.connect(self.opened)
        row.addWidget(link)


def _two_lines(top: QWidget, low: QWidget, width: int = 0) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(top)
    column.addWidget(low)
    column.addStretch(1)
    if width:
        top.setMinimumWidth(width)
    return column


class _BookingsDialog(Dialog):
    """A dialog with a list of bookings; over five it scrolls, its footer stays. ``bookingWanted(id)``."""

    bookingWanted = Signal(object)

    def __init__(self, title: str, window: QWidget, sentence: str) -> None:
        super().__init__(title, window, sentence=sentence)
        self.finished.connect(self.deleteLater)

    def list_rows(self, lines: Sequence[tuple[Booking, BookingLine]]) -> None:
        """Put the rows in."""
        scroll = ScrollPane(self, ground="raised")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        for n, (booking, line) in enumerate(lines):
            if n:
                scroll.column.addWidget(Divider(scroll.body))
            line.opened.connect(partial(self._open, booking))
            scroll.column.addWidget(line)
        scroll.column.addStretch(1)
        scroll.column.setContentsMargins(margins(0, 0, SPACE_3 if len(lines) > _MOST_ROWS else 0, 0))
        shown = min(len(lines), _MOST_ROWS)
        scroll.setFixedHeight(shown * (theme.row(_ROW, 2) + 1))
        self.body.addWidget(scroll)

    def _open(self, booking: Booking) -> None:
        self.reject()
        self.bookingWanted.emit(booking.id)

    def note(self, words: str) -> None:
        """A quiet sentence at the footer's start."""
        self.footer.insertWidget(0, Sign("info", "secondary", self))
        self.footer.insertWidget(1, Text(words, self, token="secondary", wrap=True), 100)


class ImpactDialog(_BookingsDialog):
    """Asks before hours are saved that leave bookings outside."""

    def __init__(self, asking: Asking, formats: Formats, window: QWidget) -> None:
        self._formats, self._asking = formats, asking
        super().__init__(self._title(len(asking.bookings)), window, "")
        self.sentence.setText(self.tr("They stay, and no one is told. Only new bookings follow the new hours."))
        self.sentence.show()
        self._show_changes()
        self.list_rows([(b, self._line(b)) for b in asking.bookings])
        self.note(self.tr("You may move or cancel each by itself."))
        self.add_button(self.tr("Go back"))
        self.add_button(
            self.tr("Save this day") if asking.exception else self.tr("Save hours"), "primary", accepts=True
        )

    def _title(self, count: int) -> str:
        if count == 1:
            return QCoreApplication.translate("ImpactDialog", "1 booking would fall outside your new hours")
        words = QCoreApplication.translate("ImpactDialog", "{n} bookings would fall outside your new hours", "", count)
        return words.format(n=self._formats.number(count))

    def _show_changes(self) -> None:
        (before, after), formats = self._asking.zones, self._formats
        lines = [self._words(change, after) for change in self._asking.changes]
        if before != after:
            lines.insert(0, (self.tr("Time zone"), formats.city(before), formats.city(after), ""))
        if not lines:
            return
        card = Card(self, ground="window", line="", radius=RADIUS_ROW)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_4, 10, SPACE_4, 10)
        column.setSpacing(0)
        for words in lines[:7]:
            column.addWidget(_ChangeLine(words, card))
        self.body.addWidget(card)

    def _words(self, change: DayChange, zone: str) -> tuple[str, str, str, str]:
        formats = self._formats
        day = formats.day_long(change.day) if isinstance(change.day, date) else formats.weekday_name(change.day)
        after = formats.day_hours(change.after)
        if not change.after and isinstance(change.day, date):
            after = self.tr("Away")
        return day, formats.day_hours(change.before), after, formats.city(zone)

    def _line(self, booking: Booking) -> BookingLine:
        zone, formats = self._asking.zones[1], self._formats
        there = formats.time_there(booking.start, booking.attendee.zone)
        day = formats.day_short(formats.day_of(booking.start, zone))
        below = there if self._asking.exception else f"{day} · {there}"
        tag = Tag(self.tr("Stays"), self, icon="check")
        return BookingLine(booking, formats.times(booking.start, booking.end, zone), below, tag, formats, self)


class ShiftDialog(_BookingsDialog):
    """Lists the bookings that a change of the clocks moves for people abroad."""

    def __init__(
        self, shifting: Sequence[Booking], zone: str, now: datetime, formats: Formats, window: QWidget
    ) -> None:
        super().__init__("", window, "")
        self._formats, self._zone, self._now = formats, zone, now
        words = self.tr("1 later booking shifts for a person abroad")
        if len(shifting) != 1:
            words = self.tr("{n} later bookings shift for people abroad", "", len(shifting)).format(
                n=formats.number(len(shifting))
            )
        self.title.setText(words)
        self.setAccessibleName(words)
        self.sentence.setText(
            self.tr(
                "On your clock they stay where they are. On theirs they come at another hour than they would today."
            )
        )
        self.sentence.show()
        self.list_rows([(b, self._line(b)) for b in shifting])
        self.add_button(self.tr("Done"), "primary", accepts=True)

    def _line(self, booking: Booking) -> BookingLine:
        formats, there = self._formats, booking.attendee.zone
        usual = self._usual(booking)
        moved = QWidget(self)
        times = f"{formats.clock_time(usual)} → {formats.time(booking.start, there)}"
        lines = (Text(times, moved, role="control", tabular=True), Caption(formats.city(there), moved))
        moved.setLayout(_two_lines(*lines))
        day = formats.day(formats.day_of(booking.start, self._zone))
        return BookingLine(booking, formats.times(booking.start, booking.end, self._zone), day, moved, formats, self)

    def _usual(self, booking: Booking) -> datetime:
        """Their wall-clock time, were the two clocks as far apart as they are now."""
        own = time.local(booking.start, self._zone).replace(tzinfo=None)
        here = time.local(self._now, self._zone).replace(tzinfo=None)
        there = time.local(self._now, booking.attendee.zone).replace(tzinfo=None)
        return own + (there - here)
