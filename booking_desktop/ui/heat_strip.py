"""The weekly rhythm: for each day of the week how often each part of it is free, as a strip of heat and as words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from booking_desktop.domain.query import FreeTimes
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.wishes import clock

_GAP, _CELL_GAP, _HIGH = 8, 1, 24
_A_MONDAY = date(2024, 1, 1)


class HeatStrip(QWidget):
    """Seven days of nine cells: ``HeatStrip(parent, letters=False)``, then ``show_times``. ``letters``: M T W under the days."""

    def __init__(self, parent: QWidget | None = None, *, letters: bool = False) -> None:
        super().__init__(parent)
        self._letters = letters
        self._times: FreeTimes | None = None
        self._formats: Formats | None = None
        self._strong: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Weekly rhythm"))
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def show_times(self, times: FreeTimes, formats: Formats, strong: int | None = None) -> None:
        """Show a rhythm; ``strong`` is the weekday (0 Monday) that is asked about."""
        self._times, self._formats, self._strong = times, formats, strong
        told = [self._day_words(day) for day in self._days()]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(380, _HIGH + 6 + theme.line("ui"))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._times is None or self._formats is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, day in enumerate(self._days()):
            rect = self._day_rect(place)
            self._paint_day(painter, rect, self._times.rhythm[day])
            label = QRectF(rect.left() - 4, _HIGH + 6, rect.width() + 8, theme.line("ui"))
            bold = day == self._strong
            font = theme.font("caption_strong" if bold else "caption")
            ink = theme.tokens.text if bold else theme.tokens.secondary
            name = self._name(day, short=True)
            shapes.text(painter, label, name[:1] if self._letters else name, font, ink, shapes.CENTRE)

    def _paint_day(self, painter: QPainter, rect: QRectF, levels: tuple[int, ...]) -> None:
        painter.save()
        painter.setClipPath(shapes.rounded_path(rect, 4))
        for part, level in enumerate(levels):
            painter.fillRect(self._cell_rect(rect, part, len(levels)), theme.tokens.heat[level])
        painter.restore()
        if theme.tokens.high_contrast:
            shapes.box(painter, rect, 4, None, theme.tokens.deco, 1)

    def event(self, event: QEvent) -> bool:
        """A cell tells its hours under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    # --- where things are ---

    def _days(self) -> list[int]:
        """Weekdays in the order shown."""
        if self._times is None or self._formats is None or not self._times.rhythm:
            return []
        return [(self._formats.week_start + n) % 7 for n in range(7)]

    def _day_rect(self, place: int) -> QRectF:
        width = (self.width() - 6 * _GAP) / 7
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = 6 - place
        return QRectF(place * (width + _GAP), 0, width, _HIGH)

    def _cell_rect(self, day: QRectF, part: int, parts: int) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part = parts - 1 - part
        width = (day.width() - (parts - 1) * _CELL_GAP) / parts
        return QRectF(day.left() + part * (width + _CELL_GAP), 0, width, _HIGH)

    # --- words ---

    def _name(self, day: int, *, short: bool = False) -> str:
        return self._formats.weekday(_A_MONDAY + timedelta(days=day), short=short) if self._formats else ""

    def _hours(self, part: int) -> str:
        if self._times is None or self._formats is None:
            return ""
        start = self._times.rhythm_start + part * self._times.rhythm_part
        return f"{clock(start, self._formats)}–{clock(start + self._times.rhythm_part, self._formats)}"

    def _level(self, level: int) -> str:
        return (
            self.tr("not free"),
            self.tr("rarely free"),
            self.tr("sometimes free"),
            self.tr("often free"),
            self.tr("nearly always free"),
        )[level]

    def _day_words(self, day: int) -> str:
        """The day's best: ``Thursday nearly always free, 14:30–15:30``."""
        levels = self._times.rhythm[day] if self._times else ()
        best = max(levels, default=0)
        if not best:
            return f"{self._name(day)} {self._level(0)}"
        return f"{self._name(day)} {self._level(best)}, {self._hours(levels.index(best))}"

    def _words_at(self, at: QPointF) -> str:
        for place, day in enumerate(self._days()):
            rect, levels = self._day_rect(place), self._times.rhythm[day] if self._times else ()
            for part, level in enumerate(levels):
                if self._cell_rect(rect, part, len(levels)).adjusted(-0.5, 0, 0.5, 0).contains(at):
                    return f"{self._name(day)}, {self._hours(part)}: {self._level(level)}"
        return ""


class HeatLegend(QWidget):
    """``Rarely`` four steps of heat ``often free``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (self.tr("Rarely"), self.tr("often free"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = sum(text_width(theme.font("caption"), w) for w in self._words)
        return QSize(round(words) + 4 * 11 + 13, theme.line("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        rect = QRectF(self.rect())
        font, ink = theme.font("caption"), theme.tokens.tertiary
        shapes.text(painter, rect, self._words[0], font, ink)
        took = shapes.text(painter, rect, self._words[1], font, ink, shapes.RIGHT)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for n in range(4):
            x = rect.right() - took - 6 - 11 * (4 - n)
            cell = QRectF(rect.width() - x - 10 if rtl else x, rect.center().y() - 5, 10, 10)
            shapes.box(painter, cell, 2, theme.tokens.heat[n + 1])
