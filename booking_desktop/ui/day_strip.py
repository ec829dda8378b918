"""The week as seven tiles, and a week's earnings as bars: painted, with words for who can't see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolTip, QWidget

from booking_desktop.domain.money import Money
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, SPACE_2, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.today import DayTile

_TILE = 72
_MOST_DASHES = 12


class Tile(QAbstractButton):
    """One day: its sessions as dashes of so many places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile: DayTile | None = None
        self._formats: Formats | None = None
        self._words = ""
        self.setProperty("radius", RADIUS_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_tile(self, tile: DayTile, formats: Formats) -> None:
        """Show a day."""
        self._tile, self._formats = tile, formats
        if tile.closed:
            self._words = self.tr("Closed")
        else:
            self._words = self.tr("{n} of {all}").format(
                n=formats.number(tile.sessions), all=formats.number(tile.places)
            )
        counted = (
            self._words if tile.closed else self.tr("{n} of {all} booked").format(n=tile.sessions, all=tile.places)
        )
        self.setAccessibleName(f"{formats.day_long(tile.day)}, {counted}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Seven of them fill the pane."""
        return QSize(88, round(_TILE * theme.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Day, dashes, words."""
        tile, formats = self._tile, self._formats
        if tile is None or formats is None:
            return
        tokens, painter = theme.tokens, QPainter(self)
        ground = tokens.hover if self.underMouse() else tokens.window
        fill = tokens.soft if tile.today else ground
        edge = tokens.line if tokens.high_contrast else None
        shapes.box(painter, QRectF(self.rect()), RADIUS_ROW, fill, edge, theme.line_width)
        top = QRectF(10, 6, self.width() - 20, theme.line("ui"))
        quiet = tile.closed and not tile.today
        name = theme.font("ui", weight=600 if tile.today else 0)
        day = theme.font("control", tabular=True, weight=600 if tile.today else 0)
        ink = tokens.tertiary if quiet else tokens.text
        shapes.text(painter, top, formats.weekday(tile.day), name, ink if tile.today else tokens.secondary)
        shapes.text(painter, top, formats.number(tile.day.day), day, ink, shapes.RIGHT)
        self._dashes(painter, tile, top.bottom() + 9)
        words = QRectF(10, self.height() - theme.line("ui") - 8, self.width() - 20, theme.line("ui"))
        shapes.text(painter, words, self._words, theme.font("ui", tabular=True), tokens.secondary)

    def _dashes(self, painter: QPainter, tile: DayTile, y: float) -> None:
        count = min(tile.places, _MOST_DASHES)
        if not count:
            return
        filled = -(-tile.sessions * count // tile.places)
        width = (self.width() - 20 - 2 * (count - 1)) / count
        for n in range(count):
            place = count - 1 - n if self.isRightToLeft() else n
            rect = QRectF(10 + place * (width + 2), y, width, 5)
            shapes.box(painter, rect, 2, theme.tokens.heat[3] if n < filled else theme.tokens.deco)


class DayStrip(QWidget):
    """Monday to Sunday. ``dayWanted(date)`` when one is pressed."""

    dayWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self.tiles = [Tile(self) for _ in range(7)]
        self._days: list[date] = []
        for n, tile in enumerate(self.tiles):
            row.addWidget(tile, 1)
            tile.clicked.connect(partial(self._want, n))

    def show_days(self, days: Sequence[DayTile], formats: Formats) -> None:
        """Show a week."""
        self._days = [d.day for d in days]
        for tile, day in zip(self.tiles, days, strict=True):
            tile.show_tile(day, formats)

    def _want(self, place: int) -> None:
        self.dayWanted.emit(self._days[place])


class WeekBars(QWidget):
    """Eight weeks' sums; the rounded line above tells the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[tuple[date, Money], ...] = ()
        self._month = date.min
        self._formats: Formats | None = None
        self.setFixedHeight(128)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_weeks(self, weeks: tuple[tuple[date, Money], ...], today: date, formats: Formats) -> None:
        """Show sums by week, oldest first."""
        self._weeks, self._month, self._formats = weeks, today.replace(day=1), formats
        told = "; ".join(self._spoken(n) for n in range(len(weeks)))
        self.setAccessibleName(self.tr("Earned by week"))
        self.setAccessibleDescription(told)
        self.update()

    def _spoken(self, n: int) -> str:
        monday, money = self._weeks[n]
        assert self._formats is not None
        week = self.tr("Week of {day}").format(day=self._formats.day(monday))
        return f"{week}: {self._formats.money(money)}"

    def event(self, event: QEvent) -> bool:
        """A bar tells its week under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            n = self._bar_at(event.pos())
            if n is not None:
                QToolTip.showText(event.globalPos(), self._spoken(n), self)
            return True
        return super().event(event)

    def _bar_at(self, pos: QPoint) -> int | None:
        return next((n for n in range(len(self._weeks)) if self._slot(n).contains(pos)), None)

    def _slot(self, n: int) -> QRectF:
        """The column of a bar; the oldest at the start."""
        count = len(self._weeks)
        width = (self.width() - SPACE_2 * (count - 1)) / count
        place = count - 1 - n if self.isRightToLeft() else n
        return QRectF(place * (width + SPACE_2), 0, width, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, scale line, ends of the axis."""
        formats = self._formats
        if formats is None or not self._weeks:
            return
        painter, tokens = QPainter(self), theme.tokens
        most = max((m.minor for _, m in self._weeks), default=0)
        mark = _round_mark(most)
        unit = 94 / max(most, mark, 1)
        if mark:
            self._scale_line(
                painter, 104 - mark * unit, formats.money(Money(mark, self._weeks[0][1].currency), trim=True)
            )
        for n, (monday, money) in enumerate(self._weeks):
            colour = tokens.heat[4 if n == len(self._weeks) - 1 else 2 if monday >= self._month else 1]
            self._bar(painter, self._slot(n), money.minor * unit, colour)
        shapes.line(painter, 0, 104, self.width(), tokens.deco)
        self._ends(painter, formats)

    def _bar(self, painter: QPainter, slot: QRectF, height: float, colour: QColor) -> None:
        if height <= 0:
            return
        bar = QRectF(slot.left(), 104 - max(height, 2), slot.width(), max(height, 2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, 6), 4, 4)
        painter.restore()

    def _scale_line(self, painter: QPainter, y: float, words: str) -> None:
        font, tokens = theme.font("caption", tabular=True), theme.tokens
        pen = painter.pen()
        pen.setColor(tokens.deco)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(0, round(y), self.width(), round(y))
        area = QRectF(0, y - 18, self.width(), 16)
        shapes.text(painter, area, words, font, tokens.secondary, shapes.RIGHT)

    def _ends(self, painter: QPainter, formats: Formats) -> None:
        area, font = QRectF(0, 110, self.width(), 16), theme.font("caption")
        first = formats.locale.toString(QDate(*self._weeks[0][0].timetuple()[:3]), "d MMM").replace(".", "")
        start, end = (shapes.RIGHT, shapes.LEFT) if self.isRightToLeft() else (shapes.LEFT, shapes.RIGHT)
        shapes.text(painter, area, first, font, theme.tokens.secondary, start)
        shapes.text(painter, area, self.tr("This week"), font, theme.tokens.secondary, end)


def _round_mark(most: int) -> int:
    """A round sum a little under the highest bar: 1, 2, 3, 4, 5, 6 or 8 times a power of ten."""
    if most <= 0:
        return 0
    power: int = 10 ** (len(str(most)) - 1)
    return next(step * power for step in (8, 6, 5, 4, 3, 2, 1) if step * power <= most)
