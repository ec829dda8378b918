"""Small pictures of time and money. Each carries its content in words too: pass ``summary`` for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import text_width


class _Picture(QWidget):
    """A painted picture with a spoken summary and a tooltip for each part."""

    def __init__(self, parent: QWidget | None, height: int) -> None:
        super().__init__(parent)
        self._height = height
        self._tips: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def _say(self, name: str, summary: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRectF(QPointF(self.width() - rect.right(), rect.top()), rect.size())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            tip = next((words for rect, words in self._tips if words and rect.contains(at)), "")
            if tip:
                QToolTip.showText(event.globalPos(), tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


class HeatStrip(_Picture):
    """How often someone is free over a week: ``HeatStrip(parent)``, then
    ``show_week(levels, days, name, summary, marked=-1, tips=())``.

    ``levels``: per day nine values 0 (never) to 4 (mostly); ``days``: seven short names in week order; ``marked``: the day set
    in 600; ``tips``: words per day and cell.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 48)
        self._levels: Sequence[Sequence[int]] = ()
        self._days: Sequence[str] = ()
        self._words: Sequence[Sequence[str]] = ()
        self._marked = -1

    def show_week(
        self,
        levels: Sequence[Sequence[int]],
        days: Sequence[str],
        name: str = "",
        summary: str = "",
        *,
        marked: int = -1,
        tips: Sequence[Sequence[str]] = (),
    ) -> None:
        """Show a week."""
        self._levels, self._days, self._marked, self._words = levels, days, marked, tips
        self._say(name, summary)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._tips = []
        count = len(self._levels) or 1
        width = (self.width() - 8 * (count - 1)) / count
        for day, levels in enumerate(self._levels):
            area = self._mirrored(QRectF(day * (width + 8), 0, width, 24))
            self._day(painter, area, levels, self._words[day] if day < len(self._words) else ())
            if day < len(self._days):
                chosen = day == self._marked
                font = theme.font("caption_strong" if chosen else "caption")
                ink = theme.tokens.text if chosen else theme.tokens.secondary
                label = QRectF(area.left() - 4, 28, area.width() + 8, 20)
                shapes.text(painter, label, self._days[day], font, ink, shapes.CENTRE)

    def _day(self, painter: QPainter, area: QRectF, levels: Sequence[int], words: Sequence[str]) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shapes.rounded_path(area, 4))
        step = (area.width() + 1) / max(len(levels), 1)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, level in enumerate(levels):
            at = len(levels) - 1 - index if rtl else index
            cell = QRectF(area.left() + at * step, area.top(), step - 1, area.height())
            painter.fillRect(cell, theme.tokens.heat[level])
            self._tips.append((cell, words[index] if index < len(words) else ""))
        painter.restore()
        if theme.tokens.high_contrast:
            shapes.box(painter, area, 4, None, theme.tokens.line, 1)


class HeatLegend(QWidget):
    """The scale of a HeatStrip between two words: ``HeatLegend("Rarely", "often free", parent)``."""

    def __init__(self, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def _widths(self) -> tuple[int, int]:
        metrics = theme.font("caption")
        return round(text_width(metrics, self._low)) + 1, round(text_width(metrics, self._high)) + 1

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 44 + 12, max(16, theme.line("caption")))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        low, high = self._widths()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (high, low) if rtl else (low, high)
        middle, font, ink = self.height() / 2, theme.font("caption"), theme.tokens.tertiary
        absolute = shapes.LEFT | Qt.AlignmentFlag.AlignAbsolute
        words = (self._high, self._low) if rtl else (self._low, self._high)
        shapes.text(painter, QRectF(0, 0, left + 2, self.height()), words[0], font, ink, absolute)
        painter.save()
        painter.setClipPath(shapes.rounded_path(QRectF(left + 6, middle - 5, 43, 10), 2))
        for level in range(1, 5):
            at = 4 - level if rtl else level - 1
            painter.fillRect(QRectF(left + 6 + at * 11, middle - 5, 10, 10), theme.tokens.heat[level])
        painter.restore()
        end = QRectF(left + 55, 0, right + 4, self.height())
        shapes.text(painter, end, words[1], font, ink, absolute)


class OverlapStrip(_Picture):
    """A day in 48 half hours: ``OverlapStrip(parent)``, then ``show_day(levels, now, name, summary, one_zone=False)``.

    ``levels``: 48 values: how many of two people are awake (0, 1, 2); ``now``: hours since midnight (0 to 24), or None.
    Heights 8, 16, 28; with ``one_zone`` 8 and 28.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 66)
        self._levels: Sequence[int] = ()
        self._now: float | None = None
        self._one_zone = False

    def show_day(
        self, levels: Sequence[int], now: float | None, name: str = "", summary: str = "", *, one_zone: bool = False
    ) -> None:
        """Show a day."""
        self._levels, self._now, self._one_zone = levels, now, one_zone
        self._say(name, summary)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = (self.width() + 3) / max(len(self._levels), 1)
        heights = (8, 28, 28) if self._one_zone else (8, 16, 28)
        heats = (1, 2, 2) if self._one_zone else (1, 2, 3)
        edge = theme.tokens.line if theme.tokens.high_contrast else None
        for index, level in enumerate(self._levels):
            bar = self._mirrored(QRectF(index * step, 36 - heights[level], step - 3, heights[level]))
            shapes.box(painter, bar, 1.5, theme.tokens.heat[heats[level]], edge, 1)
        if self._now is not None:
            x = self._now / 24 * self.width()
            line = self._mirrored(QRectF(x - 1, 0, 2, 44))
            painter.fillRect(line, theme.tokens.text)
        self._hours(painter)

    def _hours(self, painter: QPainter) -> None:
        font, ink = theme.font("caption", tabular=True), theme.tokens.tertiary
        for hour in (0, 6, 12, 18, 24):
            x = hour / 24 * self.width()
            left = 0 if hour == 0 else self.width() - 40 if hour == 24 else x - 20
            align = shapes.LEFT if hour == 0 else shapes.RIGHT if hour == 24 else shapes.CENTRE
            rect = self._mirrored(QRectF(left, 46, 40, 18))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and hour in {0, 24}:
                align = shapes.RIGHT if hour == 0 else shapes.LEFT
            shapes.text(
                painter,
                rect,
                QLocale().toString(QTime(hour % 24, 0), "HH") if hour < 24 else QLocale().toString(24),
                font,
                ink,
                align | Qt.AlignmentFlag.AlignAbsolute,
            )


class BarChart(_Picture):
    """Sums by week: ``BarChart(parent)``, then ``show_bars(values, name, summary, first, last, level, level_words, tones, tips)``.

    ``values`` in one unit, never negative; ``first`` and ``last`` stand under the ends; ``level`` draws a dashed line with
    ``level_words``; ``tones``: per bar "past", "month" or "now".
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 128)
        self._values: Sequence[float] = ()
        self._tones: Sequence[str] = ()
        self._words: Sequence[str] = ()
        self._first = self._last = self._level_words = ""
        self._level = 0.0

    def show_bars(
        self,
        values: Sequence[float],
        name: str = "",
        summary: str = "",
        *,
        first: str = "",
        last: str = "",
        level: float = 0.0,
        level_words: str = "",
        tones: Sequence[str] = (),
        tips: Sequence[str] = (),
    ) -> None:
        """Show these sums."""
        self._values, self._tones, self._words = values, tones, tips
        self._first, self._last, self._level, self._level_words = first, last, level, level_words
        self._say(name, summary)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._tips = []
        base = 104.0
        top = max([*self._values, self._level, 1e-9])
        count = max(len(self._values), 1)
        width = (self.width() - 8 * (count - 1)) / count
        if self._level:
            y = round(base - self._level / top * 94) + 0.5
            painter.setPen(QPen(tokens.deco, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        for index, value in enumerate(self._values):
            self._bar(painter, index, width, value / top * 94, base)
        shapes.line(painter, 0, base, self.width(), tokens.deco)
        font = theme.font("caption", tabular=True)
        below = QRectF(0, base + 6, self.width(), 18)
        shapes.text(painter, below, self._first, font, tokens.tertiary)
        shapes.text(painter, below, self._last, font, tokens.tertiary, shapes.RIGHT)
        if self._level:
            over = QRectF(0, base - self._level / top * 94 - 18, self.width(), 16)
            shapes.text(painter, over, self._level_words, font, tokens.tertiary, shapes.RIGHT)

    def _bar(self, painter: QPainter, index: int, width: float, height: float, base: float) -> None:
        heat = theme.tokens.heat
        tone = self._tones[index] if index < len(self._tones) else "past"
        fill = {"past": heat[1], "month": heat[2], "now": heat[4]}[tone]
        column = self._mirrored(QRectF(index * (width + 8), 0, width, base))
        self._tips.append((column, self._words[index] if index < len(self._words) else ""))
        if height < 1:
            return
        painter.save()
        painter.setClipRect(column)
        bar = QRectF(column.left(), base - height, width, height + 4)
        edge = theme.tokens.line if theme.tokens.high_contrast else None
        shapes.box(painter, bar, 4, fill, edge, theme.line_width)
        painter.restore()


class Steps(_Picture):
    """How much of a list is done: ``Steps(parent)``, then ``show_steps(done, all, name)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 5)
        self._done, self._all = 0, 1

    def show_steps(self, done: int, all: int, name: str = "") -> None:
        """Show ``done`` of ``all``."""
        self._done, self._all = done, max(all, 1)
        self._say(name, "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = (self.width() - 3 * (self._all - 1)) / self._all
        tokens = theme.tokens
        left = tokens.surface if tokens.high_contrast else tokens.deco
        edge = tokens.line if tokens.high_contrast else None
        for step in range(self._all):
            rect = self._mirrored(QRectF(step * (width + 3), 0, width, 5))
            shapes.box(painter, rect, 2.5, tokens.success if step < self._done else left, edge, 1)
