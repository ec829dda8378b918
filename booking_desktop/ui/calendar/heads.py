"""What stands around the grids: day heads, the two-zone ruler, and the corner that names the zones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.calendar.week_grid import DayHead
from booking_desktop.viewmodels.formats import Formats

RULER, RULER_ONE = 112, 72
HEAD = 56
_OTHER_END, _TIME, _BETWEEN = 10, 40, 10
"""How far from the ruler's end its last label ends, how wide a time is at least, and what parts the two zones."""


def paint_day(painter: QPainter, box: Box, head: DayHead, top: float) -> None:
    """Weekday and date in one line; today's date in a pill."""
    tokens = theme.tokens
    weekday, number = theme.font("ui"), theme.font("subtitle", tabular=True)
    quiet = tokens.tertiary if head.closed or head.past else tokens.secondary
    ink = tokens.tertiary if head.closed or head.past else tokens.text
    if head.today:
        weekday, quiet, ink = theme.font("strong"), tokens.accent, tokens.on_accent
    wide, digits = text_width(weekday, head.weekday), text_width(number, head.number)
    high = theme.line("subtitle")
    shapes.text(painter, box.at(0, top, wide + 1, high), head.weekday, weekday, quiet)
    at = box.at(wide + 6, top, digits + 1, high)
    if head.today:
        pill = box.at(wide + 5, top - 1, max(26, digits + 7), high + 2 if tokens.high_contrast else high)
        shapes.box(painter, pill, high / 2, tokens.accent)
        shapes.text(painter, pill, head.number, number, ink, shapes.CENTRE)
    else:
        shapes.text(painter, at, head.number, number, ink)


class Heads(QHeaderView):
    """The heads of the columns, 56 high, painted all at once with the line under them."""

    heads: Sequence[object] = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """56 px, and more at a larger text size."""
        return QSize(100, round(HEAD * max(1.0, theme.scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every head, and the line."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), theme.tokens.surface)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for n in range(min(self.count(), len(self.heads))):
            rect = QRectF(self.sectionViewportPosition(n), 0, self.sectionSize(n), self.height())
            self.paint_head(painter, Box(rect, rtl=rtl), n)
        shapes.line(painter, 0, self.height() - theme.line_width, self.width(), theme.tokens.line)

    def paint_head(self, painter: QPainter, box: Box, section: int) -> None:
        """One head; for the subclass."""
        raise NotImplementedError


class DayHeads(Heads):
    """Weekday, date, and what the day has."""

    heads: Sequence[DayHead] = ()

    def paint_head(self, painter: QPainter, box: Box, section: int) -> None:
        """One head."""
        head = self.heads[section]
        inner = Box(box.span(11, 0, 4, box.rect.height()), rtl=box.rtl)
        high = theme.line("subtitle")
        first = (box.rect.height() - high - theme.line("caption")) / 2
        paint_day(painter, inner, head, first - 1)
        low = inner.span(0, first + high, 0, theme.line("caption"))
        font, tokens = theme.font("caption", tabular=True), theme.tokens
        shapes.text(painter, low, head.caption, font, tokens.tertiary if head.closed else tokens.secondary)


class Ruler(QHeaderView):
    """The times of the rows in two zones; each label stands on the upper boundary of its row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._labels: Sequence[tuple[int, str, str]] = ()
        self.now: tuple[float, str, str] | None = None
        """How far down the present is (px), in both zones; labels too near to it step aside."""
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    @property
    def labels(self) -> Sequence[tuple[int, str, str]]:
        """Section, own time, other time."""
        return self._labels

    @labels.setter
    def labels(self, labels: Sequence[tuple[int, str, str]]) -> None:
        if (
            labels == self._labels
        ):  # a page is rendered several times for one gesture; measuring all times took most of a turn
            return
        before, self._labels = self.sizeHint().width(), labels
        table = self.parentWidget()
        if self.sizeHint().width() != before and isinstance(table, QTableView):
            table.updateGeometries()

    def sizeHint(self) -> QSize:
        """112 px, and more at a larger text size or with longer times; one column where there is no second zone."""
        both = any(other for _, _, other in self._labels) or not self._labels
        least = round((RULER if both else RULER_ONE) * max(1.0, theme.scale))
        own = self._widest([mine for _, mine, _ in self._labels], "control")
        return QSize(max(least, round(self.own_end(both) + own) + 2 + _OTHER_END), 100)

    def own_end(self, both: bool) -> float:
        """How far from its end the own zone's labels end."""
        if not both:
            return _OTHER_END
        return _OTHER_END + self._widest([theirs for _, _, theirs in self._labels], "ui") + _BETWEEN

    def _widest(self, times: Sequence[str], role: str) -> float:
        font = theme.font(role, tabular=True)
        return max([_TIME * max(1.0, theme.scale), *(text_width(font, words) + 1 for words in times)])

    def paintEvent(self, event: QPaintEvent) -> None:
        """All labels at once: a section would cut its own label in two."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), theme.tokens.surface)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = Box(QRectF(0, 0, self.width(), self.height()), rtl=rtl)
        tokens = theme.tokens
        own, other = (
            theme.font("strong" if tokens.high_contrast else "control", tabular=True),
            theme.font("ui", tabular=True),
        )
        now_y = self.now[0] - self.offset() if self.now else None
        for section, mine, theirs in self._labels:
            y = self.sectionViewportPosition(section)
            if y >= 8 and (now_y is None or abs(now_y - y) >= 16 * max(1.0, theme.scale)):
                self._label(painter, box, y, mine, theirs, (own, other), (tokens.secondary, tokens.tertiary))
        if self.now is not None and now_y is not None:
            fonts = theme.font("caption_strong", tabular=True), theme.font("caption", tabular=True)
            self._label(painter, box, now_y, self.now[1], self.now[2], fonts, (tokens.now, tokens.now))

    def _label(self, painter, box, y, mine, theirs, fonts, inks) -> None:  # type: ignore[no-untyped-def]
        k = max(1.0, theme.scale)
        end = self.own_end(bool(theirs))
        shapes.text(painter, box.span(0, y - 10 * k, end, 20 * k), mine, fonts[0], inks[0], shapes.RIGHT)
        if theirs:
            area = box.from_end(_OTHER_END, y - 10 * k, end - _OTHER_END, 20 * k)
            shapes.text(painter, area, theirs, fonts[1], inks[1], shapes.RIGHT)


class Corner(QWidget):
    """The names of the zones over the ruler."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._own = self._other = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_zones(self, formats: Formats, own: str, other: str) -> None:
        """Name them by their cities; an empty or equal other is left out."""
        self._own, self._other = formats.city(own), "" if other in ("", own) else formats.city(other)
        self.update()

    @property
    def names_two(self) -> bool:
        """Whether there is a second zone."""
        return bool(self._other)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two names, end-aligned over their columns."""
        painter, tokens = QPainter(self), theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), tokens.surface)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = Box(QRectF(self.rect()), rtl=rtl)
        high = theme.line("caption") + 4
        y = self.height() - 8 - high
        ruler = table.verticalHeader() if isinstance(table := self.parentWidget(), QTableView) else None
        end = ruler.own_end(bool(self._other)) if isinstance(ruler, Ruler) else _OTHER_END
        own, other = theme.font("caption_strong"), theme.font("caption")
        shapes.text(painter, box.span(2, y, end, high), self._own, own, tokens.text, shapes.RIGHT)
        if self._other:
            shapes.text(
                painter, box.from_end(_OTHER_END, y, end - _OTHER_END - 4, high), self._other, other, tokens.tertiary,
                shapes.RIGHT,
            )  # fmt: skip
        shapes.line(painter, 0, self.height() - theme.line_width, self.width(), tokens.line)
