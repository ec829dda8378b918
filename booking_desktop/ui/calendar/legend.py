"""What the looks mean, at the foot of the grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.ui.calendar import painting
from booking_desktop.ui.calendar.looks import Kind
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_KEY, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.own_week import OwnWeek
from booking_desktop.viewmodels.calendar.periods import View

_HIGH, _SIDE, _GAP, _APART = 44, 14, 6, 22
HOSTING, ATTENDING, PAST, OUTSIDE = "hosting", "attending", "past", "outside"


class Legend(QWidget):
    """Samples with words; in your own calendar the sums of the days at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: Sequence[tuple[Kind | str, str]] = ()
        self._sums = ""
        self._shown: tuple[CalendarState, OwnWeek | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._say_again)
        theme.metricsChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(400, round(_HIGH * max(1.0, theme.scale)))

    def render_state(self, state: CalendarState, own: OwnWeek | None) -> None:
        """Show what the view uses."""
        self._shown = state, own
        self.setVisible(state.view in (View.DAY, View.WEEK) and (not state.own or own is not None))
        self._sums = self._sums_of(state, own) if state.own and own is not None else ""
        self._items = self._own_items(own) if state.own else self._slot_items(state)
        self.setAccessibleDescription(", ".join([*(words for _, words in self._items), self._sums]))
        self.update()

    def _say_again(self) -> None:
        # in high contrast some looks have other words
        if self._shown is not None:
            self.render_state(*self._shown)

    def _slot_items(self, state: CalendarState) -> Sequence[tuple[Kind | str, str]]:
        booked = (Kind.BOOKED, self.tr("Booked"))
        soon = (Kind.DASHED, self.tr("Too soon"))
        closed = (Kind.CLOSED, self.tr("Closed: nothing drawn") if theme.tokens.high_contrast else self.tr("Closed"))
        free = (Kind.FREE, self.tr("Free"))
        if state.view is View.DAY:
            mine, others = (Kind.HELD_BY_YOU, self.tr("Held for you")), (Kind.HELD, self.tr("Held by someone"))
            return free, mine, others, booked, soon, closed
        return free, (Kind.SELECTED, self.tr("Selected")), (Kind.YOURS, self.tr("Yours")), booked, soon, closed

    def _own_items(self, own: OwnWeek | None) -> Sequence[tuple[Kind | str, str]]:
        items: list[tuple[Kind | str, str]] = [
            (HOSTING, self.tr("Hosting")), (ATTENDING, self.tr("Attending")), (PAST, self.tr("Past")),
        ]  # fmt: skip
        if own is not None and own.hours is not None:
            words = (
                self.tr("Outside your hours: no lines") if theme.tokens.high_contrast else self.tr("Outside your hours")
            )
            items.append((OUTSIDE, words))
        return items if own is None or own.hours is not None else items[1:]

    def _sums_of(self, state: CalendarState, own: OwnWeek) -> str:
        hosted, attended = state.formats.length(own.hosted), state.formats.length(own.attended)
        if state.view is View.DAY:
            pattern = self.tr("This day: {hosted} hosted, {attended} attended")
        else:
            pattern = self.tr("This week: {hosted} hosted, {attended} attended")
        if not own.hosted:
            pattern = self.tr("{attended} attended")
        return pattern.format(hosted=hosted, attended=attended)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), tokens.surface)
        shapes.line(painter, 0, 0, self.width(), tokens.line)
        box = Box(QRectF(self.rect()), rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        font, middle, x = theme.font("caption"), self.height() / 2, 24.0
        high = theme.line("caption")
        for kind, words in self._items:
            if kind not in (Kind.CLOSED, OUTSIDE) or not tokens.high_contrast:
                self._sample(painter, box.at(x, middle - _SIDE / 2, _SIDE, _SIDE), kind, rtl=box.rtl)
                x += _SIDE + _GAP
            wide = text_width(font, words)
            if x + wide > self.width() - 12:
                return
            shapes.text(painter, box.at(x, middle - high / 2, wide + 1, high), words, font, tokens.secondary)
            x += wide + _APART
        room = self.width() - x - 24
        if self._sums and room > text_width(font, self._sums):
            area = box.from_end(24, middle - high / 2, room, high)
            shapes.text(painter, area, self._sums, theme.font("caption", tabular=True), tokens.secondary, shapes.RIGHT)

    def _sample(self, painter: QPainter, rect: QRectF, kind: Kind | str, *, rtl: bool) -> None:
        tokens = theme.tokens
        if isinstance(kind, Kind) and kind is not Kind.CLOSED:
            painting.paint_ground(painter, rect, kind, radius=RADIUS_KEY)
        elif kind == HOSTING or (kind == PAST and tokens.high_contrast):
            edge = tokens.control_line if tokens.high_contrast else None
            shapes.box(painter, rect, RADIUS_KEY, tokens.soft, edge, theme.line_width)
            painter.save()
            painter.setClipPath(shapes.rounded_path(rect, RADIUS_KEY))
            rail = tokens.accent if kind == HOSTING else tokens.faint
            painter.fillRect(Box(rect, rtl=rtl).at(0, 0, 5, rect.height()), rail)
            painter.restore()
        elif kind == ATTENDING:
            shapes.box(painter, rect, RADIUS_KEY, tokens.surface, tokens.control_line, theme.line_width)
        else:
            shapes.box(painter, rect, RADIUS_KEY, tokens.booked if kind == PAST else tokens.closed, tokens.line)
