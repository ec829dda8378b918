"""The rows of Discover: 80 px each, three lines, what was searched for on a soft ground."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import SpeakerRow
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.chips import paint_tag, tag_height, tag_width
from booking_desktop.ui.components.rows import Box, RowDelegate, paint_runs
from booking_desktop.ui.discover.found import paint_found
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.bars import EXTENT
from booking_desktop.ui.keyed_list import ItemRole
from booking_desktop.ui.photos import photo
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.discover.wishes import near_time
from booking_desktop.viewmodels.formats import Formats, listed

translate = QCoreApplication.translate

_TEXT, _END, _AVATAR = 64, 12, 40
_EDGE = 2
"""From the ground's end to the scroll bar's strip."""


class RowWords:
    """What the rows say: prices and times need the reader's formats and what is known of next free times."""

    def __init__(self, formats: Formats) -> None:
        self.formats = formats
        self.times: Mapping[PersonId, Slot | None] = {}
        self.now: datetime | None = None

    def price(self, row: SpeakerRow) -> tuple[str, str]:
        """``£120`` and ``60 min``."""
        if row.price is None or row.minutes is None:
            return "", ""
        price = translate("SpeakerRows", "Free") if row.price.is_free else self.formats.money(row.price, trim=True)
        return price, self.formats.minutes(row.minutes)

    def next_time(self, row: SpeakerRow) -> str:
        """``Thu 14:30``; nothing while it is not known."""
        if row.id not in self.times or self.now is None:
            return ""
        slot = self.times[row.id]
        return near_time(slot.start, self.now, self.formats) if slot else translate("SpeakerRows", "No free time")

    def is_free(self, row: SpeakerRow) -> bool:
        """Whether a next time is known."""
        return self.times.get(row.id) is not None

    def spoken(self, row: SpeakerRow) -> str:
        """The whole row as a sentence."""
        slot = self.times.get(row.id)
        free = translate("SpeakerRows", "next free {when}").format(when=self.formats.when(slot.start)) if slot else ""
        draft = "" if row.published else translate("SpeakerRows", "draft, not published")
        price, minutes = self.price(row)
        topics = listed(row.topics)
        parts = (
            str(row.name),
            draft,
            row.headline,
            translate("SpeakerRows", "{price} for {minutes}").format(price=price, minutes=minutes) if price else "",
            free,
            topics,
        )
        return listed(parts)


class SpeakerDelegate(RowDelegate):
    """Line 1 name and price, line 2 headline, line 3 topics and the next free time."""

    HEIGHT = 80
    LINES = 3
    DIVIDER = _TEXT

    def __init__(self, words: RowWords, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._words = words

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The ground ends nearer to the scroll bar, whose strip is part of the list's margin.
        wide = QStyleOptionViewItem(option)
        more = self.INSET - _EDGE
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        wide.rect = option.rect.adjusted(-more if rtl else 0, 0, 0 if rtl else more, 0)
        super().paint(painter, wide, index)

    def paint_row(
        self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SpeakerRow = index.data(ItemRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        line = theme.line("name") + 1
        top = (box.rect.height() - 3 * line) / 2 + 2
        side = _AVATAR
        paint_avatar(painter, box.at(12, top, side, side), row.id, row.name.initials, photo(row.photo))
        self._name_line(painter, box, row, top, chosen)
        self._found(painter, box.span(_TEXT, top + line, _END, line), row, "headline", row.headline, "ui", chosen)
        self._last_line(painter, box, row, top + 2 * line)

    def _name_line(self, painter: QPainter, box: Box, row: SpeakerRow, top: float, chosen: bool) -> None:
        height = float(theme.line("name"))
        price, minutes = self._words.price(row)
        tokens, bold = theme.tokens, theme.font("name", tabular=True)
        small = theme.font("caption", tabular=True)
        area = box.span(_TEXT, top, _END, height)
        quiet = tokens.tertiary
        runs = [(price, bold, tokens.text), (" / ", small, quiet), (minutes, small, quiet)]
        taken = paint_runs(painter, area, runs, at_end=True) + 12 if price else 0.0
        if not row.published:
            taken += self._draft(painter, box, top, taken)
        name = box.span(_TEXT, top, _END + taken, height)
        self._found(painter, name, row, "name", str(row.name), "name", chosen)

    def _draft(self, painter: QPainter, box: Box, top: float, taken: float) -> float:
        words = translate("SpeakerRows", "Draft")
        width, height = tag_width(words), tag_height()
        paint_tag(painter, box.from_end(_END + taken, top + (theme.line("name") - height) / 2, width, height), words)
        return width + 8

    def _last_line(self, painter: QPainter, box: Box, row: SpeakerRow, top: float) -> None:
        height = float(theme.line("ui"))
        words = self._words.next_time(row)
        font = theme.font("control", tabular=True)
        free = self._words.is_free(row)
        ink = theme.tokens.accent if free else theme.tokens.tertiary
        area = box.span(_TEXT, top, _END, height)
        shapes.text(painter, area, words, font, ink, shapes.RIGHT)
        taken = QFontMetricsF(font).horizontalAdvance(words) + 12 if words else 0
        topics = " · ".join(row.topics)
        rect = box.span(_TEXT, top, _END + taken, height)
        spans = topic_spans(row)
        paint_found(painter, rect, topics, spans, theme.font("caption"), theme.tokens.tertiary, theme.tokens.soft)

    def _found(
        self, painter: QPainter, rect: QRectF, row: SpeakerRow, field: str, words: str, role: str, chosen: bool
    ) -> None:
        spans = [span for match in row.matches if match.field == field for span in match.spans]
        ink = theme.tokens.text if field == "name" else theme.tokens.secondary
        ground = theme.tokens.surface if chosen else theme.tokens.soft
        paint_found(painter, rect, words, spans, theme.font(role), ink, ground)


def topic_spans(row: SpeakerRow) -> list[tuple[int, int]]:
    """Where the topics match, in the line that joins them."""
    starts, at = [], 0
    for topic in row.topics:
        starts.append(at)
        at += len(topic) + len(" · ")
    return [
        (starts[match.index] + start, starts[match.index] + end)
        for match in row.matches
        if match.field == "topics" and match.index < len(starts)
        for start, end in match.spans
    ]


SCROLL_STRIP = EXTENT
"""The list's own strip at its end; the page's margin there counts it in."""
