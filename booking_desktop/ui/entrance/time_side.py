"""The quiet half of the sign-in and first-run pages: what time it is, here and where most speakers are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, QTime, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from booking_desktop.domain import time
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats, listed

_BARS, _TALL, _LOW, _FLAT = 48, 28, 16, 8
WAKING = (8, 22)
"""The hours, wall clock, in which people are taken to be awake."""
_INSET = 72


@dataclass(frozen=True)
class Waking:
    """For each half hour of the viewer's day how many of the two are awake, and the shared range in words' terms."""

    awake: tuple[int, ...]
    shared: tuple[tuple[int, int], ...]
    """Shared ranges as half-hour indices, end excluded."""


def waking(now: datetime, here: str, there: str | None) -> Waking:
    """Who is awake in each half hour of today here; with one zone its own waking hours count as shared."""
    midnight = time.day_start(time.local(now, here).date(), here)
    awake, both = [], []
    for bar in range(_BARS):
        at = midnight + bar * timedelta(minutes=30)
        zones = (here, there) if there else (here,)
        up = [WAKING[0] <= time.local(at, zone).hour < WAKING[1] for zone in zones]
        awake.append(sum(up))
        both.append(all(up))
    edges = [n for n in range(_BARS) if both[n] and (n == 0 or not both[n - 1])]
    ends = [n + 1 for n in range(_BARS) if both[n] and (n == _BARS - 1 or not both[n + 1])]
    return Waking(tuple(awake), tuple(zip(edges, ends, strict=True)))


class OverlapStrip(QWidget):
    """48 bars of half an hour: tall when both are awake, lower when one is, flat when none; a line marks now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._waking = Waking((0,) * _BARS, ())
        self._pair = True
        self._share = 0.0

    def show_waking(self, waking: Waking, pair: bool, share_of_day: float, spoken: str) -> None:
        """Bars, whether two zones are compared, and where now is (0 to 1 of the day)."""
        self._waking, self._pair, self._share = waking, pair, share_of_day
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(415, 44 + 12 + theme.line("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        box = Box(QRectF(self.rect()), rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        pitch, base = self.width() / _BARS, 36.0
        for n, awake in enumerate(self._waking.awake):
            full = awake == (2 if self._pair else 1)
            height = _TALL if full else _LOW if awake else _FLAT
            fill = tokens.heat[3 if self._pair else 2] if full else tokens.heat[2] if awake else tokens.heat[1]
            shapes.box(painter, box.at(n * pitch, base - height, max(2.0, pitch - 2.6), height), 1.5, fill)
        shapes.box(painter, box.at(self._share * self.width() - 1, 0, 2, 44), 1, tokens.text)
        self._labels(painter, box, tokens.tertiary)

    def _labels(self, painter: QPainter, box: Box, ink: QColor) -> None:
        font, top = theme.font("caption", tabular=True), 52
        for hour in (0, 6, 12, 18, 24):
            x = self.width() * hour / 24
            align = {0: shapes.LEFT, 24: shapes.RIGHT}.get(hour, shapes.CENTRE)
            left = {0: 0.0, 24: self.width() - 60.0}.get(hour, x - 30)
            area = box.at(left, top, 60, theme.line("caption"))
            shapes.text(
                painter,
                area,
                QLocale().toString(QTime(hour, 0), "HH") if hour < 24 else QLocale().toString(24),
                font,
                ink,
                align,
            )


class Words(QWidget):
    """One line of text in a type role, painted, so that the big clock sits on its optical left edge."""

    def __init__(self, role: str, token: str, parent: QWidget | None = None, *, nudge: int = 0) -> None:
        super().__init__(parent)
        self._role, self._token, self._nudge, self._words = role, token, nudge, ""

    def say(self, words: str) -> None:
        """Show these words."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self._tell()
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole in the tooltip where it is cut."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        wide = QFontMetricsF(theme.font(self._role)).horizontalAdvance(self._words)
        self.setToolTip("" if wide <= self.width() - self._nudge else self._words)

    def sizeHint(self) -> QSize:
        return QSize(200, theme.line(self._role))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme.line(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self._nudge, 0, self.width(), self.height())
        shapes.text(painter, area, self._words, theme.font(self._role), theme.colour(self._token))


class Rule(QWidget):
    """A decorative line."""

    def sizeHint(self) -> QSize:
        return QSize(100, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        shapes.line(QPainter(self), 0, 0, self.width(), theme.tokens.deco)


class TimeSide(QWidget):
    """560 wide on the window ground: the clock here, the clock there, the waking hours shared today."""

    def __init__(self, now: Clock, formats: Formats, there: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now, self._formats, self._there = now, formats, there
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_INSET, 24, _INSET, 24)
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self._room: dict[QWidget, QSpacerItem] = {}
        self._lead = Words("reading", "secondary", self)
        self._clock = Words("display", "text", self, nudge=-3)
        self._place = Words("reading", "secondary", self)
        self._rule = Rule(self)
        self._other = Words("display_second", "secondary", self, nudge=-2)
        self._other_place = Words("reading", "secondary", self)
        self.strip = OverlapStrip(self)
        self._shared = Words("caption", "secondary", self)
        for part, below in (
            (self._lead, 38), (self._clock, 12), (self._place, 28), (self._rule, 28), (self._other, 6),
            (self._other_place, 46), (self.strip, 12), (self._shared, 0),
        ):  # fmt: skip
            self.column.addWidget(part)
            self.column.addItem(room := QSpacerItem(0, below))
            self._room[part] = room
        self.column.addStretch(1)
        self._fit()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(1000)
        theme.changed.connect(self.update)
        self.tick()

    @property
    def there(self) -> str | None:
        """The other zone, if any."""
        return self._there

    def add_below(self, widget: QWidget) -> None:
        """Put something under the strip, over the lower stretch."""
        self.column.insertSpacing(self.column.count() - 1, 28)
        self.column.insertWidget(self.column.count() - 1, widget)

    def show_formats(self, formats: Formats, there: str | None) -> None:
        """Another zone or clock habit."""
        self._formats, self._there = formats, there
        self._fit()
        self.tick()

    def _fit(self) -> None:
        """With one zone the second clock goes, and the room it stood in."""
        pair = self._there is not None
        for part, below in ((self._rule, 28), (self._other, 6), (self._other_place, 46)):
            part.setVisible(pair)
            self._room[part].changeSize(0, below if pair else 0)
        self._room[self._place].changeSize(0, 28 if pair else 46)
        self.column.invalidate()

    def tick(self) -> None:
        """Show what time it is."""
        now, formats = self._now(), self._formats
        here = self._formats.city(formats.zone)
        self._lead.say(self.tr("One hour, in both your times.") if self._there else self.tr("It is now"))
        self._clock.say(formats.time(now))
        today = formats.day_long(formats.day_of(now))
        self._place.say(
            self.tr("{place}, here").format(place=here) if self._there else listed((today, here)),
        )
        if self._there:
            self._other.say(formats.time(now, self._there))
            self._other_place.say(
                self.tr("{place}, where most speakers are").format(place=self._formats.city(self._there))
            )
        found = waking(now, formats.zone, self._there)
        words = self._in_words(found)
        self._shared.say(words)
        wall = time.local(now, formats.zone)
        self.strip.show_waking(found, self._there is not None, (wall.hour * 60 + wall.minute) / 1440, words)

    def _in_words(self, found: Waking) -> str:
        if not self._there:
            return self.tr("Your waking hours, {first} to {last}").format(
                first=self._half_hour(2 * WAKING[0]), last=self._half_hour(2 * WAKING[1])
            )
        if not found.shared:
            return self.tr("No waking hours that you share today")
        first, last = max(found.shared, key=lambda r: r[1] - r[0])
        return self.tr("Waking hours you share today: {first} to {last}, {place} time").format(
            first=self._half_hour(first), last=self._half_hour(last), place=self._formats.city(self._formats.zone)
        )

    def _half_hour(self, n: int) -> str:
        wall = datetime(2000, 1, 1) + timedelta(minutes=30 * n)  # noqa: DTZ001 - a wall clock without a day
        return self._formats.clock_time(wall)

    def sizeHint(self) -> QSize:
        return QSize(560, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens.window)
        edge = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - 1
        shapes.line(painter, edge, 0, self.height(), theme.tokens.line, vertical=True)


def paint_brand(painter: QPainter, area: QRect) -> None:
    """The mark and the name at the top of a page without a sidebar."""
    from booking_desktop.ui import icons

    box = Box(QRectF(area), rtl=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    icons.paint_logo(painter, box.at(40, 32, 28, 28))
    where = box.at(78, 26, theme.wide(200), 40)
    shapes.text(painter, where, "Proactively", theme.font("subtitle"), theme.tokens.text)
