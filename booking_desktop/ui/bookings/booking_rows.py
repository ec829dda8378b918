"""The rows of My bookings: days as headings, a booking of 68 px under each."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from booking_desktop.domain.bookings import Booking, Sent, SentBooking, Status
from booking_desktop.ui import icons
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.chips import paint_tag, tag_height, tag_width
from booking_desktop.ui.components.rows import Box, RowDelegate, paint_runs
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.keyed_list import ItemRole
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.bookings.bookings_state import Action, BookingsState, days
from booking_desktop.viewmodels.formats import Formats, listed

translate = QCoreApplication.translate

_TIME, _TIME_WIDE, _GAP, _END, _DISC = 16, 112, 16, 16, 40
_A_LONG_TIME = datetime(2026, 1, 1, 22, 58, tzinfo=UTC)
_HEADING = 40


@dataclass(frozen=True)
class Heading:
    """A day over its bookings."""

    day: date


@dataclass(frozen=True)
class Row:
    """A booking with what a row tells of it beside itself."""

    booking: Booking
    busy: bool = False
    trouble: Action | None = None
    unsent: bool = False


Line = Heading | Row


def key_of(line: Line) -> Hashable:
    """What tells lines apart."""
    return ("day", line.day) if isinstance(line, Heading) else ("booking", line.booking.id)


def lines(state: BookingsState) -> list[Line]:
    """The list as it is shown."""
    found: list[Line] = []
    for day, bookings in days(state):
        found.append(Heading(day))
        for booking in bookings:
            trouble = state.troubles.get(booking.id)
            busy, unsent = booking.id in state.busy, booking.id in state.unsent
            found.append(Row(booking, busy, trouble.action if trouble else None, unsent))
    return found


class BookingWords:
    """What the rows say, for the eye and the ear."""

    def __init__(self, formats: Formats) -> None:
        self.formats = formats
        self.state = BookingsState()

    @property
    def today(self) -> date:
        """Today, in the reader's zone."""
        now = self.state.now
        return self.formats.day_of(now) if now else date.min

    def offer(self, booking: Booking) -> str:
        """``Working session, moved from Wed 11``."""
        parts = [booking.agreed.name]
        if self.state.hosts(booking):
            parts.append(translate("BookingRows", "you host"))
        if booking.moved_from is not None:
            day = self.formats.day_short(self.formats.day_of(booking.moved_from))
            parts.append(translate("BookingRows", "moved from {day}").format(day=day))
        return listed(parts)

    def tag(self, row: Row) -> tuple[str, str]:
        """Where it stands: the word and the tag's kind."""
        booking, state = row.booking, self.state
        if row.busy:
            return translate("BookingRows", "One moment"), "neutral"
        if booking.status is Status.CANCELLED:
            mine = booking.cancelled_by == state.person
            name = state.other(booking).name.first
            return (
                translate("BookingRows", "Cancelled by you")
                if mine
                else translate("BookingRows", "Cancelled by {name}").format(name=name)
            ), "neutral"
        if state.now is not None and booking.end <= state.now:
            return translate("BookingRows", "Done"), "neutral"
        if state.now is not None and booking.start <= state.now:
            return translate("BookingRows", "Now"), "soft"
        if isinstance(booking, SentBooking):
            return {
                Sent.ACCEPTED: (translate("BookingRows", "As sent from here"), "neutral"),
                Sent.UNMAILED: (translate("BookingRows", "Mail failed"), "warning"),
                Sent.UNANSWERED: (translate("BookingRows", "Not answered"), "warning"),
            }[booking.sent]
        return translate("BookingRows", "Confirmed"), "success"

    def trouble(self, row: Row) -> str:
        """What did not go through."""
        if row.trouble is None:
            return ""
        return {
            Action.CANCEL: translate("BookingRows", "Not cancelled"),
            Action.UNDO: translate("BookingRows", "Not taken back"),
            Action.NOTE: translate("BookingRows", "Note not saved"),
        }[row.trouble]

    def spoken(self, line: Line) -> str:
        """The whole line as a sentence."""
        if isinstance(line, Heading):
            return listed((self.formats.day_long(line.day), self.formats.relative_day(line.day, self.today)))
        booking, formats = line.booking, self.formats
        other = self.state.other(booking)
        day = formats.day_long(formats.day_of(booking.start))
        times = translate("BookingRows", "{times} your time").format(times=formats.times(booking.start, booking.end))
        there = formats.time_there(booking.start, other.zone) if other.zone != formats.zone else ""
        who = translate("BookingRows", "{offer} with {name}").format(offer=self.offer(booking), name=other.name)
        mail = translate("BookingRows", "mail waiting") if line.unsent else ""
        parts = (day, times, there, who, self.tag(line)[0], mail, self.trouble(line))
        return listed(parts)


class BookingDelegate(RowDelegate):
    """Time and place, who, what, and where it stands."""

    HEIGHT = 68
    LINES = 2
    INSET = 8

    def __init__(self, words: BookingWords, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A heading is lower."""
        if isinstance(index.data(ItemRole), Heading):
            return QSize(200, _HEADING + theme.line("strong") - 20)
        return super().sizeHint(option, index)

    def paint_row(
        self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(ItemRole)
        if isinstance(line, Heading):
            self._heading(painter, box, line)
            return
        height = box.rect.height()
        top = (height - theme.line("name") - theme.line("ui")) / 2
        low = top + theme.line("name") - 1
        self._time(painter, box, line.booking, top, low)
        party = self._words.state.other(line.booking)
        start = _TIME + self._time_width() + _GAP
        disc = box.at(start, (height - _DISC) / 2, _DISC, _DISC)
        paint_avatar(painter, disc, party.id, party.name.initials)
        taken = self._standing(painter, box, line)
        start += _DISC + _GAP
        name = box.span(start, top, _END + taken, theme.line("name"))
        offer = box.span(start, low, _END + taken, theme.line("ui"))
        shapes.text(painter, name, str(party.name), theme.font("name"), theme.tokens.text)
        words = self._words.offer(line.booking)
        shapes.text(painter, offer, words, theme.font("ui", tabular=True), theme.tokens.secondary)

    def _heading(self, painter: QPainter, box: Box, heading: Heading) -> None:
        words, height = self._words, theme.line("strong")
        area = box.span(_TIME, box.rect.height() - height - 4, _END, height)
        day = words.formats.day_long(heading.day, year=heading.day.year != words.today.year)
        shapes.text(painter, area, day, theme.font("strong", tabular=True), theme.tokens.text)
        near = words.formats.relative_day(heading.day, words.today)
        shapes.text(painter, area, near, theme.font("caption", tabular=True), theme.tokens.tertiary, shapes.RIGHT)

    def _time_width(self) -> float:
        """One width for all rows, wide enough for any time as it is written here."""
        late = self._words.formats.times(_A_LONG_TIME, _A_LONG_TIME, "UTC")
        return max(float(_TIME_WIDE), text_width(theme.font("name", tabular=True), late) + 4)

    def _time(self, painter: QPainter, box: Box, booking: Booking, top: float, low: float) -> None:
        formats, tokens = self._words.formats, theme.tokens
        over = booking.status is Status.CANCELLED
        width = self._time_width() + 4
        own, font = formats.times(booking.start, booking.end), theme.font("name", tabular=True)
        if over:
            font = theme.font("reading_medium", tabular=True)
        ink = tokens.tertiary if over else tokens.text
        shapes.text(painter, box.at(_TIME, top, width, theme.line("name")), own, font, ink)
        other = self._words.state.other(booking)
        if other.zone != formats.zone:
            there = formats.time_there(booking.start, other.zone)
            rect = box.at(_TIME, low, width, theme.line("ui"))
            shapes.text(painter, rect, there, theme.font("caption", tabular=True), tokens.tertiary)

    def _standing(self, painter: QPainter, box: Box, row: Row) -> float:
        """The tag at the end and what stands before it; gives the px they took."""
        if row.trouble is not None:
            return self._trouble(painter, box, row)
        words, kind = self._words.tag(row)
        width, height = tag_width(words), tag_height()
        middle = box.rect.height() / 2
        paint_tag(painter, box.from_end(_END, middle - height / 2, width, height), words, kind)
        taken = width + 12.0
        if row.unsent:
            taken += self._sign(painter, box, _END + taken + 4, translate("BookingRows", "Mail waiting"), "warning")
        return taken

    def _trouble(self, painter: QPainter, box: Box, row: Row) -> float:
        retry, font = translate("BookingRows", "Try again"), theme.font("control")
        width = QFontMetricsF(font).horizontalAdvance(retry)
        area = box.from_end(_END, 0, width + 2, box.rect.height())
        shapes.text(painter, area, retry, font, theme.tokens.accent, shapes.RIGHT)
        return width + 16 + self._sign(painter, box, _END + width + 16, self._words.trouble(row), "danger")

    def _sign(self, painter: QPainter, box: Box, end: float, words: str, token: str) -> float:
        ink, font = theme.colour(token), theme.font("caption_medium")
        width = QFontMetricsF(font).horizontalAdvance(words) + 20
        area = box.from_end(end, 0, width, box.rect.height())
        icon = "triangle-alert" if token == "warning" else "circle-alert"
        at = Box(area, rtl=box.rtl).at(0, area.height() / 2 - 7, 14, 14)
        icons.paint(painter, icon, ink, at.left(), at.top(), 14)
        paint_runs(painter, area, [(words, font, ink)], at_end=True)
        return width + 12

    def retry_area(self, rect: QRectF, *, rtl: bool) -> QRectF:
        """Where "Try again" is in a row's rectangle, a little more for the pointer."""
        width = QFontMetricsF(theme.font("control")).horizontalAdvance(translate("BookingRows", "Try again"))
        box = Box(rect.adjusted(self.INSET, 0, -self.INSET, 0), rtl=rtl)
        return box.from_end(_END - 8, 12, width + 16, rect.height() - 24)
