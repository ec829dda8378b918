"""The rows of the command palette: headings, a high top hit, and entries of 44 px."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from booking_desktop.ui import icons
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.keys import key_hint_height, key_hint_width, paint_key_hint
from booking_desktop.ui.components.rows import Box, RowDelegate
from booking_desktop.ui.discover.palette_words import end, group_title, note, spoken, title
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.keyed_list import ItemRole
from booking_desktop.ui.photos import photo
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.discover.palette_state import (
    BookEntry,
    CommandEntry,
    Entry,
    EveryoneEntry,
    PaletteState,
    SpeakerEntry,
    WeekEntry,
)
from booking_desktop.viewmodels.formats import Formats

INSET = 8
_ICON, _TEXT, _TOP_TEXT, _END = 14, 48, 64, 12


@dataclass(frozen=True)
class Heading:
    """Over a group."""

    name: str


@dataclass(frozen=True)
class Hit:
    """An entry at its place among all of them."""

    entry: Entry
    place: int


Line = Heading | Hit


def lines(state: PaletteState) -> list[Line]:
    """The palette's list as it is shown."""
    found: list[Line] = []
    place = 0
    for name, entries in state.groups:
        found.append(Heading(name))
        for entry in entries:
            found.append(Hit(entry, place))
            place += 1
    return found


def key_of(line: Line) -> Hashable:
    """What tells lines apart from one answer to the next."""
    if isinstance(line, Heading):
        return ("group", line.name)
    match line.entry:
        case BookEntry(slot=slot):
            return ("book", slot)
        case SpeakerEntry(row=row):
            return ("speaker", row.id)
        case WeekEntry(row=row, monday=monday):
            return ("week", row.id, monday)
        case EveryoneEntry():
            return ("everyone",)
        case CommandEntry(name=name):
            return ("command", name)


class PaletteWords:
    """The state and formats that the rows are painted with."""

    def __init__(self, formats: Formats) -> None:
        self.formats = formats
        self.state = PaletteState()

    def spoken(self, line: Line) -> str:
        """A line as a sentence."""
        return group_title(line.name) if isinstance(line, Heading) else spoken(line.entry, self.state, self.formats)


class PaletteDelegate(RowDelegate):
    """Paints headings, the top hit and entries."""

    HEIGHT = 44
    INSET = INSET

    def __init__(self, words: PaletteWords, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A heading is 34 high, the top hit 66."""
        line: Line = index.data(ItemRole)
        if isinstance(line, Heading):
            return QSize(200, 16 + theme.line("caption"))
        return QSize(200, theme.row(66, 2) if _is_top(line.entry) else theme.row(44))

    def paint_row(
        self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(ItemRole)
        if isinstance(line, Heading):
            area = box.span(_END, 8, _END, theme.line("caption") + 4)
            words = group_title(line.name)
            shapes.text(painter, area, words, theme.font("caption_medium"), theme.tokens.tertiary)
        elif isinstance(line.entry, BookEntry) and line.entry.top:
            self._top(painter, box, line.entry)
        else:
            self._entry(painter, box, line.entry)

    def _top(self, painter: QPainter, box: Box, entry: BookEntry) -> None:
        words, tokens, height = self._words, theme.tokens, box.rect.height()
        name, ui = theme.line("name"), theme.line("ui")
        top = (height - name - ui) / 2 - 1
        disc = box.at(12, (height - 40) / 2, 40, 40)
        paint_avatar(painter, disc, entry.profile.id, entry.profile.name.initials, photo(entry.profile.photo))
        price, minutes = end(entry, words.formats)
        bold, small = theme.font("name", tabular=True), theme.font("caption", tabular=True)
        width = max(QFontMetricsF(bold).horizontalAdvance(price), QFontMetricsF(small).horizontalAdvance(minutes)) + 12
        shapes.text(painter, box.span(_TOP_TEXT, top, _END, name), price, bold, tokens.text, shapes.RIGHT)
        low = top + name + 1
        shapes.text(painter, box.span(_TOP_TEXT, low, _END, ui), minutes, small, tokens.tertiary, shapes.RIGHT)
        first = box.span(_TOP_TEXT, top, _END + width, name)
        shapes.text(painter, first, title(entry, words.state, words.formats), bold, tokens.text)
        second = box.span(_TOP_TEXT, low, _END + width, ui)
        shapes.text(painter, second, note(entry, words.formats), theme.font("ui", tabular=True), tokens.secondary)

    def _entry(self, painter: QPainter, box: Box, entry: Entry) -> None:
        words, tokens, height = self._words, theme.tokens, box.rect.height()
        self._sign(painter, box, entry)
        taken = self._at_end(painter, box, entry)
        area = box.span(_TEXT, 0, _END + taken, height)
        font = theme.font("control", tabular=True)
        took = shapes.text(painter, area, title(entry, words.state, words.formats), font, tokens.text) + 12
        said = note(entry, words.formats)
        if said and area.width() - took > 24:
            rest = box.span(_TEXT + took, 0, _END + taken, height)
            shapes.text(painter, rest, said, theme.font("ui", tabular=True), tokens.tertiary)

    def _sign(self, painter: QPainter, box: Box, entry: Entry) -> None:
        height = box.rect.height()
        if isinstance(entry, SpeakerEntry):
            row = entry.row
            disc = box.at(12, (height - 24) / 2, 24, 24)
            paint_avatar(painter, disc, row.id, row.name.initials, photo(row.photo))
            return
        name = {BookEntry: "clock", WeekEntry: "calendar-days", EveryoneEntry: "search"}.get(type(entry))
        if isinstance(entry, CommandEntry):
            name = entry.icon or "chevron-right"
        at = box.at(_ICON + 1, (height - 18) / 2, 18, 18)
        icons.paint(painter, name or "circle", theme.tokens.tertiary, at.left(), at.top(), 18)

    def _at_end(self, painter: QPainter, box: Box, entry: Entry) -> float:
        """A price or a key; gives the px it took."""
        height = box.rect.height()
        if isinstance(entry, CommandEntry):
            if not entry.key:
                return 0
            keys = entry.key.split("+")
            return _paint_keys(painter, box, keys, height)
        price, _ = end(entry, self._words.formats)
        font = theme.font("ui", tabular=True)
        area = box.span(_TEXT, 0, _END, height)
        return shapes.text(painter, area, price, font, theme.tokens.tertiary, shapes.RIGHT) + 12 if price else 0


def _paint_keys(painter: QPainter, box: Box, keys: list[str], height: float) -> float:
    """Keys of a chord side by side, always left to right."""
    widths = [key_hint_width(key) for key in keys]
    total = sum(widths) + 4 * (len(keys) - 1)
    area = box.from_end(_END, (height - key_hint_height()) / 2, total, key_hint_height())
    x = area.left()
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for key, width in zip(keys, widths, strict=True):
        paint_key_hint(painter, QRectF(x, area.top(), 0, 0).x(), area.top(), key)
        x += width + 4
    painter.restore()
    return total + 12


def _is_top(entry: Entry) -> bool:
    return isinstance(entry, BookEntry) and entry.top
