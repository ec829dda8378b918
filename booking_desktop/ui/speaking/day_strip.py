"""The week as seven tiles: sessions of so many places a day, in words too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, SPACE_2, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.today import DayTile

_TILE = 72
_MOST_DASHES = 12


class Tile(PaintedButton):
    """One day: its sessions as dashes of so many places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_ROW)
        self._tile: DayTile | None = None
        self._formats: Formats | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

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
            self._words
            if tile.closed
            else self.tr("{n} of {all} booked", "", tile.sessions).format(
                n=formats.number(tile.sessions), all=formats.number(tile.places)
            )
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
        tokens, painter = theme.tokens, self.painter()
        ground = tokens.hover if self.hovered else tokens.window
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


def round_mark(most: int) -> int:
    """A round sum a little under the highest bar: 1, 2, 3, 4, 5, 6 or 8 times a power of ten."""
    if most <= 0:
        return 0
    power: int = 10 ** (len(str(most)) - 1)
    return next(step * power for step in (8, 6, 5, 4, 3, 2, 1) if step * power <= most)
